"""Levels over time, drawn: one strip a domain, time running the way the window is read.

The worker's view is drawn through and filled, her own dashed and open: they differ in form, so
that neither colour nor brightness is needed to tell them apart. Where nothing was said the line
breaks; nothing is guessed in between.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.services.views.needs import NeedsDomain, Point

LEVELS = 4
_AIR = 12.0
_LEAST_STEP = 15


def paint_worker(painter: QPainter, at: QPointF, ink: QColor) -> None:
    """The worker's mark: small, round, filled."""
    painter.setPen(QPen(ink, 1))
    painter.setBrush(ink)
    painter.drawEllipse(at, 4.0, 4.0)


def paint_own(painter: QPainter, at: QPointF, ink: QColor, ground: QColor) -> None:
    """Her own mark: larger, four corners, open, so that both are seen where the two agree."""
    side = 7.5
    corners = [
        QPointF(at.x() - side, at.y()),
        QPointF(at.x(), at.y() - side),
        QPointF(at.x() + side, at.y()),
        QPointF(at.x(), at.y() + side),
    ]
    painter.setPen(QPen(ink, 1.8))
    painter.setBrush(ground)
    painter.drawPolygon(QPolygonF(corners))


def line_of(ink: QColor, *, own: bool) -> QPen:
    """Dashed for her own view, drawn through for the worker's."""
    pen = QPen(ink, 1.8 if own else 2.4)
    if own:
        pen.setDashPattern([3.0, 2.4])
    return pen


class TimeLine:
    """Where talks lie across a widget; the first one at the start side of the window."""

    def __init__(self, kit: Kit, places: Sequence[float]) -> None:
        self._kit = kit
        self.places = tuple(places)

    def gutter(self, font: QFont) -> float:
        """Room for the numbers of the levels."""
        return float(max(14, font.pointSizeF() * 1.6))

    def x(self, place: float, widget: QWidget) -> float:
        """Pixels from the left edge of ``widget``."""
        gutter = self.gutter(widget.font())
        along = gutter + _AIR + place * max(0.0, widget.width() - gutter - 2 * _AIR)
        return widget.width() - along if self._kit.rtl else along


class LevelStrip(QWidget):
    """One domain. ``moved`` asks for the strip so many places further down (or up)."""

    moved = Signal(int)

    def __init__(
        self, kit: Kit, line: TimeLine, domain: NeedsDomain, said: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._kit, self._line, self.domain = kit, line, domain
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Four levels, each as far from the next as letters ask."""
        return QSize(420, self._step() * (LEVELS - 1) + 2 * int(_AIR))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(160, self.sizeHint().height())

    def at(self, place: float, level: int) -> QPointF:
        """Where ``level`` at ``place`` lies; level 1 is lowest."""
        step = (self.height() - 2 * _AIR) / (LEVELS - 1)
        return QPointF(self._line.x(place, self), self.height() - _AIR - (level - 1) * step)

    def points(self, *, own: bool) -> list[QPointF]:
        """The marks of one view."""
        pairs = zip(self._line.places, self._view(own), strict=True)
        return [self.at(place, one.level) for place, one in pairs if one.level is not None]

    def strokes(self, *, own: bool) -> Iterator[list[QPointF]]:
        """The pieces of its line: it breaks where nothing was said."""
        pairs = zip(self._line.places, self._view(own), strict=True)
        for said, part in groupby(pairs, key=lambda pair: pair[1].level is not None):
            if said:
                yield [self.at(place, one.level) for place, one in part if one.level is not None]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Levels, her line, the worker's upon it."""
        tokens = self._kit.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_levels(painter)
        inks = ((True, QColor(tokens.text)), (False, QColor(tokens.primary)))
        for own, ink in inks:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(line_of(ink, own=own))
            for stroke in self.strokes(own=own):
                painter.drawPolyline(QPolygonF(stroke))
        for point in self.points(own=True):
            paint_own(painter, point, inks[0][1], QColor(tokens.surface))
        for point in self.points(own=False):
            paint_worker(painter, point, inks[1][1])
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.primary), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from domain to domain."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -99, Qt.Key.Key_End: 99}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.moved.emit(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away."""
        super().focusOutEvent(event)
        self.update()

    def _view(self, own: bool) -> tuple[Point, ...]:
        return self.domain.own if own else self.domain.worker

    def _step(self) -> int:
        return max(_LEAST_STEP, int(self.fontMetrics().height() * 0.72))

    def _paint_levels(self, painter: QPainter) -> None:
        tokens = self._kit.tokens()
        start, end = sorted((self._line.x(0, self), self._line.x(1, self)))
        font = QFont(self.font())
        font.setPointSizeF(max(6.5, font.pointSizeF() * 0.78))
        painter.setFont(font)
        gutter = self._line.gutter(self.font())
        left = self.width() - gutter if self._kit.rtl else 0.0
        for level in range(1, LEVELS + 1):
            y = self.at(0, level).y()
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(start - _AIR, y), QPointF(end + _AIR, y))
            painter.setPen(QColor(tokens.muted))
            box = QRectF(left, y - 12, gutter, 24)
            words = self._kit.fmt.number(level)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)


class DayAxis(QWidget):
    """The days of the talks at their places; of two that are too near the later one is named."""

    def __init__(self, kit: Kit, line: TimeLine, days: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._line, self._days = kit, line, tuple(days)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(kit.line(*days))

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(420, self.fontMetrics().height() + 4)

    def shown(self) -> list[tuple[QRectF, str]]:
        """Which days have room, and where: the last first, then the first, then from the end."""
        found: list[tuple[QRectF, str]] = []
        for place, day in sorted(zip(self._line.places, self._days, strict=True), key=_last_first):
            width = self.fontMetrics().horizontalAdvance(day) + 6.0
            left = self._line.x(place, self) - width / 2
            left = min(max(left, 0.0), max(0.0, self.width() - width))
            box = QRectF(left, 0, width, self.height())
            if all(not box.adjusted(-4, 0, 4, 0).intersects(other) for other, _day in found):
                found.append((box, day))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the days."""
        painter = QPainter(self)
        painter.setPen(QColor(self._kit.tokens().muted))
        for box, day in self.shown():
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), day)
        painter.end()


class LegendMark(QWidget):
    """A piece of a line with its mark, beside the words that say whose view it is."""

    def __init__(self, kit: Kit, *, own: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._own = kit, own
        self.setFixedSize(44, max(22, self.fontMetrics().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Line and mark in the middle."""
        tokens = self._kit.tokens()
        ink = QColor(tokens.text if self._own else tokens.primary)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        painter.setPen(line_of(ink, own=self._own))
        painter.drawLine(QPointF(2, middle.y()), QPointF(self.width() - 2, middle.y()))
        if self._own:
            paint_own(painter, middle, ink, QColor(tokens.window))
        else:
            paint_worker(painter, middle, ink)
        painter.end()


def _last_first(pair: tuple[float, str]) -> float:
    place, _day = pair
    return -2.0 if place == 1 else -1.0 if place == 0 else 1 - place
