"""One person at the open desk, from unlock to lock."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from shelter_desk.desktop.clipboard import ClipboardWatch
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.fmt import Fmt
from shelter_desk.desktop.fonts import OtherScripts
from shelter_desk.desktop.idle import IdleWatch
from shelter_desk.desktop.messages import Messages
from shelter_desk.desktop.registry import PAGES
from shelter_desk.desktop.shell import Shell
from shelter_desk.desktop.tasks import TaskRunner
from shelter_desk.desktop.workers import Job
from shelter_desk.desktop.world import World
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.services import settings, unlock
from shelter_desk.services.desk import Desk
from shelter_desk.services.desk_views import Preferences

BRAND = "Shelter Desk"


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
        self._idle = IdleWatch(world.app, desk.shelter.idle_minutes, self)
        self._idle.idle.connect(self.lock)
        self._clipboard = ClipboardWatch(QGuiApplication.clipboard(), self)
        world.screen_lock.locked.connect(self.lock)
        self.tasks.changed.connect(self._on_changed)
        self.tasks.submit(self, _arrive, self._begin)

    def lock(self) -> None:
        """Neutral page, draft saved, anchor, close, wipe; then the world goes on."""
        if self._ended:
            return
        self._ended = True
        fault: BaseException | None = None
        left = Job(self, self._leave_page)
        before = [Job(self, one) for one in (self._stop_watching, self._close_dialogs)]
        after = [Job(self, one) for one in (self._dismiss, self._show_nothing)]
        # a bug on the way is told at the end: it must not keep the file open
        for step in (*before, left, *after):
            step.perform()
            fault = fault or step.fault
        place = left.result or ReturnPlace()
        closing = self.tasks.close(lambda desk: unlock.lock(desk, place))
        self.ended.emit(fault or closing)

    def _leave_page(self) -> ReturnPlace:
        return self.shell.leave() if self.shell is not None else ReturnPlace()

    def _stop_watching(self) -> None:
        self._idle.stop()
        self._clipboard.clear()
        self._world.screen_lock.locked.disconnect(self.lock)

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
        window.set_title("")
        window.repaint()

    def _begin(self, found: tuple[Preferences, ReturnPlace]) -> None:
        wishes, place = found
        self.preferences = replace(wishes, language=self._world.asked or wishes.language)
        self._wear()
        self._build(place)
        practice = self._desk.shelter.practice
        self._world.memory.change(practice=practice)
        self._world.window.mark_practice(practice)
        self._world.window.set_title(self._desk.shelter.window_title)
        self.shown.emit()
        OtherScripts(self)

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


def _arrive(desk: Desk) -> tuple[Preferences, ReturnPlace]:
    return settings.preferences(desk), settings.return_place(desk)
