"""Said at the head of an exit form of an earlier stay, after which she came back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.formview.kit import Kit, keep_to_start
from shelter_desk.desktop.widgets.labels import Small
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.record import OpenForm

SIGNED = Text("form", "About an earlier stay, which ended on {day}.")
LAID_ASIDE = Text(
    "form",
    "About an earlier stay, which ended on {day}, and never signed. It can be read and discarded, "
    "but not signed any more; the stay after it has an exit form of its own.",
)


class EarlierStayLine(Small):
    """So that nobody takes it for the leaving of today; out of sight for every other form."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__("", parent)
        self._kit = kit
        keep_to_start(self, kit)
        self.hide()

    def show_for(self, opened: OpenForm) -> None:
        """Say it, with the day on which that stay ended."""
        self.setVisible(opened.ended_on is not None)
        if opened.ended_on is not None:
            words = LAID_ASIDE if opened.laid_aside else SIGNED
            day = self._kit.fmt.date(opened.ended_on)
            self.setText(self._kit.words(Message(words, {"day": day})))
