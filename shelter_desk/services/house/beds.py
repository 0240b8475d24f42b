"""Giving a bed, keeping one free, and the board that shows both (domain facts 4.1 and 4.3)."""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.beds import HOLD_MINUTES
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import BedId, HoldId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.house.bed_board import bed_choices, read_board
from shelter_desk.services.inside.house.bed_giving import her_stay, hold_time, keep_bed, place
from shelter_desk.services.inside.house.bed_moves import end_hold, leave_bed
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.house import BedChoice, Board

_BOARD: Final = Quiet("a list of beds and codes, on screen all day")


@query(Permission.FIND_RESIDENTS, _BOARD)
def board(work: Work) -> Board:
    """Every bed: who sleeps there, what is kept for whom, what is free; who has none."""
    return read_board(work)


@query(Permission.ADMIT, _BOARD)
def choices(work: Work, resident_id: ResidentId) -> tuple[BedChoice, ...]:
    """Beds she could have, those that nothing speaks against first. Raises ``NotInTheHouse``."""
    her_stay(work, resident_id)
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
    place(work, resident_id, bed_id, reason, out_of_hold)


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
    return keep_bed(work, bed_id, words, minutes, resident_id)


@command(Permission.ADMIT, Act.BED)
def prolong_hold(work: Work, hold_id: HoldId, minutes: int = HOLD_MINUTES) -> None:
    """She needs longer: the bed is kept from now on for so many minutes.

    Raises ``NotFound``, and ``ChangedMeanwhile`` when the hold is over.
    """
    hold = work.tx.beds.hold(hold_id)
    until = work.desk.clock.now() + hold_time(minutes)
    work.tx.beds.prolong(hold, until)
    work.audit(resident_id=hold.resident_id, ref=Ref("bed_hold", hold.id), detail="hold prolonged")
    work.changed(Topic.HOUSE)


@command(Permission.ADMIT, Act.BED)
def release_hold(work: Work, hold_id: HoldId) -> None:
    """Nobody comes: the bed is free. Raises ``NotFound``, ``ChangedMeanwhile``."""
    end_hold(work, work.tx.beds.hold(hold_id), work.desk.clock.now())
