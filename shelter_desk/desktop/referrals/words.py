"""The words of referrals that more than one page uses."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.referrals import ReferralState
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels import referral as labels_referral
from shelter_desk.services.views.referral import ReferralRow

LATE = Text("referrals", "No answer yet, ask again")
WAITS = Text("referrals", "Answer expected by {day}")
READY = Text("referrals", "Draft, may be handed over")
NOT_YET = Text("referrals", "Draft, she has not agreed yet")


_TONES = {
    ReferralState.DRAFT: "info",
    ReferralState.SENT: "info",
    ReferralState.RECEIVED: "info",
    ReferralState.WAITING: "info",
    ReferralState.ACCEPTED: "done",
    ReferralState.SERVED: "done",
    ReferralState.NO_ANSWER: "attention",
}


def state_words(context: DeskContext, row: ReferralRow) -> str:
    """Where a referral stands."""
    state = row.referral.state
    if state is ReferralState.DRAFT:
        return context.words(READY if row.may_leave else NOT_YET)
    if row.late and state is ReferralState.SENT:
        return context.words(LATE)
    if state is ReferralState.SENT and row.chase_on is not None:
        return context.words(Message(WAITS, {"day": context.fmt.date(row.chase_on)}))
    return context.words(labels_referral.REFERRAL_STATES[state])


def state_tone(row: ReferralRow) -> str:
    """How that is coloured."""
    if row.late or (row.referral.state is ReferralState.DRAFT and not row.may_leave):
        return "attention"
    return _TONES.get(row.referral.state, "neutral")
