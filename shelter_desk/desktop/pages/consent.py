"""Consents of one resident: the wallet and the talk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import ClassVar

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.pages.consent_talk import TalkView
from shelter_desk.desktop.pages.consent_wallet import WalletView
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.desktop.widgets.labels import MutedLine, Title
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.consents import ConsentDecision, ConsentText, Scope, default_expiry
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import AgencyId, ConsentId, ResidentId
from shelter_desk.domain.referrals import Agency
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms import lists
from shelter_desk.services import consents, labels, referrals, residents
from shelter_desk.services.desk import Desk
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views import ResidentRow, WalletRow

TALK = Text("consent", "Consent talk: {about}")
DRAFT = Text("consent", "{language}: draft translation")
KEPT = Text("consent", "Her decision is kept. She can change it at any time by saying so.")
STOPPED = Text("consent", "Taken back, from this moment. Tell those who had received something.")
NO_TEXT = Text("consent", "There is no text in this language yet. Choose another and interpret.")
Texts = tuple[ConsentText | None, ConsentText | None, tuple[str, ...]]


class ConsentPage(Page):
    """Subject: a resident's id."""

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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(self._head())
        self.stack = OneOf(self)
        self.wallet = WalletView(context, self.stack)
        self.wallet.talk.connect(self._begin)
        self.wallet.stop.connect(self._stop)
        self.wallet.paper.connect(
            lambda: context.open_page(PageName.PREVIEW, f"{self.subject}/consent")
        )
        self.stack.addWidget(self.wallet)
        layout.addWidget(self.stack, 1)

    def _head(self) -> WrapRow:
        row = WrapRow()
        words = QVBoxLayout()
        words.setSpacing(2)
        self.who = MutedLine()
        self.title = Title(self.tr("Consents"))
        words.addWidget(self.who)
        words.addWidget(self.title)
        row.place(words)
        row.split()
        self.draft = Chip("", "attention")
        self.draft.hide()
        row.addWidget(self.draft)
        self.language = QuietButton()
        self.language.hide()
        row.addWidget(self.language)
        self.back = QuietButton(self.tr("Break"), icon=self.context.icons.icon("pause"))
        self.back.clicked.connect(self._break)
        row.addWidget(self.back)
        self.back.hide()
        return row

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
        resident, _, agency = subject.partition("/")
        if resident != self.subject:
            self._end_talk()
        self.subject = resident
        self.context.tasks.submit(
            self, lambda desk: residents.resident_row(desk, ResidentId(resident)), self._show_who
        )
        self.refresh()
        if agency:
            self._begin_sharing(AgencyId(agency))

    def _show_who(self, row: ResidentRow) -> None:
        self._row = row
        self.who.setText(self.context.fmt.line(row.called or "—", row.code))
        self._read_in = row.languages[0] if row.languages else self.context.language

    def refresh(self) -> None:
        """Read the wallet again."""
        if not self.subject:
            return
        resident_id = ResidentId(self.subject)
        self.context.tasks.submit(
            self,
            lambda desk: consents.wallet(desk, resident_id),
            self.wallet.show_rows,
            replaces="wallet",
        )

    def _begin(self, scope: Scope) -> None:
        self._scope = scope
        if scope is Scope.SHARE_WITH_AGENCY:
            self.context.tasks.submit(self, referrals.agencies, self._choose_agency)
            return
        self._agency = None
        self._fetch_texts()

    def _begin_sharing(self, agency_id: AgencyId) -> None:
        def show(found: tuple[Agency, ...]) -> None:
            self._scope = Scope.SHARE_WITH_AGENCY
            self._agency = next((a for a in found if a.id == agency_id), None)
            self._fetch_texts()

        self.context.tasks.submit(self, referrals.agencies, show)

    def _choose_agency(self, found: tuple[Agency, ...]) -> None:
        menu = QMenu(self)
        for agency in found:
            action = menu.addAction(agency.name(self.context.language))
            action.triggered.connect(lambda _=False, one=agency: self._with_agency(one))
        if not found:
            self.context.messages.tell(
                self.tr("There is no agency in the list yet. Add one on the referral page."), "info"
            )
            return
        button = self.wallet.talk_buttons[int(Scope.SHARE_WITH_AGENCY)]
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _with_agency(self, agency: Agency) -> None:
        self._agency = agency
        self._fetch_texts()

    def _fetch_texts(self) -> None:
        scope, read_in, ours = self._scope, self._read_in, self.context.language
        agency_id = self._agency.id if self._agency else None

        def fetch(desk: Desk) -> Texts:
            known = consents.consent_languages(desk)
            hers = read_in if read_in in known else ours
            return (
                consents.consent_text(desk, scope, hers, agency_id),
                consents.consent_text(desk, scope, ours, agency_id),
                known,
            )

        self.context.tasks.submit(self, fetch, self._show_texts)

    def _show_texts(self, texts: Texts) -> None:
        read, staff, known = texts
        if read is None or staff is None:
            self.context.messages.tell(NO_TEXT, "attention")
            return
        about = self.context.words(labels.SCOPES[self._scope])
        if self._agency is not None:
            about = f"{about} · {self._agency.name(self.context.language)}"
        self.title.setText(self.context.words(Message(TALK, {"about": about})))
        language = lists.language_name(read.language, self.context.language)
        self.draft.set(self.context.words(Message(DRAFT, {"language": language})), "attention")
        self.draft.setVisible(read.is_draft)
        self.language.setText(language)
        self.language.setMenu(self._language_menu(known))
        for widget in (self.language, self.back):
            widget.show()
        self.talk.begin((self._scope, self._agency.id if self._agency else ""), read, staff)
        last_day = default_expiry(self._scope, self.context.fmt.today())
        if last_day is not None:
            self.talk.propose_end(last_day)
        self.stack.setCurrentWidget(self.talk)
        if self._spot is not None:
            self.talk.come_back(*self._spot)
            self._spot = None

    def _language_menu(self, known: tuple[str, ...]) -> QMenu:
        menu = QMenu(self)
        for code in known:
            action = menu.addAction(lists.language_name(code, self.context.language))
            action.triggered.connect(lambda _=False, chosen=code: self._read_another(chosen))
        return menu

    def _read_another(self, language: str) -> None:
        self._read_in = language
        self._fetch_texts()

    def _keep(self, decision: ConsentDecision) -> None:
        resident_id = ResidentId(self.subject)
        if self._agency is not None:
            decision = replace(decision, agency_id=self._agency.id)
        self.context.tasks.submit(
            self,
            lambda desk: consents.record_consent(desk, resident_id, decision),
            self._kept,
        )

    def _kept(self, consent_id: ConsentId) -> None:
        del consent_id
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
        self.title.setText(self.tr("Consents"))
        for widget in (self.draft, self.language, self.back):
            widget.hide()
        self.stack.setCurrentWidget(self.wallet)

    def _end_talk(self) -> None:
        if "talk" in self.__dict__:
            self.talk.end()
        self._break()

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
            self._begin_sharing(AgencyId(parts[1]))
        else:
            self._fetch_texts()
