"""Where searched words stand in notes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.dated_row import date_row
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.labels import Heading, Muted, Small, Strong, start_side
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.views.note import NoteHits, NoteHitView

HITS = Plural("notes", "%n places found", "", 0)
MORE_HITS = Plural("notes", "The newest %n places; there are more. Another word narrows it.", "", 0)
COVERED = Text("notes", "The word stands in a sealed note. It opens in her notes, with a reason.")
SEALED_STATES: Mapping[str, Text] = MappingProxyType(
    {
        "searched": Text("notes", "Sealed notes that you may read were searched too."),
        "reading": Text("notes", "Sealed notes are still being read; more may come in a moment."),
    }
)


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
            self._tell_sealed(hits)
            return
        self.body.addWidget(
            Heading(context.words(MORE_HITS if hits.more else HITS, len(hits.rows)))
        )
        self._tell_sealed(hits)
        for hit in hits.rows:
            self.rows.append(self._row(hit))
            self.body.addWidget(self.rows[-1])
        if hits.more:
            button = LinkButton(self.tr("Show more places"))
            button.clicked.connect(self.more)
            self.body.addWidget(button)

    def _tell_sealed(self, hits: NoteHits) -> None:
        words = SEALED_STATES.get(hits.sealed)
        if words is not None:
            self.sealed = Small(self._context.words(words))
            self.body.addWidget(self.sealed)

    def _row(self, hit: NoteHitView) -> ClickRow:
        context = self._context
        row = ClickRow(f"{context.fmt.when(hit.at)} {hit.before}{hit.match}{hit.after}")
        row.opened.connect(lambda: self.opened.emit(hit))
        words = date_row(context, row, hit.at, 8)
        if self._with_code:
            words.addWidget(Strong(context.fmt.code(hit.code)))
        if hit.compartment is not None:
            words.addWidget(Small(context.words(hit.compartment.sealed_words)))
        covered = hit.compartment is not None and not (hit.before or hit.match)
        words.addWidget(Muted(context.words(COVERED)) if covered else snippet(hit))
        return row


def snippet(hit: NoteHitView) -> QLabel:
    """The words round the match, the match in bold; never read as markup."""
    before, match, after = (_plain(part) for part in (hit.before, hit.match, hit.after))
    label = QLabel(f"{before}<b>{match}</b>{after}".replace("\n", " "))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.setWordWrap(True)
    label.setAlignment(start_side() | Qt.AlignmentFlag.AlignTop)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label


def _plain(words: str) -> str:
    """Words between tags; Python's ``html`` knows two thousand signs by name to say the same."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
