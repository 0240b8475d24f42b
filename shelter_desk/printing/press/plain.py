"""Papers as JSON and back: a closed list of classes, those that papers are made of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType
from typing import Any, Final, cast, get_args, get_type_hints

from shelter_desk.printing.papers.kinds import PAPERS

_DATA, _ENUM, _SET, _MAPPING, _DAY, _MOMENT = "data", "enum", "set", "map", "day", "at"


def _name(kind: type) -> str:
    """Two classes of one name live in different modules."""
    return f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"


def _reached() -> Mapping[str, type]:
    """Every class of data and every list of choices that a paper can hold, by its name."""
    found: dict[str, type] = {}
    waiting: list[Any] = list(PAPERS)
    while waiting:
        kind = waiting.pop()
        waiting += get_args(kind)
        if not isinstance(kind, type) or _name(kind) in found:
            continue
        if is_dataclass(kind):
            found[_name(kind)] = kind
            waiting += get_type_hints(kind).values()
        elif issubclass(kind, Enum):
            found[_name(kind)] = kind
    return MappingProxyType(found)


_KNOWN: Final = _reached()


def plain(value: object) -> Any:
    """``value`` in what JSON knows. Raises ``TypeError`` for what no paper holds."""
    if value is None or type(value) in (bool, int, float, str):
        return value
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    return _marked(value)


def _marked(value: object) -> Any:
    kind = type(value)
    if _KNOWN.get(_name(kind)) is kind:
        if isinstance(value, Enum):
            return {_ENUM: [_name(kind), value.value]}
        inside = [plain(getattr(value, one.name)) for one in fields(cast(Any, kind))]
        return {_DATA: [_name(kind), *inside]}
    if isinstance(value, date):
        return {_MOMENT if isinstance(value, datetime) else _DAY: value.isoformat()}
    if isinstance(value, frozenset | set):
        # in an order that does not change from one process to the next
        return {_SET: sorted((plain(one) for one in value), key=json.dumps)}
    if isinstance(value, Mapping):
        return {_MAPPING: [[plain(key), plain(one)] for key, one in value.items()]}
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError(_name(kind))


def paper_of(told: object) -> Any:
    """What ``plain`` was given; lists come back as tuples, times with their distance from UTC."""
    if isinstance(told, list):
        return tuple(paper_of(one) for one in told)
    if not isinstance(told, dict):
        return told
    ((mark, inside),) = told.items()
    return _RESTORED[mark](inside)


def _data(told: list[Any]) -> Any:
    kind = _KNOWN[told[0]]
    names = (one.name for one in fields(kind))
    return kind(**dict(zip(names, map(paper_of, told[1:]), strict=True)))


def _choice(told: list[Any]) -> Any:
    return _KNOWN[told[0]](told[1])


_RESTORED: Final = MappingProxyType(
    {
        _DATA: _data,
        _ENUM: _choice,
        _SET: lambda told: frozenset(map(paper_of, told)),
        _MAPPING: lambda told: {paper_of(key): paper_of(one) for key, one in told},
        _DAY: date.fromisoformat,
        _MOMENT: datetime.fromisoformat,
    }
)
