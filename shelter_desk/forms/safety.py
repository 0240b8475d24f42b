"""Safety: the risk as she and the worker see it, and a plan in her words (domain facts 4.7).

The plan's headings follow the usual safety plan of case management for survivors (Primero's GBV
seed forms name the same parts); the wording is our own.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Equals, Not
from shelter_desk.forms.safety_risks import (
    AROUND,
    FEARED,
    OCCASION,
    OWN_VIEW,
    RESULT,
    SELF_HARM,
)
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    FormSpec,
    LongTextField,
    Repeat,
    Section,
    SelectOne,
    TextField,
    YesNo,
)

_WANTED = Not(Equals("plan_needed", "no"))


def _words(key: str, label: Text, hint: Text | None = None) -> LongTextField:
    return LongTextField(key, label, hint=hint, max_length=2000)


_DOOR = Section(
    "door",
    Text("safety", "At the door"),
    (
        TextField(
            "door_name",
            Text("safety", "The name by which she may be asked for at the door"),
            hint=Text("safety", "Left empty, nobody is called to the door by any name."),
            max_length=120,
        ),
        Repeat(
            "door_denied",
            Text("safety", "Names under which nobody here knows her"),
            (
                TextField(
                    "name",
                    Text("safety", "Name"),
                    hint=Text("safety", "Whoever asks by it is told nothing, and you are called."),
                    max_length=120,
                ),
            ),
            row_label=Text("safety", "Name"),
            add_label=Text("safety", "Add a name"),
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "safety",
        "So that the door says the right thing; the desk finds a name that is typed there and "
        "shows none of them.",
    ),
)

_PLAN = Section(
    "safety_plan",
    Text("safety", "A plan for her safety"),
    (
        YesNo("plan_needed", Text("safety", "Does she need a plan for her safety?")),
        YesNo(
            "plan_with_her",
            Text("safety", "Is it made together with her?"),
            relevant=_WANTED,
        ),
        DateField(
            "plan_date",
            Text("safety", "Made on"),
            partial=False,
            not_in_future=True,
            relevant=_WANTED,
        ),
        LongTextField(
            "main_concern",
            Text("safety", "What matters most to her, in her own words"),
            hint=Text("safety", "She may carry this paper: no names, no story."),
            max_length=2000,
            relevant=_WANTED,
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text("safety", "So that she and we know what to do; the team of the house sees it."),
)

_RESOURCES = Section(
    "resources",
    Text("safety", "What she can lean on"),
    (
        _words("resource_money", Text("safety", "Money and things of value")),
        _words("resource_people", Text("safety", "People close to her")),
        _words("resource_community", Text("safety", "Community, faith, neighbours")),
        _words("resource_other", Text("safety", "Anything else")),
    ),
    tier=Tier.SENSITIVE,
    relevant=_WANTED,
    why=Text("safety", "Her own strengths carry the plan; the team of the house sees it."),
)

_STEPS = Section(
    "steps",
    Text("safety", "What to do"),
    (
        _words(
            "steps_before",
            Text("safety", "Before: how she notices danger, and what she does then"),
        ),
        _words("things_ready", Text("safety", "Things to have ready, and where they are")),
        _words("children_go", Text("safety", "Where the children go, and with whom")),
        _words("steps_during", Text("safety", "During: where she goes, whom she calls")),
        _words("steps_after", Text("safety", "Afterwards: what helps her, whom we tell")),
    ),
    tier=Tier.SENSITIVE,
    relevant=_WANTED,
    why=Text("safety", "Steps that are thought of now are found later; the team sees them."),
)

_EVERY_DAY = Section(
    "every_day",
    Text("safety", "Every day and on the way"),
    (
        _words("phone_media", Text("safety", "Telephone and social media")),
        _words("travel", Text("safety", "On the way to court, hospital or an office")),
        _words("visitors", Text("safety", "Visitors: who may come, who may not")),
        TextField(
            "code_word",
            Text("safety", "Her code word"),
            hint=Text("safety", "When she says it, somebody comes at once and asks nothing."),
        ),
        _words("at_the_gate", Text("safety", "What to do when somebody asks for her at the gate")),
        _words(
            "if_missing",
            Text("safety", "If she is not back: what she agreed that we do, and after how long"),
            Text("safety", "Whom we call, whom we never call, when the police is told."),
        ),
    ),
    tier=Tier.SENSITIVE,
    relevant=_WANTED,
    why=Text("safety", "So that whoever is on duty does the right thing; the team sees it."),
)

_KEPT = Section(
    "kept",
    Text("safety", "Who knows the plan"),
    (
        TextField("who_knows", Text("safety", "Who knows it, by her wish"), max_length=400),
        SelectOne(
            "copy_kept",
            Text("safety", "Where her copy is"),
            choices=(
                Choice("with_her", Text("safety", "With her")),
                Choice("safe", Text("safety", "Kept safe here for her")),
                Choice("no_copy", Text("safety", "She wants no paper")),
            ),
        ),
    ),
    tier=Tier.SENSITIVE,
    relevant=_WANTED,
    why=Text("safety", "A paper that is found can harm her; the team of the house sees this."),
)

SAFETY = FormSpec(
    key="safety",
    version=2,
    title=Text("safety", "Safety"),
    sections=(
        *(OCCASION, OWN_VIEW, FEARED, AROUND, _DOOR, SELF_HARM, RESULT),
        *(_PLAN, _RESOURCES, _STEPS, _EVERY_DAY, _KEPT),
    ),
    tier=Tier.SENSITIVE,
    repeatable=True,
)
