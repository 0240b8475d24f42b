"""The packaged cases and rules of the training, read from their files in both languages."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any, Final

from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.practice.cases import (
    CaseAct,
    CaseBroken,
    Mark,
    Moment,
    Passing,
    PracticeCase,
    checked,
)
from shelter_desk.domain.practice.rules import Both, RuleKey, RuleWords

_Raw = Mapping[str, Any]
_RULES: Final = "rules.json"
_FLAGS: Final = ("rest", "explains", "painful", "duty")
_ACT: Final = frozenset(
    {"code", "do", "said", "then", "asks", "needed", "agrees", "shares", "marks", *_FLAGS}
)


def packaged_cases() -> tuple[PracticeCase, ...]:
    """Every case, in the order of their files' names. Raises ``CaseBroken``."""
    return tuple(map(read_case, _stored_cases()))


def packaged_case(code: str) -> PracticeCase | None:
    """One case, without the work of building the others. Raises ``CaseBroken``."""
    return next((read_case(raw) for raw in _stored_cases() if raw.get("code") == code), None)


def _stored_cases() -> Iterator[_Raw]:
    return (loaded(name) for name in sorted(_files()) if name[:2].isdigit())


def packaged_rules() -> Mapping[RuleKey, RuleWords]:
    """The words of every rule. Raises ``CaseBroken``."""
    found = {one.rule: one for one in map(_rule, loaded(_RULES)["rules"])}
    if set(found) != set(RuleKey):
        raise CaseBroken("rules")
    return found


def read_case(raw: _Raw) -> PracticeCase:
    """A case from its JSON. Raises ``CaseBroken`` for what cannot be played."""
    try:
        return checked(_case(raw))
    except (KeyError, TypeError, ValueError) as broken:
        raise CaseBroken(f"{raw.get('code')}: {broken!r}") from broken


def _files() -> Mapping[str, Any]:
    folder = resources.files("shelter_desk").joinpath("_assets", "practice")
    return {one.name: one for one in folder.iterdir() if one.name.endswith(".json")}


def loaded(name: str) -> dict[str, Any]:
    """A packaged file of the training as JSON."""
    found: dict[str, Any] = json.loads(_files()[name].read_text(encoding="utf-8"))
    return found


def both(raw: _Raw) -> Both:
    """Words that stand in both languages. Raises ``CaseBroken`` for words in one alone."""
    if set(raw) != {"ar", "en"} or not all(str(one).strip() for one in raw.values()):
        raise CaseBroken(f"words in two languages: {dict(raw)}")
    return Both(str(raw["ar"]), str(raw["en"]))


def _rule(raw: _Raw) -> RuleWords:
    words = {name: both(raw[name]) for name in ("title", "says", "kept", "missed", "source")}
    return RuleWords(RuleKey(raw["rule"]), **words)


def _case(raw: _Raw) -> PracticeCase:
    words = {name: both(raw[name]) for name in ("title", "about", "person", "afterwards")}
    return PracticeCase(
        code=str(raw["code"]),
        version=int(raw["version"]),
        sector=FrontLine(raw["sector"]),
        minutes=int(raw["minutes"]),
        teaches=tuple(RuleKey(one) for one in raw["teaches"]),
        told=frozenset(map(str, raw.get("told", ()))),
        moments=tuple(map(_moment, raw["moments"])),
        way=tuple(_step(one) for one in raw["way"]),
        **words,
    )


def _step(raw: str) -> tuple[str, str]:
    moment, act = raw.split(".")
    return moment, act


def _moment(raw: _Raw) -> Moment:
    return Moment(str(raw["code"]), both(raw["scene"]), tuple(map(_act, raw["acts"])))


def _act(raw: _Raw) -> CaseAct:
    if set(raw) - _ACT:
        raise CaseBroken(f"unknown: {sorted(set(raw) - _ACT)}")
    flags = {name: bool(raw.get(name, False)) for name in _FLAGS}
    return CaseAct(
        code=str(raw["code"]),
        do=both(raw["do"]),
        said=both(raw["said"]),
        then=str(raw.get("then", "")),
        asks=str(raw.get("asks", "")),
        needed=bool(raw.get("needed", True)),
        agrees=_passing(raw.get("agrees")),
        shares=_passing(raw.get("shares")),
        marks=tuple(map(_mark, raw.get("marks", ()))),
        **flags,
    )


def _passing(raw: _Raw | None) -> Passing | None:
    return None if raw is None else Passing(str(raw["to"]), frozenset(map(str, raw["items"])))


def _mark(raw: _Raw) -> Mark:
    return Mark(RuleKey(raw["rule"]), bool(raw["kept"]), both(raw["why"]))
