"""The training of everybody who works here, and how a manager writes it down."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.kept_dialog import KeptDialog
from shelter_desk.desktop.page_parts.ask import Questions, choices, keeper_of, shown_day
from shelter_desk.desktop.trained_words import REFRESH, TRAINER, training_lines
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.labels import (
    Heading,
    Muted,
    MutedLine,
    Small,
    Strong,
    from_the_start,
)
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.spin import StillSpinBox
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.domain.training import LONGEST_REFRESH, Module
from shelter_desk.forms.spec import DateField, SelectOne
from shelter_desk.services.labels.modules import MODULES
from shelter_desk.services.training import training
from shelter_desk.services.views.training import StaffTraining, TrainedPerson

KEPT = Text("training", "It is written down.")
_WIDTH = 480
_FIELDS = (
    SelectOne("module", Text("training", "Module"), choices=choices(MODULES)),
    DateField("on", Text("training", "Passed on"), partial=False, not_in_future=True),
)


class StaffTrainingCard(Card):
    """A row for each colleague, oneself included, and the months until a refresher."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__(margin=16)
        self._context = context
        self.dialog: PassedDialog | None = None
        self.body.addWidget(Heading(self.tr("Training of the staff")))
        self.body.addLayout(self._months_row())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self.passed: dict[str, QuietButton] = {}
        self.marks: dict[str, QuietButton] = {}

    def _months_row(self) -> WrapRow:
        row, context = WrapRow(gap=8), self._context
        label = MutedLine(self.tr("A refresher is due after this many months"))
        self.months = from_the_start(StillSpinBox())
        self.months.setRange(1, LONGEST_REFRESH)
        self.months.setAccessibleName(label.text())
        self.keep = QuietButton(self.tr("Save"))
        self.keep.setEnabled(False)
        self.keep.clicked.connect(self._keep_months)
        self.months.valueChanged.connect(lambda _value: self.keep.setEnabled(True))
        self.months.setEnabled(context.staff.may(Permission.MANAGE_DESK))
        for part in (label, self.months, self.keep):
            row.addWidget(part)
        return row

    def show_training(self, view: StaffTraining) -> None:
        """Fill the list; a number that was turned and not kept stays."""
        if not self.keep.isEnabled():
            self.months.setValue(view.months)
            self.keep.setEnabled(False)
        empty(self._rows)
        self.passed.clear()
        self.marks.clear()
        for number, person in enumerate(view.people):
            if number:
                self._rows.addWidget(Line())
            self._rows.addWidget(self._row(person))

    def _row(self, person: TrainedPerson) -> QWidget:
        context, row = self._context, QWidget()
        line, about, first = WrapRow(gap=8), QVBoxLayout(), WrapRow(gap=8)
        row.setLayout(line)
        about.setSpacing(2)
        name = context.by_name(person.name_ar, person.name_latin)
        first.addWidget(Strong(name))
        if person.trainer is not None:
            first.addWidget(Chip(context.words(TRAINER), "info"))
        if person.late:
            first.addWidget(Chip(context.words(REFRESH), "attention"))
        about.addLayout(first)
        for words in training_lines(context, person):
            about.addWidget(Small(words))
        line.place(about, wide=True)
        line.split()
        for button in self._buttons(person, name):
            line.addWidget(button)
        return row

    def _buttons(self, person: TrainedPerson, name: str) -> tuple[QuietButton, QuietButton]:
        passed = QuietButton(self.tr("Module passed…"))
        passed.clicked.connect(lambda: self._ask(person, name))
        given = person.trainer is None
        mark = QuietButton(self.tr("Make trainer") if given else self.tr("Take the mark back"))
        mark.clicked.connect(lambda: self._mark(person, given))
        for button in (passed, mark):
            button.setAccessibleName(f"{button.text()} {name}")
        self.passed[person.id], self.marks[person.id] = passed, mark
        return passed, mark

    def _ask(self, person: TrainedPerson, name: str) -> None:
        self.dialog = PassedDialog(self._context, person, name, self)
        self.dialog.open()

    def _mark(self, person: TrainedPerson, given: bool) -> None:
        self._context.tasks.submit(
            self,
            lambda desk: training.mark_trainer(desk, person.id, given),
            lambda _none: self._context.messages.tell(KEPT),
        )

    def _keep_months(self) -> None:
        months = self.months.value()
        self.keep.setEnabled(False)
        self._context.tasks.submit(
            self,
            lambda desk: training.refresh_after(desk, months),
            lambda _none: self._context.messages.tell(KEPT),
        )


class PassedDialog(KeptDialog):
    """Which module, and on which day; both wait until they are written down."""

    def __init__(
        self, context: DeskContext, person: TrainedPerson, name: str, parent: QWidget
    ) -> None:
        super().__init__(context, name, _WIDTH, parent)
        self._person = person
        self.column.addWidget(
            Muted(self.tr("A module passed again counts from its newest day. Nothing is removed."))
        )
        self.questions = Questions(context, _FIELDS, self)
        self.questions.set_value("on", shown_day(context.fmt.today()))
        self.column.addWidget(self.questions)
        self.put_act(self.tr("Write down"), self.go_on)
        self.keeper = keeper_of(context, self, self.questions)
        self.keeper.begin(None, f"training/{person.id}")

    def go_on(self) -> None:
        """Write it down."""
        ask = self.questions
        if ask.problems():
            return
        on, module = ask.day("on"), ask.text("module")
        if on is None or not module:
            self.refused(NothingWritten())
            return
        person = self._person
        self.send(lambda desk: training.write_passed(desk, person.id, Module(module), on), KEPT)
