"""Who works on whose case beside its owner."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, exists, or_, select, update

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.teams import TeamMember
from shelter_desk.storage.tables.core import resident
from shelter_desk.storage.tables.mapping import each, put, reading
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.trust import case_team as table

_NOW = table.c.until.is_(None)
_OF = Prepared(
    reading(TeamMember, table)
    .where(table.c.resident_id == bindparam("resident_id"))
    .order_by(table.c.since)
)
_FILES = Prepared(
    select(resident.c.id).where(
        or_(
            resident.c.case_owner == bindparam("owner"),
            resident.c.id.in_(
                select(table.c.resident_id).where(table.c.staff_id == bindparam("member"), _NOW)
            ),
        )
    )
)
_HER = each("ids")
_AMONG = Prepared(
    select(resident.c.id)
    .join_from(_HER, resident, resident.c.id == _HER.c.value)
    .where(
        or_(
            resident.c.case_owner == bindparam("owner"),
            exists(
                select(table.c.resident_id).where(
                    table.c.resident_id == resident.c.id,
                    table.c.staff_id == bindparam("member"),
                    _NOW,
                )
            ),
        ),
    )
)
_OWNED = Prepared(select(resident.c.id).where(resident.c.case_owner == bindparam("owner")))
_LEAVE = Prepared(
    update(table)
    .where(
        table.c.resident_id == bindparam("known_resident"),
        table.c.staff_id == bindparam("known_staff"),
        _NOW,
    )
    .values(until=bindparam("moment"))
)


class TeamRepository:
    """Joins and leaves teams; times are kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def join(self, member: TeamMember) -> None:
        """Somebody begins to work on a case; who is on the team already stays as she is."""
        if not any(
            one.staff_id == member.staff_id and one.until is None
            for one in self.of(member.resident_id)
        ):
            put(self._connection, table, member)

    def leave(self, resident_id: ResidentId, staff_id: StaffId, at: datetime) -> None:
        """She no longer works on it. Raises ``NotFound`` when she did not."""
        known = {"known_resident": resident_id, "known_staff": staff_id}
        if _LEAVE.run(self._connection, **known, moment=at) != 1:
            raise NotFound

    def of(self, resident_id: ResidentId) -> tuple[TeamMember, ...]:
        """Everybody who is or was on the team, the first one first."""
        rows = _OF.all(self._connection, resident_id=resident_id)
        return tuple(TeamMember(*row) for row in rows)

    def owned_by(self, staff_id: StaffId) -> frozenset[ResidentId]:
        """Files whose worker she is."""
        return frozenset(row[0] for row in _OWNED.all(self._connection, owner=staff_id))

    def files_of(self, staff_id: StaffId) -> frozenset[ResidentId]:
        """Files she owns or works on now."""
        rows = _FILES.all(self._connection, owner=staff_id, member=staff_id)
        return frozenset(row[0] for row in rows)

    def files_among(
        self, staff_id: StaffId, residents: Iterable[ResidentId]
    ) -> frozenset[ResidentId]:
        """Which of ``residents`` she owns or works on now, without reading all that are hers."""
        ids = json.dumps(sorted(set(residents)))
        rows = _AMONG.all(self._connection, owner=staff_id, member=staff_id, ids=ids)
        return frozenset(row[0] for row in rows)
