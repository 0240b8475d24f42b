"""Follow-up: hearing of her after she left, if she agreed to it (domain facts 4.15).

The ways of contact are those of HMIS aftercare; the fourteen domains are those of the needs
assessment, asked quickly: better, the same, worse. Her wish to be left alone counts at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Condition, Equals, Includes, Not
from shelter_desk.forms.needs import NEEDS
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    Field,
    FormSpec,
    IntegerField,
    LongTextField,
    Section,
    SelectMultiple,
    SelectOne,
    TextField,
    YesNo,
)

TALKED_ON: Final = "contact_on"
BEGUN_BY: Final = "contact_begun_by"
REACHED: Final = "reached"
NEXT_ON: Final = "next_on"
STOP: Final = "stop_wanted"

_REACHED: Condition = Equals(REACHED, "yes")

_CONTACT = Section(
    "contact",
    Text("follow_up", "The contact"),
    (
        DateField(TALKED_ON, Text("follow_up", "On which day"), partial=False, not_in_future=True),
        SelectOne(
            BEGUN_BY,
            Text("follow_up", "Who began it"),
            choices=(
                Choice("we", Text("follow_up", "We did")),
                Choice("she", Text("follow_up", "She did")),
            ),
        ),
        SelectOne(
            "method",
            Text("follow_up", "How"),
            choices=(
                Choice("phone", Text("follow_up", "Telephone")),
                Choice("message", Text("follow_up", "Message or social network")),
                Choice("visit", Text("follow_up", "In person, alone with her")),
                Choice("group", Text("follow_up", "In person, with others")),
                Choice("partner", Text("follow_up", "Through a partner")),
            ),
        ),
        SelectOne(
            REACHED,
            Text("follow_up", "Was she reached?"),
            choices=(
                Choice("yes", Text("follow_up", "Yes, herself")),
                Choice("no_answer", Text("follow_up", "Nobody answered")),
                Choice("other", Text("follow_up", "Somebody else answered")),
                Choice("not_hers", Text("follow_up", "The number is no longer hers")),
                Choice("unsafe", Text("follow_up", "Yes, but it was not safe to go on")),
            ),
        ),
        IntegerField("attempts", Text("follow_up", "How often tried"), minimum=1, maximum=50),
        TextField(
            "answered_by",
            Text("follow_up", "Who answered"),
            hint=Text(
                "follow_up", "Never say why you call, nor from where. Write no more than that."
            ),
            relevant=Equals(REACHED, "other"),
        ),
        YesNo(
            "safe_now",
            Text("follow_up", "Is it safe for her to talk now?"),
            hint=Text("follow_up", "Ask this first. If not: a wrong number, a kind word, an end."),
            relevant=_REACHED,
        ),
        YesNo(
            "phrase_right",
            Text("follow_up", "Did she answer with the agreed words?"),
            relevant=_REACHED,
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text("follow_up", "To know that she is well, only as she agreed to it; her team sees it."),
)

_CHANGE = (
    Choice("better", Text("follow_up", "Better")),
    Choice("same", Text("follow_up", "The same")),
    Choice("worse", Text("follow_up", "Worse")),
)


def _domains() -> Iterator[Field]:
    """Each domain of the needs assessment, known by its scale for her own view.

    The private parts of health are no domains and are not asked over a telephone.
    """
    for section in NEEDS.sections:
        if any(field.key == f"{section.key}_own_view" for field in section.fields):
            yield SelectOne(
                f"now_{section.key}",
                section.title,
                choices=_CHANGE,
                compartment=section.compartment,
            )


_SITUATION = Section(
    "situation",
    Text("follow_up", "How it goes"),
    (
        *_domains(),
        LongTextField("situation_words", Text("follow_up", "In her own words"), max_length=2000),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "follow_up", "A quick look since the last time; she may leave out whatever she likes."
    ),
)

_RISK = Section(
    "risk",
    Text("follow_up", "Safety and support"),
    (
        YesNo("new_risk", Text("follow_up", "Is there a new danger?")),
        LongTextField(
            "new_risk_words",
            Text("follow_up", "Which"),
            relevant=Equals("new_risk", "yes"),
            max_length=2000,
        ),
        SelectMultiple(
            "signs_again",
            Text("follow_up", "Signs that she may be exploited again"),
            hint=Text("follow_up", "What she says or you notice; ask for no story."),
            choices=(
                Choice("none", Text("follow_up", "None"), exclusive=True),
                Choice("papers", Text("follow_up", "Somebody else holds her papers")),
                Choice("pay", Text("follow_up", "She is not paid, or pays off a debt")),
                Choice("movement", Text("follow_up", "She may not go out or be alone")),
                Choice("same_people", Text("follow_up", "The same people are near her again")),
                Choice("threats", Text("follow_up", "She or her family are threatened")),
                Choice("offer", Text("follow_up", "An offer of work or travel that seems wrong")),
                Choice("scripted", Text("follow_up", "Somebody seems to listen or speak for her")),
                Choice("other", Text("follow_up", "Something else")),
            ),
        ),
        LongTextField(
            "signs_words",
            Text("follow_up", "What was said or noticed"),
            relevant=Not(Includes("signs_again", "none")),
            max_length=2000,
        ),
        YesNo("wants_support", Text("follow_up", "Does she want support?")),
        LongTextField(
            "support_words",
            Text("follow_up", "Which, and what was answered"),
            relevant=Equals("wants_support", "yes"),
            max_length=2000,
        ),
        YesNo("told_come_back", Text("follow_up", "Was she told again that she can come back?")),
    ),
    tier=Tier.SENSITIVE,
    why=Text("follow_up", "So that help is there before it is too late; her team sees it."),
)

_NEXT = Section(
    "next",
    Text("follow_up", "The next time"),
    (
        YesNo(
            STOP,
            Text("follow_up", "Does she wish that we contact her no more?"),
            hint=Text("follow_up", "Then nobody does, from the moment this is signed."),
        ),
        DateField(
            NEXT_ON,
            Text("follow_up", "The day agreed for the next time"),
            hint=Text("follow_up", "Empty: 7, 30, 90, 180 and 365 days after she left."),
            partial=False,
            relevant=Not(Equals(STOP, "yes")),
        ),
        TextField(
            "next_way",
            Text("follow_up", "How, and at which hours"),
            relevant=Not(Equals(STOP, "yes")),
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text("follow_up", "So that she alone decides when we call again; her team sees it."),
)

FOLLOW_UP = FormSpec(
    key="follow_up",
    version=1,
    title=Text("follow_up", "Follow-up"),
    sections=(_CONTACT, _SITUATION, _RISK, _NEXT),
    tier=Tier.SENSITIVE,
    repeatable=True,
)
