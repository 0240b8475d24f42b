"""Somebody is here: search first, then three facts open a file."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.resident_words import WELCOME_BACK, open_resident
from shelter_desk.desktop.residents.duplicates import Duplicates
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.fields import line_of_words
from shelter_desk.desktop.widgets.kept_foot import KeptFoot
from shelter_desk.desktop.widgets.labels import (
    Body,
    Heading,
    Muted,
    Title,
    left_to_right,
)
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.services.records.sentences import ARRIVING
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.resident import Duplicate

LOOK_AFTER_MS = 250

OPENED = Text("arrival", "Her file is open. A caseworker goes on with it.")


class ArrivalStartPage(Page):
    """The way to a new file; whoever may already have one is shown while typing."""

    name: ClassVar[PageName] = PageName.ARRIVAL
    topics: ClassVar[frozenset[str]] = frozenset({Topic.RESIDENTS})
    help_key: ClassVar[str] = "arrival"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._look = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._look.timeout.connect(self._find_duplicates)
        layout = self.make_column()
        head = WrapRow()
        head.addWidget(Title(self.tr("Somebody is here")))
        head.split()
        self.calls = QuietButton(self.tr("Who asks for a bed"))
        self.calls.clicked.connect(lambda: context.open_page(PageName.CALLS, ""))
        head.addWidget(self.calls)
        layout.addLayout(head)
        layout.addWidget(
            Muted(
                self.tr(
                    "A bed, water and rest do not wait for a form. Write what is known; every "
                    "line may stay empty."
                )
            )
        )
        columns = Columns(context.theme.px(620))
        columns.addWidget(self._facts(), 3, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._known(), 2, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(columns)
        layout.addStretch(1)
        lines = {"called": self.called, "other": self.other}
        lines |= {"phone": self.phone, "document": self.document}
        self.keeper = SentenceKeeper.of_lines(context, self, lines)

    def _facts(self) -> Card:
        card = Card()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(12)
        self.called = self._line(self.tr("What she is called, in any script"))
        self.other = self._line(self.tr("Another spelling or the name in her passport"))
        self.phone = self._line(self.tr("A telephone number"), ltr=True)
        self.document = self._line(self.tr("A passport or identity number"), ltr=True)
        for line in (self.called, self.other, self.phone, self.document):
            form.addRow(line.accessibleName(), line)
        card.body.addLayout(form)
        card.body.addSpacing(8)
        card.body.addWidget(Line())
        self.code = Body()
        card.body.addWidget(self.code)
        buttons = QHBoxLayout()
        self.open_new = PrimaryButton(
            self.tr("Open a new file"), icon=self.context.icons.icon("plus", "on_primary")
        )
        self.open_new.clicked.connect(self._admit)
        self.not_now = QuietButton(self.tr("Not now"))
        self.not_now.clicked.connect(self._not_now)
        buttons.addWidget(self.open_new)
        buttons.addWidget(self.not_now)
        buttons.addStretch(1)
        card.body.addWidget(KeptFoot(buttons, QPalette.ColorRole.Base))
        return card

    def _line(self, name: str, *, ltr: bool = False) -> QLineEdit:
        line = line_of_words()
        line.setAccessibleName(name)
        line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        if ltr:
            left_to_right(line)
        line.textChanged.connect(self._look.start)
        line.returnPressed.connect(self._next)
        return line

    def _known(self) -> Card:
        card = Card()
        card.body.addWidget(Heading(self.tr("Perhaps she was here before")))
        self.nobody = Muted(
            self.tr("While you type, files of the same name, number or birth date appear here.")
        )
        card.body.addWidget(self.nobody)
        self._found = Duplicates(self.context)
        self._found.meant.connect(lambda row: open_resident(self.context, row.id))
        self._found.back.connect(lambda row: self._readmit(row.id))
        card.body.addWidget(scrolled(self._found, hugs=True), 1)
        return card

    def refresh(self) -> None:
        """Offer the next code and put the cursor where typing begins."""
        if not self.keeper.begun:
            self.keeper.begin(None, ARRIVING)
        self.context.tasks.submit(self, residents.suggest_code, self._show_code)
        self.called.setFocus()

    def leave(self) -> None:
        """What is typed waits: she is given water first, and the desk locks meanwhile."""
        self.keeper.keep()

    def _not_now(self) -> None:
        self._clear()
        self.context.go_back()

    def _clear(self) -> None:
        """The next one who comes is somebody else."""
        for line in (self.called, self.other, self.phone, self.document):
            line.clear()
        self._show_duplicates(())
        self.keeper.forget()

    def _show_code(self, code: str) -> None:
        fmt = self.context.fmt
        self.code.setText(
            self.tr("The file opens with three facts: code {code}, now, and your name.").replace(
                "{code}", fmt.code(code)
            )
        )

    def _next(self) -> None:
        lines = (self.called, self.other, self.phone, self.document)
        place = lines.index(self.sender()) if self.sender() in lines else len(lines)
        target = lines[place + 1] if place + 1 < len(lines) else self.open_new
        target.setFocus()

    def _names(self) -> tuple[str, ...]:
        return tuple(t for t in (self.called.text().strip(), self.other.text().strip()) if t)

    def _find_duplicates(self) -> None:
        names = self._names()
        phones = tuple(filter(None, [self.phone.text().strip()]))
        documents = tuple(filter(None, [self.document.text().strip()]))
        self.context.tasks.submit(
            self,
            lambda desk: residents.likely_duplicates(
                desk, names=names, phones=phones, documents=documents, birth=""
            ),
            self._show_duplicates,
            replaces="duplicates",
        )

    def _show_duplicates(self, found: tuple[Duplicate, ...]) -> None:
        self.nobody.setVisible(not found)
        self._found.show_found(found)

    def _readmit(self, resident_id: ResidentId) -> None:
        def welcome(_none: None) -> None:
            self.context.messages.tell(WELCOME_BACK)
            open_resident(self.context, resident_id)

        self.context.tasks.submit(self, lambda desk: retention.readmit(desk, resident_id), welcome)

    def _admit(self) -> None:
        names, phone = self._names(), self.phone.text().strip()
        document = self.document.text().strip()
        self.open_new.setEnabled(False)
        self.context.tasks.submit(
            self,
            lambda desk: residents.admit_resident(
                desk,
                called=names[0] if names else "",
                names=names,
                identifiers=tuple(filter(None, (phone, document))),
            ),
            self._admitted,
            self._refused,
        )

    def _refused(self, fault: Exception) -> bool:
        del fault
        self.open_new.setEnabled(True)
        return False

    def _admitted(self, resident_id: ResidentId) -> None:
        self.open_new.setEnabled(True)
        self._clear()
        if self.context.staff.may(Permission.WRITE_RECORDS):
            self.context.open_page(PageName.FORM, f"{resident_id}/arrival")
        else:
            self.context.messages.tell(OPENED)
            self.context.open_page(PageName.RESIDENTS, "")
