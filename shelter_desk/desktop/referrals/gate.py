"""The side of a referral: what she agreed to, and the three copies."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.views.referral import GateView

UNTIL = Text("referrals", "Until {day}")
NO_END = Text("referrals", "Until she leaves the house")
COVERS = Text("referrals", "They may learn: {items}.")
ONLY_THAT = Text("referrals", "She agreed to the contact, and to no item yet.")
NEEDS_AGENCY = Text("referrals", "Choose an agency to see what she agreed to.")
TAKE_OUT = Text("referrals", "Take out what she did not agree to, then the copies can be printed.")
PAPER_WAITS = Text("referrals", "The copies can be printed once she has agreed.")
MANAGER_MAY = Text(
    "referrals",
    "Where the law obliges us or a life is in danger, two managers can decide. Ask one of them.",
)
DECIDED = Text(
    "referrals",
    "Two managers decided that something leaves today without her agreement, word for word as it "
    "was saved. Any change ends it.",
)
PAPER_READY = Text("referrals", "Each copy is numbered and written into the log.")


class GateCard(Card):
    """Signals: ``talk`` to speak with her; ``wanted`` (PageName, rest of its subject with a
    place for the referral's id) to see a copy, or for two managers to decide without her."""

    talk = Signal()
    wanted = Signal(object, str)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.view: GateView | None = None
        self.allowed = False
        self.writing = True
        self.body.addWidget(Heading(self.tr("What she agreed to")))
        self.until = Chip("", "done")
        self.body.addWidget(self.until)
        self.words = Body()
        self.items = Muted()
        self.body.addWidget(self.words)
        self.body.addWidget(self.items)
        self.talk_button = QuietButton(self.tr("Talk with her about it"))
        self.talk_button.clicked.connect(self.talk)
        self.body.addWidget(self.talk_button)
        self.body.addSpacing(16)
        self.body.addWidget(Heading(self.tr("Three copies")))
        self.papers: dict[CopyFor, QuietButton] = {}
        for copy_for, words in labels.COPIES_FOR.items():
            button = QuietButton(context.words(words), icon=context.icons.icon("print"))
            button.clicked.connect(lambda _=False, which=copy_for: self._copy(which))
            self.body.addWidget(button)
            self.papers[copy_for] = button
        self.hint = Small()
        self.body.addWidget(self.hint)
        self.slip = QuietButton(self.tr("Slip for her pocket"), icon=context.icons.icon("print"))
        self.slip.clicked.connect(lambda: self.wanted.emit(PageName.PREVIEW, "slip/{}"))
        self.body.addWidget(self.slip)
        self.body.addStretch(1)
        self._add_without()

    def _add_without(self) -> None:
        """At the very end and small: it is not a way round her."""
        self.manager_may = Small(self._context.words(MANAGER_MAY))
        self.body.addWidget(self.manager_may)
        self.without_button = LinkButton(self.tr("Send without her agreement…"))
        self.without_button.clicked.connect(lambda: self.wanted.emit(PageName.OVERRIDE, "{}"))
        self.body.addWidget(self.without_button)

    def _copy(self, which: CopyFor) -> None:
        self.wanted.emit(PageName.PREVIEW, f"referral/{{}}/{which}")

    def show_gate(self, view: GateView | None, chosen: frozenset[DataItem]) -> None:
        """Say what the gate says; without an agency it says nothing."""
        self.view = view
        words = self._context.words
        decided = frozenset() if view is None else view.decided
        covered = frozenset() if view is None else view.covered | decided
        said = view is not None and (view.valid or bool(decided))
        self.allowed = allowed = said and chosen <= covered
        self.until.setVisible(view is not None and view.valid)
        self.talk_button.setVisible(view is not None)
        self.slip.setVisible(view is not None)
        self.items.setVisible(view is not None and view.valid)
        self.words.setText(words(NEEDS_AGENCY) if view is None else words(view.message))
        if view is not None and view.valid:
            self._show_cover(view)
        for button in self.papers.values():
            button.setEnabled(allowed)
        refused = said and not allowed
        self._show_without(view)
        self.hint.setText(words(PAPER_READY if allowed else TAKE_OUT if refused else PAPER_WAITS))

    def _show_without(self, view: GateView | None) -> None:
        """The way to two managers, for managers; for everybody else that there is one."""
        decided = view is not None and bool(view.decided)
        open_way = view is not None and (self.writing or decided)
        manager = self._context.staff.may(Permission.OVERRIDE_CONSENT)
        self.manager_may.setVisible(open_way and (decided or not manager))
        self.manager_may.setText(self._context.words(DECIDED if decided else MANAGER_MAY))
        self.without_button.setVisible(open_way and manager)
        self.without_button.setText(
            self.tr("What was decided") if decided else self.tr("Send without her agreement…")
        )

    def _show_cover(self, view: GateView) -> None:
        words, fmt = self._context.words, self._context.fmt
        until = Message(UNTIL, {"day": fmt.date(view.until)}) if view.until else Message(NO_END)
        self.until.set(words(until), "done")
        names = [words(labels.ITEMS[item]) for item in DataItem if item in view.named]
        covers = words(COVERS).replace("{items}", fmt.line(*names))
        self.items.setText(covers if names else words(ONLY_THAT))
