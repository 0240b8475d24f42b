"""Jobs are followed off the window's thread, whoever asked for them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.print_system import daemon as way
from shelter_desk.desktop.print_system.cups import Cups
from shelter_desk.desktop.print_system.ipp import Operation
from shelter_desk.desktop.print_system.jobs import PATIENT_LOOKS, PrintJobs
from shelter_desk.desktop.print_system.port import (
    JobState,
    Look,
    PrintSystem,
    Progress,
    ToPrint,
    Trouble,
)
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.printer_errors import PrintFailed, PrintSystemSilent
from tests.ipp_daemon import ipp_daemon
from tests.print_systems import ONE_PAGE, Computer

PAPER = ToPrint(ONE_PAGE, lambda _dpi: ())


def never(fault: ShelterDeskError) -> bool:
    raise fault


class MakeJobs(Protocol):
    """Makes what is followed on a thread of its own."""

    def __call__(self, system: Callable[[str], PrintSystem]) -> PrintJobs: ...


@pytest.fixture
def on_a_thread(qapp: QApplication) -> Iterator[MakeJobs]:
    """Held until its thread has ended: the last to hold it must not be that thread."""
    made: list[PrintJobs] = []

    def make(system: Callable[[str], PrintSystem]) -> PrintJobs:
        made.append(PrintJobs(system))
        return made[-1]

    yield make
    for one in made:
        assert one._worker is None or one._worker.stop(20)
        one._next_look.stop()


def test_a_printer_that_stands_still_waits_for_something() -> None:
    computer = Computer(("Office",), progress=Progress(JobState.WORKING, 1, Trouble.PAPER))
    printing = PrintJobs(lambda _mark: computer, inline=True)
    seen: list[Progress] = []
    printing.told.connect(lambda _job, progress: seen.append(progress))
    owner = QObject()
    printing.hand_over(owner, "Office", PAPER, lambda _job: None, never)
    for _look in range(PATIENT_LOOKS + 3):
        printing.look()
    assert seen[0].state is JobState.WORKING
    assert seen[-1] == Progress(JobState.WAITING, 1, Trouble.PAPER)
    computer.progress = Progress(JobState.WORKING, 2, Trouble.PAPER)
    printing.look()
    printing.look()
    assert seen[-1].state is JobState.WORKING, "it goes on"


def test_a_job_is_sent_and_followed_when_its_page_is_gone(
    qtbot: QtBot, on_a_thread: MakeJobs
) -> None:
    computer, owner = Computer(("Office",)), QObject()
    printing = on_a_thread(lambda _mark: computer)
    answered: list[int] = []
    gate = threading.Event()
    printing.printers(printing, lambda _found: gate.set(), never)
    printing.hand_over(owner, "Office", PAPER, answered.append, never)
    owner.deleteLater()
    del owner
    with qtbot.waitSignal(printing.told, timeout=5_000):
        pass
    assert computer.sent == [("Office", 1)]
    assert answered == []


def test_the_window_lives_while_the_print_daemon_hangs(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, on_a_thread: MakeJobs
) -> None:
    monkeypatch.setattr(way, "PATIENCE_SECONDS", 1.0)
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "sock"))
    beats: list[float] = []
    heart = QTimer(interval=10)
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    said: list[ShelterDeskError] = []

    def silent(fault: ShelterDeskError) -> bool:
        said.append(fault)
        return True

    with ipp_daemon(tmp_path / "sock") as daemon:
        daemon.answers[Operation.GET_PRINTERS] = daemon.hangs
        printing = on_a_thread(Cups)
        heart.start()
        printing.printers(printing, lambda _found: None, silent)
        qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert isinstance(said[0], PrintSystemSilent)
    assert len(beats) > 20, "ten in a second would be a window that is seen to stand"


def test_what_failed_is_looked_for_until_the_print_system_has_none_of_it(
    qtbot: QtBot, on_a_thread: MakeJobs
) -> None:
    looks: list[frozenset[int]] = []

    class Looked(Computer):
        def look(self, jobs: frozenset[int]) -> Look:
            looks.append(jobs)
            return Look({}, unfinished=len(looks) < 2)

    computer = Looked(("Office",), fault=PrintFailed())
    printing = on_a_thread(lambda _mark: computer)
    failed: list[ShelterDeskError] = []

    def noted(fault: ShelterDeskError) -> bool:
        failed.append(fault)
        return True

    printing.hand_over(printing, "Office", PAPER, lambda _job: None, noted)
    qtbot.waitUntil(lambda: len(looks) >= 2 and not printing._left, timeout=10_000)
    assert isinstance(failed[0], PrintFailed)
