"""A keystroke in the search box, against the same full-text queries on raw SQLCipher."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import Any

from shelter_desk.services import residents
from shelter_desk.services.desk import Desk
from shelter_desk.storage import search
from shelter_desk.storage.connecting import connect_maintenance
from shelter_desk.storage.search import SearchRepository
from tests.bench.rows import Row, against, paired_ms

TYPED = ("fat", "fatima", "Fatema H", "فاط", "فاطمه", "priya sh", "3612", "SD-2016-0001", "zzq")
FRAME_MS = 16.0
SHOWN = 8
Queries = list[tuple[str, int]]


def asked_of_index(desk: Desk, typed: str) -> Queries:
    """The very queries that ``typed`` leads to."""
    asked: Queries = []
    plain = SearchRepository._find

    def noted(self: SearchRepository, match: str, limit: int) -> Any:
        asked.append((match, limit))
        return plain(self, match, limit)

    SearchRepository._find = noted  # type: ignore[method-assign]
    try:
        residents.find(desk, typed)
    finally:
        SearchRepository._find = plain  # type: ignore[method-assign]
    return asked


def keystrokes(desk: Desk) -> tuple[list[float], list[float]]:
    """Median milliseconds of ours and of the raw queries, per typed text."""
    raw = connect_maintenance(desk.database.path, desk.opened.key)
    ours, theirs = [], []
    for typed in TYPED:
        asked = asked_of_index(desk, typed)
        mine, floor = paired_ms(_find(desk, typed), _raw(raw, asked))
        ours.append(mine)
        theirs.append(floor)
    raw.close()
    return ours, theirs


def _find(desk: Desk, typed: str) -> Callable[[], object]:
    return lambda: residents.find(desk, typed, SHOWN)


def _raw(raw: Any, asked: Queries) -> Callable[[], object]:
    def run() -> None:
        for one in asked:
            raw.execute(search._FIND, one).fetchall()

    return run


def one_size(desk: Desk, size: str) -> tuple[float, list[Row]]:
    """Our median at one size, with its rows against the floor and against one frame."""
    ours, theirs = keystrokes(desk)
    act = f"search keystroke to rows, {size} residents"
    middle = statistics.median(ours)
    peer = "the same FTS5 queries, raw"
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
