"""Somebody came within a day: what of her first night is still to be done (domain facts 4.6).

One line a newcomer, from the core of the arrival card alone; how much of it comes from sealed
answers is told on her page, to those who may read them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural
from shelter_desk.services.inside.plan.first_day_reading import (
    is_first_day,
    read_card_alone,
    read_first_day,
)
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.views.due import DueRow, DueWay

_OPEN: Final = Plural("due", "First day: %n things to do tonight", "", 0)


def first_days(due: DueWork) -> Iterator[DueRow]:
    """For everybody whose first 24 hours go on; the night shift is led to the list alone."""
    reads = due.work.desk.staff.may(Permission.READ_FILE)
    for row in due.house:
        if row.stay is None or not is_first_day(due.work, row.stay):
            continue
        her = row.resident.id
        seen = read_first_day(due.work, her, core=True) if reads else read_card_alone(due.work, her)
        if seen.open:
            what, way = Message(_OPEN, n=len(seen.open)), DueWay.NEEDS if reads else DueWay.TONIGHT
            yield due.row(row.resident, what, due.day(row.stay.started_at), way)
