"""One file as data for one office: to whom, what of it, and that she knows."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.hand_over.anew import AnewLine, AskAnew, talk_matter
from shelter_desk.desktop.hand_over.lines import ChoiceLine
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.paper_names import hand_over_subject
from shelter_desk.desktop.widgets.buttons import PrimaryButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Heading, Muted, MutedLine, Small, Warn
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.handed import HANDED_AS
from shelter_desk.services.copies.hand_over import open_hand_over
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.hand_over import HandOverSheet, ReceiverRow, Stays

TITLE = Text("hand_over", "Hand her file over as data")
WORDS = Text(
    "hand_over",
    "A file for one office, where she agreed to the whole file. It opens only with a "
    "passphrase. What is sealed for you is not in it, and nothing about the house or other "
    "residents.",
)
TO_WHOM = Text("hand_over", "To whom")
WHAT = Text("hand_over", "What goes with it")
UNTIL = Text("hand_over", "She agreed to the whole file, until {day}")
AGREED = Text("hand_over", "She agreed to the whole file")
STAYS = {
    Stays.IN_SHORT: Text("hand_over", "She agreed to some things, not to the whole file"),
    Stays.OTHER_WAYS: Text("hand_over", "She agreed, but not that it goes as a file"),
    Stays.NOT_AGREED: Text("hand_over", "Not agreed to, taken back, or run out"),
}
COUNTED = Plural("hand_over", "%n answers and notes", "", 0)
EMPTY = Text("hand_over", "Nothing is written about this yet")
NOT_AGREED = Text("hand_over", "She did not agree to this")
SEALED = Text(
    "hand_over", "Some parts are sealed for you. They are not in the file that you hand over."
)
CLOSED = Text("hand_over", "Sealed parts that she did not choose by name stay here: {parts}.")
WITHHELD = Text(
    "hand_over",
    "She leaves out, in her words: {words}. Take away every part in which it stands.",
)
SHE_KNOWS = Text("hand_over", "She knows: this is the file, not a summary")
IN_FULL = Text(
    "hand_over",
    "Answers and notes leave as they were written. Names of other residents are covered by their "
    "codes. Read it before it leaves.",
)
LOOK = Text("hand_over", "Look at it, then save")


class HandOverPage(Page):
    """Subject: the id of a resident. Nothing is typed here, and nothing is kept."""

    name: ClassVar[PageName] = PageName.HAND_OVER
    topics: ClassVar[frozenset[str]] = frozenset({Topic.CONSENTS, Topic.REFERRALS})
    help_key: ClassVar[str] = "hand_over"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.seen: HandOverSheet | None = None
        self.offices: dict[AgencyId, QRadioButton] = {}
        self.items: dict[DataItem, QCheckBox] = {}
        column = self.make_column()
        self.who = MutedLine()
        column.addLayout(back_head(context, context.words(TITLE), self.tr("Back"), self.who))
        column.addWidget(Muted(context.words(WORDS)))
        self.stack = OneOf(self)
        self.stack.addWidget(scrolled(self._choices(), self.stack, hugs=True))
        self.anew = AskAnew(context, self.stack)
        self.anew.talk.connect(self._talk)
        self.stack.addWidget(self.anew)
        column.addWidget(self.stack, 1)

    def _choices(self) -> QWidget:
        holder, context = QWidget(self), self.context
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        columns = Columns(context.theme.px(620))
        for heading, place in ((TO_WHOM, "_offices"), (WHAT, "_items")):
            card = Card(holder, margin=16)
            card.body.setSpacing(8)
            card.body.addWidget(Heading(context.words(heading)))
            inside = QVBoxLayout()
            # the boxes grow with the letters and would touch
            inside.setSpacing(max(0, context.theme.px(4) - 4))
            setattr(self, place, inside)
            card.body.addLayout(inside)
            card.body.addStretch(1)
            columns.addWidget(card, 1)
        column.addLayout(columns)
        self.withheld, self.closed = Warn(), Warn()
        self.sealed = Warn(context.words(SEALED))
        for line in (self.withheld, self.closed, self.sealed):
            column.addWidget(line)
        self.knows = QCheckBox(context.words(SHE_KNOWS))
        self.knows.toggled.connect(self._show_fitting)
        column.addWidget(self.knows)
        column.addWidget(Small(context.words(IN_FULL)))
        self.look = PrimaryButton(context.words(LOOK), icon=context.icons.icon("eye", "on_primary"))
        self.look.clicked.connect(self._look)
        act = WrapRow()
        act.addWidget(self.look)
        column.addLayout(act)
        column.addStretch(1)
        return holder

    _offices: QVBoxLayout
    _items: QVBoxLayout

    def show_subject(self, subject: str) -> None:
        """Show another file, and nothing of the last one meanwhile."""
        self.seen = None
        self.who.clear()
        self.knows.setChecked(False)
        self._empty()
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read what may leave today."""
        her = ResidentId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: open_hand_over(desk, her), self._show, replaces="sheet"
        )

    def _empty(self) -> None:
        self.offices, self.items = {}, {}
        self.withheld.hide()
        self.closed.hide()
        empty(self._offices)
        empty(self._items)
        self._show_fitting()

    def _show(self, seen: HandOverSheet) -> None:
        chosen = self._receiver()
        before = {item for item, tick in self.items.items() if tick.isChecked()}
        self._empty()
        self.seen = seen
        self.who.setText(self.context.fmt.line(seen.called, seen.code))
        self.sealed.setVisible(bool(seen.sealed))
        self.anew.show_rows(seen.receivers)
        self.stack.setCurrentIndex(0 if any(one.items for one in seen.receivers) else 1)
        for row in seen.receivers:
            self._add_office(row)
        same = chosen is not None and chosen.agency_id in self.offices
        wanted = chosen.agency_id if same and chosen is not None else None
        self._choose(wanted or next((one.agency_id for one in seen.receivers if one.items), None))
        if same:
            for item, tick in self.items.items():
                if tick.isEnabled():
                    tick.setChecked(item in before)
        self._show_fitting()

    def _add_office(self, row: ReceiverRow) -> None:
        button = QRadioButton(row.name)
        button.setEnabled(bool(row.items))
        button.clicked.connect(partial(self._choose, row.agency_id))
        self.offices[row.agency_id] = button
        self._offices.addWidget(ChoiceLine(button, self._why(row)))
        if row.may_be_asked:
            line = AnewLine(self.context, row)
            line.link.clicked.connect(partial(self._talk, talk_matter(row)))
            self._offices.addWidget(line)

    def _talk(self, matter: str) -> None:
        subject = f"{self.subject}/{matter}" if matter else self.subject
        self.context.open_page(PageName.CONSENT, subject)

    def _why(self, row: ReceiverRow) -> str:
        context = self.context
        if row.stays is not None:
            return context.words(STAYS[row.stays])
        if row.until is None:
            return context.words(AGREED)
        return context.words(Message(UNTIL, {"day": context.fmt.date(row.until)}))

    def _receiver(self) -> ReceiverRow | None:
        rows = () if self.seen is None else self.seen.receivers
        return next(
            (one for one in rows if self.offices and self.offices[one.agency_id].isChecked()), None
        )

    def _choose(self, agency_id: AgencyId | None) -> None:
        """Another office: what it may have is chosen, the rest cannot be."""
        if agency_id is None or self.seen is None:
            return
        self.offices[agency_id].setChecked(True)
        row = next(one for one in self.seen.receivers if one.agency_id == agency_id)
        self._show_left_out(row)
        self.items = {}
        empty(self._items)
        for item, words in HANDED_AS.items():
            tick = QCheckBox(self.context.words(words))
            tick.setEnabled(item in row.items)
            # what she keeps back is read for, part by part, before anything is ticked
            tick.setChecked(item in row.items and not row.withheld.strip())
            tick.toggled.connect(self._show_fitting)
            self.items[item] = tick
            self._items.addWidget(ChoiceLine(tick, self._about(row, item)))
        self._show_fitting()

    def _show_left_out(self, row: ReceiverRow) -> None:
        """What she keeps back in her own words, and what is sealed that she did not name."""
        context = self.context
        self.withheld.setVisible(bool(row.withheld.strip()))
        self.withheld.setText(context.words(Message(WITHHELD, {"words": row.withheld})))
        self.closed.setVisible(bool(row.closed))
        parts = (context.words(labels.COMPARTMENTS[one]) for one in sorted(row.closed))
        self.closed.setText(context.words(Message(CLOSED, {"parts": self.tr(", ").join(parts)})))

    def _about(self, row: ReceiverRow, item: DataItem) -> str:
        context = self.context
        if item not in row.items:
            return context.words(NOT_AGREED)
        count = row.items[item]
        return context.words(COUNTED, count) if count else context.words(EMPTY)

    def chosen(self) -> frozenset[DataItem]:
        """What is ticked."""
        ticks = self.items.items()
        return frozenset(item for item, tick in ticks if tick.isChecked() and tick.isEnabled())

    def _show_fitting(self) -> None:
        self.look.setEnabled(self.knows.isChecked() and bool(self.chosen()))

    def _look(self) -> None:
        row, items = self._receiver(), self.chosen()
        if row is not None and items:
            self.context.open_page(
                PageName.PREVIEW, hand_over_subject(self.subject, row.agency_id, sorted(items))
            )
