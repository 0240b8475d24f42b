"""Tasks that notes leave, as one person may read them."""

from __future__ import annotations

from collections.abc import Mapping

from shelter_desk.domain.errors import NotEntitled
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.notes import Note
from shelter_desk.domain.tasks import Task
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.unsealing import gives, sealer_for
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.note import TaskView


def sealed_words(work: Work, note: Note, task: Task) -> bytes | None:
    """The words of ``task`` for the circle of its note; ``None`` for an ordinary one.

    Raises ``NotEntitled``.
    """
    part = note.compartment
    if part is None:
        return None
    to_others = gives(work, part)
    seal = work.desk.letterbox.give if to_others else work.desk.sealer.seal
    return seal(part, task.what.encode(), _bound(task))


def tasks_by_note(work: Work, resident_id: ResidentId) -> Mapping[NoteId, tuple[TaskView, ...]]:
    """Hers, beside the notes that left them, the newest first."""
    kept = work.tx.tasks.of_resident(resident_id)
    if not kept:
        return {}
    names, found = Names(work), dict[NoteId, tuple[TaskView, ...]]()
    for one in kept:
        view = TaskView(
            id=one.id,
            what=_opened(work, one),
            due=one.due,
            worker_name=names.of(one.worker),
            mine=one.worker == work.desk.staff.id,
            done_at=one.done_at,
            done_by_name="" if one.done_by is None else names.of(one.done_by),
        )
        found[one.note_id] = (*found.get(one.note_id, ()), view)
    return found


def _opened(work: Work, task: Task) -> str:
    """Its words; empty for whoever cannot open them here and now."""
    part, blob = task.compartment, task.sealed
    if part is None or blob is None:
        return task.what
    hers = task.made_by == work.desk.staff.id
    sealer = work.desk.sealer if hers else sealer_for(work, task.resident_id, (part,))
    try:
        return sealer.open(part, blob, _bound(task), task.made_by).decode()
    except (NotEntitled, DamagedVault):
        return ""


def _bound(task: Task) -> bytes:
    return f"task/{task.resident_id}/{task.note_id}/{task.id}".encode()
