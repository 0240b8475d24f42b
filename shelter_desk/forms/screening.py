"""Screening: one sitting of several, act, means and purpose (domain facts 4.4).

Every sitting is a record of its own; what was asked in one need not be asked in the next, as the
newest answer to each indicator counts (``services.screening``). It is never a legal finding.
"""

from __future__ import annotations

from shelter_desk.domain.indicators import Dimension
from shelter_desk.domain.screening import Outcome
from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Answered, Equals, OneOf
from shelter_desk.forms.screening_act import ACT
from shelter_desk.forms.screening_items import WHY, dimension
from shelter_desk.forms.screening_means import CONTROL, PURPOSE
from shelter_desk.forms.screening_packs import PACK_SECTIONS, PACKS
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    FormSpec,
    IntegerField,
    LanguageField,
    LongTextField,
    Section,
    SelectOne,
    TextField,
    YesNo,
)

EARLY_REASON = "early_reason"
OWN_RESULT = "own_result"
OWN_REASON = "own_reason"

_SITTING = Section(
    "sitting",
    Text("screening", "This sitting"),
    (
        DateField("screened_on", Text("screening", "Day"), partial=False, not_in_future=True),
        IntegerField("sitting_no", Text("screening", "Which sitting"), minimum=1, maximum=60),
        TextField(
            EARLY_REASON,
            Text("screening", "Why before her first night of rest"),
            max_length=400,
            relevant=Answered(EARLY_REASON),
        ),
        SelectOne(
            "sector_pack",
            Text("screening", "Short questions to begin with"),
            hint=Text("screening", "Twelve at most. The rest can wait for another day."),
            choices=PACKS,
        ),
        YesNo("interview_agreed", Text("screening", "Does she agree to this talk?")),
        LanguageField("talk_language", Text("screening", "Language of the talk")),
        SelectOne(
            "interpreter_mode",
            Text("screening", "Interpreter"),
            choices=(
                Choice("none", Text("screening", "Not needed")),
                Choice("in_person", Text("screening", "In the room")),
                Choice("phone", Text("screening", "By telephone")),
            ),
        ),
        TextField(
            "interpreter_name",
            Text("screening", "Who interpreted"),
            relevant=OneOf("interpreter_mode", ("in_person", "phone")),
        ),
        YesNo("private_room", Text("screening", "A place where nobody listens?")),
        YesNo("third_person", Text("screening", "Was anybody else in the room?")),
        TextField(
            "third_person_who",
            Text("screening", "Who, and why"),
            relevant=Equals("third_person", "yes"),
        ),
        YesNo(
            "under_18",
            Text("screening", "Was she under 18 when it happened?"),
            hint=Text("screening", "Where it is not clear she is counted as a child."),
        ),
    ),
    tier=Tier.IDENTITY,
)

_OWN_VIEW = Section(
    "own_view",
    Text("screening", "The worker’s own view"),
    (
        SelectOne(
            OWN_RESULT,
            Text("screening", "The result as the worker sees it"),
            hint=Text("screening", "Only where it differs from what the rule says."),
            choices=tuple(Choice(one.code, one.label) for one in reversed(Outcome)),
        ),
        LongTextField(
            OWN_REASON,
            Text("screening", "Why"),
            hint=Text("screening", "Without a reason the rule’s result stands."),
            max_length=2000,
            relevant=Answered(OWN_RESULT),
        ),
    ),
    tier=Tier.SENSITIVE,
    compartment=Compartment.TESTIMONY,
    why=WHY,
)

_CLOSING = Section(
    "closing",
    Text("screening", "Ending well"),
    (
        YesNo("stopped_early", Text("screening", "Was the talk stopped early?")),
        SelectOne(
            "stopped_because",
            Text("screening", "Why it was stopped"),
            choices=(
                Choice("her_wish", Text("screening", "She wished it")),
                Choice("tired", Text("screening", "She was tired or unwell")),
                Choice("distress", Text("screening", "It was too much for her")),
                Choice("interpreter", Text("screening", "The interpreter was not the right one")),
                Choice("privacy", Text("screening", "The place was not private")),
                Choice("other", Text("screening", "Another reason")),
            ),
            relevant=Equals("stopped_early", "yes"),
        ),
        SelectOne(
            "state_after",
            Text("screening", "How she seems at the end"),
            choices=(
                Choice("calm", Text("screening", "Calm")),
                Choice("tired", Text("screening", "Tired")),
                Choice("upset", Text("screening", "Upset; somebody stays with her")),
                Choice("not_sure", Text("screening", "Not sure")),
            ),
        ),
        YesNo("told_next", Text("screening", "Was she told what happens next?")),
        DateField("next_sitting", Text("screening", "Next sitting"), not_in_past=True),
        LongTextField(
            "closing_words",
            Text("screening", "What would do her good now"),
            max_length=1000,
        ),
    ),
    tier=Tier.IDENTITY,
)

SCREENING = FormSpec(
    key="screening",
    version=1,
    title=Text("screening", "Screening"),
    sections=(
        _SITTING,
        *PACK_SECTIONS,
        ACT,
        dimension(Dimension.DECEIVED, Text("screening", "Brought by untrue promises")),
        dimension(Dimension.COERCED, Text("screening", "Brought by force or threats")),
        dimension(Dimension.VULNERABLE, Text("screening", "Brought by using her situation")),
        dimension(Dimension.HELD, Text("screening", "Kept by force or threats")),
        dimension(Dimension.DEPENDENT, Text("screening", "Kept by using her situation")),
        CONTROL,
        dimension(Dimension.EXPLOITED, Text("screening", "How she had to work")),
        PURPOSE,
        _OWN_VIEW,
        _CLOSING,
    ),
    tier=Tier.PAINFUL,
    repeatable=True,
)
