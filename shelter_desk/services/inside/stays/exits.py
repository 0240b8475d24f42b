"""She leaves the house: the one place that ends a stay, for the page and for the exit form.

Day, reason, sentence and whether she was told how long her file is kept stand in the form and,
from the moment she left, in the clock of her file. Whichever is written first fills the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.consents import Scope, standing
from shelter_desk.domain.errors import NotAllowed, NothingWritten
from shelter_desk.domain.exit_errors import (
    ExitNotWhole,
    ImpossibleExitDay,
    NotInThatStay,
    NotInTheHouse,
    NotLeftYet,
)
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import CaseStatus, Stay
from shelter_desk.domain.retention import (
    NEED_WORDS,
    ExitReason,
    Retention,
    months_after,
    status_after,
)
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.codec import dump_answers, load_answers, load_some
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.exit import LEFT_ON, REASON, TOLD, WORDS
from shelter_desk.services.inside.house.bed_moves import LEAVING_MOVED
from shelter_desk.services.inside.plan.plan_reading import day_of as day_said
from shelter_desk.services.inside.plan.plan_reading import said
from shelter_desk.services.inside.records.stored_forms import DraftKey
from shelter_desk.services.inside.stays.kept_files import day_of, keep_months
from shelter_desk.services.inside.stays.of_stay import (
    aside_key,
    came_back_at,
    forms_of_stay,
    stay_told_of,
)
from shelter_desk.services.inside.stays.place_left import come_back, leave_place, move_leaving
from shelter_desk.services.inside.typed.typed import typed_words
from shelter_desk.services.use_case import Topic, Work
from shelter_desk.services.views.retention import ExitFacts, ExitNotice
from shelter_desk.storage.results import StoredRecord

FORM: Final = "exit"
_NOON = time(12)
_FACTS: Final = frozenset({LEFT_ON, REASON, WORDS, TOLD})


def clock_ref(resident_id: ResidentId) -> Ref:
    """How the log names the clock of a file."""
    return Ref("retention", resident_id)


def leave_house(work: Work, resident_id: ResidentId, notice: ExitNotice) -> date:
    """End her stay, set her status, start the clock; answers until when the file is kept.

    A hold from an earlier stay goes on. Raises ``NotInTheHouse``, ``ImpossibleExitDay``,
    ``NothingWritten`` where the reason needs a sentence, ``TextTooLong``.
    """
    notice = _typed(notice)
    stay = work.tx.residents.stay(resident_id)
    if stay is None or stay.ended_at is not None:
        raise NotInTheHouse
    left_at = _left_at(work, stay, notice.day)
    work.tx.residents.update_stay(replace(stay, ended_at=left_at))
    leave_place(work, resident_id, left_at)
    return _write_exit(work, resident_id, notice, left_at)


def change_exit(work: Work, resident_id: ResidentId, notice: ExitNotice) -> None:
    """Day, reason or words of an exit that was recorded were wrong.

    What ended with her stay moves with its day. Raises as ``leave_house``.
    """
    notice = _typed(notice)
    stay = work.tx.residents.stay(resident_id)
    if stay is None or stay.ended_at is None:
        raise NotInTheHouse
    same_day = day_of(work, stay.ended_at) == notice.day
    left_at = stay.ended_at if same_day else _left_at(work, stay, notice.day)
    if not same_day:
        work.tx.residents.update_stay(replace(stay, ended_at=left_at))
        move_leaving(work, stay, stay.ended_at, left_at)
    _write_exit(work, resident_id, notice, left_at)


def _change_earlier_end(work: Work, stay: Stay, back: datetime, day: date) -> None:
    """She left a stay before the last one on another day.

    That stay alone has another end: her status and the clock of her file tell of the last one.
    """
    if stay.ended_at is None or day_of(work, stay.ended_at) == day:
        return
    _insist_on_right(work)
    left_at = _left_between(work, stay, back, day)
    work.tx.residents.update_stay(replace(stay, ended_at=left_at))
    move_leaving(work, stay, stay.ended_at, left_at, back)
    her = stay.resident_id
    ref, moved = Ref("resident", her), LEAVING_MOVED
    work.audit(act=Act.UPDATE, resident_id=her, ref=ref, fields=["stay"], detail=moved)
    work.changed(Topic.RESIDENTS, Topic.FILE)


def _typed(notice: ExitNotice) -> ExitNotice:
    words = typed_words(notice.words).strip()
    if notice.reason in NEED_WORDS and not words:
        raise NothingWritten
    return replace(notice, words=words)


def _write_exit(work: Work, resident_id: ResidentId, notice: ExitNotice, left_at: datetime) -> date:
    agreed = standing(work.tx.consents.of_resident(resident_id), work.desk.local_today())
    status = status_after(notice.reason, follow_up=(Scope.FOLLOW_UP, None) in agreed)
    set_status(work, resident_id, status)
    keep_until = months_after(notice.day, keep_months(work))
    _start_clock(
        work,
        Retention(
            resident_id,
            left_at,
            notice.reason.value,
            keep_until,
            words=notice.words,
            told=notice.told,
        ),
    )
    work.audit(
        act=Act.EXIT,
        resident_id=resident_id,
        ref=clock_ref(resident_id),
        fields=["told"] if notice.told else [],
        detail=notice.reason.value,
    )
    vouch_for_her(work, resident_id)
    return keep_until


def _left_at(work: Work, stay: Stay, day: date) -> datetime:
    """Noon of another day, this moment of today; never before she came."""
    zone = ZoneInfo(work.desk.shelter.time_zone)
    arrived = stay.started_at.astimezone(zone).date()
    today = work.desk.local_today()
    if not arrived <= day <= today:
        raise ImpossibleExitDay(arrived=f"{arrived:%d/%m/%Y}")
    now = work.desk.clock.now()
    return now if day == today else max(datetime.combine(day, _NOON, zone), stay.started_at)


def _left_between(work: Work, stay: Stay, back: datetime, day: date) -> datetime:
    """Noon of a day between her coming and her coming back, and never after that."""
    zone = ZoneInfo(work.desk.shelter.time_zone)
    came, again = (at.astimezone(zone).date() for at in (stay.started_at, back))
    if not came <= day <= again:
        raise NotInThatStay(arrived=f"{came:%d/%m/%Y}", back=f"{again:%d/%m/%Y}")
    return min(max(datetime.combine(day, _NOON, zone), stay.started_at), back)


def set_status(work: Work, resident_id: ResidentId, status: CaseStatus) -> None:
    """Another case status for her file."""
    work.tx.residents.update(replace(work.tx.residents.get(resident_id), status=status))


def _start_clock(work: Work, clock: Retention) -> None:
    before = work.tx.retention.of(clock.resident_id)
    if before is None:
        work.tx.retention.start(clock)
        return
    work.tx.retention.update(
        replace(
            clock,
            hold_reason=before.hold_reason,
            held_by=before.held_by,
            held_at=before.held_at,
            rev=before.rev,
        )
    )


def stop_clock(work: Work, resident_id: ResidentId, detail: str, reason: str, *, act: Act) -> None:
    """She is in the house again, or never left; her things wait for nobody to claim them."""
    clock = work.tx.retention.of(resident_id)
    if clock is not None:
        work.tx.retention.update(replace(clock, stopped_at=work.desk.clock.now()))
        ref = clock_ref(resident_id)
        work.audit(act=act, resident_id=resident_id, ref=ref, detail=detail, reason=reason)
    come_back(work, resident_id)
    vouch_for_her(work, resident_id)


def vouch_for_her(work: Work, resident_id: ResidentId) -> None:
    """A line beside the act's own, for her stay and her status."""
    ref = Ref("resident", resident_id)
    work.audit(act=Act.UPDATE, resident_id=resident_id, ref=ref, fields=["status", "stay"])
    work.changed(Topic.RESIDENTS, Topic.FILE, Topic.RETENTION)


