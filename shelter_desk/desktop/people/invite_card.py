"""A new colleague: names and role; the answer is a one-time code to hand over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.people import words
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small, Warn, from_the_start
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.people import people
from shelter_desk.services.views.people import Newcomer, OneTimeCode

FOR = Text("people", "For {name}, sign-in code {code}")
UNTIL = Text("people", "Good for one sign-in, until {day}. After that a new code is needed.")


class InviteCard(Card):
    """The form.

    Signals: ``given`` (a ``OneTimeCode``); ``closed`` when nobody is to be added.
    """

    given = Signal(object)
    closed = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.body.addWidget(Heading(self.tr("Add a colleague")))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self.name_ar = from_the_start(QLineEdit())
        self.name_latin = from_the_start(QLineEdit())
        self.role = StillComboBox()
        for role in Role:
            self.role.addItem(context.words(role.label), role)
        self.gender = StillComboBox()
        self.gender.addItem(self.tr("As a woman"), "f")
        self.gender.addItem(self.tr("As a man"), "m")
        for label, field in (
            (self.tr("Name in Arabic letters"), self.name_ar),
            (self.tr("Name in Latin letters"), self.name_latin),
            (self.tr("Role"), self.role),
            (self.tr("How the program speaks to this person"), self.gender),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.body.addLayout(form)
        self.does = Muted()
        self.body.addWidget(self.does)
        self.role.currentIndexChanged.connect(self._tell_role)
        self.role.setCurrentIndex(list(Role).index(Role.CASEWORKER))
        self._finish()

    def _finish(self) -> None:
        self.trouble = Warn()
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        row = QHBoxLayout()
        cancel = LinkButton(self.tr("Cancel"))
        cancel.clicked.connect(self.closed)
        row.addWidget(cancel)
        row.addStretch(1)
        self.invite_button = PrimaryButton(self.tr("Make a one-time code"))
        self.invite_button.clicked.connect(self.invite)
        row.addWidget(self.invite_button)
        self.body.addLayout(row)

    def begin(self) -> None:
        """Empty fields, the cursor in the first."""
        self.name_ar.clear()
        self.name_latin.clear()
        self.trouble.hide()
        self.show()
        self.name_ar.setFocus()

    def invite(self) -> None:
        """Bring her in."""
        new = Newcomer(
            self.name_ar.text(),
            self.name_latin.text(),
            Role(self.role.currentData()),
            str(self.gender.currentData()),
        )
        self.trouble.hide()
        self.invite_button.setEnabled(False)
        self._context.tasks.submit(
            self, lambda desk: people.invite(desk, new), self._invited, self._refused
        )

    def _invited(self, given: OneTimeCode) -> None:
        self.invite_button.setEnabled(True)
        self.given.emit(given)

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.invite_button.setEnabled(True)
        self.trouble.setText(self._context.words(fault.message))
        self.trouble.show()
        return True

    def _tell_role(self, _index: int) -> None:
        self.does.setText(self._context.words(words.DOES[Role(self.role.currentData())]))


class CodeCard(Card):
    """The one-time code, large; it is shown this one time and never a file."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.body.addWidget(Heading(self.tr("One-time code")))
        self.who = Body()
        self.body.addWidget(self.who)
        self.code = QLabel()
        self.code.setProperty("reads", "left")
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setContentsMargins(0, 10, 0, 10)
        font = context.theme.font(22, bold=True)
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.code.setFont(font)
        self.body.addWidget(self.code)
        self.until = Small()
        self.body.addWidget(self.until)
        self.body.addWidget(
            Muted(
                self.tr(
                    "Copy it by hand onto paper, with the sign-in code, and hand the paper "
                    "over yourself. Never send it by telephone and never save it. At the first "
                    "sign-in this code is typed instead of a passphrase; then the person "
                    "chooses a passphrase."
                )
            )
        )
        row = QHBoxLayout()
        row.addStretch(1)
        self.done = QuietButton(self.tr("It is written down"))
        self.done.clicked.connect(self.forget)
        row.addWidget(self.done)
        self.body.addLayout(row)
        self.hide()

    def show_code(self, given: OneTimeCode) -> None:
        """Show it until it is written down or the page is left."""
        context = self._context
        named = {
            "name": context.by_name(given.name_ar, given.name_latin),
            "code": context.fmt.code(given.sign_in_code),
        }
        self.who.setText(context.words(Message(FOR, named)))
        self.code.setText(given.code)
        self.code.setAccessibleName(" ".join(given.code))
        self.until.setText(
            context.words(Message(UNTIL, {"day": context.fmt.date_long(given.expires)}))
        )
        self.show()
        self.done.setFocus()

    def forget(self) -> None:
        """Away from the screen."""
        self.code.clear()
        self.code.setAccessibleName("")
        self.hide()
