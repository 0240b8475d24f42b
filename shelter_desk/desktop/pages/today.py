"""Today: what is due for the person at the desk, and who arrived."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.pages.backup_notice import BackupNotice
from shelter_desk.desktop.pages.file_parts import ClickRow
from shelter_desk.desktop.pages.finding_dialogs import AnswerFinding
from shelter_desk.desktop.pages.glass import GlassNotices
from shelter_desk.desktop.pages.override_words import DECIDED, TELL_BY, UNTOLD
from shelter_desk.desktop.pages.resident_words import open_resident
from shelter_desk.desktop.pages.review_words import state_of, until
from shelter_desk.desktop.people.after_restore import AfterRestore
from shelter_desk.desktop.slices import Slices
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.labels import Heading, Muted, MutedLine, Small, Strong, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services import labels, today
from shelter_desk.services.override_views import UntoldRow
from shelter_desk.services.review_views import FindingView
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views import DraftRow, ReferralRow, ResidentRow, TodayView, WalletRow

IN_HOUSE = Plural("today", "%n in the house", "", 0)
ARRIVALS = Plural("today", "%n arrived today", "", 0)
FAILED = Plural("today", "%n failed sign-ins since you were last here", "", 0)
ENDS = Plural("today", "ends in %n days", "", 0)
ENDS_TODAY = Text("today", "ends today")
LATE = Text("today", "no answer yet")


class TodayPage(Page):
    """The first page after unlocking."""

    name: ClassVar[PageName] = PageName.TODAY
    topics: ClassVar[frozenset[str]] = frozenset(
        {
            Topic.RESIDENTS,
            Topic.DRAFTS,
            Topic.CONSENTS,
            Topic.REFERRALS,
            Topic.REVIEWS,
            Topic.BACKUPS,
            Topic.STAFF,
        }
    )
    help_key: ClassVar[str] = "today"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        head = WrapRow()
        head.addWidget(Title(self.tr("Today")))
        self.day = MutedLine()
        head.addWidget(self.day)
        head.split()
        if not context.staff.may(Permission.AUDIT):
            # who reads the log has it on the Audit page
            line = QuietButton(self.tr("Shift line"), icon=context.icons.icon("edit"))
            line.clicked.connect(lambda: context.open_page(PageName.ANCHORS, ""))
            head.addWidget(line)
        if context.staff.may(Permission.ADMIT):
            arrive = PrimaryButton(
                self.tr("New arrival"), icon=context.icons.icon("plus", "on_primary")
            )
            arrive.clicked.connect(lambda: context.open_page(PageName.ARRIVAL, ""))
            head.addWidget(arrive)
        layout.addLayout(head)
        self._slices = Slices(self, at_once=context.tasks.inline)
        self.glass: GlassNotices | None = None
        self.after_restore: AfterRestore | None = None
        if context.staff.may(Permission.MANAGE_PEOPLE):
            self.after_restore = AfterRestore(context, self, elsewhere=True)
            layout.addWidget(self.after_restore)
            self.glass = GlassNotices(context, self)
            layout.addWidget(self.glass)
        self.backup: BackupNotice | None = None
        if context.staff.may(Permission.BACKUP):
            self.backup = BackupNotice(context, self)
            layout.addWidget(self.backup)
        columns = Columns(context.theme.px(620))
        layout.addLayout(columns)
        layout.addStretch(1)
        self._due = self._card(self.tr("Waiting for you"), columns, 3)
        self._arrived = self._card(self.tr("Newly arrived"), columns, 2)

    def _card(self, title: str, columns: Columns, share: int) -> QVBoxLayout:
        card = Card(self)
        card.body.addWidget(Heading(title))
        inside = QWidget(card)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(0)
        rows.addStretch(1)
        card.body.addWidget(scrolled(inside, card, hugs=True), 1)
        columns.addWidget(card, share)
        return rows

    def refresh(self) -> None:
        """Read what is due."""
        for notice in (self.after_restore, self.glass):
            if notice is not None:
                notice.refresh()
        if self.backup is not None and not self.context.shelter.practice:
            self.backup.refresh()
        self.context.tasks.submit(self, today.today, self._show, replaces="today")

    def _show(self, view: TodayView) -> None:
        context = self.context
        parts = [context.fmt.date_long(context.fmt.today())]
        if context.staff.may(Permission.READ_FILE):
            parts.append(context.words(IN_HOUSE, view.in_house))
        if view.arrivals_today:
            parts.append(context.words(ARRIVALS, view.arrivals_today))
        self.day.setText(context.fmt.line(*parts))
        if view.failed_unlocks:
            context.messages.tell(context.words(FAILED, view.failed_unlocks), "attention")
        empty(self._due, keep=1)
        empty(self._arrived, keep=1)
        self._slices.run(self._fill(view))

    def _fill(self, view: TodayView) -> Iterator[None]:
        """The rows of both cards, by turns so that both begin at once."""
        calm = self.tr("Nothing is waiting. A quiet moment is allowed.")
        none_new = self.tr("Nobody new in the last days.")
        due: list[Callable[[], QWidget]] = []
        due += [partial(self._finding, row) for row in view.findings]
        due += [partial(self._answered, row) for row in view.answered]
        due += [partial(self._untold, row) for row in view.untold]
        due += [partial(self._draft, row) for row in view.drafts]
        due += [partial(self._consent, row) for row in view.expiring]
        due += [partial(self._referral, row) for row in view.chase]
        arrived: list[Callable[[], QWidget]] = []
        arrived += [partial(self._resident, row) for row in view.arrived]
        due = due or [partial(Muted, calm)]
        arrived = arrived or [partial(Muted, none_new)]
        for place in range(max(len(due), len(arrived))):
            for rows, makers in ((self._due, due), (self._arrived, arrived)):
                for make in makers[place : place + 1]:
                    rows.insertWidget(rows.count() - 1, make())
                    yield

    def _row(
        self, head: str, code: str, chip: Chip, more: str, act: Callable[[], None]
    ) -> ClickRow:
        # two drafts about one person differ in the small line alone
        row = ClickRow(", ".join(filter(None, (f"{head} {code}", chip.text(), more))))
        row.opened.connect(act)
        outer = QVBoxLayout(row)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(Strong(head or "—"))
        first.addWidget(MutedLine(self.context.fmt.code(code)))
        first.addStretch(1)
        words.addLayout(first)
        if more:
            words.addWidget(Small(more))
        line.addLayout(words, 1)
        line.addWidget(chip)
        outer.addLayout(line)
        outer.addWidget(Line())
        return row

    def _draft(self, row: DraftRow) -> ClickRow:
        context = self.context
        chip = Chip(self.tr("Draft"), "neutral")
        more = f"{context.words(row.title)} · {context.fmt.when(row.at)}"
        one = row.resident_id
        ways = {
            "form": (PageName.FORM, f"{one}/{row.form_key}"),
            "note": (PageName.NOTE, f"{one}/{row.about}" if row.about else one),
            "referral": (PageName.REFERRAL, f"{one}/{row.about or 'new'}"),
            "talk": (PageName.CONSENT, f"{one}/{row.about}"),
            "override": (PageName.OVERRIDE, f"{one}/{row.about}"),
        }
        return self._row(
            row.called, row.code, chip, more, lambda: context.open_page(*ways[row.kind])
        )

    def _consent(self, row: WalletRow) -> ClickRow:
        context = self.context
        left = row.days_left or 0
        words = context.words(ENDS, left) if left else context.words(ENDS_TODAY)
        picture = context.icons.pixmap("clock", "attention", 14)
        chip = Chip(words, "attention", picture=picture)
        scope = context.words(labels.SCOPES[row.consent.details.scope])
        more = self.context.fmt.line(scope, row.agency_name)
        return self._row(
            row.called,
            row.code,
            chip,
            more,
            lambda: context.open_page(PageName.CONSENT, row.resident_id),
        )

    def _referral(self, row: ReferralRow) -> ClickRow:
        context = self.context
        chip = Chip(
            context.words(LATE) if row.late else self.tr("Sent"),
            "attention" if row.late else "info",
        )
        subject = f"{row.referral.resident_id}/{row.referral.id}"
        return self._row(
            row.called,
            row.resident_code,
            chip,
            row.agency_name,
            lambda: context.open_page(PageName.REFERRAL, subject),
        )

    def _finding(self, row: FindingView) -> ClickRow:
        """Something she was asked to put right."""
        more = self.context.fmt.line(self.tr("Finding of a file review"), until(self.context, row))
        chip = state_of(self.context, row)
        return self._row(row.called, row.code, chip, more, lambda: self._answer(row))

    def _answer(self, row: FindingView) -> None:
        self.dialog = AnswerFinding(self.context, row, self)
        self.dialog.open()

    def _answered(self, row: FindingView) -> ClickRow:
        """What a colleague answered: for whoever settles it."""
        more = self.context.fmt.line(self.tr("Finding of a file review"), row.worker)
        chip = state_of(self.context, row)
        return self._row(
            row.called,
            row.code,
            chip,
            more,
            lambda: self.context.open_page(PageName.REVIEW, row.review_id),
        )

    def _untold(self, row: UntoldRow) -> ClickRow:
        """Something left without her agreement, and she does not know yet."""
        context = self.context
        chip = Chip(context.words(UNTOLD), "attention" if row.late else "info")
        day = {"day": context.fmt.date(row.tell_on)} if row.tell_on else {"day": "—"}
        more = context.fmt.line(row.agency_name, context.words(Message(TELL_BY, day)))
        subject = f"{row.resident_id}/{row.referral_id}/{DECIDED}"
        return self._row(
            row.called,
            row.code,
            chip,
            more,
            lambda: context.open_page(PageName.OVERRIDE, subject),
        )

    def _resident(self, row: ResidentRow) -> ClickRow:
        context = self.context
        chip = Chip(context.words(row.next_due.message), row.next_due.tone)
        when = context.fmt.when(row.arrived_at) if row.arrived_at else ""
        return self._row(row.called, row.code, chip, when, lambda: open_resident(context, row.id))
