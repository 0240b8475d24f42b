"""Incidents that no manager has looked at yet: within 24 hours (domain facts 4.11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from shelter_desk.domain.ids import THE_HOUSE
from shelter_desk.domain.shifts import Channel, Incident
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.house.house_reading import HouseSight, named_by
from shelter_desk.services.inside.house.incident_rows import house_key
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.views.due import DueRow, DueWay

REVIEW_AFTER: Final = timedelta(hours=24)
_LOOK: Final = Text("due", "Incident {number}: look at it")
_SEALED: Final = Text("due", "Incident {number}, for management alone")


def incidents_to_review(due: DueWork) -> Iterator[DueRow]:
    """For managers, whoever the file belongs to; whoever works with it is not told of it.

    Also of somebody who left meanwhile, and of the house itself.
    """
    if not due.work.desk.staff.may(Permission.REVIEW_FILES):
        return
    people = {row.resident.id: row.resident for row in due.house}
    sight = HouseSight(due.work)
    for one in due.work.tx.incidents.waiting():
        text = _SEALED if one.channel is Channel.MANAGEMENT else _LOOK
        what, on = Message(text, {"number": one.number}), due.day(one.reported_at + REVIEW_AFTER)
        if one.house_record_id is not None:
            yield from _of_the_house(due, sight, one, what, on)
        elif one.resident_id is not None and not sight.is_tied((one.resident_id,)):
            her = people.get(one.resident_id) or due.work.tx.residents.get(one.resident_id)
            subject = f"{her.id}/incident"
            yield due.row(her, what, on, DueWay.HISTORY, subject, decides=True)


def _of_the_house(
    due: DueWork, sight: HouseSight, one: Incident, what: Message, on: date
) -> Iterator[DueRow]:
    named = named_by(due.work, one)
    if one.house_record_id is not None and sight.shows(one, named):
        subject = f"{THE_HOUSE}/{house_key(one.house_record_id)}"
        yield due.of_the_house(what, on, DueWay.FORM, subject, one.reported_by)
