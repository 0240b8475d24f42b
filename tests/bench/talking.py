"""Notes found as one types, what Today asks of the file, and the next question of a form."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from typing import Any

from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import notes
from shelter_desk.services.today import today
from shelter_desk.storage.connection.connecting import connect_maintenance
from shelter_desk.storage.search import finding as search
from shelter_desk.storage.search import naming
from tests.bench.house import fill_house
from tests.bench.rows import Row, against, median_ms, paired_ms

TYPED = ("pass", "passport", "وصل", "وصلت متعبة", "well today", "تحدثت مع الطبيبة", "zzq")
FRAME_MS = 16.0
TODAY_MS = 150.0
NEWEST = 50


def note_search(desk: Desk, size: str) -> list[Row]:
    """A keystroke in the search of notes, against the same full-text query on raw SQLCipher."""
    raw = connect_maintenance(desk.database.path, desk.opened.key)
    ours, theirs = [], []
    for typed in TYPED:
        mine, floor = paired_ms(_find(desk, typed), _raw(raw, typed))
        ours.append(mine)
        theirs.append(floor)
    raw.close()
    act, peer = f"note search keystroke to rows, {size}", "the same FTS5 query, raw"
    slowest = f"the slowest of {len(TYPED)} note searches"
    return [
        against(act, peer, statistics.median(ours), statistics.median(theirs), 2.0),
        Row(slowest, "one frame", max(ours), FRAME_MS, "ms", ""),
    ]


def _find(desk: Desk, typed: str) -> Callable[[], object]:
    return lambda: notes.find_notes(desk, typed, NEWEST)


def _raw(raw: Any, typed: str) -> Callable[[], object]:
    match = search._all_words(naming.words(typed))
    return lambda: raw.execute(search._FIND_NOTES, (match, NEWEST)).fetchall()


def today_read(desk: Desk, people: Sequence[ResidentId], size: str) -> list[Row]:
    """Everything Today asks, with a house full of work and a year of people to ask after."""
    inside, gone = fill_house(desk, people)
    seen, house = today.today(desk), today.house_today(desk)
    took = median_ms(lambda: (today.today(desk), today.house_today(desk)), 7)
    detail = (
        f"{len(seen.due)} things due: {inside} in the house, {gone} left within a year; "
        f"{sum(one.count for one in house.free)} beds free, {len(house.expected)} kept"
    )
    return [Row(f"Today and the house read, {size}", "nothing", took, TODAY_MS, "ms", detail)]


def next_question(found: dict[str, Any]) -> list[Row]:
    """From the key to the next question painted: in the longest section, and in the next one.

    The slowest step is held too, not the middle one alone: there are too few for a percentile to
    say anything else, and a question that is always slow is what one remembers.
    """
    entered: dict[str, float] = found["entered"]
    where = max(entered, key=lambda one: entered[one])
    steps = f"{found['form']}, {found['section']}"
    act, into = "next question in the longest form", "next question, the first of the next section"
    return [
        *_steps(act, found["taken"], steps),
        *_steps(into, list(entered.values()), f"slowest {where}"),
    ]


def _steps(act: str, taken: list[float], where: str) -> list[Row]:
    detail = f"{len(taken)} steps, {where}"
    middle, slowest = statistics.median(taken), max(taken)
    return [
        Row(act, "one frame", middle, FRAME_MS, "ms", detail),
        Row(f"{act}: slowest", "one frame", slowest, FRAME_MS, "ms", detail),
    ]
