"""Choices made of the rows of another group: which rows there are, and what becomes of the choice.

A row is known by its number. So that no choice slides to another row when one is taken out, the
numbers after it move up, and a choice of the row itself becomes its number with a minus sign; it
comes back with the row, and until then counts as no choice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from shelter_desk.forms.answers import Answer, Answers, Value
from shelter_desk.forms.spec import FormSpec, Repeat, RowChoice

_GONE = "0"


def row_at(field: RowChoice, answers: Answers, value: Value) -> int | None:
    """The place of the chosen row, counted from 0; ``None`` when there is no such row."""
    number = _number(value)
    return number - 1 if 1 <= number <= len(answers.rows.get(field.group, ())) else None


def rows_offered(field: RowChoice, answers: Answers) -> Iterator[tuple[str, str]]:
    """The number of each row, and the words it is known by ("" while it has none)."""
    for at, row in enumerate(answers.rows.get(field.group, ())):
        words = row.get(field.names).value
        yield str(at + 1), words if isinstance(words, str) else ""


def row_taken_out(form: FormSpec, answers: Answers, group: str, row: int) -> Answers:
    """The choices of rows of ``group`` after its row ``row`` (from 0) was taken out."""

    def moved(number: int) -> str:
        if number == row + 1:
            return str(-number)
        if number < 1:
            return _GONE  # what was taken out before cannot come back any more
        return str(number - 1 if number > row + 1 else number)

    return _moved(form, answers, group, moved)


def row_put_back(form: FormSpec, answers: Answers, group: str, row: int) -> Answers:
    """The choices of rows of ``group`` after its row ``row`` (from 0) came back."""

    def moved(number: int) -> str:
        if number == -(row + 1):
            return str(row + 1)
        return str(number + 1 if number > row else number)

    return _moved(form, answers, group, moved)


def _number(value: Value) -> int:
    try:
        return int(value) if isinstance(value, str) else 0
    except ValueError:
        return 0


def _moved(form: FormSpec, answers: Answers, group: str, moved: Callable[[int], str]) -> Answers:
    def again(answer: Answer) -> Answer:
        if answer.value is None:
            return answer
        return replace(answer, value=moved(_number(answer.value)))

    for _section, item in form.items():
        if isinstance(item, RowChoice) and item.group == group:
            answers = answers.with_answer(item.key, again(answers.get(item.key)))
        elif isinstance(item, Repeat):
            keys = [f.key for f in item.fields if isinstance(f, RowChoice) and f.group == group]
            rows = answers.rows.get(item.key, ())
            for key in keys:
                rows = tuple(one.with_answer(key, again(one.get(key))) for one in rows)
            answers = answers.with_rows(item.key, rows)
    return answers
