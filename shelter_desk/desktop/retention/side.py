"""Beside the list of kept files: the chosen one, a legal hold, and deleting for good."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.retention.words import state_words, why_words
from shelter_desk.desktop.widgets.buttons import (
    DestructiveButton,
    LinkButton,
    PrimaryButton,
    QuietButton,
)
from shelter_desk.desktop.widgets.cards import Card, Line
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
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.retention import KeptRow, PurgeOrder

HELD_BY = Text("retention", "Held by {name} since {day}: {reason}")
TOLD = Text("retention", "She was told how long.")
NOT_TOLD = Text("retention", "It is not written down that she was told.")
BACKUPS = Text(
    "retention", "Backups hold the file until {day} at the latest; the certificate says which."
)
NO_BACKUP = Text("retention", "No backup is known that holds the file.")
FOREVER = Text(
    "retention",
    "Forms, notes, consents and papers of this file go for good. Its code, the log and a "
    "certificate stay, without the reasons people wrote. It cannot be taken back.",
)
INCIDENT_FOREVER = Text(
    "retention",
    "Every version of this incident goes for good. Its number, the log and a certificate stay, "
    "without a word of what happened. It cannot be taken back.",
)
TYPE_CODE = Text("retention", "Type the code of the file")
TYPE_NUMBER = Text("retention", "Type the number of the incident")
CHOOSE, REASON, PURGE, SECOND = range(4)


class KeptSide(Card):
    """Signals: ``held`` and ``lifted`` (KeptRow, reason), ``checked`` (PurgeOrder),
    ``purge_wanted`` (PurgeOrder, code, passphrase)."""

    held = Signal(object, str)
    lifted = Signal(object, str)
    checked = Signal(object)
    purge_wanted = Signal(object, str, str)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=16)
        self._context = context
        self._row: KeptRow | None = None
        self._order: PurgeOrder | None = None
        self._lifting = False
        self.stack = OneOf()
        self.body.addWidget(self.stack)
        for part in (self._choices(), self._reason(), self._purge(), self._second()):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 8, 0)
            column.addWidget(part)
            column.addStretch(1)
            self.stack.addWidget(scrolled(holder, hugs=True))
        self.keeper = SentenceKeeper.of_lines(context, self, {"why": self.why})
        self.show_row(None)

    def _choices(self) -> QWidget:
        holder, column = _column()
        self.code = Heading()
        self.state = Body()
        self.more = Muted()
        self.told = Small()
        for widget in (self.code, self.state, self.more, self.told):
            column.addWidget(widget)
        self.open = QuietButton(self.tr("Open the file"))
        self.open.clicked.connect(self._open)
        self.hold = QuietButton(self.tr("Put a legal hold…"))
        self.hold.clicked.connect(lambda: self._ask_reason(lifting=False))
        self.lift = QuietButton(self.tr("Lift the hold…"))
        self.lift.clicked.connect(lambda: self._ask_reason(lifting=True))
        self.line = Line()
        self.purge = LinkButton(self.tr("Delete for good…"))
        self.purge.clicked.connect(self._begin_purge)
        for act in (self.open, self.hold, self.lift, self.line, self.purge):
            column.addWidget(act)
        return holder

    def _reason(self) -> QWidget:
        holder, column = _column()
        self.reason_title = Heading()
        column.addWidget(self.reason_title)
        self.reason_hint = Muted()
        column.addWidget(self.reason_hint)
        self.why = named_line(self.tr("Reason"))
        column.addWidget(self.why)
        self.keep_reason = PrimaryButton()
        self.keep_reason.clicked.connect(self._tell_reason)
        self.why.returnPressed.connect(self._tell_reason)
        column.addLayout(self._row_of(self.keep_reason))
        return holder

    def _purge(self) -> QWidget:
        holder, column = _column()
        column.addWidget(Heading(self.tr("Delete for good")))
        self.forever = Warn(self._context.words(FOREVER))
        column.addWidget(self.forever)
        self.type_it = Body(self._context.words(TYPE_CODE))
        self.typed = named_line(self.type_it.text(), 40)
        column.addWidget(self.type_it)
        column.addWidget(self.typed)
        self.wish = QCheckBox(self.tr("She asked for it in writing"))
        self.wish_hint = Small(
            self.tr("Only so before its day. Keep her letter under the code of the file.")
        )
        for widget in (self.wish, self.wish_hint):
            column.addWidget(widget)
        self.fault = no_fault_yet()
        column.addWidget(self.fault)
        self.go_on = QuietButton(self.tr("Go on"))
        self.go_on.clicked.connect(self._check)
        column.addLayout(self._row_of(self.go_on))
        return holder

    def _second(self) -> QWidget:
        holder, column = _column()
        column.addWidget(Heading(self.tr("The second person")))
        column.addWidget(
            Muted(
                self.tr(
                    "Another manager or the data officer, at this desk now, with her own code "
                    "and passphrase. Turn the keyboard to her."
                )
            )
        )
        self.backups = Small()
        column.addWidget(self.backups)
        label = Body(self.tr("Sign-in code of the second person"))
        self.second_code = named_line(label.text(), 3)
        column.addWidget(label)
        column.addWidget(self.second_code)
        phrase = Body(self.tr("Passphrase of the second person"))
        column.addWidget(phrase)
        self.passphrase = PassphraseField(phrase.text())
        column.addWidget(self.passphrase)
        self.second_fault = no_fault_yet()
        column.addWidget(self.second_fault)
        self.delete = DestructiveButton(self.tr("Delete for good"))
        self.delete.clicked.connect(self._delete)
        column.addLayout(self._row_of(self.delete))
        return holder

    def _row_of(self, act: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        back = LinkButton(self.tr("Back"))
        back.clicked.connect(self.give_up)
        row.addWidget(act)
        row.addWidget(back)
        row.addStretch(1)
        return row

    def show_row(self, row: KeptRow | None) -> None:
        """Show another file; what was begun with the one before is forgotten."""
        if self._row is None or row is None or row.key != self._row.key:
            self.to_choices()
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        context, held = self._context, row.state == "held"
        self.code.setText(context.fmt.code(row.code))
        self.state.setText(
            context.fmt.line(context.words(why_words(row)), state_words(context, row))
        )
        self.more.setVisible(held)
        if held and row.held_on is not None:
            since = {"name": row.held_by, "day": context.fmt.date(row.held_on)}
            words = Message(HELD_BY, {**since, "reason": row.hold_reason})
            self.more.setText(context.words(words))
        self.told.setText(context.words(TOLD if row.told else NOT_TOLD))
        self._fit_to(row)
        manager, hers = context.staff.may(Permission.MANAGE_DESK), row.incident is None
        self.open.setVisible(context.staff.may(Permission.READ_FILE))
        self.hold.setVisible(manager and not held and hers)
        self.lift.setVisible(manager and held)
        for widget in (self.line, self.purge):
            widget.setVisible(manager and not held)
        early = row.state not in ("over", "held")
        for part in (self.wish, self.wish_hint):
            part.setVisible(early)
        if not early:
            self.wish.setChecked(False)

    def _fit_to(self, row: KeptRow) -> None:
        """A file has a code and was spoken of with her; an incident has a number."""
        words, hers = self._context.words, row.incident is None
        self.told.setVisible(hers)
        self.open.setText(self.tr("Open the file") if hers else self.tr("Read the incident"))
        self.forever.setText(words(FOREVER if hers else INCIDENT_FOREVER))
        self.type_it.setText(words(TYPE_CODE if hers else TYPE_NUMBER))
        self.typed.setAccessibleName(self.type_it.text())

    def to_choices(self) -> None:
        """Back to the first part; of what was typed only the reasons wait, for her file."""
        self.keeper.end()
        self._order = None
        for edit in (self.why, self.typed, self.second_code, self.passphrase.edit):
            edit.clear()
        self.wish.setChecked(False)
        self.passphrase.show_button.setChecked(False)
        self.fault.hide()
        self.second_fault.hide()
        self.stack.setCurrentIndex(CHOOSE)

    def give_up(self) -> None:
        """Back to the first part, and the reason is used or no longer wanted."""
        self.keeper.forget()
        self.to_choices()

    def _begin(self, place: str) -> None:
        if self._row is not None:
            self.keeper.begin(self._row.resident_id, place)

    def _open(self) -> None:
        row = self._row
        if row is None:
            return
        if row.opens:
            self._context.open_page(PageName.FORM, f"{row.resident_id}/{row.opens}")
        else:
            self._context.open_page(PageName.FILE, row.resident_id)

    def _ask_reason(self, *, lifting: bool) -> None:
        self._lifting = lifting
        hold, lift = self.tr("Legal hold"), self.tr("Lift the hold")
        self.reason_title.setText(lift if lifting else hold)
        self.reason_hint.setText(
            self.tr("Why is it no longer needed?")
            if lifting
            else self.tr("Which court, claim or complaint needs the file?")
        )
        self.keep_reason.setText(lift if lifting else self.tr("Put the hold"))
        self._begin("lift" if lifting else "hold")
        self.stack.setCurrentIndex(REASON)
        self.why.setFocus()

    def _tell_reason(self) -> None:
        why = self.why.text().strip()
        if self._row is not None and why:
            (self.lifted if self._lifting else self.held).emit(self._row, why)

    def _begin_purge(self) -> None:
        self.stack.setCurrentIndex(PURGE)
        self.typed.setFocus()

    def _check(self) -> None:
        if self._row is not None:
            asked = self.wish.isChecked()
            row, typed = self._row, self.typed.text()
            self._order = PurgeOrder(row.resident_id, typed, asked, row.incident)
            self.checked.emit(self._order)

    def ask_second(self, until: date | None) -> None:
        """The order stands: the second person comes to the desk."""
        told: Text | Message = NO_BACKUP
        if until is not None:
            told = Message(BACKUPS, {"day": self._context.fmt.date(until)})
        self.backups.setText(self._context.words(told))
        self.fault.hide()
        self.stack.setCurrentIndex(SECOND)
        self.second_code.setFocus()

    def _delete(self) -> None:
        if self._order is not None:
            self.delete.setEnabled(False)
            code, phrase = self.second_code.text(), self.passphrase.edit.text()
            self.purge_wanted.emit(self._order, code, phrase)
            self.delete.setEnabled(True)

    def refuse(self, words: str) -> None:
        """Say beside what was typed why nothing was deleted."""
        second = self.stack.currentIndex() == SECOND
        shown = self.second_fault if second else self.fault
        shown.setText(words)
        shown.show()
        if second:
            self.passphrase.edit.clear()
            self.passphrase.edit.setFocus()


def _column() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return holder, column
