"""Residents, their stays, and the lines of the residents' list."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    ScalarSelect,
    Select,
    Table,
    bindparam,
    distinct,
    exists,
    func,
    select,
    update,
)

from shelter_desk.domain.consents import Decision
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.ports import Clock
from shelter_desk.domain.residents import Resident, Stay
from shelter_desk.storage.columns import DAY, to_json
from shelter_desk.storage.counters import Counters
from shelter_desk.storage.mapping import columns, put, values
from shelter_desk.storage.results import ResidentFilter, ResidentRow
from shelter_desk.storage.search import SearchRepository
from shelter_desk.storage.tables import (
    consent,
    consent_withdrawal,
    draft,
    record,
    resident,
    stay,
)

_RESIDENT = columns(Resident, resident)
_STAY = columns(Stay, stay)
_RESIDENT_CELLS = slice(0, len(_RESIDENT))
_STAY_CELLS = slice(len(_RESIDENT), len(_RESIDENT) + len(_STAY))
_OPEN = stay.c.ended_at.is_(None)
_IN_HOUSE = exists().where(stay.c.resident_id == resident.c.id, _OPEN).correlate(resident)

_NEWEST_STAY = (
    select(stay.c.id)
    .where(stay.c.resident_id == resident.c.id)
    .order_by(stay.c.started_at.desc())
    .limit(1)
    .correlate(resident)
    .scalar_subquery()
)
_CONSENT_END = (
    select(func.min(consent.c.valid_until, type_=DAY))
    .where(
        consent.c.resident_id == resident.c.id,
        consent.c.decision.in_((Decision.AGREED, Decision.IN_PART)),
        consent.c.valid_until >= bindparam("today", type_=DAY),
        ~exists().where(consent_withdrawal.c.consent_id == consent.c.id),
    )
    .correlate(resident)
    .scalar_subquery()
)


def _forms(table: Table) -> ScalarSelect[Any]:
    """The keys of her forms in ``table``, joined by commas."""
    keys = select(func.group_concat(distinct(table.c.form_key)))
    return keys.where(table.c.resident_id == resident.c.id).correlate(resident).scalar_subquery()


_ROWS = select(*_RESIDENT, *_STAY, _forms(draft), _forms(record), _CONSENT_END).outerjoin_from(
    resident, stay, stay.c.id == _NEWEST_STAY
)


class ResidentRepository:
    """Reads and writes residents, and keeps their search index."""

    def __init__(
        self, connection: Connection, counters: Counters, search: SearchRepository, clock: Clock
    ) -> None:
        self._connection = connection
        self._counters = counters
        self._search = search
        self._clock = clock

    def next_number(self, year: int) -> int:
        """The next running number of a year, never given twice."""
        return self._counters.next("resident", year)

    def add(self, person: Resident, first_stay: Stay) -> None:
        """Open a file with the stay that begins."""
        put(self._connection, resident, person)
        put(self._connection, stay, first_stay)
        self._search.index(person.id, person)

    def add_stay(self, new_stay: Stay) -> None:
        """She came back."""
        put(self._connection, stay, new_stay)

    def get(self, resident_id: ResidentId) -> Resident:
        """The resident with this id. Raises ``NotFound``."""
        found = self._one(resident.c.id == resident_id)
        if found is None:
            raise NotFound
        return found

    def by_code(self, code: str) -> Resident | None:
        """The resident whose papers bear ``code``."""
        return self._one(resident.c.code == code)

    def update(self, person: Resident) -> Resident:
        """Replace the version that was read; the answer has the new ``rev``.

        Raises ``ChangedMeanwhile`` or ``NotFound``.
        """
        newer = replace(person, rev=person.rev + 1)
        here = resident.c.id == person.id
        change = update(resident).where(here, resident.c.rev == person.rev)
        if self._connection.execute(change.values(values(newer, resident))).rowcount != 1:
            known = self._connection.execute(select(exists().where(here))).scalar()
            raise ChangedMeanwhile if known else NotFound
        self._search.index(newer.id, newer)
        return newer

    def update_stay(self, changed: Stay) -> Stay:
        """Replace a stay that was read; the answer has the new ``rev``.

        Raises ``ChangedMeanwhile`` when it is not there any more as it was read.
        """
        newer = replace(changed, rev=changed.rev + 1)
        change = update(stay).where(stay.c.id == changed.id, stay.c.rev == changed.rev)
        if self._connection.execute(change.values(values(newer, stay))).rowcount != 1:
            raise ChangedMeanwhile
        return newer

    def recent(self, limit: int) -> tuple[Resident, ...]:
        """The files opened last, newest first."""
        wanted = select(*_RESIDENT).order_by(resident.c.no.desc()).limit(limit)
        return tuple(Resident(*row) for row in self._connection.execute(wanted))

    def stay(self, resident_id: ResidentId) -> Stay | None:
        """Her newest stay."""
        newest = self.stays(resident_id)
        return newest[0] if newest else None

    def stays(self, resident_id: ResidentId) -> tuple[Stay, ...]:
        """All her stays, newest first."""
        wanted = select(*_STAY).where(stay.c.resident_id == resident_id)
        rows = self._connection.execute(wanted.order_by(stay.c.started_at.desc()))
        return tuple(Stay(*row) for row in rows)

    def in_house(self) -> tuple[tuple[Resident, Stay], ...]:
        """Everybody whose stay has not ended, newest arrival first."""
        wanted = select(*_RESIDENT, *_STAY).join_from(
            resident, stay, stay.c.resident_id == resident.c.id
        )
        rows = self._connection.execute(wanted.where(_OPEN).order_by(stay.c.started_at.desc()))
        return tuple(_pair(row) for row in rows)

    def count(self, wanted: ResidentFilter) -> int:
        """How many residents a list would show without a limit."""
        statement = _filtered(select(func.count()).select_from(resident), wanted)
        return int(self._connection.execute(statement).scalar_one())

    def rows(self, wanted: ResidentFilter, limit: int) -> tuple[ResidentRow, ...]:
        """Lines of the list, newest file first, or in the order of ``wanted.ids``."""
        statement = _filtered(_ROWS, wanted)
        if wanted.ids is None:
            # with ids the order would tempt SQLite to walk the whole table by it
            statement = statement.order_by(resident.c.no.desc()).limit(limit)
        today = self._clock.now().date()
        found = [_line(row) for row in self._connection.execute(statement, {"today": today})]
        if wanted.ids is not None:
            place = {one: index for index, one in enumerate(wanted.ids)}
            found.sort(key=lambda one: place[one.resident.id])
        return tuple(found[:limit])

    def _one(self, condition: ColumnElement[bool]) -> Resident | None:
        row = self._connection.execute(select(*_RESIDENT).where(condition)).first()
        return None if row is None else Resident(*row)


def _filtered(statement: Select[Any], wanted: ResidentFilter) -> Select[Any]:
    if wanted.statuses:
        statement = statement.where(resident.c.status.in_(sorted(wanted.statuses)))
    if wanted.case_owner is not None:
        statement = statement.where(resident.c.case_owner == wanted.case_owner)
    if wanted.in_house is not None:
        statement = statement.where(_IN_HOUSE if wanted.in_house else ~_IN_HOUSE)
    if wanted.ids is not None:
        statement = statement.where(resident.c.id.in_(_listed(wanted.ids)))
    return statement


def _listed(ids: tuple[ResidentId, ...]) -> Select[Any]:
    """As one parameter, so that SQL of any number of ids is the same and prepared once."""
    return select(func.json_each(to_json(ids)).table_valued("value").c.value)


def _pair(row: Row[Any]) -> tuple[Resident, Stay]:
    cells = tuple(row)
    return Resident(*cells[: len(_RESIDENT)]), Stay(*cells[len(_RESIDENT) :])


def _line(row: Row[Any]) -> ResidentRow:
    person, stays, more = _RESIDENT_CELLS, _STAY_CELLS, row[_STAY_CELLS.stop :]
    newest = row[stays]
    drafts, signed, until = more
    return ResidentRow(
        Resident(*row[person]),
        None if newest[0] is None else Stay(*newest),
        _keys(drafts),
        _keys(signed),
        until,
    )


def _keys(joined: str | None) -> tuple[str, ...]:
    return tuple(sorted(joined.split(","))) if joined else ()
