"""All files for one office: the law, two managers, then part after part with a passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.hand_over.parts_run import PartsRun
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.choosing_files import ask_folder
from shelter_desk.desktop.widgets.column import cards_column
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.fields import named_line, no_fault_yet
from shelter_desk.desktop.widgets.labels import (
    Body,
    Heading,
    Muted,
    Small,
    Warn,
)
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.passphrase_field import PassphraseField
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.hand_over import BegunHandOver, HandOverOrder
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.copies import hand_over_all
from shelter_desk.services.opening import first_run
from shelter_desk.services.views.hand_over import OfficeRow

TITLE = Text("hand_over", "Hand all files over as data")
WORDS = Text(
    "hand_over",
    "For a law, an order or a contract that asks for it. Two managers begin it together. A file "
    "goes only where its person agreed to the whole file and to this way; the others stay. Where a "
    "law demands one of them all the same, write a referral, and two managers decide about it.",
)
NO_OFFICE = Text("hand_over", "No agency is in the directory yet. Write the office into it first.")
OFFICE = Text("hand_over", "To which office")
BASIS = Text("hand_over", "Law, order or contract")
BASIS_HINT = Text(
    "hand_over", "It stands on every part and in the log of each file. Ask for it in writing."
)
GO_ON = Text("hand_over", "Go on")
COUNT = Plural("hand_over", "%n files may be asked for", "", 0)
EACH = Text(
    "hand_over",
    "Each agreement is read once more when its file is. Whoever took it back meanwhile stays here, "
    "and so does a file of which something is left out in words: hand that one over by itself.",
)
SECOND = Text("hand_over", "The second manager")
SECOND_WORDS = Text(
    "hand_over",
    "Another manager, at this desk now. Read together to whom the files go and why. If one of you "
    "doubts, it does not begin.",
)
CODE = Text("hand_over", "Sign-in code of the second person")
PHRASE = Text("hand_over", "Passphrase of the second person")
BEGIN = Text("hand_over", "We begin: choose a folder")
TO = Text("hand_over", "To {agency}")
FOLDER = Text("hand_over", "Stick or folder for the files")
SIX_WORDS = Text("hand_over", "The passphrase of all parts")
TELL = Text(
    "hand_over",
    "Write it down now and tell it by voice, not with the files. It is shown here alone and kept "
    "nowhere: whoever loses it cannot open the parts, and nobody here can.",
)
DONE_SO_FAR = Text("hand_over", "{done} of {total} files read")
SAVED = Plural("hand_over", "%n files are saved", "", 0)
STAY = Plural(
    "hand_over",
    "%n files stay here: their agreement ended, or something is left out that has to be read",
    "",
    0,
)
TWICE = Plural(
    "hand_over",
    "%n of them stand in the log twice: the place refused the part after it was written down",
    "",
    0,
)
STOP = Text("hand_over", "Stop after this part")
AGAIN = Text("hand_over", "Go on from here")
FINISHED = Text("hand_over", "Finished. What left stands in the log and in each file.")
STOPPED = Text(
    "hand_over", "Stopped. What was saved has left and stands in the log; the rest stays here."
)
ORDER, TWO, RUN = range(3)
PLACE = "hand-over-all"
WIDEST = 760


class HandOverAllPage(Page):
    """What is typed waits over a lock; what two managers began ends with the page."""

    name: ClassVar[PageName] = PageName.HAND_OVER_ALL
    help_key: ClassVar[str] = "hand_over"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ask_folder: Callable[[QWidget, str, str], Path | None] = ask_folder
        self._order: HandOverOrder | None = None
        self._beginning: object | None = None
        self.run = PartsRun(context, self)
        self.run.moved.connect(self._show_progress)
        self.run.stopped.connect(self._show_end)
        column = cards_column(self, context.theme.px(WIDEST))
        column.addLayout(back_head(context, context.words(TITLE), self.tr("Back")))
        column.addWidget(Muted(context.words(WORDS)))
        card = Card(self)
        self.stack = OneOf(card)
        for part in (self._ordering(), self._second(), self._running()):
            self.stack.addWidget(part)
        card.body.addWidget(self.stack)
        column.addWidget(card)
        column.addStretch(1)
        self.keeper = SentenceKeeper.of_lines(context, self, {"basis": self.basis})

    def _ordering(self) -> QWidget:
        holder, column = _column()
        say = self.context.words
        self.none = Warn(say(NO_OFFICE))
        self.none.hide()
        column.addWidget(self.none)
        label = Body(say(OFFICE))
        self.office = StillComboBox()
        self.office.setAccessibleName(label.text())
        self.office.setMinimumHeight(36)
        column.addWidget(label)
        column.addWidget(self.office)
        column.addSpacing(8)
        label = Body(say(BASIS))
        self.basis = named_line(label.text())
        self.basis.returnPressed.connect(self._look)
        for widget in (label, self.basis, Small(say(BASIS_HINT))):
            column.addWidget(widget)
        self.fault = no_fault_yet()
        column.addWidget(self.fault)
        column.addSpacing(8)
        self.look = PrimaryButton(say(GO_ON))
        self.look.clicked.connect(self._look)
        column.addLayout(_row(self.look))
        return holder

    def _second(self) -> QWidget:
        holder, column = _column()
        say = self.context.words
        self.to, self.why, self.count = Body(), Body(), Body()
        column.addWidget(Heading(say(SECOND)))
        column.addWidget(Muted(say(SECOND_WORDS)))
        for widget in (self.to, self.why, self.count, Small(say(EACH))):
            column.addWidget(widget)
        column.addSpacing(8)
        label, phrase = Body(say(CODE)), Body(say(PHRASE))
        self.code = named_line(label.text(), 3)
        self.code.setMaximumWidth(self.context.theme.px(160))
        self.passphrase = PassphraseField(phrase.text())
        for field in (label, self.code, phrase, self.passphrase):
            column.addWidget(field)
        self.second_fault = no_fault_yet()
        column.addWidget(self.second_fault)
        column.addSpacing(8)
        self.begin = PrimaryButton(say(BEGIN))
        self.begin.clicked.connect(self._begin)
        back = LinkButton(self.tr("Back"))
        back.clicked.connect(self._to_order)
        column.addLayout(_row(self.begin, back))
        return holder

    def _running(self) -> QWidget:
        holder, column = _column()
        say = self.context.words
        self.end, self.done = Body(), Body()
        self.words = Heading()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.saved, self.twice, self.stay, self.run_fault = Body(), Muted(), Muted(), no_fault_yet()
        column.addWidget(Muted(say(SIX_WORDS)))
        column.addWidget(self.words)
        column.addWidget(Small(say(TELL)))
        column.addSpacing(8)
        told = (self.end, self.bar, self.done, self.saved, self.twice, self.stay, self.run_fault)
        for widget in told:
            column.addWidget(widget)
        column.addSpacing(8)
        self.stop = QuietButton(say(STOP))
        self.stop.clicked.connect(self._stop)
        self.again = PrimaryButton(say(AGAIN))
        self.again.clicked.connect(self._go_on)
        column.addLayout(_row(self.stop, self.again))
        return holder

    def refresh(self) -> None:
        """Read the offices; what was begun goes on being shown."""
        self.keeper.begin(None, PLACE)
        self.context.tasks.submit(self, hand_over_all.offices, self._show, replaces="offices")

    def _show(self, rows: tuple[OfficeRow, ...]) -> None:
        chosen = self.office.currentData()
        self.office.clear()
        for row in rows:
            self.office.addItem(row.name, row.id)
        self.office.setCurrentIndex(max(self.office.findData(chosen), 0) if rows else -1)
        self.none.setVisible(not rows)
        for widget in (self.office, self.look):
            widget.setEnabled(bool(rows))

    def _look(self) -> None:
        office = self.office.currentData()
        if not office:
            return
        order = self._order = HandOverOrder(AgencyId(office), self.basis.text())
        self.fault.hide()
        self.context.tasks.submit(
            self,
            lambda desk: hand_over_all.may_begin(desk, order),
            lambda count: self._ask_second(order, count),
            lambda refused: _refuse(self.context, self.fault, refused),
        )

    def _ask_second(self, order: HandOverOrder, count: int) -> None:
        if order != self._order:
            return
        say, name = self.context.words, self.office.currentText()
        self.to.setText(say(Message(TO, {"agency": name})))
        self.why.setText(order.basis)
        self.count.setText(say(COUNT, count))
        self.stack.setCurrentIndex(TWO)
        self.code.setFocus()

    def _begin(self) -> None:
        order, code, phrase = self._order, self.code.text(), self.passphrase.edit.text()
        if order is None or not (code and phrase):
            (self.passphrase.edit if code else self.code).setFocus()
            return
        folder = self.ask_folder(self, self.context.words(FOLDER), "")
        if folder is None:
            return
        self.begin.setEnabled(False)
        language, now = self.context.language, object()
        self._beginning = now
        self.context.tasks.submit(
            self,
            lambda desk: (
                hand_over_all.begin(desk, order, code, phrase),
                first_run.generated_passphrase(desk.parts, language),
            ),
            lambda made: self._begun(*made, folder) if now is self._beginning else None,
            lambda refused: now is not self._beginning or self._not_begun(refused),
        )

    def _not_begun(self, refused: ShelterDeskError) -> bool:
        self.begin.setEnabled(True)
        self.passphrase.edit.clear()
        self.passphrase.edit.setFocus()
        return _refuse(self.context, self.second_fault, refused)

    def _begun(self, begun: BegunHandOver, words: str, folder: Path) -> None:
        self.keeper.forget()
        self._forget_second()
        self.words.setText(words)
        self.stack.setCurrentIndex(RUN)
        self.run.begin(begun, words, folder)

    def _show_progress(self) -> None:
        run, say, number = self.run, self.context.words, self.context.fmt.number
        self.bar.setRange(0, max(run.total, 1))
        self.bar.setValue(run.at)
        self.bar.setVisible(run.working)
        told = {"done": number(run.at), "total": number(run.total)}
        self.done.setText(say(Message(DONE_SO_FAR, told)))
        self.saved.setText(say(SAVED, run.saved))
        self.twice.setText(say(TWICE, run.again))
        self.twice.setVisible(bool(run.again))
        self.stay.setText(say(STAY, run.stay))
        self.stay.setVisible(bool(run.stay))
        self.end.setVisible(not run.working)
        self.stop.setVisible(run.working)
        self.again.setVisible(not run.working and not run.finished)
        self.run_fault.setVisible(run.fault is not None)
        if run.fault is not None:
            self.run_fault.setText(say(run.fault.message))

    def _show_end(self) -> None:
        self.end.setText(self.context.words(FINISHED if self.run.finished else STOPPED))
        self._show_progress()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.run.stop()

    def _go_on(self) -> None:
        folder: Path | None = None
        if isinstance(self.run.fault, CannotSaveThere):
            folder = self.ask_folder(self, self.context.words(FOLDER), "")
            if folder is None:
                return
        self.stop.setEnabled(True)
        self.run.go_on(folder)

    def _to_order(self) -> None:
        self._order = None
        self._forget_second()
        self.stack.setCurrentIndex(ORDER)

    def _forget_second(self) -> None:
        """An answer that is still on its way comes back to nothing."""
        self._beginning = None
        self.code.clear()
        self.passphrase.edit.clear()
        self.passphrase.show_button.setChecked(False)
        self.second_fault.hide()
        self.begin.setEnabled(True)

    def leave(self) -> None:
        """The part that is being made is the last one, and no passphrase stays behind."""
        self.keeper.end()
        self.run.forget()
        self.words.clear()
        self.stop.setEnabled(True)
        self._to_order()


def _column() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    return holder, column


def _row(*acts: QWidget) -> WrapRow:
    row = WrapRow()
    for act in acts:
        row.addWidget(act)
    return row


def _refuse(context: DeskContext, place: Warn, refused: ShelterDeskError) -> bool:
    """Say beside what was typed why it goes no further; a passphrase is asked for elsewhere."""
    place.setText(context.words(refused.message))
    place.show()
    return True
