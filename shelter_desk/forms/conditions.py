"""When a question is asked: small expressions over earlier answers, data only.

They are XLSForm's ``relevant``, written as values so that a form can be frozen with its record.
"""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.forms.answers import Answers, Value


@dataclass(frozen=True, slots=True)
class Equals:
    """The answer to ``key`` is exactly ``value``."""

    key: str
    value: str | int | bool


@dataclass(frozen=True, slots=True)
class OneOf:
    """The answer to ``key`` is one of ``values``."""

    key: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Includes:
    """Among the choices ticked at ``key`` is ``value``."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Answered:
    """There is a value at ``key``, or at least one row when it names a group of rows."""

    key: str


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of ``condition``."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of ``conditions``."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of ``conditions``."""

    conditions: tuple[Condition, ...]


Condition = Equals | OneOf | Includes | Answered | Not | AllOf | AnyOf


def keys_of(condition: Condition) -> frozenset[str]:
    """The questions that ``condition`` looks at."""
    match condition:
        case Not(inner):
            return keys_of(inner)
        case AllOf(inners) | AnyOf(inners):
            return frozenset().union(*(keys_of(inner) for inner in inners))
        case _:
            return frozenset({condition.key})


def evaluate(condition: Condition | None, answers: Answers, row: Answers | None = None) -> bool:
    """True when the question is to be asked; a question without a condition always is.

    Inside a row, keys are looked up in the row first and then in the form.
    """
    match condition:
        case None:
            return True
        case Not(inner):
            return not evaluate(inner, answers, row)
        case AllOf(inners):
            return all(evaluate(inner, answers, row) for inner in inners)
        case AnyOf(inners):
            return any(evaluate(inner, answers, row) for inner in inners)
        case _:
            return _holds(condition, answers, row)


def _holds(
    condition: Answered | Equals | OneOf | Includes, answers: Answers, row: Answers | None
) -> bool:
    found = _value(condition.key, answers, row)
    match condition:
        case Answered(key):
            return found is not None or bool(answers.rows.get(key))
        case Equals(_, wanted):
            return _same(found, wanted)
        case OneOf(_, values):
            return found in values
        case Includes(_, member):
            return isinstance(found, tuple) and member in found


def _value(key: str, answers: Answers, row: Answers | None) -> Value:
    if row is not None and key in row.single:
        return row.single[key].value
    return answers.get(key).value


def _same(found: Value, wanted: str | int | bool) -> bool:
    # True == 1 in Python, but a tick is not a number here.
    return type(found) is type(wanted) and found == wanted
