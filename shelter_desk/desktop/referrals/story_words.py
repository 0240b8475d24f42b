"""How the story of a referral is told, and what can happen next."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.referrals import (
    CHASED,
    Company,
    Delivery,
    Feedback,
    Met,
    Referral,
    ReferralState,
    Step,
)
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.labels.referral import COMPANIES, DELIVERIES, METS

ASK_AGAIN = Text("referrals", "Ask again on {day}")
SILENT = Plural("referrals", "Nothing heard for %n days", "", 0)
EXPECTED = Text("referrals", "She is expected {when}")
GOT_IT = Text("referrals", "Got what she went for: {answer}")
NEEDS_MET = Text("referrals", "It met her need: {answer}")
RESPECTED = Text("referrals", "She was treated with respect: {answer}")
NEXT = Text("referrals", "Next: {words}")
QUOTE = Text("referrals", "“{words}”")

_ANSWERS = (Step.ACCEPTED, Step.WAITING, Step.DECLINED)
_SILENCE = (Step.ASKED_AGAIN, Step.NO_ANSWER)
_END = (Step.CHANGED_MIND, Step.CLOSED)
NEXT_STEPS: Mapping[ReferralState, tuple[Step, ...]] = MappingProxyType(
    {
        ReferralState.SENT: (Step.RECEIVED, *_ANSWERS, *_SILENCE, Step.SERVED, *_END),
        ReferralState.RECEIVED: (*_ANSWERS, *_SILENCE, Step.SERVED, *_END),
        ReferralState.ACCEPTED: (Step.SERVED, Step.WAITING, Step.DECLINED, *_SILENCE, *_END),
        ReferralState.WAITING: (*_ANSWERS[::2], *_SILENCE, Step.SERVED, *_END),
        ReferralState.NO_ANSWER: (Step.RECEIVED, *_ANSWERS, Step.ASKED_AGAIN, Step.SERVED, *_END),
        ReferralState.DECLINED: (Step.ACCEPTED, *_END),
        ReferralState.SERVED: _END,
        ReferralState.DRAFT: (),
        ReferralState.CLOSED: (),
        ReferralState.CHANGED_MIND: (),
        ReferralState.REVOKED: (),
    }
)
"""What is offered with one click, by where the referral stands."""


def owes_an_answer(step: Step, state: ReferralState) -> bool:
    """Whether the agency is still to be asked after ``step`` in ``state``."""
    return (step.state or state) in CHASED


def way_line(context: DeskContext, referral: Referral) -> str:
    """How it went and how she gets there, in one line; empty while nothing is said."""
    ways = [context.words(DELIVERIES[one]) for one in Delivery if one in referral.ways]
    parts = [list_separator(context.language).join(ways)]
    if referral.company is not Company.NOT_SAID:
        parts.append(context.words(COMPANIES[referral.company]))
    parts.append(referral.transport)
    if referral.appointment_at is not None:
        at = context.fmt.local(referral.appointment_at)
        told_at = f"{context.fmt.date(at.date())} {context.fmt.time(referral.appointment_at)}"
        when = {"when": told_at}
        parts.append(context.words(Message(EXPECTED, when)))
    told = [one for one in parts if one]
    return context.fmt.line(*told) if told else ""


def feedback_lines(context: DeskContext, said: Feedback) -> tuple[str, ...]:
    """What she said, one thing a line; what nobody asked is left out."""
    asked = ((GOT_IT, said.got_service), (NEEDS_MET, said.needs_met), (RESPECTED, said.respected))
    lines = [
        context.words(Message(text, {"answer": context.words(METS[answer])}))
        for text, answer in asked
        if answer is not Met.NOT_ASKED
    ]
    if said.words:
        lines.insert(0, context.words(Message(QUOTE, {"words": said.words})))
    if said.next_step:
        lines.append(context.words(Message(NEXT, {"words": said.next_step})))
    return tuple(lines)
