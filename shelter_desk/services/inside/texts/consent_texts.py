"""The wordings that are read aloud, from the packaged files; a language is one more file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final

from shelter_desk.domain.consents import ConsentText, DataItem, Scope, Told
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.referrals import Agency
from shelter_desk.services.labels.choices import ITEMS

_ROOM: Final = "_" * 12


def _folder() -> Traversable:
    return resources.files("shelter_desk").joinpath("_assets", "consent")


def languages() -> tuple[str, ...]:
    """Every language that has texts."""
    names = (file.name for file in _folder().iterdir())
    return tuple(sorted(name.removesuffix(".json") for name in names if name.endswith(".json")))


def packaged(scope: Scope, language: str) -> ConsentText | None:
    """The newest text of ``scope`` in ``language``, places still open; ``None`` if unwritten."""
    file = _folder().joinpath(f"{language}.json")
    if language not in languages():
        return None
    found = [
        _read(raw, language)
        for raw in json.loads(file.read_text(encoding="utf-8"))["texts"]
        if raw["scope"] == scope.value
    ]
    return max(found, key=lambda text: text.version, default=None)


def scopes(language: str) -> tuple[Scope, ...]:
    """What there are texts about in ``language``; nothing where no file is written."""
    if language not in languages():
        return ()
    file = _folder().joinpath(f"{language}.json")
    found = json.loads(file.read_text(encoding="utf-8"))["texts"]
    return tuple(sorted({Scope(raw["scope"]) for raw in found}))


def _read(raw: Mapping[str, object], language: str) -> ConsentText:
    lines = raw["lines"]
    if not isinstance(lines, list):
        raise TypeError("lines")
    return ConsentText(
        scope=Scope(int(str(raw["scope"]))),
        language=language,
        version=int(str(raw["version"])),
        title=str(raw["title"]),
        lines=tuple(str(line["text"]) for line in lines),
        tells=tuple(str(line["tells"]) for line in lines),
        reviewed_by=str(raw.get("reviewed_by", "")),
        reviewed_on=str(raw.get("reviewed_on", "")),
    )


def filled(
    text: ConsentText, agency: Agency | None, items: Sequence[DataItem], translate: Translate
) -> ConsentText:
    """``text`` with agency and items in their places: the words as they are read."""
    if agency is None:
        return text
    words = list_separator(text.language).join(
        translate(text.language, ITEMS[item]) for item in sorted(items)
    )
    return _put(text, {"{agency}": agency.name(text.language), "{items}": words or "—"})


def for_the_pen(text: ConsentText) -> ConsentText:
    """``text`` with room for a hand where it names an agency or items."""
    return _put(text, {"{agency}": _ROOM, "{items}": " ".join([_ROOM] * 3)})


def _put(text: ConsentText, places: Mapping[str, str]) -> ConsentText:
    def put(line: str) -> str:
        for place, value in places.items():
            line = line.replace(place, value)
        return line

    return replace(text, title=put(text.title), lines=tuple(put(line) for line in text.lines))


def duties(text: ConsentText) -> frozenset[Told]:
    """What this text tells."""
    return frozenset(Told(word) for word in text.tells if word)
