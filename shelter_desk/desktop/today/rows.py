"""The lines of Today, each leading to what it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.notes.tasks import take_over, tick
from shelter_desk.desktop.overrides.words import DECIDED, TELL_BY, UNTOLD
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.page_parts.resident_words import open_resident
from shelter_desk.desktop.reviews.words import state_of, until
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.cards import Chip, Line
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.labels import Muted, MutedLine, Small, Strong
from shelter_desk.domain.ids import THE_HOUSE, ResidentId, TaskId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.labels.referral import REFERRED
from shelter_desk.services.views.consent import WalletRow
from shelter_desk.services.views.due import DueRow, TeamDue
from shelter_desk.services.views.override import UntoldRow
from shelter_desk.services.views.plan import CareRow
from shelter_desk.services.views.record import DraftRow
from shelter_desk.services.views.referral import ReferralRow, ToTellRow
from shelter_desk.services.views.resident import ResidentRow
from shelter_desk.services.views.review import FindingView
from shelter_desk.services.views.talk import HeavyWeek

ENDS = Plural("today", "Ends in %n days", "", 0)
ENDS_TODAY = Text("today", "Ends today")
LATE = Text("today", "No answer yet")
DRAFT = Text("today", "Draft")
TELL_AGENCY = Text("today", "The agency must be told")
SENT = Text("today", "Sent")
FINDING = Text("today", "Finding of a file review")
DUE_IN = Plural("today", "In %n days", "", 0)
TICK = Text("today", "Done")
NOBODYS = Text("today", "nobody’s since {name} left")
TAKE = Text("today", "Take it over")
DUE_TODAY = Text("today", "Today")
DUE_SINCE = Text("today", "Since {day}")
WAITS = Plural("today", "%n things wait", "", 0)
CARE = Text("today", "Health looks after her")
HEAVY = Plural(
    "today",
    "%n heavy talks and incidents came to you in seven days. Talk them over; it is work.",
    "",
    0,
)
SUPERVISION = Text("today", "{name} has time for that with you.")
HOUSE = Text("today", "The house")
OLDEST = Text("today", "The oldest since {day}")
CONSENT = Text("today", "Consent: {about}")


class TodayRows:
    """Makes the lines; ``answer`` asks what was done about a finding."""

    def __init__(self, context: DeskContext, answer: Callable[[FindingView], None]) -> None:
        self.context = context
        self._answer = answer
        self.ticks: dict[TaskId, LinkButton] = {}
        self.takes: dict[TaskId | ResidentId, LinkButton] = {}

    def _row(
        self, head: str, code: str, chip: Chip, more: str, act: Callable[[], None]
    ) -> ClickRow:
        # two drafts about one person differ in the small line alone
        named = " ".join(filter(None, (head, code)))
        row = ClickRow(", ".join(filter(None, (named, chip.text(), more))))
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
        shown = self.context.fmt.code(code)
        first.addWidget(Strong(head or shown))
        if head:
            first.addWidget(MutedLine(shown))
        first.addStretch(1)
        words.addLayout(first)
        if more:
            words.addWidget(Small(more))
        line.addLayout(words, 1)
        line.addWidget(chip)
        outer.addLayout(line)
        outer.addWidget(Line())
        return row

    def due(self, row: DueRow) -> ClickRow:
        """Whatever has a clock: what, whose, since or until when."""
        context = self.context
        what = context.words(row.what)
        if row.left_by:
            gone = Message(NOBODYS, {"name": row.left_by})
            what = context.fmt.line(what, context.words(gone))
        chip = Chip(self._when(row), "attention" if row.days <= 0 else "neutral")
        way = (PageName(row.way), row.subject)
        made = self._row(self._whose(row), row.code, chip, what, lambda: context.open_page(*way))
        if row.left_by:
            self._free(made, row, what)
        elif row.task is not None:
            self._tick(made, row.task, what)
        return made

    def _whose(self, row: DueRow | DraftRow) -> str:
        """Whose file it is about, or that it is the house's."""
        return self.context.words(HOUSE) if row.resident_id == THE_HOUSE else row.called

    def _tick(self, row: ClickRow, task_id: TaskId, what: str) -> None:
        """A task is done from here, without a way to its note."""
        context = self.context
        done = LinkButton(context.words(TICK), icon=context.icons.icon("check"))
        done.clicked.connect(lambda: tick(context, row, task_id))
        self._beside(row, done, what)
        self.ticks[task_id] = done

    def _free(self, row: ClickRow, due: DueRow, what: str) -> None:
        """Whose worker left: it is taken over from here."""
        if not due.may_take:
            return
        context = self.context
        take = LinkButton(context.words(TAKE), icon=context.icons.icon("hand"))
        take.clicked.connect(lambda: take_over(context, row, due))
        self._beside(row, take, what)
        self.takes[due.task or due.resident_id] = take

    def _beside(self, row: ClickRow, button: LinkButton, what: str) -> None:
        button.setAccessibleDescription(what)
        layout = row.layout()
        first = layout.itemAt(0) if layout is not None else None
        line = first.layout() if first is not None else None
        if line is not None:
            line.addWidget(button)

    def _when(self, row: DueRow) -> str:
        if row.days > 0:
            return self.context.words(DUE_IN, row.days)
        day = {"day": self.context.fmt.date(row.on)}
        return self.context.words(Message(DUE_SINCE, day) if row.days else DUE_TODAY)

    def team(self, one: TeamDue, act: Callable[[], None]) -> ClickRow:
        """How much came due with a colleague: to lend a hand, no mark for her."""
        context = self.context
        chip = Chip(context.words(WAITS, len(one.rows)), "neutral")
        oldest = Message(OLDEST, {"day": context.fmt.date(one.oldest)})
        return self._row(one.name, "", chip, context.words(oldest), act)

    def draft(self, row: DraftRow) -> ClickRow:
        """Something begun that waits."""
        context = self.context
        chip = Chip(context.words(DRAFT), "neutral")
        more = f"{context.words(row.title)} · {context.fmt.when(row.at)}"
        one = row.resident_id
        ways = {
            "form": (PageName.FORM, f"{one}/{row.form_key}"),
            "note": (PageName.NOTE, f"{one}/{row.about}" if row.about else one),
            "referral": (PageName.REFERRAL, f"{one}/{row.about or 'new'}"),
            "talk": (PageName.CONSENT, f"{one}/{row.about}"),
            "override": (PageName.OVERRIDE, f"{one}/{row.about}"),
        }
        whose = self._whose(row)
        return self._row(whose, row.code, chip, more, lambda: context.open_page(*ways[row.kind]))

    def consent(self, row: WalletRow) -> ClickRow:
        """A consent that ends."""
        context = self.context
        left = row.days_left or 0
        words = context.words(ENDS, left) if left else context.words(ENDS_TODAY)
        picture = context.icons.pixmap("clock", "attention", 14)
        chip = Chip(words, "attention", picture=picture)
        scope = context.words(labels.SCOPES[row.consent.details.scope])
        more = context.fmt.line(context.words(Message(CONSENT, {"about": scope})), row.agency_name)
        return self._row(
            row.called,
            row.code,
            chip,
            more,
            lambda: context.open_page(PageName.CONSENT, row.resident_id),
        )

    def referral(self, row: ReferralRow) -> ClickRow:
        """Nobody has answered yet."""
        context = self.context
        chip = Chip(
            context.words(LATE) if row.late else context.words(SENT),
            "attention" if row.late else "info",
        )
        subject = f"{row.referral.resident_id}/{row.referral.id}"
        return self._row(
            row.called,
            row.resident_code,
            chip,
            context.words(Message(REFERRED, {"agency": row.agency_name})),
            lambda: context.open_page(PageName.REFERRAL, subject),
        )

    def heavy(self, week: HeavyWeek) -> Muted:
        """For the worker herself: a quiet sentence, nothing to be done away with."""
        said = self.context.words(Message(HEAVY, n=week.talks))
        if week.supervisor:
            talk = Message(SUPERVISION, {"name": week.supervisor})
            said = f"{said} {self.context.words(talk)}"
        return Muted(said)

    def finding(self, row: FindingView) -> ClickRow:
        """Something she was asked to put right."""
        more = self.context.fmt.line(self.context.words(FINDING), until(self.context, row))
        chip = state_of(self.context, row)
        return self._row(row.called, row.code, chip, more, lambda: self._answer(row))

    def answered(self, row: FindingView) -> ClickRow:
        """What a colleague answered: for whoever settles it."""
        more = self.context.fmt.line(self.context.words(FINDING), row.worker)
        chip = state_of(self.context, row)
        return self._row(
            row.called,
            row.code,
            chip,
            more,
            lambda: self.context.open_page(PageName.REVIEW, row.review_id),
        )

    def to_tell(self, row: ToTellRow) -> ClickRow:
        """An agency holds what she took back, and does not know yet."""
        context = self.context
        chip = Chip(context.words(TELL_AGENCY), "attention")
        since = () if row.since is None else (context.fmt.when(row.since),)
        more = context.fmt.line(row.agency_name, *since)
        reads = context.staff.may(Permission.READ_FILE)
        page = PageName.CONSENT if reads else PageName.REFERRAL
        return self._row(
            row.called,
            row.code,
            chip,
            more,
            lambda: context.open_page(page, row.resident_id),
        )

    def untold(self, row: UntoldRow) -> ClickRow:
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

    def care(self, row: CareRow) -> ClickRow:
        """Somebody whom health looks after; more is told on her page."""
        context = self.context
        chip = Chip(context.words(CARE), "attention")
        way, told = (PageName.SAFETY, row.resident_id), row.told
        more = "" if told is None else context.words(told)
        return self._row(row.called, row.code, chip, more, lambda: context.open_page(*way))

    def resident(self, row: ResidentRow) -> ClickRow:
        """Somebody who came."""
        context = self.context
        chip = Chip(context.words(row.next_due.message), row.next_due.tone)
        when = context.fmt.when(row.arrived_at) if row.arrived_at else ""
        return self._row(row.called, row.code, chip, when, lambda: open_resident(context, row.id))
