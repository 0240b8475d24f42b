"""Rows and columns that give way when letters are large or the window is small."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QLayoutItem, QWidget


@dataclass(slots=True)
class _Line:
    """One line of a ``WrapRow``: items with their widths, those of the start edge first."""

    start: list[tuple[QLayoutItem, int]] = field(default_factory=list)
    end: list[tuple[QLayoutItem, int]] = field(default_factory=list)
    height: int = 0


class WrapRow(QLayout):
    """What is added before ``addStretch`` stands at the start, the rest at the end edge.

    What has no room goes on a line below; nothing is ever cut. A stretch of an item lets it
    take the room that is left beside the end edge. ``top`` lets the parts of a line begin at
    the same height instead of standing in its middle.
    """

    def __init__(self, *, gap: int = 12, below: int = 8, top: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._split: int | None = None
        self._wide: set[int] = set()
        self._gap, self._below, self._top = gap, below, top
        self._known: dict[int, list[_Line]] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Append an item."""
        self._items.append(item)
        self.invalidate()

    def place(self, part: QWidget | QLayout, *, wide: bool = False) -> None:
        """Append a widget or a layout; ``wide`` takes the room that is left."""
        if wide:
            self._wide.add(len(self._items))
        if isinstance(part, QLayout):
            self.addChildLayout(part)
            self.addItem(part)
        else:
            self.addWidget(part)

    def split(self) -> None:
        """What follows belongs to the end edge."""
        self._split = len(self._items)
        self.invalidate()

    def count(self) -> int:
        """How many items it holds."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """The item at ``index`` or nothing."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Remove and return the item at ``index``."""
        self._known.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """A part changed: measure again."""
        self._known.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """As wide as it may be."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Its height follows its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the lines are at ``width``."""
        lines = self._lines(width)
        return sum(line.height for line in lines) + self._below * max(len(lines) - 1, 0)

    def minimumHeightForWidth(self, width: int) -> int:  # noqa: N802
        """The same: no line can be left out."""
        return self.heightForWidth(width)

    def minimumSize(self) -> QSize:  # noqa: N802
        """As wide as its widest part."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Place the items."""
        super().setGeometry(rect)
        top = rect.y()
        for line in self._lines(rect.width()):
            at = 0
            for item, width in line.start:
                self._put(rect, item, (at, top, width, line.height))
                at += width + self._gap
            at = rect.width() - sum(width + self._gap for _item, width in line.end) + self._gap
            for item, width in line.end:
                self._put(rect, item, (at, top, width, line.height))
                at += width + self._gap
            top += line.height + self._below

    def _put(self, rect: QRect, item: QLayoutItem, place: tuple[int, int, int, int]) -> None:
        at, top, width, line = place
        height = _height(item, width)
        parent = self.parentWidget()
        rtl = parent is not None and parent.isRightToLeft()
        left = rect.right() + 1 - at - width if rtl else rect.x() + at
        item.setGeometry(
            QRect(left, top + (0 if self._top else (line - height) // 2), width, height)
        )

    def _lines(self, room: int) -> list[_Line]:
        # Qt asks for the same width several times in one layout.
        if room not in self._known:
            self._known[room] = self._divided(room)
        return self._known[room]

    def _divided(self, room: int) -> list[_Line]:
        split = len(self._items) if self._split is None else self._split
        after = [item for item in self._items[split:] if not item.isEmpty()]
        tail = sum(_wish(item) + self._gap for item in after)
        lines, used = [_Line()], 0
        for place, item in enumerate(self._items):
            if item.isEmpty():
                continue
            width = min(_wish(item), room)
            if place in self._wide:
                width = max(width, room - used - tail if room - used - tail >= width else room)
            line = lines[-1]
            if used and used + width > room:
                line, used = _Line(), 0
                lines.append(line)
            (line.end if place >= split else line.start).append((item, width))
            line.height = max(line.height, _height(item, width))
            used += width + self._gap
        return lines


class Columns(QBoxLayout):
    """Cards side by side; below one another once there is less room than ``least`` pixels."""

    def __init__(self, least: int, parent: QWidget | None = None, *, gap: int = 24) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent)
        self._least = least
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Turn first where that is needed."""
        self._turn(rect.width())
        super().setGeometry(rect)
        if self.direction() is QBoxLayout.Direction.TopToBottom:
            self._stack(rect)

    def _stack(self, rect: QRect) -> None:
        """Every card its least height, and what is left to those that wish for more.

        Qt's own takes from the highest card until all are equal, and cuts the lower ones.
        """
        places = [at for at in range(self.count()) if not self._item(at).isEmpty()]
        width, stretches = rect.width(), [self.stretch(at) for at in places]
        items = [self._item(at) for at in places]
        least = [_least_height(item, width) for item in items]
        free = max(0, rect.height() - self.spacing() * (len(items) - 1) - sum(least))
        high = []
        for item, low in zip(items, least, strict=True):
            more = min(free, max(0, _height(item, width) - low))
            high.append(low + more)
            free -= more
        top = rect.y()
        for item, wished, stretch in zip(items, high, stretches, strict=True):
            tall = wished + free * stretch // max(1, sum(stretches))
            item.setGeometry(QRect(rect.x(), top, width, tall))
            top += tall + self.spacing()

    def _item(self, at: int) -> QLayoutItem:
        item = self.itemAt(at)
        assert item is not None
        return item

    def minimumSize(self) -> QSize:  # noqa: N802
        """The width of the widest card: side by side is only one way to stand."""
        items = [self.itemAt(place) for place in range(self.count())]
        widths = [i.minimumSize().width() for i in items if i is not None and not i.isEmpty()]
        size = super().minimumSize()
        beside = self.direction() is QBoxLayout.Direction.LeftToRight
        widest = max(widths, default=0)
        fits = sum(widths) + self.spacing() * (len(widths) - 1) <= self._least
        return QSize(min(widest, size.width()) if beside or fits else widest, size.height())

    def hasHeightForWidth(self) -> bool:
        """Which way it stands follows its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """At ``width``, as it would stand there; asking turns nothing."""
        if self._wanted(width) is not self.direction():
            return self._otherwise(width, _height)
        held = super().hasHeightForWidth()
        return super().heightForWidth(width) if held else super().sizeHint().height()

    def minimumHeightForWidth(self, width: int) -> int:  # noqa: N802
        """At ``width``, as it would stand there; asking turns nothing."""
        if self._wanted(width) is not self.direction():
            return self._otherwise(width, _least_height)
        held = super().hasHeightForWidth()
        return super().minimumHeightForWidth(width) if held else super().minimumSize().height()

    def _otherwise(self, width: int, height: Callable[[QLayoutItem, int], int]) -> int:
        """How high it would be the other way round.

        A turn makes the page ask again, and the answer turned it back: a hundred times in one
        opening (measured). Side by side it is near enough; once it stands so, Qt tells exactly.
        """
        places = [at for at in range(self.count()) if not self._item(at).isEmpty()]
        items, gaps = [self._item(at) for at in places], self.spacing() * (len(places) - 1)
        if self.direction() is QBoxLayout.Direction.LeftToRight:
            return sum(height(item, width) for item in items) + gaps
        parts = max(1, sum(self.stretch(at) for at in places))
        share = [(width - gaps) * self.stretch(at) // parts for at in places]
        wide = [max(item.minimumSize().width(), s) for item, s in zip(items, share, strict=True)]
        return max(map(height, items, wide), default=0)

    def _wanted(self, width: int) -> QBoxLayout.Direction:
        ways = QBoxLayout.Direction
        return ways.LeftToRight if width >= self._least else ways.TopToBottom

    def stacks(self, width: int) -> bool:
        """True where the cards stand below one another at ``width``."""
        return self._wanted(width) is QBoxLayout.Direction.TopToBottom

    def _turn(self, width: int) -> None:
        if self.direction() is not self._wanted(width):
            self.setDirection(self._wanted(width))


class Stack(Columns):
    """Cards below one another at every width, none lower than what stands in it."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 24) -> None:
        super().__init__(0, parent, gap=gap)
        self.setDirection(QBoxLayout.Direction.TopToBottom)

    def _wanted(self, width: int) -> QBoxLayout.Direction:  # noqa: ARG002
        return QBoxLayout.Direction.TopToBottom


def _wish(item: QLayoutItem) -> int:
    """A label that may wrap still asks for one line: Qt's own hint for it is half of that."""
    label = item.widget()
    wish = item.sizeHint().width()
    if isinstance(label, QLabel) and label.wordWrap():
        wish = max(wish, label.fontMetrics().horizontalAdvance(label.text()) + 4)
    return wish


def _least_height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.minimumHeightForWidth(width)
    return item.minimumSize().height()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
