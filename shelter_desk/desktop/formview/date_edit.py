"""Dates as they are typed here: any digits, day first, a year alone if need be."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from shelter_desk.desktop.formview.editor import Editor
from shelter_desk.desktop.formview.kit import Kit, LineButton, keep_left_to_right, keep_to_start
from shelter_desk.desktop.formview.time_edit import (
    NOT_A_TIME,
    TIME_OF,
    TimeLine,
    instant_text,
    local_time,
)
from shelter_desk.desktop.widgets.paragraph import Paragraph
from shelter_desk.domain.desk import Calendar
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Value
from shelter_desk.forms.dates import PartialDate, hijri_text, parse_date
from shelter_desk.forms.spec import DateField, DateTimeField
from shelter_desk.forms.validation import clean_text

_OPEN_CALENDAR = Text("form", "Open a calendar")
_DATE_HINT = Text("form", "15/3/2026, or the year alone")


class CalendarPopup(QFrame):
    """A small month to point at; Friday and Saturday are the weekend."""

    picked = Signal(QDate)

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Saturday)
        self._colour_days(kit)
        column.addWidget(self.calendar)
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)

    def _colour_days(self, kit: Kit) -> None:
        tokens = kit.tokens()
        work, rest = QTextCharFormat(), QTextCharFormat()
        work.setForeground(QColor(tokens.text))
        rest.setForeground(QColor(tokens.muted))
        for day in Qt.DayOfWeek:
            weekend = day in (Qt.DayOfWeek.Friday, Qt.DayOfWeek.Saturday)
            self.calendar.setWeekdayTextFormat(day, rest if weekend else work)
        palette = self.calendar.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(tokens.primary))
        self.calendar.setPalette(palette)

    def _take(self, day: QDate) -> None:
        self.picked.emit(day)
        self.close()


class DateLine(QLineEdit):
    """The typed date; the arrows go a day up or down."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up is the day after, down the day before."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Up else -1)
            return
        super().keyPressEvent(event)


class DateEditor(Editor):
    """A date, perhaps in part; what was understood stands under the line."""

    def __init__(
        self, kit: Kit, field: DateField | DateTimeField, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, field, parent)
        self._understood: PartialDate | None = None
        self._fault: Message | None = None
        self._popup: CalendarPopup | None = None
        self.line = DateLine(self)
        self.line.setMinimumHeight(36)
        self.line.setMaxLength(80)
        if isinstance(field, DateField) and field.partial:
            self.line.setPlaceholderText(kit.words(_DATE_HINT))
        keep_left_to_right(self.line, kit)
        opener = LineButton(self.line, kit, "calendar", kit.words(_OPEN_CALENDAR))
        opener.clicked.connect(self._open)
        self._echo = Paragraph(self)
        self._echo.setProperty("kind", "small")
        self._echo.setWordWrap(True)
        keep_to_start(self._echo, kit)
        self._echo.hide()
        self.below = self._echo
        self.row.addWidget(self.line, 1)
        self.use(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.stepped.connect(self._step)

    def value(self) -> Value:
        """The date; the typed words while they cannot be read, so that nothing is lost."""
        if self._understood is not None:
            return self._understood
        return clean_text(self.line.text()).strip() or None

    def set_value(self, value: Value) -> None:
        """Show a date, or words that were not one."""
        if isinstance(value, PartialDate):
            self._understood, self._fault = value, None
            self.line.setText(typed_form(value))
            self._show_echo()
        else:
            self.line.setText("" if value is None else str(value))
            self._read()

    def problem(self) -> Message | None:
        """Why the words are no date; silent while they are being typed."""
        return None if self.line.hasFocus() else self._fault

    def caret(self) -> int:
        """Where the text cursor is."""
        return self.line.cursorPosition()

    def set_caret(self, position: int) -> None:
        """Put the text cursor back."""
        self.line.setCursorPosition(position)

    def _typed(self) -> None:
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        words = clean_text(self.line.text()).strip()
        self._understood = self._fault = None
        if words:
            try:
                self._understood = parse_date(words, self.kit.today())
            except ShelterDeskError as fault:
                self._fault = fault.message
        self._show_echo()

    def _show_echo(self) -> None:
        understood = self._understood
        words = "" if understood is None else echo_words(self.kit, understood)
        self._echo.setText(words)
        self._echo.setVisible(bool(words))

    def _step(self, days: int) -> None:
        day = self._understood.exact if self._understood is not None else None
        if day is None and self.line.text().strip():
            return
        self._take_day(self.kit.today() if day is None else day + timedelta(days=days))

    def _take_day(self, day: date) -> None:
        self.set_value(PartialDate(day.year, day.month, day.day))
        self.changed.emit()

    def _open(self) -> None:
        if self._popup is None:
            self._popup = CalendarPopup(self.kit, self)
            self._popup.picked.connect(self._pointed)
        day = (self._understood and self._understood.exact) or self.kit.today()
        self._popup.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._popup.adjustSize()
        corner = QPoint(0, self.line.height() + 4)
        if self.kit.rtl:
            corner.setX(self.line.width() - self._popup.width())
        self._popup.move(self.line.mapToGlobal(corner))
        self._popup.show()
        self._popup.calendar.setFocus()

    def _pointed(self, day: QDate) -> None:
        self._take_day(date(day.year(), day.month(), day.day()))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)


def typed_form(value: PartialDate) -> str:
    """How ``value`` would be typed: day first, as precise as it is."""
    if value.year is None:
        return ""
    if value.age is not None:
        return f"~{value.year}"
    parts = [f"{part:02d}" for part in (value.day, value.month) if part is not None]
    return ("~" if value.about else "") + "/".join([*parts, str(value.year)])


def echo_words(kit: Kit, value: PartialDate) -> str:
    """The long Gregorian date with the Hijri one in brackets."""
    day = value.exact
    hijri = hijri_text(value)
    if day is None or value.about:
        return kit.fmt.partial(value)
    words = kit.fmt.date_long(day)
    if hijri is None or kit.fmt.calendar is Calendar.HIJRI:
        return words
    return f"{words} ({kit.fmt.shape(kit.words(hijri))})"


class DateTimeEditor(DateEditor):
    """A day and a time, kept as one instant in UTC."""

    def __init__(self, kit: Kit, field: DateTimeField, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self.time_line = TimeLine(kit, self)
        self.time_line.setAccessibleName(
            kit.words(Message(TIME_OF, {"what": kit.words(field.label)}))
        )
        self.row.addWidget(self.time_line)
        self.time_line.textEdited.connect(self.changed)

    def value(self) -> Value:
        """The instant; the words of the date while they cannot be read."""
        day = self._understood.exact if self._understood is not None else None
        if day is None:
            return super().value() if self._understood is None else self.line.text().strip()
        hours, minutes = self.time_line.time() or (0, 0)
        local = datetime(day.year, day.month, day.day, hours, minutes, tzinfo=self.kit.now().tzinfo)
        return instant_text(local)

    def set_value(self, value: Value) -> None:
        """Show an instant."""
        local = local_time(self.kit, value)
        if local is None:
            self.time_line.clear()
            super().set_value(value)
            return
        super().set_value(PartialDate(local.year, local.month, local.day))
        self.time_line.show_time(local.hour, local.minute)

    def problem(self) -> Message | None:
        """What is wrong with the date, else with the time."""
        wrong = self.time_line.text().strip() and self.time_line.time() is None
        unready = Message(NOT_A_TIME) if wrong and not self.time_line.hasFocus() else None
        return super().problem() or unready
