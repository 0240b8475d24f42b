"""A practice house with one at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.desktop.every_page import House
from tests.desktop.practice.practice_pages import house_of_one


@pytest.fixture
def house(
    app: QApplication, tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[House]:
    yield from house_of_one(app, tmp_path / "house", language, monkeypatch)
