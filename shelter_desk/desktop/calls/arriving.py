"""Before a request becomes a file: had she one before, and what speaks against the bed kept?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.typed_beside import Line
from shelter_desk.desktop.residents.duplicates import Duplicates
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.fields import prompted_line
from shelter_desk.desktop.widgets.labels import Heading, Warn
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answer, Answers
from shelter_desk.services.views.resident import Duplicate, ResidentRow

WHY_BED: Final = "why_bed"


class CallArriving(Card):
    """Signals: ``opened`` (ResidentId or None, reason, without the bed), ``seen`` (ResidentRow),
    ``typed``."""

    opened = Signal(object, str, bool)
    seen = Signal(object)
    typed = Signal()

    def __init__(self, context: DeskContext, parent: QWidget) -> None:
        super().__init__(parent, margin=12)
        self._her: ResidentId | None = None
        self._add_known(context)
        self._add_bed()
        self.give_up = LinkButton(self.tr("Not now"))
        self.give_up.clicked.connect(self.put_away)
        row = WrapRow()
        row.addWidget(self.give_up)
        self.body.addLayout(row)
        self.put_away()

    def _add_known(self, context: DeskContext) -> None:
        self.title = Heading(self.tr("Perhaps she was here before"))
        self.known = Duplicates(context)
        self.known.meant.connect(self._meant)
        self.known.back.connect(lambda row: self.opened.emit(row.id, "", False))
        self.new_file = QuietButton(self.tr("None of them: open a new file"))
        self.new_file.clicked.connect(lambda: self.opened.emit(None, "", False))
        for part in (self.title, self.known, self.new_file):
            self.body.addWidget(part)

    def _add_bed(self) -> None:
        self.against = Warn("")
        self.reason = prompted_line(self.tr("Why this bed all the same"))
        self.reason.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.give = QuietButton(self.tr("Open her file with this bed"))
        self.give.setEnabled(False)
        self.reason.textChanged.connect(lambda typed: self.give.setEnabled(bool(typed.strip())))
        self.reason.textChanged.connect(self.typed)
        self.give.clicked.connect(
            lambda: self.opened.emit(self._her, self.reason.text().strip(), False)
        )
        self.without = QuietButton(self.tr("Open her file without this bed"))
        self.without.clicked.connect(lambda: self.opened.emit(self._her, "", True))
        for part in (self.against, self.reason, self.give, self.without):
            self.body.addWidget(part)

    def _meant(self, row: ResidentRow) -> None:
        """Whoever sleeps here already is here; of anybody else the file is looked at first."""
        if row.in_house and not row.outside:
            self.opened.emit(row.id, "", False)
        else:
            self.seen.emit(row)

    def reads(self, answers: Answers) -> Answers:
        """``answers`` with the reason as far as it is typed."""
        typed = self.reason.text()
        return answers.with_value(WHY_BED, typed) if typed.strip() else answers

    def shows(self, answers: Answers) -> None:
        """Show what ``reads`` gave; it is in sight once it is asked for."""
        self.reason.setText(str(answers.get(WHY_BED).value or ""))

    def lines_of(self, aside: Mapping[str, Answer]) -> list[Line]:
        """What was typed here: its label, and how."""
        said = str(aside[WHY_BED].value or "") if WHY_BED in aside else ""
        return [(self.reason.accessibleName(), said)] if said else []

    def show_known(self, found: tuple[Duplicate, ...]) -> None:
        """Whose file it may be."""
        self.known.show_found(found)
        self._show(known=True)

    def show_against(self, sentence: str, her: ResidentId | None) -> None:
        """Why the bed that was kept is not given to her without a word."""
        self._her = her
        self.against.setText(sentence)
        self._show(known=False)
        self.reason.setFocus()

    def put_away(self) -> None:
        """Nothing is asked."""
        self._her = None
        self.reason.clear()
        self.hide()

    def _show(self, *, known: bool) -> None:
        of_file: tuple[QWidget, ...] = (self.title, self.known, self.new_file)
        of_bed: tuple[QWidget, ...] = (self.against, self.reason, self.give, self.without)
        for part in of_file:
            part.setVisible(known)
        for part in of_bed:
            part.setVisible(not known)
        self.show()
