"""Safety of one resident: how she sees it, how high it is, whom to watch for, and by when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.plan.papers import PapersButton
from shelter_desk.desktop.preview.house import BLANK_SAFETY
from shelter_desk.desktop.preview.source import CRISIS_CARD, SAFETY_PLAN
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, EmptyState, Line
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, MutedLine, Small, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.plan import safety
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.plan import SafetyView

_TALKED = Text("safety_page", "Talked on {day}, signed by {name}")
_TALKS = Plural("safety_page", "%n talks so far", "", 0)
_AGAIN = Text("safety_page", "Look at it again on {day}")
_AGAIN_LATE = Text("safety_page", "It was to be looked at again on {day}")
_NO_LEVEL = Text("safety_page", "No level said")
_HERS = Text("safety_page", "How she sees it herself")
_HOW_HIGH = Text("safety_page", "How high the risk is")
_NOT_SAID = Text("safety_page", "Not said")
_CARE = Text("safety_page", "Health looks after her")
_APART = Text("safety_page", "Keep apart")
_WATCH = Text("safety_page", "Watch for")
_NOBODY = Text("safety_page", "Nobody is named")
_LEVEL_ON = Text("safety_page", "The level was said on {day}")
_STAYS = Text("safety_page", "Whoever was named stays here until that talk is corrected.")
_NONE = Text("safety_page", "Nobody has talked with her about safety yet")
_NONE_WORDS = Text(
    "safety_page", "Rest comes first. Talk within 72 hours, or on the same day if the risk is high."
)
_TYPED = Text(
    "safety_page",
    "A talk is being written and is not signed yet. Who is named in it counts already.",
)
_TONES = {"high": "attention", "medium": "info", "low": "neutral"}


class SafetyPage(Page):
    """Subject: the id of a resident."""

    name: ClassVar[PageName] = PageName.SAFETY
    topics: ClassVar[frozenset[str]] = frozenset({Topic.FILE, Topic.DRAFTS})
    help_key: ClassVar[str] = "safety"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view: SafetyView | None = None
        layout = self.make_column()
        layout.addLayout(self._head())
        inside = QWidget(self)
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 12, 0)
        self._rows.setSpacing(16)
        layout.addWidget(scrolled(inside, self, hugs=True), 1)

    def _head(self) -> WrapRow:
        row, context = WrapRow(), self.context
        names = QVBoxLayout()
        names.setSpacing(2)
        self.who = MutedLine()
        names.addWidget(self.who)
        names.addWidget(Title(self.tr("Safety")))
        row.place(names)
        row.split()
        back = QuietButton(self.tr("Back to her file"), icon=context.icons.icon("back"))
        back.clicked.connect(lambda: context.open_page(PageName.FILE, self.subject))
        row.addWidget(back)
        self.print = PapersButton(context, lambda: self.subject, self)
        row.addWidget(self.print)
        self.earlier = QuietButton(self.tr("Read the talks"))
        self.earlier.clicked.connect(
            lambda: context.open_page(PageName.HISTORY, f"{self.subject}/safety")
        )
        row.addWidget(self.earlier)
        self.new = PrimaryButton(icon=context.icons.icon("plus", "on_primary"))
        self.new.clicked.connect(lambda: context.open_page(PageName.FORM, f"{self.subject}/safety"))
        row.addWidget(self.new)
        return row

    def show_subject(self, subject: str) -> None:
        """Show another resident, and nothing of the last one meanwhile."""
        self.view = None
        empty(self._rows)
        self.earlier.hide()
        self.new.hide()
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read the last talk again."""
        her = ResidentId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: safety.open_safety(desk, her), self._show, replaces="safety"
        )

    def _show(self, view: SafetyView) -> None:
        self.view, context = view, self.context
        self.who.setText(context.fmt.line(view.called, view.code))
        self.new.setText(self.tr("Go on with the draft") if view.draft else self.tr("New talk"))
        self.new.setVisible(context.staff.may(Permission.WRITE_RECORDS))
        self.earlier.setVisible(view.record_id is not None)
        self.print.offer(tuple(self._papers(view)))
        empty(self._rows)
        if view.record_id is None:
            if view.cares:
                self._rows.addWidget(self._care_card(view))
            if view.keep_apart or view.concerns:
                self._rows.addWidget(Muted(context.words(_TYPED)))
                self._rows.addWidget(self._people(view))
                self._rows.addStretch(1)
            else:
                none = EmptyState(context.words(_NONE), context.words(_NONE_WORDS))
                self._rows.addWidget(none)
            return
        self._rows.addWidget(self._level_card(view))
        self._rows.addWidget(self._people(view))
        self._rows.addStretch(1)

    def _people(self, view: SafetyView) -> QWidget:
        """Beside one another: whom to keep apart, whom to watch for."""
        holder = QWidget(self)
        columns = Columns(self.context.theme.px(520), holder, gap=16)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.addWidget(self._apart_card(view), 1)
        columns.addWidget(self._watch_card(view), 1)
        return holder

    def _papers(self, view: SafetyView) -> Iterator[tuple[str, str]]:
        if view.has_plan:
            yield self.tr("Her plan for staying safe"), SAFETY_PLAN
        yield self.tr("Plan for staying safe, blank for the pen"), BLANK_SAFETY
        if view.cares and view.record_id is not None:
            yield self.tr("Card for a hard moment"), CRISIS_CARD

    def _care_card(self, view: SafetyView) -> Card:
        """She said it elsewhere than in a talk about safety."""
        card, row = Card(self), FlowLayout()
        row.addWidget(Chip(self.context.words(_CARE), "info"))
        card.body.addLayout(row)
        if view.told is not None:
            card.body.addWidget(Small(self.context.words(view.told)))
        return card

    def _level_card(self, view: SafetyView) -> Card:
        context, card = self.context, Card(self)
        # hers first, and beside it how the worker sees it
        card.body.addWidget(MutedLine(context.words(_HERS)))
        own = context.words(_NOT_SAID) if view.own is None else context.words(view.own)
        card.body.addWidget(Heading(own))
        if view.own_words:
            card.body.addWidget(Body(view.own_words))
        card.body.addWidget(Line())
        card.body.addWidget(MutedLine(context.words(_HOW_HIGH)))
        row = FlowLayout()
        words = _NO_LEVEL if view.level_words is None else view.level_words
        row.addWidget(Chip(context.words(words), _TONES.get(view.level, "neutral")))
        for chip in self._clock(view):
            row.addWidget(chip)
        card.body.addLayout(row)
        if view.told is not None:
            card.body.addWidget(Small(context.words(view.told)))
        if view.reason:
            card.body.addWidget(Body(view.reason))
        if view.level_on is not None and view.level_on != view.talked_on:
            day = context.fmt.date(view.level_on)
            card.body.addWidget(Small(context.words(Message(_LEVEL_ON, {"day": day}))))
        card.body.addWidget(Small(self._told_when(view)))
        return card

    def _clock(self, view: SafetyView) -> Iterator[Chip]:
        context = self.context
        if view.review_on is not None:
            text = _AGAIN_LATE if view.review_late else _AGAIN
            day = context.words(Message(text, {"day": context.fmt.date(view.review_on)}))
            yield Chip(day, "attention" if view.review_late else "neutral")
        if view.cares:
            yield Chip(context.words(_CARE), "info")

    def _told_when(self, view: SafetyView) -> str:
        context = self.context
        day = "—" if view.talked_on is None else context.fmt.date(view.talked_on)
        talked = context.words(Message(_TALKED, {"day": day, "name": view.by_name}))
        return context.fmt.line(talked, context.words(_TALKS, view.talks))

    def _apart_card(self, view: SafetyView) -> Card:
        context, card = self.context, Card(self)
        card.body.addWidget(Heading(context.words(_APART)))
        for code in view.keep_apart:
            card.body.addWidget(Body(context.fmt.code(code)))
        if not view.keep_apart:
            card.body.addWidget(Muted(context.words(_NOBODY)))
        self._stays(card, view, bool(view.keep_apart))
        return card

    def _watch_card(self, view: SafetyView) -> Card:
        context, card = self.context, Card(self)
        card.body.addWidget(Heading(context.words(_WATCH)))
        if view.concerns is None:
            card.body.addWidget(Muted(context.words(Compartment.TESTIMONY.sealed_words)))
        elif not view.concerns:
            card.body.addWidget(Muted(context.words(_NOBODY)))
        for name, relation, watch in view.concerns or ():
            card.body.addWidget(Body(context.fmt.line(*filter(None, (name, relation)))))
            if watch:
                card.body.addWidget(Small(watch))
        self._stays(card, view, bool(view.concerns))
        return card

    def _stays(self, card: Card, view: SafetyView, named: bool) -> None:
        if named and view.talks > 1:
            card.body.addWidget(Small(self.context.words(_STAYS)))
        card.body.addStretch(1)
