"""Papers that wait for the printer, and prints that nobody counted yet."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, bindparam, delete

from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import PrintId
from shelter_desk.domain.print_runs import PaperWait
from shelter_desk.storage.mapping import put, reading, replace_row
from shelter_desk.storage.prepared import Prepared
from shelter_desk.storage.tables_attached import paper_wait

MOST = 500
"""So many stand on a list; a desk with more of them has another trouble."""

_BY_ID = Prepared(reading(PaperWait, paper_wait).where(paper_wait.c.id == bindparam("wanted")))
_ALL = Prepared(reading(PaperWait, paper_wait).order_by(paper_wait.c.no).limit(MOST))
_GONE = Prepared(delete(paper_wait).where(paper_wait.c.id == bindparam("wanted")))


class PaperWaitRepository:
    """Keeps a row until its paper was printed and counted, or was taken off."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, made: PaperWait) -> None:
        """Something waits from now on."""
        put(self._connection, paper_wait, made)

    def get(self, print_id: PrintId) -> PaperWait:
        """The row with this id. Raises ``NotFound``, also when it is done."""
        row = _BY_ID.first(self._connection, wanted=print_id)
        if row is None:
            raise NotFound
        return PaperWait(*row)

    def all(self) -> tuple[PaperWait, ...]:
        """Everything that waits, the longest waiting first."""
        return tuple(PaperWait(*row) for row in _ALL.all(self._connection))

    def update(self, made: PaperWait) -> PaperWait:
        """Replace what was read; the answer has the new ``rev``. Raises ``ChangedMeanwhile``."""
        newer = replace(made, rev=made.rev + 1)
        if not replace_row(self._connection, paper_wait, newer):
            raise ChangedMeanwhile
        return newer

    def done(self, print_id: PrintId) -> None:
        """It waits no longer."""
        _GONE.run(self._connection, wanted=print_id)
