"""What is wrong with answers, as sentences. Nothing is ever required here (domain facts 6.2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import NOT_ASKED, Answer, Answers, AnswerState
from shelter_desk.forms.cleaning import clean_answers, clean_text
from shelter_desk.forms.conditions import evaluate, keys_of
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.lists import is_country
from shelter_desk.forms.phones import read_phone
from shelter_desk.forms.row_choice import row_at
from shelter_desk.forms.spec import (
    CountryField,
    DateField,
    DateTimeField,
    DecimalField,
    Field,
    FormSpec,
    IntegerField,
    LanguageField,
    LongTextField,
    Note,
    PhoneField,
    Repeat,
    RowChoice,
    SelectMultiple,
    SelectOne,
    TextField,
    TickTime,
    TimeField,
    YesNo,
)

__all__ = ["Problem", "check", "clean_answers", "clean_text", "visible_answers", "visible_fields"]

LONGEST_PHONE = 40
MOST_ROWS = 60
_LARGEST = 999_999_999_999
_ROW_NUMBER = re.compile(r"-?\d{1,3}")
_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}")

_MISFIT = Text("validation", "This answer cannot be kept as it is. Please enter it again.")
_TOO_LONG = Text(
    "validation",
    "This is too long to keep: {count} letters, and {limit} fit here. It is still on the screen. "
    "Shorten it, or write the rest in a case note.",
)
_TOO_SMALL = Text("validation", "The smallest number that fits here is {limit}.")
_TOO_BIG = Text("validation", "The largest number that fits here is {limit}.")
_IN_FUTURE = Text(
    "validation",
    "This date has not come yet. It stays as it was typed. Please look at it again.",
)
_IN_PAST = Text("validation", "This date has already passed. Is it right?")
_NEEDS_DAY = Text("validation", "Here the whole date is needed: day, month and year.")
_PHONE = Text(
    "validation",
    "This does not look like a telephone number. It is kept as it was typed. Look at it again; a "
    "number from another country starts with + and its code.",
)
_CONTRADICTS = Text(
    "validation",
    "One answer here says that nothing applies, and others are ticked beside it. Please look at "
    "them again.",
)
_NOT_TAKEN = Text(
    "validation",
    "“{words}” is typed here but could not be taken. Choose from the list or write it anew, or "
    "clear the field.",
)
_ROW_GONE = Text("validation", "What was chosen here was taken out. Please choose again.")
_TOO_MANY_ROWS = Text("validation", "There are {count} entries, and {limit} fit here.")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to look at. ``path``: "question" or "group.0.question".

    ``blocking`` ones keep a record from being signed; the others only warn.
    """

    path: str
    message: Message
    blocking: bool = True


_Found = Iterator[tuple[Message, bool]]


def check(form: FormSpec, answers: Answers, today: date) -> tuple[Problem, ...]:
    """What is wrong with the answers to the questions that are asked, in the form's order."""
    return tuple(_problems(form, answers, today))


def visible_fields(form: FormSpec, answers: Answers) -> frozenset[str]:
    """The paths of all questions, groups and row questions that are to be asked now."""
    return frozenset(path for path, _field, _answer, _row in _visible(form, answers))


def in_sight(form: FormSpec, masked: frozenset[Compartment]) -> bool:
    """True when no sealed answer decides which of the questions in sight are asked.

    What a sealed answer decides of questions that are sealed as well stays as it was stored.
    """
    asked: set[str] = set()
    sealed: set[str] = set()
    for section, item in form.items():
        if section.compartment_of(item) in masked:
            sealed.add(item.key)
            continue
        for condition in (section.relevant, item.relevant):
            asked |= frozenset() if condition is None else keys_of(condition)
    return not asked & sealed


def visible_answers(form: FormSpec, answers: Answers) -> Answers:
    """Only the answers to questions that are asked: what is signed (XLSForm drops the rest)."""
    seen = visible_fields(form, answers)
    return Answers(
        {key: answer for key, answer in answers.single.items() if key in seen},
        {
            key: tuple(
                Answers({k: a for k, a in row.single.items() if f"{key}.{at}.{k}" in seen})
                for at, row in enumerate(rows)
            )
            for key, rows in answers.rows.items()
            if key in seen
        },
    )


_Place = tuple[str, Field | Repeat, Answer | None, Answers | None]


def _visible(form: FormSpec, answers: Answers) -> Iterator[_Place]:
    for section in form.sections:
        if not evaluate(section.relevant, answers):
            continue
        for item in section.fields:
            if not evaluate(item.relevant, answers):
                continue
            if isinstance(item, Field):
                yield item.key, item, answers.single.get(item.key), None
                continue
            yield item.key, item, None, None
            for at, row in enumerate(answers.rows.get(item.key, ())):
                for field in item.fields:
                    if evaluate(field.relevant, answers, row):
                        yield f"{item.key}.{at}.{field.key}", field, row.single.get(field.key), row


def _problems(form: FormSpec, answers: Answers, today: date) -> Iterator[Problem]:
    for path, item, answer, row in _visible(form, answers):
        if isinstance(item, Repeat):
            count = len(answers.rows.get(item.key, ()))
            if count > MOST_ROWS:
                yield Problem(path, _limited(_TOO_MANY_ROWS, MOST_ROWS, count))
            continue
        if item.missing is not None and (answer is None or answer == NOT_ASKED):
            yield Problem(path, Message(item.missing), blocking=False)
        if answer is not None:
            for message, blocking in _of_answer(item, answer, today):
                yield Problem(path, message, blocking)
            yield from _unusual(path, item, answer, answers, row)


