"""The words of the procedure: stages, why they come, who sees to them, what each gate asks."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.ports import Translate
from shelter_desk.domain.procedure import Owner, Stage, StageKey
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.use_case import outside

STAGES: Mapping[StageKey, Text] = MappingProxyType(
    {
        StageKey.REFER_IN: Text("procedure", "The call before she comes"),
        StageKey.ARRIVAL: Text("procedure", "Arrival"),
        StageKey.REST: Text("procedure", "Rest"),
        StageKey.INTAKE: Text("procedure", "Short intake"),
        StageKey.CONSENT: Text("procedure", "Consent"),
        StageKey.SAFETY: Text("procedure", "Safety"),
        StageKey.SCREENING: Text("procedure", "Screening"),
        StageKey.NEEDS: Text("procedure", "Needs"),
        StageKey.DECISION: Text("procedure", "Referral for a decision"),
        StageKey.REFLECTION: Text("procedure", "Time to recover and to choose"),
        StageKey.PLAN: Text("procedure", "Her plan"),
        StageKey.SERVICES: Text("procedure", "Services and referrals"),
        StageKey.EXIT: Text("procedure", "Leaving the house"),
        StageKey.FOLLOW_UP: Text("procedure", "After leaving"),
        StageKey.CLOSE: Text("procedure", "The file is deleted"),
    }
)

WHY: Mapping[StageKey, Text] = MappingProxyType(
    {
        StageKey.REFER_IN: Text(
            "procedure", "Answer the call, keep a bed, ask only what her first night needs."
        ),
        StageKey.ARRIVAL: Text(
            "procedure",
            "Bed, water, food, a doctor if she wants one, her rights in her language.",
        ),
        StageKey.REST: Text("procedure", "A night of quiet before anybody asks her anything."),
        StageKey.INTAKE: Text(
            "procedure", "Who she is and what the house must know; all else can wait."
        ),
        StageKey.CONSENT: Text(
            "procedure", "She hears what happens with her words, and decides line by line."
        ),
        StageKey.SAFETY: Text(
            "procedure", "Her own view of the danger first; then a plan in her words."
        ),
        StageKey.SCREENING: Text(
            "procedure", "In two or more short sittings, at her pace, never all at once."
        ),
        StageKey.NEEDS: Text(
            "procedure", "Where she stands and what she wants help with, in fourteen parts of life."
        ),
        StageKey.DECISION: Text(
            "procedure", "Only if she wants it, or the law leaves no choice: the authority decides."
        ),
        StageKey.REFLECTION: Text(
            "procedure", "Nobody presses her to speak to anybody; help does not depend on it."
        ),
        StageKey.PLAN: Text("procedure", "Her goals, small steps, who does what by when."),
        StageKey.SERVICES: Text(
            "procedure", "Each agency gets what she agreed to; silence is asked after."
        ),
        StageKey.EXIT: Text(
            "procedure", "Papers and things back in her hands, and told that she may come back."
        ),
        StageKey.FOLLOW_UP: Text(
            "procedure", "Calls in the way that is safe for her, on the days she agreed to."
        ),
        StageKey.CLOSE: Text(
            "procedure", "When its time is over and nothing holds it, two people delete it."
        ),
    }
)

GATES: Mapping[StageKey, Text] = MappingProxyType(
    {
        StageKey.REFER_IN: Text("procedure", "An adult is asked whether she wants to come."),
        StageKey.ARRIVAL: Text("procedure", "No form comes before bed, food or doctor."),
        StageKey.REST: Text(
            "procedure",
            "Holds: no screening before her first night is over, unless there is a reason.",
        ),
        StageKey.INTAKE: Text("procedure", "What she does not answer stays open."),
        StageKey.CONSENT: Text("procedure", "Told in her language, and she is able to decide now."),
        StageKey.SCREENING: Text("procedure", "She can stop at any question."),
        StageKey.DECISION: Text(
            "procedure", "Needs her consent to a report, or a duty by law with two managers."
        ),
        StageKey.PLAN: Text("procedure", "A manager looks at it."),
        StageKey.SERVICES: Text(
            "procedure",
            "Holds: nothing leaves without her consent to that agency, or two managers decide.",
        ),
        StageKey.EXIT: Text("procedure", "The list of closing is gone through with her."),
        StageKey.FOLLOW_UP: Text("procedure", "Only if she agreed to be contacted."),
        StageKey.CLOSE: Text("procedure", "Two people, and no court or complaint that holds it."),
    }
)

OWNERS: Mapping[Owner, Text] = MappingProxyType(
    {
        Owner.SHIFT: Text("procedure", "the shift"),
        Owner.CASEWORKER: Text("procedure", "her caseworker"),
        Owner.HEALTH: Text("procedure", "health"),
        Owner.LEGAL: Text("procedure", "the legal officer"),
        Owner.MANAGER: Text("procedure", "a manager"),
        Owner.TWO_PEOPLE: Text("procedure", "two people"),
    }
)

_HOURS = Plural("procedure", "Within %n hours", "", 0)
_DAYS = Plural("procedure", "Within %n days", "", 0)
_AT_ONCE = Text("procedure", "At once")
_NO_CLOCK = Text("procedure", "No clock")
_ARRIVAL = Text("procedure", "from her arrival")
_AFTER = Text("procedure", "from the end of “{stage}”")
_DAY = 24


@outside("words of a stage; no record is read")
def stage_name(stage: Stage, language: str, say: Translate) -> str:
    """What a stage is called: the house's own name, else the built-in one."""
    return stage.own_name(language) or say(language, STAGES[stage.key])


@outside("words of a stage; no record is read")
def stage_gate(stage: Stage, language: str, say: Translate) -> str:
    """What is asked before a stage, "" for nothing."""
    built_in = GATES.get(stage.key)
    own = stage.own_gate(language)
    return own if own or built_in is None else say(language, built_in)


@outside("words of a stage; no record is read")
def stage_within(stage: Stage, language: str, say: Translate) -> str:
    """``Within 7 days``, or that it is at once or has no clock."""
    if stage.hours is None:
        return say(language, _NO_CLOCK)
    if stage.hours == 0:
        return say(language, _AT_ONCE)
    if stage.hours % _DAY == 0 and stage.hours > _DAY:
        return say(language, _DAYS, stage.hours // _DAY)
    return say(language, _HOURS, stage.hours)


@outside("words of a stage; no record is read")
def stage_since(stage: Stage, after: str, language: str, say: Translate) -> str:
    """``from her arrival``, "" for a stage without a time to count; ``after`` names the stage
    from whose end it counts, "" for none."""
    if not stage.hours:
        return ""
    return say(language, _AFTER).replace("{stage}", after) if after else say(language, _ARRIVAL)
