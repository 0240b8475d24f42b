"""Exit: why the work ends, the last talk, and afterwards (domain facts 4.14)."""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Equals, Includes
from shelter_desk.forms.feedback import FEEDBACK
from shelter_desk.forms.spec import (
    Choice,
    Field,
    LongTextField,
    Note,
    Section,
    SelectMultiple,
    SelectOne,
    TextField,
    TickTime,
    YesNo,
)

CLOSING = Section(
    "closing",
    Text("exit", "Why the work ends"),
    (
        SelectMultiple(
            "closure_reasons",
            Text("exit", "What is true of it"),
            choices=(
                Choice("needs_met", Text("exit", "Her needs are met as far as possible")),
                Choice("plan_complete", Text("exit", "Her plan is complete")),
                Choice(
                    "both_agree", Text("exit", "She and the worker agree that no more is needed")
                ),
                Choice("she_asked", Text("exit", "She asked for it")),
                Choice("no_contact", Text("exit", "No contact for more than 30 days")),
                Choice("left_area", Text("exit", "She left the area")),
                Choice("transferred", Text("exit", "Others go on with the work")),
                Choice("funding", Text("exit", "The means have run out")),
            ),
        ),
        TextField(
            "transferred_to",
            Text("exit", "Who goes on with it"),
            relevant=Includes("closure_reasons", "transferred"),
        ),
        TickTime("supervisor_reviewed", Text("exit", "The supervisor has looked through the file")),
        TextField("supervisor_name", Text("exit", "Which supervisor")),
    ),
    tier=Tier.SENSITIVE,
    why=Text("exit", "So that the house learns from it; her team and the manager see it."),
)

_FEEDBACK_ANSWERS = (
    Choice("yes", Text("exit", "Yes")),
    Choice("partly", Text("exit", "In part")),
    Choice("no", Text("exit", "No")),
)


def _feedback(key: str, label: Text) -> Field:
    given = Equals("feedback_offered", "with_worker")
    return SelectOne(f"feedback_{key}", label, choices=_FEEDBACK_ANSWERS, relevant=given)


TALK = Section(
    "talk",
    Text("exit", "The last talk"),
    (
        YesNo("exit_talk", Text("exit", "Was there a last talk?")),
        TextField("exit_talk_with", Text("exit", "With whom"), relevant=Equals("exit_talk", "yes")),
        Note(
            "last_needs",
            Text(
                "exit",
                "How she is now belongs into Needs, with the occasion “Before she leaves”. It is "
                "scored for the place she goes to, not for the house.",
            ),
        ),
        SelectOne(
            "feedback_offered",
            Text("exit", "Was she asked what she thinks of us?"),
            hint=Text(
                "exit",
                "A sheet without a name is best; it lies among the empty forms, in her language. "
                "Nothing depends on her answer.",
            ),
            choices=(
                Choice("paper", Text("exit", "On paper, without her name")),
                Choice("with_worker", Text("exit", "She told a worker who is not her own")),
                Choice("declined", Text("exit", "She does not wish to")),
                Choice("no", Text("exit", "Not asked")),
            ),
        ),
        *(_feedback(one.key, one.noted) for one in FEEDBACK),
        LongTextField(
            "feedback_words",
            Text("exit", "In her own words"),
            relevant=Equals("feedback_offered", "with_worker"),
            max_length=2000,
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text("exit", "To do better by those who come after her; nothing depends on her answer."),
)

AFTER = Section(
    "after",
    Text("exit", "Afterwards"),
    (
        TickTime("told_come_back", Text("exit", "Told: “You can come back at any time”")),
        YesNo(
            "told_retention",
            Text("exit", "Was she told until when her file is kept?"),
            hint=Text("exit", "The page “Leaving the house” names the day."),
        ),
        TickTime("told_copy", Text("exit", "Told: she can ask for a copy of her file")),
        Note(
            "follow_up_consent",
            Text(
                "exit",
                "Whether we may ask after her later, and until when, she decides in a consent talk "
                "about contact after leaving. Without it nobody calls.",
            ),
        ),
        SelectMultiple(
            "follow_up_methods",
            Text("exit", "How we may reach her, if she agreed"),
            choices=(
                Choice("phone", Text("exit", "Telephone")),
                Choice("message", Text("exit", "Message or social network")),
                Choice("visit", Text("exit", "In person")),
                Choice("group", Text("exit", "A meeting of several")),
                Choice("partner", Text("exit", "Through a partner")),
            ),
        ),
        TextField(
            "follow_up_where",
            Text("exit", "Number or place after leaving, and at which hours"),
            hint=Text("exit", "Only what she gives for this. Say who may be spoken to."),
        ),
        TextField(
            "follow_up_phrase",
            Text("exit", "Words by which we know that it is safe to talk"),
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text("exit", "So that no call of ours puts her in danger; her team sees it."),
)
