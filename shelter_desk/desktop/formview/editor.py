"""Editors for words and numbers. An editor shows and gives one value; it knows no answer state."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QWidget

from shelter_desk.desktop.formview.folding import western
from shelter_desk.desktop.formview.kit import Kit, keep_left_to_right
from shelter_desk.desktop.formview.offered_words import OfferedWords
from shelter_desk.desktop.widgets.blank_paper import blank_at_the_start
from shelter_desk.desktop.widgets.labels import from_the_start
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Value
from shelter_desk.forms.spec import (
    DecimalField,
    Field,
    IntegerField,
    LongTextField,
    PhoneField,
    TextField,
)
from shelter_desk.forms.validation import clean_text

_NOT_A_NUMBER = Text("form", "Please write a number here, for example 42.")
_CUT = Text("form", "This field holds no more. Put the rest into a note.")


class Editor(QWidget):
    """What a question puts under its label.

    ``changed`` tells that the value may be another one; ``advance`` asks for the next question.
    ``below`` is shown under the editor's line; with ``shows_label`` it writes the question itself.
    """

    below: QWidget | None = None
    shows_label = False

    changed = Signal()
    advance = Signal()

    def __init__(self, kit: Kit, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.field = field
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)

    def value(self) -> Value:
        """What is entered; ``None`` for nothing."""
        raise TypeError(type(self).__name__)

    def set_value(self, value: Value) -> None:
        """Show ``value`` without telling ``changed``."""
        raise TypeError(type(self).__name__, type(value).__name__)

    def problem(self) -> Message | None:
        """Why what is typed cannot be taken as it stands."""
        return None

    def typed(self) -> str:
        """Words that stand in the box and are no value: not chosen, or no number."""
        return ""

    def show_typed(self, _words: str) -> None:
        """Put such words back into the box."""

    def caret(self) -> int:
        """Where the text cursor is."""
        return 0

    def set_caret(self, _position: int) -> None:
        """Put the text cursor back."""

    def use(self, target: QWidget) -> None:
        """Let the keyboard reach ``target`` first, and readers name it like the question."""
        self.setFocusProxy(target)
        target.setAccessibleName(self.kit.words(self.field.label))
        if self.field.hint is not None:
            target.setAccessibleDescription(self.kit.words(self.field.hint))


class LineEditor(Editor):
    """One line of words."""

    def __init__(self, kit: Kit, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self.line = from_the_start(QLineEdit(self))
        self.line.setMinimumHeight(36)
        if field.ltr:
            keep_left_to_right(self.line, kit)
        self.row.addWidget(self.line, 1)
        self.use(self.line)
        self.line.textEdited.connect(self._edited)
        self._was_cut = False

    def value(self) -> Value:
        """The words, cleaned of invisible marks."""
        return clean_text(self.line.text()).strip() or None

    def set_value(self, value: Value) -> None:
        """Show words."""
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    def caret(self) -> int:
        """Where the text cursor is."""
        return self.line.cursorPosition()

    def set_caret(self, position: int) -> None:
        """Put the text cursor back."""
        self.line.setCursorPosition(position)

    def limit(self, letters: int) -> None:
        """Keep a pasted book from stopping the desk; ``letters`` is what the form allows.

        Some more is taken, so that nothing short of a book is cut and the check can say so.
        """
        self.line.setMaxLength(max(letters * 5, 2000))
        self.line.inputRejected.connect(self._cut)

    def problem(self) -> Message | None:
        """That a paste was cut."""
        return Message(_CUT) if self._was_cut else None

    def _cut(self) -> None:
        self._was_cut = len(self.line.text()) >= self.line.maxLength()
        self.changed.emit()

    def _edited(self) -> None:
        self._was_cut = self._was_cut and len(self.line.text()) >= self.line.maxLength()
        self.changed.emit()


class TextEditor(LineEditor):
    """A line with offered words."""

    def __init__(self, kit: Kit, field: TextField, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self.limit(field.max_length)
        self.offered: OfferedWords | None = None
        self.offer(field.suggestions)

    def offer(self, words: Sequence[str]) -> None:
        """Words to choose from; the line takes any others as well."""
        if words:
            self.offered = OfferedWords(self.kit, self.line, words)
            self.offered.chosen.connect(self._edited)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The down arrow opens the list of what is offered."""
        if event.key() == Qt.Key.Key_Down and self.offered is not None:
            self.offered.open_list()
            return
        super().keyPressEvent(event)


class PhoneEditor(LineEditor):
    """A telephone number, left to right, in any digits."""

    def __init__(self, kit: Kit, field: PhoneField, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self.limit(40)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        keep_left_to_right(self.line, kit)

    def value(self) -> Value:
        """What was typed with Western digits; the check makes E.164 of it."""
        typed = super().value()
        return western(typed) if isinstance(typed, str) else None


class NumberEditor(LineEditor):
    """A whole number or an amount, in any digits."""

    def __init__(
        self, kit: Kit, field: IntegerField | DecimalField, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, field, parent)
        self._whole = isinstance(field, IntegerField)
        self.limit(20)
        self.line.setMaximumWidth(180)
        self.row.addStretch(1)
        keep_left_to_right(self.line, kit)

    def value(self) -> Value:
        """The number; ``None`` while it cannot be read."""
        typed = self._typed()
        try:
            if self._whole:
                return int(typed)
            number = float(typed)
        except ValueError:
            return None
        return number if abs(number) < float("inf") else None

    def problem(self) -> Message | None:
        """That the text is not a number."""
        unreadable = self._typed() and self.value() is None
        return Message(_NOT_A_NUMBER) if unreadable else super().problem()

    def typed(self) -> str:
        """The words, while they are no number."""
        return self._typed() if self.value() is None else ""

    def show_typed(self, words: str) -> None:
        """Put the words back."""
        if words:
            self.line.setText(words)

    def _typed(self) -> str:
        return western(clean_text(self.line.text())).replace(" ", "").replace(",", "")


class _Paper(QTextEdit):
    """Plain paragraphs, each from the side its own script starts at; grows with the text."""

    advance = Signal()
    _LINES = (3, 12)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        blank_at_the_start(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter makes a line; with Ctrl it goes on to the next question."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.advance.emit()
            return
        super().keyPressEvent(event)

    def _grow(self) -> None:
        line = self.fontMetrics().lineSpacing()
        frame = 2 * self.frameWidth() + 18
        wanted = int(self.document().size().height()) + frame - 8
        least, most = (count * line + frame for count in self._LINES)
        self.setFixedHeight(max(least, min(wanted, most)))


class LongTextEditor(Editor):
    """Several lines."""

    def __init__(self, kit: Kit, field: LongTextField, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self.paper = _Paper(self)
        self.row.addWidget(self.paper, 1)
        self.use(self.paper)
        self.paper.textChanged.connect(self.changed)
        self.paper.advance.connect(self.advance)

    def value(self) -> Value:
        """The words, cleaned of invisible marks."""
        return clean_text(self.paper.toPlainText()).strip() or None

    def set_value(self, value: Value) -> None:
        """Show words."""
        blocked = self.paper.blockSignals(True)
        self.paper.setPlainText("" if value is None else str(value))
        self.paper.blockSignals(blocked)

    def caret(self) -> int:
        """Where the text cursor is."""
        return self.paper.textCursor().position()

    def set_caret(self, position: int) -> None:
        """Put the text cursor back."""
        cursor = self.paper.textCursor()
        cursor.setPosition(min(position, len(self.paper.toPlainText())))
        self.paper.setTextCursor(cursor)
        self.paper.moveCursor(QTextCursor.MoveOperation.NoMove)
