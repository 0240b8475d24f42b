"""Setting up rooms and beds: added, renamed, closed, opened again; never deleted."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.beds import Bed, Room, bed_label
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.folding import fold
from shelter_desk.domain.house_errors import NameTaken, SomebodySleepsThere
from shelter_desk.domain.ids import BedId, RoomId
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.house import BedRow, RoomRow, RoomWish

MOST_BEDS: Final = 40
LONGEST_NAME: Final = 40


@query(Permission.MANAGE_DESK, Quiet("rooms and beds, nothing of a person"))
def rooms(work: Work) -> tuple[RoomRow, ...]:
    """Every room with every bed, closed ones included, in the order of the board."""
    used = _in_use(work)
    beds = work.tx.beds.beds()
    return tuple(
        RoomRow(
            id=room.id,
            name=room.name,
            meant_for=room.meant_for,
            step_free=room.step_free,
            closed=room.closed_at is not None,
            beds=tuple(_bed_row(one, used) for one in beds if one.room_id == room.id),
            rev=room.rev,
        )
        for room in work.tx.beds.rooms()
    )


def _bed_row(bed: Bed, used: frozenset[BedId]) -> BedRow:
    closed = bed.closed_at is not None
    return BedRow(bed.id, bed.name, bed.cot, closed, bed.id in used, bed.rev)


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def add_room(work: Work, wish: RoomWish) -> RoomId:
    """A new room at the end of the board, with beds "1", "2" and so on.

    Raises ``NothingWritten`` without a name, ``NameTaken``.
    """
    name = _free_room_name(work, wish.name, None)
    room = Room(
        id=RoomId(work.desk.ids.new()),
        name=name,
        meant_for=wish.meant_for,
        step_free=wish.step_free,
        place=work.tx.beds.last_place() + 1,
    )
    work.tx.beds.add_room(room)
    for number in range(1, min(max(wish.beds, 0), MOST_BEDS) + 1):
        bed = Bed(BedId(work.desk.ids.new()), room.id, str(number), place=number)
        work.tx.beds.add_bed(bed)
    _log(work, room.id, "room added")
    return room.id


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def change_room(work: Work, room_id: RoomId, wish: RoomWish) -> None:
    """Another name, or meant for others. Raises as ``add_room``, and ``NotFound``."""
    room = work.tx.beds.room(room_id)
    name = _free_room_name(work, wish.name, room.id)
    work.tx.beds.update_room(
        replace(room, name=name, meant_for=wish.meant_for, step_free=wish.step_free)
    )
    _log(work, room.id, "room changed")


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def add_bed(work: Work, room_id: RoomId, name: str, *, cot: bool = False) -> BedId:
    """One more bed or cot. Raises ``NotFound``, ``NothingWritten``, ``NameTaken``."""
    room = work.tx.beds.room(room_id)
    named = _free_bed_name(work, room.id, name, None)
    last = max((one.place for one in _beds_of(work, room.id)), default=0)
    bed = Bed(BedId(work.desk.ids.new()), room.id, named, cot=cot, place=last + 1)
    work.tx.beds.add_bed(bed)
    _log(work, room.id, "bed added")
    return bed.id


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def rename_bed(work: Work, bed_id: BedId, name: str) -> None:
    """It is called otherwise from now on. Raises as ``add_bed``."""
    bed = work.tx.beds.bed(bed_id)
    named = _free_bed_name(work, bed.room_id, name, bed.id)
    work.tx.beds.update_bed(replace(bed, name=named))
    _log(work, bed.room_id, "bed renamed")


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def close_bed(work: Work, bed_id: BedId) -> None:
    """Not in use for now. Raises ``NotFound``, ``SomebodySleepsThere`` (also when it is kept)."""
    bed = work.tx.beds.bed(bed_id)
    _refuse_in_use(work, (bed,))
    work.tx.beds.update_bed(replace(bed, closed_at=work.desk.clock.now()))
    _log(work, bed.room_id, "bed closed")


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def open_bed(work: Work, bed_id: BedId) -> None:
    """In use again. Raises ``NotFound``."""
    bed = work.tx.beds.bed(bed_id)
    work.tx.beds.update_bed(replace(bed, closed_at=None))
    _log(work, bed.room_id, "bed opened")


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def close_room(work: Work, room_id: RoomId) -> None:
    """The whole room is out of use. Raises ``NotFound``, ``SomebodySleepsThere``."""
    room = work.tx.beds.room(room_id)
    _refuse_in_use(work, _beds_of(work, room.id))
    work.tx.beds.update_room(replace(room, closed_at=work.desk.clock.now()))
    _log(work, room.id, "room closed")


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def open_room(work: Work, room_id: RoomId) -> None:
    """In use again. Raises ``NotFound``."""
    room = work.tx.beds.room(room_id)
    work.tx.beds.update_room(replace(room, closed_at=None))
    _log(work, room.id, "room opened")


def _log(work: Work, room_id: RoomId, detail: str) -> None:
    work.audit(ref=Ref("room", room_id), detail=detail)
    work.changed(Topic.HOUSE, Topic.SETTINGS, Topic.RESIDENTS)


def _beds_of(work: Work, room_id: RoomId) -> tuple[Bed, ...]:
    return tuple(one for one in work.tx.beds.beds() if one.room_id == room_id)


def _in_use(work: Work) -> frozenset[BedId]:
    now = work.desk.clock.now()
    holds = (one.bed_id for one in work.tx.beds.open_holds() if one.stands(now))
    return frozenset((*(one.bed_id for one in work.tx.beds.taken()), *holds))


def _refuse_in_use(work: Work, beds: tuple[Bed, ...]) -> None:
    used = _in_use(work)
    names = [
        bed_label(work.tx.beds.room(one.room_id).name, one.name) for one in beds if one.id in used
    ]
    if names:
        raise SomebodySleepsThere(beds=list_separator(work.desk.language).join(names))


def _free_room_name(work: Work, typed: str, but: RoomId | None) -> str:
    taken = ((one.id, one.name) for one in work.tx.beds.rooms())
    return _free_name(typed, {name for room_id, name in taken if room_id != but})


def _free_bed_name(work: Work, room_id: RoomId, typed: str, but: BedId | None) -> str:
    beds = _beds_of(work, room_id)
    return _free_name(typed, {one.name for one in beds if one.id != but})


def _free_name(typed: str, taken: set[str]) -> str:
    name = typed_line(typed, LONGEST_NAME)
    if not name:
        raise NothingWritten
    if _same(name) in {_same(one) for one in taken}:
        raise NameTaken(name=name)
    return name


def _same(name: str) -> str:
    return " ".join(fold(name).casefold().split())
