from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from shelter_desk.storage.database import Database
from tests.storage.desk import Desk, HandClock, key


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ملفات" / "vault-000001.db"


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new file with one person of the staff, made once and copied for each test."""
    path = tmp_path_factory.mktemp("begun") / "vault.db"
    database = Database.create(path, key(), HandClock())
    Desk(database, HandClock()).begin()
    database.close()
    return path


@pytest.fixture
def desk(begun: Path, path: Path, clock: HandClock) -> Iterator[Desk]:
    path.parent.mkdir()
    shutil.copy(begun, path)
    database = Database.open(path, key(), clock)
    yield Desk(database, clock)
    database.close()
