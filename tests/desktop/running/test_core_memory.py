"""What the process keeps: no sources of modules, no results of finished jobs."""

from __future__ import annotations

import builtins
import gc
import linecache
import subprocess
import sys
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.plain_imports import put_back
from shelter_desk.desktop.running.memory import hold_little
from shelter_desk.desktop.running.workers import Courier, Job, Worker


class _Large:
    pass


def test_a_worker_forgets_what_it_made() -> None:
    worker, done, kept = Worker("test"), threading.Event(), []

    def finish(handed: list[Job]) -> None:
        kept.append(weakref.ref(handed.pop().result))
        done.set()

    worker.add(Job(QObject(), _Large), finish)
    assert done.wait(5)
    # a second job has ended once the first one's frame is gone
    second = threading.Event()
    worker.add(Job(QObject(), lambda: None), lambda _job: second.set())
    assert second.wait(5)
    gc.collect()
    assert kept[0]() is None
    assert worker.stop(5)


def test_an_idle_worker_holds_no_result() -> None:
    worker, kept = Worker("test"), []
    worker.add(Job(QObject(), _Large), lambda job: kept.append(weakref.ref(job.pop().result)))
    for _ in range(500):
        if kept and kept[0]() is None:
            break
        threading.Event().wait(0.01)
    assert kept[0]() is None
    assert worker.stop(5)


def test_what_a_page_was_told_goes_without_the_collector(qtbot: QtBot) -> None:
    """A preview's pages lay in memory, eight megabytes each time, until the collector came by."""
    runner = Courier()
    worker, owner = Worker("test"), QObject()
    kept: list[weakref.ref[_Large]] = []
    gc.disable()
    try:
        job = Job(owner, _Large, lambda made: kept.append(weakref.ref(made)))
        runner.send(worker, job)
        del job
        qtbot.waitUntil(lambda: bool(kept))
        qtbot.waitUntil(lambda: kept[0]() is None, timeout=2000)
    finally:
        gc.enable()
    assert worker.stop(5)


def test_nothing_of_a_job_ends_on_the_workers_thread() -> None:
    worker, kept, counts = Worker("test"), [], []

    def finish(handed: list[Job]) -> None:
        kept.append(handed.pop())
        # held by ``kept`` and by the question itself: no frame of the worker knows it any more
        counts.append(sys.getrefcount(kept[0]))

    worker.add(Job(QObject(), _Large), finish)
    assert worker.stop(5)
    assert counts == [2]


def test_importing_reads_no_sources() -> None:
    script = (
        "import linecache, shelter_desk.desktop, shelter_desk.services.views.file\n"
        "print(len(linecache.cache))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert int(told.stdout) < 5


def test_putting_the_import_back_twice_is_harmless() -> None:
    put_back()
    put_back()
    assert builtins.__import__ is vars(builtins).get("__orig_import__", builtins.__import__)
    assert linecache.getline(__file__, 1)


def test_the_allocator_can_be_told_anywhere() -> None:
    hold_little()


HOLES = """
import os
from pathlib import Path
from shelter_desk.desktop.running.memory import give_back
def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
blocks = [bytes(2000) for _ in range(50_000)]
kept = blocks[-1]
blocks.clear()
before = held()
give_back()
print(before - held())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc is Linux's")
def test_what_lies_between_held_blocks_goes_back() -> None:
    command = [sys.executable, "-c", HOLES]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert int(done.stdout) > 50_000_000
