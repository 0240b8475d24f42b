"""A row of every table of what came of referrals, for tests of what is kept and deleted."""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.calls import CallIn, CallState, CallWords, People, Sign
from shelter_desk.domain.ids import (
    CallId,
    FeedbackId,
    NotReferredId,
    ReferralId,
    StepId,
    ToldAgencyId,
)
from shelter_desk.domain.referrals import (
    Because,
    Feedback,
    Met,
    NotReferred,
    ReferralStep,
    Service,
    Step,
    ToldAgency,
)
from shelter_desk.domain.residents import Resident
from shelter_desk.storage.transaction import Transaction
from tests.storage.desk import Desk


def fill_referrals(
    desk: Desk, tx: Transaction, her: Resident, referral_id: ReferralId, words: str
) -> None:
    """The agency answered, she said how it was, one thing she did not want; and how she came."""
    at, by = desk.clock.now(), desk.staff.id
    story = tx.referral_story
    came = ReferralStep(StepId("s9"), referral_id, her.id, Step.RECEIVED, at, by, words, words)
    story.add_step(came)
    said = Feedback(
        FeedbackId("f9"), referral_id, her.id, at, by, Met.YES, Met.PARTLY, Met.NO, words, words
    )
    story.add_feedback(said)
    desk.log(tx, Act.REFER, Ref("referral", referral_id), her.id)
    not_sent = NotReferred(
        NotReferredId("n9"), her.id, Service.LEGAL, Because.SHE_DECLINED, at, by, words
    )
    story.add_not_referred(not_sent)
    desk.log(tx, Act.REFER, Ref("not_referred", not_sent.id), her.id)
    agency = tx.referrals.get(referral_id).agency_id
    told = ToldAgency(
        ToldAgencyId("t9"), her.id, agency, at, by, words, words, referral_id=referral_id
    )
    story.tell(told)
    desk.log(tx, Act.REFER, Ref("agency_told", told.id), her.id)
    assert story.steps(referral_id) == story.steps_of(her.id) == (came,)
    assert story.feedback(referral_id) == (said,)
    assert (story.not_referred(her.id), story.told(her.id)) == ((not_sent,), (told,))
    _came_in(desk, tx, her, words)


def _came_in(desk: Desk, tx: Transaction, her: Resident, words: str) -> None:
    """A call that belonged to nobody until she was there."""
    at, by = desk.clock.now(), desk.staff.id
    told = CallWords(
        organisation=words,
        called=words,
        present=frozenset({Sign.DANGER}),
        people=People(women=1),
        languages=("am",),
        expected_at=at,
    )
    call = CallIn(CallId("c9"), "SD-IN-2026-0001", at, by, told)
    tx.calls.next_number(2026)
    tx.calls.add(call)
    desk.log(tx, Act.UPDATE, Ref("call_in", call.id))
    assert tx.calls.queue(at) == (call,)
    here = tx.calls.update(replace(call, state=CallState.ARRIVED, resident_id=her.id))
    desk.log(tx, Act.ADMIT, Ref("call_in", call.id), her.id)
    assert tx.calls.of_resident(her.id) == (here,) == (tx.calls.get(call.id),)
    assert tx.calls.queue(at) == ()
