"""Somebody asks us to take a person in: written down, answered, a bed kept, then a file.

What a caller tells stands in no file, so nothing of it outlives its use: with the file it is kept
and deleted; without one its words are taken away a month after a no, and three months after the
last act where nobody came.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.beds import HOLD_MINUTES
from shelter_desk.domain.calls import WAITING, CallIn, CallState, CallWords, WhyDeclined
from shelter_desk.domain.errors import ChangedMeanwhile
from shelter_desk.domain.ids import BedId, CallId, ResidentId
from shelter_desk.domain.referral_errors import CallIsOver, SayWhyNot
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.lists import languages
from shelter_desk.services.inside.house.bed_giving import keep_bed, place
from shelter_desk.services.inside.house.bed_moves import end_hold
from shelter_desk.services.inside.residents.call_rows import call_rows, free_beds
from shelter_desk.services.inside.stays.forgetting import KEEP_DAYS, forget_calls
from shelter_desk.services.inside.stays.welcoming import Known, come_again, welcome
from shelter_desk.services.inside.typed.typed import typed_fields, typed_line
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.call import Arrival, CallAnswer, CallQueue

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

    A bed that was kept is free again after a no. Raises ``SayWhyNot``, ``CallIsOver``,
    ``TextTooLong``.
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
        answer=typed_line(answer.words),
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
    """A free bed is kept, by the number of the request and no name; one that was kept is free.

    Raises ``CallIsOver``, ``BedTaken``, ``BedIsHeld``, ``BedIsClosed``, ``NotFound``.
    """
    call = _without_bed(work, _going_on(work, call_id))
    kept = keep_bed(work, bed_id, call.number, minutes)
    _log(work, work.tx.calls.update(replace(call, hold_id=kept)), detail="bed kept")


@command(Permission.ADMIT, Act.ADMIT)
def open_file_from_call(
    work: Work,
    call_id: CallId,
    arrival: Arrival | None = None,
    resident_id: ResidentId | None = None,
) -> ResidentId:
    """She is here: a file with all that is known of her, and the bed that was kept.

    ``resident_id``: she has a file, which goes on with a new stay; where she is in the house
    already, the request is put to it. Raises ``CallIsOver``, ``ChangedMeanwhile``,
    ``TextTooLong``, ``NotFound``, and what ``beds.assign_bed`` raises; nothing was changed then.
    """
    call = _going_on(work, call_id)
    if arrival is not None:
        call = _as_typed(call, arrival)
    her = resident_id or welcome(work, _known(call.words))
    if resident_id is not None and not _is_here(work, resident_id):
        come_again(work, resident_id)
    _give_kept_bed(work, call, her, arrival)
    newer = work.tx.calls.update(replace(call, state=CallState.ARRIVED, resident_id=her))
    ref = Ref("call_in", newer.id)
    work.audit(act=Act.CALL, resident_id=her, ref=ref, detail="call arrived")
    work.changed(Topic.RESIDENTS, Topic.HOUSE, Topic.FILE)
    return her


def _as_typed(call: CallIn, arrival: Arrival) -> CallIn:
    words = _clean(arrival.words)
    if words != call.words and call.rev != arrival.rev:
        raise ChangedMeanwhile
    return replace(call, words=words)


def _known(words: CallWords) -> Known:
    return Known(
        called=words.called,
        languages=words.languages,
        interpreter_needed=words.interpreter_needed,
    )


def _is_here(work: Work, resident_id: ResidentId) -> bool:
    stay = work.tx.residents.stay(resident_id)
    return stay is not None and stay.ended_at is None


def _give_kept_bed(work: Work, call: CallIn, her: ResidentId, arrival: Arrival | None) -> None:
    """The bed of the request is hers, by the rules of any other; or free for somebody else."""
    hold = None if call.hold_id is None else work.tx.beds.hold(call.hold_id)
    now = work.desk.clock.now()
    if hold is None or not hold.stands(now):
        return
    not_wanted = arrival is not None and arrival.without_bed
    if not_wanted or work.tx.beds.bed_of(her) is not None:
        end_hold(work, hold, now)
        return
    place(work, her, hold.bed_id, "" if arrival is None else arrival.reason, hold.id)


def _clean(words: CallWords) -> CallWords:
    known = {code for code, _name in languages("en")}
    spoken = tuple(one for one in words.languages if one in known)
    called = typed_line(words.called)  # becomes a name of hers
    return replace(
        typed_fields(words),
        called=called,
        languages=spoken,
        absent=words.absent - words.present,
    )


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
