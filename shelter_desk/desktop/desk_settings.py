"""What the desk remembers outside the vault: how it looks before anybody is known.

No name, no path and no date of any work stands in ``desk.json``.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

FILE_NAME = "desk.json"


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """Language and look of the unlock page, and where the window stood.

    ``offers_practice``: a manager wants the door to lead to practice. ``opened``: a desk was
    opened here before, and ``practice`` tells of which kind. The codes and ``practice_phrase`` are
    written by ``demo`` alone, for an invented file that protects nobody.
    """

    language: str = ""
    digits: str = "western"
    calendar: str = "gregorian"
    scheme: str = "system"
    text_size: int = 100
    geometry: str = ""
    opened: bool = False
    offers_practice: bool = False
    practice: bool = False
    practice_code: str = ""
    practice_manager: str = ""
    practice_phrase: str = ""


class DeskSettingsFile:
    """Reads and writes ``desk.json``; a broken one counts as absent."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self.settings = self._read()

    def change(self, **what: str | int | bool) -> None:
        """Remember something; a folder that cannot be written is not worth a sentence here."""
        newer = replace(self.settings, **what)  # type: ignore[arg-type]
        if newer == self.settings:
            return
        self.settings = newer
        with contextlib.suppress(OSError):
            self._write()

    def _read(self) -> DeskSettings:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return DeskSettings()
        blank = asdict(DeskSettings())
        if not isinstance(found, dict):
            return DeskSettings()
        fitting = {
            name: value
            for name, value in found.items()
            if name in blank and type(value) is type(blank[name])
        }
        return _mended(DeskSettings(**fitting))

    def _write(self) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = self._path.with_suffix(".json.new")
        words = json.dumps(asdict(self.settings), ensure_ascii=False, indent=1)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
            out.write(words)
        beside.replace(self._path)


def _mended(found: DeskSettings) -> DeskSettings:
    return replace(
        found,
        language=found.language if found.language in ("ar", "en") else "",
        digits=found.digits if found.digits in ("western", "arabic") else "western",
        calendar=found.calendar if found.calendar in ("gregorian", "hijri") else "gregorian",
        scheme=found.scheme if found.scheme in ("light", "dark", "contrast") else "system",
        text_size=min(max(found.text_size, 90), 175),
    )
