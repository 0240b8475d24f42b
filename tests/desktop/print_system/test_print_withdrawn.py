"""What has not come out when nobody stands at the desk any more is taken back, or it is said."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.print_system import daemon as way
from shelter_desk.desktop.print_system.cups import Cups
from shelter_desk.desktop.print_system.ipp import Operation
from shelter_desk.desktop.print_system.job_book import FILE_NAME, MOST, UNKNOWN, JobBook
from shelter_desk.desktop.print_system.jobs import PrintJobs
from shelter_desk.desktop.print_system.port import Fate, JobState, Progress, ToPrint
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.printer_errors import PrinterGone, PrintFailed, PrintSystemSilent
from tests.ipp_daemon import Asked, Daemon, Told, ipp_daemon, job
from tests.print_systems import ONE_PAGE, Computer

PAPER = ToPrint(ONE_PAGE, lambda _dpi: ())


class Numberless(Computer):
    """As Qt prints: nobody hears what becomes of it."""

    def send(self, name: str, paper: ToPrint) -> int:
        self.papers.append(paper.pdf)
        return 0

    def take_back(self, job: int) -> Fate:
        raise AssertionError(job)


class Run:
    """One run of the program on this computer; the book lies in the folder of the desk."""

    def __init__(self, computer: Computer, folder: Path | None) -> None:
        self.computer = computer
        self.book = JobBook(folder)
        self.printing = PrintJobs(lambda _mark: computer, book=self.book, inline=True)

    def send(self) -> int:
        """The job's number, 0 where it was refused."""
        sent: list[int] = []
        owner = QObject()
        self.printing.hand_over(owner, "Office", PAPER, sent.append, lambda _fault: True)
        return sent[0] if sent else 0

    def reported(self) -> Mapping[int, Fate]:
        found: list[Mapping[int, Fate]] = []
        self.printing.report(self.printing, found.append)
        return dict(found[0]) if found else {}


@pytest.fixture
def computer() -> Computer:
    return Computer(("Office",))


def test_every_job_that_has_not_come_out_is_taken_back(
    qapp: QApplication, computer: Computer, tmp_path: Path
) -> None:
    run = Run(computer, tmp_path)
    jobs = [run.send(), run.send()]
    run.printing.withdraw()
    assert computer.taken_back == jobs
    assert computer.lie == set()
    assert run.reported() == dict.fromkeys(jobs, Fate.WHOLE)
    run.printing.withdraw()
    assert computer.taken_back == jobs, "once"
    run.printing.forget(frozenset(jobs))
    assert run.reported() == {}


def test_what_came_out_is_left_alone(
    qapp: QApplication, computer: Computer, tmp_path: Path
) -> None:
    run = Run(computer, tmp_path)
    run.send()
    computer.progress = Progress(JobState.OVER, 1)
    run.printing.look()
    run.printing.withdraw()
    assert computer.taken_back == []
    assert run.reported() == {}


def test_the_next_run_takes_back_what_a_killed_one_left(
    qapp: QApplication, computer: Computer, tmp_path: Path
) -> None:
    sent = Run(computer, tmp_path).send()
    kept = tmp_path / FILE_NAME
    assert kept.stat().st_mode & 0o077 == 0
    assert set(json.loads(kept.read_text())) == {"mark", "jobs"}, "no name, no hour"
    later = Run(computer, tmp_path)
    later.printing.withdraw()
    assert computer.taken_back == [sent]
    assert later.reported() == {sent: Fate.WHOLE}


def test_what_was_being_sent_when_the_program_was_killed_is_found(
    qapp: QApplication, computer: Computer, tmp_path: Path
) -> None:
    class Killed(BaseException):
        pass

    class Kills(Computer):
        def send(self, name: str, paper: ToPrint) -> int:
            super().send(name, paper)
            raise Killed

    with pytest.raises(Killed):
        Run(Kills(("Office",)), tmp_path).send()
    computer.lie = {7}
    later = Run(computer, tmp_path)
    later.printing.withdraw()
    assert computer.taken_back == [7]


def test_what_cannot_be_taken_back_is_told_and_tried_again_until_it_is(
    qapp: QApplication, computer: Computer, tmp_path: Path
) -> None:
    run = Run(computer, tmp_path)
    sent = run.send()
    computer.silent = PrintSystemSilent()
    run.printing.withdraw()
    assert run.reported() == {sent: Fate.LEFT}
    assert Run(computer, tmp_path).reported() == {sent: Fate.LEFT}, "as often as somebody unlocks"
    computer.silent, computer.fate = None, Fate.LEFT
    run.printing.look()
    assert run.reported() == {sent: Fate.LEFT}
    computer.fate = Fate.CUT
    run.printing.look()
    assert run.reported() == {sent: Fate.CUT}
    assert run.reported() == {}, "that sheets may lie in the printer is said once"


def test_a_job_of_the_next_person_stays_while_an_older_one_is_still_taken_back(
    qapp: QApplication, computer: Computer, tmp_path: Path
) -> None:
    run = Run(computer, tmp_path)
    older = run.send()
    computer.silent = PrintSystemSilent()
    run.printing.withdraw()
    computer.silent = None
    newer = run.send()
    run.printing.look()
    assert computer.taken_back == [older]
    assert computer.lie == {newer}


def test_what_she_counted_as_missing_is_taken_back_and_no_news(
    qapp: QApplication, computer: Computer, tmp_path: Path
) -> None:
    run = Run(computer, tmp_path)
    sent = run.send()
    computer.silent = PrintSystemSilent()
    run.printing.take_back(sent)
    run.printing.withdraw()
    assert run.reported() == {sent: Fate.COUNTED}, "it may come out"
    computer.silent = None
    run.printing.look()
    assert computer.taken_back == [sent]
    assert run.reported() == {}


