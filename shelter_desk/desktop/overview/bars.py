"""Bars of our own: upright ones over months, lying ones beside words, each opening its list.

Time runs the way the window is read. Every bar has its number beside it, and its form says what
it stands for, so that no colour is needed. One bar of a chart takes the Tab key; arrows go on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from shelter_desk.desktop.look.theme import Theme

_AIR = 4


class Fill(Enum):
    """How a bar is drawn."""

    FULL = "full"
    OPEN = "open"
    HATCHED = "hatched"
    NONE = "none"
    """The number alone."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its list, its number in words, how long it is (0 to 1), and what is read aloud."""

    key: str
    number: str
    share: float
    said: str
    fill: Fill = Fill.FULL


def slot(place: int, count: int, width: int, *, rtl: bool) -> tuple[int, int]:
    """Where the place begins and how wide it is; the first one is at the start side."""
    begin, end = place * width // count, (place + 1) * width // count
    return (width - end, end - begin) if rtl else (begin, end - begin)


class BarButton(QAbstractButton):
    """A bar that opens its list with a click, Enter or Space."""

    def __init__(self, theme: Theme, bar: Bar, parent: QWidget, *, upright: bool) -> None:
        super().__init__(parent)
        self._theme, self.bar, self._upright = theme, bar, upright
        self.setAccessibleName(bar.said)
        self.setToolTip(bar.said)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def sizeHint(self) -> QSize:
        """Room for the number."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.bar.number) + 2 * _AIR, metrics.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is here."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """It is gone."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, too; arrows are the chart's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        if event.key() in _STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar and its number."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(tokens.selected))
        bar, words = self._places()
        ink = QColor(tokens.primary)
        if self.bar.fill is not Fill.NONE:
            painter.setPen(QPen(ink, 1.2))
            painter.setBrush(self._brush(ink))
            painter.drawRect(bar)
        painter.setPen(QColor(tokens.text))
        flags = Qt.AlignmentFlag.AlignVCenter
        flags |= Qt.AlignmentFlag.AlignHCenter if self._upright else self._start()
        painter.drawText(words, int(flags), self.bar.number)
        if self.hasFocus():
            painter.setPen(QPen(ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _brush(self, ink: QColor) -> QBrush:
        if self.bar.fill is Fill.FULL:
            return QBrush(ink)
        if self.bar.fill is Fill.HATCHED:
            return QBrush(ink, Qt.BrushStyle.BDiagPattern)
        return QBrush(Qt.BrushStyle.NoBrush)

    def _start(self) -> Qt.AlignmentFlag:
        ways = Qt.AlignmentFlag
        return ways.AlignAbsolute | (ways.AlignRight if self.isRightToLeft() else ways.AlignLeft)

    def _places(self) -> tuple[QRectF, QRectF]:
        """Where the bar is, and its number."""
        high, wide = self.height(), self.width()
        line = self.fontMetrics().height()
        if self.bar.fill is Fill.NONE:
            return QRectF(), QRectF(0, high - line - _AIR, wide, line)
        if self._upright:
            tall = max(3.0, (high - line - _AIR) * self.bar.share)
            broad = min(wide - 2.0 * _AIR, 28.0)
            bar = QRectF((wide - broad) / 2, high - tall, broad, tall - 1)
            return bar, QRectF(0, high - tall - line, wide, line)
        said = self.fontMetrics().horizontalAdvance(self.bar.number) + 3 * _AIR
        long = max(3.0, (wide - said - 2 * _AIR) * self.bar.share)
        thick = min(high - 2.0 * _AIR, line * 0.8)
        top = (high - thick) / 2
        if self.isRightToLeft():
            bar = QRectF(wide - _AIR - long, top, long, thick)
            return bar, QRectF(bar.left() - said, 0, said - _AIR, high)
        bar = QRectF(_AIR, top, long, thick)
        return bar, QRectF(bar.right() + _AIR, 0, said, high)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away."""
        super().focusOutEvent(event)
        self.update()


class BarLine(QWidget):
    """Bars side by side on one line; ``None`` leaves its place free."""

    _wide = QSizePolicy.Policy.Expanding

    def __init__(
        self, theme: Theme, bars: Sequence[Bar | None], parent: QWidget, *, upright: bool
    ) -> None:
        super().__init__(parent)
        self._theme, self._upright = theme, upright
        self.buttons = [
            None if one is None else BarButton(theme, one, self, upright=upright) for one in bars
        ]
        self.setSizePolicy(self._wide, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Upright bars need some height."""
        line = self.fontMetrics().height()
        high = round(line * 3.2) if self._upright else max(32, round(line * 1.6))
        return QSize(420, high)

    def minimumSizeHint(self) -> QSize:
        """Every number has room."""
        wide = self.fontMetrics().horizontalAdvance("88") + _AIR
        return QSize(wide * len(self.buttons), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Each bar to its place."""
        super().resizeEvent(event)
        for place, button in enumerate(self.buttons):
            if button is not None:
                left, wide = slot(place, len(self.buttons), self.width(), rtl=self.isRightToLeft())
                button.setGeometry(QRect(left, 0, wide, self.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line on which they stand, and a dash where there is none."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens.line), 1))
        if self._upright:
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        else:
            painter.setPen(QColor(tokens.muted))
            for place, button in enumerate(self.buttons):
                if button is None:
                    self._dash(painter, place)
        painter.end()

    def _dash(self, painter: QPainter, place: int) -> None:
        left, wide = slot(place, len(self.buttons), self.width(), rtl=self.isRightToLeft())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        room = QRect(left + _AIR, 0, wide - 2 * _AIR, self.height())
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags), "–")


class WholeLine(BarLine):
    """The number of all bars of a line, beside them."""

    _wide = QSizePolicy.Policy.Fixed

    def __init__(self, theme: Theme, bar: Bar, parent: QWidget) -> None:
        super().__init__(theme, [bar], parent, upright=True)

    def sizeHint(self) -> QSize:
        """As wide as a number of thousands."""
        wide = self.fontMetrics().horizontalAdvance("8,888") + 2 * _AIR
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()


class BarHeads(QWidget):
    """Words over the places; where not all have room every second, third … from the end."""

    def __init__(
        self, theme: Theme, heads: Sequence[str], parent: QWidget, *, centred: bool
    ) -> None:
        super().__init__(parent)
        self._theme, self._heads, self._centred = theme, tuple(heads), centred
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" · ".join(heads))
        font = QFont(self.font())
        font.setPointSizeF(theme.body_points * 0.86)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(420, self.fontMetrics().height() + _AIR)

    def shown(self) -> list[int]:
        """Which have room."""
        count = len(self._heads)
        wide = max((self.fontMetrics().horizontalAdvance(one) for one in self._heads), default=0)
        each = max(1, self.width() // max(1, count))
        step = -(-(wide + _AIR) // each) if self._centred else 1
        return list(range(count - 1, -1, -step))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write them."""
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.tokens.muted))
        for place in self.shown():
            rtl = self.isRightToLeft()
            left, wide = slot(place, len(self._heads), self.width(), rtl=rtl)
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            room = QRect(left + _AIR, 0, wide - 2 * _AIR, self.height())
            if self._centred:
                side = Qt.AlignmentFlag.AlignHCenter
                words = self.fontMetrics().horizontalAdvance(self._heads[place])
                middle = min(max(left + wide // 2, words // 2), self.width() - words // 2)
                room = QRect(middle - words // 2 - 1, 0, words + 2, self.height())
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(flags), self._heads[place])
        painter.end()


_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Chart(QWidget):
    """What holds the lines of one chart and lets arrows go from bar to bar.

    Signals: ``opened`` (the name of a list).
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: list[BarButton] = []

    def take(self, buttons: Sequence[BarButton | None]) -> None:
        """These bars belong to it; the first of all takes the Tab key."""
        for one in buttons:
            if one is None:
                continue
            if not self.buttons:
                one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.buttons.append(one)
            one.clicked.connect(lambda _=False, key=one.bar.key: self.opened.emit(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the next bar in that direction, as it is seen."""
        step = _STEPS.get(Qt.Key(event.key()))
        now = next((one for one in self.buttons if one.hasFocus()), None)
        if step is None or now is None:
            super().keyPressEvent(event)
            return
        found = self._beside(now, step)
        if found is not None:
            now.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            found.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            found.setFocus(Qt.FocusReason.TabFocusReason)

    def _beside(self, now: BarButton, step: tuple[int, int]) -> BarButton | None:
        along, down = step
        here = self._middle(now)

        def far(one: BarButton) -> tuple[float, float]:
            there = self._middle(one)
            across, below = there[0] - here[0], there[1] - here[1]
            return (abs(across), 0.0) if along else (abs(below), abs(across))

        def fits(one: BarButton) -> bool:
            there = self._middle(one)
            across, below = there[0] - here[0], there[1] - here[1]
            same_line = abs(below) < now.height() / 2
            return same_line and across * along > 0 if along else below * down > now.height() / 4

        return min((one for one in self.buttons if fits(one)), key=far, default=None)

    def _middle(self, one: BarButton) -> tuple[float, float]:
        middle = one.mapTo(self, one.rect().center())
        return float(middle.x()), float(middle.y())
