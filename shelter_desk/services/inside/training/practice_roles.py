"""What role cards are made of, read from its packaged file in both languages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import Any, Final

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.practice.role import Line, Names, RoleStock, Subject
from shelter_desk.domain.practice.rules import Both

_FILE: Final = "roles.json"
_LISTS: Final = ("states", "needs", "refused", "not_yet", "rooms", "not_to_tell", "traps")
_Raw = Mapping[str, Any]


@cache
def packaged_roles() -> RoleStock:
    """The stock of every card."""
    folder = resources.files("shelter_desk").joinpath("_assets", "practice")
    return read_stock(json.loads(folder.joinpath(_FILE).read_text(encoding="utf-8")))


def read_stock(raw: _Raw) -> RoleStock:
    """A stock from its JSON. Raises ``ValueError`` for words that lack a language."""
    return RoleStock(
        names=tuple(
            Names(one["language"], one["gender"], tuple(map(_both, one["names"])))
            for one in raw["names"]
        ),
        says=_by_subject(raw["says"]),
        later=_by_subject(raw["later"]),
        refusable=tuple(Subject(one) for one in raw["refusable"]),
        **{name: _lines(raw[name]) for name in _LISTS},
    )


def _by_subject(raw: _Raw) -> Mapping[Subject, tuple[Line, ...]]:
    return {Subject(subject): _lines(lines) for subject, lines in raw.items()}


def _lines(raw: Iterable[_Raw]) -> tuple[Line, ...]:
    return tuple(map(_line, raw))


def _line(raw: _Raw) -> Line:
    closes = raw.get("scope")
    return Line(_both(raw), raw.get("gender", ""), None if closes is None else Scope(closes))


def _both(raw: _Raw) -> Both:
    words = Both(raw["ar"].strip(), raw["en"].strip())
    if not words.ar or not words.en:
        raise ValueError(f"words in two languages: {dict(raw)}")
    return words
