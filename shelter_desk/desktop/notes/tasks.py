"""What a note leaves to be done: said beside it, done with one click."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.reviews.finding_dialogs import FindingDialog
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Body, Small
from shelter_desk.domain.ids import StaffId, TaskId
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.spec import DateField, TextField
from shelter_desk.services.desk import Desk
from shelter_desk.services.residents import residents
from shelter_desk.services.today import tasks
from shelter_desk.services.views.desk import StaffRow
from shelter_desk.services.views.due import DueRow
from shelter_desk.services.views.note import NoteView, TaskView

DONE = Text("notes", "Done. It stays beside the note.")
LEFT = Text("notes", "The task stands on the list of whoever was asked.")
TAKEN = Text("notes", "It is with you now.")
TAKEN_FILE = Text("notes", "You are her worker now, with all that waits.")
NO_DAY = Text("notes", "Write the day until which it is to be done.")
TO_DO = Text("notes", "To do by {day}: {name}")
DONE_BY = Text("notes", "Done {when}: {name}")
SEALED = Text("notes", "A task with sealed words")
_WHAT = TextField(key="what", label=Text("notes", "What is to be done"), max_length=300)
_DUE = DateField(key="due", label=Text("notes", "Until when"), partial=False, not_in_past=True)


def tick(context: DeskContext, owner: QWidget, task_id: TaskId) -> None:
    """It is done."""
    context.tasks.submit(
        owner,
        lambda desk: tasks.do_task(desk, task_id),
        lambda _: context.messages.tell(DONE),
    )


def take_over(context: DeskContext, owner: QWidget, row: DueRow) -> None:
    """What nobody does since a colleague left: the task, or else the whole file, is hers now."""
    task, me = row.task, context.staff.id

    def work(desk: Desk) -> None:
        if task is None:
            residents.reassign(desk, row.resident_id, me)
        else:
            tasks.take_task(desk, task)

    said = TAKEN if task is not None else TAKEN_FILE
    context.tasks.submit(owner, work, lambda _: context.messages.tell(said))


class TaskLines(QWidget):
    """The tasks of one note, and a way to leave another."""

    def __init__(self, context: DeskContext, view: NoteView, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._view = context, view
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.ticks: dict[TaskId, LinkButton] = {}
        for one in view.tasks:
            column.addLayout(self._line(one))
        self.dialog: TaskDialog | None = None
        if not view.cover:
            self.leave = LinkButton(self.tr("Leave a task"), icon=context.icons.icon("clock"))
            self.leave.clicked.connect(self.ask)
            row = QHBoxLayout()
            row.addWidget(self.leave)
            row.addStretch(1)
            column.addLayout(row)

    def _line(self, one: TaskView) -> QHBoxLayout:
        context, row = self._context, QHBoxLayout()
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Body(one.what or context.words(SEALED)))
        if one.done_at is None:
            who = {"day": context.fmt.date(one.due), "name": one.worker_name}
            words.addWidget(Small(context.words(Message(TO_DO, who))))
        else:
            who = {"when": context.fmt.within(one.done_at), "name": one.done_by_name}
            words.addWidget(Small(context.words(Message(DONE_BY, who))))
        row.addLayout(words, 1)
        if one.done_at is not None:
            row.addWidget(Chip(self.tr("Done"), "done"))
            return row
        button = LinkButton(self.tr("Done"), icon=context.icons.icon("check"))
        button.setAccessibleDescription(one.what)
        button.clicked.connect(lambda: tick(context, self, one.id))
        self.ticks[one.id] = button
        row.addWidget(button)
        return row

    def ask(self) -> None:
        """Ask what, who and until when."""
        self._context.tasks.submit(self, tasks.who_can, self._open)

    def _open(self, staff: tuple[StaffRow, ...]) -> None:
        self.dialog = TaskDialog(self._context, self._view, staff, self.window())
        self.dialog.open()


class TaskDialog(FindingDialog):
    """One task: what, by whom, until when."""

    def __init__(
        self, context: DeskContext, view: NoteView, staff: tuple[StaffRow, ...], parent: QWidget
    ) -> None:
        super().__init__(
            context, self.tr("A task from this note"), self.tr("Leave the task"), parent
        )
        self._note_id = view.note.id
        self.worker = StillComboBox()
        self.worker.setAccessibleName(self.tr("Who does it"))
        self.worker.setMinimumHeight(34)
        for one in staff:
            self.worker.addItem(context.by_name(one.name_ar, one.name_latin), str(one.id))
        mine = self.worker.findData(str(context.staff.id))
        self.worker.setCurrentIndex(max(mine, 0))
        label = Body(self.tr("Who does it"))
        label.setBuddy(self.worker)
        self.inside.addWidget(label)
        self.inside.addWidget(self.worker)
        self.ask((_WHAT, _DUE), view.note.resident_id, f"task/{view.note.id}")

    def go_on(self) -> None:
        """Leave it."""
        if self.questions.problems():
            return
        what, due = self.questions.text("what"), self.questions.day("due")
        who, note_id = StaffId(self.worker.currentData() or ""), self._note_id
        if due is None:
            self.say(self.context.words(NO_DAY))
            return
        day = due
        self.send(lambda desk: tasks.leave_task(desk, note_id, what, day, who), LEFT)
