"""The tiles: as many beside one another as have room, all of a row equally high."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.flow import ItemsLayout
from shelter_desk.desktop.widgets.labels import Body, Muted, Strong, Title, Warn
from shelter_desk.services.views.overview import TileFact, TileWords

GAP = 16
_MARGIN = 16


class EvenGrid(ItemsLayout):
    """Parts of equal width from the start side, at most ``most`` in a row."""

    def __init__(self, least: int, most: int = 3) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.setContentsMargins(0, 0, 0, 0)

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """As wide as it may be."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """How many stand in a row follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All rows at ``width``."""
        rows = self._rows(width)
        return sum(high for high, _items in rows) + GAP * max(0, len(rows) - 1)

    def minimumHeightForWidth(self, width: int) -> int:  # noqa: N802
        """The same: no row can be left out."""
        return self.heightForWidth(width)

    def minimumSize(self) -> QSize:  # noqa: N802
        """One above the other."""
        sizes = [item.minimumSize() for item in self._items]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def sizeHint(self) -> QSize:
        """As many beside one another as there may be."""
        one = self.minimumSize()
        return QSize(max(one.width(), self._least) * self._most, one.height())

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Place the parts."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        rtl = parent is not None and parent.isRightToLeft()
        wide, top = self._each(rect.width()), rect.y()
        for high, items in self._rows(rect.width()):
            for place, item in enumerate(items):
                along = place * (wide + GAP)
                left = rect.right() + 1 - along - wide if rtl else rect.x() + along
                item.setGeometry(QRect(left, top, wide, high))
            top += high + GAP

    def _beside(self, width: int) -> int:
        least = max(self._least, self.minimumSize().width())
        return max(1, min(self._most, (width + GAP) // (least + GAP)))

    def _each(self, width: int) -> int:
        beside = self._beside(width)
        return (width - GAP * (beside - 1)) // beside

    def _rows(self, width: int) -> list[tuple[int, list[QLayoutItem]]]:
        beside, wide = self._beside(width), self._each(width)
        parts = [self._items[at : at + beside] for at in range(0, len(self._items), beside)]
        return [(max(_height(item, wide) for item in items), items) for items in parts]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Tile(Card):
    """A headline and its lines; each that has a list leads to it through ``opens``."""

    def __init__(
        self,
        context: DeskContext,
        told: TileWords,
        opens: Callable[[TileFact], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, margin=_MARGIN)
        self._context, self._opens = context, opens
        self.rows: list[ClickRow] = []
        self.numbers: list[Strong] = []
        title = context.words(told.title)
        self.setAccessibleName(title)
        self.body.setSpacing(4)
        self.body.addWidget(Strong(title))
        self.body.addWidget(self._lead(told))
        for fact in told.facts:
            self.body.addWidget(Line(self))
            self.body.addWidget(self._line(fact))
        self._set_under_one_another()
        self.body.addStretch(1)

    def _lead(self, told: TileWords) -> QWidget:
        context, lead = self._context, self._context.words(told.lead.words)
        if isinstance(told.big, int):
            big = context.fmt.number(told.big)
        else:
            big = context.fmt.shape(context.words(told.big))
        whole = self._row(told.lead, context.fmt.line(big, lead))
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        column.addWidget(Title(big))
        column.addWidget(Muted(lead))
        return whole

    def _line(self, fact: TileFact) -> QWidget:
        context, words = self._context, self._context.words(fact.words)
        number = "" if fact.n is None else context.fmt.number(fact.n)
        whole = self._row(fact, context.fmt.line(words, number))
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        line.addWidget(Warn(words) if fact.wants_eye else Body(words), 1)
        if number:
            self.numbers.append(Strong(number))
            line.addWidget(self.numbers[-1], 0, Qt.AlignmentFlag.AlignTop)
        return whole

    def _set_under_one_another(self) -> None:
        """Ones below ones: digits run from left to right in Arabic too."""
        for number in self.numbers:
            number.ensurePolished()
        wide = max((number.sizeHint().width() for number in self.numbers), default=0)
        for number in self.numbers:
            number.setMinimumWidth(wide)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)

    def _row(self, fact: TileFact, said: str) -> QWidget:
        if not fact.key and not fact.page:
            return QWidget(self)
        row = ClickRow(said, self)
        row.setToolTip(said)
        row.opened.connect(lambda: self._opens(fact))
        self.rows.append(row)
        return row
