"""One resident's file: who she is, what happened, and how far each part is."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.file.events import open_event
from shelter_desk.desktop.file.glass import GlassDialog
from shelter_desk.desktop.file.parts import SectionList, Timeline
from shelter_desk.desktop.file.ways import open_part
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.resident_words import INTERPRETER, NIGHTS, age_long
from shelter_desk.desktop.paper_names import INTAKE_PAPER, LEAVING_LETTER, RULES_TOLD
from shelter_desk.desktop.preview.house import TOLD
from shelter_desk.desktop.reviews.finding_dialogs import MyFindings
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import MutedLine, Title
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.reach_errors import NotInScope
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms import lists
from shelter_desk.services.residents import residents
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.file import ResidentFile

BED = Text("file", "bed {bed}")


class FilePage(Page):
    """The page a caseworker lives on."""

    name: ClassVar[PageName] = PageName.FILE
    topics: ClassVar[frozenset[str]] = frozenset(
        {
            *(Topic.FILE, Topic.DRAFTS, Topic.CONSENTS, Topic.NOTES, Topic.REFERRALS),
            *(Topic.RETENTION, Topic.HOUSE, Topic.TASKS),
        }
    )
    help_key: ClassVar[str] = "file"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._file: ResidentFile | None = None
        self._left = False
        layout = self.make_column()
        layout.addLayout(self._head())
        columns = Columns(context.theme.px(620))
        layout.addLayout(columns)
        layout.addStretch(1)
        self.timeline = Timeline(context, self)
        self.timeline.opened.connect(lambda entry: open_event(context, self.subject, entry))
        self.sections = SectionList(context, self)
        self.sections.opened.connect(self._open_section)
        columns.addWidget(self.timeline, 2)
        columns.addWidget(self.sections, 1)

    def _head(self) -> WrapRow:
        row = WrapRow(top=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(12)
        self.called = Title()
        self.code = MutedLine()
        line.addWidget(self.called)
        line.addWidget(self.code, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        words.addLayout(line)
        self.facts = MutedLine()
        words.addWidget(self.facts)
        words.addSpacing(6)
        self._chips = FlowLayout()
        words.addLayout(self._chips)
        row.place(words, wide=True)
        row.split()
        for button in self._buttons():
            row.addWidget(button)
        return row

    def _buttons(self) -> list[QuietButton | PrimaryButton]:
        context, buttons = self.context, list[QuietButton | PrimaryButton]()
        self.papers = QuietButton(self.tr("Print"), icon=context.icons.icon("printer"))
        self.papers.setMenu(self._paper_menu())
        buttons.append(self.papers)
        if context.staff.may(Permission.AUDIT):
            access = QuietButton(self.tr("Who opened this file"))
            access.clicked.connect(lambda: context.open_page(PageName.ACCESS, self.subject))
            buttons.append(access)
        if context.staff.may(Permission.RECORD_EXIT):
            self.leaving = QuietButton()
            self.leaving.clicked.connect(lambda: context.open_page(PageName.EXIT, self.subject))
            buttons.append(self.leaving)
        if context.staff.may(Permission.WRITE_NOTES):
            self.note = PrimaryButton(
                self.tr("Note"), icon=context.icons.icon("plus", "on_primary")
            )
            self.note.clicked.connect(lambda: context.open_page(PageName.NOTE, self.subject))
            buttons.append(self.note)
        return buttons

    def _paper_menu(self) -> QMenu:
        menu = QMenu(self)
        for words, which in (
            (self.tr("Consent form, filled"), "consent"),
            (self.tr("Consent form, blank for the pen"), "consent-blank"),
            (self.tr("Her rights and the house rules"), TOLD),
            (self.tr("Rights and rules, to sign"), RULES_TOLD),
            (self.tr("Summary of the intake, for the file"), INTAKE_PAPER),
            (self.tr("Letter on leaving"), LEAVING_LETTER),
        ):
            action = menu.addAction(words)
            action.triggered.connect(
                lambda _=False, kind=which: self.context.open_page(
                    PageName.PREVIEW, f"{self.subject}/{kind}"
                )
            )
            if which == LEAVING_LETTER:
                self.letter = action
        if self.context.staff.may(Permission.EXPORT):
            action = menu.addAction(self.tr("Her own copy of the file…"))
            action.triggered.connect(
                lambda: self.context.open_page(PageName.OWN_COPY, self.subject)
            )
            action = menu.addAction(self.tr("Hand the file over as data…"))
            action.triggered.connect(
                lambda: self.context.open_page(PageName.HAND_OVER, self.subject)
            )
        action = menu.addAction(self.tr("Referral…"))
        action.triggered.connect(lambda: self.context.open_page(PageName.REFERRAL, self.subject))
        return menu

    def show_subject(self, subject: str) -> None:
        """Open the file of ``subject``; this is an event in the log."""
        self.timeline.clear()
        self._left = False
        self.subject = subject
        resident_id = ResidentId(subject)
        self.context.tasks.submit(
            self,
            lambda desk: residents.open_file(desk, resident_id),
            self._show,
            self._refused,
            replaces="file",
        )

    @property
    def may_go(self) -> bool:
        """Nothing is written here."""
        return True

    def leave(self) -> None:
        """Her words do not wait where nobody reads them; coming back reads them anew."""
        self._left = True
        self.timeline.clear()

    def _refused(self, fault: ShelterDeskError) -> bool:
        may = self.context.staff.may(Permission.BREAK_GLASS)
        if not may or not isinstance(fault, NotInScope):
            return False
        subject = self.subject
        dialog = GlassDialog(
            self.context, ResidentId(subject), lambda: self.show_subject(subject), self
        )
        dialog.rejected.connect(self.context.go_back)
        dialog.open()
        return True

    def refresh(self) -> None:
        """Read the file that is on the screen again."""
        if not self.subject:
            return
        resident_id = ResidentId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: residents.reread_file(desk, resident_id), self._show, replaces="file"
        )

    def _show(self, file: ResidentFile) -> None:
        if self._left:
            return
        self._file = file
        context = self.context
        self.called.setText(file.row.called or self.tr("No name written yet"))
        self.code.setText(context.fmt.code(file.row.code))
        facts = self._facts(file)
        self.facts.setText(self.context.fmt.line(*facts))
        self.facts.setVisible(bool(facts))
        self._chips.clear()
        for chip in file.chips:
            picture = None
            if chip.tone == "attention":
                picture = context.icons.pixmap("shield", "attention", 14)
            self._chips.addWidget(Chip(context.words(chip.message), chip.tone, picture=picture))
        gone = file.stay is not None and file.stay.ended_at is not None
        self.letter.setVisible(gone)
        if context.staff.may(Permission.RECORD_EXIT):
            self.leaving.setText(
                self.tr("She came back…") if gone else self.tr("Leaving the house…")
            )
        self.timeline.show_entries(file.timeline)
        self.sections.show_sections(file.sections)

    def _facts(self, file: ResidentFile) -> list[str]:
        row, context = file.row, self.context
        facts = [age_long(context, row)]
        facts += [lists.country_name(c, context.language) for c in file.resident.citizenships]
        facts += [lists.language_name(c, context.language) for c in row.languages[:2]]
        if row.interpreter_needed:
            facts.append(context.words(INTERPRETER))
        if row.bed:
            facts.append(context.words(Message(BED, {"bed": row.bed})))
        if file.stay is not None and file.stay.ended_at is None:
            started = context.fmt.local(file.stay.started_at).date()
            facts.append(context.words(NIGHTS, (context.fmt.today() - started).days + 1))
        return [fact for fact in facts if fact]

    def _open_section(self, key: str) -> None:
        if key == "reviews" and not self.context.staff.may(Permission.READ_REVIEWS):
            self.findings = MyFindings(self.context, ResidentId(self.subject), self)
            self.findings.open()
            return
        open_part(self.context, self.subject, key)
