"""The list of the first day: what to do tonight, who did it and when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.formview.kit import Kit, keep_to_start
from shelter_desk.desktop.widgets.cards import Card, Chip
from shelter_desk.desktop.widgets.labels import Heading, Small
from shelter_desk.domain.text import Text
from shelter_desk.services.views.needs import Done, FirstDay, NightThing

_TITLE = Text("needs", "Her first day: what to do tonight")
_WHY = Text(
    "needs",
    "From the request for a bed, the arrival card, and needs that cannot wait. A tick keeps your"
    " name and the time.",
)
_URGENT = Text("needs", "First of all")
_ALL_DONE = Text("needs", "All of it is done. Let her rest.")
_SEALED = Text("needs", "What health knows of tonight is sealed for health.")
_ON_CARD = Text("needs", "on the arrival card")


class TonightCard(Card):
    """What is open, then what is done; ``ticked`` carries the code of a thing and whether."""

    ticked = Signal(str, bool)

    def __init__(self, kit: Kit, seen: FirstDay, parent: QWidget) -> None:
        super().__init__(parent, margin=24)
        self._kit = kit
        self.boxes: dict[str, QCheckBox] = {}
        self.body.addWidget(keep_to_start(Heading(kit.words(_TITLE)), kit))
        waiting = seen.open
        self.body.addWidget(keep_to_start(Small(kit.words(_WHY)), kit))
        if not waiting:
            self.body.addWidget(keep_to_start(Small(kit.words(_ALL_DONE)), kit))
        done = [one for one in seen.things if one.done is not None]
        for thing in (*waiting, *done):
            self.body.addWidget(self._row(thing))
        if seen.sealed:
            self.body.addWidget(keep_to_start(Small(kit.words(_SEALED)), kit))

    def _row(self, thing: NightThing) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        named = self._kit.words(thing.text)
        box = QCheckBox(named, row)
        box.setMinimumHeight(32)
        box.setChecked(thing.done is not None)
        box.setEnabled(not thing.on_card)
        box.clicked.connect(lambda on, code=thing.code: self.ticked.emit(code, on))
        self.boxes[thing.code] = box
        words.addWidget(box)
        told = self._told(thing)
        if told:
            small = Small(told)
            small.setContentsMargins(28, 0, 28, 0)
            words.addWidget(keep_to_start(small, self._kit))
            box.setAccessibleDescription(told)
        line.addLayout(words, 1)
        if thing.urgent and thing.done is None:
            line.addWidget(Chip(self._kit.words(_URGENT), "attention"))
        return row

    def _told(self, thing: NightThing) -> str:
        parts = [thing.detail]
        if thing.done is not None:
            parts += self._by(thing.done)
            if thing.on_card:
                parts.append(self._kit.words(_ON_CARD))
        return self._kit.line(*parts) if any(parts) else ""

    def _by(self, done: Done) -> list[str]:
        at = "" if done.at is None else self._kit.fmt.when(done.at)
        return [done.by_name, at]
