from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.conduct_page import ConductPage
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.session import Session
from shelter_desk.desktop.settings.page import PeopleCard, SettingsPage
from shelter_desk.desktop.shell.help import HelpDialog
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.folder_errors import AlreadyOpen, DiskFull
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import settings
from shelter_desk.services.residents import residents
from tests import factories
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.relaunching import InProcessRelaunch


class PlainPage(Page):
    """A page that remembers what the shell did with it."""

    name = PageName.TODAY
    topics: ClassVar[frozenset[str]] = frozenset({"residents"})

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.calls: list[str] = []
        self.edit = QLineEdit()
        QVBoxLayout(self).addWidget(self.edit)

    def refresh(self) -> None:
        self.calls.append(f"refresh {self.subject}".strip())

    def leave(self) -> None:
        self.calls.append("leave")

    def place(self) -> ReturnPlace:
        return replace(super().place(), field="edit")

    def return_to(self, field: str) -> None:
        self.calls.append(f"field {field}")
        self.edit.setFocus()


class OtherPage(PlainPage):
    name = PageName.RESIDENTS
    topics: ClassVar[frozenset[str]] = frozenset()


class FilePage(PlainPage):
    name = PageName.FILE


PAGES: Mapping[PageName, type[Page]] = {
    page.name: page for page in (PlainPage, OtherPage, FilePage, SettingsPage)
}


class Running:
    """The program with somebody signed in."""

    def __init__(
        self, desk_app: DeskApp, relaunch: InProcessRelaunch, screen: ScreenLock, code: str
    ) -> None:
        self.app = desk_app
        self.relaunch = relaunch
        self.screen = screen
        self.code = code

    def sign_in(self, phrase: str = factories.MANAGER_PHRASE) -> None:
        page = self.app.window.content
        assert isinstance(page, UnlockPage)
        page.ui.code.setText(self.code)
        page.ui.passphrase.setText(phrase)
        page.unlock()
        QApplication.processEvents()
        first = self.app.window.content
        if isinstance(first, ConductPage):
            first.accept.click()

    @property
    def session(self) -> Session:
        session = self.app.session
        assert isinstance(session, Session)
        return session

    @property
    def shell(self) -> Shell:
        shell = self.session.shell
        assert shell is not None
        return shell

    @property
    def page(self) -> PlainPage:
        page = self.shell.page
        assert isinstance(page, PlainPage)
        return page

    @property
    def desk(self) -> Desk:
        return self.session._desk


def _locked_desk(folder: Path, role: Role | None = None) -> str:
    made = factories.create_desk(factories.make_parts(folder))
    code = made.desk.staff.sign_in_code
    if role is not None:
        code = factories.add_worker(made.desk, role)
    unlock.lock(made.desk, ReturnPlace())
    return code


@pytest.fixture
def running(
    make_desk_app: MakeDeskApp,
    tmp_path: Path,
    language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Running]:
    monkeypatch.setattr("shelter_desk.desktop.session.PAGES", PAGES)
    code = _locked_desk(tmp_path / "desk")
    desk_app, relaunch, screen = make_desk_app(tmp_path / "desk", language)
    desk_app.start()
    made = Running(desk_app, relaunch, screen, code)
    made.sign_in()
    yield made
    if desk_app.session is not None:
        desk_app.window.close()