def signed_exit(work: Work, resident_id: ResidentId) -> StoredRecord | None:
    """The exit form of the stay that is, or was, the last one; ``None`` while none is signed."""
    stays = work.tx.residents.stays(resident_id)
    signed = work.tx.records.of_form(resident_id, FORM)
    return next((one for stay in stays[:1] for one in forms_of_stay(stays, stay, signed)), None)


def _key_of(signed: StoredRecord | None) -> str:
    """Under which the exit form of a stay is opened: anew, or as a correction."""
    return str(DraftKey(FORM, None if signed is None else signed.id))


def lay_aside(work: Work, stay: Stay) -> None:
    """She comes again: an exit form of ``stay`` that nobody signed waits under that stay.

    So nothing of it is lost, and the form of the stay that begins is empty.
    """
    her = stay.resident_id
    begun = work.tx.drafts.get(her, FORM)
    if begun is None:
        return
    key = aside_key(FORM, stay)
    work.tx.drafts.put(her, key, begun.core, begun.sealed, begun.staff_id, begun.saved_at)
    work.tx.drafts.delete(her, FORM)
    ref = Ref("draft", key)
    work.audit(act=Act.UPDATE, resident_id=her, ref=ref, detail="exit laid aside")
    work.changed(Topic.DRAFTS)


