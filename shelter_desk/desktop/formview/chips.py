"""Choices laid open: one of a few, or any of several, each a flat chip of 32 pixels and more."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from shelter_desk.desktop.formview.editor import Editor
from shelter_desk.desktop.formview.folding import western
from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.widgets.buttons import picture_side
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.forms.answers import Value
from shelter_desk.forms.spec import SelectMultiple, SelectOne

_SIDE = 12
_MARK = 14
_GAP = 8
_HEIGHT = 34


def _mark_of(button: QAbstractButton) -> int:
    """How large its mark is: it grows with the words."""
    return picture_side(button, _MARK)


def chip_size(button: QAbstractButton) -> QSize:
    """Room for the mark and the words on one line."""
    metrics = button.fontMetrics()
    width = metrics.horizontalAdvance(button.text()) + 2 * _SIDE + _mark_of(button) + _GAP
    return QSize(width + 4, max(_HEIGHT, metrics.height() + 12))


def chip_height(button: QAbstractButton, width: int) -> int:
    """How high a chip is whose words have to share ``width`` pixels with the mark."""
    room = width - 2 * _SIDE - _mark_of(button) - _GAP - 2
    flags = int(Qt.TextFlag.TextWordWrap)
    words = button.fontMetrics().boundingRect(0, 0, max(room, 1), 4000, flags, button.text())
    return max(_HEIGHT, words.height() + 12)


def paint_chip(button: QAbstractButton, kit: Kit, *, round_mark: bool) -> None:
    """A quiet frame; what is chosen is filled, marked and never known by colour alone."""
    tokens = kit.tokens()
    chosen = button.isChecked()
    ink = QColor(tokens.primary if chosen else tokens.text)
    if not button.isEnabled():
        ink = QColor(tokens.muted)
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    focus = button.hasFocus()
    wide = tokens.focus if focus else 1
    room = max(1.0, wide / 2)
    box = QRectF(button.rect()).adjusted(room, room, -room, -room)
    edge = tokens.primary if focus or chosen else tokens.line  # the mark is the bound
    painter.setPen(QPen(QColor(edge), wide))
    painter.setBrush(QColor(tokens.selected if chosen else tokens.surface))
    painter.drawRoundedRect(box, 8, 8)
    rtl = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = _mark_of(button)
    left = box.right() - _SIDE - side if rtl else box.left() + _SIDE
    mark = QRectF(left, box.center().y() - side / 2, side, side)
    paint_mark(
        painter, mark, QColor(tokens.primary if chosen else tokens.muted), chosen, round_mark
    )
    painter.setPen(ink)
    start = _SIDE + side + _GAP
    words = box.adjusted(_SIDE, 0, -start, 0) if rtl else box.adjusted(start, 0, -_SIDE, 0)
    painter.drawText(
        words,
        int(Qt.AlignmentFlag.AlignVCenter)
        | int(Qt.AlignmentFlag.AlignAbsolute)
        | int(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        | int(Qt.TextFlag.TextWordWrap),
        button.text(),
    )
    painter.end()


def paint_mark(
    painter: QPainter, box: QRectF, colour: QColor, chosen: bool, round_mark: bool
) -> None:
    """An open ring or square, or the check mark of a choice that was made."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if chosen:
        pen = QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        x, y, size = box.left(), box.top(), box.width()
        points = ((0.08, 0.52), (0.38, 0.82), (0.94, 0.2))
        painter.drawPolyline([QPointF(x + size * a, y + size * b) for a, b in points])
        return
    painter.setPen(QPen(colour, 1.2))
    box = box.adjusted(1, 1, -1, -1)
    if round_mark:
        painter.drawEllipse(box)
    else:
        painter.drawRoundedRect(box, 3, 3)