def _of_answer(field: Field, answer: Answer, today: date) -> _Found:
    said = answer.state is AnswerState.ANSWERED
    if answer.typed:
        yield Message(_NOT_TAKEN, {"words": answer.typed}), True
    if said != (answer.value is not None):
        yield Message(_MISFIT), True
    elif said:
        yield from _CHECKS[type(field)](field, answer.value, today)


def _unusual(
    path: str, field: Field, answer: Answer, answers: Answers, row: Answers | None
) -> Iterator[Problem]:
    if isinstance(field, RowChoice) and row_at(field, answers, answer.value) is None:
        if answer.value is not None:
            yield Problem(path, Message(_ROW_GONE), blocking=False)
        return
    if not isinstance(field, TextField) or not isinstance(answer.value, str):
        return
    if len(answer.value) > field.max_length:
        return
    for shape in field.shapes:
        fits = re.fullmatch(shape.pattern, answer.value)
        if not fits and evaluate(shape.when, answers, row):
            yield Problem(path, Message(shape.advice), blocking=False)


def _limited(text: Text, limit: float, count: int = 0) -> Message:
    return Message(text, {"limit": f"{limit:.12g}", "count": str(count)})


def _text(field: TextField | LongTextField, value: object, _today: date) -> _Found:
    if not isinstance(value, str):
        yield Message(_MISFIT), True
    elif len(value) > field.max_length:
        yield _limited(_TOO_LONG, field.max_length, len(value)), True


def _phone(_field: PhoneField, value: object, _today: date) -> _Found:
    if not isinstance(value, str):
        yield Message(_MISFIT), True
    elif len(value) > LONGEST_PHONE:
        yield _limited(_TOO_LONG, LONGEST_PHONE, len(value)), True
    elif read_phone(value) is None:
        yield Message(_PHONE), False


def _number(field: IntegerField | DecimalField, value: object, _today: date) -> _Found:
    kinds = int if isinstance(field, IntegerField) else (int, float)
    if isinstance(value, bool) or not isinstance(value, kinds):
        yield Message(_MISFIT), True
        return
    if not abs(value) <= _LARGEST:
        yield _limited(_TOO_BIG, _LARGEST if field.maximum is None else field.maximum), True
    elif field.minimum is not None and value < field.minimum:
        yield _limited(_TOO_SMALL, field.minimum), True
    elif field.maximum is not None and value > field.maximum:
        yield _limited(_TOO_BIG, field.maximum), True


def _date(field: DateField, value: object, today: date) -> _Found:
    if not isinstance(value, PartialDate) or value.earliest is None or value.latest is None:
        yield Message(_MISFIT), True
        return
    if not field.partial and value.exact is None:
        yield Message(_NEEDS_DAY), True
    if field.not_in_future and value.earliest > today:
        yield Message(_IN_FUTURE), True
    if field.not_in_past and value.latest < today:
        # Only a warning: a correction signed next month must not fail on yesterday's plan.
        yield Message(_IN_PAST), False


def _moment(_field: Field, value: object, _today: date) -> _Found:
    try:
        fits = isinstance(value, str) and datetime.fromisoformat(value).utcoffset() is not None
    except ValueError:
        fits = False
    if not fits:
        yield Message(_MISFIT), True


def _time(_field: Field, value: object, _today: date) -> _Found:
    try:
        fits = isinstance(value, str) and time.fromisoformat(value).tzinfo is None
    except ValueError:
        fits = False
    if not fits:
        yield Message(_MISFIT), True


def _one(field: SelectOne, value: object, _today: date) -> _Found:
    if value not in {choice.value for choice in field.choices}:
        yield Message(_MISFIT), True


def _row(_field: RowChoice, value: object, _today: date) -> _Found:
    if not isinstance(value, str) or not _ROW_NUMBER.fullmatch(value):
        yield Message(_MISFIT), True


def _many(field: SelectMultiple, value: object, _today: date) -> _Found:
    offered = {choice.value for choice in field.choices}
    if not isinstance(value, tuple) or not value or not offered.issuperset(value):
        yield Message(_MISFIT), True
    elif len(value) > 1 and any(one.exclusive and one.value in value for one in field.choices):
        # Only a warning: what was ticked beside "None" may be the very thing that must be kept.
        yield Message(_CONTRADICTS), False


def _country(field: CountryField, value: object, _today: date) -> _Found:
    if not _codes(value, field.multiple, is_country):
        yield Message(_MISFIT), True


def _language(field: LanguageField, value: object, _today: date) -> _Found:
    if not _codes(value, field.multiple, lambda code: bool(_LANGUAGE_CODE.fullmatch(code))):
        yield Message(_MISFIT), True


def _codes(value: object, multiple: bool, known: Callable[[str], bool]) -> bool:
    if multiple:
        return isinstance(value, tuple) and bool(value) and all(map(known, value))
    return isinstance(value, str) and known(value)


def _none(_field: Note, _value: object, _today: date) -> _Found:
    yield Message(_MISFIT), True


_CHECKS: Mapping[type[Field], Callable[[Any, object, date], _Found]] = {
    TextField: _text,
    LongTextField: _text,
    PhoneField: _phone,
    IntegerField: _number,
    DecimalField: _number,
    DateField: _date,
    DateTimeField: _moment,
    TickTime: _moment,
    TimeField: _time,
    SelectOne: _one,
    YesNo: _one,
    RowChoice: _row,
    SelectMultiple: _many,
    CountryField: _country,
    LanguageField: _language,
    Note: _none,
}
