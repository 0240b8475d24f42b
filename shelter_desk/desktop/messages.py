"""What the program says to the person: a bar at the top of the page, rarely a question."""

from __future__ import annotations

import platform
import traceback

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from shelter_desk import __version__
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.look.tokens import Tone
from shelter_desk.desktop.widgets.buttons import PrimaryButton
from shelter_desk.desktop.widgets.labels import Body, Heading, set_kind
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.paper_errors import ChildBrokeError
from shelter_desk.domain.text import Message, Text


class Messages(QObject):
    """Sentences on their way to the bar.

    Signals: ``told`` (words, tone) to be shown; ``cleared`` when the last is out of date.
    """

    told = Signal(str, str)
    cleared = Signal()

    def __init__(self, translations: Translations, language: str, window: QWidget) -> None:
        super().__init__(window)
        self._translations = translations
        self._language = language
        self._window = window

    def tell(self, message: Message | Text | str, tone: str = Tone.DONE) -> None:
        """Say that something happened."""
        self.told.emit(self._words(message), tone)

    def error(self, fault: ShelterDeskError) -> None:
        """Say the sentence of an error."""
        self.told.emit(self._words(fault.message), Tone.ATTENTION)

    def clear(self) -> None:
        """Take the last sentence away."""
        self.cleared.emit()

    def ask(
        self, question: Message | Text | str, act: Message | Text | str, *, destructive: bool = True
    ) -> bool:
        """Ask before an act that cannot be taken back; true when she chose ``act``."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(" ")
        # what somebody typed is in it
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self._words(question))
        yes = box.addButton(self._words(act), QMessageBox.ButtonRole.AcceptRole)
        set_kind(yes, "destructive" if destructive else "primary")
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.exec()
        return box.clickedButton() is yes

    def bug(self, fault: BaseException) -> None:
        """Show that the program itself is at fault, with a report that holds no data."""
        BugDialog(fault, self._window).exec()

    def _words(self, message: Message | Text | str) -> str:
        if isinstance(message, str):
            return message
        return say(self._translations, self._language, message)


class BugDialog(QDialog):
    """A fault of the program: where it happened, never what was being written."""

    def __init__(self, fault: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(" ")
        self.setMinimumWidth(520)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(Heading(self.tr("Something in the program went wrong")))
        layout.addWidget(
            Body(
                self.tr(
                    "Everything you saved is safe. You can go on working. The lines below say "
                    "where it happened. They hold no names and no answers; give them to "
                    "whoever looks after the program."
                )
            )
        )
        self.report = QPlainTextEdit(bug_report(fault), readOnly=True)
        self.report.setAccessibleName(self.tr("Report without data"))
        layout.addWidget(self.report)
        copy = PrimaryButton(self.tr("Copy and close"))
        copy.clicked.connect(self._copy)
        layout.addWidget(copy)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())
        self.accept()


def bug_report(fault: BaseException) -> str:
    """Kind of fault and lines of code; no message text, since that can quote an answer."""
    lines = [
        f"Shelter Desk {__version__} · Python {platform.python_version()} · {platform.system()}",
        type(fault).__name__,
    ]
    for frame in traceback.extract_tb(fault.__traceback__):
        place = frame.filename.replace("\\", "/").split("/")[-2:]
        lines.append(f"  {'/'.join(place)}:{frame.lineno} {frame.name}")
    if isinstance(fault, ChildBrokeError):
        lines += [fault.kind, *(f"  {place}" for place in fault.places)]
    return "\n".join(lines)
