"""Who sleeps where: the one place that knows it, and how it changes.

A bed of the board is an assignment. What somebody typed as a bed on a form counts only until the
board knows better: then the words are taken away, so that a bed is never told twice.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.beds import Bed, BedAssignment, BedHold, bed_label
from shelter_desk.domain.folding import fold
from shelter_desk.domain.ids import AssignmentId, ResidentId, StayId
from shelter_desk.domain.residents import Stay
from shelter_desk.services.use_case import Topic, Work

LEAVING_MOVED: Final = "leaving moved"
"""What the log says of what ended with her stay, when the day of that was wrong."""


def ref_of(made: BedAssignment) -> Ref:
    """What the log names of a bed that was given."""
    return Ref("bed_assignment", made.id)


def give_bed(work: Work, stay: Stay, bed: Bed, reason: str) -> BedAssignment:
    """She sleeps there from now on, and no longer where she slept before.

    That the bed is free and fits is the caller's to know.
    """
    now, by = work.desk.clock.now(), work.desk.staff.id
    leave_bed(work, stay.resident_id, now)
    made = BedAssignment(
        id=AssignmentId(work.desk.ids.new()),
        bed_id=bed.id,
        resident_id=stay.resident_id,
        stay_id=StayId(stay.id),
        since=now,
        by=by,
        reason=reason,
    )
    work.tx.beds.give(made)
    work.audit(
        act=Act.BED,
        resident_id=stay.resident_id,
        ref=ref_of(made),
        detail="bed given",
        reason=reason,
    )
    if stay.bed:
        work.tx.residents.update_stay(replace(stay, bed=""))
        her = Ref("resident", stay.resident_id)
        work.audit(act=Act.UPDATE, resident_id=stay.resident_id, ref=her, fields=["bed"])
    _tell(work)
    return made


def leave_bed(work: Work, resident_id: ResidentId, at: datetime) -> bool:
    """Her bed is free from ``at`` on; False when she had none."""
    had = work.tx.beds.bed_of(resident_id)
    if had is None:
        return False
    until = max(at, had.since)
    ended = work.tx.beds.end(replace(had, until=until, ended_by=work.desk.staff.id))
    work.audit(act=Act.BED, resident_id=resident_id, ref=ref_of(ended), detail="bed left")
    _tell(work)
    return True


def end_moved(work: Work, stay: Stay, was: datetime, at: datetime) -> None:
    """The bed that she left with the house at ``was`` she left at ``at``.

    One that she left before stays as it is, and so does who freed it. Nobody had it with her:
    where somebody got it meanwhile, it was hers until then.
    """
    had = [one for one, _room, _bed in work.tx.beds.history(stay.resident_id)]
    for last in [one for one in had if one.stay_id == stay.id][:1]:
        given = work.tx.beds.given_next(last)
        old, new = (_had_until(last, given, left) for left in (was, at))
        if last.until != old or old == new:
            continue
        ended = work.tx.beds.end(replace(last, until=new))
        her, ref = stay.resident_id, ref_of(ended)
        work.audit(act=Act.BED, resident_id=her, ref=ref, detail=LEAVING_MOVED)
        _tell(work)


def _had_until(had: BedAssignment, given: BedAssignment | None, left_at: datetime) -> datetime:
    until = max(left_at, had.since)
    return until if given is None else min(until, given.since)


def end_hold(work: Work, hold: BedHold, at: datetime) -> None:
    """The bed is no longer kept, and for whom it was is forgotten."""
    work.tx.beds.end_hold(hold, at)
    ref = Ref("bed_hold", hold.id)
    work.audit(act=Act.BED, resident_id=hold.resident_id, ref=ref, detail="hold ended")
    _tell(work)


def end_old_holds(work: Work) -> None:
    """Holds whose time is over: whoever touches the board next takes their words away."""
    now = work.desk.clock.now()
    for one in work.tx.beds.open_holds():
        if not one.stands(now):
            end_hold(work, one, one.until)


def end_holds_for(work: Work, resident_id: ResidentId) -> None:
    """She left or has her bed: nothing is kept for her any more."""
    now = work.desk.clock.now()
    for one in work.tx.beds.open_holds():
        if one.resident_id == resident_id:
            end_hold(work, one, now)


def leave_beds(work: Work, resident_id: ResidentId, at: datetime) -> None:
    """She left the house: her bed, and what was kept for her, is free."""
    leave_bed(work, resident_id, at)
    end_holds_for(work, resident_id)


def hold_of(work: Work, bed: Bed) -> BedHold | None:
    """The hold that stands on a bed now."""
    now = work.desk.clock.now()
    holds = (one for one in work.tx.beds.open_holds() if one.bed_id == bed.id)
    return next((one for one in holds if one.stands(now)), None)


def named_bed(work: Work, typed: str) -> Bed | None:
    """The one bed of the board that somebody named on a form: "4 b", "4b", "4 · b", "b".

    ``None`` also where several could be meant.
    """
    wanted = _letters(typed)
    rooms = {one.id: one.name for one in work.tx.beds.rooms() if one.closed_at is None}
    beds = [one for one in work.tx.beds.beds() if one.closed_at is None and one.room_id in rooms]
    whole = [one for one in beds if _letters(bed_label(rooms[one.room_id], one.name)) == wanted]
    found = whole or [one for one in beds if _letters(one.name) == wanted]
    return found[0] if wanted and len(found) == 1 else None


def take_typed_bed(work: Work, stay: Stay, typed: str) -> bool:
    """What a form or a page calls her bed; True when something about her changed.

    A free bed of that name is given; where she has a bed of the board, other words change
    nothing. Never an error: no form is kept from being signed because of a bed.
    """
    bed = named_bed(work, typed)
    has = work.tx.beds.bed_of(stay.resident_id)
    if bed is not None and (has is None or has.bed_id != bed.id):
        free = work.tx.beds.sleeps_in(bed.id) is None and hold_of(work, bed) is None
        if free:
            give_bed(work, stay, bed, "")
            return True
    if has is not None or stay.bed == typed:
        return False
    work.tx.residents.update_stay(replace(stay, bed=typed))
    return True


def _letters(name: str) -> str:
    return "".join(one for one in fold(name).casefold() if one.isalnum())


def _tell(work: Work) -> None:
    work.changed(Topic.HOUSE, Topic.RESIDENTS, Topic.FILE)
