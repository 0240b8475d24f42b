"""What was said: every answer is a value with its state and where it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from shelter_desk.domain.text import Text
from shelter_desk.forms.dates import PartialDate

Value = str | int | float | bool | tuple[str, ...] | PartialDate | None


class AnswerState(StrEnum):
    """Why there is a value, or why there is none (domain facts 4.0). Stored as written."""

    ANSWERED = "answered"
    NOT_ASKED = "not_asked"
    DECLINED = "declined"
    DOES_NOT_KNOW = "does_not_know"
    DO_NOT_ASK_AGAIN = "do_not_ask_again"
    DEFERRED = "deferred"
    NOT_APPLICABLE = "not_applicable"

    @property
    def label(self) -> Text:
        """The state in words, as the desk and the paper show it."""
        return _STATE_LABELS[self]


_STATE_LABELS = {
    AnswerState.ANSWERED: Text("answers", "Answered"),
    AnswerState.NOT_ASKED: Text("answers", "Not asked"),
    AnswerState.DECLINED: Text("answers", "Does not wish to say"),
    AnswerState.DOES_NOT_KNOW: Text("answers", "Does not know"),
    AnswerState.DO_NOT_ASK_AGAIN: Text("answers", "Do not ask again"),
    AnswerState.DEFERRED: Text("answers", "Not now, later"),
    AnswerState.NOT_APPLICABLE: Text("answers", "Does not apply"),
}


class Source(StrEnum):
    """Where an answer came from (domain facts 4.0, ``source_of_info``)."""

    SELF = "self"
    INTERPRETER = "interpreter"
    REFERRER = "referrer"
    DOCUMENT = "document"
    OBSERVATION = "observation"
    OTHER = "other"

    @property
    def label(self) -> Text:
        """The source in words."""
        return _SOURCE_LABELS[self]


_SOURCE_LABELS = {
    Source.SELF: Text("answers", "She said so"),
    Source.INTERPRETER: Text("answers", "Through an interpreter"),
    Source.REFERRER: Text("answers", "From whoever referred her"),
    Source.DOCUMENT: Text("answers", "From a document"),
    Source.OBSERVATION: Text("answers", "Seen by the worker"),
    Source.OTHER: Text("answers", "Another source"),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. ``asked_by`` is a staff id, ``asked_at`` an ISO instant in UTC.

    Only ``ANSWERED`` carries a value; ``language`` is the ISO 639-1 code it was given in.
    ``typed`` are words in a list's box that no entry was chosen for, or a number that cannot be
    read: a draft keeps them, and nothing is signed while they stand there.
    """

    value: Value = None
    state: AnswerState = AnswerState.NOT_ASKED
    source: str = Source.SELF.value
    asked_by: str = ""
    asked_at: str = ""
    language: str = ""
    typed: str = ""


NOT_ASKED = Answer()
_NO_ANSWERS: Mapping[str, Answer] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Answers:
    """All answers of one form, or of one row: by question key, and rows by group key."""

    single: Mapping[str, Answer] = field(default_factory=lambda: _NO_ANSWERS)
    rows: Mapping[str, tuple[Answers, ...]] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def empty(cls) -> Answers:
        """Nothing asked yet."""
        return cls()

    @property
    def is_empty(self) -> bool:
        """True when nothing at all is held."""
        return not self.single and not self.rows

    def get(self, key: str) -> Answer:
        """The answer at ``key``; not asked when there is none."""
        return self.single.get(key, NOT_ASKED)

    def with_answer(self, key: str, answer: Answer) -> Answers:
        """A copy in which ``key`` has ``answer``; an untouched one leaves no trace."""
        single = {k: v for k, v in self.single.items() if k != key}
        if answer != NOT_ASKED:
            single[key] = answer
        return replace(self, single=single)

    def with_value(self, key: str, value: Value) -> Answers:
        """A copy in which ``key`` is answered with ``value``, said by herself."""
        return self.with_answer(key, Answer(value, AnswerState.ANSWERED))

    def with_rows(self, key: str, rows: tuple[Answers, ...]) -> Answers:
        """A copy in which the group ``key`` has ``rows``."""
        others = {k: v for k, v in self.rows.items() if k != key}
        if rows:
            others[key] = rows
        return replace(self, rows=others)
