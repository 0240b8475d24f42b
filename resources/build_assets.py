"""Build what the program reads beside its code: windows, translations, icons, texts.

One hook for a wheel and an editable install alike; ``python resources/build_assets.py`` does the
same in place. Nothing generated is committed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDERS = ("icons", "consent", "conduct", "words", "help")


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


def build(root: Path) -> None:
    """Make ``shelter_desk/_assets`` and the compiled windows below ``root``."""
    assets = root / "shelter_desk" / "_assets"
    shutil.rmtree(assets, ignore_errors=True)
    assets.mkdir(parents=True)
    for folder in FOLDERS:
        source = root / "resources" / folder
        if source.is_dir():
            shutil.copytree(source, assets / folder)
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
