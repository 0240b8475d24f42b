"""Cycles of Python are ended on the window's thread, never by a worker."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.running.collector import WHOLE, Collector
from shelter_desk.desktop.running.workers import Job, Worker


class _Ring:
    """Something that holds itself, and tells on which thread it ended."""

    def __init__(self, ended: list[int]) -> None:
        self.itself = self
        self._ended = ended

    def __del__(self) -> None:
        self._ended.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    # what the tests before this one left belongs to nobody's thread here
    gc.collect()
    parent = QObject()
    made = Collector(parent)
    yield made
    made.stop()
    assert gc.isenabled()


def _many() -> list[list[int]]:
    return [[number] for number in range(50_000)]


def test_a_worker_ends_no_cycle_of_the_window(collector: Collector, qtbot: QtBot) -> None:
    ended: list[int] = []
    ring = _Ring(ended)
    known = weakref.ref(ring)
    del ring
    worker, handed = Worker("test"), threading.Event()
    job = Job(QObject(), _many)
    worker.add(job, lambda _jobs: handed.set())
    assert handed.wait(5)
    assert worker.stop(5)
    assert known() is not None, "the worker's own objects set the collector off"
    collector.look()
    assert known() is None
    assert ended == [threading.get_ident()]


def test_it_looks_by_itself(collector: Collector, qtbot: QtBot) -> None:
    ended: list[int] = []
    _Ring(ended)
    kept: list[list[int]] = []

    def grown() -> bool:
        # what others let go meanwhile counts against what is made here
        kept.extend([number] for number in range(1_000))
        return bool(ended)

    qtbot.waitUntil(grown, timeout=10_000)
    assert ended == [threading.get_ident()]


def test_nothing_due_is_nothing_done(collector: Collector, monkeypatch: pytest.MonkeyPatch) -> None:
    gc.collect()
    with monkeypatch.context() as patched:
        patched.setattr(gc, "get_count", lambda: (3, 0, 0))
        patched.setattr(gc, "collect", lambda *_: pytest.fail("too early"))
        collector.look()


def test_what_outlived_two_generations_goes_within_some_looks(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    known = _Ring(ended)
    gc.collect(1)  # from here on it lies in the oldest
    del known
    with monkeypatch.context() as patched:
        patched.setattr(gc, "get_count", lambda: (9_999, 0, 0))
        for _ in range(WHOLE):
            collector.look()
    assert ended
