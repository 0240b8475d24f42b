"""Where the keyboard is can be seen on every button, and Enter presses what a hand went to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QMessageBox,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.look.icons import Icons
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.look.tokens import PALETTES, Scheme
from shelter_desk.desktop.messages import Messages
from shelter_desk.desktop.widgets.buttons import (
    ChoiceButton,
    DestructiveButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    QuietButton,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KINDS = (PrimaryButton, QuietButton, LinkButton, DestructiveButton, ChoiceButton)


def _buttons(theme: Theme) -> list[QAbstractButton]:
    made: list[QAbstractButton] = [one("Words") for one in KINDS]
    made += [IconButton(Icons(theme).icon("cross"), "Away"), QCheckBox("Tick"), QRadioButton("One")]
    on = [one("Words") for one in KINDS]
    for button in on:
        button.setCheckable(True)
        button.setChecked(True)
    return made + list(on)


@pytest.mark.parametrize("scheme", list(PALETTES))
def test_focus_shows_on_every_button(app: QApplication, qtbot: QtBot, scheme: Scheme) -> None:
    theme = Theme()
    theme.apply(app, scheme.value, 100)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 60)
    buttons = _buttons(theme)
    for button in buttons:
        button.setParent(window)
        button.move(10, 10)
        button.hide()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for button in buttons:
        button.show()
        button.clearFocus()
        window.setFocus()
        without = button.grab().toImage()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert button.hasFocus()
        name = f"{type(button).__name__}, on: {button.isChecked()}"
        assert button.grab().toImage() != without, name
        assert button.grab().size() == without.size(), f"{name}: nothing may move"
        button.hide()


@pytest.fixture
def pressed(qtbot: QtBot) -> Iterator[tuple[QuietButton, list[bool]]]:
    window = QWidget()
    qtbot.addWidget(window)
    button, heard = QuietButton("Words", window), list[bool]()
    button.clicked.connect(lambda: heard.append(True))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield button, heard
    window.close()


@pytest.mark.parametrize(
    ("reason", "times"),
    [
        (Qt.FocusReason.TabFocusReason, 1),
        (Qt.FocusReason.BacktabFocusReason, 1),
        (Qt.FocusReason.MouseFocusReason, 1),
        (Qt.FocusReason.OtherFocusReason, 0),
    ],
)
def test_enter_presses_what_a_hand_went_to(
    pressed: tuple[QuietButton, list[bool]], qtbot: QtBot, reason: Qt.FocusReason, times: int
) -> None:
    button, heard = pressed
    button.setFocus(reason)
    button.clearFocus()
    button.setFocus(reason)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Enter)
    assert len(heard) == 2 * times
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(heard) == 2 * times + 1, "the space bar always presses"


def test_a_button_that_was_grey_gets_the_keyboard_back(
    pressed: tuple[QuietButton, list[bool]], qtbot: QtBot
) -> None:
    button, heard = pressed
    window = button.window()
    line, other = QLineEdit(window), QLineEdit(window)
    for field in (line, other):
        field.show()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.setEnabled(False)
    assert not button.hasFocus()
    button.setEnabled(True)
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert len(heard) == 1, "and Enter presses it as before"
    button.setEnabled(False)
    elsewhere = other if window.focusWidget() is line else line
    elsewhere.setFocus()
    button.setEnabled(True)
    assert window.focusWidget() is elsewhere, "whoever went on stays there"
    other.setFocus()
    button.setEnabled(False)
    button.setEnabled(True)
    assert other.hasFocus(), "one that had no keyboard takes none"


def test_of_several_that_turn_grey_the_first_gets_it_back(
    pressed: tuple[QuietButton, list[bool]], qtbot: QtBot
) -> None:
    button, _heard = pressed
    others = [QuietButton(str(number), button.window()) for number in range(3)]
    for one in others:
        one.show()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    for one in (button, *others[:2]):
        one.setEnabled(False)
    assert others[2].hasFocus()
    told = list[bool]()
    others[2].clicked.connect(lambda: told.append(True))
    qtbot.keyClick(others[2], Qt.Key.Key_Return)
    assert not told, "no hand went there"
    for one in (button, *others[:2]):
        one.setEnabled(True)
    assert button.hasFocus()


def test_a_choice_leaves_enter_to_the_form(qtbot: QtBot) -> None:
    choice = ChoiceButton("Yes")
    qtbot.addWidget(choice)
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert not choice.isChecked()


def test_a_question_shows_which_answer_takes_something_away(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QMessageBox

    Theme().apply(app, "light", 100)
    window = QWidget()
    qtbot.addWidget(window)
    seen = list[str]()

    def look(box: QMessageBox) -> None:
        (yes, no) = sorted(box.buttons(), key=lambda one: one.text() == box.tr("Cancel"))
        box.show()
        colour = PALETTES[Scheme.LIGHT].destructive
        seen.append(colour if yes.palette().buttonText().color().name() == colour.lower() else "")
        assert no.text() != yes.text()

    monkeypatch.setattr(QMessageBox, "exec", look)
    Messages(Translations(), "en", window).ask("Discard?", "Discard draft")
    assert seen == [PALETTES[Scheme.LIGHT].destructive]


def test_the_way_out_of_a_question_is_not_called_like_its_act() -> None:
    """One Arabic word means both to cancel and to discard; beside each other they are a trap."""
    words = (Path(__file__).parents[3] / "translations" / "shelter_desk_ar.ts").read_text("utf-8")
    pattern = (
        r"<source>{}</source>\s*(?:<comment>.*?</comment>\s*)?<translation>(.*?)</translation>"
    )
    away = set(re.findall(pattern.format("Cancel"), words))
    acts = re.findall(pattern.format("(?:Discard|Cancel )[^<]*"), words)
    assert len(acts) > 5
    assert len(away) == 1
    (out,) = away
    assert not [act for act in acts if act.split()[0] == out]
