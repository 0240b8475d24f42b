"""What other answers already say, offered under a question to be taken over with one press."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_desk.desktop.formview.kit import Kit, keep_to_start
from shelter_desk.desktop.formview.model import FormModel, Spot
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.labels import Small
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.offers import offered_now, offers, taken_over
from shelter_desk.forms.spec import Field, SelectMultiple, SelectOne

_SAID = Text("form", "From the answers before: {words}")
_TAKE = Text("form", "Take it over")


class Offer(QWidget):
    """One quiet line; hidden while there is nothing to take over."""

    def __init__(
        self, field: SelectOne | SelectMultiple, model: FormModel, kit: Kit, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._field, self._model, self._kit = field, model, kit
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.words = Small()
        row.addWidget(keep_to_start(self.words, kit), 1)
        self.button = QuietButton(kit.words(_TAKE))
        self.button.clicked.connect(self._take)
        row.addWidget(self.button)
        self.hide()

    def refresh(self, answerable: bool) -> None:
        """Show what there is to take over now."""
        found = (
            offered_now(self._field, self._model.answers, self._model.known) if answerable else ()
        )
        if found:
            said = list_separator(self._kit.language).join(
                self._kit.words(choice.label) for choice in found
            )
            self.words.setText(self._kit.words(Message(_SAID, {"words": said})))
            label = self._kit.words(self._field.label)
            self.button.setAccessibleDescription(f"{label}: {said}")
        self.setVisible(bool(found))

    def _take(self) -> None:
        value = taken_over(self._field, self._model.answers, self._model.known)
        if value is not None:
            self._model.set_value(Spot(self._field.key), value)


def offer_for(field: Field, model: FormModel, kit: Kit, parent: QWidget) -> Offer | None:
    """The line for a question of the form that can be answered from others, else ``None``."""
    if isinstance(field, SelectOne | SelectMultiple) and offers(field):
        return Offer(field, model, kit, parent)
    return None
