"""What is asked before something leaves without her agreement."""

from __future__ import annotations

from shelter_desk.desktop.page_parts.ask import Questions, choices, shown_day
from shelter_desk.domain.overrides import Ground
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    Field,
    LongTextField,
    SelectOne,
    TextField,
)
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.views.override import OverrideWords

BEFORE, NOT_YET = "before", "not_yet"
_TOLD = (
    Choice(BEFORE, Text("override", "Yes, before it leaves")),
    Choice(NOT_YET, Text("override", "Not yet")),
)


def why_fields() -> tuple[Field, ...]:
    """On which ground, in words that she will read."""
    return (
        SelectOne(
            key="ground",
            label=Text("override", "What obliges us?"),
            choices=choices(labels.GROUNDS),
        ),
        TextField(
            key="law",
            label=Text("override", "Law, article or order"),
            hint=Text("override", "Whoever asks for it can name it; ask for it in writing."),
            max_length=300,
        ),
        LongTextField(
            key="reason",
            label=Text("override", "Why, in your own words"),
            hint=Text("override", "She reads this on her copy. Write it so that she can bear it."),
        ),
    )


def told_fields() -> tuple[Field, ...]:
    """Whether she knows."""
    return (
        SelectOne(key="told", label=Text("override", "Was she told?"), choices=_TOLD),
        LongTextField(
            key="not_told_why",
            label=Text("override", "Why not yet?"),
            hint=Text("override", "Only where telling her now would put somebody in danger."),
        ),
        DateField(
            key="tell_on",
            label=Text("override", "When will she be told?"),
            hint=Text("override", "Today reminds you until it is written down that she was."),
            partial=False,
            not_in_past=True,
        ),
    )


def told_of(questions: Questions) -> bool | None:
    """Whether she was told; ``None`` while nobody said."""
    return {BEFORE: True, NOT_YET: False}.get(questions.text("told"))


def enter(why: Questions, told: Questions, words: OverrideWords) -> None:
    """Show what was typed before."""
    why.set_value("ground", None if words.ground is None else words.ground.value)
    why.set_value("law", words.law or None)
    why.set_value("reason", words.reason or None)
    known = {True: BEFORE, False: NOT_YET, None: None}[words.told]
    told.set_value("told", known)
    told.set_value("not_told_why", words.not_told_why or None)
    told.set_value("tell_on", shown_day(words.tell_on))


def ground_of(questions: Questions) -> Ground | None:
    """What obliges; ``None`` while nothing is chosen."""
    chosen = questions.text("ground")
    return Ground(chosen) if chosen else None
