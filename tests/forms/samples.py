"""Complete invented answers to any form, for tests of every layer."""

from __future__ import annotations

from datetime import date

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
    SelectMultiple,
    SelectOne,
    TickTime,
    TimeField,
)

TODAY = date(2026, 11, 23)
NOW = "2026-11-23T18:30:00+03:00"


def value_for(field: Field) -> Value:
    """A value that ``field`` accepts."""
    match field:
        case Note():
            return None
        case SelectOne():
            return field.choices[0].value
        case SelectMultiple():
            return tuple(choice.value for choice in field.choices)
        case CountryField():
            return ("ETH", "BHR") if field.multiple else "ETH"
        case LanguageField():
            return ("am", "ar") if field.multiple else "am"
        case DateField():
            return PartialDate(2027, 3, 15) if field.not_in_past else PartialDate(1995, 3, 14)
        case IntegerField():
            return field.minimum or 0
        case DecimalField():
            return 412.5
        case PhoneField():
            return "+97336123456"
        case TickTime() | DateTimeField():
            return NOW
        case TimeField():
            return "18:30"
    return "ABC" if field.ltr else "سلام تسفاي Selam"


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


def english(_language: str, text: object, n: int | None = None) -> str:
    """A ``Translate`` that knows English only."""
    source = str(getattr(text, "source", ""))
    return source if n is None else source.replace("%n", str(n))
