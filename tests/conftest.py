"""Real desks on temporary folders, opened by different people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.staff import Role
from shelter_desk.services import unlock
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.session import stop
from tests import factories


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes minutes comes first: at the end one core would wait for the other."""
    items.sort(key=_place)


_FIRST = ("xvfb", "attack", "storage", "desktop")
"""Folders by how long their longest files take; short files last keep both cores busy."""


def _place(item: pytest.Item) -> int:
    folder = item.path.parent.name
    return _FIRST.index(folder) if folder in _FIRST else len(_FIRST)


@pytest.fixture
def fake_clock() -> factories.FakeClock:
    return factories.FakeClock()


@pytest.fixture
def parts(tmp_path: Path, fake_clock: factories.FakeClock) -> DeskParts:
    return factories.make_parts(tmp_path / "desk", fake_clock)


@pytest.fixture
def desk(parts: DeskParts) -> Iterator[Desk]:
    """A new, empty desk with its manager signed in."""
    made = factories.open_new_desk(parts)
    yield made
    stop(made)


def _signed_in_as(desk: Desk, role: Role) -> Iterator[Desk]:
    code = factories.add_worker(desk, role)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    yield other
    stop(other)


@pytest.fixture
def caseworker_desk(desk: Desk) -> Iterator[Desk]:
    yield from _signed_in_as(desk, Role.CASEWORKER)


@pytest.fixture
def forms_desk(desk: Desk) -> Iterator[Desk]:
    yield from _signed_in_as(desk, Role.FORMS_DESK)
