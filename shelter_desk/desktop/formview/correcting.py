"""Why something signed is corrected: asked before it begins, read again before it is signed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview.review import ReviewView, SignedView
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.services.views.record import OpenForm

_REASON = "reason"


class CorrectionReason(QObject):
    """One reason in two places of the page; it waits when a lock comes between.

    ``begin`` says whose form it is, ``used`` that it was signed.
    """

    def __init__(
        self, context: DeskContext, signed: SignedView, review: ReviewView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._signed = signed
        self._lines = (signed.reason.line, review.reason.line)
        self._keeper = SentenceKeeper(context, self, self._reads, self._shows)
        for line in self._lines:
            line.textChanged.connect(self._show)
            line.textEdited.connect(self._keeper.touched)

    def begin(self, resident_id: ResidentId, opened: OpenForm) -> None:
        """Another form, or the next version: what waits for it comes back, if anything does."""
        self.end()
        self._show("")
        self._keeper.begin(resident_id, opened.reason_place)

    def keep(self) -> None:
        """Hand over what is not kept yet."""
        self._keeper.keep()

    def end(self) -> None:
        """Keep; what is typed from now on belongs to nothing."""
        self._keeper.end()

    def used(self) -> None:
        """Signed with it."""
        self._keeper.forget()

    def _reads(self) -> Answers:
        words = self._lines[0].text()
        return Answers.empty().with_value(_REASON, words) if words.strip() else Answers.empty()

    def _shows(self, waits: Answers) -> None:
        self._show(str(waits.get(_REASON).value or ""))
        self._signed.go_on_asking()

    def _show(self, words: str) -> None:
        for line in self._lines:
            if line.text() != words:
                line.setText(words)
