"""Texts for residents and the labels of their papers as they are packaged, one file a language."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

from shelter_desk.domain.wordings import HerText, HouseText

KINDS = (HouseText.RIGHTS, HouseText.RULES)
"""What stands on the sheet that everybody gets."""
LABELS_VERSION = 1


def _read(folder: str, language: str) -> dict[str, Any] | None:
    """A packaged file by its own name alone: a language is never a way to another folder."""
    files = resources.files("shelter_desk").joinpath("_assets", folder).iterdir()
    found = next((one for one in files if one.name == f"{language}.json"), None)
    return None if found is None else json.loads(found.read_text(encoding="utf-8"))


def packaged(about: HouseText, language: str) -> HerText | None:
    """The text as it comes with the program; ``None`` where none is written."""
    return _labels(language) if about is HouseText.LABELS else _told(about, language)


def _told(about: HouseText, language: str) -> HerText | None:
    file = _read("told", language)
    for raw in [] if file is None else file["texts"]:
        if raw["kind"] == about.value:
            return HerText(
                about=about,
                language=language,
                version=int(raw["version"]),
                title=str(raw["title"]),
                lines=tuple(map(str, raw["lines"])),
                reviewed_by=str(raw["reviewed_by"]),
                reviewed_on=str(raw["reviewed_on"]),
            )
    return None


def _labels(language: str) -> HerText | None:
    """What papers say in a language the house does not write itself."""
    file = _read("labels", language)
    if file is None:
        return None
    words: dict[str, str] = file["words"]
    sources = tuple(words)
    lines = tuple(words[one] for one in sources)
    return HerText(HouseText.LABELS, language, LABELS_VERSION, "", lines, sources)
