"""Beside the register: a thing that comes in, a movement, something she is given."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.things_fields import (
    fit_given,
    fit_move,
    fit_thing,
    given_fields,
    given_words,
    move_fields,
    move_words,
    thing_fields,
    thing_words,
)
from shelter_desk.desktop.house.things_words import title
from shelter_desk.desktop.page_parts.ask import Questions, keeper_of
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.kept_foot import KeptFoot
from shelter_desk.desktop.widgets.labels import Heading, Muted
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.belongings import Move
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.views.belonging import ThingRow

CALM, THING, MOVE, GIVEN = range(4)
PLACES = {THING: "thing", MOVE: "thing_moved", GIVEN: "given"}


class ThingsSide(Card):
    """Signals: ``received`` (ThingWords), ``moved`` (ThingRow or ``None`` for everything,
    MoveWords), ``given`` (IssueWords)."""

    received = Signal(object)
    moved = Signal(object, object)
    given = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(margin=16)
        self._context = context
        self._her = ResidentId("")
        self._row: ThingRow | None = None
        self.stack = OneOf()
        self.body.addWidget(self.stack)
        self.thing = Questions(context, thing_fields())
        self.moving = Questions(context, move_fields(Move))
        self.gift = Questions(context, given_fields())
        self.move_title = Heading()
        self.save_thing = PrimaryButton(self.tr("Write it down"))
        self.save_move = PrimaryButton(self.tr("Write it down"))
        self.save_gift = PrimaryButton(self.tr("Write it down"))
        self.stack.addWidget(self._calm())
        self._part(Heading(self.tr("Something comes in")), self.thing, self.save_thing, fit_thing)
        self._part(self.move_title, self.moving, self.save_move, fit_move)
        self._part(Heading(self.tr("She is given something")), self.gift, self.save_gift, fit_given)
        self.save_thing.clicked.connect(self._tell_thing)
        self.save_move.clicked.connect(self._tell_move)
        self.save_gift.clicked.connect(self._tell_gift)
        self.keepers = {
            THING: keeper_of(context, self, self.thing),
            MOVE: keeper_of(context, self, self.moving),
            GIVEN: keeper_of(context, self, self.gift),
        }

    def _calm(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(self.tr("Only what she asks us to keep")))
        column.addWidget(
            Muted(
                self.tr(
                    "Her papers, her telephone and her money are hers. She has a receipt for "
                    "each, and takes them when she wishes."
                )
            )
        )
        return holder

    def _part(
        self,
        heading: Heading,
        questions: Questions,
        save: PrimaryButton,
        fit: Callable[[Questions], None],
    ) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(questions)
        row = WrapRow()
        row.addWidget(save)
        stop = LinkButton(self.tr("Not now"))
        stop.clicked.connect(self.settled)
        row.addWidget(stop)
        column.addWidget(KeptFoot(row, QPalette.ColorRole.Base))
        questions.changed.connect(lambda: fit(questions))
        fit(questions)
        self.stack.addWidget(holder)

    def begin(self, resident_id: ResidentId) -> None:
        """Whose register it is."""
        self.keep()
        self._her, self._row = resident_id, None
        self.stack.setCurrentIndex(CALM)

    def ask_thing(self) -> None:
        """Something comes into the keeping of the house."""
        self._show(THING)
        fit_thing(self.thing)
        _begin_in(self.thing)

    def ask_given(self) -> None:
        """She is given money or a kit."""
        self._show(GIVEN)
        fit_given(self.gift)
        _begin_in(self.gift)

    def ask_move(self, row: ThingRow) -> None:
        """What happens to this thing?"""
        self._row = row
        self.move_title.setText(title(self._context, row.thing))
        self._offer(row.possible)
        self._show(MOVE)
        _begin_in(self.moving)

    def ask_return(self) -> None:
        """Everything goes back to her."""
        self._row = None
        self.move_title.setText(self.tr("Everything is returned to her"))
        self._offer((Move.RETURNED,))
        self._show(MOVE)
        _begin_in(self.moving)

    def _offer(self, possible: tuple[Move, ...]) -> None:
        """Other movements are possible: the questions are asked anew."""
        self.keepers[MOVE].keep()
        old, self.moving = self.moving, Questions(self._context, move_fields(possible))
        holder = old.parentWidget()
        layout = None if holder is None else holder.layout()
        if layout is not None:
            layout.replaceWidget(old, self.moving)
        old.hide()
        old.deleteLater()
        questions = self.moving
        questions.changed.connect(lambda: fit_move(questions))
        if len(possible) == 1:
            questions.set_value("move", str(possible[0]))
        fit_move(questions)
        self.keepers[MOVE] = keeper_of(self._context, self, questions)

    def _show(self, part: int) -> None:
        self.keep()
        self.stack.setCurrentIndex(part)
        self.keepers[part].begin(self._her, PLACES[part])

    def _tell_thing(self) -> None:
        words = thing_words(self.thing)
        if not self.thing.problems() and words is not None:
            self.received.emit(words)

    def _tell_move(self) -> None:
        words = move_words(self.moving)
        if not self.moving.problems() and words is not None:
            self.moved.emit(self._row, words)

    def _tell_gift(self) -> None:
        words = given_words(self.gift)
        if not self.gift.problems() and words is not None:
            self.given.emit(words)

    def settled(self) -> None:
        """What was typed was used, or is not wanted."""
        part = self.stack.currentIndex()
        if part in self.keepers:
            questions = (self.thing, self.moving, self.gift)[part - THING]
            for key in questions.editors:
                questions.set_value(key, None)
            self.keepers[part].forget()
        self._row = None
        self.stack.setCurrentIndex(CALM)

    def keep(self) -> None:
        """What is not used yet waits."""
        for keeper in self.keepers.values():
            keeper.keep()


def _begin_in(questions: Questions) -> None:
    """The cursor goes to the first question once it has its place, and the page follows it."""
    QTimer.singleShot(0, questions, lambda: questions.focus_after(""))
