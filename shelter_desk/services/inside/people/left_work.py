"""What waits with somebody who left: nobody does it until a colleague takes it over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.notes import kinds_for
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.tasks import Task
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.due import DueRow


def with_who_left(work: Work, rows: Iterable[DueRow]) -> Iterator[DueRow]:
    """The rows, and with those whose worker left her name and whether they may be taken over.

    A task is taken over by itself. All else goes with the file: to its worker, or free where
    she is the one who left.
    """
    names = Names(work)
    for row in rows:
        if row.decides or _is_here(names, row.worker):
            yield row
        elif row.task is not None:
            free = reads_note_of(work, work.tx.tasks.get(row.task))
            yield replace(row, left_by=names.of(row.worker), may_take=free)
        else:
            owner = work.tx.residents.get(row.resident_id).case_owner
            here = _is_here(names, owner)
            left = "" if here else names.of(owner)
            yield replace(row, worker=owner, left_by=left, may_take=not here)


def _is_here(names: Names, staff_id: StaffId) -> bool:
    person = names.person(staff_id)
    return person is not None and person.active


def answers_for(work: Work, resident_id: ResidentId) -> bool:
    """Whether it is for the person at the desk to see to what nobody does in this file."""
    staff = work.desk.staff
    if staff.may(Permission.REVIEW_FILES):
        return True
    team = work.tx.teams.of(resident_id)
    inside = any(one.staff_id == staff.id and one.until is None for one in team)
    return inside or work.tx.residents.get(resident_id).case_owner == staff.id


def reads_note_of(work: Work, task: Task) -> bool:
    """Whether she reads notes of the kind that left this task."""
    return work.tx.notes.get(task.note_id).kind in kinds_for(work.desk.staff.role)
