"""The words of referrals that more than one page uses."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.referrals import ReferralState
from shelter_desk.domain.text import Message, Text
from shelter_desk.services import labels
from shelter_desk.services.views import ReferralRow

LATE = Text("referrals", "No answer yet, ask again")
WAITS = Text("referrals", "Answer waited for until {day}")
READY = Text("referrals", "Draft, may be handed over")
NOT_YET = Text("referrals", "Draft, she has not agreed")
SERVICES = (
    Text("referrals", "Health"),
    Text("referrals", "Psychosocial support"),
    Text("referrals", "Legal help"),
    Text("referrals", "Embassy or consulate"),
    Text("referrals", "Labour claim"),
    Text("referrals", "Police"),
    Text("referrals", "Safe house"),
    Text("referrals", "Child protection"),
    Text("referrals", "Family contact"),
    Text("referrals", "Return travel"),
    Text("referrals", "Accommodation after leaving"),
    Text("referrals", "Work and training"),
    Text("referrals", "Education"),
    Text("referrals", "Clothes and household goods"),
    Text("referrals", "Food"),
    Text("referrals", "Translation"),
    Text("referrals", "Telephone and internet"),
)


def state_words(context: DeskContext, row: ReferralRow) -> str:
    """Where a referral stands."""
    state = row.referral.state
    if state is ReferralState.DRAFT:
        return context.words(READY if row.may_leave else NOT_YET)
    if row.late:
        return context.words(LATE)
    if state is ReferralState.SENT and row.chase_on is not None:
        return context.words(Message(WAITS, {"day": context.fmt.date(row.chase_on)}))
    return context.words(labels.REFERRAL_STATES[state])


def state_tone(row: ReferralRow) -> str:
    """How that is coloured."""
    if row.late or (row.referral.state is ReferralState.DRAFT and not row.may_leave):
        return "attention"
    tones = {ReferralState.DRAFT: "info", ReferralState.SENT: "done"}
    return tones.get(row.referral.state, "neutral")
