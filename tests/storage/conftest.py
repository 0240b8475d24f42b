from __future__ import annotations

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


@pytest.fixture
def desk(path: Path, clock: HandClock) -> Iterator[Desk]:
    path.parent.mkdir()
    database = Database.create(path, key(), clock)
    yield Desk(database, clock).begin()
    database.close()
