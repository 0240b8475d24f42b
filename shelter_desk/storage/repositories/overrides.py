"""What left without her agreement: decisions of two managers, and that she was told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, bindparam, select

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import OverrideId, ReferralId, ResidentId
from shelter_desk.domain.overrides import Override, Telling
from shelter_desk.storage.tables.mapping import columns, put, put_row, values
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.trust import override as table
from shelter_desk.storage.tables.trust import override_told as told

_DECISION = columns(Override, table)
_READ = select(*_DECISION, *columns(Telling, told)).outerjoin_from(
    table, told, told.c.override_id == table.c.id
)
_BY_ID = Prepared(_READ.where(table.c.id == bindparam("wanted")))
_OF_REFERRAL = Prepared(
    _READ.where(table.c.referral_id == bindparam("referral_id")).order_by(table.c.no.desc())
)
_OF_RESIDENT = Prepared(
    _READ.where(table.c.resident_id == bindparam("resident_id")).order_by(table.c.no.desc())
)
_UNTOLD = Prepared(
    _READ.where(table.c.told_before == bindparam("before", type_=table.c.told_before.type))
    .where(told.c.override_id.is_(None))
    .order_by(table.c.tell_on, table.c.no)
)


class OverrideRepository:
    """Adds and reads decisions; each is written once, and so is that she was told."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, made: Override) -> None:
        """Keep a decision. The unit fails where one person would be both managers."""
        put(self._connection, table, made)

    def get(self, override_id: OverrideId) -> Override:
        """The decision with this id. Raises ``NotFound``."""
        found = _all(_BY_ID.all(self._connection, wanted=override_id))
        if not found:
            raise NotFound
        return found[0]

    def of_referral(self, referral_id: ReferralId) -> tuple[Override, ...]:
        """The decisions about one referral, newest first."""
        return _all(_OF_REFERRAL.all(self._connection, referral_id=referral_id))

    def of_resident(self, resident_id: ResidentId) -> tuple[Override, ...]:
        """The decisions about one person, newest first."""
        return _all(_OF_RESIDENT.all(self._connection, resident_id=resident_id))

    def untold(self) -> tuple[Override, ...]:
        """Those she does not know of yet, the earliest day to tell her first."""
        return _all(_UNTOLD.all(self._connection, before=False))

    def tell(self, override_id: OverrideId, telling: Telling) -> None:
        """Keep that she was told. The unit fails the second time."""
        put_row(self._connection, told, {"override_id": override_id, **values(telling, told)})


def _all(rows: Iterable[Sequence[Any]]) -> tuple[Override, ...]:
    made, count = [], len(_DECISION)
    for row in rows:
        one = Override(*row[:count])
        told_on = row[count]
        made.append(one if told_on is None else replace(one, telling=Telling(*row[count:])))
    return tuple(made)
