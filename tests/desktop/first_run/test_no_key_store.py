"""A second secret that was wished for on a computer that can keep none: it is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.first_run.recovery_step import RecoveryStep
from shelter_desk.desktop.first_run.wizard import FirstRunWizard
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.first_run.test_first_run import OWN, _to_passphrase

SAID = {"ar": "عبارة المرور وحدها تفتح المكتب", "en": "the passphrase alone opens the desk"}


@pytest.mark.parametrize("wished", [True, False])
def test_it_is_said_that_there_is_no_second_secret(
    make_desk_app: MakeDeskApp, tmp_path: Path, qtbot: QtBot, language: str, wished: bool
) -> None:
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", language)
    desk_app.start()
    wizard = desk_app.window.content
    assert isinstance(wizard, FirstRunWizard)
    step = _to_passphrase(wizard, qtbot)
    step.device.setChecked(wished)
    for field in (step.first, step.second):
        field.edit.setText(OWN)
    wizard.go_on()
    sheet = wizard.step
    assert isinstance(sheet, RecoveryStep)
    qtbot.waitUntil(sheet.sign_in.isVisible)
    assert sheet.unbound.isVisible() is wished
    assert (SAID[language] in sheet.unbound.text()) is wished
    desk_app.window.close()
