"""Answers as lines to read, for the screen and for paper alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Any

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.languages import is_rtl, list_separator
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Source
from shelter_desk.forms.conditions import evaluate
from shelter_desk.forms.dates import PartialDate, hijri_text
from shelter_desk.forms.lists import country_name, language_name
from shelter_desk.forms.row_choice import row_at, rows_offered
from shelter_desk.forms.sources import usual_source
from shelter_desk.forms.spec import (
    CountryField,
    DateTimeField,
    Field,
    FormSpec,
    LanguageField,
    Note,
    Repeat,
    RowChoice,
    Section,
    SelectMultiple,
    SelectOne,
    TickTime,
)

_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_ABOUT = Text("dates", "about {date}")
_AGED = Text("dates", "about {date} (said to be {age} years old)")
_BESIDE = Text("dates", "{date} ({hijri})")
_ROW = Text("answers", "{label} {number}")
_ROW_GONE = Text("answers", "Taken out meanwhile")


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One question and what was said.

    ``value`` is empty when nothing was asked and holds the state's words when there is no answer.
    ``group`` names the row a line belongs to ("Document 2"); ``ltr`` lines are codes and numbers;
    ``masked`` ones are sealed from the reader, who cannot know their state. ``origin`` says where
    an answer, or her saying no, came from and in which language: "Through an interpreter, Amharic";
    empty for what was ticked by whoever did it.
    """

    label: str
    value: str
    state: AnswerState
    key: str
    group: str = ""
    ltr: bool = False
    masked: bool = False
    origin: str = ""


