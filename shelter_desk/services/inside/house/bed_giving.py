"""A bed is given to somebody or kept for her: what must be true first, whoever asks."""

from __future__ import annotations

from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.beds import LONGEST_HOLD, Bed, BedHold
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.exit_errors import NotInTheHouse
from shelter_desk.domain.house_errors import BedIsClosed, BedIsHeld, BedTaken, SpeaksAgainst
from shelter_desk.domain.ids import BedId, HoldId, ResidentId
from shelter_desk.domain.residents import Stay
from shelter_desk.forms.summary import filled
from shelter_desk.services.inside.house.bed_moves import (
    end_hold,
    end_holds_for,
    end_old_holds,
    give_bed,
    hold_of,
)
from shelter_desk.services.inside.house.placement import Rules, room_mates
from shelter_desk.services.inside.typed.kept_words import drop_own_sentences
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.use_case import Topic, Work
from shelter_desk.services.views.house import BED_REASON

SHORTEST_HOLD: Final = timedelta(minutes=5)


def her_stay(work: Work, resident_id: ResidentId) -> Stay:
    """The stay she is in. Raises ``NotInTheHouse``."""
    stay = work.tx.residents.stay(resident_id)
    if stay is None or stay.ended_at is not None:
        raise NotInTheHouse
    return stay


def place(
    work: Work, resident_id: ResidentId, bed_id: BedId, reason: str, out_of_hold: HoldId | None
) -> None:
    """She gets this bed; the one she had, and what was kept for her, is free.

    ``out_of_hold``: the bed was kept, and she is the one. Raises ``NotInTheHouse``,
    ``BedTaken``, ``BedIsHeld``, ``BedIsClosed``, ``TextTooLong``, and ``SpeaksAgainst`` where
    something does and no ``reason`` is given.
    """
    stay, bed = her_stay(work, resident_id), _open_bed(work, bed_id)
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
    drop_own_sentences(work, resident_id, BED_REASON)


def keep_bed(
    work: Work, bed_id: BedId, words: str, minutes: int, resident_id: ResidentId | None = None
) -> HoldId:
    """A free bed waits for somebody; ``words`` say for whom, never by name.

    From five minutes to a day; what is beyond is cut. Raises ``NothingWritten`` for nobody,
    ``NotInTheHouse``, ``BedTaken``, ``BedIsHeld``, ``BedIsClosed``, ``TextTooLong``.
    """
    bed, said = _open_bed(work, bed_id), typed_line(words)
    if not said and resident_id is None:
        raise NothingWritten
    if resident_id is not None:
        her_stay(work, resident_id)
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
        until=now + hold_time(minutes),
        by=work.desk.staff.id,
        words=said,
        resident_id=resident_id,
    )
    work.tx.beds.add_hold(made)
    ref = Ref("bed_hold", made.id)
    work.audit(act=Act.BED, resident_id=resident_id, ref=ref, detail="bed kept")
    work.changed(Topic.HOUSE)
    return made.id


def hold_time(minutes: int) -> timedelta:
    """For how long a bed is kept when so much is asked for."""
    return min(max(timedelta(minutes=minutes), SHORTEST_HOLD), LONGEST_HOLD)


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


def _clock_time(work: Work, hold: BedHold) -> str:
    zone = ZoneInfo(work.desk.shelter.time_zone)
    return f"{hold.until.astimezone(zone):%H:%M}"
