"""How SQLite means to answer a statement."""

from __future__ import annotations

from shelter_desk.storage.prepared import Prepared
from tests.storage.desk import Desk


def scanned(desk: Desk, statement: Prepared) -> set[str]:
    """Tables of which SQLite reads every row, or every row of an index, to answer."""
    plan = statement._plan
    told = desk.database._driver.execute(f"EXPLAIN QUERY PLAN {plan.sql}", [None] * len(plan.bound))
    words = [row[3].split() for row in told]
    return {one[1] for one in words if one[0] == "SCAN" and "VIRTUAL" not in one}
