"""Refreshers of the staff that are due, in one line for managers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.inside.training.training_kept import kept_training, refresh_months
from shelter_desk.services.views.due import DueRow, DueWay

_DUE: Final = Plural("due", "%n refreshers of the staff are due", "", 0)


def refreshers(due: DueWork) -> Iterator[DueRow]:
    """How many, and since when the oldest waits; nothing of those who left."""
    work = due.work
    if not work.desk.staff.may(Permission.TRAIN):
        return
    months, days = refresh_months(work), []
    for one in work.tx.staff.all():
        if one.active:
            training = kept_training(work, one.id)
            late = training.due(due.today, months)
            days += [training.due_on(module, months) for module in late]
    since = [day for day in days if day is not None]
    if since:
        what = Message(_DUE, n=len(since))
        yield due.of_the_house(what, min(since), DueWay.TRAINING, "", work.desk.staff.id)
