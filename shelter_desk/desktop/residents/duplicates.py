"""Files that may be of the one who is here, each with the reasons, and the ways on from it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.resident_words import age_words, language_words
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Chip, Line
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import MutedLine, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.services.views.resident import Duplicate, ResidentRow


class Duplicates(QWidget):
    """Signals: ``meant`` (ResidentRow): this is her; ``back`` (ResidentRow): a new stay."""

    meant = Signal(object)
    back = Signal(object)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found = QVBoxLayout(self)
        self._found.setContentsMargins(0, 0, 0, 0)
        self._found.addStretch(1)

    def show_found(self, found: tuple[Duplicate, ...]) -> None:
        """Other files, the likeliest first."""
        empty(self._found, keep=1)
        for place, duplicate in enumerate(found):
            self._found.insertWidget(place, self._duplicate(duplicate))

    def _duplicate(self, duplicate: Duplicate) -> QWidget:
        row, context = duplicate.row, self._context
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 8, 0, 8)
        box.setSpacing(6)
        box.addLayout(self._head(row))
        if row.age is not None or row.languages:
            facts = context.fmt.line(age_words(context, row), language_words(context, row))
            box.addWidget(Small(facts))
        reasons = FlowLayout()
        for reason in duplicate.reasons:
            reasons.addWidget(Chip(context.words(reason), "attention"))
        box.addLayout(reasons)
        box.addWidget(Line())
        return holder

    def _head(self, row: ResidentRow) -> WrapRow:
        head = WrapRow(gap=8)
        code = self._context.fmt.code(row.code)
        head.addWidget(Strong(row.called or code))
        if row.called:
            head.addWidget(MutedLine(code))
        head.split()
        this_is_her = QuietButton(self.tr("This is her"))
        this_is_her.setAccessibleDescription(row.code)
        this_is_her.clicked.connect(lambda: self.meant.emit(row))
        head.addWidget(this_is_her)
        if not row.in_house and not row.outside:
            # she tells nothing twice: the same file goes on
            back = QuietButton(self.tr("She is back: a new stay"))
            back.setAccessibleDescription(row.code)
            back.clicked.connect(lambda: self.back.emit(row))
            head.addWidget(back)
        return head
