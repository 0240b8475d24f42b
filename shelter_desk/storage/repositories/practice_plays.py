"""Plays of practice cases: the one that goes on, and those that came to their end."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, bindparam

from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import PlayId, StaffId
from shelter_desk.domain.practice.plays import KeptPlay
from shelter_desk.storage.tables.mapping import put, reading, replace_row
from shelter_desk.storage.tables.practice import play
from shelter_desk.storage.tables.prepared import Prepared

_BY_ID = Prepared(reading(KeptPlay, play).where(play.c.id == bindparam("wanted")))
_OPEN = Prepared(
    reading(KeptPlay, play).where(
        play.c.staff_id == bindparam("staff_id"),
        play.c.case_code == bindparam("case_code"),
        play.c.ended_at.is_(None),
    )
)
_OF_STAFF = Prepared(
    reading(KeptPlay, play)
    .where(play.c.staff_id == bindparam("staff_id"))
    .order_by(play.c.no.desc())
)
_ENDED = Prepared(
    reading(KeptPlay, play)
    .where(play.c.ended_at.is_not(None))
    .order_by(play.c.no.desc())
    .limit(bindparam("most"))
)


class PracticePlayRepository:
    """One open play of a case a person; what has ended stays as it is."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, begun: KeptPlay) -> None:
        """A play begins. The unit fails where one of this person and case is open already."""
        put(self._connection, play, begun)

    def get(self, play_id: PlayId) -> KeptPlay:
        """The play with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=play_id)
        if row is None:
            raise NotFound
        return KeptPlay(*row)

    def open_one(self, staff_id: StaffId, case_code: str) -> KeptPlay | None:
        """The play of this person and case that goes on."""
        row = _OPEN.first(self._connection, staff_id=staff_id, case_code=case_code)
        return None if row is None else KeptPlay(*row)

    def of_staff(self, staff_id: StaffId) -> tuple[KeptPlay, ...]:
        """All plays of one person, the newest first."""
        rows = _OF_STAFF.all(self._connection, staff_id=staff_id)
        return tuple(KeptPlay(*row) for row in rows)

    def ended(self, most: int) -> tuple[KeptPlay, ...]:
        """Plays of everybody that came to their end, the newest first."""
        return tuple(KeptPlay(*row) for row in _ENDED.all(self._connection, most=most))

    def update(self, newer: KeptPlay) -> KeptPlay:
        """Replace what was read; the answer has the new ``rev``. Raises ``ChangedMeanwhile``."""
        kept = replace(newer, rev=newer.rev + 1)
        if not replace_row(self._connection, play, kept):
            raise ChangedMeanwhile
        return kept
