"""Referrals of one resident, and writing one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.pages.referral_form import ReferralForm
from shelter_desk.desktop.pages.referral_gate import GateCard
from shelter_desk.desktop.pages.referral_keeping import ReferralSheet
from shelter_desk.desktop.pages.referral_list import ReferralList
from shelter_desk.desktop.pages.referral_words import state_tone, state_words
from shelter_desk.desktop.widgets.buttons import DestructiveButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip
from shelter_desk.desktop.widgets.labels import MutedLine, Title
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.referrals import Agency, CopyFor, ReferralState
from shelter_desk.domain.text import Text
from shelter_desk.services import referrals, residents
from shelter_desk.services.desk import Desk
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views import GateView, ReferralDraft, ReferralRow, ResidentRow

KEEP_AFTER_MS = 1500
NEW = "new"
REFERRAL = Text("referrals", "Referral {number}")
KEPT = Text("referrals", "The referral is kept as a draft.")
HANDED_OVER = Text("referrals", "Handed over. From today the answer is waited for.")
REVOKED = Text("referrals", "The referral is taken back. Tell the agency.")
ASK_REVOKE = Text("referrals", "Take this referral back? It stays in her file, marked so.")
REVOKE = Text("referrals", "Take it back")
Loaded = tuple[tuple[ReferralRow, ...], tuple[Agency, ...], ResidentRow]


class ReferralPage(Page):
    """Subject: "resident_id" (her list, or a new one), "resident_id/new", "resident_id/id"."""

    name: ClassVar[PageName] = PageName.REFERRAL
    topics: ClassVar[frozenset[str]] = frozenset({Topic.CONSENTS, Topic.REFERRALS})
    help_key: ClassVar[str] = "referral"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sheet = ReferralSheet(ResidentId(""))
        self._wanted = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(self._head())
        self.list = ReferralList(context, with_person=False)
        self.list.opened.connect(self._open_row)
        self.stack = OneOf()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self._sheet_view())
        layout.addWidget(self.stack, 1)
        self._resting = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._resting.timeout.connect(self._keep)

    def _head(self) -> WrapRow:
        row = WrapRow()
        words = QVBoxLayout()
        words.setSpacing(2)
        self.who = MutedLine()
        self.title = Title(self.tr("Referrals"))
        line = QHBoxLayout()
        line.setSpacing(12)
        self.state = Chip("", "neutral")
        line.addWidget(self.who)
        line.addWidget(self.state)
        line.addStretch(1)
        words.addLayout(line)
        words.addWidget(self.title)
        row.place(words)
        row.split()
        icons = self.context.icons
        self.revoke = DestructiveButton(self.tr("Take back"))
        self.revoke.clicked.connect(self._revoke)
        self.save = QuietButton(self.tr("Save"), icon=icons.icon("save"))
        self.save.clicked.connect(self._save)
        self.send = PrimaryButton(self.tr("Mark as handed over"))
        self.send.clicked.connect(self._send)
        self.new = PrimaryButton(self.tr("New referral"), icon=icons.icon("plus", "on_primary"))
        self.new.clicked.connect(lambda: self._go_to(NEW))
        for button in (self.revoke, self.save, self.send, self.new):
            row.addWidget(button)
        return row

    def _sheet_view(self) -> QWidget:
        holder = QWidget()
        columns = Columns(self.context.theme.px(620), holder)
        card = Card()
        self.form = ReferralForm(self.context)
        self.form.changed.connect(self._touched)
        self.form.agency_chosen.connect(lambda _: self._touched())
        self.form.agency_chosen.connect(lambda _: self._ask_gate())
        card.body.addWidget(scrolled(self.form), 1)
        self.gate = GateCard(self.context)
        self.gate.setMinimumWidth(self.context.theme.px(250))
        self.gate.talk.connect(self._talk)
        self.gate.paper.connect(self._paper)
        columns.addWidget(card, 2)
        columns.addWidget(self.gate, 1)
        return holder

    def show_subject(self, subject: str) -> None:
        """Her list, or one referral."""
        self.subject = subject
        resident, _, self._wanted = subject.partition("/")
        self._sheet = ReferralSheet(ResidentId(resident))
        self._resting.stop()
        self.form.blank()
        self._read(self._show)

    def refresh(self) -> None:
        """Ask the gate again, and read the list; what is being written stays as it is."""
        if not self.subject:
            return
        if self.stack.currentIndex() == 1:
            self._ask_gate()
        self._read(self._show_around)

    def _read(self, show: Callable[[Loaded], None]) -> None:
        sheet = self._sheet
        self.context.tasks.submit(
            self,
            lambda desk: _load(desk, sheet.resident_id),
            lambda loaded: show(loaded) if sheet is self._sheet else None,
        )

    def _show(self, loaded: Loaded) -> None:
        rows, found, person = loaded
        self.who.setText(self.context.fmt.line(person.called or "—", person.code))
        row = next((one for one in rows if one.referral.id == self._wanted), None)
        self.list.show_rows(rows)
        if row is not None:
            self._show_sheet(row, found)
        elif self._wanted == NEW or not rows:
            self.form.agency.show_agencies(found, "")
            self.form.allow(True)
            self.stack.setCurrentIndex(1)
            self._ask_gate()
            self.form.agency.box.setFocus()
        else:
            self.stack.setCurrentIndex(0)
            self.list.table.setFocus()
        self._show_head(row)

    def _show_sheet(self, row: ReferralRow, found: tuple[Agency, ...]) -> None:
        self.form.agency.show_agencies(found, row.referral.agency_id)
        self.form.show_referral(row.referral)
        self._sheet.load(row, self.form.draft())
        self.form.allow(row.referral.state is ReferralState.DRAFT)
        self.stack.setCurrentIndex(1)
        self._ask_gate()

    def _show_around(self, loaded: Loaded) -> None:
        rows = loaded[0]
        self.list.show_rows(rows)
        row = next((one for one in rows if one.referral.id == self._sheet.referral_id), None)
        self._show_head(row)

    def _show_head(self, row: ReferralRow | None) -> None:
        writing = self.stack.currentIndex() == 1
        state = row.referral.state if row is not None else ReferralState.DRAFT
        draft = writing and state is ReferralState.DRAFT
        self.title.setText(self.tr("New referral") if writing else self.tr("Referrals"))
        if writing and row is not None:
            number = self.context.fmt.code(row.referral.number)
            self.title.setText(self.context.words(REFERRAL).replace("{number}", number))
        self.state.setVisible(writing and row is not None)
        if row is not None:
            self.state.set(state_words(self.context, row), state_tone(row))
        self.save.setVisible(draft)
        self.send.setVisible(draft)
        self.new.setVisible(not writing)
        self.revoke.setVisible(writing and row is not None and state is not ReferralState.REVOKED)
        self.form.allow(draft)

    def _ask_gate(self) -> None:
        agency_id = self.form.agency.agency_id()
        if not agency_id:
            self._show_gate(None)
            return
        resident_id = self._sheet.resident_id
        self.context.tasks.submit(
            self,
            lambda desk: referrals.gate_view(desk, resident_id, AgencyId(agency_id)),
            self._show_gate,
            replaces="gate",
        )

    def _show_gate(self, view: GateView | None) -> None:
        self.form.items.cover(view.covered if view is not None else frozenset())
        self.gate.show_gate(view, self.form.items.items())

    def _touched(self) -> None:
        self.gate.show_gate(self.gate.view, self.form.items.items())
        if self.send.isVisibleTo(self):
            self._resting.start()

    def _unkept(self) -> ReferralDraft | None:
        draft = self.form.draft()
        open_sheet = self._sheet.state is ReferralState.DRAFT and self.stack.currentIndex() == 1
        wanted = open_sheet and self.form.has_words() and not self._sheet.is_kept(draft)
        return draft if wanted else None

    def _keep(self) -> None:
        self._resting.stop()
        draft, sheet = self._unkept(), self._sheet
        if draft is not None:
            self.context.tasks.submit(self, lambda desk: sheet.keep(desk, draft))

    def _save(self) -> None:
        if self.form.has_words():
            self._keep()
            self.context.messages.tell(KEPT)

    def _send(self) -> None:
        if not self.form.agency.agency_id():
            self.form.agency.box.setFocus()
            return
        self._resting.stop()
        draft, sheet = self.form.draft(), self._sheet
        self.context.tasks.submit(
            self,
            lambda desk: sheet.send(desk, draft),
            lambda _: self.context.messages.tell(HANDED_OVER),
        )

    def _revoke(self) -> None:
        sheet = self._sheet
        if self.context.messages.ask(ASK_REVOKE, REVOKE):
            self._resting.stop()
            self.context.tasks.submit(
                self, sheet.revoke, lambda _: self.context.messages.tell(REVOKED)
            )

    def _talk(self) -> None:
        """Keep first, so that the way back leads to this very referral."""
        draft, sheet = self._unkept(), self._sheet
        subject = f"{sheet.resident_id}/{self.form.agency.agency_id()}"
        self._resting.stop()
        self.context.tasks.submit(
            self,
            lambda desk: None if draft is None else sheet.keep(desk, draft),
            lambda _: self.context.open_page(PageName.CONSENT, subject),
        )

    def _paper(self, copy_for: CopyFor) -> None:
        draft, sheet = self.form.draft(), self._sheet
        closed = sheet.state is not ReferralState.DRAFT

        def work(desk: Desk) -> str:
            kept = sheet.referral_id if closed else sheet.keep(desk, draft)
            return f"{sheet.resident_id}/referral/{kept}/{copy_for}"

        self._resting.stop()
        self.context.tasks.submit(
            self, work, lambda subject: self.context.open_page(PageName.PREVIEW, subject)
        )

    def _open_row(self, row: ReferralRow) -> None:
        self._go_to(row.referral.id)

    def _go_to(self, wanted: str) -> None:
        subject = f"{self._sheet.resident_id}/{wanted}"
        self.context.open_page(PageName.REFERRAL, subject)

    def leave(self) -> None:
        """Keep what is written. Never asks."""
        self._keep()

    def place(self) -> ReturnPlace:
        """The referral that is open."""
        subject, sheet = self.subject, self._sheet
        if self.stack.currentIndex() == 1 and sheet.referral_id is not None:
            subject = f"{sheet.resident_id}/{sheet.referral_id}"
        return ReturnPlace(page=str(self.name), subject=subject)


def _load(desk: Desk, resident_id: ResidentId) -> Loaded:
    return (
        referrals.referrals_of(desk, resident_id),
        referrals.agencies(desk),
        residents.resident_row(desk, resident_id),
    )