def test_only_built_pages_of_the_role_are_offered(
    make_desk_app: MakeDeskApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class AuditPage(PlainPage):
        name = PageName.AUDIT

    pages = {**PAGES, AuditPage.name: AuditPage}
    monkeypatch.setattr("shelter_desk.desktop.session.PAGES", pages)
    code = _locked_desk(tmp_path / "desk", Role.FORMS_DESK)
    desk_app, relaunch, screen = make_desk_app(tmp_path / "desk", "ar")
    desk_app.start()
    running = Running(desk_app, relaunch, screen, code)
    running.sign_in(factories.WORKER_PHRASE)
    offered = running.shell.navigation.places
    assert PageName.AUDIT not in offered
    assert PageName.REFERRALS not in offered
    assert offered == (PageName.TODAY, PageName.RESIDENTS, PageName.SETTINGS)


def test_pages_open_refresh_and_lead_back(running: Running) -> None:
    first = running.page
    running.shell.open_page(PageName.FILE, "r1")
    assert first.calls[-1] == "leave"
    assert running.page.calls == ["refresh r1"]
    running.shell.open_page(PageName.FILE, "r2")
    running.shell.go_back()
    assert running.page.subject == "r1"
    running.shell.go_back()
    assert running.page is first
    running.session.tasks.changed.emit(frozenset({"residents"}))
    assert first.calls[-1] == "refresh"


def test_a_new_page_begins_with_no_button_under_the_space_bar(running: Running) -> None:
    window = running.shell.window()
    running.page.edit.setFocus()
    running.shell.open_page(PageName.SETTINGS)
    page = running.shell.page
    assert isinstance(page, SettingsPage)
    here = window.focusWidget()
    assert here is not None
    assert not isinstance(here, QAbstractButton)
    assert here.isAncestorOf(page), "from here Tab comes to its first button"
    chosen = page.findChildren(QAbstractButton)[3]
    chosen.setFocus()
    running.shell.open_page(PageName.TODAY)
    running.shell.open_page(PageName.SETTINGS)
    assert window.focusWidget() is chosen, "where one was before, one comes back to"


def test_a_page_built_ahead_may_be_asked_for_meanwhile(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FilePage, "build", lambda _page: iter("abc"))
    shell = running.shell
    shell.pages.make(PageName.FILE)
    ahead, asked = shell.pages.build(PageName.FILE), shell._open(PageName.FILE, "r1")
    next(ahead)
    next(asked)
    for steps in (ahead, asked):
        list(steps)
    page = shell.pages[PageName.FILE]
    assert isinstance(page, FilePage)
    assert page.calls == ["refresh r1"]


def test_a_page_hears_only_of_its_own_topics(running: Running) -> None:
    running.shell.open_page(PageName.RESIDENTS)
    page = running.page
    before = len(page.calls)
    running.session.tasks.changed.emit(frozenset({"residents"}))
    assert len(page.calls) == before


def test_typing_finds_enter_opens_and_the_search_is_noted(running: Running, qtbot: QtBot) -> None:
    found: ResidentId = residents.admit_resident(running.desk, called="Fatima")
    box = running.shell.top.search
    qtbot.keyClicks(box, "fatema")
    drop = running.shell.search
    assert not drop.isHidden()
    assert drop.table.model().rowCount() == 1
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (running.page.name, running.page.subject) == (PageName.FILE, found)
    assert drop.isHidden()
    assert box.text() == ""
    with running.desk.database.read() as tx:
        acts = [entry.act for entry in tx.audit.entries(AuditFilter(), 10)]
    assert Act.SEARCH in acts


def test_enter_waits_for_the_rows_of_all_that_was_typed(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows of fewer letters show somebody else first; her file must not open for another's code."""
    residents.admit_resident(running.desk, called="Fatima Ali")
    wanted = residents.admit_resident(running.desk, called="Fatima Zahra")
    box, tasks = running.shell.top.search, running.session.tasks
    qtbot.keyClicks(box, "fatima")
    later: list[Callable[[], None]] = []
    plain = tasks.submit

    def slow(*given: Any, **named: Any) -> None:
        if named.get("replaces") == "search":
            later.append(lambda: plain(*given, **named))
        else:
            plain(*given, **named)

    monkeypatch.setattr(tasks, "submit", slow)
    before = running.page
    qtbot.keyClicks(box, " zahra")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert running.page is before
    for answer in later[-2:]:
        answer()
    assert (running.page.name, running.page.subject) == (PageName.FILE, wanted)
    qtbot.keyClicks(box, "fatima")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    before = running.page
    later[-1]()
    assert running.page is before, "Escape takes Enter back"


def test_enter_waits_as_well_for_the_same_words_typed_again(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows of last time are hidden: Enter would do nothing."""
    wanted = residents.admit_resident(running.desk, called="Fatima Ali")
    box, tasks = running.shell.top.search, running.session.tasks
    qtbot.keyClicks(box, "fatima")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    running.shell.open_page(PageName.TODAY)
    later: list[Callable[[], None]] = []
    plain = tasks.submit

    def slow(*given: Any, **named: Any) -> None:
        if named.get("replaces") == "search":
            later.append(lambda: plain(*given, **named))
        else:
            plain(*given, **named)

    monkeypatch.setattr(tasks, "submit", slow)
    qtbot.keyClicks(box, "fatima")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert running.page.name is PageName.TODAY
    later[-1]()
    assert (running.page.name, running.page.subject) == (PageName.FILE, wanted)


def test_an_error_is_a_sentence_and_good_news_goes_by_itself(running: Running) -> None:
    context = running.session.context
    assert context is not None
    context.messages.error(DiskFull())
    assert running.shell.bar.words == context.words(DiskFull.text)
    assert not running.shell.bar._timer.isActive()
    context.messages.tell("Fine")
    assert running.shell.bar._timer.isActive()
    running.shell.open_page(PageName.FILE, "r1")
    assert running.shell.bar.words == ""


def test_the_language_changes_live_where_one_is(running: Running, language: str) -> None:
    assert running.session.preferences.language == language
    running.shell.open_page(PageName.FILE, "r1")
    page = running.page
    running.shell.top.language.click()
    other = "en" if language == "ar" else "ar"
    assert page.calls[-1] == "leave"
    assert running.page.subject == "r1"
    assert running.session.preferences.language == other
    assert settings.preferences(running.desk).language == other
    rtl = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert rtl == (other == "ar")
    running.shell.go_back()
    assert running.page.name is PageName.TODAY


def test_text_grows_on_request(running: Running) -> None:
    before = QApplication.font().pointSizeF()
    running.shell.top.text_size_wanted.emit(150)
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.5)
    assert settings.preferences(running.desk).text_size == 150


def test_lock_saves_closes_and_unlock_returns_to_the_place(running: Running) -> None:
    running.shell.open_page(PageName.FILE, "r1")
    page, desk, folder = running.page, running.desk, running.app.world.folder
    running.shell.lock_wanted.emit()
    assert "leave" in page.calls
    assert isinstance(running.app.window.content, UnlockPage)
    assert running.relaunch.calls == [("--data", "x")]
    assert not any(desk.opened.key)
    assert not list(folder.glob("*-wal")) or all(
        wal.stat().st_size == 0 for wal in folder.glob("*-wal")
    )
    running.sign_in()
    assert (running.page.name, running.page.subject) == (PageName.FILE, "r1")
    assert "field edit" in running.page.calls


def test_ctrl_l_and_its_arabic_twin_lock(running: Running, qtbot: QtBot) -> None:
    running.app.window.activateWindow()
    QApplication.processEvents()
    qtbot.keyClick(running.shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(running.app.window.content, UnlockPage)


def test_the_screen_lock_of_the_computer_locks_the_desk(running: Running) -> None:
    running.screen.locked.emit()
    assert isinstance(running.app.window.content, UnlockPage)
    running.screen.locked.emit()
    assert len(running.relaunch.calls) == 1


def test_nobody_at_the_desk_locks_it_and_a_moving_mouse_does_not(running: Running) -> None:
    idle = running.session._idle
    idle._timer.start(60_000)
    remaining = idle._timer.remainingTime()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(5, 5),
        QPointF(5, 5),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(running.shell, event)
    assert idle._timer.remainingTime() >= remaining - 50
    idle._timer.timeout.emit()
    assert isinstance(running.app.window.content, UnlockPage)


def test_the_idle_time_follows_the_settings(running: Running) -> None:
    wanted = replace(running.desk.shelter, idle_minutes=2, window_title="Office")
    running.session.tasks.submit(running.shell, lambda desk: settings.update_shelter(desk, wanted))
    assert running.session._idle._timer.interval() == 120_000
    assert running.app.window.windowTitle() == "Office"


def test_what_is_worded_in_the_file_follows_the_language_of_the_windows(
    running: Running, language: str
) -> None:
    assert running.desk.language == language, "asked for at the start, whatever she chose before"
    running.session.change_preferences(replace(running.session.preferences, language="ar"))
    assert running.desk.language == "ar"


def test_closing_the_window_closes_the_file(running: Running) -> None:
    desk = running.desk
    running.app.window.close()
    assert not any(desk.opened.key)
    assert running.relaunch.calls == []


def test_a_second_desk_on_the_same_folder_is_refused(
    running: Running, make_desk_app: MakeDeskApp
) -> None:
    second, _relaunch, _screen = make_desk_app(running.app.world.folder, "ar")
    with pytest.raises(AlreadyOpen):
        second.start()


def test_a_lock_takes_open_dialogs_along(running: Running) -> None:
    running.shell.show_help()
    running.session.lock()
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [
        running.app.window
    ]


def test_help_and_keys_open(running: Running) -> None:
    running.shell.show_help()
    running.shell.show_shortcuts()
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    assert len([one for one in dialogs if one.isVisible()]) == 2


def test_help_speaks_both_languages_the_readers_own_in_front(running: Running) -> None:
    running.shell.show_help()
    dialog = running.shell.findChild(HelpDialog)
    assert dialog is not None
    assert [dialog.tabs.tabText(n) for n in range(2)] == ["العربية", "English"]
    own = running.shell.context.language
    assert dialog.tabs.currentIndex() == ("ar", "en").index(own)
    pages = [dialog.tabs.widget(number) for number in range(2)]
    words = [page.toPlainText() for page in pages if isinstance(page, QTextBrowser)]
    assert len(set(words)) == 2
    assert all(words)


def test_settings_lead_to_the_page_of_people(running: Running) -> None:
    went: list[PageName] = []
    context = running.session.context
    assert context is not None
    context.open_page = lambda name, _subject: went.append(name)
    running.shell.open_page(PageName.SETTINGS)
    page = running.shell.page
    assert isinstance(page, SettingsPage)
    (card,) = page.findChildren(PeopleCard)
    card.open_button.click()
    assert went == [PageName.PEOPLE]


def test_every_widget_of_the_frame_has_a_name_and_is_big_enough(running: Running) -> None:
    top = running.shell.top
    for widget in (top.search, top.language, top.text_size, top.who, top.lock):
        assert widget.accessibleName()
        assert widget.height() >= 32
    for button in running.shell.navigation._buttons.values():
        assert button.accessibleName()
        assert button.height() >= 32


def test_the_frame_fits_the_smallest_window(running: Running) -> None:
    running.app.window.resize(1024, 640)
    QApplication.processEvents()
    assert running.app.window.width() == 1024
    top = running.shell.top
    for widget in (top.language, top.text_size, top.who, top.lock):
        assert widget.width() >= widget.sizeHint().width()


@pytest.mark.parametrize("where", ["place", "leave"])
def test_a_bug_on_the_way_out_locks_all_the_same_and_is_told(
    running: Running, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def broken(_page: PlainPage) -> None:
        raise RuntimeError(where)

    told: list[BaseException] = []
    monkeypatch.setattr(DeskApp, "_on_broke", lambda _app, fault: told.append(fault))
    monkeypatch.setattr(PlainPage, where, broken)
    desk, opened = running.desk, running.desk.opened
    running.session.lock()
    assert [str(fault) for fault in told] == [where]
    assert not desk.is_open
    assert desk.database.closed
    assert not any(opened.key)
    assert not isinstance(running.app.window.content, Shell)
    assert running.app.session is None


def test_a_bug_while_closing_the_file_wipes_the_keys_and_is_told(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object) -> None:
        raise RuntimeError("closing")

    told: list[BaseException] = []
    monkeypatch.setattr(DeskApp, "_on_broke", lambda _app, fault: told.append(fault))
    desk, opened = running.desk, running.desk.opened
    monkeypatch.setattr(desk.database, "write", broken)
    running.session.lock()
    assert [str(fault) for fault in told] == ["closing"]
    assert desk.database.closed
    assert not any(opened.key)
    assert running.app.session is None
