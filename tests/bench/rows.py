"""One line of the benchmark: what was done, against what, and whether the goal is held."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A measured figure beside its goal.

    ``value`` and ``goal`` share a unit; ``unit`` is "x" (a ratio), "ms" or "MB". ``detail`` holds
    the raw medians. ``value`` is ``None`` where the peer is absent, with the reason in ``detail``.
    """

    act: str
    peer: str
    value: float | None
    goal: float
    unit: str
    detail: str

    @property
    def held(self) -> bool | None:
        """Whether the goal is held; ``None`` when there was nothing to compare with."""
        return None if self.value is None else self.value <= self.goal

    def line(self) -> str:
        """The row as it is printed."""
        sign = {True: "held", False: "MISSED", None: "skipped"}[self.held]
        value = "-" if self.value is None else f"{self.value:.2f}"
        return (
            f"{sign:8}{self.act:46}{value:>9} {self.unit:3} goal {self.goal:g}"
            f"   against {self.peer}; {self.detail}"
        )


def median_ms(act: Callable[[], object], times: int = 15) -> float:
    """The median wall time of ``act`` in milliseconds, collector off while it runs."""
    for _ in range(2):
        act()
    taken = []
    for _ in range(times):
        gc.collect()
        gc.disable()
        begun = time.perf_counter()
        act()
        taken.append((time.perf_counter() - begun) * 1000)
        gc.enable()
    return statistics.median(taken)


def paired_ms(
    ours: Callable[[], object], peer: Callable[[], object], times: int = 11
) -> tuple[float, float]:
    """Medians of both, taken in turns so that a drifting machine touches both alike."""
    mine: list[float] = []
    theirs: list[float] = []
    for act in (ours, peer):
        act()
    for _ in range(times):
        for act, kept in ((ours, mine), (peer, theirs)):
            gc.collect()
            begun = time.perf_counter()
            act()
            kept.append((time.perf_counter() - begun) * 1000)
    return statistics.median(mine), statistics.median(theirs)


def against(act: str, peer: str, ours: float, theirs: float, goal: float) -> Row:
    """A ratio row from two medians in milliseconds."""
    return Row(act, peer, ours / theirs, goal, "x", f"{ours:.1f} ms / {theirs:.1f} ms")
