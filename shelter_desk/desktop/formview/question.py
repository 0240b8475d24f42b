"""One question: its words, its editor, the state of its answer, and what is amiss with it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from shelter_desk.desktop.formview.editor import Editor, TextEditor
from shelter_desk.desktop.formview.editors import make_editor
from shelter_desk.desktop.formview.kit import Kit, keep_to_start
from shelter_desk.desktop.formview.model import FormModel, Spot
from shelter_desk.desktop.formview.offering import offer_for
from shelter_desk.desktop.formview.row_chips import RowChipsEditor
from shelter_desk.desktop.formview.states import StateButton
from shelter_desk.desktop.formview.told_line import ToldPlace
from shelter_desk.desktop.widgets.paragraph import Paragraph
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answer, AnswerState, Source, Value
from shelter_desk.forms.row_choice import rows_offered
from shelter_desk.forms.spec import Field, Note, RowChoice

_SEALED = Text("form", "{sealed}. What is there stays as it is.")
_CLOSED_BY = Text("form", "Not to be asked again: {name}, {when}")


class NoteView(Paragraph):
    """Words for the worker between the questions."""

    def __init__(self, kit: Kit, note: Note, parent: QWidget) -> None:
        super().__init__(kit.words(note.label), parent)
        self.setProperty("kind", "muted")
        self.setWordWrap(True)


class StateLine(QLineEdit):
    """Says why there is no answer. It takes the keyboard, and nothing in it is ever marked."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setMinimumHeight(36)
        self.setAccessibleName(name)
        self.selectionChanged.connect(self.deselect)


class SourceLabel(QLabel):
    """Where an answer comes from, above its state and in line with the question.

    Nothing moves when it appears.
    """

    def __init__(self, parent: QWidget, head: QHBoxLayout) -> None:
        super().__init__(parent)
        self.setProperty("kind", "small")
        head.addWidget(self, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom)


