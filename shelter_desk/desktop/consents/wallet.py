"""The wallet: who may know what until when, with a stop button on every line."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.consents.fields import GROUPS
from shelter_desk.desktop.consents.sign_dialog import NOTHING, SIGN, SignDialog
from shelter_desk.desktop.consents.signed_paper import SignedPaperButton
from shelter_desk.desktop.consents.without import WithoutHer
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.paper_names import WITHDRAWAL
from shelter_desk.desktop.referrals.tell_card import TellCard
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small, Strong, start_side
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.consents import UNTIL_TAKEN_BACK
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.consents import consents, overrides, signatures
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.views.consent import WalletRow
from shelter_desk.services.views.override import WithoutHerRow
from shelter_desk.services.views.signed import ToSign

STATES: dict[str, tuple[Text, str]] = {
    "valid": (Text("wallet", "Agreed"), "done"),
    "in_part": (Text("wallet", "Agreed in part"), "done"),
    "refused": (Text("wallet", "She said no"), "neutral"),
    "not_now": (Text("wallet", "Another day"), "info"),
    "expired": (Text("wallet", "Has run out"), "attention"),
    "withdrawn": (Text("wallet", "Taken back"), "neutral"),
    "superseded": (Text("wallet", "Replaced by a later decision"), "neutral"),
}
DAYS_LEFT = Plural("wallet", "%n days left", "", 0)
LAST_DAY = Text("wallet", "ends today")
UNTIL_EXIT = Text("wallet", "until she leaves the house")
UNTIL_BACK = Text("wallet", "until she takes it back")
TALK_ON = Text("wallet", "another talk on {day}")
SIGNED = Text("wallet", "Signed paper in the file, {when}")
ON_SCREEN = Text("wallet", "Signed on the screen, {when}")
TAKEN = Text("wallet", "With {who}, {when}")

Found = tuple[tuple[WalletRow, ...], tuple[WithoutHerRow, ...]]


class WalletView(QWidget):
    """All decisions, and the talks that can be begun.

    Signals: ``talk`` (Scope) to begin a talk, ``stop`` (WalletRow) when she takes one back,
    ``paper`` to see the consent form.
    """

    talk = Signal(object)
    stop = Signal(object)
    paper = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._her = ResidentId("")
        layout = Columns(context.theme.px(620), self)
        layout.addWidget(self._decisions(), 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._beside(), 1, Qt.AlignmentFlag.AlignTop)

    def _decisions(self) -> Card:
        card = Card(self)
        head = WrapRow()
        head.addWidget(Heading(self.tr("What she decided")))
        head.split()
        self.signer = QuietButton(
            self._context.words(SIGN), icon=self._context.icons.icon("edit", "text")
        )
        self.signer.clicked.connect(self.sign)
        if not self._context.staff.may(Permission.TAKE_CONSENT):
            self.signer.hide()
        head.addWidget(self.signer)
        self.signed = SignedPaperButton(self._context)
        head.addWidget(self.signed)
        self.form = QuietButton(
            self.tr("Consent form"), icon=self._context.icons.icon("printer", "text")
        )
        self.form.clicked.connect(self.paper)
        head.addWidget(self.form)
        card.body.addLayout(head)
        inside = self._inside = QWidget(card)
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(0)
        self.without = WithoutHer(self._context, inside)
        self._rows.addWidget(self.without)
        self._rows.addStretch(1)
        card.body.addWidget(scrolled(inside, card, hugs=True), 1)
        return card

    def _beside(self) -> QWidget:
        """Agencies that must be told that she took something back, and the talks."""
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.tell = TellCard(self._context)
        column.addWidget(self.tell)
        column.addWidget(self._talks())
        return holder

    def _talks(self) -> Card:
        card = Card(self)
        card.body.addWidget(Heading(self.tr("Talk with her about")))
        inside = QWidget(card)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        self.talk_buttons: dict[int, QuietButton] = {}
        for title, scopes in GROUPS:
            column.addWidget(Small(self._context.words(title)))
            for scope in scopes:
                button = QuietButton(self._context.words(labels.SCOPES[scope]))
                button.clicked.connect(lambda _=False, about=scope: self.talk.emit(about))
                column.addWidget(button)
                self.talk_buttons[int(scope)] = button
            column.addSpacing(6)
        card.body.addWidget(scrolled(inside, card, hugs=True), 1)
        card.body.addWidget(
            Muted(self.tr("Bed, food and doctor do not depend on any of these answers."))
        )
        return card

    def sign(self) -> None:
        """She signs on the screen for what stands now."""
        her = self._her

        def ask(shown: ToSign) -> None:
            if her != self._her:
                return
            if not shown.consent_ids:
                self._context.messages.tell(NOTHING, "attention")
                return
            self.pad = SignDialog(self._context, her, shown, self.window())
            self.pad.open()

        self._context.tasks.submit(
            self, lambda desk: signatures.to_sign(desk, her), ask, replaces="sign"
        )

    def read(self, resident_id: ResidentId) -> None:
        """Everything about her, or about another."""
        self._her = self.signed.her = resident_id

        def show(found: Found) -> None:
            if resident_id == self._her:
                self.show_rows(*found)

        self._context.tasks.submit(
            self, lambda desk: _hers(desk, resident_id), show, replaces="wallet"
        )
        self.tell.read(resident_id)

    def show_rows(
        self, rows: tuple[WalletRow, ...], without: tuple[WithoutHerRow, ...] = ()
    ) -> None:
        """Show other decisions, and what left without her agreement."""
        pressed = QApplication.focusWidget()
        if pressed is not None and self._inside.isAncestorOf(pressed):
            self.form.setFocus()  # the button that was pressed goes away with its row
        empty(self._rows, keep=2)
        shown: list[QWidget] = [self._row(row) for row in rows]
        if not shown:
            shown = [Muted(self.tr("Nothing has been decided yet. There is no hurry."))]
        for place, widget in enumerate(shown):
            self._rows.insertWidget(place, widget)
        self.without.show_rows(without)

    def _row(self, row: WalletRow) -> QWidget:
        context = self._context
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 10, 0, 0)
        outer.setSpacing(8)
        line = WrapRow(top=True)
        scope = context.words(labels.SCOPES[row.consent.details.scope])
        line.place(self._words(row, scope), wide=True)
        line.split()
        text, tone = STATES[row.state]
        acts = QHBoxLayout()
        acts.setSpacing(12)
        acts.addStrut(34)  # a chip alone stands where one beside a button does
        acts.addWidget(Chip(context.words(text), tone))
        if row.allows:
            stop = QuietButton(self.tr("She takes it back"))
            stop.setAccessibleDescription(scope)
            stop.clicked.connect(lambda: self.stop.emit(row))
            acts.addWidget(stop)
        if row.consent.withdrawal is not None and context.staff.may(Permission.PRINT):
            acts.addWidget(self._paper_button(row, scope))
        line.place(acts)
        outer.addLayout(line)
        outer.addWidget(Line())
        return holder

    def _words(self, row: WalletRow, scope: str) -> QVBoxLayout:
        """What she decided, when, and how it was signed."""
        context, details = self._context, row.consent.details
        words = QVBoxLayout()
        words.setSpacing(2)
        about = Strong(context.fmt.line(scope, row.agency_name))
        about.setWordWrap(True)
        words.addWidget(about)
        if details.items:
            chosen = [context.words(labels.ITEMS[item]) for item in sorted(details.items)]
            words.addWidget(Body(context.fmt.line(*chosen)))
        if row.allows and details.contact_name:  # never somebody she no longer wants called
            words.addWidget(Body(context.fmt.line(details.contact_name, details.contact_phone)))
        if row.allows and details.purpose:
            words.addWidget(Body(details.purpose))
        words.addWidget(Small(self._when(row)))
        if row.on_screen_at is not None:
            when = {"when": context.fmt.within(row.on_screen_at)}
            words.addWidget(Small(context.words(Message(ON_SCREEN, when))))
        if row.signed_at is not None:
            words.addWidget(self._signed_link(row, row.signed_at), 0, start_side())
        return words

    def _signed_link(self, row: WalletRow, since: datetime) -> LinkButton:
        """To the scan of the paper she signed."""
        when = {"when": self._context.fmt.within(since)}
        link = LinkButton(self._context.words(Message(SIGNED, when)))
        her = str(row.consent.resident_id)
        link.clicked.connect(lambda: self._context.open_page(PageName.ATTACHMENTS, her))
        return link

    def _paper_button(self, row: WalletRow, scope: str) -> QuietButton:
        """That she took it back, on paper for her and for the file."""
        icon = self._context.icons.icon("printer")
        button = QuietButton(self.tr("Print"), icon=icon)
        button.setAccessibleDescription(scope)
        subject = f"{row.consent.resident_id}/{WITHDRAWAL}/{row.consent.id}"
        button.clicked.connect(lambda: self._context.open_page(PageName.PREVIEW, subject))
        return button

    def _when(self, row: WalletRow) -> str:
        context = self._context
        taken = context.words(
            Message(TAKEN, {"when": context.fmt.within(row.consent.at), "who": row.by_name})
        )
        booked = row.consent.details.talk_on
        if row.state == "not_now" and booked is not None:
            again = context.words(Message(TALK_ON, {"day": context.fmt.date(booked)}))
            return f"{taken} · {again}"
        if not row.allows:
            return taken
        if row.days_left is None:
            lasts = row.consent.details.scope in UNTIL_TAKEN_BACK
            return f"{taken} · {context.words(UNTIL_BACK if lasts else UNTIL_EXIT)}"
        left = context.words(DAYS_LEFT, row.days_left) if row.days_left else context.words(LAST_DAY)
        return f"{taken} · {left}"


def _hers(desk: Desk, resident_id: ResidentId) -> Found:
    """What she decided, and what left without her."""
    return consents.wallet(desk, resident_id), overrides.without_her(desk, resident_id)
