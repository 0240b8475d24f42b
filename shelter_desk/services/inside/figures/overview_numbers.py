"""From lists to numbers, and from the name of a list to its heading."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from shelter_desk.domain.calls import Sector
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.house_numbers import Change, Month, middle
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.cldr import names
from shelter_desk.forms.lists import language_name
from shelter_desk.services.inside.figures.overview_care import (
    OVERDUE,
    as_changed,
    consent_state,
    need_sections,
    needs_change,
    overdue,
)
from shelter_desk.services.inside.figures.overview_reading import (
    NOBODY_SAID,
    Lists,
    Part,
    Reading,
    as_they_are,
    languages,
    people_now,
    referrals_out,
    spoken_by_staff,
)
from shelter_desk.services.inside.figures.overview_stays import (
    arrivals,
    as_arrived,
    by_length,
    lengths,
)
from shelter_desk.services.inside.house.bed_board import read_board
from shelter_desk.services.labels.calls import SECTORS
from shelter_desk.services.labels.overview import CHANGES
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.house import BedState
from shelter_desk.services.views.overview import (
    ArrivalLine,
    BedNumbers,
    Behind,
    ConsentNumbers,
    Counted,
    Kind,
    LanguageNumbers,
    NeedLine,
    Overview,
    ReferralNumbers,
    Spoken,
    StayNumbers,
)

PARTS: Final[Mapping[str, Part[Any]]] = MappingProxyType(
    {
        "house": Part(people_now, as_they_are),
        "stay": Part(lengths, by_length),
        "referrals": Part(referrals_out, as_they_are),
        "consents": Part(consent_state, as_they_are),
        "overdue": Part(overdue, as_they_are),
        "languages": Part(languages, as_they_are),
        "arrivals": Part(arrivals, as_arrived),
        "needs": Part(needs_change, as_changed),
    }
)
"""By the first word of the names of their lists."""

_NOBODY_ASKED: Final = Text("overview", "No request is kept")
_TITLES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "house": Text("overview", "In the house"),
        "house/no_bed": Text("overview", "Without a bed on the board"),
        "stay": Text("overview", "In the house, the longest here first"),
        "stay/left": Text("overview", "Left in the last 12 months"),
        "referrals": Text("overview", "Referrals that wait for an answer"),
        "referrals/silent": Text("overview", "Referrals where the agency is silent"),
        "consents": Text("overview", "Consents that end within a week"),
        "consents/ended": Text("overview", "Consents that ran out"),
        "consents/not_asked": Text("overview", "Not asked about keeping a record yet"),
        "overdue": Text("overview", "Overdue"),
        "languages": Text("overview", "Languages in the house"),
        "languages/alone": Text("overview", "No colleague speaks her language"),
        "languages/not_said": Text("overview", "No language is written down"),
        "arrivals": Text("overview", "Arrivals of the last 12 months"),
        "needs": Text("overview", "Talked about needs more than once"),
    }
)
_OF: Final = "languages"
_OVERDUE: Final = Text("overview", "Overdue: {kind}")
_LANGUAGE: Final = Text("overview", "Speaks {language}")
_ARRIVALS: Final = Text("overview", "Arrivals of the last 12 months: {who}")
_ARRIVALS_IN: Final = Text("overview", "Arrivals in {month}: {who}")
_NEED: Final = Text("overview", "{need}: {change}")


def part_of(key: str) -> str:
    """Which part a list belongs to. Raises ``NotFound``."""
    part = key.split("/", maxsplit=1)[0]
    if part not in PARTS:
        raise NotFound
    return part


def read_behind(work: Work, key: str) -> Behind:
    """One list. Raises ``NotFound`` for a name that no list has."""
    title, part, reading = title_of(work, key), PARTS[part_of(key)], Reading(work)
    counted = part.find(reading).get(key, ())
    return Behind(key, title, tuple(part.show(reading, counted)))


def title_of(work: Work, key: str) -> Message:
    """The heading of a list. Raises ``NotFound``."""
    if key in _TITLES:
        return Message(_TITLES[key])
    part, *more = key.split("/")
    titles: Mapping[str, Callable[[Work, list[str]], Message | None]] = {
        "overdue": _title_of_kind,
        "languages": _title_of_language,
        "arrivals": _title_of_arrivals,
        "needs": _title_of_need,
    }
    found = titles[part](work, more) if part in titles else None
    if found is None:
        raise NotFound
    return found


def _said(work: Work, text: Text) -> str:
    return work.desk.translate(work.desk.language, text)


def _title_of_kind(work: Work, more: list[str]) -> Message | None:
    known = OVERDUE.get(more[0])
    return None if known is None else Message(_OVERDUE, {"kind": _said(work, known)})


def _title_of_language(work: Work, more: list[str]) -> Message | None:
    return Message(_LANGUAGE, {"language": language_name(more[0], work.desk.language)})


def _title_of_arrivals(work: Work, more: list[str]) -> Message | None:
    label = _sources().get(more[0])
    if label is None:
        return None
    who = {"who": _said(work, label)}
    if len(more) == 1:
        return Message(_ARRIVALS, who)
    month = next((one for one in Reading(work).months if one.code == more[1]), None)
    if month is None:
        return None
    return Message(_ARRIVALS_IN, {**who, "month": month_words(month, work.desk.language)})


def _title_of_need(work: Work, more: list[str]) -> Message | None:
    titles = {one.key: one.title for one in need_sections()}
    if len(more) != 2 or more[0] not in titles or more[1] not in [*Change]:
        return None
    need, change = _said(work, titles[more[0]]), _said(work, CHANGES[Change(more[1])])
    return Message(_NEED, {"need": need, "change": change})


def month_words(month: Month, language: str) -> str:
    """``March 2026``."""
    return f"{names(language).months[month.number - 1]} {month.year:d}"


def _sources() -> Mapping[str, Text]:
    return {**{str(one): SECTORS[one] for one in Sector}, NOBODY_SAID: _NOBODY_ASKED}


def read_overview(work: Work) -> Overview:
    """Every number."""
    reading = Reading(work)
    lists: dict[str, Sequence[Any]] = {}
    for part in PARTS.values():
        lists |= part.find(reading)

    def counted(key: str) -> Counted:
        return Counted(key, len(lists.get(key, ())))

    return Overview(
        day=reading.today,
        beds=_beds(work, counted),
        stay=_stay(lists, counted),
        referrals=ReferralNumbers(counted("referrals"), counted("referrals/silent")),
        consents=ConsentNumbers(
            counted("consents"), counted("consents/ended"), counted("consents/not_asked")
        ),
        overdue=tuple(_kinds(counted)),
        all_overdue=counted("overdue"),
        languages=_languages(reading, lists, counted),
        months=reading.months,
        arrivals=tuple(_arrivals(reading, counted)),
        all_arrivals=counted("arrivals"),
        needs=tuple(_needs(counted)),
        needs_people=counted("needs").n,
        kept_out=reading.kept_out,
    )


_Count = Callable[[str], Counted]


def _beds(work: Work, counted: _Count) -> BedNumbers:
    board = read_board(work)
    states = [bed.state for room in board.rooms for bed in room.beds]
    return BedNumbers(
        beds=len(states),
        taken=states.count(BedState.TAKEN),
        free=board.free,
        held=board.held,
        here=counted("house"),
        no_bed=counted("house/no_bed"),
    )


def _stay(lists: Lists[Any], counted: _Count) -> StayNumbers:
    here = [one.nights for one in lists["stay"]]
    return StayNumbers(
        here=counted("stay"),
        middle=middle(here),
        longest=max(here, default=None),
        left=counted("stay/left"),
        left_middle=middle(one.nights for one in lists["stay/left"]),
    )


def _kinds(counted: _Count) -> Iterator[Kind]:
    """Those with something in them, the largest first."""
    kinds = [Kind(label, counted(f"overdue/{name}")) for name, label in OVERDUE.items()]
    yield from sorted((one for one in kinds if one.counted.n), key=lambda one: -one.counted.n)


def _languages(reading: Reading, lists: Lists[Any], counted: _Count) -> LanguageNumbers:
    ours, alone = spoken_by_staff(reading), f"{_OF}/alone"
    known = [key.split("/")[1] for key in lists if key.startswith(f"{_OF}/") and key != alone]
    spoken = [
        Spoken("" if one == NOBODY_SAID else one, counted(f"{_OF}/{one}"), one in ours)
        for one in known
    ]
    spoken.sort(key=lambda one: (not one.language, -one.counted.n, one.language))
    return LanguageNumbers(tuple(spoken), counted(alone), bool(ours))


def _arrivals(reading: Reading, counted: _Count) -> Iterator[ArrivalLine]:
    """Those who asked at least once, the most frequent first; what is not known stands last."""
    found = []
    for source, label in _sources().items():
        every = counted(f"arrivals/{source}")
        if every.n:
            months = tuple(counted(f"{every.key}/{one.code}") for one in reading.months)
            found.append(ArrivalLine(label, months, every))
    last = f"arrivals/{NOBODY_SAID}"
    yield from sorted(found, key=lambda one: (one.all.key == last, -one.all.n))


def _needs(counted: _Count) -> Iterator[NeedLine]:
    for one in need_sections():
        changes = [(change, counted(f"needs/{one.key}/{change}")) for change in CHANGES]
        if any(each.n for _change, each in changes):
            yield NeedLine(one.title, tuple(changes))
