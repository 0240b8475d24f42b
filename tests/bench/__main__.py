"""The numbers of the design as ratios in one run: ``python -m tests.bench [--only NAME]``.

Exit 1 when a row misses its goal. ``--quick`` fills a tenth of the shelter and leaves out the
large one, for a look while working; its rows prove nothing about the goals.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.desk import Desk
from tests.bench import (
    attaching,
    auditing,
    backing_up,
    counting,
    exporting,
    filling,
    languages,
    overviewing,
    paper,
    records,
    searching,
    talking,
    windows,
)
from tests.bench.rows import Row

SMALL, LARGE = 10_000, 100_000
NOTES_EACH = 10
NAMES = (
    *("paper", "languages", "audit", "backup", "attach", "search", "notes", "today"),
    *("records", "start", "day", "next", "preview", "calls", "figures", "overview"),
)
ALONE = frozenset({"paper", "languages", "audit", "backup", "figures", "overview"})
"""Rows that need no filled desk, or fill one of their own; all others share one."""


class Bench:
    """Runs what was asked for and remembers what was missed."""

    def __init__(self, only: Sequence[str], quick: bool, scratch: Path) -> None:
        self._only = tuple(only) or NAMES
        self._quick = quick
        self._scratch = scratch
        self.missed = 0

    def run(self) -> None:
        """Every row, printed as soon as it is known."""
        if "paper" in self._only:
            self._show(lambda: [paper.warm(), paper.cold(), exporting.whole_file()])
        if "languages" in self._only:
            self._show(lambda: [*languages.sizes(), *languages.read_back()])
        if "audit" in self._only:
            self._show(lambda: auditing.rows(self._scratch))
        if "backup" in self._only:
            self._show(lambda: backing_up.rows(self._scratch))
        self._of_managers()
        if set(self._only) - ALONE:
            self._with_desks()

    def _with_desks(self) -> None:
        """On one desk with its notes and attachments, which fills up as the rows go on."""
        small, people = self._filled("small", SMALL // (10 if self._quick else 1), NOTES_EACH)
        _say(f"attaching {filling.FILES} files of {filling.FILE_BYTES // 1_000_000} MB …")
        filling.attach(small, people[-filling.IN_HOUSE :], filling.FILES)
        if "search" in self._only:
            self._search(small)
        size = f"{len(people):,} residents, {len(people) * NOTES_EACH:,} notes"
        if "notes" in self._only:
            self._show(lambda: talking.note_search(small, size))
        # whatever is asked for: Today is what every window opens with
        today = talking.today_read(small, people, size)
        if "today" in self._only:
            self._show(lambda: today)
        if "records" in self._only:
            self._show(lambda: [records.signing(small, people, self._scratch)])
            self._show(lambda: [records.opening(small, people[-1], self._scratch)])
        if "attach" in self._only:
            self._show(lambda: [attaching.attaching(small, people[-2], self._scratch)])
        self._with_windows(*windows.leave_for_children(small, people[-filling.IN_HOUSE :]))

    def _with_windows(self, folder: Path, code: str) -> None:
        if "start" in self._only:
            self._show(lambda: [windows.start(folder)])
        if "next" in self._only:
            self._show(lambda: windows.questions(folder, code))
        if "preview" in self._only:
            self._show(lambda: [windows.previews(folder, code)])
        if "calls" in self._only:
            self._show(lambda: windows.calls(folder, code))
        # last, for a day leaves more behind than any other row
        if "day" in self._only:
            self._show(lambda: windows.day(folder, code, self._quick))

    def _of_managers(self) -> None:
        people = SMALL // (10 if self._quick else 1)
        if "figures" in self._only:
            self._show(lambda: counting.rows(self._scratch, people))
        if "overview" in self._only:
            desk, known = self._filled("overview", people, 0)
            self._show(lambda: overviewing.rows(desk, known))
            desk.database.close()

    def _search(self, small: Desk) -> None:
        if self._quick:
            _say("skipped  search at 100,000 residents   --quick does not fill that many")
            self._show(lambda: searching.one_size(small, "1,000")[1])
            return
        large, _people = self._filled("large", LARGE, 0)
        self._show(lambda: searching.rows(small, large))
        large.database.close()

    def _filled(self, name: str, people: int, notes_each: int) -> tuple[Desk, list[ResidentId]]:
        folder = self._scratch / name
        folder.mkdir()
        desk = filling.open_desk(folder)
        _say(f"filling {people:,} residents with {people * notes_each:,} notes …")
        return desk, filling.fill(desk, people, notes_each)

    def _show(self, measure: Callable[[], list[Row]]) -> None:
        for row in measure():
            self.missed += row.held is False
            _say(row.line())


def _say(line: str) -> None:
    print(line, flush=True)


@contextmanager
def _scratch() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="desk-bench-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(arguments: Sequence[str]) -> int:
    """Measure and print; 1 when a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", action="append", default=[], choices=NAMES)
    parser.add_argument("--quick", action="store_true")
    asked = parser.parse_args(arguments)
    with _scratch() as scratch:
        bench = Bench(asked.only, asked.quick, scratch)
        bench.run()
    _say(f"{bench.missed} missed" if bench.missed else "every goal held")
    return 1 if bench.missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
