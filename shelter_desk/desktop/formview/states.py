"""Why there is no answer: one key each, and a menu that names the keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import AnswerState

STATE_KEYS: tuple[tuple[Qt.Key, str, AnswerState], ...] = (
    (Qt.Key.Key_F2, "F2", AnswerState.DOES_NOT_KNOW),
    (Qt.Key.Key_F3, "F3", AnswerState.DECLINED),
    (Qt.Key.Key_F4, "F4", AnswerState.DEFERRED),
    (Qt.Key.Key_F6, "F6", AnswerState.DO_NOT_ASK_AGAIN),
    (Qt.Key.Key_F7, "F7", AnswerState.NOT_APPLICABLE),
    (Qt.Key.Key_F8, "F8", AnswerState.NOT_ASKED),
)
_CLEAR = Text("form", "Clear")
_REOPEN = Text("form", "She wishes to speak of it: open again")
_STATE_OF = Text("form", "{question}: {state}. Opens a menu of reasons.")


class StateButton(QPushButton):
    """Shows the state of an answer and offers the others.

    ``chosen`` carries an ``AnswerState``; ``reopened`` asks to open a closed question.
    """

    chosen = Signal(object)
    reopened = Signal()

    def __init__(self, kit: Kit, question: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._question = question
        self._state = AnswerState.NOT_ASKED
        self._closed = False
        self.setProperty("kind", "link")
        self.setLayoutDirection(self._mirrored(kit))
        self.setIcon(kit.icon("down"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(34)
        usual = (AnswerState.ANSWERED, AnswerState.NOT_ASKED)
        widths = [self.fontMetrics().horizontalAdvance(kit.words(s.label)) for s in usual]
        self.setMinimumWidth(max(widths) + 46)
        self.clicked.connect(self._open)

    def show_state(self, state: AnswerState, closed: bool) -> None:
        """Name ``state``; a question closed for good only offers to be opened again."""
        self._state, self._closed = state, closed
        shown = AnswerState.DO_NOT_ASK_AGAIN if closed else state
        words = self._kit.words(shown.label)
        self.setText(words)
        said = Message(_STATE_OF, {"question": self._question, "state": words})
        self.setAccessibleName(self._kit.words(said))

    @staticmethod
    def _mirrored(kit: Kit) -> Qt.LayoutDirection:
        # The arrow stands after the word: a push button puts its icon before it.
        directions = Qt.LayoutDirection
        return directions.LeftToRight if kit.rtl else directions.RightToLeft

    def menu_of_states(self) -> QMenu:
        """The menu, made when it is wanted."""
        menu = QMenu(self)
        rtl = self._kit.rtl
        directions = Qt.LayoutDirection
        menu.setLayoutDirection(directions.RightToLeft if rtl else directions.LeftToRight)
        if self._closed:
            menu.addAction(self._kit.words(_REOPEN), self.reopened.emit)
            return menu
        for _key, name, state in STATE_KEYS:
            clear = state is AnswerState.NOT_ASKED
            if clear:
                menu.addSeparator()
            words = self._kit.words(_CLEAR if clear else state.label)
            action = menu.addAction(f"{words}\t{name}")
            action.setData(state.value)
            action.setCheckable(not clear)
            action.setChecked(state is self._state and not clear)
        menu.triggered.connect(self._take)
        return menu

    def _open(self) -> None:
        menu = self.menu_of_states()
        menu.aboutToHide.connect(menu.deleteLater)
        corner = QPoint(
            self.width() - menu.sizeHint().width() if self._kit.rtl else 0, self.height()
        )
        menu.popup(self.mapToGlobal(corner))

    def _take(self, action: QAction) -> None:
        self.chosen.emit(AnswerState(action.data()))
