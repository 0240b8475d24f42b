"""When a needs assessment is due (domain facts 4.6).

A week after arrival, then every 30 days; after leaving, as long as she agreed to be asked after,
six months and a year on. Where her exit form is begun, once more by the day on which she leaves.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from shelter_desk.domain.follow_up import NEEDS_MONTHS
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import months_after
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.needs.needs_reading import FORM, REVIEW_AFTER
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.inside.residents.rows import NEEDS_AFTER
from shelter_desk.services.inside.stays.exits import FORM as EXIT
from shelter_desk.services.inside.stays.following import needs_talk_by
from shelter_desk.services.inside.stays.leaving import last_talk_on, next_talk_on
from shelter_desk.services.views.due import DueRow, DueWay

_FIRST: Final = Text("due", "Needs, first talk")
_AGAIN: Final = Text("due", "Needs, 30 days on")
_LEAVING: Final = Text("due", "Needs, before she leaves")
_HALF_A_YEAR: Final = Text("due", "Needs, six months after leaving")
_A_YEAR: Final = Text("due", "Needs, a year after leaving")


def needs_reviews(due: DueWork) -> Iterator[DueRow]:
    """For everybody in the house the first talk of this stay or the next one, and afterwards."""
    talks, leaving = due.begun(FORM), _leaving(due)
    for row in due.house:
        if row.stay is None:
            continue
        talked, last = talks.get(row.resident.id), leaving.get(row.resident.id)
        first = talked is None or talked < row.stay.started_at
        usual = _first_day(due, row.stay.started_at) if first else _next_day(due, talked)
        on = next_talk_on(usual, last, due.today)
        if due.is_near(on):
            # a draft of it waits already: the same page goes on with it
            subject = f"{row.resident.id}/{FORM}"
            what = Message(_LEAVING if on == last else _FIRST if first else _AGAIN)
            yield due.row(row.resident, what, on, DueWay.FORM, subject)
    yield from _after_leaving(due)


def _leaving(due: DueWork) -> dict[ResidentId, date]:
    """Who leaves without that talk, and by when it is due."""
    begun = due.work.tx.drafts.cores(EXIT)
    here = {one.resident.id: one.stay for one in due.house if one.resident.id in begun}
    if not here:
        return {}
    signed = due.work.tx.records.cores(FORM, tuple(here))
    found = {
        her: last_talk_on(stay, begun[her], signed.get(her, ()))
        for her, stay in here.items()
        if stay is not None
    }
    return {her: on for her, on in found.items() if on is not None}


def _after_leaving(due: DueWork) -> Iterator[DueRow]:
    first = NEEDS_MONTHS[0]
    who = due.who_left()
    # most left too lately for any of it
    gone = {one.resident_id: one for one in who if due.is_near(months_after(one.left_on, first))}
    talks = due.work.tx.records.last_begun(FORM, tuple(gone))
    near = {}
    for her, one in gone.items():
        talked = due.day(talks[her]) if her in talks else None
        on = needs_talk_by(one.clock, one.left_on, talked, one.agreed_until)
        if on is not None and due.is_near(on):
            near[her] = on
    for her, person in due.in_sight(near).items():
        year = near[her] >= months_after(gone[her].left_on, NEEDS_MONTHS[-1])
        what = Message(_A_YEAR if year else _HALF_A_YEAR)
        yield due.row(person, what, near[her], DueWay.FORM, f"{her}/{FORM}")


def _first_day(due: DueWork, arrived: datetime) -> date:
    return due.day(arrived) + NEEDS_AFTER


def _next_day(due: DueWork, last: datetime | None) -> date:
    return due.today if last is None else due.day(last) + REVIEW_AFTER
