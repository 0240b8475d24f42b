"""When safety is to be looked at again: as agreed, else by the level of the last talk (4.7)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.plan.safety_reading import FORM, talks_of
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.views.due import DueRow, DueWay

_KEYS: Final = frozenset({"next_review"})
_HIGH: Final = Text("due", "Safety, high: look at it again")
_AGAIN: Final = Text("due", "Safety: look at it again")


def safety_reviews(due: DueWork) -> Iterator[DueRow]:
    """For everybody in the house with whom somebody talked about safety."""
    records = due.cores(FORM)
    for row in due.house:
        talks = talks_of(due.work, records.get(row.resident.id, ()), _KEYS)
        on = talks.review_on()
        if on is not None and due.is_near(on):
            high = talks.judged().level == "high"
            yield due.row(row.resident, Message(_HIGH if high else _AGAIN), on, DueWay.SAFETY)
