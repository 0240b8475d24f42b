"""A few questions on a page that is no form: the editors of the form view, label above."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview.editor import Editor
from shelter_desk.desktop.formview.editors import make_editor
from shelter_desk.desktop.formview.form_page import kit_of
from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.widgets.labels import Body, Small
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Value
from shelter_desk.forms.dates import PartialDate, whole_day
from shelter_desk.forms.spec import Choice, Field

Key = TypeVar("Key", bound=StrEnum)


def choices(labels: Mapping[Key, Text]) -> tuple[Choice, ...]:
    """Choices from a table of labels whose keys are string enums."""
    return tuple(Choice(str(value), label) for value, label in labels.items())


def shown_day(day: date | None) -> PartialDate | None:
    """A day as the editor takes it."""
    return None if day is None else PartialDate(day.year, day.month, day.day)


class Questions(QWidget):
    """Several questions under one another.

    Signals: ``changed`` when any value may be another one.
    """

    changed = Signal()

    def __init__(
        self, context: DeskContext, fields: Sequence[Field], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.fields = tuple(fields)
        self.editors: dict[str, Editor] = {}
        self._labels: dict[str, Body] = {}
        self._holders: dict[str, QWidget] = {}
        self._faults: dict[str, Small] = {}
        kit = kit_of(context, context.fmt.clock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for field in fields:
            self._add(column, field, kit)
        column.addStretch(1)

    def _add(self, column: QVBoxLayout, field: Field, kit: Kit) -> None:
        holder = QWidget(self)
        column.addWidget(holder)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(4)
        editor = make_editor(field, kit, holder)
        label = Body(kit.words(field.label))
        label.setBuddy(editor)
        if not editor.shows_label:
            column.addWidget(label)
        column.addWidget(editor)
        if editor.below is not None:
            column.addWidget(editor.below)
        if field.hint is not None:
            column.addWidget(Small(kit.words(field.hint)))
        fault = Small()
        fault.setProperty("kind", "warn")
        fault.hide()
        column.addWidget(fault)
        editor.changed.connect(self.changed)
        editor.advance.connect(lambda key=field.key: self.focus_after(key))
        self.editors[field.key] = editor
        self._labels[field.key] = label
        self._holders[field.key] = holder
        self._faults[field.key] = fault

    def value(self, key: str) -> Value:
        """What is entered."""
        return self.editors[key].value()

    def text(self, key: str) -> str:
        """What is entered, as words; empty for nothing."""
        value = self.value(key)
        return "" if value is None else str(value)

    def chosen(self, key: str) -> tuple[str, ...]:
        """The chosen values of a question with several."""
        value = self.value(key)
        return value if isinstance(value, tuple) else ()

    def day(self, key: str) -> date | None:
        """A whole day that was entered, or nothing."""
        value = self.value(key)
        return whole_day(value)

    def set_value(self, key: str, value: Value) -> None:
        """Show a value without telling ``changed``."""
        self.editors[key].set_value(value)

    def entered(self, answers: Answers) -> Answers:
        """``answers`` with what is entered here."""
        for key, editor in self.editors.items():
            value, state = editor.value(), AnswerState.ANSWERED
            state = AnswerState.NOT_ASKED if value is None else state
            answers = answers.with_answer(key, Answer(value, state, typed=editor.typed()))
        return answers

    def enter(self, answers: Answers) -> None:
        """Show what ``entered`` gave, without telling ``changed``."""
        for key, editor in self.editors.items():
            answer = answers.get(key)
            editor.set_value(answer.value)
            editor.show_typed(answer.typed)

    def show_question(self, key: str, shown: bool) -> None:
        """Hide a question that does not apply, with its hint and the room below it."""
        self._holders[key].setVisible(shown)
        self.editors[key].setVisible(shown)
        self._labels[key].setVisible(shown and not self.editors[key].shows_label)

    def put_below(self, key: str, part: QWidget, *, wide: bool = False) -> None:
        """Set ``part`` below a question, as wide as it is or needs; it comes and goes with it."""
        inside = self._holders[key].layout()
        if inside is not None:
            inside.addWidget(part)
            if not wide:
                inside.setAlignment(part, Qt.AlignmentFlag.AlignLeft)

    def problems(self) -> bool:
        """Show what cannot be taken as it stands; true when there is any."""
        found = False
        for key, editor in self.editors.items():
            problem = editor.problem()
            self._faults[key].setVisible(problem is not None)
            if problem is not None:
                self._faults[key].setText(self._context.words(problem))
                found = True
        return found

    def focus_after(self, key: str) -> None:
        """Go to the next question that is shown; to the first one after ""."""
        keys = [k for k, editor in self.editors.items() if not editor.isHidden()]
        place = keys.index(key) + 1 if key in keys else 0
        if place < len(keys):
            self.editors[keys[place]].setFocus()


def keeper_of(context: DeskContext, parent: QObject, questions: Questions) -> SentenceKeeper:
    """Keeps every answer of ``questions`` while it is typed."""
    made = SentenceKeeper(
        context, parent, lambda: questions.entered(Answers.empty()), questions.enter
    )
    questions.changed.connect(made.touched)
    return made
