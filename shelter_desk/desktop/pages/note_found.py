"""Where searched words stand in notes."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.pages.file_parts import ClickRow
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Heading, Muted, Small, Strong, start_side
from shelter_desk.domain.text import Plural
from shelter_desk.services.views import NoteHits, NoteHitView

HITS = Plural("notes", "%n places found", "", 0)
MORE_HITS = Plural("notes", "The newest %n places; there are more. Another word narrows it.", "", 0)


class FoundNotes(Card):
    """The hits of a search, the searched word in bold.

    Signals: ``opened`` (NoteHitView), ``more`` when further hits are wanted.
    """

    opened = Signal(object)
    more = Signal()

    def __init__(
        self,
        context: DeskContext,
        hits: NoteHits,
        *,
        with_code: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._with_code = with_code
        self.rows: list[ClickRow] = []
        if not hits.rows:
            self.body.addWidget(Heading(self.tr("Nothing found")))
            self.body.addWidget(Muted(self.tr("Try a shorter word, or its beginning.")))
            return
        self.body.addWidget(
            Heading(context.words(MORE_HITS if hits.more else HITS, len(hits.rows)))
        )
        for hit in hits.rows:
            self.rows.append(self._row(hit))
            self.body.addWidget(self.rows[-1])
        if hits.more:
            button = LinkButton(self.tr("Show more places"))
            button.clicked.connect(self.more)
            self.body.addWidget(button)

    def _row(self, hit: NoteHitView) -> ClickRow:
        context = self._context
        row = ClickRow(f"{context.fmt.when(hit.at)} {hit.before}{hit.match}{hit.after}")
        row.opened.connect(lambda: self.opened.emit(hit))
        outer = QVBoxLayout(row)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(16)
        when = Small(context.fmt.when(hit.at))
        when.setFixedWidth(context.theme.px(104))
        line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        if self._with_code:
            words.addWidget(Strong(context.fmt.code(hit.code)))
        words.addWidget(snippet(hit))
        line.addLayout(words, 1)
        outer.addLayout(line)
        outer.addWidget(Line())
        return row


def snippet(hit: NoteHitView) -> QLabel:
    """The words round the match, the match in bold; never read as markup."""
    before, match, after = (html.escape(part) for part in (hit.before, hit.match, hit.after))
    label = QLabel(f"{before}<b>{match}</b>{after}".replace("\n", " "))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.setWordWrap(True)
    label.setAlignment(start_side() | Qt.AlignmentFlag.AlignTop)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
