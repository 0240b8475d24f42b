"""Long lists found by typing: countries, languages and selects of more than six choices."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.formview.editor import Editor
from shelter_desk.desktop.formview.folding import found_by, search_words
from shelter_desk.desktop.formview.kit import Kit, LineButton, direction_of
from shelter_desk.desktop.formview.offered_words import OPEN_LIST
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import from_the_start
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Value
from shelter_desk.forms.cleaning import clean_text
from shelter_desk.forms.lists import countries, languages
from shelter_desk.forms.spec import CountryField, Field, LanguageField, SelectOne

_NOT_LISTED = Text("form", "This is not in the list. Choose from the list, or clear the field.")
_TYPE = Text("form", "Type to find, or press Down")
_TAKE_OUT = Text("form", "Take out {name}")
_MOST_TYPED = 200
"""Letters such a line takes: no entry has a longer name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list: its value, its name, and the words it is found by."""

    value: str
    name: str
    words: tuple[str, ...]


def country_entries(kit: Kit) -> tuple[Entry, ...]:
    """All countries in the window's language, found in both."""
    return _named(countries(kit.language), countries("en" if kit.rtl else "ar"))


def language_entries(kit: Kit) -> tuple[Entry, ...]:
    """All languages in the window's language, found in both."""
    return _named(languages(kit.language), languages("en" if kit.rtl else "ar"))


def choice_entries(kit: Kit, field: SelectOne) -> tuple[Entry, ...]:
    """The choices of a select."""
    return tuple(
        Entry(choice.value, name := kit.words(choice.label), search_words(name))
        for choice in field.choices
    )


def _named(
    shown: tuple[tuple[str, str], ...], other: tuple[tuple[str, str], ...]
) -> tuple[Entry, ...]:
    second = dict(other)
    return tuple(
        Entry(code, name, (*search_words(name, second.get(code, "")), code.casefold()))
        for code, name in shown
    )


def entries_of(kit: Kit, field: Field) -> tuple[Entry, ...]:
    """The list behind ``field``."""
    if isinstance(field, CountryField):
        return country_entries(kit)
    if isinstance(field, LanguageField):
        return language_entries(kit)
    return choice_entries(kit, field) if isinstance(field, SelectOne) else ()


