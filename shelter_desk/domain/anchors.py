"""Heads of the log that are remembered outside the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.text import Text


class AnchorKind(StrEnum):
    """Where a head was left."""

    LOCK = "lock"
    BACKUP = "backup"
    SHIFT = "shift"
    MANUAL = "manual"

    @property
    def label(self) -> Text:
        """The place in words."""
        return _KIND_LABELS[self]


_KIND_LABELS = {
    AnchorKind.LOCK: Text("anchors", "When the desk was locked"),
    AnchorKind.BACKUP: Text("anchors", "With a backup"),
    AnchorKind.SHIFT: Text("anchors", "Shift line in the house book"),
    AnchorKind.MANUAL: Text("anchors", "Written down by hand"),
}


@dataclass(frozen=True, slots=True)
class Head:
    """The newest row of the log at some moment: its number and its hash of 32 bytes."""

    seq: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Anchor:
    """A head, and that it was left somewhere."""

    seq: int
    hash: bytes
    at: datetime
    kind: AnchorKind
    staff_id: StaffId
