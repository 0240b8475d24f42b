"""Desks to attack, and the windows of the whole program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from tests import factories
from tests.attack.house import House
from tests.desktop.conftest import (
    app,
    dressed_app,
    language,
    make_desk_app,
    windows_end_with_their_test,
)

__all__ = ["app", "dressed_app", "language", "make_desk_app", "windows_end_with_their_test"]


@pytest.fixture
def parts(tmp_path: Path) -> DeskParts:
    return factories.make_parts(tmp_path / "desk")


@pytest.fixture
def desk(parts: DeskParts) -> Iterator[Desk]:
    """A new desk with its manager signed in."""
    made = factories.open_new_desk(parts)
    yield made
    stop(made)


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A locked desk with one resident."""
    return House(tmp_path / "desk")
