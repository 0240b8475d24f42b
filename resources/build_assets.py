"""Build what the program reads beside its code: windows, translations, icons, texts.

One hook for a wheel and an editable install alike; ``python resources/build_assets.py`` does the
same in place. Nothing generated is committed.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

from babel import Locale
from babel.core import get_global
from babel.dates import get_day_names, get_month_names
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDERS = ("icons", "consent", "labels", "told", "conduct", "words", "help", "practice")

NAMED_IN = {
    **{"ar": "ar_BH", "en": "en_GB", "tl": "fil"},
    **{
        one: one for one in ("hi", "bn", "ur", "ne", "si", "ta", "te", "ml", "am", "id", "sw", "fr")
    },
}
"""Languages that screen or paper may speak, and the locale whose words they take."""

GONE = {"BUR", "DDR", "FXX", "YMD", "ZAR", "SUN", "TMP", "YUG", "CSK", "SCG", "ANT", "NTZ"}
"""ISO 3166-1 alpha-3 codes of states that are no more."""


def tool(name: str) -> str:
    """The path of a PySide6 tool that was installed beside this Python."""
    beside = Path(sysconfig.get_path("scripts")) / name
    for candidate in (beside, beside.with_suffix(".exe"), Path(sys.prefix) / "bin" / name):
        if candidate.exists():
            return str(candidate)
    found = shutil.which(name)
    if found is None:
        raise FileNotFoundError(name)
    return found


def _compile_windows(root: Path) -> list[Path]:
    target = root / "shelter_desk" / "desktop" / "ui"
    made = []
    for source in sorted((root / "ui").glob("*.ui")):
        out = target / f"ui_{source.stem}.py"
        subprocess.run(
            [tool("pyside6-uic"), "--from-imports", str(source), "-o", str(out)], check=True
        )
        made.append(out)
    return made


def _release_translations(root: Path, assets: Path) -> None:
    target = assets / "translations"
    target.mkdir(parents=True, exist_ok=True)
    for source in sorted((root / "translations").glob("*.ts")):
        out = target / f"{source.stem}.qm"
        subprocess.run(
            [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(out)], check=True
        )


def _alpha2() -> dict[str, str]:
    """ISO 3166-1 alpha-3 to alpha-2, of the states that are there today."""
    named = Locale("en").territories
    return {
        three: twos[0]
        for three, twos in get_global("territory_aliases").items()
        if len(three) == 3 and three.isalpha() and three not in GONE
        if len(twos) == 1 and twos[0] in named and len(twos[0]) == 2
    }


def _names(locale_name: str) -> dict[str, Any]:
    """What ``shelter_desk/forms/cldr.py`` reads."""
    locale = Locale.parse(locale_name)
    territories, languages = locale.territories, dict(locale.languages)
    if "fil" in languages:
        # CLDR calls the national language of the Philippines "fil" and keeps "tl" for Tagalog
        languages["tl"] = languages["fil"]
    return {
        "countries": {
            three: territories[two] for three, two in _alpha2().items() if two in territories
        },
        "languages": {code: name for code, name in languages.items() if "_" not in code and name},
        "months": [get_month_names("wide", locale=locale)[one] for one in range(1, 13)],
        "short_months": [get_month_names("abbreviated", locale=locale)[o] for o in range(1, 13)],
        "days": [get_day_names("wide", locale=locale)[one] for one in range(7)],
    }


def _write_names(assets: Path) -> None:
    target = assets / "cldr"
    target.mkdir()
    for language, locale_name in NAMED_IN.items():
        words = json.dumps(_names(locale_name), ensure_ascii=False, sort_keys=True)
        (target / f"{language}.json").write_text(words, encoding="utf-8")


def build(root: Path) -> None:
    """Make ``shelter_desk/_assets`` and the compiled windows below ``root``."""
    assets = root / "shelter_desk" / "_assets"
    shutil.rmtree(assets, ignore_errors=True)
    assets.mkdir(parents=True)
    for folder in FOLDERS:
        source = root / "resources" / folder
        if source.is_dir():
            shutil.copytree(source, assets / folder)
    _write_names(assets)
    _release_translations(root, assets)
    _compile_windows(root)


class BuildAssets(BuildHookInterface[Any]):
    """Runs ``build`` before hatchling packs or links the package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling for every target."""
        del version
        build(Path(self.root))
        build_data["artifacts"] += ["shelter_desk/_assets/**", "shelter_desk/desktop/ui/ui_*.py"]


if __name__ == "__main__":
    build(Path(__file__).resolve().parent.parent)
