"""Who was registered when, for figures: the first stay of each file that still is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.storage.tables.columns import INSTANT
from shelter_desk.storage.tables.core import resident, stay
from shelter_desk.storage.tables.prepared import Prepared

_FIRST = func.min(stay.c.started_at, type_=INSTANT)
_NOT_COUNTED = (CaseStatus.PURGED, CaseStatus.DUPLICATE)
_BETWEEN = Prepared(
    select(
        resident.c.id,
        _FIRST,
        resident.c.gender,
        resident.c.birth_date,
        resident.c.citizenships,
    )
    .join_from(resident, stay, stay.c.resident_id == resident.c.id)
    .where(*(resident.c.status != one for one in _NOT_COUNTED))
    .group_by(resident.c.id)
    .having(bindparam("since", type_=INSTANT) <= _FIRST, bindparam("until", type_=INSTANT) > _FIRST)
)


@dataclass(frozen=True, slots=True)
class Registered:
    """What is counted of a person without opening a form; fields as in ``Resident``."""

    id: ResidentId
    at: datetime
    gender: str
    birth_date: str
    citizenships: Sequence[str]


class RegisteredRepository:
    """Reads who came first when. A file that was deleted, or is a second one, is not counted."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def between(self, since: datetime, until: datetime) -> tuple[Registered, ...]:
        """Everybody whose first stay began from ``since`` on, and before ``until``."""
        rows = _BETWEEN.all(self._connection, since=since, until=until)
        return tuple(Registered(*row) for row in rows)
