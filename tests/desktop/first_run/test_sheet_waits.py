"""The recovery sheet waits for a printer: its key must not come out when nobody stands there."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.first_run.recovery_step import RecoveryStep
from shelter_desk.desktop.first_run.wizard import FirstRunWizard
from shelter_desk.desktop.print_system.one_sheet import ChoosePrinter
from shelter_desk.desktop.print_system.port import Fate, JobState, Progress, Trouble
from shelter_desk.desktop.print_system.words import progress_words, taken_words
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.first_run.test_first_run import _to_recovery, wizard_door
from tests.print_systems import Computer


@pytest.fixture
def computer() -> Computer:
    return Computer(("Office",), progress=Progress(JobState.WAITING, 0, Trouble.PAPER))


@pytest.fixture
def desk_app(
    make_desk_app: MakeDeskApp, tmp_path: Path, language: str, computer: Computer
) -> DeskApp:
    made, _relaunch, _screen = make_desk_app(tmp_path / "desk", language, computer=computer)
    made.start()
    return made


@pytest.fixture
def step(desk_app: DeskApp, qtbot: QtBot) -> RecoveryStep:
    wizard = desk_app.window.content
    assert isinstance(wizard, FirstRunWizard)
    made = _to_recovery(wizard, qtbot)
    made.print_button.click()
    (dialog,) = made.window().findChildren(ChoosePrinter)
    dialog.act.click()
    return made


def test_it_is_said_why_it_waits_and_it_can_be_taken_back(
    desk_app: DeskApp, step: RecoveryStep, computer: Computer
) -> None:
    desk_app.world.printing.look()
    assert step.printed.text() == step._words(progress_words(computer.progress))
    assert step.printed.property("kind") == "warn"
    step.sheet.back.click()
    assert computer.taken_back == [1]
    assert step.printed.text() == step._words(taken_words(Fate.WHOLE))
    assert step.printed.property("kind") == "body"
    assert step.print_button.isEnabled(), "she prints it again, or copies it by hand"


def test_a_key_copied_by_hand_leaves_no_sheet_waiting(
    desk_app: DeskApp, step: RecoveryStep, computer: Computer
) -> None:
    pieces = Door.recovery_pieces(wizard_door(desk_app), step.choices.recovery_key)
    step.type_groups({number: pieces[number - 1] for number in step.asked})
    assert step.ready()
    assert computer.taken_back == [1]


def test_closing_the_window_leaves_no_sheet_waiting(
    desk_app: DeskApp, step: RecoveryStep, computer: Computer
) -> None:
    desk_app.window.close()
    assert computer.taken_back == [1]
