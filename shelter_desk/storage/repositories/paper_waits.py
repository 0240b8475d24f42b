"""Papers that wait for the printer, and prints that nobody counted yet."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, and_, bindparam, delete

from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import PrintId, StaffId
from shelter_desk.domain.print_runs import PaperWait
from shelter_desk.storage.tables.attached import paper_wait
from shelter_desk.storage.tables.mapping import put, reading, replace_row
from shelter_desk.storage.tables.prepared import Prepared, Row

MOST = 500
"""So many of each kind stand on a list; a desk with more of them has another trouble."""

_ROW, _READ = paper_wait.c, reading(PaperWait, paper_wait)
_WAITS = and_(_ROW.asked_at.is_not(None), _ROW.sent_at.is_(None))
_NEWEST = (_ROW.sent_at.desc(), _ROW.no.desc())
_BY_ID = Prepared(_READ.where(_ROW.id == bindparam("wanted")))
# one more than a list holds, so that whoever reads it knows that there are more
_WAITING = Prepared(_READ.where(_WAITS).order_by(_ROW.no).limit(MOST + 1))
_SAME = Prepared(_READ.where(_WAITS, _ROW.subject == bindparam("subject")).order_by(_ROW.no))
_UNCOUNTED = Prepared(_READ.where(_ROW.sent_at.is_not(None)).order_by(*_NEWEST).limit(MOST + 1))
_OF_ONE = Prepared(
    _READ.where(_ROW.sent_at.is_not(None), _ROW.sent_by == bindparam("by"))
    .order_by(*_NEWEST)
    .limit(MOST + 1)
)
_OF_PRINT = Prepared(
    _READ.where(
        _ROW.document_id == bindparam("document_id"),
        _ROW.first_copy == bindparam("first_copy"),
        _ROW.sheets > 0,
    ).order_by(_ROW.no)
)
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

    def waiting(self) -> tuple[PaperWait, ...]:
        """What waits for the printer, the longest waiting first; at most ``MOST`` and one."""
        return _rows(_WAITING.all(self._connection))

    def waiting_as(self, subject: str) -> tuple[PaperWait, ...]:
        """What waits for the printer as just this paper, the longest waiting first."""
        return _rows(_SAME.all(self._connection, subject=subject))

    def uncounted(self, by: StaffId | None = None) -> tuple[PaperWait, ...]:
        """What was sent and never counted, the newest first; at most ``MOST`` and one.

        ``by``: of one person alone.
        """
        if by is None:
            return _rows(_UNCOUNTED.all(self._connection))
        return _rows(_OF_ONE.all(self._connection, by=by))

    def of_print(self, document_id: str, first_copy: int) -> tuple[PaperWait, ...]:
        """What one print was last sent for, counted short or not counted yet."""
        found = _OF_PRINT.all(self._connection, document_id=document_id, first_copy=first_copy)
        return _rows(found)

    def update(self, made: PaperWait) -> PaperWait:
        """Replace what was read; the answer has the new ``rev``. Raises ``ChangedMeanwhile``."""
        newer = replace(made, rev=made.rev + 1)
        if not replace_row(self._connection, paper_wait, newer):
            raise ChangedMeanwhile
        return newer

    def done(self, print_id: PrintId) -> None:
        """It waits no longer."""
        _GONE.run(self._connection, wanted=print_id)


def _rows(found: list[Row]) -> tuple[PaperWait, ...]:
    return tuple(PaperWait(*row) for row in found)
