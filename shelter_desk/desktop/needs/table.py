"""Fourteen domains over time: their words at the start side, the drawing beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.formview.kit import Kit, keep_to_start
from shelter_desk.desktop.needs.chart import DayAxis, LevelStrip, TimeLine
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Body, Small
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.needs import NeedsDomain, NeedsOverTime, Point

WORKER = Text("needs", "Worker")
OWN = Text("needs", "Her own view")
_ONLY_ONE = Text("needs", "There is one assessment so far; the next one will stand beside it.")
_NOW = Text("needs", "{who}: {level}")
_CHANGED = Text("needs", "{who}: from {first} to {level}")
_SAME = Text("needs", "{who}: {level}, as at first")
_SAID = Text("needs", "{domain}. {views}")
_VIEW = Text("needs", "{who}: {points}.")
_POINT = Text("needs", "{day} {level}")


class NeedsTable(Card):
    """The chart; ``strips`` from the first domain to the last."""

    def __init__(self, kit: Kit, seen: NeedsOverTime, parent: QWidget) -> None:
        super().__init__(parent, margin=24)
        self._kit, self._seen = kit, seen
        self.strips: list[LevelStrip] = []
        self._line = TimeLine(kit, seen.places)
        self._days = [kit.fmt.date(one.day) for one in seen.talks]
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 9)
        self._axis(grid)
        for domain in seen.domains:
            self._domain(grid, domain)
        grid.addWidget(Line(), grid.rowCount(), 0, 1, 2)
        self._axis(grid)
        self.body.addLayout(grid)
        if len(seen.talks) == 1:
            self.body.addWidget(Small(kit.words(_ONLY_ONE)))
        if self.strips:
            self.strips[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _axis(self, grid: QGridLayout) -> None:
        grid.addWidget(DayAxis(self._kit, self._line, self._days, self), grid.rowCount(), 1)

    def _domain(self, grid: QGridLayout, domain: NeedsDomain) -> None:
        row = grid.rowCount()
        grid.addWidget(Line(), row, 0, 1, 2)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(keep_to_start(Body(self._kit.words(domain.title)), self._kit))
        for who, view in ((OWN, domain.own), (WORKER, domain.worker)):
            told = self._told(self._kit.words(who), view)
            words.addWidget(keep_to_start(Small(told), self._kit))
        words.addStretch(1)
        grid.addLayout(words, row + 1, 0)
        strip = LevelStrip(self._kit, self._line, domain, self._spoken(domain), self)
        place = len(self.strips)
        strip.moved.connect(lambda step, here=place: self._go(here + step))
        self.strips.append(strip)
        grid.addWidget(strip, row + 1, 1, Qt.AlignmentFlag.AlignVCenter)

    def _told(self, who: str, view: Sequence[Point]) -> str:
        """What a line says in a few words: from where to where."""
        levels = [one.level for one in view if one.level is not None]
        newest = self._level(view[-1])
        if view[-1].level is None or len(levels) < 2:
            return self._kit.words(Message(_NOW, {"who": who, "level": newest}))
        if levels[0] == levels[-1]:
            return self._kit.words(Message(_SAME, {"who": who, "level": newest}))
        first = self._kit.fmt.number(levels[0])
        return self._kit.words(Message(_CHANGED, {"who": who, "first": first, "level": newest}))

    def _spoken(self, domain: NeedsDomain) -> str:
        """Everything the drawing shows, for whoever does not see it."""
        comma = list_separator(self._kit.language)
        views = []
        for who, view in ((OWN, domain.own), (WORKER, domain.worker)):
            points = comma.join(
                self._kit.words(Message(_POINT, {"day": day, "level": self._level(point)}))
                for day, point in zip(self._days, view, strict=True)
            )
            named = {"who": self._kit.words(who), "points": points}
            views.append(self._kit.words(Message(_VIEW, named)))
        said = {"domain": self._kit.words(domain.title), "views": " ".join(views)}
        return self._kit.words(Message(_SAID, said))

    def _level(self, point: Point) -> str:
        if point.level is not None:
            return self._kit.fmt.number(point.level)
        return "" if point.why is None else self._kit.words(point.why)

    def _go(self, place: int) -> None:
        place = min(max(place, 0), len(self.strips) - 1)
        for strip in self.strips:
            strip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        # one stop of Tab for the whole chart: where one was last
        self.strips[place].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.strips[place].setFocus(Qt.FocusReason.TabFocusReason)
