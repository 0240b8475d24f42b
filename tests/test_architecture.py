"""The contracts of the house really bite: each is shown to fail on a planted violation."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import ROOT

VIOLATIONS = {
    "a layer looks up": ("forms/planted.py", "import shelter_desk.services.desk"),
    "desktop skips services": ("desktop/planted.py", "import shelter_desk.storage.database"),
    "desktop goes behind the use cases": (
        "desktop/planted.py",
        "import shelter_desk.services.inside.people.people",
    ),
    "Qt below desktop": ("services/planted.py", "import PySide6.QtCore"),
    "SQL outside storage": ("services/planted.py", "import sqlalchemy"),
    "keys outside vault": ("services/planted.py", "import cryptography"),
    "paper outside printing": ("services/planted.py", "import reportlab"),
    "siblings know one another": ("printing/planted.py", "import shelter_desk.vault.words"),
}


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports())"
    return subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False
    )


def _copy(folder: Path) -> Path:
    shutil.copytree(
        ROOT / "shelter_desk",
        folder / "shelter_desk",
        ignore=shutil.ignore_patterns("_assets", "__pycache__"),
    )
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


@pytest.mark.parametrize("name", sorted(VIOLATIONS))
def test_each_contract_catches_a_violation(name: str, tmp_path: Path) -> None:
    file, line = VIOLATIONS[name]
    folder = _copy(tmp_path)
    planted = folder / "shelter_desk" / file
    planted.write_text(f"{line}\n", encoding="utf-8")
    result = _lint(folder)
    assert result.returncode != 0, result.stdout
    assert "planted" in result.stdout


def test_the_house_itself_keeps_its_contracts(tmp_path: Path) -> None:
    result = _lint(_copy(tmp_path))
    assert result.returncode == 0, result.stdout
