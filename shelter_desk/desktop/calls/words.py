"""What is asked of a caller, and how a request is told in a list."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.ask import choices
from shelter_desk.domain.calls import CallState
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.spec import (
    DateTimeField,
    Field,
    IntegerField,
    LanguageField,
    LongTextField,
    PhoneField,
    SelectMultiple,
    SelectOne,
    TextField,
    YesNo,
)
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.labels.calls import AGREED, CHANNELS, SECTORS, SIGNS, STATES, WHY_ASKED
from shelter_desk.services.views.call import CallRow

BED_LEFT = Plural("calls", "Bed {bed} is kept for %n minutes", "", 0)
NOT_TOLD = Text("calls", "The caller does not know yet")
MOST_PEOPLE = 99


def _number(key: str, label: Text) -> Field:
    return IntegerField(key=key, label=label, minimum=0, maximum=MOST_PEOPLE)


def _why() -> tuple[Field, ...]:
    """In short, and as they say it."""
    return (
        SelectOne(
            key="why",
            label=Text("calls", "Why they ask"),
            code="cas_ReasonForIncomingReferral",
            choices=choices(WHY_ASKED),
        ),
        LongTextField(
            key="reason",
            label=Text("calls", "In their words"),
            hint=Text("calls", "What is needed tonight. Her story can wait."),
            max_length=2000,
        ),
    )


def call_fields() -> tuple[Field, ...]:
    """Everything a caller may tell; nothing of it has to be asked."""

    return (
        SelectOne(key="sector", label=Text("calls", "Who asks"), choices=choices(SECTORS)),
        TextField(key="organisation", label=Text("calls", "Which office or house")),
        TextField(key="caller", label=Text("calls", "Name of the caller")),
        PhoneField(key="phone", label=Text("calls", "Telephone of the caller")),
        TextField(key="their_number", label=Text("calls", "Their number for it"), ltr=True),
        SelectOne(key="channel", label=Text("calls", "How it came"), choices=choices(CHANNELS)),
        SelectOne(
            key="urgency", label=Text("calls", "How soon"), choices=choices(labels.URGENCIES)
        ),
        TextField(
            key="called",
            label=Text("calls", "What she is called"),
            hint=Text("calls", "Only if it is told; a word is enough."),
        ),
        SelectOne(
            key="agreed", label=Text("calls", "Does she want to come?"), choices=choices(AGREED)
        ),
        SelectMultiple(key="present", label=Text("calls", "What is so"), choices=choices(SIGNS)),
        SelectMultiple(key="absent", label=Text("calls", "What is not so"), choices=choices(SIGNS)),
        _number("women", Text("calls", "Women")),
        _number("girls", Text("calls", "Girls")),
        _number("boys", Text("calls", "Boys")),
        _number("men", Text("calls", "Men")),
        LanguageField(key="languages", label=Text("calls", "Languages she speaks"), multiple=True),
        YesNo(key="interpreter", label=Text("calls", "Is an interpreter needed?")),
        *_why(),
        TextField(key="coming", label=Text("calls", "How she comes, and where she is met")),
        DateTimeField(key="expected", label=Text("calls", "When she is expected")),
    )


def state_words(context: DeskContext, row: CallRow) -> str:
    """How far a request is."""
    return context.words(STATES[row.call.state])


def state_tone(row: CallRow) -> str:
    """How that is coloured."""
    tones = {
        CallState.OPEN: "attention",
        CallState.WAIT: "attention",
        CallState.ACCEPTED: "done",
    }
    return tones.get(row.call.state, "neutral")


def bed_words(context: DeskContext, row: CallRow) -> str:
    """Which bed is kept and for how long; empty where none is."""
    if row.minutes_left is None:
        return ""
    return context.words(Message(BED_LEFT, {"bed": context.fmt.code(row.bed)}, row.minutes_left))


def who_asks(context: DeskContext, row: CallRow) -> str:
    """The office, or else what kind of caller it is."""
    words = row.call.words
    return words.organisation or context.words(SECTORS[words.sector])
