"""Incidents as lines to read: a number, what happened, whom it names, and what a manager did."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from shelter_desk.domain.ids import THE_HOUSE, HouseRecordId, RecordId, ResidentId
from shelter_desk.domain.shifts import Incident
from shelter_desk.domain.text import Text
from shelter_desk.forms.codec import load_answers
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.forms.spec import SelectOne
from shelter_desk.services.inside.house.house_reading import HouseSight, named_by
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.stored_forms import DraftKey
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.incident import IncidentRow, IncidentState

WHAT: Final = "what"


def house_rows(work: Work, most: int) -> Iterator[IncidentRow]:
    """Those of the last ``most`` incidents of the house that may be read, newest first."""
    sight, names = HouseSight(work), Names(work)
    for one in work.tx.incidents.of_house(most):
        named = named_by(work, one)
        if one.house_record_id is not None and sight.shows(one, named):
            yield _row(work, one, one.house_record_id, named, names)


def own_rows(work: Work, most: int) -> Iterator[IncidentRow]:
    """The last she reported in files of residents, for who reads no file and may correct them."""
    sight, names = sight_of(work.desk, work.tx), Names(work)
    for one in work.tx.incidents.in_files_by(work.desk.staff.id, most):
        if one.resident_id is None or one.record_id is None or not sight.shows(one.resident_id):
            continue
        newest = work.tx.records.history(one.record_id)[0]
        key = str(DraftKey(INCIDENT.key, newest.id))
        form = _Form(one.resident_id, key, newest.core)
        yield _line(work, one, form, (one.resident_id,), names)


@dataclass(frozen=True, slots=True)
class _Form:
    """Whose form it is, by what it is opened, and its core."""

    whose: ResidentId
    opens: str
    core: bytes


def _row(
    work: Work,
    one: Incident,
    first: HouseRecordId,
    named: tuple[ResidentId, ...],
    names: Names,
) -> IncidentRow:
    newest = work.tx.house_records.history(first)[0]
    form = _Form(THE_HOUSE, house_key(newest.id), newest.core)
    return _line(work, one, form, named, names)


def _line(
    work: Work, one: Incident, form: _Form, named: tuple[ResidentId, ...], names: Names
) -> IncidentRow:
    return IncidentRow(
        whose=form.whose,
        opens=form.opens,
        number=one.number,
        what=kind_of(form.core),
        codes=tuple(work.tx.residents.get(her).code for her in named),
        at=one.reported_at,
        by_name=names.of(one.reported_by),
        own=one.reported_by == work.desk.staff.id,
        state=state_of(one),
    )


def house_key(house_record_id: HouseRecordId) -> str:
    """By what a form of the house is opened to be read or corrected."""
    return str(DraftKey(INCIDENT.key, RecordId(house_record_id)))


def state_of(one: Incident) -> IncidentState:
    """How far a manager is with it."""
    if one.closed_at is not None:
        return IncidentState.CLOSED
    return IncidentState.WAITING if one.reviewed_at is None else IncidentState.LOOKED_AT


def kind_of(core: bytes) -> Text | None:
    """What happened, in the words of the form; ``None`` where nothing was chosen."""
    value = load_answers(core).get(WHAT).value
    return _kinds().get(value) if isinstance(value, str) else None


@cache
def _kinds() -> dict[str, Text]:
    field = INCIDENT.find(WHAT)
    return {one.value: one.label for one in field.choices} if isinstance(field, SelectOne) else {}
