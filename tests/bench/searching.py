"""A keystroke in the search box, against its own statements on raw SQLCipher.

The floor is every full-text query the keystroke leads to and the one that reads the rows shown,
run on a bare connection of the same pragmas; nothing is ranked, converted or made into lines.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from typing import Any

from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.desk import Desk
from shelter_desk.services.residents import residents
from shelter_desk.storage.connection.connecting import connect_maintenance
from shelter_desk.storage.repositories import residents as stored
from shelter_desk.storage.results import ResidentFilter
from shelter_desk.storage.search import finding as search
from shelter_desk.storage.search.finding import SearchRepository
from tests.bench.rows import Row, against, paired_ms

TYPED = ("fat", "fatima", "Fatema H", "فاط", "فاطمه", "priya sh", "3612", "SD-2016-0001", "zzq")
FRAME_MS = 16.0
SHOWN = 8
Queries = list[tuple[str, Sequence[Any]]]


def asked_of_file(desk: Desk, typed: str) -> Queries:
    """The very statements that ``typed`` leads to: full-text queries, then the rows shown."""
    asked: Queries = []
    plain = SearchRepository._find

    def noted(self: SearchRepository, match: str, limit: int = 50) -> Any:
        asked.append((search._FIND, (match, limit)))
        return plain(self, match, limit)

    SearchRepository._find = noted  # type: ignore[method-assign]
    try:
        shown = residents.find(desk, typed, SHOWN)
    finally:
        SearchRepository._find = plain  # type: ignore[method-assign]
    return [*asked, _rows_of(desk, tuple(one.id for one in shown))] if shown else asked


def _rows_of(desk: Desk, ids: tuple[ResidentId, ...]) -> tuple[str, Sequence[Any]]:
    wanted = ResidentFilter(ids=ids)
    plan = stored._lines(stored._shape(wanted))._plan
    given = {"today": desk.local_today(), **stored._given(wanted)}
    return plan.sql, [one.cell(given) for one in plan.bound]


def keystrokes(desk: Desk) -> tuple[list[float], list[float]]:
    """Median milliseconds of ours and of the raw statements, per typed text."""
    raw = connect_maintenance(desk.database.path, desk.opened.key)
    ours, theirs = [], []
    for typed in TYPED:
        asked = asked_of_file(desk, typed)
        mine, floor = paired_ms(_find(desk, typed), _raw(raw, asked))
        ours.append(mine)
        theirs.append(floor)
    raw.close()
    return ours, theirs


def _find(desk: Desk, typed: str) -> Callable[[], object]:
    return lambda: residents.find(desk, typed, SHOWN)


def _raw(raw: Any, asked: Queries) -> Callable[[], object]:
    def run() -> None:
        for sql, values in asked:
            raw.execute(sql, values).fetchall()

    return run


def one_size(desk: Desk, size: str) -> tuple[float, list[Row]]:
    """Our median at one size, with its rows against the floor and against one frame."""
    ours, theirs = keystrokes(desk)
    act = f"search keystroke to rows, {size} residents"
    middle = statistics.median(ours)
    peer = "the same statements, raw"
    slowest = Row(
        f"the slowest of {len(TYPED)} keystrokes", "one frame", max(ours), FRAME_MS, "ms", ""
    )
    return middle, [against(act, peer, middle, statistics.median(theirs), 2.0), slowest]


def rows(small: Desk, large: Desk) -> list[Row]:
    """Both sizes, and one against the other."""
    first, found = one_size(small, "10,000")
    second, more = one_size(large, "100,000")
    last = against("search at 100,000", "itself at 10,000", second, first, 1.5)
    return [*found, *more, last]
