"""Groups that are trained: who was there, and what came of the cases."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.kept_dialog import KeptDialog
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.paper_names import training_subject
from shelter_desk.desktop.preview.outlets import asked_place
from shelter_desk.desktop.training.group_dialogs import (
    KEPT,
    DetailsDialog,
    ScoreDialog,
    SittingDialog,
    TraineeDialog,
    sitting_words,
)
from shelter_desk.desktop.training.group_table import GroupTable
from shelter_desk.desktop.widgets.buttons import ChoiceButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Heading, Muted, Small, Warn
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.practice.papers import TrainingKind
from shelter_desk.domain.text import Message, Text
from shelter_desk.domain.training_groups import GroupSitting, Trainee, TrainingGroup
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels.training import TRAINED_BY
from shelter_desk.services.training import training_groups
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.training_groups import GroupsDesk

FILE_NAME = "group.csv"
ASK = Text(
    "training",
    "Delete the group “{name}” with all names, ticks and scores? It cannot be brought back. Older "
    "backups keep it until they are written over.",
)
ASK_ONE = Text(
    "training", "Take {name} out, with everything noted there? It cannot be brought back."
)
DELETE, TAKE_OUT = Text("training", "Delete the group"), Text("training", "Take out")
DELETED = Text("training", "The group is deleted. No name of it is left in the file.")
SAVED = Text("training", "The group is saved as a table. The file is readable by anybody.")
OVER = Text(
    "training",
    "This group has been kept for 24 months since its last sitting. Please delete it unless "
    "somebody still needs it.",
)
NAMES = Text(
    "training",
    "Only names of trainees and trainers stand here, never the name of a resident.",
)
_SHORT = 48
_NONE = Text("training", "There is no group yet.")
_EMPTY = Text("training", "Nobody stands in this group yet.")
_OUT = Text("training", "Take out: {name}")

Place = Callable[[QWidget], Path | None]


def choose_group_place(parent: QWidget) -> Path | None:
    """Where the table is saved; ``None`` when she changed her mind."""
    target = asked_place(parent, FILE_NAME, "CSV (*.csv)")
    if target is None:
        return None
    return target if target.suffix else target.with_name(f"{target.name}.csv")


class GroupsPage(Page):
    """The subject is the group that is open, or nothing."""

    name: ClassVar[PageName] = PageName.GROUPS
    topics: ClassVar[frozenset[str]] = frozenset({Topic.STAFF})
    help_key: ClassVar[str] = "groups"

    def __init__(
        self,
        context: DeskContext,
        parent: QWidget | None = None,
        *,
        place: Place = choose_group_place,
    ) -> None:
        super().__init__(context, parent)
        self._place, self.view = place, GroupsDesk((), frozenset(), (), ())
        self.group: TrainingGroup | None = None
        self.dialog: KeptDialog | None = None
        self.choices: dict[str, ChoiceButton] = {}
        layout = self.make_column()
        title = self.tr("Groups that are trained")
        layout.addLayout(back_head(context, title, self.tr("Back")))
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        column.addWidget(Muted(context.words(NAMES)))
        column.addLayout(self._list())
        column.addWidget(self._open_card())
        column.addStretch(1)
        layout.addWidget(scrolled(inside, self), 1)

    def _list(self) -> WrapRow:
        row = WrapRow(gap=8)
        self._names = QWidget()
        self._names.setLayout(WrapRow(gap=8))
        self._names.hide()  # empty it would push the button from the edge
        row.addWidget(self._names)
        self.new = QuietButton(self.tr("New group…"))
        self.new.clicked.connect(self._ask_new)
        row.addWidget(self.new)
        return row

    def _open_card(self) -> Card:
        self.card = Card(margin=16)
        self.title, self.about, self.trainers = Heading(""), Small(""), Small("")
        self.over, self.nobody = Warn(self.context.words(OVER)), Muted("")
        self.table = GroupTable(self.context)
        self.table.opened.connect(self._open_cell)
        body = self.card.body
        for part in (self.title, self.about, self.trainers, self.over):
            body.addWidget(part)
        body.addLayout(self._acts())
        body.addWidget(self.nobody)
        body.addWidget(self.table)
        self.keys = Small(
            self.tr("Arrow keys move. Space or Enter ticks, or opens a score or name.")
        )
        body.addWidget(self.keys)
        return self.card

    def _acts(self) -> WrapRow:
        row, icons = WrapRow(gap=8), self.context.icons
        self.add = PrimaryButton(self.tr("Add somebody…"))
        self.add.clicked.connect(lambda: self._ask_trainee(None))
        self.sit = QuietButton(self.tr("Add a sitting…"))
        self.sit.clicked.connect(self._ask_sitting)
        self.score = QuietButton(self.tr("Note a score…"))
        self.score.clicked.connect(self._ask_score_here)
        self.report = QuietButton(self.tr("Report…"), icon=icons.icon("printer"))
        self.report.clicked.connect(self._print)
        self.save = QuietButton(self.tr("Save as a table…"))
        self.save.clicked.connect(self._save)
        self.more = QuietButton(self.tr("Change"))
        self.menu = QMenu(self.more)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.more.setMenu(self.menu)
        self.delete = QuietButton(self.context.words(DELETE))
        self.delete.clicked.connect(self._delete)
        acts = (self.add, self.sit, self.score, self.report, self.save, self.more, self.delete)
        for button in acts:
            row.addWidget(button)
        return row

    def refresh(self) -> None:
        """Read the groups."""
        self.context.tasks.submit(
            self, training_groups.training_groups, self._show, replaces="groups"
        )

    def _show(self, view: GroupsDesk) -> None:
        self.view = view
        by_id = {one.id: one for one in view.groups}
        if self.subject not in by_id:
            self.subject = view.groups[0].id if view.groups else ""
        self._show_names()
        self._show_group(by_id.get(self.subject))

    def _show_names(self) -> None:
        row = self._names.layout()
        if row is not None:
            empty(row)
        self.choices.clear()
        self._names.setVisible(bool(self.view.groups))
        for one in self.view.groups:
            button = ChoiceButton(_in_short(one.name).replace("&", "&&"))
            button.setAccessibleName(one.name)
            button.setChecked(one.id == self.subject)
            button.clicked.connect(lambda _on=False, key=one.id: self.show_subject(key))
            self.choices[one.id] = button
            if row is not None:
                row.addWidget(button)

    def _show_group(self, group: TrainingGroup | None) -> None:
        self.group = group
        there = group is not None and bool(group.trainees)
        of_people: tuple[QWidget, ...] = (self.table, self.keys, self.score)
        for part in of_people:
            part.setVisible(there)
        self.nobody.setVisible(not there)
        of_group: tuple[QWidget, ...] = (self.add, self.sit, self.report, self.save, self.more)
        for part in (*of_group, self.delete, self.about, self.title):
            part.setVisible(group is not None)
        self.over.setVisible(group is not None and group.id in self.view.due)
        self.nobody.setText(self.context.words(_NONE if group is None else _EMPTY))
        self.table.show_group(group, self.view)
        if group is not None:
            fmt = self.context.fmt
            self.title.setText(fmt.line(group.name))
            days = [fmt.date(one.on) for one in group.sittings]
            self.about.setText(fmt.line(group.place, *days[:1], *days[1:][-1:]))
        names = "" if group is None else group.trainers
        self.trainers.setVisible(bool(names))
        self.trainers.setText(self.context.words(Message(TRAINED_BY, {"names": names})))

    def _open_cell(self, index: QModelIndex) -> None:
        group, who = self.group, self.table.cells.trainee(index)
        if group is None or who is None:
            return
        sitting, case = (
            self.table.cells.sitting(index.column()),
            self.table.cells.case(index.column()),
        )
        if sitting is not None:
            self._tick(group, (who.id, sitting.id))
        elif case:
            self._ask_score(case)
        else:
            self._ask_trainee(who)

    def _tick(self, group: TrainingGroup, cell: tuple[str, str]) -> None:
        there = cell not in group.present
        self.group = group.with_present(*cell, there)
        self.table.show_group(self.group, self.view)  # at once; the next key counts from here

        def refused(_fault: ShelterDeskError) -> bool:
            self.refresh()
            return False

        self.context.tasks.submit(
            self,
            lambda desk: training_groups.note_present(desk, group.id, cell, there),
            lambda _none: None,
            refused,
        )

    def _ask(self, dialog: KeptDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _ask_new(self) -> None:
        self._ask(DetailsDialog(self.context, None, self))
        if self.dialog is not None:
            self.dialog.accepted.connect(lambda: self.show_subject(""))

    def _ask_trainee(self, who: Trainee | None) -> None:
        if self.group is not None:
            self._ask(TraineeDialog(self.context, self.group.id, who, self))

    def _ask_sitting(self) -> None:
        if self.group is not None:
            self._ask(SittingDialog(self.context, self.group.id, self))

    def _ask_score_here(self) -> None:
        self._ask_score(self.table.cells.case(self.table.currentIndex().column()))

    def _ask_score(self, case: str) -> None:
        who = self.table.cells.trainee(self.table.currentIndex())
        if self.group is not None and who is not None:
            self._ask(ScoreDialog(self.context, self.view, self.group, who, case, self))

    def fill_menu(self) -> None:
        """What can be changed or taken out: the group's name, whose row it is, a sitting."""
        self.menu.clear()
        group, who = self.group, self.table.cells.trainee(self.table.currentIndex())
        if group is None:
            return
        rename = self.menu.addAction(self.tr("About the group…"))
        rename.triggered.connect(lambda: self._ask(DetailsDialog(self.context, group, self)))
        if who is not None:
            self._offer(
                who.name, lambda desk: training_groups.remove_trainee(desk, group.id, who.id)
            )
        for one in group.sittings:
            self._offer_sitting(group, one)

    def _offer_sitting(self, group: TrainingGroup, sitting: GroupSitting) -> None:
        self._offer(
            sitting_words(self.context, sitting),
            lambda desk: training_groups.remove_sitting(desk, group.id, sitting.id),
        )

    def _offer(self, name: str, work: Callable[[Desk], None]) -> None:
        shown = self.context.words(Message(_OUT, {"name": name})).replace("&", "&&")
        act = self.menu.addAction(shown)
        act.triggered.connect(lambda: self._take_out(name, work))

    def _take_out(self, name: str, work: Callable[[Desk], None]) -> None:
        if self.context.messages.ask(Message(ASK_ONE, {"name": name}), TAKE_OUT):
            self._do(work, KEPT)

    def _delete(self) -> None:
        group = self.group
        if group is not None and self.context.messages.ask(
            Message(ASK, {"name": group.name}), DELETE
        ):
            self._do(lambda desk: training_groups.delete_group(desk, group.id), DELETED)

    def _print(self) -> None:
        if self.group is not None:
            subject = training_subject(TrainingKind.GROUP, self.group.id, self.context.language)
            self.context.open_page(PageName.PREVIEW, subject)

    def _save(self) -> None:
        group = self.group
        target = None if group is None else self._place(self)
        if group is not None and target is not None:
            self._do(lambda desk: training_groups.save_group(desk, group.id, target), SAVED)

    def _do(self, work: Callable[[Desk], None], told: Text) -> None:
        self.context.tasks.submit(self, work, lambda _none: self.context.messages.tell(told))


def _in_short(name: str) -> str:
    return name if len(name) <= _SHORT else f"{name[:_SHORT].rstrip()}…"
