"""Why there is no answer: one key each, and a menu that names the keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget, QWidgetAction

from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.widgets.buttons import picture_side
from shelter_desk.desktop.widgets.labels import Small
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import AnswerState, Source

STATE_KEYS: tuple[tuple[Qt.Key, str, AnswerState], ...] = (
    (Qt.Key.Key_F2, "F2", AnswerState.DOES_NOT_KNOW),
    (Qt.Key.Key_F3, "F3", AnswerState.DECLINED),
    (Qt.Key.Key_F4, "F4", AnswerState.DEFERRED),
    (Qt.Key.Key_F6, "F6", AnswerState.DO_NOT_ASK_AGAIN),
    (Qt.Key.Key_F7, "F7", AnswerState.NOT_APPLICABLE),
    (Qt.Key.Key_F8, "F8", AnswerState.NOT_ASKED),
)
SOURCE_KEY = (Qt.Key.Key_F9, "F9")
SOURCE_GROUP = Text("form", "Where it comes from")
_CLEAR = Text("form", "Clear")
_REOPEN = Text("form", "She wishes to speak of it: open again")
_STATE_OF = Text("form", "{question}: {state}. Opens a menu of reasons.")


class StateButton(QPushButton):
    """Shows the state of an answer and offers the others.

    ``chosen`` carries an ``AnswerState``, ``source_chosen`` a ``Source``; ``reopened`` asks to
    open a closed question.
    """

    chosen = Signal(object)
    source_chosen = Signal(object)
    reopened = Signal()

    def __init__(self, kit: Kit, question: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._question = question
        self._state = AnswerState.NOT_ASKED
        self._source = Source.SELF
        self._closed = False
        self.setProperty("kind", "link")
        # From one edge, so that the states of all questions stand under one another.
        self.setProperty("state", True)
        self.setLayoutDirection(self._mirrored(kit))
        self.setIcon(kit.icon("down"))
        side = picture_side(self, 16)
        self.setIconSize(QSize(side, side))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(34)
        usual = (AnswerState.ANSWERED, AnswerState.NOT_ASKED)
        widths = [self.fontMetrics().horizontalAdvance(kit.words(s.label)) for s in usual]
        self.setMinimumWidth(max(widths) + 46)
        self.clicked.connect(self.open_menu)

    def show_state(self, state: AnswerState, closed: bool, source: Source = Source.SELF) -> None:
        """Name ``state``; a question closed for good only offers to be opened again."""
        self._state, self._closed, self._source = state, closed, source
        shown = AnswerState.DO_NOT_ASK_AGAIN if closed else state
        words = self._kit.words(shown.label)
        self.setText(words)
        if source is not Source.SELF:
            words = self._kit.line(words, self._kit.words(source.label))
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
        states = QActionGroup(menu)
        states.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for _key, name, state in STATE_KEYS:
            clear = state is AnswerState.NOT_ASKED
            if clear:
                menu.addSeparator()
            words = self._kit.words(_CLEAR if clear else state.label)
            action = menu.addAction(f"{words}\t{name}")
            action.setData(state.value)
            action.setCheckable(not clear)
            action.setChecked(state is self._state and not clear)
            states.addAction(action)
        states.triggered.connect(self._take)
        self._add_sources(menu)
        return menu

    def open_menu(self, *, at_source: bool = False) -> None:
        """Show the menu, with the keyboard on the sources (or on the only way) if wanted."""
        menu = self.menu_of_states()
        menu.aboutToHide.connect(menu.deleteLater)
        corner = QPoint(
            self.width() - menu.sizeHint().width() if self._kit.rtl else 0, self.height()
        )
        menu.popup(self.mapToGlobal(corner))
        source = self._source.value
        current = [one for one in menu.actions() if self._closed or one.data() == source]
        if at_source and current:
            menu.setActiveAction(current[0])

    def _add_sources(self, menu: QMenu) -> None:
        menu.addSeparator()
        menu.addAction(self._head_of_sources(menu))
        sources = QActionGroup(menu)
        for source in Source:
            action = menu.addAction(self._kit.words(source.label))
            action.setData(source.value)
            action.setCheckable(True)
            action.setChecked(source is self._source)
            sources.addAction(action)
        sources.triggered.connect(self._take_source)

    def _head_of_sources(self, menu: QMenu) -> QAction:
        # A section's title is not drawn by every style; a label is.
        title = Small(self._kit.line(self._kit.words(SOURCE_GROUP), SOURCE_KEY[1]), menu)
        title.setContentsMargins(28, 6, 28, 2)
        head = QWidgetAction(menu)
        head.setDefaultWidget(title)
        head.setEnabled(False)
        return head

    def _take(self, action: QAction) -> None:
        self.chosen.emit(AnswerState(action.data()))

    def _take_source(self, action: QAction) -> None:
        self.source_chosen.emit(Source(action.data()))
