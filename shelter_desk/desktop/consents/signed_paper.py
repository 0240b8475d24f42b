"""A signed paper comes back: its scan is chosen, its code read, its file named, then it is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.consents import signed_words
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.ask_dialog import AskDialog
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.page_parts.for_whom import ALL, GIVEN, KEPT, circle_field
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.choosing_files import ask_file
from shelter_desk.desktop.widgets.labels import Body, Muted, Small, Strong, Warn, start_side
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.attachments import Shows
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message
from shelter_desk.services.attachments import attachment_showing, attachments
from shelter_desk.services.consents import signed_papers
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import sealed
from shelter_desk.services.notes.sealed import Circle
from shelter_desk.services.residents import residents
from shelter_desk.services.views.attachment import NewFile
from shelter_desk.services.views.resident import ResidentRow
from shelter_desk.services.views.signed import FoundPaper, Scan

Looked = tuple[FoundPaper, ResidentRow, tuple[Circle, ...]]


def choose_scan(parent: QWidget) -> Path | None:
    """The scan of a paper she chooses; ``None`` when she changed her mind."""
    return ask_file(parent, QCoreApplication.translate("AttachmentsPage", "Choose the scan"))


class SignedPaperButton(QuietButton):
    """Opens the dialog; hidden from whoever adds nothing to files.

    ``her``: whose file is open, empty where none is.
    """

    def __init__(self, context: DeskContext, her: str = "") -> None:
        super().__init__(
            context.words(signed_words.BRING), icon=context.icons.icon("consent", "text")
        )
        self._context = context
        self.her = her
        self.dialog: SignedPaperDialog | None = None
        self.clicked.connect(self.ask)
        if not context.staff.may(Permission.WRITE_RECORDS):
            self.hide()

    def ask(self) -> None:
        """Open the dialog."""
        self.dialog = SignedPaperDialog(self._context, self.her, self.window())
        self.dialog.open()


class SignedPaperDialog(AskDialog):
    """Nothing is kept before somebody has read whose paper it is."""

    def __init__(self, context: DeskContext, her: str, parent: QWidget) -> None:
        super().__init__(context, context.words(signed_words.BRING), 520, parent)
        self.choosing: Callable[[QWidget], Path | None] = choose_scan
        self._her = her
        self._scan: Scan | None = None
        self._found: FoundPaper | None = None
        self._circles: tuple[Circle, ...] = ()
        self.questions: Questions | None = None
        self.column.addWidget(Body(context.words(signed_words.HOW)))
        self.chooser = QuietButton(context.words(signed_words.CHOOSE))
        self.chooser.clicked.connect(self.choose)
        self.column.addWidget(self.chooser, 0, start_side())
        self.reading = Muted(context.words(signed_words.READING))
        self.reading.hide()
        self.column.addWidget(self.reading)
        self._told = QVBoxLayout()
        self._told.setSpacing(6)
        self.column.addLayout(self._told)
        self.gives = Warn(
            QCoreApplication.translate(
                "AttachedSide", "You give it to them and cannot open it afterwards."
            )
        )
        self.gives.hide()
        self.column.addWidget(self.gives)
        self.put_act(context.words(signed_words.KEEP_IT), self.keep)
        self.act.setEnabled(False)
        self.chooser.setFocus()

    def choose(self) -> None:
        """Choose a scan and have its code read."""
        path = self.choosing(self)
        if path is None:
            return
        self._forget()
        self.chooser.setEnabled(False)
        self.reading.show()
        self.context.tasks.submit_paper(
            self, lambda desk: signed_papers.read_scan(desk, path), self._read, self._not_read
        )

    def _read(self, scan: Scan) -> None:
        def look(desk: Desk) -> Looked:
            found = signed_papers.paper_of(desk, scan.codes)
            row = residents.resident_row(desk, found.resident_id)
            return found, row, sealed.circles(desk)

        def show(looked: Looked) -> None:
            self._scan = scan
            self._show(scan, *looked)

        self.context.tasks.submit(self, look, show, self._not_read)

    def _not_read(self, fault: ShelterDeskError) -> bool:
        self.reading.hide()
        self.chooser.setText(self.context.words(signed_words.ANOTHER))
        handled = self.refused(fault)
        self.chooser.setFocus()
        return handled

    def refused(self, fault: ShelterDeskError) -> bool:
        """Say why; another scan can be chosen."""
        self.chooser.setEnabled(True)
        if self.questions is not None:
            self.questions.setEnabled(True)
        return super().refused(fault)

    def _show(
        self, scan: Scan, found: FoundPaper, row: ResidentRow, circles: tuple[Circle, ...]
    ) -> None:
        context, say = self.context, self._say
        empty(self._told)
        self.reading.hide()
        self.chooser.setEnabled(True)
        self._found, self._circles = found, circles
        self.chooser.setText(context.words(signed_words.ANOTHER))
        say(Strong(signed_words.title_words(context, found)))
        say(Body(context.fmt.line(*filter(None, (row.called, context.fmt.code(row.code))))))
        say(Small(signed_words.printed_words(context, found)))
        for line in signed_words.decision_words(context, found.decisions):
            say(Body(line))
        for line in signed_words.warnings(context, scan, found, self._her):
            say(Warn(line))
        say(Small(context.words(signed_words.NO_CHANGE)))
        self._ask_for_whom(found, circles)
        code = context.fmt.code(row.code)
        self.act.setText(context.words(Message(signed_words.KEEP, {"code": code})))
        self._fit_act()
        self.act.setFocus()

    def _ask_for_whom(self, found: FoundPaper, circles: tuple[Circle, ...]) -> None:
        """A paper that may tell something sealed is kept once somebody said who may open it."""
        self.questions = Questions(self.context, (circle_field(circles),))
        if found.for_all:
            self.questions.set_value("circle", ALL)
        self.questions.changed.connect(self._fit_act)
        self._say(self.questions)

    def _say(self, said: QWidget) -> None:
        """Shown at once: the dialog is fitted around it before Qt gets to it."""
        self._told.addWidget(said)
        said.show()

    def _fit_act(self) -> None:
        circle = "" if self.questions is None else self.questions.text("circle")
        self.act.setEnabled(bool(circle))
        self.gives.setVisible(self._is_given(circle))

    def _is_given(self, circle: str) -> bool:
        return any(one.compartment == circle and not one.mine for one in self._circles)

    def keep(self) -> None:
        """Keep it in the file whose paper it is."""
        if self._scan is None or self._found is None or self.questions is None:
            return
        scan, her = self._scan, ResidentId(self._found.resident_id)
        circle = self.questions.text("circle")
        new = NewFile(
            name=scan.offered.name,
            content=scan.offered.content,
            shows=Shows.OTHER,
            compartment=None if circle == ALL else Compartment(circle),
        )

        def keep(desk: Desk) -> object:
            seen = attachments.look_before(desk, new)
            return signed_papers.keep_signed_paper(desk, her, new, seen, scan.codes)

        for part in (self.chooser, self.questions):
            part.setEnabled(False)  # what is chosen goes with what is being kept
        self.send(keep, GIVEN if self._is_given(circle) else KEPT)

    def _forget(self) -> None:
        self._scan = self._found = self.questions = None
        empty(self._told)
        self.trouble.hide()
        self.gives.hide()
        self.act.setText(self.context.words(signed_words.KEEP_IT))
        self.act.setEnabled(False)

    def done(self, result: int) -> None:
        """Nothing of the scan stays in the window, nor in the process that read it."""
        self._forget()
        tasks = self.context.tasks
        tasks.submit_paper(tasks, attachment_showing.forget)
        super().done(result)
