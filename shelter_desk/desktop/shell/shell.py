"""The desk while somebody is signed in: navigation, top bar, pages with a way back."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from shelter_desk.desktop.arabic_keys import add_shortcut
from shelter_desk.desktop.compiled import set_up
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.running.paper_ahead import PaperAhead
from shelter_desk.desktop.running.slices import Slices
from shelter_desk.desktop.shell.help import HelpDialog, ShortcutSheet
from shelter_desk.desktop.shell.kept_pages import KeptPages
from shelter_desk.desktop.shell.last_place import LastPlace
from shelter_desk.desktop.shell.navigation import Navigation
from shelter_desk.desktop.shell.search import SearchDrop
from shelter_desk.desktop.shell.top_bar import TopBar
from shelter_desk.desktop.ui.ui_shell import Ui_Shell
from shelter_desk.desktop.widgets.labels import start_side
from shelter_desk.desktop.widgets.message_bar import MessageBar
from shelter_desk.desktop.widgets.page_ground import PageGround
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import THE_HOUSE
from shelter_desk.domain.staff import Permission

HISTORY, PLACE_KEYS = 50, 10
NARROW, RAIL = 880, 64
AHEAD_MS, QUIET_MS = 800, 60
LIKELY = (PageName.RESIDENTS, PageName.FILE, PageName.FORM, PageName.CONSENT)
ROLES_OWN = (PageName.AUDIT,)


class Shell(QWidget):
    """Everything one sees after unlocking.

    Pages are built when first opened, the likely ones in quiet moments before.
    Signals: ``lock_wanted``; ``language_wanted`` (code); ``text_size_wanted`` (per cent).
    """

    lock_wanted = Signal()
    language_wanted = Signal(str)
    text_size_wanted = Signal(int)

    def __init__(self, pages: Mapping[PageName, type[Page]], brand: str) -> None:
        super().__init__()
        self._classes = pages
        self._brand = brand
        self._past: list[tuple[PageName, str]] = []
        self._now: tuple[PageName, str] | None = None
        self._field = ""
        self._ahead = Slices(self, pause_ms=QUIET_MS, seconds=0.0)

    def furnish(self, context: DeskContext) -> None:
        """Build the frame; separate from ``__init__`` because the context opens our pages."""
        self.context = context
        self._paper = PaperAhead(context.tasks, self)
        self._last = LastPlace(context.tasks, lambda: self.page, self)
        self._building = Slices(self, at_once=context.tasks.inline)
        ui = Ui_Shell()
        set_up(ui, self)
        ui.brand.setText(self._brand)
        ui.brand.setAlignment(start_side() | Qt.AlignmentFlag.AlignVCenter)
        self._rail = ui.navigation
        self._brand_line = ui.brand
        self.stack = ui.stack
        self.pages = KeptPages(context, self._classes, ui.stack)
        self.bar = MessageBar(context.icons, ui.stack)
        self.top = TopBar(context, ui.top_row)
        self.top.setParent(self)
        self.search = SearchDrop(context, self.top.search, self)
        self.top.search.setVisible(context.staff.may(Permission.FIND_RESIDENTS))
        self.navigation = Navigation(context, self._classes, ui.places, ui.lower_places)
        self.navigation.chosen.connect(lambda name: self.open_page(name, ""))
        self.top.lock_wanted.connect(self.lock_wanted)
        self.top.language_wanted.connect(self.language_wanted)
        self.top.text_size_wanted.connect(self.text_size_wanted)
        self.top.search.left.connect(self._focus_page)
        context.messages.told.connect(self.bar.show_message)
        context.messages.cleared.connect(self.bar.hide)
        context.tasks.changed.connect(self._on_changed)
        context.tasks.refused.connect(context.messages.error)
        context.tasks.broke.connect(context.messages.bug)
        context.tasks.busy.connect(self._on_busy)
        self._add_shortcuts()

    @property
    def page(self) -> Page | None:
        """The page in sight; none while it is still being built."""
        return None if self._now is None or self.building else self.pages[self._now[0]]

    @property
    def building(self) -> bool:
        """True while the page that was asked for is not whole yet."""
        return self._now is not None and not self.pages.is_whole(self._now[0])

    def open_page(self, name: PageName, subject: str = "") -> None:
        """Go to a page; the one in sight saves itself first."""
        if name not in self._classes:
            return
        page = self.page
        if page is not None and self._now != (name, subject):
            # Where the page is by now, such as the referral that began as a new one.
            self._past = [*self._past, (page.name, page.place().subject)][-HISTORY:]
        self._show(name, subject)

    def go_back(self) -> None:
        """Return to where one came from; behind the lock there is only what lies above."""
        before = self._before()
        if before is not None:
            self._past = self._past[:-1]
            self._show(*before)

    def _before(self) -> tuple[PageName, str] | None:
        """Where back leads to; none from the first page."""
        if self._past or self._now is None:
            return self._past[-1] if self._past else None
        above = self.navigation.above(*self._now)
        return None if above == self._now else above

    def leave(self) -> ReturnPlace:
        """Let the page in sight save; says where it was."""
        page = self.page
        if page is None:
            return ReturnPlace(*self._now) if self._now is not None else ReturnPlace()
        place = page.place()
        page.leave()
        return place

    def return_to(self, place: ReturnPlace) -> None:
        """Come back to ``place``, or to the first page one may use."""
        names = {str(name) for name in self._classes}
        if place.page in names:
            self._show(PageName(place.page), place.subject)
            page = self.page
            if page is not None and place.field:
                QTimer.singleShot(0, page, lambda: page.return_to(place.field))
            elif place.field:
                self._field = place.field
        elif self.navigation.places:
            self._show(self.navigation.places[0], "")
        if PageName.RESIDENTS in self.navigation.places and not self.context.tasks.inline:
            QTimer.singleShot(AHEAD_MS, self, lambda: self._ahead.run(self._build_ahead()))

    def past(self) -> list[tuple[PageName, str]]:
        """The way one came, oldest first."""
        return list(self._past)

    def remember(self, past: list[tuple[PageName, str]]) -> None:
        """Take over the way one came, after the windows were built anew."""
        self._past = past
        self.top.back.setEnabled(self._before() is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large letters in a small window: the places become pictures, the page keeps its room."""
        super().resizeEvent(event)
        px = self.context.theme.px
        narrow = self.width() < px(NARROW)
        self._rail.setFixedWidth(px(18) + RAIL - 18 if narrow else px(188))
        self._brand_line.setVisible(not narrow)
        self.navigation.show_words(not narrow)

    def dismiss(self) -> None:
        """Let go of the workers' signals before the windows are thrown away."""
        self._ahead.stop()
        self._last.stop()
        self._building.stop()
        self._paper.stop()
        self.pages.stop()
        tasks, messages = self.context.tasks, self.context.messages
        tasks.changed.disconnect(self._on_changed)
        tasks.refused.disconnect(messages.error)
        tasks.broke.disconnect(messages.bug)
        tasks.busy.disconnect(self._on_busy)
        self._on_busy(False)

    def _show(self, name: PageName, subject: str) -> None:
        page = self.page
        if page is not None:
            page.leave()
        self.context.messages.clear()
        self.pages.make(name)
        self.pages.see(name)
        self._now = (name, subject)
        self._field = ""
        self._bring(self.pages.ground(name))
        of_house = subject.startswith(f"{THE_HOUSE}/")
        self.navigation.mark(PageName.HOUSE if of_house else name)
        self.top.search.clearFocus()
        self.top.back.setEnabled(self._before() is not None)
        self._last.start()
        self._building.run(self._open(name, subject))

    def _bring(self, ground: PageGround) -> None:
        """Bring a page into sight. Space on a new one presses nothing before it was read.

        Qt would give the cursor to its first button; where one was on a known page, it stays.
        """
        new = ground.focusWidget() is None
        self.stack.setCurrentWidget(ground)
        now = self.window().focusWidget()
        if new and isinstance(now, QAbstractButton) and ground.isAncestorOf(now):
            ground.setFocus()

    def _open(self, name: PageName, subject: str) -> Iterator[object]:
        yield from self.pages.build(name)
        page = self.pages[name]
        page.show_subject(subject)
        self._paper.at_page(name)
        if self._field:
            page.return_to(self._field)

    def _build_ahead(self) -> Iterator[object]:
        self.search.furnish()
        yield self.search
        hers = [name for name in ROLES_OWN if name in self.navigation.places]
        for name in (*LIKELY, *hers):
            if name in self._classes:
                self.pages.make(name)
                yield name
                yield from self.pages.build(name)
                for step in self.pages[name].prepare():
                    yield step
                    if name not in self.pages:
                        break

    def _on_changed(self, topics: frozenset[str]) -> None:
        page = self.page
        if page is not None and topics & page.topics:
            page.refresh()

    def _on_busy(self, busy: bool) -> None:
        if busy and QApplication.overrideCursor() is None:
            QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        elif not busy and QApplication.overrideCursor() is not None:
            QApplication.restoreOverrideCursor()

    def _focus_page(self) -> None:
        page = self.page
        if page is not None:
            page.setFocus()
            page.focusNextChild()

    def _focus_search(self) -> None:
        self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.search.selectAll()

    def _add_shortcuts(self) -> None:
        add_shortcut(self, "Ctrl+K", self._focus_search)
        add_shortcut(self, "Ctrl+L", self.lock_wanted.emit)
        add_shortcut(self, "Alt+Left", self.go_back)
        add_shortcut(self, "F1", self.show_help)
        add_shortcut(self, "Ctrl+/", self.show_shortcuts)
        for number, name in enumerate(self.navigation.places[:PLACE_KEYS], start=1):
            add_shortcut(
                self, f"Ctrl+{number % PLACE_KEYS}", functools.partial(self.open_page, name)
            )

    def show_help(self) -> None:
        """The help page of where one is."""
        key = self.page.help_key if self.page is not None else "desk"
        HelpDialog(self.context.language, key, self).open()

    def show_shortcuts(self) -> None:
        """All keys on one sheet."""
        ShortcutSheet(len(self.navigation.places), self).open()
