"""What the consent talk asks, as fields of the form language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.desktop.page_parts.ask import choices
from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.consents import (
    NAMES_ITEMS,
    NAMES_PERSON,
    SAYS_WHAT,
    DataItem,
    Decision,
    Scope,
    is_limited,
)
from shelter_desk.domain.text import Text
from shelter_desk.domain.whole_file import ASKED_IN
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
from shelter_desk.services.labels import choices as labels

GROUPS = (
    (
        Text("consent", "In the first days"),
        (
            Scope.INTERVIEW,
            Scope.INTERPRETER,
            Scope.SHELTER,
            Scope.KEEP_RECORD,
            Scope.EMERGENCY_CONTACT,
            Scope.STATISTICS,
        ),
    ),
    (
        Text("consent", "When it is needed"),
        (
            Scope.SHARE_WITH_AGENCY,
            Scope.MEDICAL_EXAM,
            Scope.PHOTO_AUDIO,
            Scope.CONTACT_FAMILY,
            Scope.FOLLOW_UP,
        ),
    ),
    (
        Text("consent", "Only if she wishes it"),
        (Scope.CONTACT_EMBASSY, Scope.REPORT_TO_POLICE, Scope.RESEARCH_MEDIA),
    ),
)
"""Every matter once, by when it is talked about; the last group is never asked by default."""
CAUTIONS: Mapping[Scope, Text] = MappingProxyType(
    {
        Scope.CONTACT_EMBASSY: Text(
            "consent",
            "Never by default. Ask first whether she fears the offices of her country, or wants "
            "protection elsewhere: then nobody contacts the embassy.",
        ),
        Scope.REPORT_TO_POLICE: Text(
            "consent",
            "Her choice alone. Offer a lawyer first, say what may happen with her residence and "
            "her work, and give her time. Help does not depend on a report.",
        ),
        Scope.RESEARCH_MEDIA: Text(
            "consent",
            "A talk of its own, not on the day of another one, and only when somebody has asked. "
            "Without her yes the answer to them is no.",
        ),
        Scope.MEDICAL_EXAM: Text(
            "consent",
            "Each examination and each test is named and agreed to on its own, above all for HIV "
            "and pregnancy. Say before the test what must be reported by law.",
        ),
        Scope.CONTACT_FAMILY: Text(
            "consent",
            "Look first at who must not know. Those at home may be under pressure to tell others.",
        ),
        Scope.PHOTO_AUDIO: Text(
            "consent",
            "Never with anybody's own telephone, and no face unless she wishes it.",
        ),
    }
)
"""What the worker keeps in mind, said above the talk."""
MOST_DAYS = Text("consent", "At most 180 days. She can end it earlier by saying so.")
MOST_YEAR = Text("consent", "At most a year. She can end it earlier by saying so.")

WHOLE_FILE = Text(
    "consent",
    "The whole file: every answer and note as it was written, not in short. What is sealed in it "
    "(health, law, what happened) goes too only where that is chosen as well. What she leaves out: "
    "choose “Agreed in part” and write it down.",
)
AS_A_FILE = Text(
    "consent", "As a protected file: only where she agreed to the whole file above too."
)

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


def decision(scope: Scope, named: bool = False) -> tuple[Field, ...]:
    """Her answer, item by item where something would be shared; ``named``: with whom is known."""
    return (
        SelectOne(
            key="decision",
            label=Text("consent", "What does she decide?"),
            choices=tuple(Choice(str(d), labels.DECISIONS[d]) for d in Decision),
        ),
        *_reach(scope, named),
        TextField(key="withheld", label=Text("consent", "What she keeps to herself")),
        *(_until(scope) if is_limited(scope) else ()),
        *_decider(),
    )


def _reach(scope: Scope, named: bool) -> tuple[Field, ...]:
    """What it covers, for the matters that reach outside the house."""
    if scope in NAMES_ITEMS:
        return (
            SelectMultiple(
                key="items",
                label=Text("consent", "What may be shared, one by one"),
                choices=_items(scope),
                hint=WHOLE_FILE if scope in ASKED_IN else None,
            ),
            SelectMultiple(
                key="how",
                label=Text("consent", "In which form it may be shared"),
                choices=choices(labels.SHARED_BY),
                hint=AS_A_FILE if scope in ASKED_IN else None,
            ),
            TextField(key="purpose", label=_PURPOSE if named else _PURPOSES.get(scope, _PURPOSE)),
        )
    if scope in NAMES_PERSON:
        return (
            TextField(key="contact_name", label=Text("consent", "Whom we may call, name")),
            PhoneField(key="contact_phone", label=Text("consent", "Telephone number")),
            *_family(scope),
        )
    if scope in SAYS_WHAT:
        return (LongTextField(key="purpose", label=_PURPOSES[scope]),)
    return ()


def _items(scope: Scope) -> tuple[Choice, ...]:
    """The whole file stands last, and not in the talk in which she hears that her story stays."""
    offered = choices(labels.ITEMS)
    if scope in ASKED_IN:
        return offered
    return tuple(one for one in offered if one.value != DataItem.WHOLE_FILE)


_PURPOSE = Text("consent", "What for, in her words")
_PURPOSES: Mapping[Scope, Text] = MappingProxyType(
    {
        Scope.CONTACT_EMBASSY: Text("consent", "Which embassy, and what for"),
        Scope.REPORT_TO_POLICE: Text("consent", "Which office, and what for"),
        Scope.CONTACT_FAMILY: Text("consent", "What they may be told, in her words"),
        Scope.PHOTO_AUDIO: Text("consent", "What is taken, what for, and what must not be seen"),
        Scope.MEDICAL_EXAM: Text("consent", "Which examination and which tests, one by one"),
        Scope.RESEARCH_MEDIA: Text("consent", "Which study or medium, and what it is about"),
    }
)


def _family(scope: Scope) -> tuple[Field, ...]:
    """What a call to the family may say; in an emergency it is what helps at that hour."""
    if scope is not Scope.CONTACT_FAMILY:
        return ()
    return (TextField(key="purpose", label=_PURPOSES[scope]),)


def _until(scope: Scope) -> tuple[Field, ...]:
    return (
        DateField(
            key="valid_until",
            label=Text("consent", "Runs until"),
            hint=MOST_YEAR if scope is Scope.FOLLOW_UP else MOST_DAYS,
            partial=False,
        ),
    )


BANDS = (
    Choice(str(AgeBand.UNDER_6), Text("consent", "Under 6 years")),
    Choice(str(AgeBand.FROM_6), Text("consent", "6 to 8 years")),
    Choice(str(AgeBand.FROM_9), Text("consent", "9 to 11 years")),
    Choice(str(AgeBand.FROM_12), Text("consent", "12 to 14 years")),
    Choice(str(AgeBand.FROM_15), Text("consent", "15 to 17 years")),
)
FEARED = (
    Choice("no", Text("consent", "No such worry")),
    Choice("yes", Text("consent", "Yes: then this guardian does not decide")),
)


def _decider() -> tuple[Field, ...]:
    """Who decides, and what she herself says where it is somebody else."""
    return (
        SelectOne(
            key="given_by",
            label=Text("consent", "Who decides?"),
            choices=choices(labels.GIVEN_BY),
        ),
        *_guardian(),
        SelectOne(
            key="band",
            label=Text("consent", "If it is a child: how old?"),
            choices=BANDS,
            hint=Text(
                "consent",
                "By the file, or as the child seems to you; where in doubt, the younger age.",
            ),
        ),
        SelectOne(
            key="assent",
            label=Text("consent", "What does she herself say?"),
            choices=choices(labels.ASSENTS),
        ),
        LongTextField(key="child_words", label=Text("consent", "In the child's own words")),
        LongTextField(
            key="best_interest",
            label=Text("consent", "Who decided, and why it is best for her"),
        ),
    )


def _guardian() -> tuple[Field, ...]:
    """Who the guardian is, and what stands against it."""
    return (
        TextField(key="guardian", label=Text("consent", "Guardian's name")),
        TextField(key="guardian_relation", label=Text("consent", "Who the guardian is to her")),
        TextField(
            key="guardian_number", label=Text("consent", "Number of the guardian's identity paper")
        ),
        SelectOne(
            key="guardian_feared",
            label=Text("consent", "Is there a worry that the guardian harmed her?"),
            choices=FEARED,
        ),
        LongTextField(
            key="guardian_refuses", label=Text("consent", "Why the guardian says no, if told")
        ),
    )


def mark() -> tuple[Field, ...]:
    """How the decision is marked, and who saw it."""
    return (
        SelectOne(
            key="mark", label=Text("consent", "How is it marked?"), choices=choices(labels.MARKS)
        ),
        TextField(key="witness_1", label=Text("consent", "First witness, name")),
        TextField(key="witness_1_role", label=Text("consent", "First witness, role")),
        TextField(key="witness_2", label=Text("consent", "Second witness, name")),
        TextField(key="witness_2_role", label=Text("consent", "Second witness, role")),
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
