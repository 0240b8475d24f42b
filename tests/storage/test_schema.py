"""The steps make exactly the schema that the tables describe."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from shelter_desk.storage.database import SCHEMA_VERSION, Database
from shelter_desk.storage.stepping import STEPS
from shelter_desk.storage.tables import trust as tables_trust
from shelter_desk.storage.tables.core import metadata
from shelter_desk.storage.tables.extra import attach
from tests.storage.desk import Desk, HandClock, key


def _shape(connection: Any) -> dict[str, Any]:
    shape: dict[str, Any] = {}
    tables = connection.execute("PRAGMA table_list").fetchall()
    for _schema, name, kind, _columns, rowid, strict in tables:
        if kind != "table" or name.startswith(("sqlite_", "alembic_")):
            continue
        indexes = {
            row[1]: (
                row[2],
                row[3],
                row[4],
                connection.execute(f"PRAGMA index_xinfo({row[1]})").fetchall(),
            )
            for row in connection.execute(f"PRAGMA index_list({name})").fetchall()
        }
        shape[name] = (
            rowid,
            strict,
            connection.execute(f"PRAGMA table_xinfo({name})").fetchall(),
            sorted(
                row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()
            ),
            indexes,
        )
    others = (
        "SELECT type, name, sql FROM sqlite_master WHERE type = 'trigger' "
        "OR sql LIKE 'CREATE VIRTUAL%' OR sql LIKE '%CHECK%' OR sql LIKE '% WHERE %'"
    )
    for kind, name, sql in connection.execute(others).fetchall():
        words = re.sub(r"\s+", "", sql)
        shape[f"{kind} {name}"] = (
            re.findall(r"CHECK\(.*?\)+,", words)
            if kind == "table" and "VIRTUAL" not in sql
            else words
        )
    return shape


def test_migrated_schema_is_the_tables_schema(desk: Desk) -> None:
    plain = dbapi2.connect(":memory:", check_same_thread=False)
    engine = create_engine(
        "sqlite+pysqlite://", creator=lambda: plain, module=dbapi2, poolclass=StaticPool
    )
    wanted = metadata.__class__()
    for table in metadata.sorted_tables:
        table.to_metadata(wanted)
    attach(wanted)
    wanted.create_all(engine)
    with desk.database.maintenance() as connection:
        made = _shape(connection)
    described = _shape(plain)
    assert tables_trust.anchor.name in described
    plain.close()
    assert made.keys() == described.keys()
    for name, shape in described.items():
        assert made[name] == shape, name
    assert sum(name.startswith("trigger") for name in made) == 84
    assert all(shape[1] for shape in made.values() if isinstance(shape, tuple))  # all STRICT


def test_steps_are_numbered_without_gaps() -> None:
    assert [step.revision for step in STEPS] == [f"{n:04d}" for n in range(1, len(STEPS) + 1)]
    assert len(STEPS) == SCHEMA_VERSION


def test_alembic_is_loaded_only_when_a_step_is_due(desk: Desk, path: Path) -> None:
    desk.database.close()
    program = (
        "import sys; from pathlib import Path\n"
        "from shelter_desk.domain.sources import SystemClock\n"
        "from shelter_desk.storage.database import Database\n"
        "Database.open(Path(sys.argv[1]), bytearray(range(32)), SystemClock()).close()\n"
        "print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
    assert done.stderr == ""


def test_a_step_that_fails_changes_nothing(path: Path) -> None:
    path.parent.mkdir()
    asked: list[int] = []

    def failing(length: int, /) -> bytes:
        asked.append(length)
        raise MemoryError

    with pytest.raises(MemoryError):
        Database.create(path, key(), HandClock(), failing)
    assert asked
    assert not path.exists()
    Database.create(path, key(), HandClock()).close()
