"""What the house in numbers shows: every number with the list behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.domain.house_numbers import Change, Month
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Message, Text


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One line behind a number: whose file, what is counted there, since or until when.

    ``code`` is empty for what is about nobody's file. ``page`` and ``subject`` are where a click
    leads. ``size`` is what is measured, such as nights; 0 where only people are counted.
    """

    resident_id: ResidentId
    code: str
    called: str
    what: Message
    on: date | None
    page: str
    subject: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class Counted:
    """A number and the name of the list behind it."""

    key: str
    n: int


@dataclass(frozen=True, slots=True)
class BedNumbers:
    """The board of beds now; ``here`` and ``no_bed`` are people."""

    beds: int
    taken: int
    free: int
    held: int
    here: Counted
    no_bed: Counted


@dataclass(frozen=True, slots=True)
class StayNumbers:
    """Nights of those who are here, and of those who left in the last twelve months."""

    here: Counted
    middle: int | None
    longest: int | None
    left: Counted
    left_middle: int | None


@dataclass(frozen=True, slots=True)
class ReferralNumbers:
    """Where an agency owes an answer; ``silent``: past the day on which one asks again."""

    waiting: Counted
    silent: Counted


@dataclass(frozen=True, slots=True)
class ConsentNumbers:
    """People in the house by what of theirs wants a talk."""

    ending: Counted
    ended: Counted
    not_asked: Counted


@dataclass(frozen=True, slots=True)
class Kind:
    """One part of a tile in words."""

    label: Text
    counted: Counted


@dataclass(frozen=True, slots=True)
class Spoken:
    """One language of people in the house; ``language`` is empty where none is known."""

    language: str
    counted: Counted
    by_staff: bool


@dataclass(frozen=True, slots=True)
class LanguageNumbers:
    """``alone``: people with whom no colleague shares a language; ``staff_known``: anybody said."""

    spoken: tuple[Spoken, ...]
    alone: Counted
    staff_known: bool


@dataclass(frozen=True, slots=True)
class ArrivalLine:
    """Who asked for so many arrivals: of every month, and of all."""

    label: Text
    months: tuple[Counted, ...]
    all: Counted


@dataclass(frozen=True, slots=True)
class NeedLine:
    """One domain of the needs assessment: how many stand where, from first to last talk."""

    title: Text
    changes: tuple[tuple[Change, Counted], ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The house in numbers on ``day``.

    ``kept_out``: files that are not counted because the one who looks is kept out of them.
    ``needs_people``: who was asked at least twice.
    """

    day: date
    beds: BedNumbers
    stay: StayNumbers
    referrals: ReferralNumbers
    consents: ConsentNumbers
    overdue: tuple[Kind, ...]
    all_overdue: Counted
    languages: LanguageNumbers
    months: tuple[Month, ...]
    arrivals: tuple[ArrivalLine, ...]
    all_arrivals: Counted
    needs: tuple[NeedLine, ...]
    needs_people: int
    kept_out: int

    @property
    def is_empty(self) -> bool:
        """True where nobody is here, nobody came and nobody left."""
        return not (self.stay.here.n or self.stay.left.n or self.all_arrivals.n or self.beds.beds)


@dataclass(frozen=True, slots=True)
class Behind:
    """One list: its heading, and its lines."""

    key: str
    title: Message
    rows: tuple[OverviewRow, ...]


@dataclass(frozen=True, slots=True)
class TileFact:
    """One line of a tile. ``key`` names a list, ``page`` another page; neither: nothing opens.

    ``n`` is ``None`` where the words say it all.
    """

    words: Message
    n: int | None = None
    key: str = ""
    page: str = ""
    wants_eye: bool = False


@dataclass(frozen=True, slots=True)
class TileWords:
    """A tile: its name, the headline with what it counts, and more lines."""

    title: Text
    big: Message | int
    lead: TileFact
    facts: tuple[TileFact, ...]
