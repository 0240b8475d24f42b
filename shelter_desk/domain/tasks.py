"""What a note leaves to be done: by whom, until when (domain facts 4.10, follow-up task)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.ids import NoteId, ResidentId, StaffId, TaskId
from shelter_desk.domain.sensitivity import Compartment


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do. Beside a sealed note its words are ``sealed`` and ``what`` is empty."""

    id: TaskId
    resident_id: ResidentId
    note_id: NoteId
    what: str
    due: date
    worker: StaffId
    made_at: datetime
    made_by: StaffId
    compartment: Compartment | None = None
    sealed: bytes | None = None
    done_at: datetime | None = None
    done_by: StaffId | None = None
    rev: int = 1
