"""How SQLite means to answer a statement."""

from __future__ import annotations

from shelter_desk.storage.tables.prepared import Prepared
from tests.storage.desk import Desk


def scanned(desk: Desk, statement: Prepared) -> set[str]:
    """Tables of which SQLite reads every row, or every row of an index, to answer."""
    words = [step.split() for step in _steps(desk, statement)]
    return {one[1] for one in words if one[0] == "SCAN" and "VIRTUAL" not in one}


def indexes(desk: Desk, statement: Prepared) -> set[str]:
    """Indexes by which SQLite finds the rows."""
    return {
        step.partition(" INDEX ")[2].split()[0]
        for step in _steps(desk, statement)
        if " INDEX " in step
    }


def _steps(desk: Desk, statement: Prepared) -> list[str]:
    plan = statement._plan
    told = desk.database._driver.execute(f"EXPLAIN QUERY PLAN {plan.sql}", [None] * len(plan.bound))
    return [row[3] for row in told]
