"""The plan's goals, and the actions that lead to them (domain facts 4.8)."""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Answered, OneOf
from shelter_desk.forms.needs_domain import LEVEL
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    LongTextField,
    Repeat,
    RowChoice,
    Section,
    SelectMultiple,
    SelectOne,
    TextField,
    YesNo,
)

DOMAINS = (
    Choice("safety", Text("needs", "Safety")),
    Choice("physical", Text("needs", "Physical health")),
    Choice("mental", Text("needs", "Peace of mind")),
    Choice("basic", Text("needs", "Daily necessities")),
    Choice("legal", Text("needs", "Law and documents")),
    Choice("work", Text("needs", "Work and wages")),
    Choice("return", Text("needs", "Stay or return")),
    Choice("family", Text("needs", "Family and friends")),
    Choice("children", Text("needs", "Her children")),
    Choice("education", Text("needs", "Learning and skills")),
    Choice("housing", Text("needs", "A home after the shelter")),
    Choice("words", Text("needs", "Being understood")),
    Choice("daily", Text("needs", "Daily life")),
    Choice("hopes", Text("needs", "Hopes")),
)
"""The 14 domains of the needs assessment."""

OWNERS = (
    Choice("resident", Text("plan", "She herself")),
    Choice("staff", Text("plan", "The staff")),
    Choice("agency", Text("plan", "An agency")),
)
STATUS = (
    Choice("not_started", Text("plan", "Not started")),
    Choice("in_progress", Text("plan", "In progress")),
    Choice("met", Text("plan", "Reached")),
    Choice("changed_mind", Text("plan", "She changed her mind")),
    Choice("not_possible", Text("plan", "Not possible")),
)
RUNNING = frozenset({"", "not_started", "in_progress"})
"""A goal that is still worked on; one without a status is."""

_BY_NAME = ("staff", "agency")

GOALS = Section(
    "goals",
    Text("plan", "Her goals"),
    (
        Repeat(
            "goals",
            Text("plan", "What she wants to reach"),
            (
                LongTextField(
                    "statement",
                    Text("plan", "The goal, in her words"),
                    hint=Text("plan", "Hers first, as she says it. One goal in one entry."),
                    max_length=600,
                ),
                SelectOne("domain", Text("plan", "Part of life"), choices=DOMAINS),
                SelectOne("start_level", Text("plan", "Where she stands now"), choices=LEVEL),
                SelectOne("target_level", Text("plan", "Where she wants to be"), choices=LEVEL),
                SelectOne(
                    "priority",
                    Text("plan", "How important is it to her?"),
                    choices=(
                        Choice("1", Text("plan", "1 · First of all")),
                        Choice("2", Text("plan", "2 · Soon")),
                        Choice("3", Text("plan", "3 · It can wait")),
                    ),
                ),
                SelectOne(
                    "owner",
                    Text("plan", "Who looks after this goal?"),
                    choices=OWNERS,
                    missing=Text(
                        "plan",
                        "Nobody looks after this goal yet. You can sign it so; before it is sent "
                        "for approval somebody should.",
                    ),
                ),
                TextField(
                    "owner_name",
                    Text("plan", "Who exactly"),
                    relevant=OneOf("owner", _BY_NAME),
                ),
                SelectOne("status", Text("plan", "How far it is"), choices=STATUS),
                LongTextField("progress", Text("plan", "What has moved"), max_length=2000),
            ),
            row_label=Text("plan", "Goal"),
            add_label=Text("plan", "Add a goal"),
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text("plan", "So that the help goes where she wants to go; the team of the house sees it."),
)

ACTIONS = Section(
    "actions",
    Text("plan", "What will be done"),
    (
        Repeat(
            "actions",
            Text("plan", "Steps, each with who and when"),
            (
                RowChoice(
                    "goal",
                    Text("plan", "For which goal?"),
                    group="goals",
                    names="statement",
                    row_label=Text("plan", "Goal"),
                ),
                LongTextField("what", Text("plan", "What will be done"), max_length=600),
                SelectOne("who", Text("plan", "Who does it?"), choices=OWNERS),
                TextField("who_name", Text("plan", "Who exactly"), relevant=OneOf("who", _BY_NAME)),
                DateField("by_when", Text("plan", "By when"), partial=False),
                TextField(
                    "service",
                    Text("plan", "With which service or referral"),
                    hint=Text("plan", "The name of the service, or the number of the referral."),
                ),
                DateField("done_on", Text("plan", "Done on"), partial=False, not_in_future=True),
                YesNo(
                    "result",
                    Text("plan", "Did it help her with what she needed?"),
                    relevant=Answered("done_on"),
                ),
                TextField(
                    "new_need",
                    Text("plan", "Something new she needs"),
                    max_length=400,
                    relevant=Answered("done_on"),
                ),
                SelectMultiple(
                    "afterwards",
                    Text("plan", "And then?"),
                    relevant=Answered("done_on"),
                    choices=(
                        Choice("met", Text("plan", "Nothing more is needed here")),
                        Choice("visit", Text("plan", "Another visit or talk")),
                        Choice("close", Text("plan", "Think of closing the file with her")),
                    ),
                ),
                SelectOne(
                    "time_spent",
                    Text("plan", "Time it took"),
                    relevant=Answered("done_on"),
                    choices=(
                        Choice("under_15", Text("plan", "Less than 15 minutes")),
                        Choice("16_30", Text("plan", "16 to 30 minutes")),
                        Choice("31_60", Text("plan", "31 to 60 minutes")),
                        Choice("1_2_hours", Text("plan", "1 to 2 hours")),
                        Choice("over_2_hours", Text("plan", "More than 2 hours")),
                    ),
                ),
            ),
            row_label=Text("plan", "Step"),
            add_label=Text("plan", "Add a step"),
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text("plan", "So that nothing is promised and forgotten; the team of the house sees it."),
)
