"""What she told before, in the place of a question: to be taken over, or asked all the same."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.formview.model import FormModel, Spot
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.domain.text import Message, Text

TAKE_KEY = "F5"
ASK_KEY = "F8"
_TOLD = Text("form", "Already told: {words}. {where}")
_TAKE = Text("form", "Take it over ({key})")
_ASK = Text("form", "Ask all the same ({key})")


class ToldLine(QWidget):
    """Two quiet acts under an earlier answer; hidden while there is none."""

    def __init__(self, kit: Kit, model: FormModel, spot: Spot, parent: QWidget) -> None:
        super().__init__(parent)
        row = FlowLayout(self)
        self.take = QuietButton(kit.words(Message(_TAKE, {"key": TAKE_KEY})))
        self.ask = QuietButton(kit.words(Message(_ASK, {"key": ASK_KEY})))
        self.take.clicked.connect(lambda: model.take_over(spot))
        self.ask.clicked.connect(lambda: model.ask_anew(spot))
        for button in (self.take, self.ask):
            row.addWidget(button)
        self.hide()


class ToldPlace:
    """Where the line stands in a question; it is made when there is something to say."""

    def __init__(
        self, question: QWidget, kit: Kit, model: FormModel, spot: Spot, column: QVBoxLayout
    ) -> None:
        self._question, self._column = question, column
        self._kit, self._model, self._spot = kit, model, spot
        self.line: ToldLine | None = None

    def show(self, *, answerable: bool) -> str:
        """The answer and where it comes from, "" for nothing; shows or hides the two acts."""
        earlier = self._model.earlier(self._spot) if answerable else None
        if earlier is not None and self.line is None:
            self.line = ToldLine(self._kit, self._model, self._spot, self._question)
            self._column.insertWidget(self._column.count() - 1, self.line)
        if self.line is not None:
            self.line.setVisible(earlier is not None)
        if earlier is None:
            return ""
        params = {"words": earlier.words, "where": earlier.where}
        return self._kit.words(Message(_TOLD, params))

    def take_over(self) -> bool:
        """Let the earlier answer stand; False where there is none."""
        offered = self.line is not None and not self.line.isHidden()
        if offered:
            self._model.take_over(self._spot)
        return offered
