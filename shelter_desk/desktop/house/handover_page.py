"""The handover of a shift: what is written now, and what the last shifts left."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.handover_cards import HandoverCard, count_words
from shelter_desk.desktop.house.handover_lines import HandoverLines
from shelter_desk.desktop.keeping.keep_soon import KeepSoon
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.ask import Questions, choices
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.widgets.buttons import PrimaryButton
from shelter_desk.desktop.widgets.cards import Card, EmptyState
from shelter_desk.desktop.widgets.labels import Heading, Muted, MutedLine, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.side_by_side import scrolling_columns
from shelter_desk.domain.shifts import Shift
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.spec import LongTextField, SelectOne
from shelter_desk.services.house import handovers
from shelter_desk.services.house.handovers import LONGEST_PART
from shelter_desk.services.labels.house import SHIFTS
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.handover import HandoverDesk, HandoverView, HandoverWords
from shelter_desk.services.views.record import SavedDraft

SIGNED = Text("house", "Signed. The next shift finds it on Today.")
TAKEN_OVER = Text("house", "You have taken over. A calm shift.")
KEPT_AT = Text("house", "Kept {time}")
_SHIFT = SelectOne(key="shift", label=Text("house", "Which shift"), choices=choices(SHIFTS))
_REST = (
    LongTextField(key="house", label=Text("house", "The house"), max_length=LONGEST_PART),
    LongTextField(key="tasks", label=Text("house", "To do"), max_length=LONGEST_PART),
)


class HandoverPage(Page):
    """One page for the next shift; codes only."""

    name: ClassVar[PageName] = PageName.HANDOVER
    help_key: ClassVar[str] = "handover"
    topics: ClassVar[frozenset[str]] = frozenset({Topic.HOUSE})

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        self.sign = PrimaryButton(self.tr("Sign and hand over"))
        self.sign.clicked.connect(self._sign)
        head = back_head(context, self.tr("Shift handover"), self.tr("Back"))
        head.addWidget(self.sign)
        layout.addLayout(head)
        columns = scrolling_columns(layout, context.theme.px(620))
        columns.addWidget(self._writing(), 3)
        columns.addWidget(self._reading(), 2)
        self._known: HandoverWords | None = None
        self._resting = KeepSoon(self)
        self._resting.timeout.connect(self.keep)
        self.which.changed.connect(self._resting.touch)
        self.rest.changed.connect(self._resting.touch)
        self.lines.changed.connect(self._resting.touch)

    def _writing(self) -> Card:
        card = Card(margin=16)
        card.body.addWidget(Heading(self.tr("From this shift to the next")))
        card.body.addWidget(
            Muted(
                self.tr(
                    "Codes only, never a name: anybody in the house may read this page. What "
                    "concerns a resident goes in her own line."
                )
            )
        )
        self.count = MutedLine()
        self.which = Questions(self.context, (_SHIFT,))
        self.lines = HandoverLines(self.context)
        self.rest = Questions(self.context, _REST)
        residents = Strong(self.tr("Residents"))
        for part in (self.count, self.which, residents, self.lines, self.rest):
            card.body.addWidget(part)
        self.saved = Small()
        card.body.addWidget(self.saved)
        return card

    def _reading(self) -> QWidget:
        holder = QWidget()
        self._last = QVBoxLayout(holder)
        self._last.setContentsMargins(0, 0, 0, 0)
        self._last.setSpacing(12)
        self.cards: list[HandoverCard] = []
        return holder

    def refresh(self) -> None:
        """Read the last pages again, and what waits where nothing is being typed here."""
        self.context.tasks.submit(self, handovers.handover_desk, self._show, replaces="handover")

    def _show(self, desk: HandoverDesk) -> None:
        self.count.setText(count_words(self.context, desk.now))
        self.lines.show_codes(desk.codes)
        untouched = self.words() == self._known and desk.words != self._known
        if self._known is None or untouched:
            self._enter(desk.words)
            if desk.saved_at is not None:
                self._say_kept(SavedDraft(1, desk.saved_at))
        empty(self._last)
        self.cards = [HandoverCard(self.context, one) for one in desk.last]
        for card in self.cards:
            card.taken.connect(self._take)
            self._last.addWidget(card)
        if not self.cards:
            self._last.addWidget(EmptyState(self.tr("No shift has handed over yet")))
        self._last.addStretch(1)

    def _enter(self, words: HandoverWords) -> None:
        self.which.set_value("shift", str(words.shift))
        self.lines.show_lines(words.lines)
        self.rest.set_value("house", words.house or None)
        self.rest.set_value("tasks", words.tasks or None)
        self._known = self.words()
        self.saved.setText("")

    def words(self) -> HandoverWords:
        """The page as it is typed."""
        return HandoverWords(
            shift=Shift(self.which.text("shift") or Shift.NIGHT),
            lines=self.lines.said(),
            house=self.rest.text("house"),
            tasks=self.rest.text("tasks"),
        )

    def keep(self) -> None:
        """What is typed waits on the disk."""
        self._resting.stop()
        words = self.words()
        if self._known is None or words == self._known:
            return
        self._known = words
        self.context.tasks.submit(
            self, lambda desk: handovers.keep_handover(desk, words), self._say_kept
        )

    def _say_kept(self, saved: SavedDraft) -> None:
        time = {"time": self.context.fmt.time(saved.at)}
        self.saved.setText(self.context.words(Message(KEPT_AT, time)) if saved.rev else "")

    def _sign(self) -> None:
        self.keep()
        words = self.words()

        def signed(_page: object) -> None:
            self.context.messages.tell(SIGNED)
            self._known = None
            self.refresh()

        self.context.tasks.submit(self, lambda desk: handovers.hand_over(desk, words), signed)

    def _take(self, page: HandoverView) -> None:
        def taken(_none: None) -> None:
            self.context.messages.tell(TAKEN_OVER)
            self.refresh()

        self.context.tasks.submit(self, lambda desk: handovers.take_over(desk, page.id), taken)

    def leave(self) -> None:
        """What is typed waits."""
        self.keep()
