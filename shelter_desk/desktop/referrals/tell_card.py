"""Agencies that hold what she took back: told with one click, by whom and whom; and a notice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.fields import prompted_line
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.referrals import recalls
from shelter_desk.services.views.referral import ToldRow, ToTellRow

TOLD = Text("referrals", "Written down that they were told.")
SINCE = Text("referrals", "She took it back: {when}")
TAKEN_BACK = Text("referrals", "The referral was taken back")
WAS_TOLD = Text("referrals", "{agency}: {who} was told")
RECALL = "recall"

Found = tuple[tuple[ToTellRow, ...], tuple[ToldRow, ...]]


class TellLine(QWidget):
    """One agency. Signals: ``told`` (ToTellRow, who), ``notice`` (ToTellRow)."""

    told = Signal(object, str)
    notice = Signal(object)

    def __init__(self, context: DeskContext, row: ToTellRow) -> None:
        super().__init__()
        self.row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addWidget(Strong(row.agency_name))
        since = Message(TAKEN_BACK)
        if row.since is not None:
            since = Message(SINCE, {"when": context.fmt.when(row.since)})
        numbers = map(context.fmt.code, row.numbers)
        phone = (context.fmt.phone(row.phone),) if row.phone else ()
        column.addWidget(Small(context.fmt.line(context.words(since), *numbers, *phone)))
        self.who = prompted_line(self.tr("Who there was told"))
        self.who.returnPressed.connect(lambda: self.told.emit(row, self.who.text()))
        self.keeper = SentenceKeeper.of_lines(context, self, {"who": self.who})
        self.keeper.begin(row.resident_id, f"tell/{row.agency_id}")
        self.done = QuietButton(self.tr("They were told"), icon=context.icons.icon("check"))
        self.done.setAccessibleDescription(row.agency_name)
        self.done.clicked.connect(lambda: self.told.emit(row, self.who.text()))
        self.paper = LinkButton(self.tr("Notice to the agency"), icon=context.icons.icon("print"))
        self.paper.setAccessibleDescription(row.agency_name)
        self.paper.clicked.connect(lambda: self.notice.emit(row))
        line = WrapRow(gap=8)
        line.place(self.who, wide=True)
        line.split()
        line.addWidget(self.done)
        line.addWidget(self.paper)
        column.addLayout(line)


class TellCard(Card):
    """Hidden while nobody has to be told and nobody was."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__(margin=16)
        self._context = context
        self._her = ResidentId("")
        self.lines: list[TellLine] = []
        head = WrapRow()
        head.addWidget(Heading(self.tr("Agencies to tell")))
        self.waits = Chip("", "attention")
        head.addWidget(self.waits)
        self.body.addLayout(head)
        self.body.addWidget(
            Muted(self.tr("What she took back must stop there too. Call, then write who was told."))
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)
        self.hide()

    def read(self, resident_id: ResidentId) -> None:
        """Whom to tell about her, and who was told; nothing for who refers nobody.

        Lines about another are put away at once, and what was typed in them waits.
        """
        if resident_id != self._her:
            self._show((), ())
        self._her = resident_id
        if not self._context.staff.may(Permission.REFER):
            return

        def look(desk: Desk) -> Found:
            return recalls.agencies_to_tell(desk, resident_id), recalls.agencies_told(
                desk, resident_id
            )

        def show(found: Found) -> None:
            if resident_id == self._her:
                self._show(*found)

        self._context.tasks.submit(self, look, show, replaces="tell")

    def _show(self, rows: tuple[ToTellRow, ...], told: tuple[ToldRow, ...]) -> None:
        context = self._context
        for line in self.lines:
            line.keeper.end()
        empty(self._lines)
        self.lines = [TellLine(context, row) for row in rows]
        self.setVisible(bool(rows or told))
        self.waits.set(self.tr("Not told yet") if rows else self.tr("All told"), _tone(rows))
        for line in self.lines:
            line.told.connect(self._tell)
            line.notice.connect(self._notice)
            self._lines.addWidget(line)
        if rows and told:
            self._lines.addWidget(Line())
        for one in told:
            said = Message(WAS_TOLD, {"agency": one.agency_name, "who": one.who})
            self._lines.addWidget(Body(context.words(said)))
            self._lines.addWidget(Small(context.fmt.line(context.fmt.when(one.at), one.by_name)))

    def _tell(self, row: ToTellRow, who: str) -> None:
        def done(_none: None) -> None:
            self._context.messages.tell(TOLD)
            for line in self.lines:
                if line.row == row:
                    line.keeper.forget()
            self.read(row.resident_id)

        self._context.tasks.submit(
            self,
            lambda desk: recalls.tell_agency(desk, row.resident_id, row.agency_id, who),
            done,
        )

    def _notice(self, row: ToTellRow) -> None:
        subject = f"{row.resident_id}/{RECALL}/{row.agency_id}"
        self._context.open_page(PageName.PREVIEW, subject)

    def keep(self) -> None:
        """What is typed waits."""
        for line in self.lines:
            line.keeper.keep()


def _tone(rows: tuple[ToTellRow, ...]) -> str:
    return "attention" if rows else "done"
