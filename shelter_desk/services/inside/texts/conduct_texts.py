"""The code of conduct as it is packaged: one file for each version, never changed afterwards."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

from shelter_desk.domain.conduct import ConductText


def newest_text() -> ConductText:
    """The version that is to be accepted now."""
    folder = resources.files("shelter_desk").joinpath("_assets", "conduct")
    files = [one for one in folder.iterdir() if one.name.endswith(".json")]
    newest = max(files, key=lambda one: int(one.name.removesuffix(".json")))
    raw: dict[str, Any] = json.loads(newest.read_text(encoding="utf-8"))
    lines = {language: tuple(map(str, told)) for language, told in raw["lines"].items()}
    return ConductText(int(raw["version"]), str(raw["reviewed_by"]), lines)
