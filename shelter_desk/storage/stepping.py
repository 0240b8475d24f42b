"""Brings a file from an older schema to this program's, one numbered Alembic revision at a time.

Alembic is slow to import and rarely needed, so this module is the only one that imports it, and
``database`` loads this module only when a step is due.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext, MigrationStep
from alembic.script import Script
from alembic.script.revision import RevisionMap
from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from shelter_desk.storage.migrations import (
    step_0001,
    step_0002,
    step_0003,
    step_0004,
    step_0005,
    step_0006,
    step_0007,
    step_0008,
    step_0009,
)

STEPS: tuple[ModuleType, ...] = (
    step_0001,
    step_0002,
    step_0003,
    step_0004,
    step_0005,
    step_0006,
    step_0007,
    step_0008,
    step_0009,
)
"""Oldest first; the step at place n brings the file to ``user_version`` n + 1. Named here
rather than found in a folder, so that a bundled program without loose files has them too."""


def step_up(
    driver: Any,
    have: int,
    inside: Callable[[Any], None],
    steps: tuple[ModuleType, ...] = STEPS,
) -> None:
    """Run every step after number ``have`` on an unguarded connection, in one transaction.

    ``inside`` is called with the driver's connection before the commit, for what must become
    true together with the new schema. Either everything is in the file afterwards, or nothing.
    Raises ``dbapi2.IntegrityError`` when references between rows do not hold.
    """
    scripts = tuple(Script(step, step.revision, str(step.__file__)) for step in steps)
    chain = RevisionMap(lambda: scripts)

    newest_first = tuple(chain.iterate_revisions("heads", f"{have:04d}" if have else "base"))

    def due(_heads: object, _context: object) -> Iterator[MigrationStep]:
        for revision in reversed(newest_first):
            script = next(one for one in scripts if one.revision == revision.revision)
            yield MigrationStep.upgrade_from_script(chain, script)

    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: driver,
        module=dbapi2,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", lambda conn: conn.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"fn": due})
        with Operations.context(context):
            context.run_migrations()
        if driver.execute("PRAGMA foreign_key_check").fetchall():
            raise dbapi2.IntegrityError("rows point to rows that are not there")
        driver.execute(f"PRAGMA user_version={len(steps)}")
        inside(driver)
