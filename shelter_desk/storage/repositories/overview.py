"""What the house in numbers is counted from: a few columns of many files, read at once.

Nothing sealed is opened, and of a form that was signed only the answers that are asked for.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime, tzinfo
from functools import cache
from typing import NamedTuple

from sqlalchemy import (
    Connection,
    Integer,
    Text,
    bindparam,
    cast,
    func,
    or_,
    select,
    type_coerce,
)

from shelter_desk.domain.calls import Sector
from shelter_desk.domain.consents import Decided
from shelter_desk.domain.ids import RecordId, ResidentId, StayId
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.storage.repositories.consents import ConsentRepository
from shelter_desk.storage.tables.columns import INSTANT, from_micros, word
from shelter_desk.storage.tables.core import record, resident, stay
from shelter_desk.storage.tables.mapping import listed
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.referral import call_in

_NOT_COUNTED = (CaseStatus.PURGED, CaseStatus.DUPLICATE)
_QUARTER = 15 * 60 * 1_000_000
_WHO = (resident.c.code, resident.c.called, resident.c.names)


class Who(NamedTuple):
    """How lists call somebody; fields as in ``Resident``."""

    code: str
    called: str
    names: Sequence[str]


class CountedStay(NamedTuple):
    """A stay by its days on the shelter's wall; ``gone`` is ``None`` while it goes on."""

    id: StayId
    resident_id: ResidentId
    came: date
    gone: date | None


class Asked(NamedTuple):
    """Who asked us to take somebody in, and when."""

    resident_id: ResidentId
    at: datetime
    sector: Sector


class Said(NamedTuple):
    """Some answers of one signed version; ``None`` where nothing was said."""

    id: RecordId
    resident_id: ResidentId
    signed_at: datetime
    replaces: RecordId | None
    values: Sequence[object]


_SINCE = Prepared(
    select(
        stay.c.id,
        stay.c.resident_id,
        type_coerce(stay.c.started_at, Integer),
        type_coerce(stay.c.ended_at, Integer),
    )
    .join_from(stay, resident, resident.c.id == stay.c.resident_id)
    .where(
        or_(stay.c.ended_at.is_(None), stay.c.ended_at >= bindparam("since", type_=INSTANT)),
        *(resident.c.status != one for one in _NOT_COUNTED),
    )
)
_ASKED = Prepared(
    select(
        call_in.c.resident_id,
        call_in.c.received_at,
        func.json_extract(call_in.c.words, "$.sector", type_=word(Sector)),
    )
    .where(
        call_in.c.resident_id.is_not(None),
        call_in.c.received_at >= bindparam("since", type_=INSTANT),
    )
    .order_by(call_in.c.no)
)
_SEVERAL = Prepared(
    select(record.c.resident_id)
    .where(record.c.form_key == bindparam("form_key"))
    .group_by(record.c.resident_id)
    .having(func.count() > 1)
)
"""Read from the index alone, without a page of any record."""
_NAMED = Prepared(select(resident.c.id, *_WHO).where(resident.c.id.in_(listed("ids"))))


@cache
def _said(keys: tuple[str, ...]) -> Prepared:
    """All answers of a version come as one list, so that its text is read once."""
    paths = [f"$.single.{key}.value" for key in (*keys, keys[0])]
    core = cast(record.c.core, Text)
    return Prepared(
        select(
            record.c.id,
            record.c.resident_id,
            record.c.signed_at,
            record.c.replaces,
            func.json_extract(core, *paths),
        )
        .where(
            record.c.resident_id.in_(listed("ids")),
            record.c.form_key == bindparam("form_key"),
        )
        .order_by(record.c.no)
    )


class _Days:
    """The day of a stored moment. One quarter of an hour has one day in every zone there is."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._known: dict[int, date] = {}

    def __call__(self, stored: int) -> date:
        quarter = stored // _QUARTER
        if quarter not in self._known:
            there = from_micros(quarter * _QUARTER).astimezone(self._zone)
            self._known[quarter] = there.date()
        return self._known[quarter]


class OverviewRepository:
    """Reads for the house in numbers; writes nothing."""

    def __init__(self, connection: Connection, consents: ConsentRepository) -> None:
        self._connection = connection
        self._consents = consents

    def stays(self, since: datetime, zone: tzinfo) -> tuple[CountedStay, ...]:
        """Every stay that has not ended, or ended after ``since``, in no order.

        Not of a file that was deleted or is a second one.
        """
        day = _Days(zone)
        return tuple(
            CountedStay(made, her, day(came), None if gone is None else day(gone))
            for made, her, came, gone in _SINCE.all(self._connection, since=since)
        )

    def asked(self, since: datetime) -> tuple[Asked, ...]:
        """Requests after ``since`` of which a file came, in their order."""
        rows = _ASKED.all(self._connection, since=since)
        return tuple(Asked(*row) for row in rows)

    def named(self, residents: Collection[ResidentId]) -> Mapping[ResidentId, Who]:
        """How lists call each of them."""
        rows = _NAMED.all(self._connection, ids=json.dumps(sorted(residents)))
        return {row[0]: Who(*row[1:]) for row in rows}

    def decided(
        self, residents: Collection[ResidentId]
    ) -> Iterator[tuple[ResidentId, tuple[Decided, ...]]]:
        """The decisions of each of them, newest first."""
        for one in sorted(residents):
            yield one, self._consents.decided(one)

    def several(self, form_key: str) -> frozenset[ResidentId]:
        """Who has more than one signed version of a form."""
        rows = _SEVERAL.all(self._connection, form_key=form_key)
        return frozenset(row[0] for row in rows)

    def said(
        self, form_key: str, residents: Collection[ResidentId], keys: Sequence[str]
    ) -> tuple[Said, ...]:
        """The open answers called ``keys`` in every version of a form of each of them, as signed.

        A sealed answer is not among them, and stands as ``None``.
        """
        given = {"form_key": form_key, "ids": json.dumps(sorted(residents))}
        rows = _said(tuple(keys)).all(self._connection, **given)
        return tuple(
            Said(made, her, at, replaces, json.loads(told)[: len(keys)])
            for made, her, at, replaces, told in rows
        )
