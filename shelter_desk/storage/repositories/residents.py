"""Residents, their stays, and the lines of the residents' list."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    ScalarSelect,
    Select,
    Table,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
)

from shelter_desk.domain.beds import bed_label
from shelter_desk.domain.consents import Decision
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import CaseStatus, Resident, Stay
from shelter_desk.storage.repositories.counters import Counters
from shelter_desk.storage.results import ResidentFilter, ResidentRow
from shelter_desk.storage.search.finding import SearchRepository
from shelter_desk.storage.tables.columns import DAY, INSTANT
from shelter_desk.storage.tables.core import (
    consent,
    consent_withdrawal,
    draft,
    record,
    resident,
    stay,
)
from shelter_desk.storage.tables.house import assignment, bed, room
from shelter_desk.storage.tables.mapping import columns, listed, put, replace_row
from shelter_desk.storage.tables.prepared import Prepared

_RESIDENT = columns(Resident, resident)
_STAY = columns(Stay, stay)
_RESIDENT_CELLS = slice(0, len(_RESIDENT))
_STAY_CELLS = slice(len(_RESIDENT), len(_RESIDENT) + len(_STAY))
_OPEN = stay.c.ended_at.is_(None)
_KEPT = resident.c.status != CaseStatus.PURGED
_IN_HOUSE = resident.c.id.in_(select(stay.c.resident_id).where(_OPEN))
"""Led by the few stays that have not ended, and not by everybody who was ever here."""

_NEWEST_STAY = (
    select(stay.c.id)
    .where(stay.c.resident_id == resident.c.id)
    .order_by(stay.c.started_at.desc())
    .limit(1)
    .correlate(resident)
    .scalar_subquery()
)
_later = consent.alias("later")
_REPLACED = exists().where(
    _later.c.resident_id == consent.c.resident_id,
    _later.c.no > consent.c.no,
    _later.c.scope == consent.c.scope,
    _later.c.agency_id.is_not_distinct_from(consent.c.agency_id),
)
"""The rule of ``domain.consents.standing`` in SQL: only the last word on a matter counts."""
_CONSENT_END = (
    select(func.min(consent.c.valid_until, type_=DAY))
    .where(
        consent.c.resident_id == resident.c.id,
        or_(consent.c.decision == Decision.AGREED, consent.c.decision == Decision.IN_PART),
        consent.c.valid_until >= bindparam("today", type_=DAY),
        ~exists().where(consent_withdrawal.c.consent_id == consent.c.id),
        ~_REPLACED,
    )
    .correlate(resident)
    .scalar_subquery()
)


def _forms(table: Table) -> ScalarSelect[Any]:
    """The keys of her forms in ``table``, joined by commas."""
    keys = select(func.group_concat(table.c.form_key))
    return keys.where(table.c.resident_id == resident.c.id).correlate(resident).scalar_subquery()


_BED_NOW = and_(assignment.c.resident_id == resident.c.id, assignment.c.until.is_(None))
_ROWS = (
    select(
        *_RESIDENT,
        *_STAY,
        _forms(draft),
        _forms(record),
        _CONSENT_END,
        room.c.name,
        bed.c.name,
    )
    .outerjoin_from(resident, stay, stay.c.id == _NEWEST_STAY)
    .outerjoin(assignment, _BED_NOW)
    .outerjoin(bed, bed.c.id == assignment.c.bed_id)
    .outerjoin(room, room.c.id == bed.c.room_id)
)

_BY_ID = Prepared(select(*_RESIDENT).where(resident.c.id == bindparam("wanted")))
_BY_CODE = Prepared(select(*_RESIDENT).where(resident.c.code == bindparam("wanted")))
_KNOWN = Prepared(select(resident.c.no).where(resident.c.id == bindparam("wanted")))
_BETWEEN = Prepared(
    select(*_RESIDENT)
    .where(
        _KEPT,
        resident.c.id.in_(
            select(stay.c.resident_id).where(
                stay.c.started_at <= bindparam("last", type_=INSTANT),
                or_(_OPEN, stay.c.ended_at >= bindparam("first", type_=INSTANT)),
            )
        ),
    )
    .order_by(resident.c.no.desc())
)
_STAYS = Prepared(
    select(*_STAY)
    .where(stay.c.resident_id == bindparam("resident_id"))
    .order_by(stay.c.started_at.desc())
)


class ResidentRepository:
    """Reads and writes residents, and keeps their search index."""

    def __init__(
        self, connection: Connection, counters: Counters, search: SearchRepository
    ) -> None:
        self._connection = connection
        self._counters = counters
        self._search = search

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
        row = _BY_ID.first(self._connection, wanted=resident_id)
        if row is None:
            raise NotFound
        return Resident(*row)

    def by_code(self, code: str) -> Resident | None:
        """The resident whose papers bear ``code``."""
        row = _BY_CODE.first(self._connection, wanted=code)
        return None if row is None else Resident(*row)

    def update(self, person: Resident) -> Resident:
        """Replace the version that was read; the answer has the new ``rev``.

        Raises ``ChangedMeanwhile`` or ``NotFound``.
        """
        newer = replace(person, rev=person.rev + 1)
        if not replace_row(self._connection, resident, newer):
            known = _KNOWN.scalar(self._connection, wanted=person.id)
            raise NotFound if known is None else ChangedMeanwhile
        self._search.index(newer.id, newer)
        return newer

    def update_stay(self, changed: Stay) -> Stay:
        """Replace a stay that was read; the answer has the new ``rev``.

        Raises ``ChangedMeanwhile`` when it is not there any more as it was read.
        """
        newer = replace(changed, rev=changed.rev + 1)
        if not replace_row(self._connection, stay, newer):
            raise ChangedMeanwhile
        return newer

    def recent(self, limit: int) -> tuple[Resident, ...]:
        """The files opened last, newest first."""
        wanted = select(*_RESIDENT).where(_KEPT).order_by(resident.c.no.desc()).limit(limit)
        return tuple(Resident(*row) for row in self._connection.execute(wanted))

    def stay(self, resident_id: ResidentId) -> Stay | None:
        """Her newest stay."""
        newest = self.stays(resident_id)
        return newest[0] if newest else None

    def stays(self, resident_id: ResidentId) -> tuple[Stay, ...]:
        """All her stays, newest first."""
        rows = _STAYS.all(self._connection, resident_id=resident_id)
        return tuple(Stay(*row) for row in rows)

    def in_house(self) -> tuple[tuple[Resident, Stay], ...]:
        """Everybody whose stay has not ended, newest arrival first."""
        wanted = select(*_RESIDENT, *_STAY).join_from(
            resident, stay, stay.c.resident_id == resident.c.id
        )
        rows = self._connection.execute(wanted.where(_OPEN).order_by(stay.c.started_at.desc()))
        return tuple(_pair(row) for row in rows)

    def in_house_between(self, first: datetime, last: datetime) -> tuple[Resident, ...]:
        """Everybody who lived in the house on some day from ``first`` to ``last``, newest first."""
        rows = _BETWEEN.all(self._connection, first=first, last=last)
        return tuple(Resident(*row) for row in rows)

    def count(self, wanted: ResidentFilter) -> int:
        """How many residents a list would show without a limit."""
        return int(_counting(_shape(wanted)).scalar(self._connection, **_given(wanted)))

    def rows(
        self, wanted: ResidentFilter, limit: int | None, today: date
    ) -> tuple[ResidentRow, ...]:
        """Lines of the list, newest file first, or in the order of ``wanted.ids``.

        ``limit``: at most so many; ``None`` for all. ``today``: the day on the shelter's wall,
        by which consents end.
        """
        most = _ALL if limit is None else limit
        named = {"today": today, "most": most, **_given(wanted)}
        found = [_line(row) for row in _lines(_shape(wanted)).all(self._connection, **named)]
        if wanted.ids is not None:
            place = {one: index for index, one in enumerate(wanted.ids)}
            found.sort(key=lambda one: place[one.resident.id])
        return tuple(found[:limit])

    def people(self, wanted: ResidentFilter) -> tuple[Resident, ...]:
        """Who stands behind the lines of ``rows``, without what else a list shows; in no order."""
        found = _whole(_shape(wanted)).all(self._connection, **_given(wanted))
        return tuple(Resident(*row) for row in found)


_ALL = -1
"""SQLite's limit that is none."""

