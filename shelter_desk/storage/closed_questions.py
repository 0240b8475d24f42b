"""Questions that are not to be asked of a person again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.storage.results import ClosedQuestion
from shelter_desk.storage.tables import closed_question as table


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
        wanted = select(table.c.code, table.c.staff_id, table.c.at).where(
            table.c.resident_id == resident_id
        )
        rows = self._connection.execute(wanted)
        return {code: ClosedQuestion(StaffId(staff_id), at) for code, staff_id, at in rows}

    def reopen(self, resident_id: ResidentId, code: str) -> None:
        """She wants to be asked after all."""
        self._connection.execute(
            delete(table).where(table.c.resident_id == resident_id, table.c.code == code)
        )
