"""What a form page shows beside the questions: her wishes, doubts, colleagues, what is there."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.text import Text


@dataclass(frozen=True, slots=True)
class TalkWishes:
    """How and with whom she wants to talk, as she said it last.

    ``other_worker``: she would rather not talk with the person at the desk. ``setting`` are the
    room, a person beside her, the hours. ``not_from`` are her words about who must not interpret.
    """

    worker: Text | None = None
    other_worker: bool = False
    interpreter: Text | None = None
    not_from: str = ""
    setting: tuple[Text, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True where she said nothing of it."""
        return not (self.worker or self.interpreter or self.not_from or self.setting)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who may open this file and fill its forms."""

    id: StaffId
    name: str


@dataclass(frozen=True, slots=True)
class AvailableToday:
    """What can be offered without a promise: free beds, agencies, languages of the staff."""

    free_beds: int
    agencies: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeavyWeek:
    """How many heavy talks she held and incidents she reported in seven days, and who talks such
    things over with her."""

    talks: int
    supervisor: str


@dataclass(frozen=True, slots=True)
class BesideTalk:
    """Everything of this that is read when a form is opened."""

    wishes: TalkWishes
    colleagues: tuple[Colleague, ...]
