from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.first_run.language_step import LanguageStep
from shelter_desk.desktop.first_run.manager_step import ManagerStep, PassphraseStep
from shelter_desk.desktop.first_run.recovery_step import RecoveryStep
from shelter_desk.desktop.first_run.shelter_step import ShelterStep
from shelter_desk.desktop.first_run.wizard import FirstRunWizard
from shelter_desk.desktop.print_system.one_sheet import ChoosePrinter
from shelter_desk.domain.desk import Calendar, Digits
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from tests.desktop.conftest import MakeDeskApp

OWN = "seven lanterns over the old harbour"


def _wizard(desk_app: DeskApp) -> FirstRunWizard:
    wizard = desk_app.window.content
    assert isinstance(wizard, FirstRunWizard)
    return wizard


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def _to_passphrase(wizard: FirstRunWizard, qtbot: QtBot) -> PassphraseStep:
    wizard.choices.language = wizard.world.language
    wizard.go_on()
    shelter = wizard.step
    assert isinstance(shelter, ShelterStep)
    assert not wizard.next_button.isEnabled()
    qtbot.keyClicks(shelter.name_latin, "Dar Al Nakheel")
    shelter.prefix.setText("dn")
    wizard.go_on()
    manager = wizard.step
    assert isinstance(manager, ManagerStep)
    manager.name_ar.setText("نورة سالم")
    wizard.go_on()
    assert isinstance(wizard.step, PassphraseStep)
    return wizard.step


def _to_recovery(wizard: FirstRunWizard, qtbot: QtBot) -> RecoveryStep:
    step = _to_passphrase(wizard, qtbot)
    step.first.edit.setText(OWN)
    step.second.edit.setText(OWN)
    wizard.go_on()
    assert isinstance(wizard.step, RecoveryStep)
    return wizard.step


@pytest.fixture
def wizard_app(make_desk_app: MakeDeskApp, tmp_path: Path, language: str) -> DeskApp:
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", language)
    desk_app.start()
    return desk_app


def test_the_first_page_speaks_both_languages_before_a_direction_is_chosen(
    make_desk_app: MakeDeskApp, tmp_path: Path
) -> None:
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", "en")
    desk_app.start()
    wizard = _wizard(desk_app)
    step = wizard.step
    assert isinstance(step, LanguageStep)
    assert {button.text() for button in step.languages.buttons()} == {"العربية", "English"}
    step.languages.buttons()[0].click()
    _settle()
    assert wizard.choices.language == "ar"
    assert wizard.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert wizard.next_button.isEnabled()


def test_a_desk_is_made_from_language_to_the_proven_paper_key(
    wizard_app: DeskApp, qtbot: QtBot, language: str
) -> None:
    wizard = _wizard(wizard_app)
    wizard.choices.digits, wizard.choices.calendar = "arabic", "hijri"
    wizard._show(0)
    opened: list[object] = []
    wizard.opened.disconnect()
    wizard.opened.connect(opened.append)
    step = _to_recovery(wizard, qtbot)
    assert not wizard.next_button.isEnabled()
    pieces = Door.recovery_pieces(wizard_door(wizard_app), wizard.choices.recovery_key)
    wrong = dict.fromkeys(step.asked, "AAAA")
    step.type_groups(wrong)
    assert not step.trouble.isHidden()
    assert not wizard.next_button.isEnabled()
    step.type_groups({group: pieces[group - 1].lower() for group in step.asked})
    assert wizard.next_button.isEnabled()
    wizard.go_on()
    desk = opened[0]
    assert desk.shelter.code_prefix == "DN"  # type: ignore[attr-defined]
    assert desk.staff.name_ar == "نورة سالم"  # type: ignore[attr-defined]
    assert wizard.choices.recovery_key == ""
    remembered = json.loads((wizard_app.world.folder / "desk.json").read_text("utf-8"))
    assert remembered["language"] == language
    assert remembered["digits"] == str(Digits.ARABIC)
    assert remembered["calendar"] == str(Calendar.HIJRI)
    assert "نورة" not in json.dumps(remembered, ensure_ascii=False)


def wizard_door(desk_app: DeskApp) -> Door:
    door = desk_app.world.door._reach()
    assert isinstance(door, Door)
    return door


