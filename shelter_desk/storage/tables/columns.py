"""How values of the domain lie in STRICT columns: only TEXT, INTEGER and BLOB underneath."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any

from sqlalchemy import Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_micros(moment: datetime) -> int:
    """Microseconds since 1970 in UTC. Raises ``ValueError`` for a moment without a time zone."""
    if moment.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return (moment - _EPOCH) // _MICROSECOND


def from_micros(value: int) -> datetime:
    """The instant ``value`` microseconds after 1970, in UTC."""
    return _EPOCH + timedelta(0, 0, value)


def to_json(value: object) -> str:
    """JSON without spaces and with letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Converted(TypeDecorator[Any]):
    """A value changed by one function on its way in and by another on its way out.

    ``absent`` is what a cell without a value stands for.
    """

    impl: type[Any] = Text
    cache_ok = True

    def __init__(
        self, dump: Callable[[Any], Any], load: Callable[[Any], Any], absent: Any = None
    ) -> None:
        super().__init__()
        self.dump = dump
        self.load = load
        self.absent = absent

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:  # noqa: ARG002
        """To what SQLite keeps."""
        return None if value is None else self.dump(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:  # noqa: ARG002
        """Back to the domain's value."""
        return self.absent if value is None else self.load(value)


class AsText(Converted):
    """A value kept as TEXT."""

    impl = Text
    cache_ok = True


class AsInteger(Converted):
    """A value kept as INTEGER."""

    impl = Integer
    cache_ok = True


def word(members: type[StrEnum]) -> AsText:
    """A member of a ``StrEnum`` as its text."""
    known = {one.value: one for one in members}
    return AsText(lambda value: members(value).value, lambda stored: known[stored])


def number(members: type[IntEnum]) -> AsInteger:
    """A member of an ``IntEnum`` as its number."""
    return AsInteger(lambda value: members(value).value, members)


def word_set(members: type[StrEnum]) -> AsText:
    """A set of members of a ``StrEnum`` as a JSON list, always in the same order."""
    return packed(
        lambda value: sorted(member.value for member in value),
        lambda stored: frozenset(members(one) for one in stored),
    )


def packed(dump: Callable[[Any], object], load: Callable[[Any], Any]) -> AsText:
    """A small nested value as JSON, by functions to and from plain JSON values."""
    return AsText(lambda value: to_json(dump(value)), lambda stored: load(json.loads(stored)))


def lately(kind: Converted, absent: Any) -> Converted:
    """A column that a later step added: ``absent`` is kept as no value, as old rows have it.

    The log does not vouch for a column without a value, so old rows stay as they were signed.
    """
    made = AsInteger if isinstance(kind, AsInteger) else AsText
    return made(lambda value: None if value == absent else kind.dump(value), kind.load, absent)


INSTANT = AsInteger(to_micros, from_micros)
"""An aware datetime as microseconds since 1970 in UTC."""

DAY = AsText(date.isoformat, date.fromisoformat)
"""A day as ``YYYY-MM-DD``, which sorts as text."""

FLAG = AsInteger(int, bool)
"""A truth value as 0 or 1."""

TEXTS = packed(list, tuple)
"""Several texts in their order, as a JSON list."""

WORDS = AsText(str, str)
"""Plain words."""
