"""Forms to open, each module of tests on a desk of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.form_bench import Open, World, open_world, opener


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    yield from open_world(tmp_path_factory.mktemp("forms") / "desk")


@pytest.fixture
def opened(qtbot: QtBot, world: World) -> Open:
    return opener(qtbot, world)
