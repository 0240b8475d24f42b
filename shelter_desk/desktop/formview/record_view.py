"""Answers as they read: by section, with what was not asked named as such."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from shelter_desk.desktop.formview.kit import Kit, keep_to_start
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.scroll import FittingArea
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answers, AnswerState, Source
from shelter_desk.forms.spec import FormSpec
from shelter_desk.forms.summary import Reader, SectionSummary, SummaryLine, summarise

_NOT_ASKED = Text("form", "Not asked: {questions}")
_NOTHING_YET = Text("form", "Nothing was asked here.")
_USUALLY = Text("form", "Unless a line says otherwise: {origin}.")
COLUMN = 720
_FEW = 3


def summaries_of(
    kit: Kit,
    translate: Translate,
    spec: FormSpec,
    answers: Answers,
    sealed: frozenset[Compartment] = frozenset(),
) -> tuple[SectionSummary, ...]:
    """The lines of a form in the language and digits of the window."""
    return summarise(spec, answers, reader_of(kit, translate), sealed)


def reader_of(kit: Kit, translate: Translate) -> Reader:
    """For whom answers are put into words: the language, digits and clock of the window."""
    return Reader(kit.language, translate, kit.fmt.digits, kit.now().tzinfo)


def shown_value(kit: Kit, line: SummaryLine) -> str:
    """The value of a line; codes kept in their order."""
    plain = line.state is AnswerState.ANSWERED and line.ltr
    return kit.fmt.code(line.value) if plain else line.value


def usual_origin(kit: Kit, summaries: tuple[SectionSummary, ...]) -> str:
    """Where most answers of a record come from: said once, so that lines only tell what differs."""
    found = Counter(line.origin for one in summaries for line in one.lines if line.origin)
    origin, times = (found.most_common(1) or [("", 0)])[0]
    return origin if times > max(_FEW, found.total() // 2) else plain_origin(kit)


def plain_origin(kit: Kit) -> str:
    """What goes without saying: she said it herself."""
    return kit.words(Source.SELF.label)


def grow_with_width(widget: QWidget) -> None:
    """Let wrapped words decide the height, so that no line is ever cut."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


class SectionLines(Card):
    """One section: questions beside answers, the unasked ones in one quiet line."""

    def __init__(self, kit: Kit, summary: SectionSummary, usual: str, parent: QWidget) -> None:
        super().__init__(parent, margin=24)
        grow_with_width(self)
        self.body.addWidget(Heading(summary.title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        unasked: list[str] = []
        group = ""
        for line in summary.lines:
            if line.state is AnswerState.NOT_ASKED and not line.masked:
                unasked.append(line.label)
                continue
            if line.group and line.group != group:
                grid.addWidget(Strong(line.group), grid.rowCount(), 0, 1, 2)
            group = line.group
            self._line(kit, line, grid)
            if line.origin not in ("", usual):
                origin = keep_to_start(Small(line.origin), kit)
                grid.addWidget(origin, grid.rowCount(), 1)
        self.body.addLayout(grid)
        if not summary.lines:
            self.body.addWidget(Small(kit.words(_NOTHING_YET)))
        elif unasked:
            words = kit.line(*dict.fromkeys(unasked))
            self.body.addWidget(Small(kit.words(Message(_NOT_ASKED, {"questions": words}))))

    @staticmethod
    def _line(kit: Kit, line: SummaryLine, grid: QGridLayout) -> None:
        row = grid.rowCount()
        said = line.state is AnswerState.ANSWERED and not line.masked
        value = Body(shown_value(kit, line)) if said else Muted(line.value)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for column, label in enumerate((Muted(line.label), value)):
            keep_to_start(label, kit)
            side = label.alignment() & ~Qt.AlignmentFlag.AlignVCenter
            label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, column)


class RecordView(FittingArea):
    """All sections of a record under one another, built one at a time."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._waiting: list[SectionSummary] = []
        self._usual = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = self._holder = QWidget(self)
        # A column of its own beside a stretch: a vertical layout would ask for the height at the
        # full width, forget the widest width, and cut the last lines.
        outer = QHBoxLayout(holder)
        outer.setContentsMargins(24, 0, 24, 24)
        inner = QWidget(holder)
        inner.setMaximumWidth(COLUMN)
        grow_with_width(inner)
        outer.addWidget(inner, 100, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(1)
        self.top = QVBoxLayout()
        self.top.setSpacing(16)
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self.usually = Muted()
        self.usually.hide()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self.top)
        column.addWidget(self.usually)
        column.addLayout(self._column)
        self.setWidget(holder)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._one)

    def show_record(self, summaries: tuple[SectionSummary, ...]) -> None:
        """Show these sections instead of what was there."""
        empty(self._column)
        self._usual = usual_origin(self._kit, summaries)
        self.usually.setText(self._kit.words(Message(_USUALLY, {"origin": self._usual})))
        self.usually.setVisible(self._usual != plain_origin(self._kit))
        self._waiting = list(summaries)
        self.verticalScrollBar().setValue(0)
        self._one()

    def finish(self) -> None:
        """Build what is left at once."""
        while self._waiting:
            self._one()

    def _one(self) -> None:
        if self._waiting:
            section = SectionLines(self._kit, self._waiting.pop(0), self._usual, self._holder)
            self._column.addWidget(section)
            section.show()
        if self._waiting:
            self._timer.start()
