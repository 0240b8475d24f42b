"""Somebody asks for a bed and has no answer yet: within the hour (domain facts 6.1, stage 1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from shelter_desk.domain.calls import CallState
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.views.due import DueRow, DueWay

_ANSWER: Final = Text("due", "Somebody asks for a bed ({number}): answer within the hour")


def calls_to_answer(due: DueWork) -> Iterator[DueRow]:
    """For everybody who may take somebody in, whoever took the call; no word of what was told."""
    staff, now = due.work.desk.staff, due.work.desk.clock.now()
    if not staff.may(Permission.ADMIT):
        return
    for one in due.work.tx.calls.queue(now):
        if one.state is CallState.OPEN:
            what, on = Message(_ANSWER, {"number": one.number}), due.day(one.received_at)
            row = due.of_the_house(what, on, DueWay.CALLS, "", staff.id)
            yield replace(row, decides=False)
