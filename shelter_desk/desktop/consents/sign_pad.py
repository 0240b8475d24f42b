"""A pad to sign on with mouse, pen or finger: it keeps where the pen was, never a picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.strokes import (
    ACROSS,
    FULL_PRESSURE,
    MOST_MS,
    MOST_POINTS,
    PenPoint,
    Stroke,
    Strokes,
)

_HALF = FULL_PRESSURE // 2
"""How hard a mouse presses: it cannot say."""

_LINE_AT = 0.78
_THIN, _THICK = 1.2, 3.4


class SignPad(QWidget):
    """Signals: ``written`` when there is something on it, or nothing any more."""

    written = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = context.theme.tokens
        self._strokes: list[list[PenPoint]] = []
        self._began = 0
        self._down = False
        self._finger: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFixedHeight(context.theme.px(200))

    @property
    def is_empty(self) -> bool:
        """True while nothing is written."""
        return not self._strokes

    @property
    def _is_full(self) -> bool:
        return sum(map(len, self._strokes)) >= MOST_POINTS

    def strokes(self) -> Strokes:
        """What was written, in the measure of every pad."""
        made: tuple[Stroke, ...] = tuple(map(tuple, self._strokes))
        # a window that was made wider meanwhile has a flatter pad
        lowest = max((one.y for stroke in made for one in stroke), default=0)
        return Strokes(max(self._high(), lowest), made)

    def clear(self) -> None:
        """Begin anew."""
        self._strokes, self._down = [], False
        self.update()
        self.written.emit()

    def event(self, event: QEvent) -> bool:
        """A finger writes as a mouse does; the first one alone."""
        if isinstance(event, QTouchEvent):
            return self._touched(event)
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> bool:
        event.accept()
        points = event.points()
        if event.type() == QEvent.Type.TouchCancel:
            self._down, self._finger = False, None
            return True
        begins = event.type() == QEvent.Type.TouchBegin and bool(points)
        if begins:
            self._finger = points[0].id()
        for one in points:
            if one.id() == self._finger:
                self._follow(one, event.timestamp(), begins=begins)
        return True

    def _follow(self, finger: QEventPoint, when: int, *, begins: bool) -> None:
        at = finger.position()
        hard = round(finger.pressure() * FULL_PRESSURE) or _HALF
        if begins:
            self._begin(at, when, hard)
        elif finger.state() == QEventPoint.State.Released:
            self._finger = None
            self._end(at, when, hard)
        else:
            self._go_on(at, when, hard)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen says how hard it is pressed."""
        at, when = event.position(), event.timestamp()
        hard = round(event.pressure() * FULL_PRESSURE)
        if event.type() == QEvent.Type.TabletPress:
            if event.pointerType() != QPointingDevice.PointerType.Eraser:
                self._begin(at, when, hard)
        elif event.type() == QEvent.Type.TabletRelease:
            self._end(at, when, hard)
        else:
            self._go_on(at, when, hard)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button is the pen."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), event.timestamp(), _HALF)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Only while it is held."""
        self._go_on(event.position(), event.timestamp(), _HALF)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The pen is lifted."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._end(event.position(), event.timestamp(), _HALF)

    def _begin(self, at: QPointF, when: int, hard: int) -> None:
        if self._is_full:
            return
        if self.is_empty:
            self._began = when
        self._down = True
        self._strokes.append([self._point(at, when, hard)])
        self.update()
        self.written.emit()

    def _go_on(self, at: QPointF, when: int, hard: int) -> None:
        if not self._down:
            return
        point, last = self._point(at, when, hard), self._strokes[-1][-1]
        if not self._is_full and (point.x, point.y) != (last.x, last.y):
            self._strokes[-1].append(point)
            self.update()

    def _end(self, at: QPointF, when: int, hard: int) -> None:
        self._go_on(at, when, hard or _HALF)
        self._down = False

    def _high(self) -> int:
        return min(round(self.height() / max(self.width(), 1) * ACROSS), ACROSS)

    def _point(self, at: QPointF, when: int, hard: int) -> PenPoint:
        """On the pad, however far the hand went beyond its edge."""
        scale = ACROSS / max(self.width(), 1)
        return PenPoint(
            x=min(max(round(at.x() * scale), 0), ACROSS),
            y=min(max(round(at.y() * scale), 0), self._high()),
            ms=min(max(when - self._began, 0), MOST_MS),
            pressure=min(max(hard, 0), FULL_PRESSURE),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper, a line to write on, and the ink."""
        tokens = self._tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        y = self.height() * _LINE_AT
        painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(20, y), QPointF(self.width() - 20, y))
        scale = self.width() / ACROSS
        for stroke in self._strokes:
            hard = sum(one.pressure for one in stroke) / len(stroke) / FULL_PRESSURE
            pen = QPen(QColor(tokens.text), _THIN + hard * (_THICK - _THIN))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            places = [QPointF(one.x * scale, one.y * scale) for one in stroke]
            if len(places) == 1:
                painter.drawPoint(places[0])
            else:
                painter.drawPolyline(places)
        painter.end()
