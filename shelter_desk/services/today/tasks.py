"""What a note leaves to be done: said with who and until when, done with one click (4.10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed, NotFound, NothingWritten
from shelter_desk.domain.ids import NoteId, StaffId, TaskId
from shelter_desk.domain.notes import kinds_for
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.tasks import Task
from shelter_desk.services.inside.notes.note_tasks import sealed_words
from shelter_desk.services.inside.people.left_work import answers_for, reads_note_of
from shelter_desk.services.inside.people.people import staff_rows
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.desk import StaffRow


@query(Permission.WRITE_NOTES, Quiet("names of colleagues, nothing of a person"))
def who_can(work: Work) -> tuple[StaffRow, ...]:
    """Colleagues who can be asked: what is due stands on their Today."""
    people = {one.id: one for one in work.tx.staff.all()}
    return tuple(
        one
        for one in staff_rows(work)
        if one.active and people[one.id].may(Permission.WRITE_RECORDS)
    )


@command(Permission.WRITE_NOTES, Act.TASK)
def leave_task(work: Work, note_id: NoteId, what: str, due: date, worker: StaffId) -> TaskId:
    """Something is to be done; beside a sealed note its words are for that circle alone.

    Raises ``NothingWritten``, ``TextTooLong``, ``NotEntitled``, ``NotFound`` (nobody who could
    do it, or no such note).
    """
    note = work.tx.notes.get(note_id)
    if note.kind not in kinds_for(work.desk.staff.role):
        raise NotAllowed
    words = typed_line(what)
    if not words:
        raise NothingWritten
    if not work.tx.staff.get(worker).may(Permission.WRITE_RECORDS):
        raise NotFound
    task = Task(
        id=TaskId(work.desk.ids.new()),
        resident_id=note.resident_id,
        note_id=note.id,
        what=words,
        due=due,
        worker=worker,
        made_at=work.desk.clock.now(),
        made_by=work.desk.staff.id,
        compartment=note.compartment,
    )
    sealed = sealed_words(work, note, task)
    kept = task if sealed is None else replace(task, what="", sealed=sealed)
    work.tx.tasks.add(kept)
    _log(work, kept, "task left")
    return kept.id


@command(Permission.WRITE_NOTES, Act.TASK)
def do_task(work: Work, task_id: TaskId) -> None:
    """It is done; who did it stays. Raises ``ChangedMeanwhile`` when it was done before."""
    task = work.tx.tasks.get(task_id)
    if not reads_note_of(work, task):
        raise NotAllowed
    if task.done_at is not None:
        raise ChangedMeanwhile
    now, by = work.desk.clock.now(), work.desk.staff.id
    done = work.tx.tasks.update(replace(task, done_at=now, done_by=by))
    _log(work, done, "task done")


@command(Permission.WRITE_NOTES, Act.TASK)
def take_task(work: Work, task_id: TaskId) -> None:
    """Take over what somebody who left was asked to do.

    For managers, the worker of the file and her team. Raises ``NotAllowed`` and, where it was
    done or taken over before, ``ChangedMeanwhile``.
    """
    task = work.tx.tasks.get(task_id)
    if not (answers_for(work, task.resident_id) and reads_note_of(work, task)):
        raise NotAllowed
    if task.done_at is not None or work.tx.staff.get(task.worker).active:
        raise ChangedMeanwhile
    taken = work.tx.tasks.update(replace(task, worker=work.desk.staff.id))
    _log(work, taken, "task taken over")


def _log(work: Work, task: Task, detail: str) -> None:
    ref = Ref("note_task", task.id)
    work.audit(resident_id=task.resident_id, ref=ref, detail=detail)
    work.changed(Topic.TASKS, Topic.NOTES)
