"""Training of the staff: modules passed, refreshers that come due, and who may train trainers.

Domain facts 4.16: psychological first aid, screening, consent, work with interpreters, data
protection. What was passed is never taken back; a later day of the same module counts instead.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.retention import months_after

REFRESH_MONTHS = 12
"""After how many months a refresher is due, until a manager says otherwise."""
LONGEST_REFRESH = 60


class Module(StrEnum):
    """The five modules."""

    FIRST_AID = "first_aid"
    SCREENING = "screening"
    CONSENT = "consent"
    INTERPRETER = "interpreter"
    DATA_PROTECTION = "data_protection"


@dataclass(frozen=True, slots=True)
class Passed:
    """A module, the day it was passed, and who wrote it down."""

    module: Module
    on: date
    by: StaffId


@dataclass(frozen=True, slots=True)
class TrainerMark:
    """The mark of a trainer of trainers was given, or taken back, on a day, by whom."""

    given: bool
    on: date
    by: StaffId


@dataclass(frozen=True, slots=True)
class Training:
    """All that was written down about one person, in that order; nothing is ever removed."""

    passed: tuple[Passed, ...] = ()
    marks: tuple[TrainerMark, ...] = ()

    def newest(self, module: Module) -> Passed | None:
        """The latest day a module was passed; of one day what was written last."""
        found: Passed | None = None
        for one in self.passed:
            if one.module is module and (found is None or one.on >= found.on):
                found = one
        return found

    @property
    def trainer(self) -> TrainerMark | None:
        """The mark, where it stands."""
        return self.marks[-1] if self.marks and self.marks[-1].given else None

    def with_passed(self, one: Passed) -> Training:
        """The same and one module more."""
        return replace(self, passed=(*self.passed, one))

    def with_mark(self, one: TrainerMark) -> Training:
        """The same and the mark given or taken back."""
        return replace(self, marks=(*self.marks, one))

    def due_on(self, module: Module, months: int) -> date | None:
        """The day of the next refresher; ``None`` where the module was never passed."""
        found = self.newest(module)
        return None if found is None else months_after(found.on, months)

    def due(self, today: date, months: int) -> tuple[Module, ...]:
        """Modules whose refresher is due by ``today``."""
        days = ((module, self.due_on(module, months)) for module in Module)
        return tuple(module for module, on in days if on is not None and on <= today)
