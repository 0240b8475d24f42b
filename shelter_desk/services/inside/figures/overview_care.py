"""Of the house in numbers what is about care: consents, what is overdue, needs and their change.

What health knows is sealed: those needs are not counted here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Final, NamedTuple

from shelter_desk.domain.consents import (
    ALLOWS,
    Decided,
    Scope,
    ended_with_stay,
    newest_decisions,
)
from shelter_desk.domain.house_numbers import change_of
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.spec import Section
from shelter_desk.services.inside.figures.overview_reading import Lists, Reading, of, of_house
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.inside.residents.rows import CONSENT_SOON
from shelter_desk.services.inside.today.due_rows import SOURCES
from shelter_desk.services.labels.choices import SCOPES
from shelter_desk.services.views.due import DueWay
from shelter_desk.services.views.overview import OverviewRow
from shelter_desk.storage.repositories.overview import Said
from shelter_desk.storage.results import ResidentRow

OVERDUE: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "calls_to_answer": Text("overview", "Requests for a bed"),
        "first_days": Text("overview", "First days"),
        "handed_over": Text("overview", "Talks handed over"),
        "safety_reviews": Text("overview", "Safety"),
        "needs_reviews": Text("overview", "Needs"),
        "plans_due": Text("overview", "Plans"),
        "rescreenings": Text("overview", "Screening"),
        "incidents_to_review": Text("overview", "Incidents"),
        "follow_ups": Text("overview", "Calls after leaving"),
        "note_tasks": Text("overview", "Tasks from notes"),
        "talks_again": Text("overview", "Consent talks"),
        "refreshers": Text("overview", "Training of the staff"),
    }
)
"""What each source of Today is called here, by its name."""

_ENDS: Final = Text("overview", "{scope}: ends")
_ENDED: Final = Text("overview", "{scope}: ran out")
_NOT_ASKED: Final = Text("overview", "Keeping a record: not asked yet")
_FROM_TO: Final = Text("overview", "From {first} to {last}")
_TALKS: Final = Plural("overview", "%n talks about needs", "", 0)
_FORM: Final = "needs"
_LEVEL: Final = "_level"
_DAY: Final = "assessed_on"


def consent_state(reading: Reading) -> Lists[OverviewRow]:
    """Whose consent ends soon or ran out, and who was not asked about keeping her record."""
    found = defaultdict[str, list[OverviewRow]](list)
    house = {one.resident.id: one for one in reading.house}
    for her, decided in reading.work.tx.overview.decided(house):
        newest = newest_decisions(decided)
        if (Scope.KEEP_RECORD, None) not in newest:
            row = _talk(reading, house[her], Message(_NOT_ASKED), None)
            found["consents/not_asked"].append(row)
        for key, on, one in _near_the_end(reading, house[her], tuple(newest.values())):
            scope = reading.work.desk.translate(
                reading.work.desk.language, SCOPES[one.details.scope]
            )
            words = _ENDS if key == "consents" else _ENDED
            found[key].append(_talk(reading, house[her], Message(words, {"scope": scope}), on))
    return {key: tuple(rows) for key, rows in found.items()}


def _near_the_end(
    reading: Reading, one: ResidentRow, newest: Sequence[Decided]
) -> Iterator[tuple[str, date | None, Decided]]:
    since = None if one.stay is None else one.stay.started_at
    for decided in newest:
        details, until = decided.details, decided.details.valid_until
        if decided.withdrawal is not None or details.decision not in ALLOWS:
            continue
        over = ended_with_stay(details.scope, decided.at, since)
        if over or not decided.is_valid(reading.today):
            yield "consents/ended", until, decided
        elif until is not None and (until - reading.today).days <= CONSENT_SOON:
            yield "consents", until, decided


def _talk(reading: Reading, one: ResidentRow, what: Message, on: date | None) -> OverviewRow:
    way = (str(DueWay.CONSENT), str(one.resident.id))
    return reading.row(of_house(one), what, on, way=way)


def overdue(reading: Reading) -> Lists[OverviewRow]:
    """Everything past its day, by kind, the longest waiting first."""
    found: dict[str, tuple[OverviewRow, ...]] = {}
    due = DueWork(reading.work, reading.house, reading.today)
    for source in SOURCES:
        rows = [
            reading.row(
                (one.resident_id, one.code, one.called),
                one.what,
                one.on,
                size=-one.days,
                way=(str(one.way), one.subject),
            )
            for one in source(due)
            if one.days < 0
        ]
        if rows:
            found[f"overdue/{source.__name__}"] = tuple(sorted(rows, key=_by_day))
    everything = (row for rows in found.values() for row in rows)
    return {**found, "overdue": tuple(sorted(everything, key=_by_day))}


def _by_day(row: OverviewRow) -> tuple[int, str]:
    return -row.size, row.code


def need_sections() -> tuple[Section, ...]:
    """Domains of the needs assessment that are not sealed."""
    spec = BUILT_IN[_FORM]
    open_items = {
        item.key for section, item in spec.items() if section.compartment_of(item) is None
    }
    return tuple(one for one in spec.sections if one.key + _LEVEL in open_items)


class Changed(NamedTuple):
    """From the first talk of a stay to its last one; ``times`` where no domain is meant."""

    resident_id: ResidentId
    last: date
    before: int
    after: int
    times: int = 0


def needs_change(reading: Reading) -> Lists[Changed]:
    """Of everybody here or gone within the months: from the first talk of her stay to the last."""
    sections = need_sections()
    keys = (_DAY, *(one.key + _LEVEL for one in sections))
    several = reading.work.tx.overview.several(_FORM)
    began: dict[ResidentId, date] = {}
    for one in reading.stays:
        if one.resident_id in several:
            began[one.resident_id] = max(one.came, began.get(one.resident_id, one.came))
    found = defaultdict[str, list[Changed]](list)
    talks = _talks(reading, reading.work.tx.overview.said(_FORM, tuple(began), keys))
    for her, of_her in talks.items():
        here = [talk for talk in of_her if talk[0] >= began[her]]
        if len(here) < 2:
            continue
        (_first, before), (last, after) = here[0], here[-1]
        found["needs"].append(Changed(her, last, 0, 0, len(here)))
        for section, old, new in zip(sections, before, after, strict=True):
            if old is not None and new is not None:
                key = f"needs/{section.key}/{change_of(old, new)}"
                found[key].append(Changed(her, last, old, new))
    return found


def as_changed(reading: Reading, changes: Sequence[Changed]) -> Iterator[OverviewRow]:
    """Whose talk was last first."""
    who = reading.work.tx.overview.named({one.resident_id for one in changes})
    for one in sorted(changes, key=lambda each: each.last, reverse=True):
        levels = {"first": f"{one.before:d}", "last": f"{one.after:d}"}
        what = Message(_TALKS, n=one.times) if one.times else Message(_FROM_TO, levels)
        yield reading.row(of(who, one.resident_id), what, one.last, way=(_FORM, one.resident_id))


_Talk = tuple[date, tuple[int | None, ...]]


def _talks(reading: Reading, said: Sequence[Said]) -> Mapping[ResidentId, list[_Talk]]:
    """Day and levels of every talk in its order; of a corrected one the newest words."""
    replaced = {one.replaces for one in said}
    begun = _first_signed(said)
    found = defaultdict[ResidentId, list[_Talk]](list)
    for one in said:
        if one.id not in replaced:
            day, *levels = one.values
            on = _day(day) or reading.day(begun[one.id])
            found[one.resident_id].append((on, tuple(map(_level, levels))))
    for talks in found.values():
        talks.sort(key=lambda talk: talk[0])
    return found


def _first_signed(said: Sequence[Said]) -> Mapping[str, datetime]:
    """When the first version of each was signed; ``said`` has the older ones first."""
    begun: dict[str, datetime] = {}
    for one in said:
        begun[one.id] = begun.get(one.replaces or "", one.signed_at)
    return begun


def _level(value: object) -> int | None:
    return int(value) if isinstance(value, str) and value in ("1", "2", "3", "4") else None


def _day(value: object) -> date | None:
    """A day as the codec writes it; ``None`` for anything else."""
    told = value.get("date") if isinstance(value, dict) else None
    if not isinstance(told, dict):
        return None
    try:
        return date(told["year"], told["month"], told["day"])
    except (KeyError, TypeError, ValueError):
        return None
