"""The cards of the screening page: the result and its working, the sittings side by side."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, MutedLine, Small, Strong
from shelter_desk.domain.indicators import Indicator
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.screening import Result, Said
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.screening_items import NO, SIGNS, UNKNOWN, YES
from shelter_desk.services.views.screening import OwnView, Screening, Sitting

_RULE_SAYS = Text("screening", "What the rule says")
_WORKING = Text("screening", "How this came about")
_OWN = Text("screening", "The worker’s own view: {outcome}")
_OWN_WHY = Text("screening", "{name}: {reason}")
_SITTINGS = Text("screening", "Sitting by sitting")
_SITTING = Text("screening", "Sitting {number} · {day}")
_BY = Text("screening", "{name} · {outcome}")
_NOTICED = Text("screening", "Also noticed, without weight: {names}")
_NOTHING = Text("screening", "In no sitting was an indicator there.")
_DASH = "–"
_AFTER_A_SUM = 8
_SAID = {Said.YES: YES, Said.SIGNS: SIGNS, Said.NO: NO, Said.UNKNOWN: UNKNOWN}
MOST_COLUMNS = 4


class ResultCard(Card):
    """The result in words, and its working."""

    def __init__(
        self, context: DeskContext, result: Result, own: OwnView | None, parent: QWidget
    ) -> None:
        super().__init__(parent, margin=24)
        say = context.words
        if own is not None:
            outcome = say(own.outcome.label)
            self.body.addWidget(Heading(say(Message(_OWN, {"outcome": outcome}))))
            why = {"name": own.by_name, "reason": own.reason}
            self.body.addWidget(Body(say(Message(_OWN_WHY, why))))
            self.body.addSpacing(8)
            self.body.addWidget(Strong(say(_RULE_SAYS)))
            self.body.addWidget(Body(say(result.outcome.label)))
        else:
            self.body.addWidget(MutedLine(say(_RULE_SAYS)))
            self.body.addWidget(Heading(say(result.outcome.label)))
        self.body.addWidget(Line())
        self.body.addWidget(Strong(say(_WORKING)))
        separator = list_separator(context.language)
        for line in result.working:
            words = say(line.message(say, separator))
            label = Strong(words) if line.sums_up else Body(words)
            label.setWordWrap(True)
            self.body.addWidget(label)
            if line.sums_up:
                self.body.addSpacing(_AFTER_A_SUM)


class SittingsCard(Card):
    """What was said of each indicator, one column a sitting, the newest at the end."""

    def __init__(self, context: DeskContext, seen: Screening, parent: QWidget) -> None:
        super().__init__(parent, margin=24)
        self._context = context
        say = context.words
        self.body.addWidget(Heading(say(_SITTINGS)))
        shown = seen.sittings[-MOST_COLUMNS:]
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(0, 3)
        before = len(seen.sittings) - len(shown)
        for column, sitting in enumerate(shown, 1):
            self.grid.setColumnStretch(column, 2)
            self._head(column, sitting, before + column)
        for indicator in seen.compared:
            self._row(indicator, shown)
        self.body.addLayout(self.grid)
        if not seen.compared:
            self.body.addWidget(Muted(say(_NOTHING)))
        names = dict.fromkeys(text for sitting in shown for text in sitting.noticed)
        if names:
            joined = list_separator(context.language).join(map(say, names))
            self.body.addWidget(Small(say(Message(_NOTICED, {"names": joined}))))

    def _head(self, column: int, sitting: Sitting, number: int) -> None:
        say, fmt = self._context.words, self._context.fmt
        which = {"number": fmt.number(number), "day": fmt.date(sitting.day)}
        self.grid.addWidget(Strong(say(Message(_SITTING, which))), 0, column)
        if sitting.pack is not None:
            self.grid.addWidget(Small(say(sitting.pack)), 1, column)
        outcome = sitting.result.outcome if sitting.own is None else sitting.own.outcome
        words = {"name": sitting.by_name, "outcome": say(outcome.label)}
        self.grid.addWidget(Small(say(Message(_BY, words))), 2, column)

    def _row(self, indicator: Indicator, shown: Iterable[Sitting]) -> None:
        say, row = self._context.words, self.grid.rowCount()
        self.grid.addWidget(Line(), row, 0, 1, MOST_COLUMNS + 1)
        self.grid.addWidget(Body(say(indicator.label)), row + 1, 0)
        for column, sitting in enumerate(shown, 1):
            said = sitting.said.get(indicator.code)
            words = _DASH if said is None else say(_SAID[said])
            there = said in (Said.YES, Said.SIGNS)
            self.grid.addWidget(Body(words) if there else Muted(words), row + 1, column)


class PromptCard(Card):
    """Why to sit down with her again."""

    def __init__(self, context: DeskContext, prompts: tuple[Text, ...], parent: QWidget) -> None:
        super().__init__(parent, margin=16)
        for text in prompts:
            self.body.addWidget(Body(context.words(text)))
