"""Practice chosen by mouse in the first run, and digits and calendar chosen there by mouse."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.conduct_page import ConductPage
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.first_run.language_step import LanguageStep
from shelter_desk.desktop.first_run.recovery_step import RecoveryStep
from shelter_desk.desktop.first_run.shelter_step import ShelterStep
from shelter_desk.desktop.first_run.wizard import FirstRunWizard
from shelter_desk.desktop.look.tokens import LIGHT
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.residents import residents
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.first_run.test_first_run import OWN, wizard_door

PRACTICE = {"ar": "تدريب", "en": "Practice"}
YEAR = re.compile("2026|٢٠٢٦")
ARABIC_DIGITS = set("٠١٢٣٤٥٦٧٨٩")
WESTERN_DIGITS = set("0123456789")


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def chosen_by_mouse(wizard: FirstRunWizard, qtbot: QtBot, digits: str, calendar: str) -> None:
    """The first page: language, digits and calendar, each by a click."""
    wanted = {"languages": wizard.world.language, "digits": digits, "calendars": calendar}
    for name, value in wanted.items():
        step = wizard.step
        assert isinstance(step, LanguageStep)
        (button,) = (one for one in getattr(step, name).buttons() if one.property("value") == value)
        press(qtbot, button)


def led_through(
    desk_app: DeskApp, qtbot: QtBot, *, practice: bool = False, digits: str = "", calendar: str = ""
) -> None:
    """From the first page to the open desk, forward by the button alone."""
    desk_app.start()
    wizard = desk_app.window.content
    assert isinstance(wizard, FirstRunWizard)
    chosen_by_mouse(wizard, qtbot, digits or "western", calendar or "gregorian")
    press(qtbot, wizard.next_button)
    shelter = wizard.step
    assert isinstance(shelter, ShelterStep)
    qtbot.keyClicks(shelter.name_latin, "Dar Al Nakheel")
    empty, invented = sorted(shelter._kinds.buttons(), key=shelter._kinds.id)
    assert empty.isChecked(), "real work is what is offered"
    press(qtbot, invented if practice else empty)
    press(qtbot, wizard.next_button)
    qtbot.keyClicks(wizard.step.name_latin, "Noora Salem")  # type: ignore[union-attr]
    press(qtbot, wizard.next_button)
    for field in (wizard.step.first, wizard.step.second):  # type: ignore[union-attr]
        field.edit.setText(OWN)
    press(qtbot, wizard.next_button)
    step = wizard.step
    assert isinstance(step, RecoveryStep)
    pieces = Door.recovery_pieces(wizard_door(desk_app), wizard.choices.recovery_key)
    step.type_groups({group: pieces[group - 1] for group in step.asked})
    press(qtbot, wizard.next_button)
    qtbot.waitUntil(lambda: desk_app.session is not None, timeout=60_000)


def desk_of(desk_app: DeskApp) -> Desk:
    desk = desk_app.session._desk
    assert isinstance(desk, Desk)
    return desk


def edge_of(desk_app: DeskApp) -> str:
    """The colour at the edge of the window, as it is drawn."""
    frame = desk_app.window.centralWidget()
    assert frame is not None
    return frame.grab().toImage().pixelColor(1, frame.height() // 2).name()


def framed(desk_app: DeskApp, language: str) -> None:
    """The amber edge and the word, as a person would see them."""
    label = desk_app.window.practice_label
    assert edge_of(desk_app) == LIGHT.practice.lower()
    assert label.isVisible()
    assert PRACTICE[language] in label.text()


def test_a_click_makes_a_practice_file_that_cannot_be_mistaken(
    make_desk_app: MakeDeskApp, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", language)
    led_through(desk_app, qtbot, practice=True)
    desk = desk_of(desk_app)
    assert desk.shelter.practice
    assert residents.residents_list(desk, "all").total == 40
    framed(desk_app, language)
    desk_app.session.lock()
    assert isinstance(desk_app.window.content, UnlockPage)
    framed(desk_app, language)


def test_without_that_click_the_file_is_empty_and_unframed(
    make_desk_app: MakeDeskApp, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", language)
    led_through(desk_app, qtbot)
    desk = desk_of(desk_app)
    assert not desk.shelter.practice
    assert residents.residents_list(desk, "all").total == 0
    assert not desk_app.window.practice_label.isVisible()
    assert edge_of(desk_app) != LIGHT.practice.lower()
    unlock.lock(desk, ReturnPlace())


@pytest.mark.parametrize("digits", ["western", "arabic"])
@pytest.mark.parametrize("calendar", ["gregorian", "hijri"])
def test_digits_and_calendar_that_were_clicked_are_what_today_shows(
    make_desk_app: MakeDeskApp,
    tmp_path: Path,
    qtbot: QtBot,
    language: str,
    digits: str,
    calendar: str,
) -> None:
    """21 November 2026 is the eleventh month's day on one calendar and in 1448 on the other."""
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", language)
    led_through(desk_app, qtbot, digits=digits, calendar=calendar)
    conduct = desk_app.window.content
    assert isinstance(conduct, ConductPage)
    press(qtbot, conduct.accept)
    page = desk_app.session.shell.page
    seen = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    (day,) = (words for words in seen if YEAR.search(words))
    shown = set(day) & (ARABIC_DIGITS | WESTERN_DIGITS)
    in_arabic = language == "ar" and digits == "arabic"
    assert shown <= (ARABIC_DIGITS if in_arabic else WESTERN_DIGITS), day
    hijri = re.search("1448|١٤٤٨", day)
    assert bool(hijri) == (calendar == "hijri"), day
    if hijri:
        assert hijri.start() < YEAR.search(day).start(), "the calendar that was chosen comes first"  # type: ignore[union-attr]
    unlock.lock(desk_of(desk_app), ReturnPlace())
