"""Whatever takes a click on any page is reached by Tab, by arrows beside it, or by a named key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.question import QuestionView
from shelter_desk.desktop.formview.states import StateButton
from shelter_desk.desktop.shell.search import SearchDrop
from shelter_desk.desktop.widgets.search_box import SearchBox
from tests.desktop import every_page
from tests.desktop.every_page import Seen

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.timeout(600),
]

WINDOW = (1366, 768)
LEAST_PAGES, LEAST_CONTROLS = 95, 1200
MOST_TABS = 250
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def test_every_control_of_every_page_is_reached_by_keys(
    app: QApplication, tmp_path: Path, language: str
) -> None:
    amiss: dict[str, str] = {}
    pages = controls = 0
    for name, root in _walk(app, tmp_path, language):
        pages += 1
        ring = ring_of(root)
        for widget in controls_of(root):
            controls += 1
            if not reached(widget, ring):
                amiss.setdefault(_called(widget), name)
    assert pages >= LEAST_PAGES
    assert controls >= LEAST_CONTROLS
    assert not amiss, "\n".join(f"{where}: {what}" for what, where in amiss.items())


def test_the_walk_sees_what_keys_do_not_reach(app: QApplication, qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    for words, policy in (("by keys", Qt.FocusPolicy.StrongFocus), ("", Qt.FocusPolicy.NoFocus)):
        button = QPushButton(words)
        button.setFocusPolicy(policy)
        column.addWidget(button)
    root.show()
    ring = ring_of(root)
    assert [reached(one, ring) for one in controls_of(root)] == [True, False]


def _walk(app: QApplication, home: Path, language: str) -> Iterator[Seen]:
    way_in = every_page.make_app(app, home / "new", language)
    way_in.window.resize(*WINDOW)
    yield from every_page.gates(way_in)
    way_in.window.close()
    house = every_page.make_house(app, home / "house", WINDOW)
    house.wear(language)
    yield from every_page.pages(house)
    house.app.window.close()


def controls_of(root: QWidget) -> Iterator[QWidget]:
    """What a mouse could press, pick or write into."""
    for widget in root.findChildren(QWidget):
        if not (widget.isVisible() and widget.isEnabled()) or _belongs_to_qt(widget):
            continue
        hand = widget.cursor().shape() is Qt.CursorShape.PointingHandCursor
        own_hand = hand and widget.testAttribute(Qt.WidgetAttribute.WA_SetCursor)
        if isinstance(widget, CONTROLS) or own_hand:
            yield widget


def _belongs_to_qt(widget: QWidget) -> bool:
    """The inside of a field or of a list."""
    parent = widget.parentWidget()
    inside = isinstance(parent, QLineEdit | QComboBox) or isinstance(widget, QHeaderView)
    return inside or widget.objectName().startswith("qt_")


def ring_of(root: QWidget) -> set[QWidget]:
    """What Tab meets until it comes round."""
    window = root.window()
    window.activateWindow()
    every_page.settle()
    if QApplication.focusWidget() is None:
        window.setFocus()
    met: set[QWidget] = set()
    for _ in range(MOST_TABS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        here = QApplication.focusWidget()
        if here is None or here in met:
            break
        met.add(here)
    return met


def reached(widget: QWidget, ring: set[QWidget]) -> bool:
    """By Tab; by arrows from its neighbour; by the keys of its question or of the search."""
    if widget in ring or widget.focusProxy() in ring:
        return True
    if isinstance(widget, StateButton):
        # F2 to F9 in the question, as the card at the side and the help say
        return any(_question_of(one) is _question_of(widget) for one in ring)
    if isinstance(_above(widget, SearchDrop), SearchDrop):
        return any(isinstance(one, SearchBox) for one in ring)
    if isinstance(widget, QAbstractButton):
        return any(one in ring for one in _beside(widget))
    return False


def _beside(button: QAbstractButton) -> list[QAbstractButton]:
    """The others of a choice: arrows go from one to the next."""
    group = button.group()
    if group is not None:
        return list(group.buttons()) if group.exclusive() else []
    parent = button.parentWidget()
    if not button.autoExclusive() or parent is None:
        return []
    others = parent.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [one for one in others if one.autoExclusive()]


def _question_of(widget: QWidget) -> QWidget | None:
    return _above(widget, QuestionView)


def _above(widget: QWidget, kind: type[QWidget]) -> QWidget | None:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, kind):
        above = above.parentWidget()
    return above


def _called(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = widget.accessibleName() or (str(text()) if callable(text) else "")
    return f"{type(widget).__name__} «{words}» in {type(widget.parentWidget()).__name__}"
