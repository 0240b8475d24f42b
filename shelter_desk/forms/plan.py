"""The plan: what she wants to reach, who does what, and that she agrees (domain facts 4.8).

``spl_`` codes are HTCDS 2.0 (IOM, CC BY 4.0). A plan lives: a review is a new version of it. What
a manager says of a version is a record of ``PLAN_APPROVAL``, which nobody fills as a form.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import OneOf
from shelter_desk.forms.plan_goals import ACTIONS, GOALS
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    FormSpec,
    LanguageField,
    LongTextField,
    Section,
    SelectMultiple,
    SelectOne,
    TextField,
    YesNo,
)

_ABOUT = Section(
    "about",
    Text("plan", "About this plan"),
    (
        YesNo("made_with_her", Text("plan", "Is it made together with her?")),
        LanguageField("language", Text("plan", "Language of the talk")),
        SelectMultiple(
            "kinds",
            Text("plan", "What the plan is about"),
            code="spl_Type",
            choices=(
                Choice("Education", Text("plan", "Education")),
                Choice("Financial", Text("plan", "Money")),
                Choice("Health", Text("plan", "Health")),
                Choice(
                    "LabourExploitationRehabilitation",
                    Text("plan", "Recovery after exploitation at work"),
                ),
                Choice("Legal", Text("plan", "Legal matters")),
                Choice("Livelihood", Text("plan", "Work and livelihood")),
                Choice("RightsBasedTraining", Text("plan", "Knowing her rights")),
                Choice(
                    "SexualExploitationRehabilitation",
                    Text("plan", "Recovery after sexual exploitation"),
                ),
                Choice("SocialCare", Text("plan", "Social care")),
            ),
        ),
        LongTextField(
            "objectives",
            Text("plan", "What it should lead to, in short"),
            code="spl_Objectives",
            max_length=2000,
        ),
        LongTextField(
            "action_plan",
            Text("plan", "How, in short"),
            hint=Text("plan", "The steps themselves come after the goals."),
            code="spl_ActionPlan",
            max_length=2000,
        ),
        DateField("planned_end", Text("plan", "Planned end"), code="spl_PlannedEndDate"),
        DateField(
            "actual_end",
            Text("plan", "Ended on"),
            code="spl_ActualEndDate",
            not_in_future=True,
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text("plan", "So that everybody who helps her knows the way; the team sees it."),
)

_AGREEMENT = Section(
    "agreement",
    Text("plan", "Agreed with her"),
    (
        SelectOne(
            "agreed",
            Text("plan", "Does she agree with the plan?"),
            choices=(
                Choice("yes", Text("plan", "Yes")),
                Choice("in_part", Text("plan", "In part")),
                Choice("not_yet", Text("plan", "Not yet")),
            ),
        ),
        LongTextField(
            "her_remark",
            Text("plan", "What she would like otherwise"),
            max_length=1000,
            relevant=OneOf("agreed", ("in_part", "not_yet")),
        ),
        SelectOne(
            "mark",
            Text("plan", "How she marked it"),
            choices=(
                Choice("signature", Text("plan", "Signature on paper")),
                Choice("thumbprint", Text("plan", "Thumbprint on paper")),
                Choice("voice", Text("plan", "By voice, with a witness")),
                Choice("none", Text("plan", "She did not want to mark it")),
            ),
        ),
        DateField("marked_on", Text("plan", "Marked on"), partial=False, not_in_future=True),
        TextField(
            "witness",
            Text("plan", "Witness"),
            relevant=OneOf("mark", ("thumbprint", "voice")),
        ),
        SelectOne(
            "copy_given",
            Text("plan", "Her copy"),
            choices=(
                Choice("yes", Text("plan", "She has it")),
                Choice("kept_safe", Text("plan", "Kept safe here for her")),
                Choice("refused", Text("plan", "She did not want one")),
            ),
        ),
        DateField(
            "review_on",
            Text("plan", "Look at it together again on"),
            hint=Text("plan", "Left empty: 30 days after signing."),
            partial=False,
            not_in_past=True,
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text("plan", "It is her plan: she may change it or say no; the team of the house sees it."),
)

PLAN = FormSpec(
    key="plan",
    version=1,
    title=Text("plan", "Plan"),
    sections=(_ABOUT, GOALS, ACTIONS, _AGREEMENT),
    tier=Tier.SENSITIVE,
)

PLAN_APPROVAL = FormSpec(
    key="plan_approval",
    version=1,
    title=Text("plan", "Approval of the plan"),
    sections=(
        Section(
            "decision",
            Text("plan", "Decision"),
            (
                TextField("plan", Text("plan", "Version of the plan"), ltr=True),
                SelectOne(
                    "decision",
                    Text("plan", "Decision"),
                    choices=(
                        Choice("requested", Text("plan", "Sent for approval")),
                        Choice("approved", Text("plan", "Approved")),
                        Choice("sent_back", Text("plan", "Sent back")),
                    ),
                ),
                LongTextField("comment", Text("plan", "Comment"), max_length=2000),
            ),
            tier=Tier.HOUSE,
        ),
    ),
    tier=Tier.HOUSE,
    repeatable=True,
)
