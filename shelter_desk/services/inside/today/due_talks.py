"""Talks about a decision that were put off: on the day that was promised."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.labels.choices import SCOPES
from shelter_desk.services.views.due import DueRow, DueWay

_AGAIN: Final = Text("due", "Talk again about: {what}")


def talks_again(due: DueWork) -> Iterator[DueRow]:
    """For everybody in the house, for whoever may hold such a talk."""
    desk = due.work.desk
    if not desk.staff.may(Permission.TAKE_CONSENT):
        return
    people = {one.resident.id: one.resident for one in due.house}
    for one in due.work.tx.consents.booked(tuple(people)):
        person = people[one.resident_id]
        if due.is_near(one.on):
            what = Message(_AGAIN, {"what": desk.translate(desk.language, SCOPES[one.scope])})
            subject = f"{person.id}/{one.scope.value}/{one.agency_id or ''}"
            yield due.row(person, what, one.on, DueWay.CONSENT, subject)
