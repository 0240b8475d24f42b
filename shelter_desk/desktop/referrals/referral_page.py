"""Referrals of one resident, and writing one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.keep_soon import KeepSoon
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.referrals.form import ReferralForm
from shelter_desk.desktop.referrals.head import ReferralHead
from shelter_desk.desktop.referrals.her_referrals import HerReferrals
from shelter_desk.desktop.referrals.keeping import ReferralSheet
from shelter_desk.desktop.referrals.side import ReferralSide
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import Columns
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.referrals import Agency, ReferralState
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.referrals import recalls, referral_story, referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.referral import (
    GateView,
    KeptReferral,
    NotSentRow,
    ReferralDraft,
    ReferralRow,
)
from shelter_desk.services.views.resident import ResidentRow

NEW = "new"
KEPT = Text("referrals", "The referral is in her file. It can be changed until it is handed over.")
HANDED_OVER = Text("referrals", "Handed over. Now we wait for their answer.")
REVOKED = Text("referrals", "The referral is taken back. Tell the agency.")
ASK_REVOKE = Text("referrals", "Take this referral back? It stays in her file, marked so.")
REVOKE = Text("referrals", "Take it back")
ASK_DISCARD = Text("referrals", "Discard these words? What is in the file stays as it is.")
DISCARD = Text("referrals", "Discard draft")
DISCARDED = Text("referrals", "The draft is discarded.")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the page reads: her referrals, whom to send to, who she is, words that wait.

    ``listed``: something stands beside the form that is not begun: a referral, a reason against
    one, or an agency that must be told.
    """

    rows: tuple[ReferralRow, ...]
    agencies: tuple[Agency, ...]
    person: ResidentRow
    kept: KeptReferral | None
    not_sent: tuple[NotSentRow, ...]
    listed: bool


