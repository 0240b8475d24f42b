"""What lists and search need of a person, read from her answers by the form's own marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from shelter_desk.forms.answers import Answer, Answers, AnswerState, Value
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.phones import read_phone
from shelter_desk.forms.spec import Field, FormSpec, Repeat

_YES = "yes"
_SEPARATOR = re.compile(r"\s*[,،;؛\n]\s*")


@dataclass(frozen=True, slots=True)
class Promoted:
    """The promoted columns of ``domain.residents.Resident``; see there for each."""

    called: str = ""
    names: tuple[str, ...] = ()
    birth_date: str = ""
    birth_about: bool = False
    gender: str = ""
    citizenships: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    interpreter_needed: bool = False
    identifiers: tuple[str, ...] = ()


def promoted(form: FormSpec, answers: Answers) -> Promoted:
    """The promoted columns of these answers; empty where nothing was answered."""
    by_mark: dict[str, list[str]] = {}
    by_code: dict[str, Answer] = {}
    for field, answer in _answered(form, answers):
        if field.search:
            by_mark.setdefault(field.search, []).extend(_strings(answer.value))
        if field.code:
            by_code.setdefault(field.code, answer)
    spellings = [part for name in by_mark.get("name", []) for part in _SEPARATOR.split(name)]
    names = _distinct([*by_mark.get("called", []), *filter(None, spellings)])
    birth = _birth(by_code, answers)
    return Promoted(
        called=next(iter(names), ""),
        names=names,
        birth_date=birth.iso,
        birth_about=birth.about,
        gender="".join(_of(by_code, "prs_Gender")[:1]),
        citizenships=_of(by_code, "prs_Citizenship"),
        languages=_distinct(
            [*_of(by_code, "prs_PrimaryLanguage"), *_of(by_code, "prs_SecondaryLanguage")]
        ),
        interpreter_needed=answers.get("interpreter_needed").value == _YES,
        identifiers=_distinct(
            [read_phone(typed) or typed for typed in by_mark.get("phone", [])]
            + by_mark.get("id", [])
        ),
    )


def _answered(form: FormSpec, answers: Answers) -> Iterator[tuple[Field, Answer]]:
    for _section, item in form.items():
        if isinstance(item, Repeat):
            for row in answers.rows.get(item.key, ()):
                yield from _said(item.fields, row)
        else:
            yield from _said((item,), answers)


def _said(fields: tuple[Field, ...], answers: Answers) -> Iterator[tuple[Field, Answer]]:
    for field in fields:
        answer = answers.get(field.key)
        if answer.state is AnswerState.ANSWERED and answer.value is not None:
            yield field, answer


def _birth(by_code: dict[str, Answer], answers: Answers) -> PartialDate:
    """The birth date, or the year that an age and the day of asking give."""
    said = by_code.get("prs_Birthdate")
    if said is not None and isinstance(said.value, PartialDate):
        return said.value
    for key in ("age_stated", "age_estimated"):
        aged = answers.get(key)
        if isinstance(aged.value, int) and aged.asked_at[:4].isdecimal():
            return PartialDate(int(aged.asked_at[:4]) - aged.value, about=True, age=aged.value)
    return PartialDate(None)


def _of(by_code: dict[str, Answer], code: str) -> tuple[str, ...]:
    return tuple(_strings(by_code[code].value)) if code in by_code else ()


def _strings(value: Value) -> list[str]:
    if isinstance(value, tuple):
        return list(value)
    return [part for part in (str(value).strip(),) if part] if isinstance(value, str) else []


def _distinct(texts: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
