"""The lists behind the house in numbers: each part is read once, a number is a list's length.

So no number can differ from the list that opens behind it. Nothing sealed is opened. Whoever is
kept out of a file finds it in no list and in no number about people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property
from typing import Final, Generic, TypeVar
from zoneinfo import ZoneInfo

from shelter_desk.domain.house_numbers import Month, last_months
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.referrals import CHASED
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.lists import language_name
from shelter_desk.services.inside.people.people import agencies_by_id
from shelter_desk.services.inside.referrals.referral_lines import chase_day
from shelter_desk.services.scope import Sight, sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.overview import OverviewRow
from shelter_desk.storage.repositories.overview import CountedStay, Who
from shelter_desk.storage.results import ResidentFilter, ResidentRow

FILE: Final = "file"
REFERRAL: Final = "referral"
NOBODY_SAID: Final = "not_said"
"""In the place of a sector or a language that nobody wrote down."""

_BED: Final = Text("overview", "Bed {bed}")
_NO_BED: Final = Text("overview", "No bed on the board")
_REFERRAL: Final = Text("overview", "{number}, {agency}")
_SPEAKS: Final = Text("overview", "Speaks {language}")
_INTERPRETER: Final = Text("overview", "Speaks {language}, an interpreter is needed")
_NO_LANGUAGE: Final = Text("overview", "No language is written down")

T = TypeVar("T")
Lists = Mapping[str, Sequence[T]]
"""What is counted, by the name of its list; a number is the length of one."""


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One part of the page: what is counted in it, and how that looks as lines of a list.

    Lines are made of the one list that is opened: a year may have thousands of stays.
    """

    find: Callable[[Reading], Lists[T]]
    show: Callable[[Reading, Sequence[T]], Iterable[OverviewRow]]


def as_they_are(_reading: Reading, rows: Sequence[OverviewRow]) -> Iterable[OverviewRow]:
    """Where lines are what is counted."""
    return rows


@dataclass
class Reading:
    """One look at the house; what several parts need is read once."""

    work: Work

    @cached_property
    def sight(self) -> Sight:
        """Whose files the one at the desk meets."""
        return sight_of(self.work.desk, self.work.tx)

    @cached_property
    def today(self) -> date:
        """The day on the shelter's wall."""
        return self.work.desk.local_today()

    @cached_property
    def zone(self) -> ZoneInfo:
        """The clock on the shelter's wall."""
        return ZoneInfo(self.work.desk.shelter.time_zone)

    @cached_property
    def months(self) -> tuple[Month, ...]:
        """The months that are looked back on."""
        return last_months(self.today)

    @cached_property
    def house(self) -> tuple[ResidentRow, ...]:
        """Everybody in the house whom she meets, newest file first."""
        wanted = self.sight.narrow(ResidentFilter(in_house=True))
        return self.work.tx.residents.rows(wanted, None, self.today)

    @cached_property
    def all_stays(self) -> tuple[CountedStay, ...]:
        """Stays that go on, or ended in the months that are looked back on; of everybody."""
        since = datetime.combine(self.months[0].first, time(), self.zone)
        return self.work.tx.overview.stays(since, self.zone)

    @cached_property
    def stays(self) -> tuple[CountedStay, ...]:
        """The same of those she meets."""
        return tuple(one for one in self.all_stays if self.sight.shows(one.resident_id))

    @property
    def kept_out(self) -> int:
        """How many files are in no number."""
        met = {one.resident_id for one in self.stays}
        return len({one.resident_id for one in self.all_stays} - met)

    def day(self, moment: datetime) -> date:
        """The day on the shelter's wall."""
        return moment.astimezone(self.zone).date()

    def row(
        self,
        her: tuple[ResidentId, str, str],
        what: Message,
        on: date | None,
        size: int = 0,
        way: tuple[str, str] = (FILE, ""),
    ) -> OverviewRow:
        """One line; ``her``: id, code and name. ``way``: the page and subject, else her file."""
        page, subject = way
        return OverviewRow(*her, what, on, page, subject or her[0], size)


def of(who: Mapping[ResidentId, Who], her: ResidentId) -> tuple[ResidentId, str, str]:
    """Id, code and name of somebody."""
    known = who[her]
    return her, known.code, known.called or next(iter(known.names), "")


def of_house(one: ResidentRow) -> tuple[ResidentId, str, str]:
    """Id, code and name of somebody in the house."""
    her = one.resident
    return her.id, her.code, her.called or next(iter(her.names), "")


def people_now(reading: Reading) -> Lists[OverviewRow]:
    """Who is in the house, and who of them has no bed on the board."""
    here, without = [], []
    for one in reading.house:
        came = None if one.stay is None else reading.day(one.stay.started_at)
        what = Message(_BED, {"bed": one.bed}) if one.bed else Message(_NO_BED)
        row = reading.row(of_house(one), what, came)
        here.append(row)
        if not one.bed:
            without.append(row)
    return {"house": tuple(here), "house/no_bed": tuple(without)}


def referrals_out(reading: Reading) -> Lists[OverviewRow]:
    """Where an agency owes an answer, the longest waiting first, and where it is silent."""
    work, met = reading.work, reading.sight.shows
    open_now = [one for one in work.tx.referrals.in_states(CHASED) if met(one.resident_id)]
    names = work.tx.overview.named({one.resident_id for one in open_now})
    agencies, waiting, silent = agencies_by_id(work), [], []
    for one in sorted(open_now, key=lambda each: each.sent_at or each.made_at):
        agency = agencies[one.agency_id].name(work.desk.language)
        row = reading.row(
            of(names, one.resident_id),
            Message(_REFERRAL, {"number": one.number, "agency": agency}),
            reading.day(one.sent_at or one.made_at),
            way=(REFERRAL, f"{one.resident_id}/{one.id}"),
        )
        waiting.append(row)
        ask_on = chase_day(one, work.desk.shelter.time_zone)
        if ask_on is not None and ask_on <= reading.today:
            silent.append(row)
    return {"referrals": tuple(waiting), "referrals/silent": tuple(silent)}


def languages(reading: Reading) -> Lists[OverviewRow]:
    """Who in the house speaks what first, and with whom no colleague shares a language."""
    ours, found = spoken_by_staff(reading), defaultdict[str, list[OverviewRow]](list)
    for one in reading.house:
        hers = one.resident.languages
        row = reading.row(of_house(one), _speaks(reading, one), None)
        found[f"languages/{hers[0] if hers else NOBODY_SAID}"].append(row)
        if hers and ours.isdisjoint(hers):
            found["languages/alone"].append(row)
        found["languages"].append(row)
    return {key: tuple(rows) for key, rows in found.items()}


def _speaks(reading: Reading, one: ResidentRow) -> Message:
    if not one.resident.languages:
        return Message(_NO_LANGUAGE)
    name = language_name(one.resident.languages[0], reading.work.desk.language)
    words = _INTERPRETER if one.resident.interpreter_needed else _SPEAKS
    return Message(words, {"language": name})


def spoken_by_staff(reading: Reading) -> frozenset[str]:
    """Languages of colleagues who work here now."""
    return frozenset(_of_colleagues(reading))


def _of_colleagues(reading: Reading) -> Iterator[str]:
    for person in reading.work.tx.staff.all():
        if person.active:
            yield from person.languages
