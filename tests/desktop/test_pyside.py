"""The PySide6 that is pinned does not lose references (6.12.0 does on Python below 3.12)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class _Source(QObject):
    said = Signal(object)


def test_two_thousand_signals_leave_the_counts_alone() -> None:
    source = _Source()
    heard: list[object] = []
    source.said.connect(heard.append)
    value = ("one", "object")
    before = sys.getrefcount(None)
    for _ in range(2_000):
        source.said.emit(value)
    assert len(heard) == 2_000
    assert abs(sys.getrefcount(None) - before) < 500
