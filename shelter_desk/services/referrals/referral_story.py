"""What comes of a referral: who answered, who goes along, what she says; or why there is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.ids import (
    FeedbackId,
    NotReferredId,
    ReferralId,
    ResidentId,
    StepId,
)
from shelter_desk.domain.referral_errors import NotADayToAskAgain, NotHandedOver, ReferralAtAnEnd
from shelter_desk.domain.referrals import (
    CHASED,
    LATEST_CHASE_DAYS,
    Feedback,
    NotReferred,
    Referral,
    ReferralState,
    ReferralStep,
)
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.referrals.referral_lines import chase_day
from shelter_desk.services.inside.typed.typed import typed_line, typed_words
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.referral import (
    FeedbackRow,
    FeedbackWords,
    NotSentRow,
    NotSentWords,
    StepRow,
    StepWords,
    StoryView,
    WayThere,
)

AT_AN_END: Final = frozenset(
    {ReferralState.CLOSED, ReferralState.CHANGED_MIND, ReferralState.REVOKED}
)


@command(Permission.REFER, Act.REFER)
def record_step(work: Work, referral_id: ReferralId, said: StepWords) -> None:
    """Something happened: the agency answered, stayed silent, she was there, it is closed.

    While the agency owes an answer, the day to ask again is the one that was chosen, or counted
    anew from today by the urgency. Raises ``NotHandedOver``, ``ReferralAtAnEnd``,
    ``NotADayToAskAgain``, ``TextTooLong``.
    """
    referral = _under_way(work, referral_id)
    desk = work.desk
    step = ReferralStep(
        id=StepId(desk.ids.new()),
        referral_id=referral.id,
        resident_id=referral.resident_id,
        step=said.step,
        at=desk.clock.now(),
        by=desk.staff.id,
        who=typed_line(said.who),
        words=typed_words(said.words).strip(),
    )
    state = said.step.state or referral.state
    chase_on = _next_chase(work, referral, said.chase_on) if state in CHASED else None
    work.tx.referral_story.add_step(step)
    work.tx.referrals.update(replace(referral, state=state, chase_on=chase_on))
    _log(work, referral, detail=str(said.step))


@command(Permission.REFER, Act.REFER)
def plan_way_there(work: Work, referral_id: ReferralId, way: WayThere) -> None:
    """How it went to the agency, who goes with her, by what, and when she is expected.

    Raises ``ReferralAtAnEnd``, ``TextTooLong``.
    """
    referral = work.tx.referrals.get(referral_id)
    _refuse_ended(referral)
    work.tx.referrals.update(
        replace(
            referral,
            ways=way.ways,
            company=way.company,
            transport=typed_line(way.transport),
            appointment_at=way.appointment_at,
        )
    )
    _log(work, referral, detail="way there")


@command(Permission.REFER, Act.REFER)
def keep_feedback(work: Work, referral_id: ReferralId, said: FeedbackWords) -> None:
    """What she says of it, in her words; also after it was closed. Never asked twice as a rule.

    Raises ``NotHandedOver``, ``TextTooLong``.
    """
    referral = work.tx.referrals.get(referral_id)
    if referral.sent_at is None:
        raise NotHandedOver(number=referral.number)
    desk = work.desk
    work.tx.referral_story.add_feedback(
        Feedback(
            id=FeedbackId(desk.ids.new()),
            referral_id=referral.id,
            resident_id=referral.resident_id,
            at=desk.clock.now(),
            by=desk.staff.id,
            got_service=said.got_service,
            needs_met=said.needs_met,
            respected=said.respected,
            words=typed_words(said.words).strip(),
            next_step=typed_words(said.next_step).strip(),
        )
    )
    _log(work, referral, detail="feedback")


@query(Permission.REFER, Quiet("part of a file whose opening was logged"))
def story(work: Work, referral_id: ReferralId) -> StoryView:
    """Everything that came of one referral. Raises ``NotFound``."""
    referral, names = work.tx.referrals.get(referral_id), Names(work)
    told = work.tx.referral_story
    steps, feedback = told.steps(referral_id), told.feedback(referral_id)
    chase_on = chase_day(referral, work.desk.shelter.time_zone)
    today = work.desk.local_today()
    return StoryView(
        referral=referral,
        sent_by=names.of(referral.made_by),
        steps=tuple(StepRow(one, names.of(one.by)) for one in steps),
        feedback=tuple(FeedbackRow(one, names.of(one.by)) for one in feedback),
        chase_on=chase_on,
        late=chase_on is not None and today >= chase_on,
        silent_days=_silent_days(work, referral, steps),
        may_go_on=referral.state not in AT_AN_END,
    )


@command(Permission.REFER, Act.REFER)
def decide_against_referring(
    work: Work, resident_id: ResidentId, said: NotSentWords
) -> NotReferredId:
    """A service was thought of and she is not sent there, with the reason; her own no counts.

    Raises ``TextTooLong``.
    """
    desk = work.desk
    kept = NotReferred(
        id=NotReferredId(desk.ids.new()),
        resident_id=work.tx.residents.get(resident_id).id,
        service=said.service,
        because=said.because,
        at=desk.clock.now(),
        by=desk.staff.id,
        words=typed_words(said.words).strip(),
    )
    work.tx.referral_story.add_not_referred(kept)
    work.audit(resident_id=resident_id, ref=Ref("not_referred", kept.id), detail="not referred")
    work.changed(Topic.REFERRALS, Topic.FILE)
    return kept.id


@query(Permission.REFER, Quiet("part of a file whose opening was logged"))
def not_referred(work: Work, resident_id: ResidentId) -> tuple[NotSentRow, ...]:
    """Where she was not sent, and why; newest first."""
    names = Names(work)
    return tuple(
        NotSentRow(one.service, one.because, one.words, one.at, names.of(one.by))
        for one in work.tx.referral_story.not_referred(resident_id)
    )


def _under_way(work: Work, referral_id: ReferralId) -> Referral:
    referral = work.tx.referrals.get(referral_id)
    _refuse_ended(referral)
    if referral.state is ReferralState.DRAFT:
        raise NotHandedOver(number=referral.number)
    return referral


def _refuse_ended(referral: Referral) -> None:
    if referral.state in AT_AN_END:
        raise ReferralAtAnEnd(number=referral.number)


def _next_chase(work: Work, referral: Referral, wished: date | None) -> date:
    today = work.desk.local_today()
    if wished is None:
        return today + timedelta(days=referral.urgency.chase_after_days)
    latest = today + timedelta(days=LATEST_CHASE_DAYS)
    if not today < wished <= latest:
        raise NotADayToAskAgain(latest=latest.isoformat())
    return wished


def _silent_days(work: Work, referral: Referral, steps: tuple[ReferralStep, ...]) -> int | None:
    """Days since the agency was last heard, while it owes an answer."""
    if referral.state not in CHASED or referral.sent_at is None:
        return None
    heard = (one.at for one in steps if one.step.state not in (None, ReferralState.NO_ANSWER))
    last = max(heard, default=referral.sent_at)
    day = last.astimezone(ZoneInfo(work.desk.shelter.time_zone)).date()
    return (work.desk.local_today() - day).days


def _log(work: Work, referral: Referral, *, detail: str) -> None:
    ref = Ref("referral", referral.id)
    work.audit(resident_id=referral.resident_id, ref=ref, detail=detail)
    work.changed(Topic.REFERRALS, Topic.FILE)
