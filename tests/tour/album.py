"""Numbered pictures, and what a machine can see amiss on each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from shelter_desk.desktop.consents.read import ReadTogether
from shelter_desk.desktop.preview.view import PagesView
from shelter_desk.desktop.widgets.tables import MEASURED, WIDEST, CellRole, RowsTable
from tests.tour.driver import settle

SIZE = (1366, 768)
SLACK = 3
ROWS = 20
"""So many rows of a table are read."""
_ARABIC = re.compile(r"[\u0620-\u064a]{2,}")
_LATIN = re.compile(r"[A-Za-z]{3,} [A-Za-z]{2,}|[A-Z]?[a-z]{3,}")
_MARKS = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]|</?b>")
_BOTH = re.compile(r"\u2067[^\u2069]+\u2069 · \u2066[^\u2069]+\u2069")
"""Words in both languages beside one another: the first page, before one is chosen."""


@dataclass
class Album:
    """Keeps pictures in ``folder``; without one it only looks."""

    language: str
    folder: Path | None
    allowed: tuple[str, ...] = ()
    number: int = 0
    taken: list[str] = field(default_factory=list)
    untranslated: dict[str, str] = field(default_factory=dict)
    clipped: dict[str, str] = field(default_factory=dict)

    def shot(self, window: QWidget, name: str, *, numbered: bool = True) -> None:
        """One picture of what is in sight."""
        settle()
        self.number += 1
        label = f"{self.number:03d}-{name}" if numbered else name
        self.taken.append(label)
        self._look(window, label)
        if self.folder is not None:
            self.folder.mkdir(parents=True, exist_ok=True)
            window.grab().save(str(self.folder / f"{label}.png"))

    def _look(self, window: QWidget, label: str) -> None:
        for widget in window.findChildren(QWidget):
            if not widget.isVisible() or not _in_sight(widget):
                continue
            for said in _said(widget):
                if not _is_hers(widget) and self._is_foreign(said):
                    self.untranslated.setdefault(said, label)
            if _is_clipped(widget):
                said = " ".join(_said(widget))
                self.clipped.setdefault(f"{type(widget).__name__} «{said}»", label)
            for name in _cut_names(widget):
                self.clipped.setdefault(f"the name of a row «{name}»", label)

    def _is_foreign(self, said: str) -> bool:
        plain = _MARKS.sub("", _BOTH.sub("", said))
        for word in self.allowed:
            plain = plain.replace(word, "")
        return bool((_LATIN if self.language == "ar" else _ARABIC).search(plain))


def _is_hers(widget: QWidget) -> bool:
    """A consent text stands in the language of the one it is read to."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, ReadTogether):
            return isinstance(widget, QLabel) and not widget.property("kind")
        above = above.parentWidget()
    return False


def _said(widget: QWidget) -> Iterator[str]:
    """What the program says there; what somebody typed is hers."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QTableView):
        yield from _cells(widget)


def _cells(table: QTableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), ROWS)):
            yield str(model.index(row, column).data() or "")


def _in_sight(widget: QWidget) -> bool:
    region = widget.visibleRegion()
    return not region.isEmpty()


def _is_clipped(widget: QWidget) -> bool:
    """One line that is longer than its room, more lines than its height, a page too wide."""
    if isinstance(widget, QScrollArea) and not isinstance(widget, PagesView):
        return widget.horizontalScrollBar().maximum() > SLACK
    if isinstance(widget, QLabel):
        return _is_label_clipped(widget)
    if isinstance(widget, QAbstractButton) and widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width()) > widget.height() + SLACK
    if isinstance(widget, QAbstractButton) and widget.text():
        return _advance(widget, widget.text().replace("&", "")) > widget.width()
    return False


def _is_label_clipped(label: QLabel) -> bool:
    text = label.text()
    if not text or (label.pixmap() and not label.pixmap().isNull()):
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + SLACK
    return _advance(label, text) > label.contentsRect().width() + SLACK


def _cut_names(widget: QWidget) -> Iterator[str]:
    """What a row is called is there to its end, up to the width a name may ask for."""
    if not isinstance(widget, RowsTable):
        return
    model, option = widget.model(), QStyleOptionViewItem()
    for column in range(model.columnCount()):
        for row in range(min(model.rowCount(), MEASURED)):
            cell = model.index(row, column)
            if cell.data(CellRole.WEIGHT) == "strong":
                needed = min(widget.itemDelegate().sizeHint(option, cell).width(), WIDEST)
                if widget.isColumnHidden(column) or widget.columnWidth(column) < needed - SLACK:
                    yield str(cell.data())


def _advance(widget: QWidget, text: str) -> int:
    metrics = QFontMetrics(widget.font())
    return max(metrics.horizontalAdvance(line) for line in text.split("\n"))