def written_facts(work: Work, resident_id: ResidentId) -> ExitFacts:
    """What the form says so far, in its draft or signed; nothing of an earlier stay."""
    signed = signed_exit(work, resident_id)
    key = _key_of(signed)
    draft = work.tx.drafts.get(resident_id, key)
    core = draft.core if draft is not None else signed.core if signed is not None else None
    answers = Answers.empty() if core is None else load_some(core, _FACTS)
    return ExitFacts(
        day=day_said(answers, LEFT_ON),
        reason=_reason(answers),
        words=said(answers, WORDS),
        told=answers.get(TOLD).value == "yes",
        form_key=key,
        begun=draft is not None,
        signed=signed is not None,
    )


def recorded_answers(work: Work, resident_id: ResidentId) -> Answers:
    """The four facts of an exit that is recorded, for a form that is opened afterwards."""
    clock = work.tx.retention.of(resident_id)
    if clock is None or clock.stopped_at is not None:
        return Answers.empty()
    facts = ExitNotice(
        day_of(work, clock.exit_at), ExitReason(clock.reason), clock.words, clock.told
    )
    return _with_facts(Answers.empty(), facts)


def fill_form(work: Work, resident_id: ResidentId, notice: ExitNotice) -> None:
    """Bring what was recorded into a form that was begun or signed before."""
    signed = signed_exit(work, resident_id)
    key = _key_of(signed)
    draft = work.tx.drafts.get(resident_id, key)
    if draft is None and signed is None:
        return
    core = draft.core if draft is not None else signed.core if signed is not None else b""
    before = load_answers(core)
    after = _with_facts(before, notice)
    if after == before:
        return
    now, by = work.desk.clock.now(), work.desk.staff.id
    work.tx.drafts.put(resident_id, key, dump_answers(after), {}, by, now)
    work.audit(act=Act.OPEN_DRAFT, resident_id=resident_id, ref=Ref("draft", key))
    work.changed(Topic.DRAFTS)


def _with_facts(answers: Answers, facts: ExitNotice) -> Answers:
    values = {
        LEFT_ON: PartialDate(facts.day.year, facts.day.month, facts.day.day),
        REASON: facts.reason.value,
        WORDS: facts.words or None,
        TOLD: "yes" if facts.told else None,
    }
    for key, value in values.items():
        if value is not None and answers.get(key).value != value:
            answers = answers.with_answer(key, Answer(value, AnswerState.ANSWERED))
    return answers


def exit_signed(work: Work, record: StoredRecord, answers: Answers) -> None:
    """The exit form was signed: from now on she has left, as it says.

    A later correction of the form moves the recorded day and reason along; of one of an earlier
    stay the end of that stay, and nothing of what came after. Raises ``ExitNotWhole`` without day
    or reason, ``NotLeftYet`` for a day to come, ``NotInThatStay``, ``NotAllowed`` for who may not
    record an exit, and what ``leave_house`` raises.
    """
    day, reason = day_said(answers, LEFT_ON), _reason(answers)
    if day is None or reason is None:
        raise ExitNotWhole
    notice = ExitNotice(day, reason, said(answers, WORDS), answers.get(TOLD).value == "yes")
    stays = work.tx.residents.stays(record.resident_id)
    told_of = _told_of(work, stays, record)
    back = came_back_at(stays, told_of)
    if back is None:
        _last_exit_signed(work, told_of, notice)
    else:
        _change_earlier_end(work, told_of, back, day)


def _told_of(work: Work, stays: Sequence[Stay], record: StoredRecord) -> Stay:
    if record.replaces is None:
        return stays[0]
    signed = work.tx.records.of_form(record.resident_id, FORM)
    return stay_told_of(stays, signed, record)


def _last_exit_signed(work: Work, stay: Stay, notice: ExitNotice) -> None:
    resident_id, day = stay.resident_id, notice.day
    if stay.ended_at is None:
        if day > work.desk.local_today():
            raise NotLeftYet(day=f"{day:%d/%m/%Y}")
        _insist_on_right(work)
        leave_house(work, resident_id, notice)
        return
    clock = work.tx.retention.of(resident_id)
    if clock is None or clock.stopped_at is not None:
        return
    recorded = ExitNotice(
        day_of(work, clock.exit_at), ExitReason(clock.reason), clock.words, clock.told
    )
    if recorded != replace(notice, words=typed_words(notice.words).strip()):
        _insist_on_right(work)
        change_exit(work, resident_id, notice)


def _insist_on_right(work: Work) -> None:
    if not work.desk.staff.may(Permission.RECORD_EXIT):
        raise NotAllowed


def _reason(answers: Answers) -> ExitReason | None:
    value = said(answers, REASON)
    return ExitReason(value) if value else None
