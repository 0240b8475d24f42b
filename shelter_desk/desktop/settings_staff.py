"""Who works at this desk, and how somebody new comes to it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip
from shelter_desk.desktop.widgets.labels import (
    Heading,
    MutedLine,
    Small,
    Strong,
    Warn,
    from_the_start,
)
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Text
from shelter_desk.services import first_run, settings
from shelter_desk.services.desk_views import NewStaff, StaffRow

LEFT = Text("settings", "has left")


class StaffCard(Card):
    """Colleagues, and a folded form for a new one."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Who works here")), 1)
        add = QuietButton(self.tr("Add somebody"), icon=context.icons.icon("plus"))
        add.clicked.connect(self._unfold)
        head.addWidget(add)
        self.body.addLayout(head)
        self._list = QWidget()
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(3, 1)
        self.body.addWidget(self._list)
        self.new = NewStaffForm(context)
        self.new.hide()
        self.body.addWidget(self.new)
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self._context.tasks.submit(self, settings.staff_list, self._show, replaces="staff")

    def _show(self, rows: tuple[StaffRow, ...]) -> None:
        empty(self._grid)
        context = self._context
        for number, row in enumerate(rows):
            name = Strong(context.by_name(row.name_ar, row.name_latin))
            self._grid.addWidget(name, number, 0)
            self._grid.addWidget(MutedLine(context.words(row.role.label)), number, 1)
            self._grid.addWidget(MutedLine(context.fmt.code(row.sign_in_code)), number, 2)
            if not row.active:
                self._grid.addWidget(Chip(context.words(LEFT)), number, 3)

    def _unfold(self) -> None:
        self.new.show()
        self.new.name_ar.setFocus()


class NewStaffForm(QWidget):
    """Names, role, a first passphrase; the answer is a sign-in code."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        form = QFormLayout(self)
        form.setContentsMargins(0, 8, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self.name_ar = from_the_start(QLineEdit())
        self.name_latin = from_the_start(QLineEdit())
        self.role = QComboBox()
        for role in Role:
            self.role.addItem(context.words(role.label), role)
        self.role.setCurrentIndex(list(Role).index(Role.CASEWORKER))
        self.gender = QComboBox()
        self.gender.addItem(self.tr("As a woman"), "f")
        self.gender.addItem(self.tr("As a man"), "m")
        self.phrase = from_the_start(QLineEdit())
        for label, field in (
            (self.tr("Name in Arabic letters"), self.name_ar),
            (self.tr("Name in Latin letters"), self.name_latin),
            (self.tr("Role"), self.role),
            (self.tr("How the program speaks to this person"), self.gender),
            (self.tr("First passphrase"), self.phrase),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self._finish(form)
        self.offer()

    def _finish(self, form: QFormLayout) -> None:
        self.words = LinkButton(self.tr("Other words"))
        self.words.clicked.connect(self.offer)
        form.addRow("", self.words)
        form.addRow(
            Small(
                self.tr(
                    "Hand the passphrase over on paper or by mouth. It is changed under "
                    "Settings after the first sign-in."
                )
            )
        )
        self.trouble = Warn()
        self.trouble.hide()
        form.addRow(self.trouble)
        self.add_button = QuietButton(self.tr("Add this person"))
        self.add_button.clicked.connect(self.add)
        form.addRow("", self.add_button)

    def offer(self) -> None:
        """Six other words."""
        language = self._context.language
        self._context.tasks.submit(
            self,
            lambda desk: first_run.generated_passphrase(desk.parts, language),
            self.phrase.setText,
        )

    def add(self) -> None:
        """Bring her in."""
        new = NewStaff(
            name_ar=self.name_ar.text().strip(),
            name_latin=self.name_latin.text().strip(),
            role=Role(self.role.currentData()),
            gender=str(self.gender.currentData()),
            passphrase=self.phrase.text(),
        )
        self.trouble.hide()
        self.add_button.setEnabled(False)
        self._context.tasks.submit(
            self, lambda desk: settings.add_staff(desk, new), self._added, self._refused
        )

    def _added(self, code: str) -> None:
        self.add_button.setEnabled(True)
        words = self.tr("She signs in with the code {code}. Write it down for her.")
        self._context.messages.tell(words.replace("{code}", self._context.fmt.code(code)), "info")
        self.name_ar.clear()
        self.name_latin.clear()
        self.offer()
        self.hide()

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.add_button.setEnabled(True)
        self.trouble.setText(self._context.words(fault.message))
        self.trouble.show()
        return True
