"""Everything with a clock, in one list for Today: what, whose, by when, where a click leads.

To add to it, write a source (see ``inside.residents.due``) in a module of its own and name it in
``SOURCES``; the page needs no change.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.people.left_work import answers_for, with_who_left
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.residents.due import DueWork, Source
from shelter_desk.services.inside.stays.following import follow_ups
from shelter_desk.services.inside.today.due_calls import calls_to_answer
from shelter_desk.services.inside.today.due_first_day import first_days
from shelter_desk.services.inside.today.due_handover import handed_over
from shelter_desk.services.inside.today.due_incidents import incidents_to_review
from shelter_desk.services.inside.today.due_needs import needs_reviews
from shelter_desk.services.inside.today.due_plan import plans_due
from shelter_desk.services.inside.today.due_rescreening import rescreenings
from shelter_desk.services.inside.today.due_safety import safety_reviews
from shelter_desk.services.inside.today.due_talks import talks_again
from shelter_desk.services.inside.today.due_tasks import note_tasks
from shelter_desk.services.inside.today.due_training import refreshers
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.due import DueRow, TeamDue
from shelter_desk.storage.results import ResidentRow

SOURCES: Final[tuple[Source, ...]] = (
    calls_to_answer,
    first_days,
    handed_over,
    safety_reviews,
    needs_reviews,
    plans_due,
    rescreenings,
    incidents_to_review,
    follow_ups,
    note_tasks,
    talks_again,
    refreshers,
)


def due_rows(work: Work, house: tuple[ResidentRow, ...]) -> tuple[DueRow, ...]:
    """Everything due now or soon in the files in sight, the longest waiting first.

    ``house``: who lives here, as the person at the desk may meet them. For the night shift who
    asks for a bed and the first days; nothing for other roles that fill no forms.
    """
    fills = work.desk.staff.may(Permission.WRITE_RECORDS)
    if not fills and not work.desk.staff.may(Permission.TICK_FIRST_DAY):
        return ()
    due = DueWork(work, house, work.desk.local_today())
    if not fills:
        found = (*calls_to_answer(due), *first_days(due))
        return tuple(sorted(found, key=lambda row: (row.on, row.code)))
    rows = with_who_left(work, (row for source in SOURCES for row in source(due)))
    return tuple(sorted(rows, key=lambda row: (row.on, row.code, row.subject)))


def hers(work: Work, rows: Iterable[DueRow]) -> tuple[DueRow, ...]:
    """What waits for the person at the desk: her files, those of her team, her decisions.

    What waits with somebody who left is for managers and for the worker of the file.
    For a shift everything in the house: no file is its own.
    """
    staff = work.desk.staff
    if not staff.may(Permission.WRITE_RECORDS):
        return tuple(rows)
    decides = staff.may(Permission.REVIEW_FILES)
    team: dict[ResidentId, bool] = {}

    def is_hers(row: DueRow) -> bool:
        if row.worker == staff.id:
            return True
        if row.left_by:
            return answers_for(work, row.resident_id)
        if row.resident_id not in team:
            members = work.tx.teams.of(row.resident_id)
            now = (one.staff_id == staff.id and one.until is None for one in members)
            team[row.resident_id] = any(now)
        return team[row.resident_id]

    return tuple(row for row in rows if (decides if row.decides else is_hers(row)))


def of_the_team(work: Work, rows: Iterable[DueRow]) -> tuple[TeamDue, ...]:
    """What came due with each colleague, for a manager; those with the oldest first."""
    staff = work.desk.staff
    if not staff.may(Permission.REVIEW_FILES):
        return ()
    away = (row for row in rows if row.worker != staff.id and not row.left_by)
    late = [row for row in away if row.days <= 0 and not row.decides]
    names = Names(work)

    def worker(row: DueRow) -> StaffId:
        return row.worker

    parts = groupby(sorted(late, key=lambda row: (row.worker, row.on)), key=worker)
    team = [TeamDue(one, names.of(one), tuple(of_one)) for one, of_one in parts]
    return tuple(sorted(team, key=lambda one: (one.oldest, one.name)))
