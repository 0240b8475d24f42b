"""Today: what is due for the person at the desk, and who arrived."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.consents.signed_paper import SignedPaperButton
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.file.glass import GlassNotices
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.people.after_restore import AfterRestore
from shelter_desk.desktop.reviews.finding_dialogs import AnswerFinding
from shelter_desk.desktop.running.slices import Slices
from shelter_desk.desktop.today.backup_notice import BackupNotice
from shelter_desk.desktop.today.house import HouseCard
from shelter_desk.desktop.today.rows import TodayRows
from shelter_desk.desktop.today.sheet_notice import SheetNotice
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Heading, Muted, MutedLine, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import Columns, Stack, WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.today import today
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.due import DueRow, TeamDue
from shelter_desk.services.views.house import HouseToday
from shelter_desk.services.views.review import FindingView
from shelter_desk.services.views.today import TodayView

IN_HOUSE = Plural("today", "%n in the house", "", 0)
ARRIVALS = Plural("today", "%n arrived today", "", 0)
FAILED = Plural("today", "%n failed sign-ins since you were last here", "", 0)
WAITING = Text("today", "Waiting for you")
WAITING_WITH = Text("today", "Waiting with {name}")
FURTHER = Plural("today", "What else is due (%n more)", "", 0)
AT_ONCE = 20
"""Nobody does more in a day; each further line costs memory and time from then on."""


BREATH_MS, SLICE_SECONDS = 30, 0.006

Makers = list[Callable[[], QWidget]]


class _RowsCard(Card):
    """A card of lines under a heading; ``head`` stands in one line with it."""

    def __init__(self, heading: Heading, *head: QWidget) -> None:
        super().__init__()
        line = QHBoxLayout()
        line.addWidget(heading, 1)
        for part in head:
            line.addWidget(part)
        self.body.addLayout(line)
        inside = QWidget(self)
        self.rows = QVBoxLayout(inside)
        self.rows.setContentsMargins(0, 0, 8, 0)
        self.rows.setSpacing(0)
        self.rows.addStretch(1)
        self.body.addWidget(scrolled(inside, self, hugs=True), 1)

    def add(self, row: QWidget) -> None:
        """One more line below the others."""
        self.rows.insertWidget(self.rows.count() - 1, row)


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
            Topic.TASKS,
            Topic.BACKUPS,
            Topic.STAFF,
            Topic.HOUSE,
            Topic.PAPERS,
        }
    )
    help_key: ClassVar[str] = "today"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        layout.addLayout(self._head())
        # the first rows are painted before more are made
        self._slices = Slices(
            self, at_once=context.tasks.inline, pause_ms=BREATH_MS, seconds=SLICE_SECONDS
        )
        self.glass: GlassNotices | None = None
        self.after_restore: AfterRestore | None = None
        self.backup: BackupNotice | None = None
        self.sheet: SheetNotice | None = None
        self._notices = QVBoxLayout()
        self._notices.setSpacing(layout.spacing())
        layout.addLayout(self._notices)
        columns = Columns(context.theme.px(620))
        layout.addLayout(columns)
        layout.addStretch(1)
        self._rows = TodayRows(context, self._answer)
        self._view: TodayView | None = None
        self._noticed = False
        self._with: StaffId | None = None
        self._lines = AT_ONCE
        self.whose = Heading(context.words(WAITING))
        self.mine = LinkButton(self.tr("Back to mine"))
        self.mine.clicked.connect(lambda: self._look_at(None))
        self._due = _RowsCard(self.whose, self.mine)
        columns.addWidget(self._due, 3)
        beside = QWidget(self)
        column = Stack(beside)
        self._team = _RowsCard(Heading(self.tr("With the team")))
        self._arrived = _RowsCard(Heading(self.tr("Newly arrived")))
        column.addWidget(self._team)
        column.addWidget(self._arrived)
        self._beside = column
        self.house: HouseCard | None = None
        columns.addWidget(beside, 2)

    def _head(self) -> WrapRow:
        context = self.context
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
        if context.staff.may(Permission.WRITE_RECORDS):
            self.signed = SignedPaperButton(context)
            head.addWidget(self.signed)
        if context.staff.may(Permission.ADMIT):
            arrive = PrimaryButton(
                self.tr("New arrival"), icon=context.icons.icon("plus", "on_primary")
            )
            arrive.clicked.connect(lambda: context.open_page(PageName.ARRIVAL, ""))
            head.addWidget(arrive)
        return head

    def refresh(self) -> None:
        """Read what is due."""
        self.context.tasks.submit(self, today.today, self._show, replaces="today")
        self._ask_notices()
        if self.house is not None:
            self._ask_house()

    def _ask_house(self) -> None:
        """The house is told when what is due stands; it may not delay that."""
        self.context.tasks.submit(self, today.house_today, self._show_house, replaces="house")

    def _show_house(self, found: HouseToday) -> None:
        if self.house is None:
            self.house = HouseCard(self.context)
            self._beside.addWidget(self.house)
        self.house.show_house(found)

    def _ask_notices(self) -> None:
        for notice in (self.after_restore, self.glass, self.sheet, self.backup):
            if notice is not None:
                notice.refresh()

    def _add_notices(self) -> None:
        """Most days they stay hidden, so they are made when the rows stand."""
        if self._noticed:
            return
        self._noticed = True
        context = self.context
        if context.staff.may(Permission.MANAGE_PEOPLE):
            self.after_restore = AfterRestore(context, self, elsewhere=True)
            self._notices.addWidget(self.after_restore)
            self.glass = GlassNotices(context, self)
            self._notices.addWidget(self.glass)
        if context.staff.may(Permission.MANAGE_DESK):
            self.sheet = SheetNotice(context, self)
            self._notices.addWidget(self.sheet)
        if context.staff.may(Permission.BACKUP) and not context.shelter.practice:
            self.backup = BackupNotice(context, self)
            self._notices.addWidget(self.backup)
        self._ask_notices()

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
        self._view = view
        if self._with is not None and all(one.worker != self._with for one in view.team):
            self._with = None
        self._draw(view)

    def _answer(self, row: FindingView) -> None:
        self.dialog = AnswerFinding(self.context, row, self)
        self.dialog.open()

    def _look_at(self, worker: StaffId | None) -> None:
        """What waits with a colleague, or one's own again."""
        self._with, self._lines = worker, AT_ONCE
        if self._view is not None:
            self._draw(self._view)

    def _show_further(self) -> None:
        self._lines += AT_ONCE
        if self._view is not None:
            self._draw(self._view)

    def _draw(self, view: TodayView) -> None:
        theirs = next((one for one in view.team if one.worker == self._with), None)
        whose = WAITING if theirs is None else Message(WAITING_WITH, {"name": theirs.name})
        self.whose.setText(self.context.words(whose))
        self.mine.setVisible(theirs is not None)
        self._team.setVisible(bool(view.team))
        for card in (self._due, self._team, self._arrived):
            empty(card.rows, keep=1)
        self._slices.run(self._fill(view, theirs))

    def _fill(self, view: TodayView, theirs: TeamDue | None) -> Iterator[None]:
        """The rows of all cards, by turns so that they begin at once."""
        rows = self._rows
        calm = self.tr("Nothing is waiting. A quiet moment is allowed.")
        none_new = self.tr("Nobody new in the last few days.")
        due = self._mine(view) if theirs is None else self._due_rows(theirs.rows)
        due = due or [partial(Muted, calm)]
        team: Makers = [
            partial(rows.team, one, partial(self._look_at, one.worker)) for one in view.team
        ]
        arrived: Makers = [partial(rows.resident, one) for one in view.arrived]
        arrived = arrived or [partial(Muted, none_new)]
        cards = ((self._due, due), (self._team, team), (self._arrived, arrived))
        for place in range(max(len(makers) for _card, makers in cards)):
            for card, makers in cards:
                for make in makers[place : place + 1]:
                    card.add(make())
                    yield
        self._add_notices()
        if self.house is None:
            self._ask_house()

    def _mine(self, view: TodayView) -> Makers:
        rows = self._rows
        return [
            *(partial(rows.finding, one) for one in view.findings),
            *(partial(rows.answered, one) for one in view.answered),
            *(partial(rows.untold, one) for one in view.untold),
            *(partial(rows.to_tell, one) for one in view.to_tell),
            *(partial(rows.care, one) for one in view.care),
            *self._due_rows(view.due),
            *(partial(rows.draft, one) for one in view.drafts),
            *(partial(rows.consent, one) for one in view.expiring),
            *(partial(rows.referral, one) for one in view.chase),
            *(partial(rows.heavy, one) for one in (view.heavy,) if one is not None),
        ]

    def _due_rows(self, due: Sequence[DueRow]) -> Makers:
        """The longest waiting first, and how many more there are."""
        made: Makers = [partial(self._rows.due, one) for one in due[: self._lines]]
        left = len(due) - len(made)
        return [*made, partial(self._further, left)] if left else made

    def _further(self, left: int) -> LinkButton:
        button = LinkButton(self.context.words(FURTHER, left))
        button.clicked.connect(self._show_further)
        return button
