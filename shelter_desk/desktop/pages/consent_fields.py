"""What the consent talk asks, as fields of the form language."""

from __future__ import annotations

from shelter_desk.desktop.pages.ask import choices
from shelter_desk.domain.consents import Decision, Scope
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    Field,
    LanguageField,
    LongTextField,
    PhoneField,
    SelectMultiple,
    SelectOne,
    TextField,
)
from shelter_desk.services import labels

TALKS = (
    Scope.INTERVIEW,
    Scope.SHELTER,
    Scope.KEEP_RECORD,
    Scope.FOLLOW_UP,
    Scope.EMERGENCY_CONTACT,
    Scope.SHARE_WITH_AGENCY,
)
LIMITED = frozenset({Scope.FOLLOW_UP, Scope.EMERGENCY_CONTACT, Scope.SHARE_WITH_AGENCY})
MOST_DAYS = Text("consent", "At most 180 days. She can end it earlier by saying so.")
MOST_YEAR = Text("consent", "At most a year. She can end it earlier by saying so.")

MODES = (
    Choice("in_person", Text("consent", "In the room")),
    Choice("phone", Text("consent", "By telephone")),
    Choice("none", Text("consent", "No interpreter")),
)
SIGNED = (
    Choice("yes", Text("consent", "Signed")),
    Choice("no", Text("consent", "Not yet")),
)


TALKED = (
    Choice("risks", Text("consent", "What is good and what is risky about it")),
    Choice("alternatives", Text("consent", "Other ways, such as telling it herself")),
)


def who_is_here() -> tuple[Field, ...]:
    """The people in the room and whether this is a moment to decide."""
    return (
        SelectOne(
            key="capacity",
            label=Text("consent", "Is this a good moment to decide?"),
            choices=choices(labels.CAPACITY),
        ),
        SelectOne(key="mode", label=Text("consent", "Interpreter"), choices=MODES),
        TextField(key="interpreter", label=Text("consent", "Interpreter's name")),
        LanguageField(key="language", label=Text("consent", "Language interpreted")),
        SelectOne(
            key="confidential",
            label=Text("consent", "Interpreter's promise of confidentiality"),
            choices=SIGNED,
        ),
    )


def teach_back() -> tuple[Field, ...]:
    """How well she could say it back."""
    return (
        SelectOne(
            key="teach_back",
            label=Text("consent", "How did she say it back?"),
            choices=choices(labels.TEACH_BACK),
        ),
        SelectMultiple(
            key="talked",
            label=Text("consent", "What was talked over with her"),
            choices=TALKED,
        ),
        LongTextField(
            key="note",
            label=Text("consent", "Her words, if she wishes them kept"),
            hint=Text("consent", "Short is good. Leave it empty when nothing needs to be kept."),
        ),
    )


def decision(scope: Scope) -> tuple[Field, ...]:
    """Her answer, item by item where something would be shared."""
    return (
        SelectOne(
            key="decision",
            label=Text("consent", "What does she decide?"),
            choices=tuple(Choice(str(d), labels.DECISIONS[d]) for d in Decision),
        ),
        *_reach(scope),
        TextField(key="withheld", label=Text("consent", "What she keeps to herself")),
        *(_until(scope) if scope in LIMITED else ()),
        *_decider(),
    )


def _reach(scope: Scope) -> tuple[Field, ...]:
    """What it covers, for the matters that reach outside the house."""
    if scope is Scope.SHARE_WITH_AGENCY:
        return (
            SelectMultiple(
                key="items",
                label=Text("consent", "What may be shared, one by one"),
                choices=choices(labels.ITEMS),
            ),
            SelectMultiple(
                key="how",
                label=Text("consent", "In which form it may be shared"),
                choices=choices(labels.SHARED_BY),
            ),
            TextField(key="purpose", label=Text("consent", "What for, in her words")),
        )
    if scope is Scope.EMERGENCY_CONTACT:
        return (
            TextField(key="contact_name", label=Text("consent", "Whom we may call, name")),
            PhoneField(key="contact_phone", label=Text("consent", "Telephone number")),
        )
    return ()


def _until(scope: Scope) -> tuple[Field, ...]:
    return (
        DateField(
            key="valid_until",
            label=Text("consent", "Runs until"),
            hint=MOST_YEAR if scope is Scope.FOLLOW_UP else MOST_DAYS,
            partial=False,
        ),
    )


def _decider() -> tuple[Field, ...]:
    """Who decides, and what she herself says where it is somebody else."""
    return (
        SelectOne(
            key="given_by",
            label=Text("consent", "Who decides?"),
            choices=choices(labels.GIVEN_BY),
        ),
        TextField(key="guardian", label=Text("consent", "Guardian's name")),
        TextField(key="guardian_relation", label=Text("consent", "Who the guardian is to her")),
        SelectOne(
            key="assent",
            label=Text("consent", "What does she herself say?"),
            choices=choices(labels.ASSENTS),
        ),
        LongTextField(
            key="best_interest",
            label=Text("consent", "Who decided, and why it is best for her"),
        ),
    )


def mark() -> tuple[Field, ...]:
    """How the decision is marked, and who saw it."""
    return (
        SelectOne(
            key="mark", label=Text("consent", "How is it marked?"), choices=choices(labels.MARKS)
        ),
        TextField(key="witness_1", label=Text("consent", "First witness, name")),
        TextField(key="witness_1_role", label=Text("consent", "First witness, who it is")),
        TextField(key="witness_2", label=Text("consent", "Second witness, name")),
        TextField(key="witness_2_role", label=Text("consent", "Second witness, who it is")),
        TextField(key="place", label=Text("consent", "Place")),
    )


def copy() -> tuple[Field, ...]:
    """Where her copy goes."""
    return (
        SelectOne(
            key="copy_given",
            label=Text("consent", "Her copy"),
            choices=choices(labels.COPY_GIVEN),
        ),
    )
