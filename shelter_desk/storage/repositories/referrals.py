"""Referrals to other agencies."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import Connection, Text, bindparam, func, select

from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import ReferralId, ResidentId
from shelter_desk.domain.referrals import Referral, ReferralState
from shelter_desk.storage.repositories.counters import Counters
from shelter_desk.storage.tables.mapping import put, reading, replace_row
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.referral import referral

_BY_ID = Prepared(reading(Referral, referral).where(referral.c.id == bindparam("wanted")))
_KNOWN = Prepared(select(referral.c.no).where(referral.c.id == bindparam("wanted")))
_OF_RESIDENT = Prepared(
    reading(Referral, referral)
    .where(referral.c.resident_id == bindparam("resident_id"))
    .order_by(referral.c.no.desc())
)
_STATES = func.json_each(bindparam("states", type_=Text)).table_valued("value")
_IN_STATES = Prepared(
    reading(Referral, referral)
    .where(referral.c.state.in_(select(_STATES.c.value)))
    .order_by(referral.c.no.desc())
)


class ReferralRepository:
    """Reads and writes referrals."""

    def __init__(self, connection: Connection, counters: Counters) -> None:
        self._connection = connection
        self._counters = counters

    def next_number(self, year: int) -> int:
        """The next running number of a year, never given twice."""
        return self._counters.next("referral", year)

    def add(self, made: Referral) -> None:
        """Keep a new referral."""
        put(self._connection, referral, made)

    def get(self, referral_id: ReferralId) -> Referral:
        """The referral with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=referral_id)
        if row is None:
            raise NotFound
        return Referral(*row)

    def of_resident(self, resident_id: ResidentId) -> tuple[Referral, ...]:
        """Her referrals, newest first."""
        rows = _OF_RESIDENT.all(self._connection, resident_id=resident_id)
        return tuple(Referral(*row) for row in rows)

    def in_states(self, states: Collection[ReferralState]) -> tuple[Referral, ...]:
        """Everybody's referrals in one of ``states``, newest first."""
        rows = _IN_STATES.all(self._connection, states=json.dumps(sorted(states)))
        return tuple(Referral(*row) for row in rows)

    def update(self, made: Referral) -> Referral:
        """Replace the version that was read; the answer has the new ``rev``.

        Raises ``ChangedMeanwhile`` or ``NotFound``.
        """
        newer = replace(made, rev=made.rev + 1)
        if replace_row(self._connection, referral, newer):
            return newer
        known = _KNOWN.scalar(self._connection, wanted=made.id)
        raise NotFound if known is None else ChangedMeanwhile
