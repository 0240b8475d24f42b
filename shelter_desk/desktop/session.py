"""One person at the open desk, from unlock to lock."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from shelter_desk.desktop.conduct_page import ConductPage
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.guard.again import AgainDialog
from shelter_desk.desktop.guard.clipboard import ClipboardWatch
from shelter_desk.desktop.guard.clock_watch import ClockWatch
from shelter_desk.desktop.guard.idle import IdleWatch
from shelter_desk.desktop.guard.quick_hide import QuickHide
from shelter_desk.desktop.look.fmt import Fmt
from shelter_desk.desktop.look.fonts import OtherScripts
from shelter_desk.desktop.look.tokens import Tone
from shelter_desk.desktop.messages import Messages
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.print_queue.after_lock import AfterLock
from shelter_desk.desktop.registry import PAGES
from shelter_desk.desktop.running.quiet_backup import QuietBackup
from shelter_desk.desktop.running.reading_ahead import ReadingAhead
from shelter_desk.desktop.running.tasks import TaskRunner
from shelter_desk.desktop.running.workers import Job
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.desktop.world import World
from shelter_desk.domain.audit import Verification
from shelter_desk.domain.conduct import ConductText
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.passphrase_errors import NotHerself
from shelter_desk.domain.talk_time import TalkTimes
from shelter_desk.domain.terms import TraffickingTerm
from shelter_desk.domain.text import Message
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import anchors
from shelter_desk.services.people import conduct, settings
from shelter_desk.services.today import today
from shelter_desk.services.views.desk import Preferences
from shelter_desk.services.views.today import TodayView

BRAND = "Shelter Desk"
LOOK_AFTER_MS = 500
"""The first page comes first: the look at the newest entries takes a core for as long."""


class _Arrival(NamedTuple):
    """What is read at once as the desk opens.

    How she likes the desk, where she was, a code of conduct to accept, a word of the house, and
    whether its door leads to practice. ``today`` where that is her first page: it is read before
    the windows are built, since both at a time take longer than one after the other.
    """

    wishes: Preferences
    place: ReturnPlace
    code: ConductText | None
    term: TraffickingTerm
    offers: bool
    today: TodayView | None


class Session(QObject):
    """Windows over an open desk.

    Signals: ``shown`` when the first page stands; ``ended`` (the fault or None) when the file
    is closed.
    """

    shown = Signal()
    ended = Signal(object)

    def __init__(self, desk: object, world: World) -> None:
        super().__init__()
        if not isinstance(desk, Desk):
            raise TypeError(type(desk).__name__)
        self._desk = desk
        self._world = world
        self.tasks = TaskRunner(desk, self, file_worker=world.door.worker, inline=world.door.inline)
        self.shell: Shell | None = None
        self.context: DeskContext | None = None
        self.preferences = Preferences()
        self._ended = False
        self._talks = TalkTimes()
        self._idle = IdleWatch(world.app, desk.shelter.idle_minutes, self)
        self._idle.idle.connect(self.lock)
        self._backup = QuietBackup(self.tasks, self._idle, self)
        if not world.door.inline:
            self._backup.start()
        self._quick_hide = QuickHide(world.app, world.window, world.theme)
        self._quick_hide.expired.connect(self.lock)
        self._idle.quiet.connect(self._quick_hide.hide_in_quiet)
        self._quick_hide.woken.connect(self._idle.stir)
        self._ahead = ReadingAhead(self.tasks, self)
        self._clipboard = ClipboardWatch(QGuiApplication.clipboard(), self)
        world.screen_lock.locked.connect(self.lock)
        self._locks_minimised = False
        world.window.minimised.connect(self._on_minimised)
        self.tasks.changed.connect(self._on_changed)
        self.tasks.refused.connect(self._on_refused)
        self.tasks.ask_again = self._ask_again
        self.tasks.submit(self, _arrive, self._begin)

    def lock(self) -> None:
        """Neutral page, draft saved, anchor, close, wipe; then the world goes on."""
        if self._ended:
            return
        self._ended = True
        fault: BaseException | None = None
        left = Job(self, lambda: self.shell.leave() if self.shell is not None else None)
        before = [Job(self, one) for one in (self._stop_watching, self._close_dialogs)]
        after = [Job(self, one) for one in (self._dismiss, self._show_nothing)]
        # a bug on the way is told at the end: it must not keep the file open
        for step in (*before, left, *after):
            step.perform()
            fault = fault or step.fault
        place = left.result or ReturnPlace()
        closing = self.tasks.close(lambda desk: unlock.lock(desk, place))
        self.ended.emit(fault or closing)

    def _stop_watching(self) -> None:
        self._world.printing.withdraw()
        self._idle.stop()
        self._backup.stop()
        self._quick_hide.stop()
        self._ahead.stop()
        self._clipboard.clear()
        self._world.screen_lock.locked.disconnect(self.lock)
        self._world.window.minimised.disconnect(self._on_minimised)

    def _ask_again(self, waiting: Job) -> None:
        if self.context is None:
            self.tasks.refuse(waiting)
            return
        AgainDialog(self.context, waiting, self._world.window).open()

    def _on_refused(self, fault: ShelterDeskError) -> None:
        if isinstance(fault, NotHerself):
            self.lock()

    def _close_dialogs(self) -> None:
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self._world.window and dialog.isVisible():
                dialog.close()

    def _dismiss(self) -> None:
        shell, self.shell, self.context = self.shell, None, None
        if shell is not None:
            shell.dismiss()

    def _show_nothing(self) -> None:
        window = self._world.window
        window.show_content(QWidget())
        self._quick_hide.finish()
        window.set_title("")
        window.repaint()

    def _begin(self, found: _Arrival) -> None:
        self._world.translations.term = found.term
        self.preferences = replace(
            found.wishes, language=self._world.asked or found.wishes.language
        )
        self._desk.language = self.preferences.language  # lines of a file are worded there
        self._wear()
        practice = self._desk.shelter.practice
        self._world.memory.change(opened=True, practice=practice, offers_practice=found.offers)
        self._world.window.mark_practice(practice)
        if found.code is None:
            self._enter(found.place, found.today)
        else:
            self._show_conduct(found.code, found.place)

    def _show_conduct(self, code: ConductText, place: ReturnPlace) -> None:
        page = ConductPage(self._world.theme, code, self.preferences.language)
        page.lock_wanted.connect(self.lock)
        page.accepted.connect(
            lambda version: self.tasks.submit(
                self,
                lambda desk: conduct.accept_conduct(desk, version),
                lambda _none: self._enter(place),
            )
        )
        self._world.window.show_content(page)

    def _enter(self, place: ReturnPlace, view: TodayView | None = None) -> None:
        self._ask_minimising()
        if view is not None:
            self.tasks.foresee(today.today, view)
        self._build(place)
        self._world.window.set_title(self._desk.shelter.window_title)
        if self.context is not None:
            AfterLock(self.context, self)
            self._clock = ClockWatch(self._desk, lambda: self.context, self)
        self.shown.emit()
        OtherScripts(self)
        self._ahead.start()
        if self._world.door.inline:
            self._look_at_log()
        else:
            QTimer.singleShot(LOOK_AFTER_MS, self, self._look_at_log)

    def _look_at_log(self) -> None:
        if not self._ended:
            self.tasks.submit_paper(self, anchors.examine_opening, self._log_looked_at)

    def _log_looked_at(self, found: Verification) -> None:
        if not found.clean:
            self.tasks.submit(self, lambda desk: anchors.record_opening(desk, found), self._warn)

    def _warn(self, said: Message) -> None:
        if self.context is not None:
            self.context.messages.tell(said, Tone.ATTENTION)

    def _wear(self) -> None:
        wishes, world = self.preferences, self._world
        if wishes.language != world.language:
            world.speak(wishes.language)
        theme = world.theme
        if (wishes.scheme, wishes.text_size) != (str(theme.scheme), theme.text_percent):
            world.dress(wishes.scheme, wishes.text_size)
        world.memory.change(digits=str(wishes.digits), calendar=str(wishes.calendar))

    def _build(self, place: ReturnPlace) -> None:
        shell = Shell(PAGES, BRAND)
        context = self._make_context(shell)
        shell.furnish(context)
        shell.lock_wanted.connect(self.lock)
        shell.language_wanted.connect(self._speak)
        shell.text_size_wanted.connect(self._size)
        self.shell, self.context = shell, context
        self._world.window.show_content(shell)
        shell.return_to(place)

    def _make_context(self, shell: Shell) -> DeskContext:
        world, wishes, desk = self._world, self.preferences, self._desk
        fmt = Fmt(
            wishes.language,
            wishes.digits,
            wishes.calendar,
            clock=desk.clock,
            zone=ZoneInfo(desk.shelter.time_zone),
            words=world.translations,
        )
        return DeskContext(
            tasks=self.tasks,
            printing=world.printing,
            language=wishes.language,
            fmt=fmt,
            messages=Messages(world.translations, wishes.language, shell),
            icons=world.icons,
            theme=world.theme,
            staff=desk.staff,
            shelter=desk.shelter,
            open_page=shell.open_page,
            go_back=shell.go_back,
            translate=world.translations,
            preferences=wishes,
            change_preferences=self.change_preferences,
            talks=self._talks,
        )

    def change_preferences(self, wishes: Preferences) -> None:
        """Keep the person's wishes and build the windows anew in them, where one stands."""
        if wishes == self.preferences:
            return
        self.preferences = wishes
        self.tasks.submit(self, lambda desk: settings.set_preferences(desk, wishes))
        self._rebuild()

    def _rebuild(self) -> None:
        if self.shell is None:
            return
        place, past = self.shell.leave(), self.shell.past()
        self.shell.dismiss()
        self._wear()
        self._build(place)
        self.shell.remember(past)
        self._world.window.mark_practice(self._desk.shelter.practice)
        self._world.window.set_title(self._desk.shelter.window_title)

    def _speak(self, language: str) -> None:
        self.change_preferences(replace(self.preferences, language=language))

    def _size(self, per_cent: int) -> None:
        self.change_preferences(replace(self.preferences, text_size=per_cent))

    def _on_changed(self, topics: frozenset[str]) -> None:
        if "settings" in topics and self.context is not None:
            shelter = self._desk.shelter
            self.context.shelter = shelter
            self._idle.set_minutes(shelter.idle_minutes)
            self._world.window.set_title(shelter.window_title)
            self._ask_minimising()
            self.tasks.submit(self, settings.trafficking_term, self._use_term)
            self.tasks.submit(self, settings.offers_practice, self._offer_practice)

    def _offer_practice(self, offers: bool) -> None:
        self._world.memory.change(offers_practice=offers)

    def _use_term(self, term: TraffickingTerm) -> None:
        self._world.translations.term = term

    def _ask_minimising(self) -> None:
        def keep(locks: bool) -> None:
            self._locks_minimised = locks

        self.tasks.submit(self, settings.locks_when_minimised, keep)

    def _on_minimised(self) -> None:
        # later, as the system is still in the middle of putting the window away
        if self._locks_minimised:
            QTimer.singleShot(0, self, self.lock)


def _arrive(desk: Desk) -> _Arrival:
    place, code = settings.return_place(desk), conduct.conduct_due(desk)
    begins = place.page in ("", PageName.TODAY) and code is None
    return _Arrival(
        settings.preferences(desk),
        place,
        code,
        settings.trafficking_term(desk),
        settings.offers_practice(desk),
        _today(desk) if begins else None,
    )


def _today(desk: Desk) -> TodayView | None:
    try:
        return today.today(desk)
    except Exception:  # noqa: BLE001 - the page asks by itself, and is told why
        return None
