"""Rooms, beds, what is kept free, and who sleeps where."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, exists, func, select

from shelter_desk.domain.beds import Bed, BedAssignment, BedHold, Room, RoomFor
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import BedId, HoldId, ResidentId, RoomId
from shelter_desk.storage.tables.house import assignment, bed, hold, room
from shelter_desk.storage.tables.mapping import columns, put, reading, replace_row
from shelter_desk.storage.tables.prepared import Prepared

_ROOMS = Prepared(reading(Room, room).order_by(room.c.place, room.c.id))
_ROOM = Prepared(reading(Room, room).where(room.c.id == bindparam("wanted")))
_BEDS = Prepared(reading(Bed, bed).order_by(bed.c.room_id, bed.c.place, bed.c.id))
_BED = Prepared(reading(Bed, bed).where(bed.c.id == bindparam("wanted")))
_HOLDS = Prepared(reading(BedHold, hold).where(hold.c.ended_at.is_(None)).order_by(hold.c.no))
_HOLD = Prepared(reading(BedHold, hold).where(hold.c.id == bindparam("wanted")))
_TAKEN = Prepared(
    reading(BedAssignment, assignment).where(assignment.c.until.is_(None)).order_by(assignment.c.no)
)
_IN = Prepared(
    reading(BedAssignment, assignment).where(
        assignment.c.bed_id == bindparam("bed_id"), assignment.c.until.is_(None)
    )
)
_OF = Prepared(
    reading(BedAssignment, assignment).where(
        assignment.c.resident_id == bindparam("resident_id"), assignment.c.until.is_(None)
    )
)
_BEFORE = select(assignment.c.no).where(assignment.c.id == bindparam("had")).scalar_subquery()
_NEXT = Prepared(
    reading(BedAssignment, assignment)
    .where(assignment.c.bed_id == bindparam("bed_id"), assignment.c.no > _BEFORE)
    .order_by(assignment.c.no)
    .limit(1)
)
_HISTORY = Prepared(
    select(*columns(BedAssignment, assignment), room.c.name, bed.c.name)
    .join_from(assignment, bed, bed.c.id == assignment.c.bed_id)
    .join(room, room.c.id == bed.c.room_id)
    .where(assignment.c.resident_id == bindparam("resident_id"))
    .order_by(assignment.c.no.desc())
)
_IN_USE = (bed.c.closed_at.is_(None), room.c.closed_at.is_(None))
_SLEPT_IN = exists().where(assignment.c.bed_id == bed.c.id, assignment.c.until.is_(None))
_KEPT_NOW = exists().where(
    hold.c.bed_id == bed.c.id, hold.c.ended_at.is_(None), hold.c.until > bindparam("now")
)
_FREE = Prepared(
    select(room.c.meant_for, func.count())
    .join_from(bed, room, room.c.id == bed.c.room_id)
    .where(*_IN_USE, ~_SLEPT_IN, ~_KEPT_NOW)
    .group_by(room.c.meant_for)
)
_KEPT = Prepared(
    select(*columns(BedHold, hold), room.c.name, bed.c.name)
    .join_from(hold, bed, bed.c.id == hold.c.bed_id)
    .join(room, room.c.id == bed.c.room_id)
    .where(*_IN_USE, hold.c.ended_at.is_(None), hold.c.until > bindparam("now"), ~_SLEPT_IN)
    .order_by(hold.c.until)
)
_LAST_PLACE = Prepared(select(func.coalesce(func.max(room.c.place), 0)))


class BedRepository:
    """Reads and writes the board; nothing on it is ever deleted but by a purge.

    The file itself holds that one bed has one person and one person one bed.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rooms(self) -> tuple[Room, ...]:
        """Every room in the order of the board, closed ones included."""
        return tuple(Room(*row) for row in _ROOMS.all(self._connection))

    def room(self, room_id: RoomId) -> Room:
        """The room with this id. Raises ``NotFound``."""
        row = _ROOM.first(self._connection, wanted=room_id)
        if row is None:
            raise NotFound
        return Room(*row)

    def last_place(self) -> int:
        """The place of the last room, 0 when there is none."""
        return int(_LAST_PLACE.scalar(self._connection))

    def add_room(self, made: Room) -> None:
        """A new room."""
        put(self._connection, room, made)

    def update_room(self, made: Room) -> Room:
        """Replace what was read; the answer has the new ``rev``. Raises ``ChangedMeanwhile``."""
        newer = replace(made, rev=made.rev + 1)
        if not replace_row(self._connection, room, newer):
            raise ChangedMeanwhile
        return newer

    def beds(self) -> tuple[Bed, ...]:
        """Every bed by room and place, closed ones included."""
        return tuple(Bed(*row) for row in _BEDS.all(self._connection))

    def bed(self, bed_id: BedId) -> Bed:
        """The bed with this id. Raises ``NotFound``."""
        row = _BED.first(self._connection, wanted=bed_id)
        if row is None:
            raise NotFound
        return Bed(*row)

    def add_bed(self, made: Bed) -> None:
        """A new bed in a room."""
        put(self._connection, bed, made)

    def update_bed(self, made: Bed) -> Bed:
        """Replace what was read; the answer has the new ``rev``. Raises ``ChangedMeanwhile``."""
        newer = replace(made, rev=made.rev + 1)
        if not replace_row(self._connection, bed, newer):
            raise ChangedMeanwhile
        return newer

    def open_holds(self) -> tuple[BedHold, ...]:
        """Holds nobody has ended, also those whose time is over."""
        return tuple(BedHold(*row) for row in _HOLDS.all(self._connection))

    def free(self, now: datetime) -> dict[RoomFor, int]:
        """How many beds nobody sleeps in and nobody keeps, by whom their rooms are meant for."""
        return {RoomFor(meant): count for meant, count in _FREE.all(self._connection, now=now)}

    def kept(self, now: datetime) -> tuple[tuple[BedHold, str, str], ...]:
        """Holds that stand on free beds, with the names of room and bed; what ends first leads."""
        rows = _KEPT.all(self._connection, now=now)
        return tuple((BedHold(*row[:-2]), row[-2], row[-1]) for row in rows)

    def hold(self, hold_id: HoldId) -> BedHold:
        """The hold with this id. Raises ``NotFound``."""
        row = _HOLD.first(self._connection, wanted=hold_id)
        if row is None:
            raise NotFound
        return BedHold(*row)

    def add_hold(self, made: BedHold) -> None:
        """Keep a bed. The unit fails when an open hold lies on it."""
        put(self._connection, hold, made)

    def prolong(self, made: BedHold, until: datetime) -> BedHold:
        """Keep it until then. Raises ``ChangedMeanwhile``, also when it is over."""
        newer = replace(made, until=until, rev=made.rev + 1)
        if made.ended_at is not None or not replace_row(self._connection, hold, newer):
            raise ChangedMeanwhile
        return newer

    def end_hold(self, made: BedHold, at: datetime) -> BedHold:
        """It is over, and its words are gone. Raises ``ChangedMeanwhile``."""
        newer = replace(made, ended_at=at, words="", rev=made.rev + 1)
        if made.ended_at is not None or not replace_row(self._connection, hold, newer):
            raise ChangedMeanwhile
        return newer

    def taken(self) -> tuple[BedAssignment, ...]:
        """Who sleeps where now."""
        return tuple(BedAssignment(*row) for row in _TAKEN.all(self._connection))

    def sleeps_in(self, bed_id: BedId) -> BedAssignment | None:
        """Who has this bed now."""
        row = _IN.first(self._connection, bed_id=bed_id)
        return None if row is None else BedAssignment(*row)

    def bed_of(self, resident_id: ResidentId) -> BedAssignment | None:
        """Which bed she has now."""
        row = _OF.first(self._connection, resident_id=resident_id)
        return None if row is None else BedAssignment(*row)

    def given_next(self, had: BedAssignment) -> BedAssignment | None:
        """Who got the bed after somebody; ``None`` where nobody did."""
        row = _NEXT.first(self._connection, bed_id=had.bed_id, had=had.id)
        return None if row is None else BedAssignment(*row)

    def history(self, resident_id: ResidentId) -> tuple[tuple[BedAssignment, str, str], ...]:
        """Every bed she had with the names of room and bed, the newest first."""
        rows = _HISTORY.all(self._connection, resident_id=resident_id)
        return tuple((BedAssignment(*row[:-2]), row[-2], row[-1]) for row in rows)

    def give(self, made: BedAssignment) -> None:
        """She sleeps there from now on. The unit fails when somebody does already."""
        put(self._connection, assignment, made)

    def end(self, made: BedAssignment) -> BedAssignment:
        """Keep ``until`` and ``ended_by`` of what was read. Raises ``ChangedMeanwhile``."""
        newer = replace(made, rev=made.rev + 1)
        if not replace_row(self._connection, assignment, newer):
            raise ChangedMeanwhile
        return newer
