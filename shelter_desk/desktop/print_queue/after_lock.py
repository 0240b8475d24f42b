"""After an unlock: what became of papers that still waited for the printer at the lock."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.look.tokens import Tone
from shelter_desk.desktop.print_system.port import Fate
from shelter_desk.domain.text import Plural
from shelter_desk.services.papers import print_jobs

COULD_NOT = Plural(
    "paper",
    "%n papers that were sent before the desk was locked could not be taken back and may still "
    "come out: stay beside the printer, or switch it off.",
    "",
    0,
)
CUT = Plural(
    "paper",
    "%n papers were taken back in the middle of the print when the desk was locked: look whether "
    "sheets lie in the printer.",
    "",
    0,
)
NONE_CAME = Plural(
    "paper",
    "%n papers still waited when the desk was locked and were taken back. Nothing of them came "
    "out; print again what is still needed.",
    "",
    0,
)


class AfterLock(QObject):
    """Asks once what became of them. What lies there is said to whoever unlocks; that nothing
    came of a paper is written down for, and said to, the person who had sent it."""

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        context.printing.report(self, self._reported)

    def _reported(self, found: Mapping[int, Fate]) -> None:
        if not found:
            return
        by_fate = {fate: _with(found, fate) for fate in Fate}
        whole, cut = by_fate[Fate.WHOLE], by_fate[Fate.CUT]
        left = by_fate[Fate.LEFT] | by_fate[Fate.COUNTED]
        self._context.tasks.submit(
            self,
            lambda desk: print_jobs.count_taken_back(desk, whole, cut, left),
            lambda hers: self._say(len(left), len(cut), hers),
        )

    def _say(self, left: int, cut: int, hers: frozenset[int]) -> None:
        say, counts = self._context.words, ((COULD_NOT, left), (CUT, cut), (NONE_CAME, len(hers)))
        told = [say(words, count) for words, count in counts if count]
        if told:
            self._context.messages.tell(" ".join(told), Tone.ATTENTION)
        if hers:
            self._context.printing.forget(hers)


def _with(found: Mapping[int, Fate], fate: Fate) -> frozenset[int]:
    return frozenset(job for job, its in found.items() if its is fate)
