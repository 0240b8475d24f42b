"""A pair of hands: real key presses and mouse clicks on the real windows."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QMenu,
    QScrollArea,
    QWidget,
)

from shelter_desk.desktop.formview.question import QuestionView
from shelter_desk.desktop.formview.record_view import RecordView

W = TypeVar("W", bound=QWidget)
PATIENCE = 20.0
NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class StepFailedError(AssertionError):
    """What a step expected did not come."""


def expect(holds: object, what: str) -> None:
    """Raise StepFailedError with ``what`` unless it holds."""
    if not holds:
        raise StepFailedError(what)


def settle(rounds: int = 4) -> None:
    """Let timers of no length and posted events run, and long records be built to their end."""
    records = [one for one in QApplication.allWidgets() if isinstance(one, RecordView)]
    for record in records:
        record.finish()
    for _ in range(rounds):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def wait_until(ready: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Run the event loop until ``ready``. Raises StepFailedError after ``seconds``."""
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            raise StepFailedError(f"waited {seconds:.0f} s for {what}")
        QApplication.processEvents()
        time.sleep(0.005)
    settle()


def wait(seconds: float) -> None:
    """Let ``seconds`` pass with the event loop running."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def focused() -> QWidget:
    """Where the next key goes: an open list, a field, else the window itself."""
    widget = (
        QApplication.activePopupWidget()
        or QApplication.focusWidget()
        or QApplication.activeWindow()
    )
    if widget is None:
        raise StepFailedError("no widget has the keyboard")
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    """One key, to whatever has the keyboard."""
    QTest.keyClick(focused(), key, modifier)
    settle()


def type_text(words: str) -> None:
    """Letter by letter, in any script, to whatever has the keyboard."""
    for letter in words:
        target = focused()
        if letter == "\n":
            QTest.keyClick(target, Qt.Key.Key_Return)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, NO_KEY, letter)
            QApplication.sendEvent(target, event)
    settle()


def reveal(widget: QWidget) -> None:
    """Scroll until ``widget`` is in sight."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, 40)
        above = above.parentWidget()
    settle(2)


def close_lists(target: QWidget) -> None:
    """An open list goes away when one clicks beside it."""
    popup = QApplication.activePopupWidget()
    if popup is not None and popup is not target.window():
        popup.close()
        settle()
    window = target.window()
    if QApplication.activePopupWidget() is None and not window.isActiveWindow():
        # The offscreen platform forgets whose turn it is when a list goes away.
        window.activateWindow()
        settle()


def click(widget: QWidget | None, at: QPoint | None = None) -> None:
    """A press of the left button in the middle of ``widget``, where a person can reach it.

    Raises StepFailedError when it is hidden, disabled or covered.
    """
    if widget is None:
        raise StepFailedError("there is nothing to click")
    close_lists(widget)
    name = f"{type(widget).__name__} «{words_of(widget)}»"
    expect(widget.isVisible(), f"{name} is not in sight")
    expect(widget.isEnabled(), f"{name} is disabled")
    reveal(widget)
    spot = at if at is not None else _middle(widget)
    window = widget.window()
    hit = window.childAt(widget.mapTo(window, spot)) if window is not widget else widget
    reached = hit is widget or (hit is not None and widget.isAncestorOf(hit))
    expect(reached, f"{name} is covered by {type(hit).__name__} or out of the window")
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_KEY, spot)
    settle()


def _middle(widget: QWidget) -> QPoint:
    """Where a person aims: the box of a check box, else the middle."""
    middle = widget.rect().center()
    if isinstance(widget, QCheckBox) and not widget.hitButton(middle):
        return QPoint(widget.width() - 12 if widget.isRightToLeft() else 12, middle.y())
    return middle


def into(widget: QWidget | None, words: str, *, replace: bool = False) -> None:
    """Click a field and type into it."""
    if widget is None:
        raise StepFailedError("there is no field to type into")
    target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    click(target)
    if replace:
        QTest.keyClick(focused(), Qt.Key.Key_A, CTRL)
    type_text(words)


def words_of(widget: QWidget) -> str:
    """What a widget says: its name for a screen reader, else its words."""
    name = widget.accessibleName()
    text = getattr(widget, "text", None)
    return name or (str(text()) if callable(text) else "")


def find(parent: QWidget, kind: type[W], words: str = "", *, exact: bool = False) -> W:
    """The first visible ``kind`` under ``parent`` that says ``words``."""
    for widget in parent.findChildren(kind):
        said = words_of(widget)
        if widget.isVisible() and (said == words if exact else words in said):
            return widget
    raise StepFailedError(f"no {kind.__name__} that says «{words}» is in sight")


def button(parent: QWidget, words: str) -> QAbstractButton:
    """A visible button by its words."""
    return find(parent, QAbstractButton, words)


def question(parent: QWidget, spot: str) -> QuestionView:
    """A question of the form in sight by its place ("key" or "group.0.key")."""
    found = [q for q in parent.findChildren(QuestionView) if str(q.spot) == spot]
    shown = [q for q in found if q.isVisible()]
    if not shown:
        raise StepFailedError(f"question {spot} is not in sight")
    return shown[0]


def choose(opener: QWidget, pick: Callable[[QAction], bool], what: str) -> None:
    """Open the menu of a button and click the entry that ``pick`` wants.

    Works for menus that wait in a loop of their own as for those that do not.
    """
    chosen: list[str] = []

    def take() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            return
        for action in menu.actions():
            if pick(action):
                chosen.append(action.text())
                QTest.mouseClick(
                    menu, Qt.MouseButton.LeftButton, NO_KEY, menu.actionGeometry(action).center()
                )
                return
        menu.close()

    QTimer.singleShot(120, take)
    click(opener)
    wait_until(lambda: QApplication.activePopupWidget() is None, f"the menu for {what}")
    wait(0.05)
    expect(chosen, f"the menu does not offer {what}")
