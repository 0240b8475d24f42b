"""Questions that are not to be asked of a person again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.storage.results import ClosedQuestion
from shelter_desk.storage.tables.core import closed_question as table
from shelter_desk.storage.tables.prepared import Prepared

_OF = Prepared(
    select(table.c.code, table.c.staff_id, table.c.at).where(
        table.c.resident_id == bindparam("resident_id")
    )
)


class ClosedQuestionRepository:
    """Closes, reads and opens questions again."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def close(self, resident_id: ResidentId, code: str, staff_id: StaffId, at: datetime) -> None:
        """Never ask ``code`` again; who closed it first stays on record."""
        row = {"resident_id": resident_id, "code": code, "staff_id": staff_id, "at": at}
        self._connection.execute(insert(table).values(row).on_conflict_do_nothing())

    def of(self, resident_id: ResidentId) -> Mapping[str, ClosedQuestion]:
        """Her closed questions by code."""
        rows = _OF.all(self._connection, resident_id=resident_id)
        return {code: ClosedQuestion(StaffId(staff_id), at) for code, staff_id, at in rows}

    def reopen(self, resident_id: ResidentId, code: str) -> None:
        """She wants to be asked after all."""
        self._connection.execute(
            delete(table).where(table.c.resident_id == resident_id, table.c.code == code)
        )