class ReferralPage(Page):
    """Subject: "resident_id" (her list, or a new one), "resident_id/new", "resident_id/id"."""

    name: ClassVar[PageName] = PageName.REFERRAL
    topics: ClassVar[frozenset[str]] = frozenset({Topic.CONSENTS, Topic.REFERRALS})
    help_key: ClassVar[str] = "referral"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sheet = ReferralSheet(ResidentId(""))
        self._wanted = ""
        layout = self.make_column()
        layout.addWidget(self._head())
        self.stack = OneOf(self)
        layout.addWidget(self.stack, 1)
        self._resting = KeepSoon(self)
        self._resting.timeout.connect(self._keep)

    def build(self) -> Iterator[object]:
        """Her list, and the sheet one writes on."""
        self.hers = HerReferrals(self.context, self.stack)
        self.hers.list.opened.connect(lambda row: self._go_to(row.referral.id))
        self.head.not_sent.clicked.connect(self.hers.ask_not_sent)
        self.stack.addWidget(self.hers)
        yield self
        yield from self._sheet_view()

    def _head(self) -> ReferralHead:
        self.head = ReferralHead(self.context, self)
        self.head.discard.clicked.connect(self._discard)
        self.head.revoke.clicked.connect(self._revoke)
        self.head.save.clicked.connect(self._save)
        self.head.send.clicked.connect(self._send)
        self.head.new.clicked.connect(lambda: self._go_to(NEW))
        return self.head

    def _sheet_view(self) -> Iterator[object]:
        holder = QWidget(self.stack)
        columns = Columns(self.context.theme.px(620), holder)
        card = Card(holder)
        columns.addWidget(card, 2)
        self.form = ReferralForm(self.context, card)
        yield from self.form.build()
        self.form.changed.connect(self._touched)
        self.form.agency_chosen.connect(lambda _: self._touched())
        self.form.agency_chosen.connect(lambda _: self._ask_gate())
        card.body.addWidget(scrolled(self.form, card), 1)
        yield self
        self.side = ReferralSide(self.context, holder)
        self.gate, self.story = self.side.gate, self.side.story
        self.gate.talk.connect(self._talk)
        self.gate.wanted.connect(self._saved_for)
        columns.addWidget(self.side, 1)
        self.stack.addWidget(holder)

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
        sheet, wanted = self._sheet, self._wanted
        self.context.tasks.submit(
            self,
            lambda desk: _load(desk, sheet.resident_id, wanted),
            lambda loaded: show(loaded) if sheet is self._sheet else None,
        )

    def _show(self, loaded: Loaded) -> None:
        person = loaded.person
        self.head.who.setText(self.context.fmt.line(person.called, person.code))
        row = next((one for one in loaded.rows if one.referral.id == self._wanted), None)
        self.hers.show_all(self._sheet.resident_id, loaded.rows, loaded.not_sent)
        if row is not None or self._wanted == NEW or not loaded.listed:
            self._show_sheet(row, loaded)
        else:
            self.stack.setCurrentIndex(0)
            self.hers.list.table.setFocus()
        self._show_head(row)

    def _show_sheet(self, row: ReferralRow | None, loaded: Loaded) -> None:
        kept = loaded.kept
        written = kept.draft if kept is not None else row.referral if row is not None else None
        self.form.agency.show_agencies(loaded.agencies, written.agency_id if written else "")
        if written is not None:
            self.form.show_referral(written)
        self._sheet.load(row, kept, self.form.draft())
        self.form.allow(self._sheet.state is ReferralState.DRAFT)
        self.stack.setCurrentIndex(1)
        self._ask_gate()
        if row is None:
            self.form.agency.box.setFocus()

    def _show_around(self, loaded: Loaded) -> None:
        self.hers.show_all(self._sheet.resident_id, loaded.rows, loaded.not_sent)
        mine = self._sheet.referral_id
        self._show_head(next((one for one in loaded.rows if one.referral.id == mine), None))

    def _show_head(self, row: ReferralRow | None) -> None:
        writing = self.stack.currentIndex() == 1
        unsaved = self._sheet.has_draft
        self.side.show_row(row)
        self.form.allow(self.head.show_row(row, writing=writing, unsaved=unsaved))

    def _ask_gate(self) -> None:
        agency_id = self.form.agency.agency_id()
        if not agency_id:
            self._show_gate(None)
            return
        sheet = self._sheet
        self.context.tasks.submit(
            self,
            lambda desk: referrals.gate_view(
                desk, sheet.resident_id, AgencyId(agency_id), sheet.referral_id
            ),
            self._show_gate,
            replaces="gate",
        )

    def _show_gate(self, view: GateView | None) -> None:
        self.form.items.cover_by(view)
        self.gate.writing = self._sheet.state is ReferralState.DRAFT
        self.gate.show_gate(view, self.form.items.items())
        self.head.show_allowed(self.gate.allowed)

    def _touched(self) -> None:
        self.gate.show_gate(self.gate.view, self.form.items.items())
        self.head.show_allowed(self.gate.allowed)
        if self.head.send.isVisibleTo(self):
            self._resting.touch()

    def _unkept(self) -> ReferralDraft | None:
        draft = self.form.draft()
        open_sheet = self._sheet.state is ReferralState.DRAFT and self.stack.currentIndex() == 1
        words = self.form.has_words() or self._sheet.has_draft
        return draft if open_sheet and words and not self._sheet.is_kept(draft) else None

    def _keep(self) -> None:
        """Keep the words as a draft."""
        self._resting.stop()
        draft, sheet = self._unkept(), self._sheet
        if draft is not None:
            self.context.tasks.submit(
                self, lambda desk: sheet.keep(desk, draft), lambda _: self._show_kept(sheet)
            )

    def _show_kept(self, sheet: ReferralSheet) -> None:
        if sheet is self._sheet:
            self.head.show_unsaved(sheet.has_draft)

    def _save(self) -> None:
        draft, sheet = self.form.draft(), self._sheet
        if self.form.has_words():
            self._resting.stop()
            self.context.tasks.submit(
                self, lambda desk: sheet.save(desk, draft), lambda _: self._saved(), self._refused
            )

    def _saved(self) -> None:
        self._show_kept(self._sheet)
        self.context.messages.tell(KEPT)

    def _refused(self, _fault: ShelterDeskError) -> bool:
        """It cannot be saved as it stands; its words are kept all the same."""
        self._keep()
        return False

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
            self._refused,
        )

    def _revoke(self) -> None:
        sheet = self._sheet
        if self.context.messages.ask(ASK_REVOKE, REVOKE):
            self._resting.stop()
            self.context.tasks.submit(
                self, sheet.revoke, lambda _: self.context.messages.tell(REVOKED)
            )

    def _discard(self) -> None:
        sheet, subject = self._sheet, self.place().subject
        if self.context.messages.ask(ASK_DISCARD, DISCARD):
            self._resting.stop()
            self.context.tasks.submit(self, sheet.discard, lambda _: self._discarded(subject))

    def _discarded(self, subject: str) -> None:
        self.show_subject(subject)
        self.context.messages.tell(DISCARDED)

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

    def _saved_for(self, page: PageName, rest: str) -> None:
        """Go on with what stands in her file; ``rest`` of the subject has a place for its id."""
        draft, sheet = self.form.draft(), self._sheet
        closed = sheet.state is not ReferralState.DRAFT
        self._resting.stop()
        self.context.tasks.submit(
            self,
            lambda desk: sheet.referral_id if closed else sheet.save(desk, draft),
            lambda kept: self.context.open_page(page, f"{sheet.resident_id}/{rest.format(kept)}"),
            self._refused,
        )

    def _go_to(self, wanted: str) -> None:
        subject = f"{self._sheet.resident_id}/{wanted}"
        self.context.open_page(PageName.REFERRAL, subject)

    def leave(self) -> None:
        """Keep what is written as a draft. Never asks."""
        self._keep()
        self.story.keep()
        self.hers.tell.keep()

    def place(self) -> ReturnPlace:
        """The referral that is open, or the one that is begun."""
        subject, sheet = self.subject, self._sheet
        if self.stack.currentIndex() == 1 and subject:
            subject = f"{sheet.resident_id}/{sheet.referral_id or NEW}"
        return ReturnPlace(page=str(self.name), subject=subject)


def _load(desk: Desk, resident_id: ResidentId, wanted: str) -> Loaded:
    rows = referrals.referrals_of(desk, resident_id)
    row = next((one for one in rows if one.referral.id == wanted), None)
    about = None if row is None else row.referral.id
    not_sent = referral_story.not_referred(desk, resident_id)
    return Loaded(
        rows,
        referrals.agencies(desk),
        residents.resident_row(desk, resident_id),
        referrals.open_referral_draft(desk, resident_id, about),
        not_sent,
        bool(rows or not_sent or recalls.agencies_to_tell(desk, resident_id)),
    )
