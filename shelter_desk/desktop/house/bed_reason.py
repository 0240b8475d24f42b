"""Why she gets a bed that something speaks against, kept while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.domain.ids import BedId, ResidentId
from shelter_desk.services.views.house import BED_REASON


class BedReason(QObject):
    """A reason belongs to one person and one bed: it is never read as one for another.

    What was typed for a bed waits while others are looked at, and goes once she has a bed.
    """

    def __init__(self, context: DeskContext, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._about: tuple[str, BedId] | None = None
        self._keeper = SentenceKeeper.of_lines(context, self, {"why": line})

    @property
    def asked(self) -> bool:
        """True while something speaks against the bed that is chosen."""
        return self._about is not None

    @property
    def words(self) -> str:
        """The reason, as far as one is asked for."""
        return "" if self._about is None else self._line.text().strip()

    def ask(self, person: str, bed_id: BedId | None) -> None:
        """Something speaks against this bed for her; ``None`` where nothing does."""
        about = (person, bed_id) if person and bed_id is not None else None
        if about == self._about:
            return
        self._keeper.end()
        self._line.clear()
        self._about = about
        if about is not None:
            self._keeper.begin(ResidentId(person), BED_REASON + str(bed_id))

    def keep(self) -> None:
        """What is not used yet waits."""
        self._keeper.keep()

    def settled(self) -> None:
        """She has a bed: what was typed was used."""
        self._keeper.forget()
        self._line.clear()
        self._about = None
