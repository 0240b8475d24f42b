"""From the lock to the next unlock: papers that wait are taken back, counted as none, and said."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.print_queue.after_lock import COULD_NOT, CUT, NONE_CAME
from shelter_desk.desktop.print_queue.dialogs import CountDialog
from shelter_desk.desktop.print_queue.page import PrintQueuePage
from shelter_desk.desktop.print_system.port import Fate, JobState, Progress
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.print_runs import SheetsCame
from shelter_desk.domain.printer_errors import PrintSystemSilent
from shelter_desk.domain.text import Plural
from shelter_desk.services.consents import consents
from shelter_desk.services.opening import unlock
from shelter_desk.services.papers import print_log, print_queue
from tests import factories
from tests.attack.house import House, session_of
from tests.desktop.conftest import MakeDeskApp
from tests.print_systems import Computer


@dataclass
class Evening:
    """The whole program; a consent form of two sheets is on its way to a printer that waits."""

    app: DeskApp
    house: House
    computer: Computer

    def print_one(self) -> None:
        shell = session_of(self.app).shell
        assert shell is not None
        shell.open_page(PageName.PREVIEW, f"{self.house.resident}/consent")
        QApplication.processEvents()
        page = shell.page
        assert isinstance(page, PreviewPage)
        page.side.print.click()
        QApplication.processEvents()

    def lock(self) -> None:
        session_of(self.app).lock()
        QApplication.processEvents()

    def unlock(self) -> str:
        """What is said first thing."""
        self.house.sign_in(self.app)
        shell = session_of(self.app).shell
        assert shell is not None
        return shell.bar.words

    def says(self, words: Plural, count: int) -> str:
        context = session_of(self.app).context
        assert context is not None
        return context.words(words, count)


@pytest.fixture
def evening(tmp_path: Path, make_desk_app: MakeDeskApp, language: str) -> Evening:
    house = House(tmp_path / "desk")
    desk = house.open()
    consents.record_consent(desk, house.resident, factories.decision(desk))
    unlock.lock(desk, ReturnPlace())
    computer = Computer(("Office",))
    app, _relaunch, _screen = make_desk_app(house.folder, language, computer=computer)
    app.start()
    house.sign_in(app)
    made = Evening(app, house, computer)
    made.print_one()
    assert computer.sent
    return made


def test_what_waits_at_the_lock_is_taken_back_and_counted_as_none(evening: Evening) -> None:
    evening.lock()
    assert evening.computer.taken_back == [1]
    said = evening.unlock()
    assert said == evening.says(NONE_CAME, 1)
    desk = session_of(evening.app)._desk
    (row,) = print_log.printed_by_me(desk)
    assert row.came == SheetsCame(0, evening.computer.sent[0][1])
    assert print_queue.print_desk(desk).uncounted == ()
    evening.lock()
    assert evening.unlock() == "", "said once"


def test_the_process_ends_only_when_what_is_taken_back_is_written_down(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, held = evening.app, list[tuple[list[int], bool]]()

    def waits(seconds: float) -> None:
        assert 0 < seconds < 0.5
        held.append(([*evening.computer.taken_back], app._lock_file is not None))

    monkeypatch.setattr(app.world.printing, "let_finish", waits)
    evening.lock()
    assert held == [([1], True)]


def test_what_had_begun_is_to_be_looked_after_and_counted(evening: Evening) -> None:
    evening.computer.fate = Fate.CUT
    evening.lock()
    assert evening.unlock() == evening.says(CUT, 1)
    shell = session_of(evening.app).shell
    assert shell is not None
    shell.open_page(PageName.PRINT_QUEUE)
    page = shell.page
    assert isinstance(page, PrintQueuePage)
    (button,) = page.counts.values()
    button.click()
    assert isinstance(page.dialog, CountDialog)
    page.dialog.count.keep.click()
    (row,) = print_log.printed_by_me(session_of(evening.app)._desk)
    assert row.came == SheetsCame(0, evening.computer.sent[0][1]), "not presumed to have come"


def test_what_could_not_be_taken_back_is_said_at_every_unlock_until_it_is(
    evening: Evening,
) -> None:
    evening.computer.silent = PrintSystemSilent()
    evening.lock()
    for _times in range(2):
        assert evening.unlock() == evening.says(COULD_NOT, 1)
        evening.lock()
    evening.computer.silent = None
    assert evening.unlock() == evening.says(COULD_NOT, 1), "it is not tried again before"
    evening.app.world.printing.look()
    assert evening.computer.taken_back == [1]
    evening.lock()
    assert evening.unlock() == evening.says(NONE_CAME, 1)


def test_what_has_come_out_is_not_spoken_of(evening: Evening) -> None:
    evening.computer.progress = Progress(JobState.OVER, 2)
    evening.app.world.printing.look()
    evening.lock()
    assert evening.unlock() == ""
    assert evening.computer.taken_back == []


def test_closing_the_program_takes_back_as_well(evening: Evening) -> None:
    evening.app.window.close()
    assert evening.computer.taken_back == [1]


def test_so_does_the_next_start_after_a_power_cut(
    evening: Evening, make_desk_app: MakeDeskApp, language: str
) -> None:
    evening.computer.silent = PrintSystemSilent()
    evening.lock()
    evening.app.window.close()
    after = Computer(("Office",), lie={1})
    app, _relaunch, _screen = make_desk_app(evening.house.folder, language, computer=after)
    app.start()
    assert after.taken_back == [1], "before anybody has signed in"
