"""Notes found as one types, what Today asks of the file, and the next question of a form."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from typing import Any

from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import notes
from shelter_desk.services.records import records
from shelter_desk.services.today import today
from shelter_desk.storage.connection.connecting import connect_maintenance
from shelter_desk.storage.search import finding as search
from shelter_desk.storage.search import naming
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
    act, peer = f"note search keystroke to rows, {size} notes", "the same FTS5 query, raw"
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
    """Everything Today asks, with a house full of talks, plans to look at and newcomers."""
    needs = Answers.empty().with_value("safety_level", "2")
    safety = Answers.empty().with_value("level", "high")
    for one in people:
        records.sign_record(desk, one, "needs", needs)
        records.sign_record(desk, one, "safety", safety)
    took = median_ms(lambda: today.today(desk), 7)
    detail = f"{len(people)} in the house with talks about needs and safety"
    return [Row(f"Today read, {size} residents", "nothing", took, TODAY_MS, "ms", detail)]


def next_question(found: dict[str, Any]) -> list[Row]:
    """From the key to the next question painted: in the longest section, and in the next one."""
    took: list[float] = found["taken"]
    middle, slowest = statistics.median(took), max(took)
    detail = f"{found['form']}, {found['section']}: {len(took)} steps, slowest {slowest:.1f} ms"
    entered: dict[str, float] = found["entered"]
    where = max(entered, key=lambda one: entered[one])
    slow = f"{len(entered)} sections, slowest {entered[where]:.1f} ms ({where})"
    into = statistics.median(entered.values())
    frame = "one frame"
    return [
        Row("next question in the longest form", frame, middle, FRAME_MS, "ms", detail),
        Row("next question, the first of the next section", frame, into, FRAME_MS, "ms", slow),
    ]
