"""Sending something without her agreement: written, decided by two managers, told to her."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.keep_soon import KeepSoon
from shelter_desk.desktop.overrides.decided import DecidedView
from shelter_desk.desktop.overrides.form import OverrideForm
from shelter_desk.desktop.overrides.keeping import DecisionSheet
from shelter_desk.desktop.overrides.second import SecondManager
from shelter_desk.desktop.overrides.words import DECIDED
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import MutedLine
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.errors import NotAllowed, NotFound, ShelterDeskError
from shelter_desk.domain.ids import ReferralId
from shelter_desk.domain.referrals import ReferralState
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.services.consents import overrides
from shelter_desk.services.desk import Desk
from shelter_desk.services.views.override import DecidedRow, OverrideSheet, OverrideWords

WRITE, SECOND, STANDS = range(3)
DONE = Text("override", "Decided by both of you. It holds until midnight; the log keeps it.")
TOLD = Text("override", "It is written down that she was told.")
ASK_DISCARD = Text("override", "Discard these words? Nothing leaves.")
DISCARD = Text("override", "Discard the words")
DISCARDED = Text("override", "The words are discarded. Nothing leaves.")


@dataclass(frozen=True, slots=True)
class Loaded:
    """Decisions that stand in her file, and the sheet to write on, for managers."""

    decided: tuple[DecidedRow, ...]
    sheet: OverrideSheet | None


class OverridePage(Page):
    """Subject: "resident_id/referral_id" to write or see, with "/decided" to see alone."""

    name: ClassVar[PageName] = PageName.OVERRIDE
    help_key: ClassVar[str] = "override"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._loaded: Loaded | None = None
        self._keeper = DecisionSheet(ReferralId(""), None)
        layout = self.make_column()
        self.who = MutedLine()
        title, back = self.tr("Without her agreement"), self.tr("Back")
        layout.addLayout(back_head(context, title, back, self.who))
        card = Card()
        card.setMaximumWidth(context.theme.px(760))
        self.stack = OneOf(self)
        card.body.addWidget(self.stack)
        layout.addWidget(card, 1)
        self._resting = KeepSoon(self)
        self._resting.timeout.connect(self._keep)

    def build(self) -> Iterator[object]:
        """The three faces of a decision."""
        self.form = OverrideForm(self.context)
        yield from self.form.build()
        self.second = SecondManager(self.context)
        self.decided = DecidedView(self.context)
        for part in (self.form, self.second, self.decided):
            self.stack.addWidget(scrolled(part))
        yield self
        self.form.changed.connect(self._resting.touch)
        self.form.talk.connect(self._talk)
        self.form.go_on.connect(self._check)
        self.form.discard.connect(self._discard)
        self.second.back.connect(lambda: self._turn_to(WRITE))
        self.second.decided.connect(self._decide)
        self.decided.told.connect(self._tell)
        self.decided.referral.connect(self._referral)

    @property
    def _parts(self) -> tuple[str, str, str]:
        resident, _, rest = self.subject.partition("/")
        referral, _, wanted = rest.partition("/")
        return resident, referral, wanted

    @property
    def _about(self) -> ReferralId:
        return ReferralId(self._parts[1])

    def show_subject(self, subject: str) -> None:
        """The decision about one referral, or the words that wait for one."""
        self._resting.stop()
        self.second.forget()
        self._loaded = None
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read everything; what is being written stays where it was kept."""
        if not self.subject:
            return
        about = self._about
        self.context.tasks.submit(self, lambda desk: _load(desk, about), self._show, replaces="one")

    def _show(self, loaded: Loaded) -> None:
        self._loaded = loaded
        sheet, decided = loaded.sheet, loaded.decided
        shown = sheet or decided[0]
        self.who.setText(self.context.fmt.line(shown.called, shown.code))
        open_draft = sheet is not None and sheet.referral.state is ReferralState.DRAFT
        stands = decided and (self._parts[2] == DECIDED or not open_draft or decided[0].holds)
        if stands:
            self.decided.show_row(decided[0])
            self._turn_to(STANDS)
        elif sheet is not None:
            self._show_sheet(sheet)

    def _show_sheet(self, sheet: OverrideSheet) -> None:
        self.form.show_sheet(sheet)
        self._keeper = DecisionSheet(sheet.referral.id, sheet.kept, sheet.rev)
        self._keeper.begin(self.form.words())
        self.form.show_waiting(self._keeper.has_draft)
        self._turn_to(WRITE)

    def _turn_to(self, face: int) -> None:
        self.second.forget()
        self.stack.setCurrentIndex(face)

    def _unkept(self) -> OverrideWords | None:
        if self._loaded is None or self.stack.currentIndex() == STANDS:
            return None
        words = self.form.words()
        return None if self._keeper.is_kept(words) else words

    def _keep(self) -> None:
        """Keep the words as a draft that only she sees."""
        self._resting.stop()
        words, keeper = self._unkept(), self._keeper
        if words is not None:
            self.context.tasks.submit(
                self, lambda desk: keeper.keep(desk, words), lambda _none: self._kept(keeper)
            )

    def _kept(self, keeper: DecisionSheet) -> None:
        if keeper is self._keeper:
            self.form.show_waiting(keeper.has_draft)

    def _check(self) -> None:
        """Whether it could be decided; then the second manager comes to the desk."""
        self._keep()
        if self.form.problems():
            return
        words, about = self.form.words(), self._about
        self.context.tasks.submit(
            self,
            lambda desk: overrides.may_override(desk, about, words),
            lambda _none: self._call_second(words),
        )

    def _call_second(self, words: OverrideWords) -> None:
        if self._loaded is not None and self._loaded.sheet is not None:
            self._turn_to(SECOND)
            self.second.ask(self._loaded.sheet, words)

    def _decide(self, code: str, phrase: str) -> None:
        words, about = self.form.words(), self._about
        self.second.decide.setEnabled(False)
        self.context.tasks.submit(
            self,
            lambda desk: overrides.override_consent(desk, about, words, code, phrase),
            lambda _made: self._decided(),
            self._refused,
        )

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.second.decide.setEnabled(True)
        self.second.refuse(self.context.words(fault.message))
        return True

    def _decided(self) -> None:
        self.second.decide.setEnabled(True)
        self.second.forget()
        self._keeper = DecisionSheet(self._about, None)
        self.context.messages.tell(DONE)
        self.refresh()

    def _tell(self, day: dt.date) -> None:
        if self._loaded is None or not self._loaded.decided:
            return
        made = self._loaded.decided[0].decided.id
        self.context.tasks.submit(
            self, lambda desk: overrides.record_told(desk, made, day), lambda _none: self._told()
        )

    def _told(self) -> None:
        self.context.messages.tell(TOLD)
        self.refresh()

    def _discard(self) -> None:
        keeper = self._keeper
        if self.context.messages.ask(ASK_DISCARD, DISCARD):
            self._resting.stop()
            self.context.tasks.submit(self, keeper.discard, lambda _none: self._discarded())

    def _discarded(self) -> None:
        self.context.messages.tell(DISCARDED)
        self.refresh()

    def _talk(self) -> None:
        if self._loaded is not None and self._loaded.sheet is not None:
            agency = self._loaded.sheet.referral.agency_id
            self.context.open_page(PageName.CONSENT, f"{self._parts[0]}/{agency}")

    def _referral(self) -> None:
        resident, referral, _ = self._parts
        self.context.open_page(PageName.REFERRAL, f"{resident}/{referral}")

    def leave(self) -> None:
        """Keep what is written; what the second manager typed is gone. Never asks."""
        self._keep()
        self.second.forget()


def _load(desk: Desk, about: ReferralId) -> Loaded:
    decided = overrides.decisions_about(desk, about)
    writes = desk.staff.may(Permission.OVERRIDE_CONSENT)
    sheet = overrides.open_override(desk, about) if writes else None
    if sheet is None and not decided:
        raise NotFound if writes else NotAllowed
    return Loaded(decided, sheet)
