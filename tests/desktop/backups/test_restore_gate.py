"""The way back before anybody is signed in: a new computer, and damaged records."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.first_run.wizard import FirstRunWizard
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.people.after_restore import AfterRestore
from shelter_desk.desktop.running.quiet_backup import QUIET_SECONDS, QuietBackup
from shelter_desk.desktop.running.tasks import InlineTaskRunner
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.desktop.unlock.restore import RestorePage
from shelter_desk.domain.backup_errors import SameWordTwice
from shelter_desk.domain.passphrase_errors import WrongPassphrase
from shelter_desk.domain.staff import Role
from shelter_desk.services.backups import backups
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import first_run
from tests import factories
from tests.attack.house import session_of, words_on
from tests.desktop.every_page import make_app, make_parts, settle


def shot(desk_app: DeskApp, name: str) -> None:
    if os.environ.get("SHOTS"):
        settle()
        desk_app.window.grab().save(str(Path(os.environ["SHOTS"]) / f"E-{name}.png"))


@pytest.fixture
def made(tmp_path: Path) -> tuple[str, str, Path, Path]:
    """Code, recovery key, records and backup of a desk that is locked."""
    first = first_run.create_desk(make_parts(tmp_path / "desk"), factories.plan())
    desk = first.desk
    factories.admit(desk)
    return _backed_up(desk, first.recovery_key)


def _backed_up(desk: Desk, sheet: str) -> tuple[str, str, Path, Path]:
    done = backups.make_automatic(desk)
    assert done is not None
    backups.record_backup(desk, done)
    stop(desk)
    return desk.staff.sign_in_code, sheet, desk.opened.database, done.made.path


@pytest.fixture
def app_of(qapp: QApplication) -> Iterator[list[DeskApp]]:
    opened: list[DeskApp] = []
    yield opened
    for one in opened:
        one.window.close()
        settle()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_new_computer(
    qapp: QApplication,
    tmp_path: Path,
    made: tuple[str, str, Path, Path],
    app_of: list[DeskApp],
    language: str,
) -> None:
    code, sheet, _records, backup = made
    desk_app = make_app(qapp, tmp_path / "new", language)
    app_of.append(desk_app)
    desk_app.start()
    settle()
    wizard = desk_app.window.content
    assert isinstance(wizard, FirstRunWizard)
    shot(desk_app, f"first-run-{language}")
    wizard.backup_button.click()
    settle()
    page = desk_app.window.content
    assert isinstance(page, RestorePage)
    assert not page.go.isEnabled()
    shot(desk_app, f"gate-{language}")
    page.ask_file = lambda _parent, _title, _start: backup
    page.choose()
    settle()
    assert page.file.isVisible()
    page.key.code.setText(code)
    page.key.passphrase.edit.setText("not the words")
    page.restore()
    settle()
    assert page.trouble.isVisible()
    page.key.ask_for_paper(True)
    page.key.sheet.setText(sheet)
    settle()
    shot(desk_app, f"gate-filled-{language}")
    page.restore()
    settle()
    # nobody else can give a word: said plainly, before anything is done
    assert isinstance(desk_app.window.content, RestorePage), page.trouble.text()
    assert page.second.isVisible()
    assert not page.second.key.isVisible()
    assert not page.key.isVisible()
    shot(desk_app, f"gate-alone-{language}")
    page.go.click()
    settle()
    gate = desk_app.window.content
    assert isinstance(gate, UnlockPage), page.trouble.text()
    assert gate.ui.trouble.isVisible()
    shot(desk_app, f"gate-done-alone-{language}")
    gate.ui.code.setText(code)
    gate.ui.passphrase.setText(factories.MANAGER_PHRASE)
    gate.unlock()
    settle()
    assert desk_app.session is not None


@pytest.mark.parametrize("damage", ["records", "missing", "keys"])
def test_damage_is_offered_the_newest_good_backup(
    qapp: QApplication,
    tmp_path: Path,
    made: tuple[str, str, Path, Path],
    app_of: list[DeskApp],
    damage: str,
) -> None:
    code, _sheet, records, _backup = made
    if damage == "missing":
        records.unlink()
    elif damage == "keys":
        (records.parent / "slots.json").write_text("{}")
    else:
        records.write_bytes(os.urandom(8192))
    desk_app = make_app(qapp, tmp_path / "desk", "en")
    app_of.append(desk_app)
    desk_app.start()
    settle()
    gate = desk_app.window.content
    assert isinstance(gate, UnlockPage)
    assert gate.backups.isHidden()
    gate.ui.code.setText(code)
    gate.ui.passphrase.setText(factories.MANAGER_PHRASE)
    gate.unlock()
    settle()
    assert gate.backups.isVisible()
    assert "Use the backup of" in gate.backups.button.text()
    shot(desk_app, f"damage-{damage}")
    gate.backups.button.click()
    settle()
    page = desk_app.window.content
    assert isinstance(page, RestorePage)
    assert "archive-01.bak" in page.file.text()
    page.key.code.setText(code)
    page.key.passphrase.edit.setText(factories.MANAGER_PHRASE)
    page.restore()
    settle()
    page.restore()
    settle()
    again = desk_app.window.content
    assert isinstance(again, UnlockPage), page.trouble.text()
    again.ui.code.setText(code)
    again.ui.passphrase.setText(factories.MANAGER_PHRASE)
    again.unlock()
    settle()
    assert desk_app.session is not None
    assert (records.parent / "earlier").is_dir()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_two_words_in_one_sitting(
    qapp: QApplication, tmp_path: Path, app_of: list[DeskApp], language: str
) -> None:
    first = first_run.create_desk(make_parts(tmp_path / "desk"), factories.plan())
    officer = factories.add_worker(first.desk, Role.DATA_OFFICER)
    code, _sheet, _records, backup = _backed_up(first.desk, first.recovery_key)
    desk_app = make_app(qapp, tmp_path / "new", language)
    app_of.append(desk_app)
    desk_app.start()
    desk_app.show_restore(None, replacing=False)
    page = desk_app.window.content
    assert isinstance(page, RestorePage)
    page.ask_file = lambda _parent, _title, _start: backup
    page.choose()
    settle()
    before = words_on(desk_app.window)
    assert "Layla" not in before
    assert "ليلى" not in before
    page.key.code.setText(code)
    page.key.passphrase.edit.setText(factories.MANAGER_PHRASE)
    page.restore()
    settle()
    second = page.second
    assert second.key.isVisible()
    assert officer in second.whose.text()
    assert ("ليلى" if language == "ar" else "Layla") in second.whose.text()
    assert page.key.passphrase.edit.text() == ""
    shot(desk_app, f"gate-second-{language}")
    page.restore()  # nothing typed: nothing is done
    for typed, refused in (
        ((code, factories.MANAGER_PHRASE), SameWordTwice),
        ((officer, "not her words"), WrongPassphrase),
    ):
        second.key.code.setText(typed[0])
        second.key.passphrase.edit.setText(typed[1])
        page.restore()
        settle()
        assert page.trouble.text() == desk_app.say(refused().message)
        assert second.isVisible()
    shot(desk_app, f"gate-second-wrong-{language}")
    second.key.passphrase.edit.setText(factories.WORKER_PHRASE)
    page.restore()
    settle()
    gate = desk_app.window.content
    assert isinstance(gate, UnlockPage), page.trouble.text()
    gate.ui.code.setText(code)
    gate.ui.passphrase.setText(factories.MANAGER_PHRASE)
    gate.unlock()
    settle()
    _looked_through(desk_app, language)


def _looked_through(desk_app: DeskApp, language: str) -> None:
    """The manager is told who can sign in, on both pages, until she has looked through them."""
    session = session_of(desk_app)
    session.change_preferences(replace(session.preferences, language=language))
    settle()
    assert session.shell is not None
    cards = []
    for name in (PageName.TODAY, PageName.PEOPLE):
        session.shell.open_page(name, "")
        settle()
        cards += [one for one in session.shell.findChildren(AfterRestore) if one.isVisible()]
        assert ("نورة" if language == "ar" else "Noora") in cards[-1].words.text()
        shot(desk_app, f"after-restore-{name}-{language}")
    assert len(cards) == 2
    cards[-1].seen.click()
    settle()
    session.shell.open_page(PageName.TODAY, "")
    settle()
    assert not [one for one in session.shell.findChildren(AfterRestore) if one.isVisible()]


def test_another_file_begins_anew(
    qapp: QApplication,
    tmp_path: Path,
    made: tuple[str, str, Path, Path],
    app_of: list[DeskApp],
) -> None:
    code, _sheet, _records, backup = made
    desk_app = make_app(qapp, tmp_path / "new", "en")
    app_of.append(desk_app)
    desk_app.start()
    desk_app.show_restore(None, replacing=False)
    page = desk_app.window.content
    assert isinstance(page, RestorePage)
    page.ask_file = lambda _parent, _title, _start: backup
    page.choose()
    page.key.code.setText(code)
    page.key.passphrase.edit.setText(factories.MANAGER_PHRASE)
    page.restore()
    settle()
    assert page.second.isVisible()
    page.choose()
    settle()
    assert page.second.isHidden()
    assert page.second.told.text() == ""
    assert page.key.isVisible()
    assert page.key.key() is None


class Asleep:
    seconds = 0.0

    def quiet_seconds(self) -> float:
        return self.seconds


def test_a_backup_in_a_quiet_moment(qapp: QApplication, tmp_path: Path) -> None:
    desk: Desk = factories.open_new_desk(make_parts(tmp_path / "desk"))
    asleep, tasks = Asleep(), InlineTaskRunner(desk)
    quiet = QuietBackup(tasks, asleep, tasks)
    quiet.look()
    assert not list((tmp_path / "desk" / "backups").glob("*.bak"))
    asleep.seconds = QUIET_SECONDS + 1
    quiet.look()
    for _ in range(9):
        quiet.look()
    assert [one.name for one in (tmp_path / "desk" / "backups").glob("*.bak")] == ["archive-01.bak"]
    assert len(backups.backups_page(desk).rows) == 1
    stop(desk)
