"""One file by its code: who works on it, and who is kept out of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.people.words import AN_INTERPRETER, WORKER
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import (
    Body,
    Heading,
    Muted,
    MutedLine,
    Small,
    Strong,
    Warn,
    from_the_start,
    left_to_right,
)
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.text import Message
from shelter_desk.services.desk import Desk
from shelter_desk.services.people import reach
from shelter_desk.services.views.people import PeopleView, TeamView, TieView

INTERPRETER = "interpreter"


class TiesCard(Card):
    """Every tie that stands, with a way to end it."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.body.addWidget(Heading(self.tr("Kept out of a file")))
        self.body.addWidget(
            Muted(
                self.tr(
                    "A relative, a neighbour, somebody who knows the employer: whoever is tied to "
                    "a person does not see her file, and no reason opens it."
                )
            )
        )
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 4, 0, 0)
        self._rows.setSpacing(6)
        self.body.addWidget(inside)
        self.ends: list[LinkButton] = []

    def show_ties(self, ties: tuple[TieView, ...]) -> None:
        """Fill the list."""
        empty(self._rows)
        self.ends = []
        if not ties:
            self._rows.addWidget(Small(self.tr("Nobody is kept out of any file.")))
        for tie in ties:
            self._rows.addWidget(self._row(tie))

    def _row(self, tie: TieView) -> QWidget:
        context, row = self._context, QWidget()
        line = WrapRow(gap=12)
        row.setLayout(line)
        about = QVBoxLayout()
        about.setSpacing(0)
        who = Message(AN_INTERPRETER, {"name": tie.who})
        about.addWidget(Strong(context.words(who) if tie.interpreter else tie.who))
        about.addWidget(MutedLine(context.fmt.line(context.fmt.code(tie.code), tie.reason)))
        line.place(about, wide=True)
        line.split()
        end = LinkButton(self.tr("No longer so"))
        end.setAccessibleName(f"{end.text()}: {tie.who} {tie.code}")
        end.clicked.connect(
            lambda: context.tasks.submit(self, lambda desk: reach.end_tie(desk, tie.id))
        )
        line.addWidget(end)
        self.ends.append(end)
        return row


