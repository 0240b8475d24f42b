"""Saying why, before what is sealed in somebody else's case is read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.kept_dialog import KeptDialog
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import Body, Small, from_the_start
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Text
from shelter_desk.services.notes import sealed

REASONS = (
    Text("unseal", "I look after her today"),
    Text("unseal", "Her safety is at risk now"),
    Text("unseal", "An appointment or a call is being prepared"),
    Text("unseal", "She asked me to read it"),
    Text("unseal", "Handover of the case"),
)
WAITING = Text("unseal", "Sealed words in this file wait for a reason: you are not on her case.")
OPEN = Text("unseal", "Open what is sealed…")


class UnsealDialog(KeptDialog):
    """Asks for a reason and opens.

    Signals: ``opened``.
    """

    opened = Signal()

    def __init__(self, context: DeskContext, resident_id: ResidentId, parent: QWidget) -> None:
        super().__init__(context, self.tr("Why do you need to read this?"), 480, parent)
        self._resident_id = resident_id
        column = self.column
        column.addWidget(
            Body(
                self.tr(
                    "You are not on her case. One reason opens what is sealed in her file, as far "
                    "as your role reaches, until the desk is locked. The log keeps it as long as "
                    "the file."
                )
            )
        )
        self.line = from_the_start(QLineEdit())
        self.suggestions = FlowLayout()
        for words in map(context.words, REASONS):
            button = QuietButton(words)
            button.clicked.connect(lambda _=False, said=words: self.line.setText(said))
            self.suggestions.addWidget(button)
        column.addLayout(self.suggestions)
        self.line.setAccessibleName(self.tr("The reason, in a few words"))
        self.line.setPlaceholderText(self.tr("The reason, in a few words"))
        self.line.returnPressed.connect(self.go_on)
        column.addWidget(self.line)
        self.put_row(self._buttons())
        self.keeper = SentenceKeeper.of_lines(context, self, {"reason": self.line})
        self.keeper.begin(resident_id, "unseal")
        self.finished.connect(self.deleteLater)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        no = QuietButton(self.tr("Leave it sealed"))
        no.clicked.connect(self.give_up)
        row.addWidget(no)
        self.button = PrimaryButton(self.tr("Open"))
        self.button.clicked.connect(self.go_on)
        row.addWidget(self.button)
        return row

    def go_on(self) -> None:
        """Open with what is written."""
        reason = self.line.text()
        self.trouble.hide()
        self.button.setEnabled(False)
        self.context.tasks.submit(
            self,
            lambda desk: sealed.unseal(desk, self._resident_id, reason),
            self._opened,
            self._refused,
        )

    def _opened(self, _none: None) -> None:
        self.used()
        self.opened.emit()

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.button.setEnabled(True)
        self.line.setFocus()
        return self.refused(fault)


class SealedStrip(QWidget):
    """One quiet line over a page of which parts wait for a reason.

    Signals: ``opened`` once they may be read.
    """

    opened = Signal()

    def __init__(self, context: DeskContext, parent: QWidget, *, margin: int = 0) -> None:
        super().__init__(parent)
        self._context = context
        self._resident_id = ResidentId("")
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, 0, margin, 0)
        row.setSpacing(10)
        picture = QLabel()
        picture.setPixmap(context.icons.pixmap("lock", "muted", 16))
        row.addWidget(picture)
        row.addWidget(Small(context.words(WAITING)), 1)
        self.button = LinkButton(context.words(OPEN))
        self.button.clicked.connect(self.ask)
        row.addWidget(self.button)
        self.hide()

    def show_for(self, resident_id: ResidentId, waits: bool) -> None:
        """Say whose file it is and whether anything in it waits."""
        self._resident_id = resident_id
        self.setVisible(waits)

    def ask(self) -> UnsealDialog:
        """Ask for the reason."""
        dialog = UnsealDialog(self._context, self._resident_id, self.window())
        dialog.opened.connect(self.opened)
        dialog.open()
        return dialog
