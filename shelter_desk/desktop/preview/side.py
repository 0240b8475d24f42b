"""Beside the pages: how many copies, what for, which printer, and the ways to save."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.preview.again import AgainPart
from shelter_desk.desktop.preview.printer_choice import PrinterChoice
from shelter_desk.desktop.preview.saving import HOW_MANY, EncryptedForm, PlainForm, SheetCount
from shelter_desk.desktop.preview.source import Source
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Body, Heading, Small
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.paper_rules import Holder
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.domain.text import Plural, Text
from shelter_desk.forms.spec import Choice, Field, SelectOne, TextField

MOST_COPIES = 6
PRINT = Plural("paper", "Print %n copies", "", 0)
HERS = Text("paper", "Her own copy")
FILE = Text("paper", "Our file")
AGENCY = Text("paper", "The agency")
OTHER = Text("paper", "Another reason")
REASONS = (
    Choice("hers", HERS),
    Choice("file", FILE),
    Choice("agency", AGENCY),
    Choice("other", OTHER),
)
_WORDS = {choice.value: choice.label for choice in REASONS}
FOR_HOLDER: Mapping[Holder | None, str] = MappingProxyType(
    {Holder.HERSELF: "hers", Holder.AGENCY: "agency"}
)
PROPOSED = {CopyFor.OURS: "file", CopyFor.PERSON: "hers", CopyFor.RECEIVER: "agency"}


def reason_fields() -> tuple[Field, ...]:
    """Why a copy is made; it stands in the log."""
    return (
        SelectOne(key="why", label=Text("paper", "What is the copy for?"), choices=REASONS),
        TextField(key="other", label=Text("paper", "Which reason?")),
    )


class PreviewSide(Card):
    """Signals: ``copies_changed`` (int), ``print_wanted``, ``later_wanted``, ``encrypted``
    (passphrase), ``plain``, ``counted`` (sheets)."""

    copies_changed = Signal(int)
    print_wanted = Signal()
    later_wanted = Signal()
    encrypted = Signal(str)
    plain = Signal()
    counted = Signal(int)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=16)
        self._context = context
        self.copies = 1
        self.needs_reason = True
        self.locked = False
        self.stack = OneOf(self)
        self.body.addWidget(self.stack)

    def build(self) -> Iterator[object]:
        """What one chooses, and the three places one goes on to."""
        context = self._context
        self._add(self._choices())
        yield self
        self.protected = EncryptedForm(context)
        self._add(self.protected)
        yield self
        self.unprotected = PlainForm(context)
        self._add(self.unprotected)
        self.sheets = SheetCount(context)
        self._add(Heading(context.words(HOW_MANY)), self.sheets)
        yield self
        self._listen()

    def _add(self, *parts: QWidget) -> None:
        holder = QWidget(self.stack)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.stack.addWidget(scrolled(holder, self.stack))

    def _listen(self) -> None:
        self.protected.wanted.connect(self.encrypted)
        self.protected.away.connect(self.to_choices)
        self.unprotected.wanted.connect(self.plain)
        self.unprotected.away.connect(self.to_choices)
        self.sheets.counted.connect(self.counted)

    def _choices(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.note = Small()
        self.note.hide()
        column.addWidget(self.note)
        self.again = AgainPart(self._context, holder)
        self.again.turned.connect(self._show_fitting)
        column.addWidget(self.again)
        column.addWidget(self._copy_row())
        self.reason = Questions(self._context, reason_fields(), holder)
        self.reason.changed.connect(self._show_fitting)
        column.addWidget(self.reason)
        column.addWidget(self._printing())
        icons = self._context.icons
        self.save = QuietButton(self.tr("Save with a passphrase…"), icon=icons.icon("lock"))
        self.save_locked = PrimaryButton(self.save.text(), icon=icons.icon("lock", "on_primary"))
        self.save_plain = LinkButton(self.tr("Save without protection…"))
        self.save_plain.clicked.connect(self._ask_plain)
        for button in (self.save, self.save_locked):
            button.clicked.connect(self._ask_passphrase)
            column.addWidget(button)
        self.save_locked.hide()
        column.addWidget(self.save_plain)
        return holder

    def _printing(self) -> QWidget:
        """The printer, and the act; not there for what is never printed."""
        self.printing = QWidget(self)
        column = QVBoxLayout(self.printing)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        self.printers = PrinterChoice(self._context, self.printing)
        self.printer = self.printers.printer
        column.addWidget(self.printers)
        column.addSpacing(8)
        self.print = PrimaryButton(icon=self._context.icons.icon("print", "on_primary"))
        self.print.clicked.connect(self.print_wanted)
        column.addWidget(self.print)
        self.later = QuietButton(self.tr("Print later"), icon=self._context.icons.icon("clock"))
        self.later.clicked.connect(self.later_wanted)
        self.later.hide()
        column.addWidget(self.later)
        column.addSpacing(8)
        column.addWidget(Line())
        return self.printing

    def _copy_row(self) -> QWidget:
        self.copy_row = QWidget(self)
        row = QHBoxLayout(self.copy_row)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(8)
        row.addWidget(Body(self.tr("Copies")), 1)
        less, more = QuietButton("−"), QuietButton("+")
        less.setAccessibleName(self.tr("One copy fewer"))
        more.setAccessibleName(self.tr("One copy more"))
        self.number = QLabel()
        less.clicked.connect(lambda: self._change_copies(-1))
        more.clicked.connect(lambda: self._change_copies(1))
        for widget in (less, self.number, more):
            row.addWidget(widget)
        return self.copy_row

    def _change_copies(self, step: int) -> None:
        wanted = min(max(self.copies + step, 1), MOST_COPIES)
        if wanted != self.copies:
            self.show_copies(wanted)
            self.copies_changed.emit(wanted)

    def begin(self, source: Source, why: str) -> None:
        """Make ready for another document; ``why`` is the proposed reason."""
        self.needs_reason = source.names_somebody
        self.locked = source.rule is not None and source.rule.locked
        self.printing.setVisible(not self.locked)
        self.copy_row.setVisible(source.counts_copies)
        self.reason.set_value("why", "other" if self.locked else why)
        self.reason.set_value("other", None)
        self.protected.forget()
        self.again.forget()
        self.show_copies(source.usual_copies)
        self._show_fitting()
        self.to_choices()

    def propose(self, words: str) -> None:
        """Why, as it was chosen before; it can be written otherwise."""
        self.reason.set_value("why", "other")
        self.reason.set_value("other", words)
        self._show_fitting()

    def may_save(self, may: bool) -> None:
        """Who prints receipts alone saves nothing."""
        for button in (self.save, self.save_plain):
            button.setVisible(may and not self.locked)
        self.save_locked.setVisible(may and self.locked)

    def show_copies(self, copies: int) -> None:
        """How many will be printed."""
        self.copies = copies
        self.number.setText(self._context.fmt.number(copies))
        self.number.setAccessibleName(self.number.text())
        self.print.setText(self._context.words(PRINT, copies))

    def reason_words(self) -> str:
        """Why, in words for the log; empty while it is not said."""
        why = self.reason.text("why")
        if not self.needs_reason:
            why = why or "file"
        if why == "other":
            return self.reason.text("other")
        return self._context.words(_WORDS[why]) if why in _WORDS else ""

    def set_ready(self, ready: bool) -> None:
        """Whether there are pages that may leave."""
        for button in (self.print, self.later, self.save, self.save_locked, self.save_plain):
            button.setEnabled(ready)

    def to_choices(self) -> None:
        """Back to the first part."""
        self.stack.setCurrentIndex(0)
        self.protected.forget()

    def _ask_passphrase(self) -> None:
        self.stack.setCurrentIndex(1)
        if self.locked:
            self.protected.offer.click()
        self.protected.first.edit.setFocus()

    def _ask_plain(self) -> None:
        self.stack.setCurrentIndex(2)
        self.unprotected.back.setFocus()  # a key pressed too early saves nothing

    def ask_sheets(self, sent: int, proposed: int, *, followed: bool) -> None:
        """Ask how many of ``sent`` sheets came out; ``proposed`` is what is likely."""
        self.sheets.begin(sent, followed=followed)
        self.sheets.ask(proposed)
        self.stack.setCurrentIndex(3)
        self.sheets.keep.setFocus()

    def _show_fitting(self) -> None:
        # what the copy is for was said when it was printed first
        self.reason.setVisible(self.needs_reason and not self.again.asks)
        # a whole file goes for a law, an order or her wish, never just because it is for them
        self.reason.show_question("why", not self.locked)
        self.reason.show_question("other", self.reason.text("why") == "other")
