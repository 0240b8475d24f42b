"""The training of the staff as it is kept: one value for each person, which only grows.

The log vouches for every value (``Ref("setting", ...)``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Final

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.staff import Staff
from shelter_desk.domain.training import (
    LONGEST_REFRESH,
    REFRESH_MONTHS,
    Module,
    Passed,
    TrainerMark,
    Training,
)
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.training import ModuleLine, TrainedPerson

REFRESH: Final = "refresh_months"
_OF: Final = "training/"


def key_of(staff_id: StaffId) -> str:
    """Under which setting a person's training is kept."""
    return f"{_OF}{staff_id}"


def kept_training(work: Work, staff_id: StaffId) -> Training:
    """What was written down about somebody."""
    value = work.tx.settings.value(key_of(staff_id))
    if value is None:
        return Training()
    raw = json.loads(value)
    return Training(
        tuple(
            Passed(Module(module), date.fromisoformat(on), StaffId(by))
            for module, on, by in raw["passed"]
        ),
        tuple(
            TrainerMark(bool(given), date.fromisoformat(on), StaffId(by))
            for given, on, by in raw["marks"]
        ),
    )


def keep_training(work: Work, staff_id: StaffId, training: Training) -> None:
    """Keep it; the caller writes the event."""
    passed = [[one.module, one.on.isoformat(), one.by] for one in training.passed]
    marks = [[one.given, one.on.isoformat(), one.by] for one in training.marks]
    work.tx.settings.set_value(key_of(staff_id), json.dumps({"passed": passed, "marks": marks}))


def refresh_months(work: Work) -> int:
    """After how many months a refresher is due."""
    chosen = work.tx.settings.value(REFRESH) or ""
    return min(max(int(chosen), 1), LONGEST_REFRESH) if chosen.isdecimal() else REFRESH_MONTHS


def trained_person(work: Work, staff: Staff, names: Names, months: int) -> TrainedPerson:
    """The five modules of one person as pages show them."""
    training, today = kept_training(work, staff.id), work.desk.local_today()
    mark = training.trainer
    return TrainedPerson(
        id=staff.id,
        name_ar=staff.name_ar,
        name_latin=staff.name_latin,
        lines=tuple(_lines(training, names, today, months)),
        trainer=None if mark is None else (mark.on, names.of(mark.by)),
    )


def _lines(training: Training, names: Names, today: date, months: int) -> Iterator[ModuleLine]:
    late = training.due(today, months)
    for module in Module:
        found = training.newest(module)
        if found is None:
            yield ModuleLine(module)
        else:
            due = training.due_on(module, months)
            yield ModuleLine(module, found.on, names.of(found.by), due, module in late)