_Shape = frozenset[tuple[str, bool]]
"""Which parts of a filter are set, and for truth values how: one statement each."""


def _shape(wanted: ResidentFilter) -> _Shape:
    parts: dict[str, object] = {
        "statuses": wanted.statuses,
        "case_owner": wanted.case_owner,
        "without": wanted.without,
    }
    said = {(name, True) for name, value in parts.items() if value}
    if wanted.ids is not None:
        said.add(("id" if len(wanted.ids) == 1 else "ids", True))
    if wanted.in_house is not None:
        said.add(("in_house", wanted.in_house))
    return frozenset(said)


def _given(wanted: ResidentFilter) -> dict[str, Any]:
    """Lists as one parameter, so that SQL of any number of them is the same."""
    given: dict[str, Any] = {}
    if wanted.statuses:
        given["statuses"] = json.dumps(sorted(wanted.statuses))
    if wanted.case_owner:
        given["case_owner"] = wanted.case_owner
    if wanted.ids is not None and len(wanted.ids) == 1:
        given["id"] = wanted.ids[0]
    elif wanted.ids is not None:
        given["ids"] = json.dumps(wanted.ids)
    if wanted.without:
        given["without"] = json.dumps(wanted.without)
    return given


def _filtered(statement: Select[Any], shape: _Shape) -> Select[Any]:
    limits = {
        ("statuses", True): resident.c.status.in_(listed("statuses")),
        ("case_owner", True): resident.c.case_owner == bindparam("case_owner"),
        ("in_house", True): _IN_HOUSE,
        ("in_house", False): ~_IN_HOUSE,
        ("id", True): resident.c.id == bindparam("id"),
        ("ids", True): resident.c.id.in_(listed("ids")),
        ("without", True): resident.c.id.not_in(listed("without")),
    }
    return statement.where(_KEPT, *(limits[one] for one in sorted(shape)))


