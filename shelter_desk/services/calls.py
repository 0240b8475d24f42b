"""Somebody asks us to take a person in: written down, answered, a bed kept, then a file.

What a caller tells stands in no file, so nothing of it outlives its use: with the file it is kept
and deleted; without one its words are taken away a month after the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.beds import HOLD_MINUTES, BedHold
from shelter_desk.domain.calls import WAITING, CallIn, CallState, CallWords, WhyDeclined
from shelter_desk.domain.errors import ChangedMeanwhile
from shelter_desk.domain.house_errors import BedIsHeld, BedTaken
from shelter_desk.domain.ids import BedId, CallId, HoldId, ResidentId, StayId
from shelter_desk.domain.referral_errors import CallIsOver, SayWhyNot
from shelter_desk.domain.residents import Resident, Stay
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.lists import languages
from shelter_desk.services.call_views import CallAnswer, CallQueue
from shelter_desk.services.inside.bed_moves import end_hold, end_old_holds, give_bed, hold_of
from shelter_desk.services.inside.call_rows import call_rows, free_beds
from shelter_desk.services.inside.forgetting import KEEP_DAYS, forget_calls
from shelter_desk.services.inside.typed import typed_fields, typed_words
from shelter_desk.services.residents import new_code
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query

_ANSWERS: Mapping[CallState, str] = MappingProxyType(
    {
        CallState.WAIT: "call waits",
        CallState.ACCEPTED: "call accepted",
        CallState.DECLINED: "call declined",
        CallState.REDIRECTED: "call redirected",
    }
)
"""What can be answered, and how the log calls it."""


@query(Permission.ADMIT, Quiet("who asks for a bed; nobody in it has a file yet"))
def call_queue(work: Work) -> CallQueue:
    """Who waits for an answer or is on her way, newest first; then those answered lately."""
    since = work.desk.clock.now() - timedelta(days=KEEP_DAYS)
    found = work.tx.calls.queue(since)
    ordered = sorted(found, key=lambda one: one.state not in WAITING)
    return CallQueue(call_rows(work, ordered), free_beds(work))


@command(Permission.ADMIT, Act.CALL)
def take_call(work: Work, words: CallWords) -> CallId:
    """Somebody asks. Nothing of it is required but that somebody asked. Raises ``TextTooLong``."""
    desk = work.desk
    year = desk.local_today().year
    number = work.tx.calls.next_number(year)
    call = CallIn(
        id=CallId(desk.ids.new()),
        number=f"{desk.shelter.code_prefix}-IN-{year}-{number:04d}",
        received_at=desk.clock.now(),
        received_by=desk.staff.id,
        words=_clean(words),
    )
    work.tx.calls.add(call)
    _log(work, call, detail="call taken")
    forget_calls(work)
    return call.id


@command(Permission.ADMIT, Act.CALL)
def change_call(work: Work, call_id: CallId, words: CallWords, rev: int) -> None:
    """More was told, or otherwise. Raises ``CallIsOver``, ``ChangedMeanwhile``, ``TextTooLong``."""
    call = _going_on(work, call_id)
    if call.rev != rev:
        raise ChangedMeanwhile
    _log(work, work.tx.calls.update(replace(call, words=_clean(words))), detail="changed")


@command(Permission.ADMIT, Act.CALL)
def answer_call(work: Work, call_id: CallId, answer: CallAnswer) -> None:
    """She may come, is asked to wait, cannot be taken, or is sent on; it can be thought over.

    A bed that was kept is free again after a no. Raises ``SayWhyNot``, ``CallIsOver``.
    """
    call = _going_on(work, call_id)
    if answer.state not in _ANSWERS:
        raise CallIsOver(number=call.number)
    declined = answer.state is CallState.DECLINED
    if declined and answer.because is WhyDeclined.NOT_SAID:
        raise SayWhyNot
    if answer.state in (CallState.DECLINED, CallState.REDIRECTED):
        call = _without_bed(work, call)
    newer = replace(
        call,
        state=answer.state,
        declined_because=answer.because if declined else WhyDeclined.NOT_SAID,
        answer=typed_words(answer.words).strip(),
        decided_at=work.desk.clock.now(),
        decided_by=work.desk.staff.id,
        told_at=None,
    )
    _log(work, work.tx.calls.update(newer), detail=_ANSWERS[answer.state])
    forget_calls(work)


@command(Permission.ADMIT, Act.CALL)
def tell_caller(work: Work, call_id: CallId) -> None:
    """Whoever asked knows the answer. Raises ``CallIsOver`` while there is none to tell."""
    call = _going_on(work, call_id)
    if call.decided_at is None:
        raise CallIsOver(number=call.number)
    newer = work.tx.calls.update(replace(call, told_at=work.desk.clock.now()))
    _log(work, newer, detail="caller told")


@command(Permission.ADMIT, Act.CALL)
def keep_bed_for_call(
    work: Work, call_id: CallId, bed_id: BedId, minutes: int = HOLD_MINUTES
) -> None:
    """A free bed is kept, by the number of the request and no name.

    Raises ``CallIsOver``, ``BedTaken``, ``BedIsHeld``, ``NotFound``.
    """
    call, desk = _without_bed(work, _going_on(work, call_id)), work.desk
    bed = work.tx.beds.bed(bed_id)
    if work.tx.beds.sleeps_in(bed.id) is not None or bed.closed_at is not None:
        raise BedTaken
    standing = hold_of(work, bed)
    if standing is not None:
        until = standing.until.astimezone(ZoneInfo(desk.shelter.time_zone))
        raise BedIsHeld(until=until.strftime("%H:%M"))
    end_old_holds(work)
    now = desk.clock.now()
    made = BedHold(
        id=HoldId(desk.ids.new()),
        bed_id=bed.id,
        held_at=now,
        until=now + timedelta(minutes=min(max(minutes, 5), 24 * 60)),
        by=desk.staff.id,
        words=call.number,
    )
    work.tx.beds.add_hold(made)
    work.audit(act=Act.BED, ref=Ref("bed_hold", made.id), detail="bed kept")
    _log(work, work.tx.calls.update(replace(call, hold_id=made.id)), detail="bed kept")
    work.changed(Topic.HOUSE)


@command(Permission.ADMIT, Act.ADMIT)
def open_file_from_call(work: Work, call_id: CallId) -> ResidentId:
    """She is here: a file with all that is known of her, and the bed that was kept.

    Raises ``CallIsOver``.
    """
    call = _going_on(work, call_id)
    words, desk, now = call.words, work.desk, work.desk.clock.now()
    known = (words.called,) if words.called else ()
    her = Resident(
        id=ResidentId(desk.ids.new()),
        code=new_code(work),
        opened_at=now,
        opened_by=desk.staff.id,
        case_owner=desk.staff.id,
        called=words.called,
        names=known,
        languages=words.languages,
        interpreter_needed=words.interpreter_needed,
    )
    stay = Stay(StayId(desk.ids.new()), her.id, now)
    work.tx.residents.add(her, stay)
    work.audit(resident_id=her.id, ref=Ref("resident", her.id))
    hold = None if call.hold_id is None else work.tx.beds.hold(call.hold_id)
    if hold is not None and hold.stands(now):
        end_hold(work, hold, now)
        give_bed(work, stay, work.tx.beds.bed(hold.bed_id), "")
    arrived = replace(call, state=CallState.ARRIVED, resident_id=her.id)
    newer = work.tx.calls.update(arrived)
    ref = Ref("call_in", newer.id)
    work.audit(act=Act.CALL, resident_id=her.id, ref=ref, detail="call arrived")
    work.changed(Topic.RESIDENTS, Topic.HOUSE)
    return her.id


def _clean(words: CallWords) -> CallWords:
    known = {code for code, _name in languages("en")}
    spoken = tuple(one for one in words.languages if one in known)
    return replace(typed_fields(words), languages=spoken, absent=words.absent - words.present)


def _going_on(work: Work, call_id: CallId) -> CallIn:
    call = work.tx.calls.get(call_id)
    if call.resident_id is not None or call.forgotten_at is not None:
        raise CallIsOver(number=call.number)
    return call


def _without_bed(work: Work, call: CallIn) -> CallIn:
    """The bed kept for it, if any, is free."""
    if call.hold_id is None:
        return call
    hold, now = work.tx.beds.hold(call.hold_id), work.desk.clock.now()
    if hold.ended_at is None:
        end_hold(work, hold, now)
    return replace(call, hold_id=None)


def _log(work: Work, call: CallIn, *, detail: str) -> None:
    work.audit(act=Act.CALL, ref=Ref("call_in", call.id), detail=detail)
    work.changed(Topic.HOUSE)
