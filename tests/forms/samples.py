"""Complete invented answers to any form, for tests of every layer."""

from __future__ import annotations

from datetime import date

from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Value
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.spec import (
    CountryField,
    DateField,
    DateTimeField,
    DecimalField,
    Field,
    FormSpec,
    IntegerField,
    LanguageField,
    Note,
    PhoneField,
    Repeat,
    RowChoice,
    SelectMultiple,
    SelectOne,
    TickTime,
    TimeField,
)

TODAY = date(2026, 11, 23)
NOW = "2026-11-23T18:30:00+03:00"


_FIXED: dict[type[Field], Value] = {
    Note: None,
    DecimalField: 412.5,
    PhoneField: "+97336123456",
    TickTime: NOW,
    DateTimeField: NOW,
    TimeField: "18:30",
    RowChoice: "1",
}


def value_for(field: Field) -> Value:
    """A value that ``field`` accepts."""
    found: Value = _FIXED.get(type(field), "ABC" if field.ltr else "سلام تسفاي Selam")
    if isinstance(field, SelectOne):
        found = field.choices[0].value
    elif isinstance(field, SelectMultiple):
        found = tuple(choice.value for choice in field.choices if not choice.exclusive)
    elif isinstance(field, CountryField):
        found = ("ETH", "BHR") if field.multiple else "ETH"
    elif isinstance(field, LanguageField):
        found = ("am", "ar") if field.multiple else "am"
    elif isinstance(field, DateField):
        found = PartialDate(2027, 3, 15) if field.not_in_past else PartialDate(1995, 3, 14)
    elif isinstance(field, IntegerField):
        found = field.minimum or 0
    return found


def answered(value: Value) -> Answer:
    """An answer as the desk keeps it."""
    return Answer(value, AnswerState.ANSWERED, "interpreter", "staff-1", NOW, "am")


def full(form: FormSpec, rows: int = 3) -> Answers:
    """Every question of ``form`` answered, every group with ``rows`` rows."""
    answers = Answers.empty()
    for _section, item in form.items():
        if isinstance(item, Repeat):
            row = Answers({f.key: answered(value_for(f)) for f in item.fields})
            answers = answers.with_rows(item.key, (row,) * rows)
        elif not isinstance(item, Note):
            answers = answers.with_answer(item.key, answered(value_for(item)))
    return answers


def english(language: str, text: Text, n: int | None = None) -> str:
    """A ``Translate`` that knows English only."""
    return text.source if n is None else text.source.replace("%n", str(n))
