"""Words offered under a line, found by typing or in the whole list; none is ever imposed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from shelter_desk.desktop.formview.kit import Kit, LineButton, direction_of
from shelter_desk.domain.text import Text

OPEN_LIST = Text("form", "Open the list")
_SEEN_AT_ONCE = 9


class OfferedWords(QObject):
    """A list behind ``line``. Signals: ``chosen``, with the words in the line already."""

    chosen = Signal()

    def __init__(self, kit: Kit, line: QLineEdit, words: Sequence[str]) -> None:
        super().__init__(line)
        self._line = line
        self._list = QCompleter(list(words), line)
        self._list.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._list.setFilterMode(Qt.MatchFlag.MatchContains)
        self._list.setMaxVisibleItems(_SEEN_AT_ONCE)
        self._list.activated.connect(self.chosen)
        if (popup := self._list.popup()) is not None:
            popup.setLayoutDirection(direction_of(kit))
        line.setCompleter(self._list)
        LineButton(line, kit, "down", kit.words(OPEN_LIST)).clicked.connect(self.open_list)

    def open_list(self) -> None:
        """Show everything that is offered, whatever is typed."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._list.setCompletionPrefix("")
        self._list.complete()