class RadioChip(QRadioButton):
    """One of a few; arrows move, a second press takes the choice back."""

    def __init__(self, kit: Kit, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._kit = kit
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for mark and words."""
        return chip_size(self)

    def hasHeightForWidth(self) -> bool:
        """Long words go on a second line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the words are at ``width``."""
        return chip_height(self, width)

    def minimumSizeHint(self) -> QSize:
        """One word wide or more."""
        return QSize(min(96, self.sizeHint().width()), self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002, N802
        """The whole chip is the target."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        paint_chip(self, self._kit, round_mark=True)


class CheckChip(QCheckBox):
    """One of several that may be chosen together."""

    def __init__(self, kit: Kit, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._kit = kit
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for mark and words."""
        return chip_size(self)

    def hasHeightForWidth(self) -> bool:
        """Long words go on a second line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the words are at ``width``."""
        return chip_height(self, width)

    def minimumSizeHint(self) -> QSize:
        """One word wide or more."""
        return QSize(min(96, self.sizeHint().width()), self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002, N802
        """The whole chip is the target."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        paint_chip(self, self._kit, round_mark=False)


class ChipsEditor(Editor):
    """Common ground of both: chips in a wrapping row, digits choose by number."""

    def __init__(
        self, kit: Kit, field: SelectOne | SelectMultiple, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, field, parent)
        self.choices = field.choices
        holder = QWidget(self)
        flow = FlowLayout(holder)
        many = isinstance(field, SelectMultiple)
        self.chips: list[RadioChip | CheckChip] = []
        for choice in field.choices:
            words = kit.words(choice.label)
            chip = CheckChip(kit, words, holder) if many else RadioChip(kit, words, holder)
            chip.setAccessibleDescription(kit.words(field.label))
            chip.clicked.connect(self._clicked)
            flow.addWidget(chip)
            self.chips.append(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self.row.addWidget(holder, 1)
        self.setSizePolicy(policy)
        if self.chips:
            self.setFocusProxy(self.chips[0])

    def _clicked(self) -> None:
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses the chip of that number."""
        digit = western(event.text())
        if digit.isdigit() and digit.isascii() and 1 <= int(digit) <= len(self.chips):
            chip = self.chips[int(digit) - 1]
            chip.setFocus(Qt.FocusReason.OtherFocusReason)
            chip.click()
            return
        super().keyPressEvent(event)


class OneChipEditor(ChipsEditor):
    """One of a few."""

    def __init__(self, kit: Kit, field: SelectOne, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        for chip in self.chips:
            chip.toggled.connect(self._toggled)

    def value(self) -> Value:
        """The chosen value."""
        chosen = (
            c.value for c, chip in zip(self.choices, self.chips, strict=True) if chip.isChecked()
        )
        return next(chosen, None)

    def set_value(self, value: Value) -> None:
        """Mark the chip of ``value``, or none."""
        for choice, chip in zip(self.choices, self.chips, strict=True):
            blocked = chip.blockSignals(True)
            chip.setAutoExclusive(False)
            chip.setChecked(choice.value == value)
            chip.setAutoExclusive(True)
            chip.blockSignals(blocked)
            chip.update()
            if chip.isChecked():
                self.setFocusProxy(chip)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the chips does nothing."""
        event.accept()

    def _toggled(self, chosen: bool) -> None:
        chip = self.sender()
        if chosen and isinstance(chip, QWidget):
            self.setFocusProxy(chip)
            self.changed.emit()


class ManyChipsEditor(ChipsEditor):
    """Any of several; "None" and its like stand alone and give way to whatever is ticked next."""

    def __init__(self, kit: Kit, field: SelectMultiple, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self._set_aside: list[RadioChip | CheckChip] = []

    def value(self) -> Value:
        """The chosen values in the order of the form; ``None`` for none."""
        chosen = tuple(
            c.value for c, chip in zip(self.choices, self.chips, strict=True) if chip.isChecked()
        )
        return chosen or None

    def set_value(self, value: Value) -> None:
        """Mark the chips of ``value``."""
        self._set_aside = []
        wanted = value if isinstance(value, tuple) else ()
        for choice, chip in zip(self.choices, self.chips, strict=True):
            blocked = chip.blockSignals(True)
            chip.setChecked(choice.value in wanted)
            chip.blockSignals(blocked)
            chip.update()

    def _clicked(self) -> None:
        pairs = [(c.exclusive, chip) for c, chip in zip(self.choices, self.chips, strict=True)]
        alone, ticked = next((pair for pair in pairs if pair[1] is self.sender()), (False, None))
        if ticked is not None and ticked.isChecked():
            yielding = [
                chip
                for exclusive, chip in pairs
                if chip is not ticked and chip.isChecked() and (alone or exclusive)
            ]
            for chip in yielding:
                chip.setChecked(False)
            self._set_aside = yielding if alone else []
        elif alone:
            # Taken back: what had given way was meant after all.
            for chip in self._set_aside:
                chip.setChecked(True)
            self._set_aside = []
        super()._clicked()
