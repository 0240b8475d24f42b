"""A signed handover as the next shift reads it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.words import IN_HOUSE, KEPT_BEDS, OUT_NOW
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.paper_names import HANDOVER, house_subject
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small, Strong
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.labels.house import FREE_BEDS, SHIFTS
from shelter_desk.services.views.handover import HandoverView, HouseCount

TAKEN = Text("house", "Read and taken over by {name}, {when}")
WAITS = Text("house", "Nobody has taken it over yet")
HIDDEN = Plural("house", "%n lines about files you are kept out of", "", 0)


def count_words(context: DeskContext, count: HouseCount) -> str:
    """The house in numbers on one line."""
    say = context.words
    parts = [say(IN_HOUSE, count.in_house), say(FREE_BEDS, count.free_beds)]
    parts += [say(KEPT_BEDS, count.held_beds)] if count.held_beds else []
    parts += [say(OUT_NOW, count.out_now)] if count.out_now else []
    return context.fmt.line(*parts)


class HandoverCard(Card):
    """Signals: ``taken`` (HandoverView)."""

    taken = Signal(object)

    def __init__(self, context: DeskContext, page: HandoverView) -> None:
        super().__init__(margin=16)
        say, fmt = context.words, context.fmt
        self.body.setSpacing(6)
        self.body.addWidget(Heading(say(SHIFTS[page.shift])))
        told = fmt.line(fmt.date(page.day), fmt.time(page.written_at), page.by_name)
        self.body.addWidget(Small(told))
        self.body.addWidget(Muted(count_words(context, page.count)))
        for one in page.lines:
            self.body.addWidget(Strong(fmt.code(one.code)))
            self.body.addWidget(Body(one.words))
        if page.hidden:
            self.body.addWidget(Muted(say(HIDDEN, page.hidden)))
        for title, words in ((self.tr("The house"), page.house), (self.tr("To do"), page.tasks)):
            if words:
                self.body.addWidget(Strong(title))
                self.body.addWidget(Body(words))
        self.body.addWidget(Line())
        said = say(WAITS)
        if page.taken_at is not None:
            when = {"name": page.taken_by, "when": fmt.within(page.taken_at)}
            said = say(Message(TAKEN, when))
        self.body.addWidget(Small(said))
        self.body.addLayout(self._buttons(context, page))

    def _buttons(self, context: DeskContext, page: HandoverView) -> WrapRow:
        row = WrapRow()
        if page.taken_at is None and not page.own:
            self.take = QuietButton(self.tr("Read, I take over"), icon=context.icons.icon("check"))
            self.take.clicked.connect(lambda: self.taken.emit(page))
            row.addWidget(self.take)
        self.print = QuietButton(self.tr("Print"), icon=context.icons.icon("printer"))
        subject = house_subject(HANDOVER, page.id)
        self.print.clicked.connect(lambda: context.open_page(PageName.PREVIEW, subject))
        row.addWidget(self.print)
        return row
