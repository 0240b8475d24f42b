"""Saving a copy: with a passphrase first, without one only after a sentence."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import (
    DestructiveButton,
    LinkButton,
    PrimaryButton,
    QuietButton,
)
from shelter_desk.desktop.widgets.labels import Body, Heading, Small, Warn, set_kind
from shelter_desk.desktop.widgets.passphrase_field import PassphraseField
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.opening import first_run

DIFFERENT = Text("paper", "The two are not the same. Type them once more.")
PLAIN = Text(
    "paper",
    "Anybody who finds this file can read it: on a stick, in an email, on a telephone. Save it "
    "like this only if the receiver cannot open a protected file.",
)
MACHINE = Text(
    "paper",
    "The PDF holds the same for a machine as an attachment. To save that alone, choose JSON as "
    "the kind of file.",
)
TELL = Text("paper", "Tell the receiver the passphrase by voice, not with the file.")
LOST = Text(
    "paper",
    "Whoever loses the passphrase cannot open the copy, and nobody here can either: save a new "
    "one. This one stays in the log as what it is, a copy that left.",
)
TAKEN_BACK = Text(
    "paper",
    "When sheets are counted as missing, the rest is taken back and does not come out later.",
)
NOT_KNOWN = Text("paper", "The print system does not answer, so nobody knows how far it is.")
SENT = Plural("paper", "%n sheets were sent to the printer.", "", 0)
HOW_MANY = Text("paper", "How many sheets came out?")


class EncryptedForm(QWidget):
    """Signals: ``wanted`` (passphrase), ``away``."""

    wanted = Signal(str)
    away = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Heading(self.tr("Save with a passphrase")))
        self.first = PassphraseField(self.tr("Passphrase of the copy"))
        self.second = PassphraseField(self.tr("The same passphrase again"))
        for field in (self.first, self.second):
            column.addWidget(Body(field.edit.accessibleName()))
            column.addWidget(field)
        self.first.edit.returnPressed.connect(self.second.edit.setFocus)
        self.second.edit.returnPressed.connect(self._save)
        self.offer = LinkButton(self.tr("Suggest six words"))
        self.offer.clicked.connect(self._offer)
        column.addWidget(self.offer)
        self.offered = Heading()
        self.offered.hide()
        column.addWidget(self.offered)
        self.fault = Warn()
        self.fault.hide()
        column.addWidget(self.fault)
        column.addWidget(Small(context.words(TELL)))
        column.addWidget(Small(context.words(LOST)))
        row = QHBoxLayout()
        self.save = PrimaryButton(self.tr("Choose a place and save"))
        self.save.clicked.connect(self._save)
        back = LinkButton(self.tr("Back"))
        back.clicked.connect(self.away)
        row.addWidget(self.save)
        row.addWidget(back)
        row.addStretch(1)
        column.addLayout(row)

    def _offer(self) -> None:
        language = self._context.language
        self._context.tasks.submit(
            self,
            lambda desk: first_run.generated_passphrase(desk.parts, language),
            self._show_offer,
        )

    def _show_offer(self, words: str) -> None:
        for field in (self.first, self.second):
            field.edit.setText(words)
            field.show_button.setChecked(True)
        # the field is narrower than six words, and they are to be said word by word
        self.offered.setText(words)
        self.offered.show()

    def _save(self) -> None:
        same = self.first.edit.text() == self.second.edit.text()
        self.fault.setVisible(not same)
        self.fault.setText("" if same else self._context.words(DIFFERENT))
        if same:
            self.wanted.emit(self.first.edit.text())

    def forget(self) -> None:
        """Empty both fields."""
        for field in (self.first, self.second):
            field.edit.clear()
            field.show_button.setChecked(False)
        self.offered.clear()
        self.offered.hide()
        self.fault.hide()


class PlainForm(QWidget):
    """Signals: ``wanted``, ``away``."""

    wanted = Signal()
    away = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Heading(self.tr("Save without protection")))
        column.addWidget(Warn(context.words(PLAIN)))
        self.machine = Small(context.words(MACHINE))
        self.machine.hide()
        column.addWidget(self.machine)
        row = QHBoxLayout()
        self.save = DestructiveButton(self.tr("Save unprotected"))
        self.save.clicked.connect(self.wanted)
        self.back = LinkButton(self.tr("Back"))
        self.back.clicked.connect(self.away)
        row.addWidget(self.save)
        row.addWidget(self.back)
        row.addStretch(1)
        column.addLayout(row)


class SheetCount(QWidget):
    """Afterwards: how many sheets came out; whoever shows it asks so above it (``HOW_MANY``).

    Signals: ``counted`` (int).
    """

    counted = Signal(int)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._number = context.words, context.fmt.number
        self._value, self._hers = 1, False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.sent = Body()
        column.addWidget(self.sent)
        row = QHBoxLayout()
        row.setSpacing(8)
        less = QuietButton("−")
        less.setAccessibleName(self.tr("One sheet fewer"))
        self.more = more = QuietButton("+")
        more.setAccessibleName(self.tr("One sheet more"))
        self.words = QLabel()
        for button, step in ((less, -1), (more, 1)):
            button.clicked.connect(lambda _=False, by=step: self._step(by))
        for widget in (less, self.words, more):
            row.addWidget(widget)
        self.keep = PrimaryButton(self.tr("That is right"))
        self.keep.clicked.connect(lambda: self.counted.emit(self._value))
        row.addStretch(1)
        column.addLayout(row)
        self.none = LinkButton(self.tr("Not one came out"))
        self.none.clicked.connect(lambda: self.counted.emit(0))
        column.addWidget(self.keep)
        column.addWidget(self.none)
        column.addWidget(
            Small(self.tr("Look into the printer too. A sheet that is missing may lie anywhere."))
        )
        # below the buttons, which must not move while somebody reaches for one
        self.taken_back = Small(context.words(TAKEN_BACK))
        self.progress = Body()
        for label in (self.taken_back, self.progress):
            column.addWidget(label)

    def begin(self, sent: int, *, followed: bool) -> None:
        """So many were sent; ``followed``: the print system tells how far they are."""
        self.sent.setText(self._words(SENT, sent))
        self.taken_back.setVisible(followed)
        self.progress.hide()
        self._hers = False

    def tell(self, words: Text, *, waits: bool) -> None:
        """How far the printer is; ``waits``: somebody has to do something."""
        set_kind(self.progress, "warn" if waits else "body")
        self.progress.setText(self._words(words))
        self.progress.show()

    def tell_unknown(self) -> None:
        """The print system does not answer."""
        self.tell(NOT_KNOWN, waits=True)

    def propose(self, sheets: int) -> None:
        """What the printer counted, unless she counts already."""
        if not self._hers:
            self.ask(sheets)

    def _step(self, by: int) -> None:
        self._hers = True
        self.ask(self._value + by)

    def ask(self, sheets: int) -> None:
        """Propose a number."""
        self._value = max(sheets, 0)
        self.words.setText(self._number(self._value))
        self.words.setAccessibleName(self.words.text())
