"""One line of the checklist: the question, what is known, the answer, and the last time's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import ChoiceButton, LinkButton
from shelter_desk.desktop.widgets.cards import Card, Chip
from shelter_desk.desktop.widgets.fields import line_of_words
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.reviews import ItemResult
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.review import Fact, ItemView

LOOKS_LIKE = Text("reviews", "Looks like: {result}")
LAST_TIME = Text("reviews", "Last time: {result}")
SINCE = Text("reviews", "Last time: {before}; now: {now}")


class ReviewLine(Card):
    """Signals: ``answered`` (key, ItemResult, words), ``evidence`` (Ref)."""

    answered = Signal(str, object, str)
    evidence = Signal(object)

    def __init__(
        self,
        context: DeskContext,
        item: ItemView,
        *,
        may_answer: bool,
        links: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, margin=18)
        self._context = context
        self.item = item
        self._kept = (item.result, item.words)
        self._links = links
        head = WrapRow(gap=10)
        title = Heading(context.words(item.question))
        head.place(title, wide=True)
        head.split()
        if item.known.looks_like is not None:
            words = Message(LOOKS_LIKE, {"result": context.words(item.known.looks_like.label)})
            head.addWidget(Chip(context.words(words), "neutral"))
        self.body.addLayout(head)
        for fact in item.known.facts:
            self.body.addLayout(self._fact(fact))
        self._answers(may_answer)
        self.before = Small()
        self.body.addWidget(self.before)
        self._show_before()

    def _fact(self, fact: Fact) -> WrapRow:
        row = WrapRow(gap=8, below=2)
        words = self._context.words(fact.message)
        row.addWidget(Muted(words))
        if fact.ref is not None and self._links:
            link = LinkButton(self.tr("Open"))
            link.setAccessibleName(f"{link.text()}: {words}")
            link.clicked.connect(lambda: self.evidence.emit(fact.ref))
            row.addWidget(link)
        return row

    def _answers(self, may_answer: bool) -> None:
        self.choices: dict[ItemResult, ChoiceButton] = {}
        if not may_answer:
            said = "—" if self.item.result is None else self._context.words(self.item.result.label)
            self.body.addWidget(Body(said))
            if self.item.words:
                self.body.addWidget(Body(self.item.words))
            return
        row = WrapRow(gap=8)
        group = QButtonGroup(self)
        for result in ItemResult:
            button = ChoiceButton(self._context.words(result.label))
            button.setChecked(self.item.result is result)
            button.clicked.connect(self.tell)
            group.addButton(button)
            row.addWidget(button)
            self.choices[result] = button
        self.body.addLayout(row)
        self.words = line_of_words(self.item.words)
        self.words.setPlaceholderText(self.tr("In your words, once you have answered"))
        self.words.setAccessibleName(
            f"{self._context.words(self.item.question)} {self.words.placeholderText()}"
        )
        self.words.setMinimumHeight(34)
        # the words belong to an answer: typed without one they would be lost
        self.words.setEnabled(self.item.result is not None)
        self.words.editingFinished.connect(self.tell)
        self.body.addWidget(self.words)

    def result(self) -> ItemResult | None:
        """What is chosen now."""
        if not self.choices:
            return self.item.result
        return next((one for one, button in self.choices.items() if button.isChecked()), None)

    def tell(self) -> None:
        """Say what was answered, where it is new."""
        result = self.result()
        if not self.choices or result is None:
            return
        self.words.setEnabled(True)
        now = (result, self.words.text().strip())
        if now != self._kept:
            self._kept = now
            self._show_before()
            self.answered.emit(self.item.key, *now)

    def _show_before(self) -> None:
        item, words = self.item, self._context.words
        now = self.result()
        self.before.setVisible(item.before is not None)
        if item.before is None:
            return
        before = words(item.before.label)
        if now is None or now is item.before:
            said = words(Message(LAST_TIME, {"result": before}))
        else:
            said = words(Message(SINCE, {"before": before, "now": words(now.label)}))
        self.before.setText(self._context.fmt.line(said, item.before_words))