class FileCard(Card):
    """Looks a file up by its code, and changes its team and its ties."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self._team: TeamView | None = None
        self.body.addWidget(Heading(self.tr("Who works on a file")))
        row = QHBoxLayout()
        self.code = left_to_right(QLineEdit())
        self.code.setPlaceholderText(f"{context.shelter.code_prefix}-2026-0001")
        self.code.setAccessibleName(self.tr("Code of the file"))
        self.code.setMaxLength(40)
        self.code.returnPressed.connect(self.look_up)
        row.addWidget(self.code, 1)
        look = QuietButton(self.tr("Look it up"))
        look.clicked.connect(self.look_up)
        row.addWidget(look)
        self.body.addLayout(row)
        self.trouble = Warn()
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self._found = QWidget()
        self._found.hide()
        self.body.addWidget(self._found)
        self._build(QVBoxLayout(self._found))

    def _build(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 4, 0, 0)
        self.worker = Body()
        column.addWidget(self.worker)
        inside = QWidget()
        self._members = QVBoxLayout(inside)
        self._members.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        row = WrapRow(gap=8)
        self.who = StillComboBox()
        self.who.setAccessibleName(self.tr("Colleague"))
        row.addWidget(self.who)
        self.join = QuietButton(self.tr("Put on the team"))
        self.join.clicked.connect(self._join)
        row.addWidget(self.join)
        column.addLayout(row)
        column.addSpacing(8)
        self.interpreter = from_the_start(QLineEdit())
        self.interpreter.setAccessibleName(self.tr("Name of the interpreter"))
        self.interpreter.setPlaceholderText(self.tr("Name of the interpreter"))
        self.interpreter.hide()
        column.addWidget(self.interpreter)
        self.reason = from_the_start(QLineEdit())
        name = self.tr("Why somebody is to be kept out of this file")
        self.reason.setAccessibleName(name)
        self.reason.setPlaceholderText(name)
        column.addWidget(self.reason)
        self.tie = QuietButton(self.tr("Keep out of this file"))
        self.tie.clicked.connect(self._tie)
        line = WrapRow()
        line.addWidget(self.tie)
        column.addLayout(line)
        lines = {"reason": self.reason, "interpreter": self.interpreter}
        self.keeper = SentenceKeeper.of_lines(self._context, self, lines)
        self.who.currentIndexChanged.connect(self._show_fitting)

    def show_people(self, view: PeopleView) -> None:
        """Whom one can choose."""
        kept = self.who.currentData()
        self.who.clear()
        for person in view.people:
            if person.active:
                name = self._context.by_name(person.name_ar, person.name_latin)
                self.who.addItem(name, str(person.id))
        self.who.addItem(self.tr("An interpreter"), INTERPRETER)
        self.who.setCurrentIndex(max(self.who.findData(kept), 0))

    def look_up(self) -> None:
        """Find the file with the code that is typed."""
        code = self.code.text()
        self._submit(lambda desk: reach.team_of(desk, reach.file_by_code(desk, code)))

    def refresh(self) -> None:
        """Read the file that is shown again."""
        if self._team is not None:
            resident_id = self._team.resident_id
            self._submit(lambda desk: reach.team_of(desk, resident_id))

    def _submit(self, work: Callable[[Desk], TeamView]) -> None:
        self.trouble.hide()
        self._context.tasks.submit(self, work, self._show, self._refused, replaces="file")

    def _show(self, team: TeamView) -> None:
        known, self._team = self._team, team
        if known is None or known.resident_id != team.resident_id:
            self._begin(team.resident_id)
        named = {"code": self._context.fmt.code(team.code), "name": team.worker_name}
        self.worker.setText(self._context.words(Message(WORKER, named)))
        empty(self._members)
        for staff_id, name in team.members:
            self._members.addWidget(self._member(team.resident_id, staff_id, name))
        self._found.show()

    def _begin(self, resident_id: ResidentId) -> None:
        """What was typed for the file before is kept with that one."""
        self.keeper.keep()
        self.reason.clear()
        self.interpreter.clear()
        self.keeper.begin(resident_id, "tie")

    def leave(self) -> None:
        """Keep the words of a tie that is not made yet."""
        self.keeper.keep()

    def _member(self, resident_id: ResidentId, staff_id: StaffId, name: str) -> QWidget:
        row = QWidget()
        line = WrapRow(gap=12)
        row.setLayout(line)
        line.addWidget(MutedLine(name))
        leave = LinkButton(self.tr("Leaves the team"))
        leave.setAccessibleName(f"{leave.text()}: {name}")
        leave.clicked.connect(
            lambda: self._act(lambda desk: reach.leave_team(desk, resident_id, staff_id))
        )
        line.addWidget(leave)
        return row

    def _join(self) -> None:
        team, who = self._team, self.who.currentData()
        if team is not None and who != INTERPRETER:
            staff_id = StaffId(who)
            self._act(lambda desk: reach.join_team(desk, team.resident_id, staff_id))

    def _tie(self) -> None:
        team, who, reason = self._team, self.who.currentData(), self.reason.text()
        name = self.interpreter.text()
        if team is None:
            return
        her = team.resident_id
        if who == INTERPRETER:
            self._act(lambda desk: reach.tie_interpreter(desk, her, name, reason), self._tied)
        else:
            self._act(lambda desk: reach.tie_staff(desk, her, StaffId(who), reason), self._tied)

    def _act(
        self, work: Callable[[Desk], object], done: Callable[[object], None] | None = None
    ) -> None:
        self.trouble.hide()
        self._context.tasks.submit(self, work, done or self._acted, self._refused)

    def _acted(self, _answer: object) -> None:
        self.refresh()

    def _tied(self, _answer: object) -> None:
        self.reason.clear()
        self.interpreter.clear()
        self.keeper.keep()
        self.refresh()

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.trouble.setText(self._context.words(fault.message))
        self.trouble.show()
        return True

    def _show_fitting(self, _index: int) -> None:
        interpreter = self.who.currentData() == INTERPRETER
        self.interpreter.setVisible(interpreter)
        self.join.setEnabled(not interpreter)
