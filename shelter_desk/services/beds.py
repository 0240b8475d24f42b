"""Giving a bed, keeping one free, and the board that shows both (domain facts 4.1 and 4.3)."""

from __future__ import annotations

from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.beds import HOLD_MINUTES, LONGEST_HOLD, Bed, BedHold
from shelter_desk.domain.errors import NotFound, NothingWritten
from shelter_desk.domain.house_errors import BedIsClosed, BedIsHeld, BedTaken, SpeaksAgainst
from shelter_desk.domain.ids import BedId, HoldId, ResidentId
from shelter_desk.domain.residents import Stay
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.trust_errors import NotInTheHouse
from shelter_desk.forms.summary import filled
from shelter_desk.services.house_views import BedChoice, Board
from shelter_desk.services.inside.bed_board import bed_choices, read_board
from shelter_desk.services.inside.bed_moves import (
    end_hold,
    end_holds_for,
    end_old_holds,
    give_bed,
    hold_of,
    leave_bed,
)
from shelter_desk.services.inside.placement import Rules, room_mates
from shelter_desk.services.inside.typed import typed_line
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query

SHORTEST_HOLD: Final = timedelta(minutes=5)
_BOARD = Quiet("a list of beds and codes, on screen all day")


@query(Permission.FIND_RESIDENTS, _BOARD)
def board(work: Work) -> Board:
    """Every bed: who sleeps there, what is kept for whom, what is free; who has none."""
    return read_board(work)


@query(Permission.ADMIT, _BOARD)
def choices(work: Work, resident_id: ResidentId) -> tuple[BedChoice, ...]:
    """Beds she could have, those that nothing speaks against first. Raises ``NotInTheHouse``."""
    _her_stay(work, resident_id)
    return bed_choices(work, resident_id)


@command(Permission.ADMIT, Act.BED)
def assign_bed(
    work: Work,
    resident_id: ResidentId,
    bed_id: BedId,
    *,
    reason: str = "",
    out_of_hold: HoldId | None = None,
) -> None:
    """She gets this bed; the one she had is free.

    ``out_of_hold``: the bed was kept, and she is the one. Raises ``NotInTheHouse``, ``BedTaken``
    when somebody else has it now, ``BedIsHeld``, ``BedIsClosed``, and ``SpeaksAgainst`` where
    something does and no ``reason`` is given. Nothing was changed then.
    """
    stay, bed = _her_stay(work, resident_id), _open_bed(work, bed_id)
    words = typed_line(reason)
    sleeper = work.tx.beds.sleeps_in(bed.id)
    if sleeper is not None and sleeper.resident_id != resident_id:
        raise BedTaken
    hold = hold_of(work, bed)
    if hold is not None and hold.resident_id != resident_id and hold.id != out_of_hold:
        raise BedIsHeld(until=_clock_time(work, hold))
    if not words:
        _ask_rules(work, resident_id, bed)
    end_old_holds(work)
    if hold is not None:
        end_hold(work, hold, work.desk.clock.now())
    end_holds_for(work, resident_id)
    give_bed(work, stay, bed, words)


@command(Permission.ADMIT, Act.BED)
def free_bed(work: Work, resident_id: ResidentId) -> None:
    """She has no bed any more and stays in the house. Raises ``NotFound`` without one."""
    if not leave_bed(work, resident_id, work.desk.clock.now()):
        raise NotFound


@command(Permission.ADMIT, Act.BED)
def hold_bed(
    work: Work,
    bed_id: BedId,
    words: str,
    *,
    minutes: int = HOLD_MINUTES,
    resident_id: ResidentId | None = None,
) -> HoldId:
    """Keep a free bed for somebody who is on her way, or for a resident who will move.

    ``words`` say for whom, never by name. From five minutes to a day; what is beyond is cut.
    Raises ``NothingWritten`` for nobody, ``BedTaken``, ``BedIsHeld``, ``BedIsClosed``.
    """
    bed, said = _open_bed(work, bed_id), typed_line(words)
    if not said and resident_id is None:
        raise NothingWritten
    if resident_id is not None:
        _her_stay(work, resident_id)
    if work.tx.beds.sleeps_in(bed.id) is not None:
        raise BedTaken
    standing = hold_of(work, bed)
    if standing is not None:
        raise BedIsHeld(until=_clock_time(work, standing))
    end_old_holds(work)
    now = work.desk.clock.now()
    made = BedHold(
        id=HoldId(work.desk.ids.new()),
        bed_id=bed.id,
        held_at=now,
        until=now + _within(minutes),
        by=work.desk.staff.id,
        words=said,
        resident_id=resident_id,
    )
    work.tx.beds.add_hold(made)
    work.audit(resident_id=resident_id, ref=Ref("bed_hold", made.id), detail="bed kept")
    work.changed(Topic.HOUSE)
    return made.id


@command(Permission.ADMIT, Act.BED)
def prolong_hold(work: Work, hold_id: HoldId, minutes: int = HOLD_MINUTES) -> None:
    """She needs longer: the bed is kept from now on for so many minutes.

    Raises ``NotFound``, and ``ChangedMeanwhile`` when the hold is over.
    """
    hold = work.tx.beds.hold(hold_id)
    until = work.desk.clock.now() + _within(minutes)
    work.tx.beds.prolong(hold, until)
    work.audit(resident_id=hold.resident_id, ref=Ref("bed_hold", hold.id), detail="hold prolonged")
    work.changed(Topic.HOUSE)


@command(Permission.ADMIT, Act.BED)
def release_hold(work: Work, hold_id: HoldId) -> None:
    """Nobody comes: the bed is free. Raises ``NotFound``, ``ChangedMeanwhile``."""
    end_hold(work, work.tx.beds.hold(hold_id), work.desk.clock.now())


def _her_stay(work: Work, resident_id: ResidentId) -> Stay:
    stay = work.tx.residents.stay(resident_id)
    if stay is None or stay.ended_at is not None:
        raise NotInTheHouse
    return stay


def _open_bed(work: Work, bed_id: BedId) -> Bed:
    bed = work.tx.beds.bed(bed_id)
    if bed.closed_at is not None or work.tx.beds.room(bed.room_id).closed_at is not None:
        raise BedIsClosed
    return bed


def _ask_rules(work: Work, resident_id: ResidentId, bed: Bed) -> None:
    """Raises ``SpeaksAgainst`` with everything that does."""
    rooms = {one.id: one.room_id for one in work.tx.beds.beds()}
    others = room_mates(work, rooms).get(bed.room_id, ())
    against = Rules(work, resident_id).against(work.tx.beds.room(bed.room_id), bed, others)
    if against:
        language, translate = work.desk.language, work.desk.translate
        raise SpeaksAgainst(why=" ".join(filled(one, language, translate) for one in against))


def _within(minutes: int) -> timedelta:
    return min(max(timedelta(minutes=minutes), SHORTEST_HOLD), LONGEST_HOLD)


def _clock_time(work: Work, hold: BedHold) -> str:
    zone = ZoneInfo(work.desk.shelter.time_zone)
    return f"{hold.until.astimezone(zone):%H:%M}"