def test_a_weak_or_mistyped_passphrase_does_not_go_on(wizard_app: DeskApp, qtbot: QtBot) -> None:
    wizard = _wizard(wizard_app)
    step = _to_passphrase(wizard, qtbot)
    for phrase in ("short", "Dar Al Nakheel", "aaaaaaaaaaaaaaaa"):
        step.first.edit.setText(phrase)
        step.second.edit.setText(phrase)
        assert not wizard.next_button.isEnabled(), phrase
        assert step.strength.text(), phrase
    step.first.edit.setText(OWN)
    step.second.edit.setText(OWN + "x")
    assert not step.trouble.isHidden()
    assert not wizard.next_button.isEnabled()
    step.second.edit.setText(OWN)
    assert step.trouble.isHidden()
    assert wizard.next_button.isEnabled()


WEAK_BUT_HERS = ("my aunt sells blue kites", "x7Kq!vB2mZp9RtL")


def test_what_the_desk_takes_goes_on_and_is_told_to_be_weak(
    wizard_app: DeskApp, qtbot: QtBot, language: str
) -> None:
    wizard = _wizard(wizard_app)
    step = _to_passphrase(wizard, qtbot)
    for phrase in WEAK_BUT_HERS:
        step.first.edit.setText(phrase)
        assert not wizard.next_button.isEnabled(), "typed once"
        step.second.edit.setText(phrase)
        assert step.strength.text().startswith(JUDGED[language]["password password"])
        assert wizard.next_button.isEnabled(), phrase


JUDGED = {
    "ar": {"password password": "ضعيفة: ", "": "قوية: "},
    "en": {"password password": "Weak: ", "": "Strong: "},
}


def test_the_strength_is_told_as_it_is_judged(
    wizard_app: DeskApp, qtbot: QtBot, language: str
) -> None:
    step = _to_passphrase(_wizard(wizard_app), qtbot)
    told = set()
    for typed, said in JUDGED[language].items():
        step.first.edit.setText(typed or step.offered.text())
        assert step.strength.text().startswith(said), typed
        told.add(step.marks.text())
    assert len(told) == 2, "the picture says it too"
    # her own words are never called strong, however many
    step.first.edit.setText("my aunt sells blue kites near a quiet canal " * 3)
    assert not step.strength.text().startswith(JUDGED[language][""])


def test_six_words_are_offered_in_the_language_and_other_ones_on_request(
    wizard_app: DeskApp, qtbot: QtBot, language: str
) -> None:
    step = _to_passphrase(_wizard(wizard_app), qtbot)
    first = step.offered.text()
    words = first.split()
    assert len(words) >= 6
    assert first.isascii() == (language == "en")
    step.renew.click()
    assert step.offered.text() != first
    step.use_offered.click()
    assert step.first.edit.text() == step.offered.text()
    assert step.first.edit.echoMode() is QLineEdit.EchoMode.Normal


def test_going_back_keeps_what_was_typed(wizard_app: DeskApp, qtbot: QtBot) -> None:
    wizard = _wizard(wizard_app)
    _to_passphrase(wizard, qtbot)
    wizard.go_back()
    assert isinstance(wizard.step, ManagerStep)
    assert wizard.step.name_ar.text() == "نورة سالم"
    wizard.go_back()
    assert isinstance(wizard.step, ShelterStep)
    assert wizard.step.name_latin.text() == "Dar Al Nakheel"


def test_the_recovery_key_is_never_a_file(
    make_desk_app: MakeDeskApp, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in ("HOME", "TMPDIR"):
        (tmp_path / place).mkdir()
        monkeypatch.setenv(place, str(tmp_path / place))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "TMPDIR"))
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", "ar")
    desk_app.start()
    wizard = _wizard(desk_app)
    step = _to_recovery(wizard, qtbot)
    key = wizard.choices.recovery_key
    groups = Door.recovery_pieces(wizard_door(desk_app), key)
    wanted = (key.encode(), "".join(groups).encode())
    assert _holding(wanted, tmp_path) == []
    step.type_groups({group: groups[group - 1].lower() for group in step.asked})
    wizard.opened.disconnect()
    opened: list[Desk] = []
    wizard.opened.connect(opened.append)
    wizard.go_on()
    stop(opened[0])
    assert _holding(wanted, tmp_path) == [], "nor once the file was used and is shut"


def _holding(words: tuple[bytes, ...], folder: Path) -> list[Path]:
    """Files in ``folder``, home and temp among them, that hold any of ``words``."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [path for path in files if any(one in path.read_bytes() for one in words)]


def test_without_a_printer_the_sheet_can_be_copied_by_hand(
    wizard_app: DeskApp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = _wizard(wizard_app)
    step = _to_recovery(wizard, qtbot)
    step.print_button.click()
    (dialog,) = step.window().findChildren(ChoosePrinter)
    assert not dialog.trouble.isHidden()
    assert not dialog.act.isEnabled()
    dialog.reject()
    assert step.print_button.isEnabled()
