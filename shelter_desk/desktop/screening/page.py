"""Screening of one resident: the result in words, how it came about, sitting by sitting."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.keep_soon import KeepSoon
from shelter_desk.desktop.keeping.unsealing import SealedStrip
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.preview.source import SCREENING
from shelter_desk.desktop.screening.asks import OwnViewCard, RestCard
from shelter_desk.desktop.screening.parts import PromptCard, ResultCard, SittingsCard
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Chip, EmptyState
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import MutedLine, Title
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.screening import NOT_A_FINDING, Outcome
from shelter_desk.domain.screening_errors import RestFirst
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.residents.residents import resident_row
from shelter_desk.services.screening import screening
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.resident import ResidentRow
from shelter_desk.services.views.screening import Screening

_SITTING = Text("screening", "New sitting")
_GO_ON = Text("screening", "Go on with the sitting")
_NONE = Text("screening", "No sitting is signed yet")
_NONE_WORDS = Text(
    "screening",
    "Begin when she has rested and wishes to talk. Two short sittings are better than a long one.",
)
_SEALED_WORDS = Plural(
    "screening",
    "%n sittings are signed. What they say, and their result, is for those allowed into this part.",
    "",
    0,
)
_RECORDED = Text("screening", "Your view is kept beside the rule’s result.")
_COLUMN = 860
"""How long typing has to rest; with the writing itself it is on the disk within two seconds."""


class ScreeningPage(Page):
    """Subject: a resident's id."""

    name: ClassVar[PageName] = PageName.SCREENING
    topics: ClassVar[frozenset[str]] = frozenset({Topic.FILE, Topic.DRAFTS})
    help_key: ClassVar[str] = "screening"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._seen: Screening | None = None
        self._shown: list[QWidget] = []
        layout = self.make_column()
        layout.addLayout(self._head())
        chips = FlowLayout()
        self.chip = Chip(context.words(NOT_A_FINDING), "info")
        chips.addWidget(self.chip)
        self.chip.hide()
        layout.addLayout(chips)
        self.strip = SealedStrip(context, self)
        self.strip.opened.connect(self.refresh)
        layout.addWidget(self.strip)
        holder = QWidget()
        holder.setMaximumWidth(context.theme.px(_COLUMN))
        self._cards = QVBoxLayout(holder)
        self._cards.setContentsMargins(0, 0, 8, 0)
        self._cards.setSpacing(16)
        self.rest = RestCard(context, holder)
        self.rest.line.returnPressed.connect(self._start)
        self._cards.addWidget(self.rest)
        self.own = OwnViewCard(context, holder)
        self.own.recorded.connect(self._record)
        self._soon = KeepSoon(self)
        self._soon.timeout.connect(self._keep_own_view)
        self.own.questions.changed.connect(self._soon.touch)
        self.own.hide()
        self._cards.addWidget(self.own)
        self._cards.addStretch(1)
        layout.addWidget(scrolled(holder, hugs=True), 1)

    def _head(self) -> WrapRow:
        context = self.context
        row = WrapRow()
        words = QVBoxLayout()
        words.setSpacing(2)
        self.who = MutedLine()
        words.addWidget(self.who)
        words.addWidget(Title(self.tr("Screening")))
        row.place(words)
        row.split()
        back = QuietButton(self.tr("Back to her file"))
        back.clicked.connect(lambda: context.open_page(PageName.FILE, self.subject))
        row.addWidget(back)
        self.history = QuietButton(self.tr("All sittings"))
        self.history.clicked.connect(
            lambda: context.open_page(PageName.HISTORY, f"{self.subject}/screening")
        )
        row.addWidget(self.history)
        self.paper = QuietButton(self.tr("Print the result"), icon=context.icons.icon("printer"))
        self.paper.clicked.connect(
            lambda: context.open_page(PageName.PREVIEW, f"{self.subject}/{SCREENING}")
        )
        row.addWidget(self.paper)
        self.start = PrimaryButton(context.words(_SITTING), self)
        self.start.clicked.connect(self._start)
        self.start.setVisible(context.staff.may(Permission.WRITE_RECORDS))
        row.addWidget(self.start)
        return row

    def refresh(self) -> None:
        """Read all sittings again."""
        if not self.subject:
            return
        resident = ResidentId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: resident_row(desk, resident), self._show_who, replaces="who"
        )
        self.context.tasks.submit(
            self, lambda desk: screening.screening(desk, resident), self._show, replaces="load"
        )

    def leave(self) -> None:
        """What is not recorded yet waits, sealed."""
        self.rest.keeper.keep()
        self._keep_own_view()

    def _keep_own_view(self) -> None:
        self._soon.stop()
        waits, record = self.own.unkept(), self._newest()
        if waits is None or record is None:
            return
        self.own.kept()
        resident = ResidentId(self.subject)
        self.context.tasks.submit(
            self,
            lambda desk: screening.keep_own_view(
                desk, resident, record, waits.outcome, waits.reason
            ),
        )

    def _newest(self) -> RecordId | None:
        seen = self._seen
        return seen.sittings[-1].record_id if seen is not None and seen.sittings else None

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(self.context.fmt.line(row.called, row.code))

    def _show(self, seen: Screening) -> None:
        self._seen = seen
        context = self.context
        until = seen.resting_until
        rests = until is not None and context.staff.may(Permission.WRITE_RECORDS)
        when = ""
        if until is not None and rests:
            when = context.fmt.code(f"{context.fmt.local(until):%d/%m/%Y %H:%M}")
        self.rest.show_until(ResidentId(self.subject), when)
        self.start.setText(context.words(_GO_ON if seen.begun else _SITTING))
        self.strip.show_for(ResidentId(self.subject), seen.asks_reason)
        self.paper.setVisible(seen.result is not None and context.staff.may(Permission.PRINT))
        self.history.setVisible(bool(seen.sittings or seen.sealed))
        writes = context.staff.may(Permission.WRITE_RECORDS)
        self.chip.setVisible(bool(seen.sittings or seen.sealed))
        self.own.setVisible(seen.result is not None and writes)
        if seen.result is not None:
            self.own.show_waiting(seen.waiting)
        self._put(self._parts(seen))

    def _parts(self, seen: Screening) -> list[QWidget]:
        context, say = self.context, self.context.words
        parts: list[QWidget] = []
        if seen.prompts:
            parts.append(PromptCard(context, seen.prompts, self))
        if seen.result is not None:
            parts.append(ResultCard(context, seen.result, seen.own, self))
            parts.append(SittingsCard(context, seen, self))
        elif seen.sealed:
            title = say(Compartment.TESTIMONY.sealed_words)
            parts.append(EmptyState(title, say(_SEALED_WORDS, seen.sealed)))
        else:
            parts.append(EmptyState(say(_NONE), say(_NONE_WORDS)))
        return parts

    def _put(self, parts: list[QWidget]) -> None:
        for old in self._shown:
            self._cards.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = parts
        for place, part in enumerate(parts, 1):
            # the own view stands between the result and the sittings
            at = place if part is not parts[-1] or len(parts) == 1 else place + 1
            self._cards.insertWidget(at, part)
            part.show()

    def _start(self) -> None:
        resident, reason = ResidentId(self.subject), self.rest.line.text()
        self.context.tasks.submit(
            self,
            lambda desk: screening.start_sitting(desk, resident, reason),
            self._started,
            self._not_started,
        )

    def _not_started(self, fault: ShelterDeskError) -> bool:
        if isinstance(fault, RestFirst):
            self.rest.line.setFocus()
        return False

    def _started(self, draft_key: str) -> None:
        if self.rest.keeper.begun:
            self.rest.line.clear()
            self.rest.keeper.forget()
        self.context.open_page(PageName.FORM, f"{self.subject}/{draft_key}")

    def _record(self, outcome: Outcome, reason: str) -> None:
        resident, record = ResidentId(self.subject), self._newest()
        if record is not None:
            self.context.tasks.submit(
                self,
                lambda desk: screening.record_own_view(desk, resident, record, outcome, reason),
                self._recorded,
            )

    def _recorded(self, _record: RecordId) -> None:
        self.own.kept()
        self.own.show_waiting(None)
        self.context.messages.tell(_RECORDED, "done")
        self.refresh()