@pytest.mark.parametrize(
    ("fault", "told"),
    [(PrintFailed(), {UNKNOWN: Fate.LEFT}), (PrinterGone(printer="Office"), {})],
)
def test_a_paper_that_was_refused_is_not_said_to_come_out(
    qapp: QApplication, computer: Computer, fault: ShelterDeskError, told: dict[int, Fate]
) -> None:
    run = Run(computer, None)
    computer.fault = fault
    assert run.send() == 0
    computer.silent = PrintSystemSilent()
    run.printing.withdraw()
    assert run.reported() == told


def test_where_nothing_can_be_taken_back_only_what_nobody_has_seen_is_told(
    qapp: QApplication, tmp_path: Path
) -> None:
    run = Run(Numberless(("Office",)), tmp_path)
    seen, unseen = run.send(), run.send()
    assert (seen, unseen) == (-1, -2)
    run.printing.came_out(seen)
    run.printing.withdraw()
    assert Run(Numberless(), tmp_path).reported() == {unseen: Fate.LEFT}
    assert Run(Numberless(), tmp_path).reported() == {}, "nobody can find out later"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[1]",
        b"\xff",
        b'{"mark": 5, "jobs": 7}',
        b'{"mark": "<script>\xc2\xb2xxxxxxx", "jobs": {"x": "sent", "3": "no fate", "4": [1]}}',
        b'{"mark": "", "jobs": {"2147483648": "left", "-99999999999": "sent"}}',
    ],
)
def test_a_broken_book_counts_as_empty(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    book = JobBook(tmp_path, bytes)
    assert (book.mark, dict(book.jobs)) == ("00" * 8, {})


def test_the_book_stays_short(tmp_path: Path) -> None:
    book = JobBook(tmp_path)
    for number in range(1, MOST + 10):
        book.put(number, Fate.WHOLE)
    assert [*JobBook(tmp_path).jobs] == [*range(10, MOST + 10)]
    assert JobBook(tmp_path).mark == book.mark


def test_a_folder_that_cannot_be_written_takes_back_all_the_same(
    qapp: QApplication, computer: Computer, tmp_path: Path
) -> None:
    run = Run(computer, tmp_path / "not there")
    sent = run.send()
    run.printing.withdraw()
    assert computer.taken_back == [sent]


@pytest.fixture
def daemon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemon]:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "sock"))
    monkeypatch.setattr(way, "PATIENCE_SECONDS", 1.0)
    with ipp_daemon(tmp_path / "sock") as made:
        made.answers[Operation.CREATE_JOB] = lambda _asked: (0, ({"job-id": (7,)},))
        yield made


def one_job_waits(mark: Callable[[], str]) -> Callable[[Asked], Told]:
    return lambda _asked: (0, (job(7, job_mark=mark()),))


def test_the_lock_waits_for_no_print_system_and_the_next_run_goes_on(
    qapp: QApplication, daemon: Daemon, tmp_path: Path, qtbot: QtBot
) -> None:
    book = JobBook(tmp_path)
    printing = PrintJobs(Cups, book=book)
    sent: list[int] = []
    printing.hand_over(printing, "Office", PAPER, sent.append, lambda _fault: True)
    qtbot.waitUntil(lambda: sent == [7], timeout=5_000)
    for operation in (Operation.GET_JOB, Operation.GET_JOBS, Operation.CANCEL_JOB):
        daemon.answers[operation] = daemon.hangs
    begun = time.monotonic()
    printing.withdraw()
    assert time.monotonic() - begun < 0.1
    printing.let_finish(0.2)
    assert time.monotonic() - begun < 0.5, "a lock waits for a moment at most"
    begun = time.monotonic()
    printing.end(0.3)
    assert time.monotonic() - begun < 0.6, "the program ends for all that"
    daemon.answers.clear()
    daemon.answers[Operation.GET_JOB] = one_job_waits(lambda: book.mark)
    later = PrintJobs(Cups, book=JobBook(tmp_path), inline=True)
    later.withdraw()
    assert daemon.of(Operation.CANCEL_JOB)[-1].attributes["job-id"] == [7]
    assert printing._worker is not None
    assert printing._worker.stop(20)


class Slow(Computer):
    def take_back(self, job: int) -> Fate:
        fate = super().take_back(job)
        threading.Event().wait(0.2)
        return fate


def test_before_the_process_ends_it_is_written_down_what_became_of_a_job(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    computer, sent = Slow(("Office",)), list[int]()
    printing = PrintJobs(lambda _mark: computer, book=JobBook(tmp_path))
    printing.let_finish(5)
    printing.hand_over(printing, "Office", PAPER, sent.append, lambda _fault: True)
    qtbot.waitUntil(lambda: sent == [1], timeout=5_000)
    printing.withdraw()
    printing.let_finish(5)
    # what the next process reads
    assert JobBook(tmp_path).jobs == {1: Fate.WHOLE}
    printing.end(20)


def test_closing_waits_for_a_print_system_that_answers(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    computer = Slow(("Office",))
    printing = PrintJobs(lambda _mark: computer, book=JobBook(tmp_path))
    sent: list[int] = []
    printing.hand_over(printing, "Office", PAPER, sent.append, lambda _fault: True)
    qtbot.waitUntil(lambda: sent == [1], timeout=5_000)
    printing.end(20)
    assert computer.taken_back == [1]
