"""What pages show of the training of the staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.training import Module


@dataclass(frozen=True, slots=True)
class ModuleLine:
    """One module: passed ``on``, written down ``by`` whom (a name), the refresher ``due``.

    All three are empty for a module that was never passed. ``late``: the refresher is due.
    """

    module: Module
    on: date | None = None
    by: str = ""
    due: date | None = None
    late: bool = False


@dataclass(frozen=True, slots=True)
class TrainedPerson:
    """The training of one person; ``trainer``: since when and by whom, where the mark stands."""

    id: StaffId
    name_ar: str
    name_latin: str
    lines: tuple[ModuleLine, ...]
    trainer: tuple[date, str] | None = None

    @property
    def late(self) -> tuple[ModuleLine, ...]:
        """Where a refresher is due."""
        return tuple(one for one in self.lines if one.late)


@dataclass(frozen=True, slots=True)
class StaffTraining:
    """Everybody who works here, and after how many months a refresher is due."""

    people: tuple[TrainedPerson, ...]
    months: int