class QuestionView(QWidget):
    """Shows one answer of the model and writes it back.

    ``close_asked`` and ``reopen_asked`` carry the ``Spot`` of a question that nobody is to ask
    again, or that she wishes to speak of after all.
    """

    advance = Signal()
    close_asked = Signal(object)
    reopen_asked = Signal(object)

    def __init__(
        self,
        kit: Kit,
        model: FormModel,
        field: Field,
        spot: Spot,
        *,
        sealed: Compartment | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.kit, self.model, self.field, self.spot = kit, model, field, spot
        self._sealed = sealed
        self._kept = Answer()
        self._typing = False
        self._fault: Message | None = None
        self._muted: StateLine | None = None
        self._from: SourceLabel | None = None
        self.editor: Editor | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.told = ToldPlace(self, kit, model, spot, self._column)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._build()
        self.refresh()

    @property
    def answerable(self) -> bool:
        """True while something can be typed or a state set."""
        return self._sealed is None and self.model.closed(self.spot) is None

    def refresh(self) -> None:
        """Show the answer as the model holds it."""
        if self._sealed is not None:
            words = self.kit.words(self._sealed.sealed_words)
            self._mute(self.kit.words(Message(_SEALED, {"sealed": words})))
            return
        answer = self.model.answer(self.spot)
        closed = self.model.closed(self.spot)
        source = self.model.source(self.spot)
        self.state.show_state(answer.state, closed is not None, source)
        self._show_source(source)
        told = self.told.show(answerable=closed is None)
        plain = answer.state in (AnswerState.ANSWERED, AnswerState.NOT_ASKED)
        if closed is not None:
            params = {"name": closed.by_name, "when": closed.when}
            self._mute(self.kit.words(Message(_CLOSED_BY, params)))
        elif not plain:
            self._mute(_state_words(self.kit, answer))
        elif told:
            self._mute(told)
        else:
            self._open_editor(answer)
        if self.offer is not None:
            self.offer.refresh(self.answerable)
        self._show_fault()

    def take_over(self) -> None:
        """A key was pressed that lets stand what she told before."""
        if self.answerable and self.told.take_over():
            self.take_focus()

    def set_state(self, state: AnswerState) -> None:
        """One of the keys was pressed; clearing brings back what was typed before."""
        if not self.answerable:
            return
        if state is AnswerState.NOT_ASKED:
            self.model.ask_anew(self.spot)
        before = self.model.answer(self.spot)
        if state is AnswerState.NOT_ASKED:
            back = Answer() if before.state is AnswerState.ANSWERED else self._kept
            self._kept = Answer()
            self.model.put_back(self.spot, back)
            self._show_answer(back)
        else:
            if before.state is AnswerState.ANSWERED or before.typed:
                self._kept = before
            self.model.set_state(self.spot, state)
        if state is AnswerState.DO_NOT_ASK_AGAIN:
            self.close_asked.emit(self.spot)
        elif before.state is AnswerState.DO_NOT_ASK_AGAIN:
            self.reopen_asked.emit(self.spot)
        self.refresh()
        self.take_focus()

    def set_source(self, source: Source) -> None:
        """Say where the answer comes from; the keyboard goes back to the question."""
        if self.answerable:
            self.model.set_source(self.spot, source)
            self.refresh()
            self.take_focus()

    def choose_source(self) -> None:
        """Offer the sources; of a closed question, to open it again."""
        if not self._sealed:
            self.state.open_menu(at_source=True)

    def set_fault(self, fault: Message | None) -> None:
        """Show what the check of the form found here."""
        self._fault = fault
        self._show_fault()

    def settle(self) -> None:
        """The keyboard went elsewhere: what cannot be read is said now, gently."""
        self._show_fault()

    def take_focus(self) -> None:
        """Bring the keyboard here."""
        muted = self._muted is not None and not self._muted.isHidden()
        target = self._muted if muted else self.editor
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next question."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.advance.emit()
            return
        super().keyPressEvent(event)

    def offer_rows(self) -> None:
        """Let a choice of rows know which there are now."""
        if isinstance(self.editor, RowChipsEditor) and isinstance(self.field, RowChoice):
            self.editor.offer(tuple(rows_offered(self.field, self.model.answers)))

    def _build(self) -> None:
        words = self.kit.words(self.field.label)
        self._label = Paragraph(words, self)
        self._label.setWordWrap(True)
        keep_to_start(self._label, self.kit)
        self._head.addWidget(self._label, 1)
        self._column.addLayout(self._head)
        self._hint = Paragraph(self)
        self._hint.setProperty("kind", "small")
        self._hint.setWordWrap(True)
        keep_to_start(self._hint, self.kit)
        self._hint.setVisible(self.field.hint is not None)
        if self.field.hint is not None:
            self._hint.setText(self.kit.words(self.field.hint))
            self._column.addWidget(self._hint)
        self._column.addLayout(self._row)
        self.state = StateButton(self.kit, words, self)
        self._row.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self.state.setVisible(self._sealed is None)
        self.state.chosen.connect(self.set_state)
        self.state.source_chosen.connect(self.set_source)
        self.state.reopened.connect(self._reopen)
        self._amiss = Paragraph(self)
        self._amiss.setProperty("kind", "warn")
        self._amiss.setWordWrap(True)
        self._amiss.hide()
        self._column.addWidget(self._amiss)
        self.offer = None if self._sealed else offer_for(self.field, self.model, self.kit, self)
        if self.offer is not None:
            self._column.insertWidget(self._column.count() - 1, self.offer)

    def _open_editor(self, answer: Answer) -> None:
        if self.editor is None:
            self.editor = make_editor(self.field, self.kit, self)
            self._show_answer(answer)
            self._row.insertWidget(0, self.editor, 1)
            if self.editor.below is not None:
                self._column.insertWidget(self._column.count() - 1, self.editor.below)
            self.editor.changed.connect(self._typed)
            self.editor.advance.connect(self.advance)
            self.offer_rows()
            if isinstance(self.editor, TextEditor):
                self.editor.offer(self.model.offered(self.spot))
        elif not self._typing and self._entered() != (answer.value, answer.typed):
            self._show_answer(answer)
        if self._muted is not None:
            self._muted.hide()
        self._label.setVisible(not self.editor.shows_label)
        self.editor.show()
        if self.editor.below is not None:
            text = self.editor.below
            text.setVisible(not isinstance(text, QLabel) or bool(text.text()))

    def _entered(self) -> tuple[Value, str]:
        return (None, "") if self.editor is None else (self.editor.value(), self.editor.typed())

    def _show_answer(self, answer: Answer) -> None:
        if self.editor is not None:
            self.editor.set_value(answer.value)
            self.editor.show_typed(answer.typed)

    def _mute(self, words: str) -> None:
        if self._muted is None:
            self._muted = StateLine(self.kit.words(self.field.label), self)
            side = Qt.AlignmentFlag.AlignRight if self.kit.rtl else Qt.AlignmentFlag.AlignLeft
            self._muted.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            if self._sealed is not None:
                position = QLineEdit.ActionPosition.LeadingPosition
                self._muted.addAction(self.kit.icon("lock"), position)
            self._row.insertWidget(0, self._muted, 1)
        self._muted.setText(words)
        self._muted.setCursorPosition(0)
        self._muted.show()
        self._label.show()
        if self.editor is not None:
            self.editor.hide()
            if self.editor.below is not None:
                self.editor.below.hide()

    def _show_source(self, source: Source) -> None:
        usual = source in (Source.SELF, self.model.usual_source(self.spot))
        if self._from is None and not usual:
            self._from = SourceLabel(self, self._head)
        if self._from is not None:
            self._from.setText(self.kit.words(source.label))
            self._from.setVisible(not usual)

    def _typed(self) -> None:
        # a list says so too when it loses the keyboard to the state line, and means nothing by it
        if self.editor is None or self.editor.isHidden():
            return
        self._typing = True
        self._fault = None
        self.model.set_value(self.spot, *self._entered())
        self._typing = False
        self._show_fault()

    def _show_fault(self) -> None:
        shown = self.editor is not None and not self.editor.isHidden()
        fault = self._fault
        if shown and self.editor is not None:
            fault = self.editor.problem() or fault
        self._amiss.setText("" if fault is None else self.kit.words(fault))
        self._amiss.setVisible(fault is not None)

    def _reopen(self) -> None:
        self.reopen_asked.emit(self.spot)


def _state_words(kit: Kit, answer: Answer) -> str:
    words = kit.words(answer.state.label)
    try:
        moment = datetime.fromisoformat(answer.asked_at)
    except ValueError:
        return words
    return f"{words} · {kit.fmt.when(moment)}"
