"""The board of beds as it stands at this moment, and beds as choices for one person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.beds import Bed, BedAssignment, BedHold, Room, bed_label
from shelter_desk.domain.ids import BedId, ResidentId, RoomId
from shelter_desk.services.inside.house.door import who_is_out
from shelter_desk.services.inside.house.placement import Rules, room_mates
from shelter_desk.services.inside.residents.rows import RowMaker
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.house import (
    BedChoice,
    BedState,
    BedView,
    Board,
    HoldView,
    RoomView,
)
from shelter_desk.services.views.resident import ResidentRow
from shelter_desk.storage.results import ResidentFilter


@dataclass(frozen=True, slots=True)
class _Now:
    """What lies on the board at one moment, by bed."""

    rooms: tuple[Room, ...]
    beds: tuple[Bed, ...]
    taken: Mapping[BedId, BedAssignment]
    holds: Mapping[BedId, BedHold]
    at: datetime


def _read(work: Work) -> _Now:
    at = work.desk.clock.now()
    beds = work.tx.beds
    return _Now(
        rooms=tuple(one for one in beds.rooms() if one.closed_at is None),
        beds=tuple(one for one in beds.beds() if one.closed_at is None),
        taken={one.bed_id: one for one in beds.taken()},
        holds={one.bed_id: one for one in beds.open_holds() if one.stands(at)},
        at=at,
    )


def read_board(work: Work) -> Board:
    """Every open room and bed; people as far as the one at the desk meets them."""
    now, people = _read(work), _people(work)
    makers = _Beds(now, people)
    rooms = tuple(_room(room, tuple(makers.of(room))) for room in now.rooms)
    states = [bed.state for room in rooms for bed in room.beds]
    have = {one.resident_id for one in now.taken.values()}
    return Board(
        rooms=rooms,
        without_bed=tuple(row for row in people.values() if row.id not in have),
        free=states.count(BedState.FREE),
        held=states.count(BedState.HELD),
        taken=states.count(BedState.TAKEN),
        out=who_is_out(work, people),
    )


def bed_choices(work: Work, resident_id: ResidentId) -> tuple[BedChoice, ...]:
    """Beds nobody else sleeps in, and her own; what nothing speaks against comes first."""
    now = _read(work)
    makers, rules = _Beds(now, _people(work)), Rules(work, resident_id)
    mates = room_mates(work, {one.id: one.room_id for one in work.tx.beds.beds()})
    found = []
    for room in now.rooms:
        beds = {one.id: one for one in now.beds if one.room_id == room.id}
        for view in makers.of(room):
            owner = now.taken.get(view.id)
            hers = owner is not None and owner.resident_id == resident_id
            if owner is not None and not hers:
                continue
            others = mates.get(room.id, ())
            found.append(
                BedChoice(
                    bed=view,
                    room=room.name,
                    meant_for=room.meant_for,
                    step_free=room.step_free,
                    against=rules.against(room, beds[view.id], others),
                    hers=hers,
                    sealed=rules.sealed(others),
                )
            )
    return tuple(sorted(found, key=lambda one: (bool(one.against), one.bed.hold is not None)))


def _people(work: Work) -> dict[ResidentId, ResidentRow]:
    """Everybody in the house as a line; nobody the one at the desk is tied to."""
    tied = tuple(sorted(work.tx.conflicts.residents_of(work.desk.staff.id)))
    house = ResidentFilter(in_house=True, without=tied)
    rows = work.tx.residents.rows(house, None, work.desk.local_today())
    maker = RowMaker(work)
    return {row.resident.id: maker.found(row) for row in rows}


class _Beds:
    """Makes the lines of one moment."""

    def __init__(self, now: _Now, people: Mapping[ResidentId, ResidentRow]) -> None:
        self._now = now
        self._people = people

    def of(self, room: Room) -> Iterator[BedView]:
        """The beds of a room in their order."""
        for bed in self._now.beds:
            if bed.room_id == room.id:
                yield self._bed(room, bed)

    def _bed(self, room: Room, bed: Bed) -> BedView:
        owner, hold = self._now.taken.get(bed.id), self._now.holds.get(bed.id)
        state = BedState.FREE if hold is None else BedState.HELD
        return BedView(
            id=bed.id,
            room_id=RoomId(room.id),
            name=bed.name,
            label=bed_label(room.name, bed.name),
            cot=bed.cot,
            state=state if owner is None else BedState.TAKEN,
            resident=None if owner is None else self._people.get(owner.resident_id),
            since=None if owner is None else owner.since,
            hold=None if hold is None else self._hold(hold),
        )

    def _hold(self, hold: BedHold) -> HoldView:
        left = hold.until - self._now.at
        known = None if hold.resident_id is None else self._people.get(hold.resident_id)
        return HoldView(
            id=hold.id,
            until=hold.until,
            minutes_left=-(-int(left.total_seconds()) // 60),
            words=hold.words,
            code="" if known is None else known.code,
            resident_id=None if known is None else known.id,
        )


def _room(room: Room, beds: tuple[BedView, ...]) -> RoomView:
    return RoomView(room.id, room.name, room.meant_for, room.step_free, beds)
