"""All referrals that wait for something."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.referrals.list import ReferralList
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Chip, EmptyState
from shelter_desk.desktop.widgets.labels import MutedLine, Small, Title
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Plural
from shelter_desk.services.referrals import referrals
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.referral import ReferralRow

OPEN = Plural("referrals", "%n open", "", 0)
LATE = Plural("referrals", "%n without an answer", "", 0)


class ReferralsPage(Page):
    """The list of open referrals, those without an answer first."""

    name: ClassVar[PageName] = PageName.REFERRALS
    topics: ClassVar[frozenset[str]] = frozenset({Topic.REFERRALS, Topic.CONSENTS})
    help_key: ClassVar[str] = "referral"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        layout.addLayout(self._head())
        self.list = ReferralList(context, with_person=True)
        self.list.opened.connect(self._open)
        self._stack = OneOf()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing())
        layout.addWidget(self._stack, 1)
        foot = QVBoxLayout()
        self.footer = Small(self.tr("A new referral begins in the file of a resident."))
        foot.addWidget(self.footer)
        self.list.put_below(foot)

    def _head(self) -> WrapRow:
        row = WrapRow()
        row.addWidget(Title(self.tr("Referrals")))
        self.count = MutedLine()
        row.addWidget(self.count)
        row.split()
        self.late = Chip("", "attention", picture=self.context.icons.pixmap("clock", "attention"))
        self.late.hide()
        row.addWidget(self.late)
        self.calls = QuietButton(self.tr("Who asks for a bed"))
        self.calls.clicked.connect(lambda: self.context.open_page(PageName.CALLS, ""))
        if not self.context.staff.may(Permission.ADMIT):
            self.calls.hide()
        row.addWidget(self.calls)
        self.directory = QuietButton(self.tr("Agencies"))
        self.directory.clicked.connect(lambda: self.context.open_page(PageName.AGENCIES, ""))
        row.addWidget(self.directory)
        return row

    def _nothing(self) -> EmptyState:
        residents = QuietButton(self.tr("To the residents"))
        residents.clicked.connect(lambda: self.context.open_page(PageName.RESIDENTS, ""))
        return EmptyState(
            self.tr("No referral is open"),
            self.tr("A referral begins in the file of a resident, after she agreed to it."),
            residents,
        )

    def refresh(self) -> None:
        """Read the list again."""
        self.context.tasks.submit(self, referrals.referral_rows, self._show, replaces="list")

    def _show(self, rows: tuple[ReferralRow, ...]) -> None:
        ordered = tuple(sorted(rows, key=lambda row: not row.late))
        self.list.show_rows(ordered)
        late = sum(row.late for row in rows)
        self.count.setText(self.context.words(OPEN, len(rows)) if rows else "")
        self.late.set(self.context.words(LATE, late), "attention")
        self.late.setVisible(late > 0)
        self.footer.setVisible(bool(rows))
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows:
            self.list.table.setFocus()

    def _open(self, row: ReferralRow) -> None:
        subject = f"{row.referral.resident_id}/{row.referral.id}"
        self.context.open_page(PageName.REFERRAL, subject)