@cache
def _lines(shape: _Shape) -> Prepared:
    statement = _filtered(_ROWS, shape)
    if not shape & {("id", True), ("ids", True)}:
        # with ids the order would tempt SQLite to walk the whole table by it, and so it would
        # where the house leads; the plus keeps it from that
        newest = (resident.c.no + 0) if ("in_house", True) in shape else resident.c.no
        statement = statement.order_by(newest.desc()).limit(bindparam("most"))
    return Prepared(statement)


@cache
def _whole(shape: _Shape) -> Prepared:
    return Prepared(_filtered(select(*_RESIDENT), shape))


@cache
def _counting(shape: _Shape) -> Prepared:
    return Prepared(_filtered(select(func.count()).select_from(resident), shape))


_HOUSE = frozenset({("in_house", True)})
_ASKED_FIRST = (_lines(_HOUSE), _counting(_HOUSE), _whole(frozenset({("ids", True)})))
"""What stands on the first page, for ``asked_first``."""


def _pair(row: Sequence[Any]) -> tuple[Resident, Stay]:
    cells = tuple(row)
    return Resident(*cells[: len(_RESIDENT)]), Stay(*cells[len(_RESIDENT) :])


def _line(row: Sequence[Any]) -> ResidentRow:
    newest, rest = row[_STAY_CELLS], row[_STAY_CELLS.stop :]
    drafts, signed, until, room_name, bed_name = rest
    return ResidentRow(
        Resident(*row[_RESIDENT_CELLS]),
        None if newest[0] is None else Stay(*newest),
        _keys(drafts),
        _keys(signed),
        until,
        "" if bed_name is None else bed_label(room_name, bed_name),
    )


def _keys(joined: str | None) -> tuple[str, ...]:
    # DISTINCT in SQL would build a table in memory for every line
    return tuple(sorted(set(joined.split(",")))) if joined else ()
