"""The program as a whole: gate, session, lock, and again."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QLockFile, QLoggingCategory, QObject
from PySide6.QtWidgets import QApplication, QMessageBox

from shelter_desk.desktop.desk_settings import DeskSettingsFile
from shelter_desk.desktop.doorway import DoorRunner, Doorway, PracticeOpened
from shelter_desk.desktop.guard.folder_lock import take_folder
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.look.fonts import install_fonts
from shelter_desk.desktop.look.icons import Icons
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.messages import BugDialog, bug_report
from shelter_desk.desktop.plain_imports import put_back
from shelter_desk.desktop.print_system.job_book import JobBook
from shelter_desk.desktop.print_system.jobs import PrintJobs
from shelter_desk.desktop.print_system.port import PrintSystem
from shelter_desk.desktop.running.collector import Collector
from shelter_desk.desktop.running.slices import Slices
from shelter_desk.desktop.running.workers import take_short_turns
from shelter_desk.desktop.twin import NO_OTHER, Beside
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.desktop.warming import (
    GatePage,
    begin_session,
    gate_page,
    load_print_system,
    rehearse,
    warm_door,
)
from shelter_desk.desktop.widgets.waiting import WaitingPage
from shelter_desk.desktop.window import DeskWindow
from shelter_desk.desktop.world import World
from shelter_desk.domain import desk_folder
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ports import Relaunch
from shelter_desk.domain.text import Message
from shelter_desk.services.views.backup import Restored

MINIMISED = "--minimised"
PRINTS_SECONDS = 8.0
"""A print system that does not answer holds nobody up for longer; the next start goes on."""
PRINTS_AT_LOCK = 0.3
"""Everything is closed and nothing is shown by then; one that answers needs much less."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How this run differs: from a test, from a demo, in a language asked for.

    ``restart`` are the arguments that start the same desk again after a lock; ``MINIMISED``
    stands behind them when the window was put away, and ``minimised`` leaves it there. ``beside``:
    the practice file of a real desk, or the desk of a practice file.
    """

    relaunch: Relaunch
    screen_lock: ScreenLock
    restart: tuple[str, ...] = ()
    beside: Beside = NO_OTHER
    language: str = ""
    inline: bool = False
    minimised: bool = False
    open_door: Callable[[], Doorway] | None = None
    open_print_system: Callable[[str], PrintSystem] = load_print_system


def make_application(arguments: Sequence[str]) -> QApplication:
    """The Qt application with our style and typeface."""
    put_back()
    take_short_turns()
    QLoggingCategory.setFilterRules("qt.text.font.db=false\nqt.qpa.services=false")
    app = QApplication(list(arguments))
    app.setApplicationName("Desk")
    app.setStyle("Fusion")
    install_fonts()
    return app


class DeskApp(QObject):
    """Shows first run, unlock or the desk in one window."""

    def __init__(self, app: QApplication, folder: Path, ways: Ways) -> None:
        super().__init__()
        self._ways = ways
        self._lock_file: QLockFile | None = None
        self._collector: Collector | None = None
        self._rehearsing = Slices(self)
        self.session: Any = None
        self._older: Any = None
        memory = DeskSettingsFile(folder)
        theme = Theme(self)
        # A window made before its font is known keeps the wrong one in its bold labels.
        theme.apply(app, memory.settings.scheme, memory.settings.text_size)
        translations = Translations()
        self.world = World(
            app=app,
            folder=folder,
            theme=theme,
            icons=Icons(theme),
            translations=translations,
            memory=memory,
            window=DeskWindow(),
            door=self._new_door(folder, translations),
            printing=_own_jobs(ways, folder, self),
            screen_lock=ways.screen_lock,
            after_lock=self._after_lock,
            language=ways.language or memory.settings.language or _own_language(),
            asked=ways.language,
        )
        self.world.speak(self.world.language)
        self.world.dress(memory.settings.scheme, memory.settings.text_size)
        self.world.printing.broke.connect(self._on_broke)
        self.world.window.closing.connect(self._closing)
        ways.screen_lock.watch()

    @property
    def window(self) -> DeskWindow:
        """The one window."""
        return self.world.window

    def start(self) -> None:
        """Take the folder's lock and show the way in. Raises AlreadyOpen, FolderNotWritable."""
        self._lock_file = take_folder(self.world.folder)
        self.world.printing.withdraw()  # what waits since the lock, or since a crash
        self.window.put_back(self.world.memory.settings.geometry)
        if self.is_new():
            self.show_first_run()
        else:
            self.show_unlock()
        show = self.window.showMinimized if self._ways.minimised else self.window.show
        show()

    def start_practice(self) -> None:
        """Make a practice desk and open it at once."""
        self._lock_file = take_folder(self.world.folder)
        self.window.show_content(WaitingPage(self.tr("Inventing people…")))
        self.world.memory.change(practice=True)
        self._neutral()
        self.window.show()
        language = self.world.language
        self.world.door.submit(self, lambda door: door.practice(language), self._practise)

    def _practise(self, made: PracticeOpened) -> None:
        self.world.memory.change(
            practice_code=made.code,
            practice_manager=made.manager_code,
            practice_phrase=made.passphrase,
        )
        self.open_desk(made.desk)

    def is_new(self) -> bool:
        """True while no desk lives in the folder; asked without heavy imports."""
        return desk_folder.is_new(self.world.folder)

    def show_first_run(self) -> None:
        """The wizard."""
        wizard = gate_page(GatePage.FIRST_RUN)(self.world)
        wizard.opened.connect(self.open_desk)
        wizard.backup_wanted.connect(lambda: self.show_restore(None, replacing=False))
        self.window.show_content(wizard)
        self._neutral()

    def show_unlock(self) -> UnlockPage:
        """The unlock page."""
        world = self.world
        page = UnlockPage(world.door, world.theme, world.translations, world.language)
        page.opened.connect(self.open_desk)
        page.recovery_wanted.connect(self.show_recovery)
        page.first_time.connect(self.show_first_time)
        page.help_wanted.connect(self.show_helper)
        page.older.connect(self.show_older)
        page.language_wanted.connect(self._speak_at_gate)
        page.backup_wanted.connect(lambda found: self.show_restore(found, replacing=True))
        self.window.show_content(page)
        self._neutral()
        if (settings := world.memory.settings).practice:
            page.show_practice(settings)
        self._show_other_desk(page)
        if not world.door.inline:
            world.door.submit(page, lambda _door: None, lambda _: self._rehearse())
        return page

    def _show_other_desk(self, page: UnlockPage) -> None:
        # only at the door: whoever is inside meets neither practice nor the real desk
        beside, allowed = self._ways.beside, self.world.memory.settings.offers_practice
        for words, there in (
            (self.tr("Practice"), beside.practice if allowed else ()),
            (self.tr("Back to the desk"), beside.back),
        ):
            if there:
                page.add_way(words, partial(self._relaunch, there))

    def _rehearse(self) -> None:
        if self._collector is None:
            # by now all is imported: that leaves much behind it, and nothing of Qt
            self._collector = Collector(self)
            self.world.printing.look()  # what an earlier run left there, printed by now
        self._rehearsing.run(rehearse(self.world))

    def show_first_time(self, code: str, one_time_code: str) -> None:
        """Somebody with a one-time code chooses her own passphrase."""
        page = self._page(GatePage.FIRST_TIME, (code, one_time_code))
        page.opened.connect(self.open_desk)
        page.back_wanted.connect(self.show_unlock)
        self.window.show_content(page)
        page.new.first.edit.setFocus()

    def show_older(self, code: str, passphrase: str) -> None:
        """Records of an older version are brought up to date before they open."""
        page = self._page(GatePage.OLDER, (code, passphrase))
        page.opened.connect(self.open_desk)
        page.back_wanted.connect(self.show_unlock)
        self._older = page
        self.window.show_content(page)
        page.act.setFocus()

    def show_recovery(self) -> None:
        """The way in with the paper key."""
        page = self._page(GatePage.RECOVERY)
        page.opened.connect(self.open_desk)
        page.back_wanted.connect(self.show_unlock)
        self.window.show_content(page)
        page.key.setFocus()

    def show_restore(self, found: object, *, replacing: bool) -> None:
        """A backup is put into the folder; ``found`` is the one that is offered, if any."""
        page = self._page(GatePage.RESTORE)
        page.begin(found, replacing=replacing)
        page.restored.connect(self._show_restored)
        page.back_wanted.connect(self.show_unlock if replacing else self.show_first_run)
        self.window.show_content(page)

    def _show_restored(self, done: Restored) -> None:
        self.world.memory.change(opened=False)
        self.show_unlock().show_restored(today=done.today, alone=done.alone)

    def show_helper(self, code: str) -> None:
        """A manager stands by for the person with ``code``."""
        page = self._page(GatePage.HELPER, code)
        page.helped.connect(lambda whose: self.show_unlock().show_helped(whose))
        page.back_wanted.connect(self.show_unlock)
        self.window.show_content(page)
        page.code.setFocus()

    def _page(self, which: GatePage, *more: object) -> Any:
        world = self.world
        return gate_page(which)(world.door, world.theme, world.translations, world.language, *more)

    def open_desk(self, desk: object) -> None:
        """Somebody is signed in."""
        self._rehearsing.stop()
        self.session = begin_session(desk, self.world)
        self.session.ended.connect(self._on_ended)

    def say(self, message: Message) -> str:
        """A sentence in the language of the windows."""
        return say(self.world.translations, self.world.language, message)

    def _neutral(self) -> None:
        self.window.set_title("")
        self.window.mark_practice(self.world.memory.settings.practice)

    def _speak_at_gate(self, language: str) -> None:
        self.world.speak(language)
        self.show_unlock()

    def _new_door(self, folder: Path, translations: Translations) -> DoorRunner:
        make = self._ways.open_door or (lambda: warm_door(folder, translations))
        door = DoorRunner(make, self, inline=self._ways.inline)
        door.refused.connect(self._on_refused)
        door.broke.connect(self._on_broke)
        return door

    def _on_refused(self, fault: ShelterDeskError) -> None:
        QMessageBox.information(self.window, " ", self.say(fault.message))

    def _on_broke(self, fault: BaseException) -> None:
        # where nobody sees the window, a fault must not look like a program that hangs
        print(bug_report(fault), file=sys.stderr)
        BugDialog(fault, self.window).exec()

    def _on_ended(self, fault: BaseException | None) -> None:
        if fault is not None and not isinstance(fault, ShelterDeskError):
            self._on_broke(fault)
        session, self.session = self.session, None
        if session is not None:
            session.deleteLater()
        self.world.after_lock()

    def _after_lock(self) -> None:
        restart = self._ways.restart
        self._relaunch((*restart, MINIMISED) if self.window.isMinimized() else restart)

    def _relaunch(self, arguments: Sequence[str]) -> None:
        self.world.memory.change(geometry=self.window.geometry_words())
        self.world.printing.let_finish(PRINTS_AT_LOCK)
        self._release()
        self._ways.relaunch(arguments)

    def show_gate_again(self) -> None:
        """For a relaunch inside the process: a new door, then the unlock page."""
        self._lock_file = take_folder(self.world.folder)
        self.world.door = self._new_door(self.world.folder, self.world.translations)
        self.show_unlock()

    def _closing(self) -> None:
        self.world.memory.change(geometry=self.window.geometry_words())
        if (session := self.session) is not None:
            self.world.after_lock = self._end
            session.lock()
            return
        older = self._older
        if older is not None and older == self.window.content and older.working:
            # the folder stays ours until nothing is written there any more
            self.window.hide()
            older.stop()
        self._end()

    def _end(self) -> None:
        # no process comes after this one that could take papers back
        self.window.hide()
        self.world.printing.end(PRINTS_SECONDS)
        self._release()

    def _release(self) -> None:
        if self._lock_file is not None:
            self._lock_file.unlock()
            self._lock_file = None


def _own_jobs(ways: Ways, folder: Path, parent: QObject) -> PrintJobs:
    book = JobBook(folder)
    return PrintJobs(ways.open_print_system, parent, book=book, inline=ways.inline)


def _own_language() -> str:
    return "en" if QLocale.system().language() == QLocale.Language.English else "ar"