class PickLine(QLineEdit):
    """A line that offers what begins with the typed words.

    ``picked`` carries the value that was chosen, ``typed`` that the words changed.
    """

    picked = Signal(str)
    typed = Signal()

    def __init__(self, kit: Kit, field: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._field = field
        self._entries: tuple[Entry, ...] = ()
        self._shown: tuple[Entry, ...] = ()
        from_the_start(self)
        self.setMaxLength(_MOST_TYPED)
        self._popup: QCompleter | None = None
        self._model = QStringListModel(self)
        self.setMinimumHeight(36)
        self.setPlaceholderText(kit.words(_TYPE))
        LineButton(self, kit, "down", kit.words(OPEN_LIST)).clicked.connect(self.open_list)
        self.textEdited.connect(self._find)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The whole list, made when it is first wanted."""
        if not self._entries:
            self._entries = entries_of(self._kit, self._field)
        return self._entries

    def name_of(self, value: str) -> str:
        """How ``value`` is called; itself when the list does not know it."""
        return next((entry.name for entry in self.entries if entry.value == value), value)

    def exactly(self) -> Entry | None:
        """The entry that the typed words mean without doubt."""
        typed = self.text().strip()
        if not typed:
            return None
        same = [entry for entry in self.entries if entry.name == typed]
        found = same or [entry for entry in self.entries if found_by(typed, entry.words)]
        return found[0] if same or len(found) == 1 else None

    def open_list(self) -> None:
        """Show the whole list."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer(self.entries)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The down arrow opens the list."""
        if event.key() == Qt.Key.Key_Down:
            self.open_list()
            return
        super().keyPressEvent(event)

    def _find(self, words: str) -> None:
        self.typed.emit()
        if words.strip():
            self._offer(tuple(e for e in self.entries if found_by(words, e.words)))
        else:
            self._close_list()

    def _offer(self, entries: tuple[Entry, ...]) -> None:
        self._shown = entries
        self._model.setStringList([entry.name for entry in entries])
        popup = self._completer()
        if entries:
            popup.complete()
        else:
            self._close_list()

    def _completer(self) -> QCompleter:
        if self._popup is None:
            popup = QCompleter(self._model, self)
            popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            popup.setMaxVisibleItems(9)
            popup.setWidget(self)
            if (listed := popup.popup()) is not None:
                listed.setLayoutDirection(direction_of(self._kit))
            popup.activated[QModelIndex].connect(self._taken)  # type: ignore[index]
            self._popup = popup
        return self._popup

    def _close_list(self) -> None:
        listed = None if self._popup is None else self._popup.popup()
        if listed is not None:
            listed.hide()

    def _taken(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._shown):
            self.picked.emit(self._shown[index.row()].value)


def unchosen(line: PickLine) -> str:
    """The words in ``line`` that stand for nothing chosen."""
    return clean_text(line.text()).strip()


class PickOneEditor(Editor):
    """One entry of a long list."""

    def __init__(self, kit: Kit, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self.line = PickLine(kit, field, self)
        self.row.addWidget(self.line, 1)
        self.use(self.line)
        self._value: str | None = None
        self.line.picked.connect(self._picked)
        self.line.typed.connect(self._typed)
        self.line.editingFinished.connect(self._settle)

    def value(self) -> Value:
        """The chosen entry."""
        return self._value

    def typed(self) -> str:
        """The words, while they stand for no entry."""
        return "" if self._value is not None else unchosen(self.line)

    def show_typed(self, words: str) -> None:
        """Put the words back."""
        if words and self._value is None:
            self.line.setText(words)

    def set_value(self, value: Value) -> None:
        """Show the entry of ``value``."""
        self._value = value if isinstance(value, str) else None
        self.line.setText("" if self._value is None else self.line.name_of(self._value))
        self.line.setCursorPosition(0)

    def problem(self) -> Message | None:
        """That the words are not in the list."""
        lost = self._value is None and self.line.text().strip() and not self.line.hasFocus()
        return Message(_NOT_LISTED) if lost else None

    def _picked(self, value: str) -> None:
        self.set_value(value)
        self.changed.emit()

    def _typed(self) -> None:
        self._value = None
        self.changed.emit()

    def _settle(self) -> None:
        entry = self.line.exactly() if self._value is None else None
        if entry is not None:
            self._picked(entry.value)
        else:
            self.changed.emit()


class _Taken(QuietButton):
    """A chosen entry; a press takes it out again."""

    def __init__(self, kit: Kit, entry_value: str, name: str, parent: QWidget) -> None:
        super().__init__(name, parent, icon=kit.icon("cross"))
        self.entry_value = entry_value
        words = kit.words(Message(_TAKE_OUT, {"name": name}))
        self.setAccessibleName(words)
        self.setToolTip(words)


class PickManyEditor(Editor):
    """Several entries of a long list, shown as chips above the line."""

    def __init__(self, kit: Kit, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self._values: tuple[str, ...] = ()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        policy = self._chips.sizePolicy()
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self.line = PickLine(kit, field, self)
        column.addWidget(self._chips)
        column.addWidget(self.line)
        self.row.addLayout(column, 1)
        self.use(self.line)
        self._chips.hide()
        self.line.picked.connect(self._picked)
        self.line.typed.connect(self.changed)
        self.line.editingFinished.connect(self._settle)
        self.line.installEventFilter(self)

    def value(self) -> Value:
        """The chosen entries in the order they were chosen."""
        return self._values or None

    def typed(self) -> str:
        """The words in the line."""
        return unchosen(self.line)

    def show_typed(self, words: str) -> None:
        """Put the words back."""
        if words:
            self.line.setText(words)

    def set_value(self, value: Value) -> None:
        """Show the entries of ``value``."""
        self._values = value if isinstance(value, tuple) else ()
        empty(self._flow)
        for entry in self._values:
            chip = _Taken(self.kit, entry, self.line.name_of(entry), self._chips)
            chip.clicked.connect(self._take_out)
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(self._values))
        self._chips.updateGeometry()

    def problem(self) -> Message | None:
        """That the words are not in the list."""
        lost = self.line.text().strip() and not self.line.hasFocus()
        return Message(_NOT_LISTED) if lost else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the empty line takes out the last entry."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and self._values
            and not self.line.text()
        ):
            self._set_and_tell(self._values[:-1])
            return True
        return super().eventFilter(watched, event)

    def _picked(self, value: str) -> None:
        self.line.clear()
        if value in self._values:
            self.changed.emit()
        else:
            self._set_and_tell((*self._values, value))

    def _take_out(self) -> None:
        chip = self.sender()
        if isinstance(chip, _Taken):
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._set_and_tell(tuple(v for v in self._values if v != chip.entry_value))

    def _settle(self) -> None:
        entry = self.line.exactly()
        if entry is not None:
            self._picked(entry.value)
        self.changed.emit()

    def _set_and_tell(self, values: tuple[str, ...]) -> None:
        self.set_value(values)
        self.changed.emit()
