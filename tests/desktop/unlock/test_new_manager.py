"""A new manager's five jobs, by the words of the help pages: what a page names is what is pressed.

A colleague comes, a file is reviewed, the log is checked, a backup is made and tried out, and lost
passphrases are got over. Every button is looked for under the name that the help page gives it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.backups.page import BackupsPage
from shelter_desk.desktop.conduct_page import ConductPage
from shelter_desk.desktop.guard.again import AgainDialog
from shelter_desk.desktop.messages import Messages
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.people.page import PeoplePage
from shelter_desk.desktop.reviews.finding_dialogs import AnswerFinding, NewFinding
from shelter_desk.desktop.reviews.review_page import ReviewPage
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.unlock.first_time import FirstTimePage
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.desktop.unlock.recovery import RecoveryPage
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.reviews import ItemResult
from shelter_desk.domain.staff import Role
from shelter_desk.services.backups import backups
from shelter_desk.services.desk import Desk
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import people
from shelter_desk.services.residents import residents
from tests import factories
from tests.attack.house import House, session_of, words_on
from tests.desktop.conftest import MakeDeskApp
from tests.domain.test_resources import help_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
P = TypeVar("P", bound=Page)
NEW_PHRASE = "second lantern over quiet water"


@dataclass
class Trial:
    """A manager with the help page of where she is."""

    house: House
    app: DeskApp
    language: str
    phrase: str = factories.MANAGER_PHRASE

    @property
    def desk(self) -> Desk:
        """What is open."""
        return session_of(self.app)._desk

    def page(self, kind: type[P]) -> P:
        """The page in sight."""
        shell = session_of(self.app).shell
        assert shell is not None
        page = shell.page
        assert isinstance(page, kind), type(page)
        return page

    def press(self, page: str, arabic: str, english: str) -> None:
        """The one button in sight that is called what the help page calls it."""
        called = arabic if self.language == "ar" else english
        assert called in help_page(self.language, page).text, f"{page} does not name {called}"
        found = [
            one
            for one in self.app.window.findChildren(QAbstractButton)
            if one.isVisible() and one.text().strip().rstrip("…") == called
        ]
        assert len(found) == 1, (called, words_on(self.app.window))
        assert found[0].isEnabled(), called
        found[0].click()
        self.settle()

    def settle(self) -> None:
        """Let pages be shown; whoever is asked for her passphrase once more types it."""
        for _ in range(3):
            QApplication.processEvents()
            for one in QApplication.topLevelWidgets():
                if isinstance(one, AgainDialog) and one.isVisible():
                    one.field.edit.setText(self.phrase)
                    one.go_on()

    def go(self, name: PageName) -> None:
        """By the list at the side."""
        shell = session_of(self.app).shell
        assert shell is not None
        assert name in shell.navigation.places
        shell.open_page(name)
        self.settle()

    def people(self) -> PeoplePage:
        """As the help of Today says."""
        self.go(PageName.TODAY)
        self.press("today", "الإعدادات", "Settings")
        self.press("today", "فتح صفحة العاملين", "Open the page of people")
        return self.page(PeoplePage)

    def lock(self) -> UnlockPage:
        """Leave the desk."""
        session_of(self.app).lock()
        self.settle()
        return self.gate()

    def gate(self) -> UnlockPage:
        """The page before the desk."""
        gate = self.app.window.content
        assert isinstance(gate, UnlockPage)
        return gate

    def sign_in(self, code: str, phrase: str) -> QWidget:
        """Code and passphrase; the page that comes."""
        gate = self.gate()
        gate.ui.code.setText(code)
        gate.ui.passphrase.setText(phrase)
        gate.unlock()
        self.phrase = phrase
        self.settle()
        content = self.app.window.content
        assert content is not None
        return content

    def first_time(self, code: str, once: str, phrase: str) -> None:
        """The one-time code goes where the passphrase goes; then an own passphrase."""
        first = self.sign_in(code, once)
        assert isinstance(first, FirstTimePage)
        for field in (first.new.first, first.new.second):
            field.edit.setText(phrase)
        first.act.click()
        self.phrase = phrase
        conduct = self.app.window.content
        if isinstance(conduct, ConductPage):
            conduct.accept.click()
        self.settle()
        self.page(Page)

    def code_in_sight(self, page: PeoplePage) -> str:
        """Copied onto paper, and told so."""
        assert page.code.isVisible()
        code = page.code.code.text()
        page.code.done.click()
        return code

    def invite(self, name: str, role: Role) -> tuple[str, str]:
        """Sign-in code and one-time code of a new colleague."""
        page = self.people()
        self.press("people", "إضافة زميل أو زميلة", "Add a colleague")
        page.invite.name_ar.setText(name)
        page.invite.role.setCurrentIndex(page.invite.role.findData(role))
        page.invite.invite_button.click()
        self.settle()
        once = self.code_in_sight(page)
        (made,) = [one for one in people.people(self.desk).people if one.name_ar == name]
        return made.sign_in_code, once

    def reset(self, code: str) -> str:
        """A one-time code for somebody whose passphrase is lost."""
        page = self.people()
        (person,) = [one for one in people.people(self.desk).people if one.sign_in_code == code]
        act = page.staff.menus[person.id].actions()[0]
        assert act.text() in help_page(self.language, "people").text
        act.trigger()
        self.settle()
        return self.code_in_sight(page)

    def acts(self) -> list[Act]:
        """What the log tells, oldest first."""
        rows = audit.audit_page(self.desk, AuditFilter(), None, 200).rows
        return [one.kind for one in reversed(rows)]


@pytest.fixture
def trial(
    make_desk_app: MakeDeskApp, tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> Trial:
    monkeypatch.setattr(Messages, "ask", lambda *_words, **_more: True)
    house = House(tmp_path / "desk")
    desk_app, _relaunch, _screen = make_desk_app(house.folder, language)
    desk_app.start()
    made = Trial(house, desk_app, language)
    made.sign_in(house.code, factories.MANAGER_PHRASE)
    return made


def test_a_colleague_comes_and_the_review_of_her_file_reaches_her(trial: Trial) -> None:
    worker, once = trial.invite("سارة علي", Role.CASEWORKER)
    trial.lock()
    trial.first_time(worker, once, factories.WORKER_PHRASE)
    residents.admit_resident(trial.desk, called="سيلام", names=("سيلام",))
    trial.lock()
    trial.sign_in(trial.house.code, factories.MANAGER_PHRASE)

    trial.go(PageName.REVIEWS)
    trial.page(Page).code.setText("SD-2026-0002")  # type: ignore[attr-defined]
    trial.press("reviews", "مراجعة هذا الملف", "Review this one")
    page = trial.page(ReviewPage)
    trial.press("reviews", "نقطة متابعة جديدة", "New finding")
    finding = page.dialog
    assert isinstance(finding, NewFinding)
    finding.questions.set_value("words", "Ask her about keeping a file")
    finding.act.click()
    trial.settle()
    for line in page.lines:
        line.choices[ItemResult.NOT_APPLICABLE].click()
    trial.press("reviews", "إنهاء المراجعة", "Finish the review")
    assert page.view is not None
    assert page.view.row.finished_at is not None

    trial.lock()
    trial.sign_in(worker, factories.WORKER_PHRASE)
    trial.go(PageName.TODAY)
    today = trial.page(TodayPage)
    shown = [one for one in today.findChildren(ClickRow) if "سيلام" in one.accessibleName()]
    shown[0].opened.emit()
    assert isinstance(today.dialog, AnswerFinding)
    assert "Ask her about keeping a file" in words_on(today.dialog)
    today.dialog.reject()
    session_of(trial.app).lock()


def test_the_log_is_checked_and_a_backup_is_made_and_tried_out(
    trial: Trial, tmp_path: Path
) -> None:
    trial.go(PageName.AUDIT)
    trial.press("audit", "التحقق", "Verify")
    assert audit.verify(trial.desk).clean

    stick = tmp_path / "stick"
    stick.mkdir()
    trial.go(PageName.BACKUPS)
    page = trial.page(BackupsPage)
    page.ask_folder = lambda _parent, _title, _start: stick
    trial.press("backups", "إنشاء نسخة الآن", "Make a backup now")
    assert [one.name for one in stick.iterdir()] == ["archive-01.bak"]
    (row,) = [one for one in page.findChildren(ClickRow) if one.isVisible()]
    row.opened.emit()
    trial.press("backups", "تجربتها", "Try it out")
    page.chosen.key.other.click()
    page.chosen.key.sheet.setText(trial.house.recovery_key)
    page.chosen.try_button.click()
    trial.settle()
    assert page.chosen.result.isVisible(), page.chosen.trouble.text()
    assert not backups.backup_standing(trial.desk).drill_due
    for act in (Act.VERIFY, Act.BACKUP, Act.DRILL):
        assert act in trial.acts(), act
    session_of(trial.app).lock()


def test_lost_passphrases_are_got_over_by_sheet_by_manager_and_by_the_second_manager(
    trial: Trial,
) -> None:
    worker, once = trial.invite("سارة علي", Role.CASEWORKER)
    second, second_once = trial.invite("هدى راشد", Role.MANAGER)
    trial.lock()
    trial.first_time(worker, once, factories.WORKER_PHRASE)
    trial.lock()

    trial.press("unlock", "نسيت العبارة؟", "Forgot it?")
    sheet = trial.app.window.content
    assert isinstance(sheet, RecoveryPage)
    sheet.key.setText(trial.house.recovery_key.lower())
    for field in (sheet.first, sheet.second):
        field.edit.setText(NEW_PHRASE)
    sheet.act.click()
    trial.phrase = NEW_PHRASE
    trial.settle()
    assert trial.desk.staff.sign_in_code == trial.house.code

    fresh = trial.reset(worker)
    trial.lock()
    assert trial.sign_in(worker, factories.WORKER_PHRASE) is trial.gate(), "the lost one is void"
    trial.first_time(worker, fresh, "basket window silver market garden")
    trial.lock()

    trial.first_time(second, second_once, "harbour seven violet copper olive")
    hers = trial.reset(trial.house.code)
    trial.lock()
    trial.first_time(trial.house.code, hers, "morning lemon feather bridge quiet")
    assert trial.desk.staff.role is Role.MANAGER
    assert audit.verify(trial.desk).clean
    session_of(trial.app).lock()
