"""Incidents that no manager has looked at yet: within 24 hours (domain facts 4.11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from shelter_desk.domain.shifts import Channel
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.due_views import DueRow, DueWay
from shelter_desk.services.inside.due import DueWork

REVIEW_AFTER: Final = timedelta(hours=24)
_LOOK: Final = Text("due", "Incident {number}: look at it")
_SEALED: Final = Text("due", "Incident {number}, for management alone")


def incidents_to_review(due: DueWork) -> Iterator[DueRow]:
    """For managers, whoever the file belongs to; whoever works with it is not told of it."""
    if not due.work.desk.staff.may(Permission.REVIEW_FILES):
        return
    people = {row.resident.id: row.resident for row in due.house}
    for one in due.work.tx.incidents.waiting():
        her = None if one.resident_id is None else people.get(one.resident_id)
        if her is None:
            continue
        text = _SEALED if one.channel is Channel.MANAGEMENT else _LOOK
        what, subject = Message(text, {"number": one.number}), f"{her.id}/incident"
        on = due.day(one.reported_at + REVIEW_AFTER)
        yield due.row(her, what, on, DueWay.HISTORY, subject, decides=True)
