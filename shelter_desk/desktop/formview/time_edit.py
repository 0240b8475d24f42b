"""Times of day and things that were done: one key ticks them and writes the time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from shelter_desk.desktop.formview.chips import paint_mark
from shelter_desk.desktop.formview.editor import Editor
from shelter_desk.desktop.formview.folding import western
from shelter_desk.desktop.formview.kit import Kit, keep_left_to_right, keep_to_start
from shelter_desk.desktop.widgets.paragraph import Paragraph
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Value
from shelter_desk.forms.spec import TickTime, TimeField

NOT_A_TIME = Text("form", "Please write the time as hours and minutes, for example 14:32.")
TIME_OF = Text("form", "Time of: {what}")


def parse_time(typed: str) -> tuple[int, int] | None:
    """Hours and minutes of "14:32", "1432", "9.05" or "9", in any digits."""
    plain = western(typed).strip().replace(".", ":").replace(" ", "")
    hours, colon, minutes = plain.partition(":")
    if not colon and hours.isdigit() and len(hours) in (3, 4):
        hours, minutes = hours[:-2], hours[-2:]
    minutes = minutes or "0"
    if not (hours.isdecimal() and minutes.isdecimal() and len(hours) <= 2 and len(minutes) <= 2):
        return None
    found = int(hours), int(minutes)
    return found if found[0] < 24 and found[1] < 60 else None


def instant_text(moment: datetime) -> str:
    """``moment`` as it is kept: ISO in UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def local_time(kit: Kit, value: Value) -> datetime | None:
    """A kept instant on the wall clock; ``None`` when it is none."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment.astimezone(kit.now().tzinfo) if moment.tzinfo is not None else None


class TimeLine(QLineEdit):
    """Hours and minutes, left to right, in any digits."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumHeight(36)
        self.setFixedWidth(92)
        self.setMaxLength(8)
        keep_left_to_right(self, kit)

    def time(self) -> tuple[int, int] | None:
        """What was typed, if it is a time."""
        return parse_time(self.text())

    def show_time(self, hours: int, minutes: int) -> None:
        """Write a time."""
        self.setText(f"{hours:02d}:{minutes:02d}")


class TimeEditor(Editor):
    """A time of day."""

    def __init__(self, kit: Kit, field: TimeField, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self.line = TimeLine(kit, self)
        self.row.addWidget(self.line)
        self.row.addStretch(1)
        self.use(self.line)
        self.line.textEdited.connect(self.changed)

    def value(self) -> Value:
        """ "HH:MM"; the typed words while they cannot be read."""
        found = self.line.time()
        if found is None:
            return self.line.text().strip() or None
        return f"{found[0]:02d}:{found[1]:02d}"

    def set_value(self, value: Value) -> None:
        """Show a time."""
        self.line.setText("" if value is None else str(value))

    def problem(self) -> Message | None:
        """That the words are no time."""
        wrong = self.line.text().strip() and self.line.time() is None and not self.line.hasFocus()
        return Message(NOT_A_TIME) if wrong else None


class TickButton(QAbstractButton):
    """A large box to tick."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(36, 36)

    def sizeHint(self) -> QSize:
        """36 pixels square."""
        return QSize(36, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw an open or a ticked box."""
        tokens = self._kit.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(5, 5, -5, -5)
        edge = tokens.primary if self.isChecked() or self.hasFocus() else tokens.muted
        painter.setPen(QPen(QColor(edge), tokens.focus if self.hasFocus() else 1.2))
        painter.setBrush(QColor(tokens.primary if self.isChecked() else tokens.surface))
        painter.drawRoundedRect(box, 6, 6)
        if self.isChecked():
            mark = box.adjusted(6, 6, -6, -6)
            paint_mark(painter, mark, QColor(tokens.on_primary), chosen=True, round_mark=False)
        painter.end()


class TickEditor(Editor):
    """Something done: one key ticks it and writes the time, which can be put right."""

    def __init__(self, kit: Kit, field: TickTime, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self._instant: datetime | None = None
        self.shows_label = True
        self.tick = TickButton(kit, self)
        self._words = Paragraph(kit.words(field.label), self)
        self._words.setWordWrap(True)
        self._words.setBuddy(self.tick)
        keep_to_start(self._words, kit)
        self.line = TimeLine(kit, self)
        self.line.setAccessibleName(kit.words(Message(TIME_OF, {"what": kit.words(field.label)})))
        self.row.addWidget(self.tick)
        self.row.addWidget(self._words, 1)
        self.row.addWidget(self.line)
        self.use(self.tick)
        self.tick.clicked.connect(self._ticked)
        self.line.textEdited.connect(self._put_right)
        self._show()

    def value(self) -> Value:
        """The instant of the tick; ``None`` while it is not ticked."""
        return None if self._instant is None else instant_text(self._instant)

    def set_value(self, value: Value) -> None:
        """Show a tick with its time."""
        self._instant = local_time(self.kit, value)
        self._show()

    def problem(self) -> Message | None:
        """That the time cannot be read; the tick keeps its last good time."""
        wrong = self._instant is not None and self.line.time() is None
        return Message(NOT_A_TIME) if wrong and not self.line.hasFocus() else None

    def _ticked(self, done: bool) -> None:
        self._instant = self.kit.now() if done else None
        self._show()
        self.changed.emit()

    def _put_right(self) -> None:
        found = self.line.time()
        if found is not None and self._instant is not None:
            moment = self._instant.replace(hour=found[0], minute=found[1], second=0)
            # Something done cannot lie ahead: a later time of day was yesterday's.
            late = moment > self.kit.now()
            self._instant = moment - timedelta(days=1) if late else moment
        self.changed.emit()

    def _show(self) -> None:
        done = self._instant is not None
        self.tick.setChecked(done)
        self.line.setVisible(done)
        if self._instant is not None:
            self.line.show_time(self._instant.hour, self._instant.minute)
