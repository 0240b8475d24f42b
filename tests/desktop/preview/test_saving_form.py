"""The form that asks for the passphrase of a copy, by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.preview.saving import EncryptedForm
from shelter_desk.services.inside.opening.session import stop
from tests.desktop.pages_kit import make_desk, make_kit


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_enter_goes_on_and_saves_what_is_typed_twice_alike(qtbot: QtBot, tmp_path: Path) -> None:
    desk, clock = make_desk(tmp_path)
    kit = make_kit(desk, clock, "ar")
    form = EncryptedForm(kit.context)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    wanted = list[str]()
    form.wanted.connect(wanted.append)
    form.first.edit.setFocus()
    qtbot.keyClicks(form.first.edit, "blue lamp")
    qtbot.keyClick(form.first.edit, Qt.Key.Key_Return)
    assert form.second.edit.hasFocus()
    qtbot.keyClicks(form.second.edit, "blue lam")
    qtbot.keyClick(form.second.edit, Qt.Key.Key_Return)
    assert (wanted, form.fault.isHidden()) == ([], False)
    qtbot.keyClicks(form.second.edit, "p")
    qtbot.keyClick(form.second.edit, Qt.Key.Key_Return)
    assert (wanted, form.fault.isHidden()) == (["blue lamp"], True)
    stop(desk)
