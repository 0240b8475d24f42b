"""Consents of one resident: the wallet and the talk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.consents.head import DISCARD, ConsentHead
from shelter_desk.desktop.consents.keeping import DecisionKeeper
from shelter_desk.desktop.consents.offices import OfficeMenu, names_office
from shelter_desk.desktop.consents.talk import TalkView
from shelter_desk.desktop.consents.talk_keeping import TalkKeeper
from shelter_desk.desktop.consents.wallet import WalletView
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.overrides.words import DECIDED
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.widgets.labels import Body
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.consents import ConsentDecision, ConsentText, Scope, default_expiry
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.referrals import Agency
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms import lists
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.consent import KeptTalk, WalletRow
from shelter_desk.services.views.resident import ResidentRow

KEPT = Text("consent", "Her decision is kept. She can change it at any time by saying so.")
STOPPED = Text("consent", "Taken back from this moment. Tell everyone who received something.")
NOT_WRITTEN = Text(
    "consent", "There is no text in this language yet. Choose another and interpret."
)
NO_TEXT = Text(
    "consent",
    "There is no text in {hers} yet. Here it is in {other}: read it with her through an "
    "interpreter, and write under “Interpreter” who interprets.",
)
ASK_DISCARD = Text(
    "consent", "Discard this unfinished talk? Decisions that are kept stay as they are."
)
DISCARDED = Text("consent", "The draft is discarded.")


@dataclass(frozen=True, slots=True)
class Texts:
    """What a talk begins with: the words in her language and in ours, what waits, and how old
    a child is by the file."""

    read: ConsentText | None
    staff: ConsentText | None
    known: tuple[str, ...]
    kept: KeptTalk | None
    band: AgeBand | None


class ConsentPage(Page):
    """Subject: a resident's id; "id/agency" or "id/scope/agency" begins a talk at once."""

    name: ClassVar[PageName] = PageName.CONSENT
    topics: ClassVar[frozenset[str]] = frozenset({Topic.CONSENTS})
    help_key: ClassVar[str] = "consent"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._row: ResidentRow | None = None
        self._read_in = context.language
        self._scope = Scope.INTERVIEW
        self._agency: Agency | None = None
        self._spot: tuple[int, int] | None = None
        self.keeper = TalkKeeper(context, self)
        self.decisions = DecisionKeeper(context, self)
        self.decisions.begun.connect(self.keeper.pause)
        self.decisions.kept.connect(self._kept)
        self.decisions.refused.connect(self.keeper.go_on)
        self.offices = OfficeMenu(context, self)
        self.offices.chosen.connect(self._with_agency)
        layout = self.make_column()
        layout.addWidget(self._head())
        self.no_text = Body()
        self.no_text.setProperty("kind", "warn")
        self.no_text.hide()
        layout.addWidget(self.no_text)
        self.stack = OneOf(self)
        self.wallet = WalletView(context, self.stack)
        self.wallet.talk.connect(self._begin)
        self.wallet.stop.connect(self._stop)
        self.wallet.paper.connect(
            lambda: context.open_page(PageName.PREVIEW, f"{self.subject}/consent")
        )
        self.wallet.without.decision.connect(self._read_decision)
        self.stack.addWidget(self.wallet)
        layout.addWidget(self.stack, 1)

    def _head(self) -> ConsentHead:
        self.head = ConsentHead(self.context)
        self.language, self.back = self.head.language, self.head.back
        self.head.language_chosen.connect(self._read_another)
        self.back.clicked.connect(self._break)
        self.head.discard.clicked.connect(self._discard)
        self.keeper.waits.connect(self.head.show_waiting)
        return self.head

    @cached_property
    def talk(self) -> TalkView:
        """The talk, built when it is first wanted."""
        view = TalkView(self.context, self.stack)
        view.decided.connect(self._keep)
        self.stack.addWidget(view)
        return view

    def prepare(self) -> Iterator[object]:
        """The talk."""
        yield self.talk

    def show_subject(self, subject: str) -> None:
        """Show the wallet of a resident, her language first."""
        resident, _, matter = subject.partition("/")
        scope, _, agency = matter.rpartition("/")
        if resident != self.subject:
            self.keeper.keep()
            self._end_talk()
            if "talk" in self.__dict__:
                self.talk.part()
        self.subject = resident
        self.context.tasks.submit(
            self, lambda desk: residents.resident_row(desk, ResidentId(resident)), self._show_who
        )
        self.refresh()
        about = Scope(int(scope)) if scope else Scope.SHARE_WITH_AGENCY
        if agency:
            self._begin_about(about, AgencyId(agency))
        elif about is not Scope.SHARE_WITH_AGENCY:
            self._begin_about(about, None)
        elif scope:
            self._begin(about)

    def _show_who(self, row: ResidentRow) -> None:
        self._row = row
        self.head.who.setText(self.context.fmt.line(row.called, row.code))
        self._read_in = row.languages[0] if row.languages else self.context.language

    def refresh(self) -> None:
        """Read the wallet again."""
        if self.subject:
            self.wallet.read(ResidentId(self.subject))

    def _read_decision(self, slip: str) -> None:
        self.context.open_page(PageName.OVERRIDE, f"{self.subject}/{slip}/{DECIDED}")

    def _begin(self, scope: Scope) -> None:
        self._scope = scope
        if names_office(scope):
            self.context.tasks.submit(self, referrals.agencies, self._choose_agency)
        else:
            self._with_agency(None)

    def _begin_about(self, scope: Scope, agency_id: AgencyId | None) -> None:
        def show(found: tuple[Agency, ...]) -> None:
            self._scope = scope
            self._with_agency(next((a for a in found if a.id == agency_id), None))

        self.context.tasks.submit(self, referrals.agencies, show)

    def _choose_agency(self, found: tuple[Agency, ...]) -> None:
        if self.offices.offer(self._scope, found):
            button = self.wallet.talk_buttons[int(self._scope)]
            self.offices.popup(button.mapToGlobal(button.rect().bottomLeft()))
        elif self._scope is Scope.SHARE_WITH_AGENCY:
            self.context.messages.tell(
                self.tr("There is no agency in the list yet. Add one on the referral page."), "info"
            )
        else:
            self._with_agency(None)

    def _with_agency(self, agency: Agency | None) -> None:
        self._agency = agency
        self._fetch_texts()

    def _fetch_texts(self) -> None:
        matter = self._scope, self._agency.id if self._agency else None
        spoken = self._row.languages if self._row is not None else ()
        whose, languages = ResidentId(self.subject), (self._read_in, *spoken, self.context.language)
        going_on = self.keeper.is_about(*matter)
        if not going_on:
            self.keeper.keep()
        self.context.tasks.submit(
            self,
            lambda desk: _texts(desk, matter, languages, None if going_on else whose),
            lambda texts: self._show_texts(texts, going_on),
        )

    def _show_texts(self, texts: Texts, going_on: bool) -> None:
        read, staff = texts.read, texts.staff
        if read is None or staff is None:
            self.context.messages.tell(NOT_WRITTEN, "attention")
            return
        about = self.context.words(labels.SCOPES[self._scope])
        if self._agency is not None:
            about = f"{about} · {self._agency.name(self.context.language)}"
        self.talk.begin((self._scope, self._agency.id if self._agency else ""), read, staff)
        if not going_on:
            self._begin_talk(texts)
        self.head.show_talk(about, read, texts.known, self.keeper.has_draft)
        unwritten = self._unwritten(texts.known)
        self.no_text.setVisible(bool(unwritten))
        self.no_text.setText(_no_text(self.context, unwritten, read.language))
        self.stack.setCurrentWidget(self.talk)
        if self._spot is not None:
            self.talk.come_back(*self._spot)
            self._spot = None

    def _unwritten(self, known: tuple[str, ...]) -> str:
        """Her first language where nothing is written in any that she speaks, else ""."""
        hers = self._row.languages if self._row is not None else ()
        return hers[0] if hers and not set(hers) & set(known) else ""

    def _begin_talk(self, texts: Texts) -> None:
        kept, unwritten = texts.kept, self._unwritten(texts.known)
        if unwritten and not self.talk.here.text("language"):
            self.talk.here.set_value("language", unwritten)
        last_day = default_expiry(self._scope, self.context.fmt.today())
        if last_day is not None:
            self.talk.propose_end(last_day)
        if texts.band is not None:
            self.talk.propose_band(texts.band)
        if kept is not None:
            self._read_in = kept.talk.language
            self.talk.restore(kept.talk)
        self.keeper.begin(ResidentId(self.subject), self.talk, kept)

    def _read_another(self, language: str) -> None:
        self._read_in = language
        self._fetch_texts()

    def _keep(self, decision: ConsentDecision) -> None:
        if self._agency is not None:
            decision = replace(decision, agency_id=self._agency.id)
        self.decisions.keep(ResidentId(self.subject), decision)

    def _kept(self) -> None:
        self._end_talk()
        self.context.messages.tell(KEPT)

    def _stop(self, row: WalletRow) -> None:
        self.context.tasks.submit(
            self,
            lambda desk: consents.withdraw_consent(desk, row.consent.id),
            lambda _: self.context.messages.tell(STOPPED),
        )

    def _break(self) -> None:
        """Back to the wallet; the talk waits as it is."""
        self.keeper.keep()
        self.head.show_wallet()
        self.no_text.hide()
        self.stack.setCurrentWidget(self.wallet)

    def _discard(self) -> None:
        if self.context.messages.ask(ASK_DISCARD, DISCARD):
            self.keeper.discard()
            self._end_talk()
            self.context.messages.tell(DISCARDED)

    @property
    def may_go(self) -> bool:
        """The talk as it stands is a draft by now."""
        return not self.keeper.unkept

    def leave(self) -> None:
        """Keep the talk as it stands, and who was told."""
        self.keeper.keep()
        self.wallet.tell.keep()

    def _end_talk(self) -> None:
        self.keeper.end()
        if "talk" in self.__dict__:
            self.talk.end()
        ended = self.stack.currentWidget() is not self.wallet
        self._break()
        if ended:
            # Otherwise the keyboard would end up on whatever stands next in the window.
            self.wallet.talk_buttons[int(self._scope)].setFocus()

    def place(self) -> ReturnPlace:
        """The talk, its step and how far was read; never what she said."""
        field = ""
        if self.stack.currentWidget() is not self.wallet:
            agency = self._agency.id if self._agency else ""
            step, lines = self.talk.spot()
            field = f"{int(self._scope)}|{agency}|{self._read_in}|{step}|{lines}"
        return ReturnPlace(page=str(self.name), subject=self.subject, field=field)

    def return_to(self, field: str) -> None:
        """Go on with the talk that a lock interrupted."""
        parts = field.split("|")
        if len(parts) != len(("scope", "agency", "language", "step", "lines")):
            return
        self._scope, self._read_in = Scope(int(parts[0])), parts[2]
        self._spot = (int(parts[3]), int(parts[4]))
        if parts[1]:
            self._begin_about(self._scope, AgencyId(parts[1]))
        else:
            self._fetch_texts()


def _texts(
    desk: Desk,
    matter: tuple[Scope, AgencyId | None],
    languages: tuple[str, ...],
    whose: ResidentId | None,
) -> Texts:
    """What a talk begins with, in the first of ``languages`` that is written; the last is ours.

    ``whose``: the draft to look for, ``None`` for a talk that goes on.
    """
    kept = None if whose is None else consents.open_talk_draft(desk, whose, *matter)
    known, (scope, agency_id) = consents.consent_languages(desk), matter
    wanted = languages if kept is None else (kept.talk.language, *languages)
    ours = languages[-1]
    hers = next((one for one in wanted if one in known), ours)
    return Texts(
        consents.consent_text(desk, scope, hers, agency_id),
        consents.consent_text(desk, scope, ours, agency_id),
        known,
        kept,
        None if whose is None else consents.child_band(desk, whose),
    )


def _no_text(context: DeskContext, unwritten: str, read_in: str) -> str:
    """That nothing is written in her language, and the way to the interpreter."""
    names = (lists.language_name(one, context.language) for one in (unwritten, read_in))
    return context.words(Message(NO_TEXT, dict(zip(("hers", "other"), names, strict=True))))
