"""One key puts a neutral page over everything, for the moment somebody steps in.

Nothing is closed and nothing typed is lost: what stood there comes back with the same key or
with Esc. No other key does anything meanwhile, so that a curious hand finds nothing. After ten
seconds the desk is locked.

The same page comes by itself when nobody stirs for two minutes, and then says how to go on: any
key or button of the mouse, which does nothing else. It locks nothing; that has its own minutes.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.window import DeskWindow

LOCK_AFTER_MS: Final = 10_000
SECOND_HAND_MS: Final = 5_000
TURNED_TO_HER: Final = "turned_to_her"
"""Set on a window that shows her own words to her, and nothing else."""
_HIDE = Qt.Key.Key_F12
_BACK = frozenset({Qt.Key.Key_F12, Qt.Key.Key_Escape})
_IN_EXEC = Qt.WindowModality.ApplicationModal
_WAKING = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_KEYS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
    }
)


class NeutralPage(QWidget):
    """The time of day and the date; ``hint`` is a word more where nobody has to be deceived."""

    def __init__(self, theme: Theme, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.addStretch(3)
        self.time, self.date = QLabel(), QLabel()
        self._tell()
        clock = QTimer(self, interval=SECOND_HAND_MS)
        clock.timeout.connect(self._tell)
        clock.start()
        self.time.setFont(theme.font(44))
        self.date.setFont(theme.font(13))
        self.date.setProperty("kind", "muted")
        for label in (self.time, self.date):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(4)
        if hint:
            words = QLabel(hint)
            words.setProperty("kind", "muted")
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
            column.addSpacing(24)

    def _tell(self) -> None:
        self.time.setText(QTime.currentTime().toString("HH:mm"))
        self.date.setText(QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat))


class QuickHide(QObject):
    """Listens for the key in every window of the program.

    Signals: ``expired`` when nobody came back in time; ``woken`` when somebody did after quiet
    minutes (her key is swallowed here).

    As with ``IdleWatch`` the filter sits at the windows of the system, where keys come in, also
    those of a dialog that holds everything else back.
    """

    expired = Signal()
    woken = Signal()

    def __init__(self, app: QApplication, window: DeskWindow, theme: Theme) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._theme = theme
        self._title = ""
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None
        self.page: NeutralPage | None = None
        self._timer = QTimer(self, singleShot=True, interval=LOCK_AFTER_MS)
        self._timer.timeout.connect(self.expired)
        self._is_quiet = False
        app.focusWindowChanged.connect(self._watch)
        self._watch()

    @property
    def is_hiding(self) -> bool:
        """True while the neutral page is in sight."""
        return self.page is not None

    def hide(self) -> None:
        """The neutral page, at once; a second call changes nothing."""
        if not self.is_hiding:
            self._cover(NeutralPage(self._theme))
            self._timer.start()

    def hide_in_quiet(self) -> None:
        """The neutral page because nobody stirs; not while she reads on a screen turned to her."""
        if not self.is_hiding and not any(map(_is_hers, QApplication.topLevelWidgets())):
            self._is_quiet = True
            self._cover(NeutralPage(self._theme, self.tr("Press any key to go on")))

    def _cover(self, page: NeutralPage) -> None:
        self._focus = self._app.focusWidget()
        self._title = self._window.windowTitle()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self.page = page
        self._window.cover(page)
        self._hide_others()

    def show(self) -> None:
        """Everything as it was."""
        if not self.is_hiding:
            return
        self._timer.stop()
        self._is_quiet = False
        self._take_away()
        self._window.setWindowTitle(self._title)
        for one in self._hidden:
            if isValid(one):
                one.show()
        self._hidden = []
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self._focus = None

    def stop(self) -> None:
        """Listen no more; what is hidden goes with the rest of the desk, the cover stays."""
        self._timer.stop()
        self._app.focusWindowChanged.disconnect(self._watch)
        for window in self._app.allWindows():
            window.removeEventFilter(self)
        for one in self._hidden:
            if isValid(one):
                one.deleteLater()
        self._hidden = []

    def finish(self) -> None:
        """What is below has gone: the cover goes as well."""
        self._take_away()
        self.deleteLater()

    def _hide_others(self) -> None:
        """Dialogs, also one that work in the background opens meanwhile."""
        for one in QApplication.topLevelWidgets():
            if one is self._window or not one.isVisible():
                continue
            # what is in exec() ends by being hidden, as if cancelled; it is not shown again
            if isinstance(one, QDialog) and one.windowModality() != _IN_EXEC:
                self._hidden.append(one)
            one.hide()

    def _take_away(self) -> None:
        self._window.uncover()
        if self.page is not None:
            self.page.deleteLater()
        self.page = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key hides; while hidden every key is swallowed, and two of them come back."""
        if self._is_quiet and event.type() in _WAKING:
            self.show()
            self.woken.emit()
            return True
        if event.type() not in _KEYS:
            return False
        key = _pressed(event)
        if self.is_hiding:
            if key in _BACK:
                self.show()
            return True
        if key == _HIDE and isinstance(watched, QWindow):
            self.hide()
            return True
        return False

    def _watch(self, _focused: QObject | None = None) -> None:
        for window in self._app.allWindows():
            window.installEventFilter(self)
        if self.is_hiding:
            self._hide_others()


def _is_hers(window: QWidget) -> bool:
    return window.isVisible() and bool(window.property(TURNED_TO_HER))


def _pressed(event: QEvent) -> int | None:
    """Which key goes down now; one that is held down counts once."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return None
    return None if event.isAutoRepeat() else event.key()