@dataclass(frozen=True, slots=True)
class SectionSummary:
    """One section's lines."""

    title: str
    lines: tuple[SummaryLine, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom answers are put into words.

    Instants are shown by the clock of ``zone``; without one, by the clock they were written down
    with.
    """

    language: str
    translate: Translate
    digits: Digits
    zone: tzinfo | None = None

    @property
    def separator(self) -> str:
        """What stands between the parts of a list."""
        return list_separator(self.language)

    def say(self, text: Text, **params: str) -> str:
        """``text`` in the reader's language with its places filled."""
        return filled(Message(text, params), self.language, self.translate)

    def number(self, text: str) -> str:
        """``text`` in the reader's digits."""
        arabic = self.digits is Digits.ARABIC and self.language == "ar"
        return text.translate(_ARABIC_DIGITS) if arabic else text

    def row(self, label: Text, number: str) -> str:
        """What one row of a group is called."""
        return self.say(_ROW, label=self.say(label), number=self.number(number))


def filled(message: Message, language: str, translate: Translate) -> str:
    """The sentence of ``message`` in ``language`` with its places filled."""
    sentence = translate(language, message.text, message.n)
    for name, value in message.params.items():
        sentence = sentence.replace(f"{{{name}}}", value)
    return sentence


def summarise(
    form: FormSpec,
    answers: Answers,
    reader: Reader,
    masked: frozenset[Compartment] = frozenset(),
) -> tuple[SectionSummary, ...]:
    """Every section and question that is asked, answered or not; the caller may leave some out.

    ``masked`` compartments are shown as sealed whatever ``answers`` holds.
    """
    return tuple(
        SectionSummary(
            reader.say(section.title), tuple(_lines(section, answers, reader, masked)), section.key
        )
        for section in form.sections
        if evaluate(section.relevant, answers)
    )


def origin_text(answer: Answer, reader: Reader) -> str:
    """Where an answer came from, and in which language it was given; "" when not asked."""
    if answer.state is AnswerState.NOT_ASKED:
        return ""
    try:
        parts = [reader.say(Source(answer.source).label)]
    except ValueError:
        parts = [answer.source]
    if answer.language:
        parts.append(language_name(answer.language, reader.language))
    return reader.separator.join(parts)


def answer_words(field: Field, answer: Answer, reader: Reader) -> str:
    """One answer in words: its value, or why there is none."""
    return _said(field, answer, reader)


def _lines(
    section: Section, answers: Answers, reader: Reader, masked: frozenset[Compartment]
) -> Iterator[SummaryLine]:
    for item in section.fields:
        if isinstance(item, Note) or not evaluate(item.relevant, answers):
            continue
        part = section.compartment_of(item)
        if part is not None and part in masked:
            label = reader.say(item.label)
            sealed = reader.say(part.sealed_words)
            yield SummaryLine(label, sealed, AnswerState.NOT_ASKED, item.key, masked=True)
        elif isinstance(item, Repeat):
            yield from _row_lines(item, answers, reader)
        else:
            line = _line(item, answers.get(item.key), item.key, reader)
            yield _with_row(item, line, answers.get(item.key), answers, reader)


def _row_lines(group: Repeat, answers: Answers, reader: Reader) -> Iterator[SummaryLine]:
    for at, row in enumerate(answers.rows.get(group.key, ())):
        name = reader.row(group.row_label, str(at + 1))
        for field in group.fields:
            if not isinstance(field, Note) and evaluate(field.relevant, answers, row):
                path = f"{group.key}.{at}.{field.key}"
                line = _line(field, row.get(field.key), path, reader, name)
                yield _with_row(field, line, row.get(field.key), answers, reader)


def _with_row(
    field: Field, line: SummaryLine, answer: Answer, answers: Answers, reader: Reader
) -> SummaryLine:
    """A chosen row by its number and words."""
    if not isinstance(field, RowChoice) or answer.state is not AnswerState.ANSWERED:
        return line
    at = row_at(field, answers, answer.value)
    if at is None:
        return replace(line, value=reader.say(_ROW_GONE))
    number, words = tuple(rows_offered(field, answers))[at]
    name = reader.row(field.row_label, number)
    return replace(line, value=f"{name}: {words}" if words else name)


def _line(field: Field, answer: Answer, path: str, reader: Reader, group: str = "") -> SummaryLine:
    label, value = reader.say(field.label), _said(field, answer, reader)
    seen = answer.source == usual_source(field) != Source.SELF
    origin = "" if seen else origin_text(answer, reader)
    return SummaryLine(label, value, answer.state, path, group, field.ltr, origin=origin)


def _said(field: Field, answer: Answer, reader: Reader) -> str:
    if answer.state is AnswerState.NOT_ASKED:
        return ""
    if answer.state is not AnswerState.ANSWERED:
        return reader.say(answer.state.label)
    show = _SHOWN.get(type(field))
    if show is None and isinstance(field, SelectOne | SelectMultiple):
        show = _choices
    return (show or _plain)(field, answer.value, reader)


def _plain(field: Field, value: object, reader: Reader) -> str:
    if isinstance(value, PartialDate):
        return _date(value, reader)
    if isinstance(value, int | float) and not isinstance(value, bool) and not field.ltr:
        return reader.number(f"{value:,g}" if isinstance(value, float) else str(value))
    return str(value)


def _choices(field: Any, value: object, reader: Reader) -> str:
    labels = {choice.value: choice.label for choice in field.choices}
    wanted = value if isinstance(value, tuple) else (value,)
    return reader.separator.join(reader.say(labels[v]) if v in labels else str(v) for v in wanted)


def _named(name: Callable[[str, str], str]) -> Callable[[Field, object, Reader], str]:
    def shown(_field: Field, value: object, reader: Reader) -> str:
        codes = value if isinstance(value, tuple) else (str(value),)
        return reader.separator.join(name(str(code), reader.language) for code in codes)

    return shown


def _moment(_field: Field, value: object, reader: Reader) -> str:
    try:
        at = datetime.fromisoformat(str(value))
    except ValueError:
        return str(value)
    if reader.zone is not None and at.tzinfo is not None:
        at = at.astimezone(reader.zone)
    # Digits alone have no direction: in Arabic the date, not the time, stands first.
    mark = "\u200f" if is_rtl(reader.language) else ""
    return mark + reader.number(f"{at:%d/%m/%Y %H:%M}")


def _date(value: PartialDate, reader: Reader) -> str:
    if value.year is None:
        return ""
    parts = [f"{part:02d}" for part in (value.day, value.month) if part is not None]
    text = reader.number("/".join([*parts, str(value.year)]))
    if value.age is not None:
        return reader.say(_AGED, date=text, age=reader.number(str(value.age)))
    if value.about:
        text = reader.say(_ABOUT, date=text)
    hijri = hijri_text(value)
    if hijri is None:
        return text
    beside = reader.number(filled(hijri, reader.language, reader.translate))
    return reader.say(_BESIDE, date=text, hijri=beside)


_SHOWN: Mapping[type[Field], Callable[[Any, object, Reader], str]] = {
    CountryField: _named(country_name),
    LanguageField: _named(language_name),
    TickTime: _moment,
    DateTimeField: _moment,
}
