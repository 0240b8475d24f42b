"""Real desks on temporary folders, opened by different people."""

from __future__ import annotations

import gc
import os
import shutil
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.storage.connection import connecting
from shelter_desk.vault import guessable, passphrase
from tests import factories

TESTS = Path(__file__).parent
MEMORY = Path("/dev/shm")
"""Where Linux keeps files in memory: a thousand desks made there wait for no disk."""
ROOM = 2 * 1024**3
"""What must be free there; a run of all tests holds a quarter of it at most."""


def pytest_configure() -> None:
    """What a person pays for once in a day, the tests would pay for at every step.

    They wait for no disk and lock no memory, which costs fifty thousand calls for one small test;
    the programs that they start do, and one test holds it. Those find what Python made of their
    modules before.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    # a thousand invented people have one of three passphrases
    vars(passphrase)["estimate"] = cache(guessable.estimate)
    connecting.OUT_OF_SWAP = ()
    if sys.platform == "linux" and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_collection_finish() -> None:
    """Modules and tests stay to the end: no need to look through them for what may go."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes minutes comes first: at the end one core would wait for the other."""
    items.sort(key=_place)


_FIRST = ("xvfb", "attack", "storage", "desktop")
"""Folders by how long their longest files take; short files last keep both cores busy."""


def _place(item: pytest.Item) -> int:
    folder = item.path.relative_to(TESTS).parts[0]
    return _FIRST.index(folder) if folder in _FIRST else len(_FIRST)


@pytest.fixture(autouse=True)
def _no_printer_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test meets the printers, or takes out the jobs, of whoever runs it."""
    monkeypatch.setenv("CUPS_SERVER", "/nowhere/cups.sock")


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
