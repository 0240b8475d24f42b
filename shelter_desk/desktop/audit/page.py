"""The log, for managers: who did what, and whether anything was changed behind its back."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.audit.banner import VerifyBanner
from shelter_desk.desktop.audit.filters import AuditFilters
from shelter_desk.desktop.audit.rows import PAGE, AuditTable
from shelter_desk.desktop.audit.unusual import UnusualCard
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.resident_words import with_code
from shelter_desk.desktop.preview.source import log_subject
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Chip, EmptyState, ListColumn
from shelter_desk.desktop.widgets.labels import MutedLine, Title
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.anchors import Head
from shelter_desk.domain.audit import Verification
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.oversight import audit, unusual
from shelter_desk.services.oversight.unusual import UnusualLine
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.desk import AuditPage as LogPage
from shelter_desk.services.views.desk import VerificationView
from shelter_desk.services.views.resident import ResidentRow

ENTRIES = Plural("audit", "%n entries", "", 0)
UNUSUAL = Plural("audit", "%n unusual", "", 0)
NO_SUCH_CODE = Text("audit", "No file has this code. The log is shown for all files.")


class AuditPage(Page):
    """The log of the desk."""

    name: ClassVar[PageName] = PageName.AUDIT
    topics: ClassVar[frozenset[str]] = frozenset({Topic.AUDIT})
    help_key: ClassVar[str] = "audit"
    progressed = Signal(int, int)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        layout.addLayout(self._head())
        self.banner = VerifyBanner(context, self)
        self.banner.since_wanted.connect(self._verify)
        layout.addWidget(self.banner)
        self.unusual_reads = UnusualCard(context, self)
        self.unusual_reads.chosen.connect(self._narrow)
        layout.addWidget(self.unusual_reads)
        layout.addWidget(self._filters())
        self._stack = OneOf(self)
        self.table = AuditTable(context, self.tr("Log"))
        self.table.rows.more_wanted.connect(self._more)
        self.table.file_wanted.connect(lambda one: context.open_page(PageName.ACCESS, one))
        self._stack.addWidget(ListColumn(self.table, self._stack))
        self._stack.addWidget(EmptyState(self.tr("Nothing in the log fits these filters")))
        layout.addWidget(self._stack, 1)
        # The check reads on the second worker; the signal brings its progress to this thread.
        self.progressed.connect(self.banner.show_progress)

    def _head(self) -> WrapRow:
        row = WrapRow()
        row.addWidget(Title(self.tr("Audit")))
        self.count = MutedLine()
        row.addWidget(self.count)
        row.split()
        icons = self.context.icons
        self.printed = QuietButton(self.tr("What was printed"), icon=icons.icon("printer"))
        self.printed.clicked.connect(lambda: self.context.open_page(PageName.PRINTED, ""))
        row.addWidget(self.printed)
        self.shift_line = QuietButton(self.tr("Shift line"), icon=icons.icon("edit"))
        self.shift_line.clicked.connect(lambda: self.context.open_page(PageName.ANCHORS, ""))
        row.addWidget(self.shift_line)
        self.figures = QuietButton(self.tr("Statistics"), icon=icons.icon("reports"))
        self.figures.clicked.connect(lambda: self.context.open_page(PageName.FIGURES, ""))
        row.addWidget(self.figures)
        self.numbers = QuietButton(self.tr("The house in numbers"), icon=icons.icon("house"))
        self.numbers.clicked.connect(lambda: self.context.open_page(PageName.OVERVIEW, ""))
        if not self.context.staff.may(Permission.RELEASE_FIGURES):
            self.numbers.hide()
        row.addWidget(self.numbers)
        self.report = QuietButton(self.tr("Report"), icon=icons.icon("print"))
        self.report.clicked.connect(self._report)
        # Only hidden, never shown here: it has no parent yet and would stand as a window.
        if not self.context.staff.may(Permission.PRINT):
            self.report.hide()
        row.addWidget(self.report)
        self.verify = PrimaryButton(self.tr("Verify"), icon=icons.icon("audit", "on_primary"))
        self.verify.clicked.connect(lambda: self._verify(None))
        row.addWidget(self.verify)
        return row

    def _filters(self) -> AuditFilters:
        self.filters = AuditFilters(self.context, self)
        self.filters.changed.connect(self.refresh)
        self.filters.code_typed.connect(self._find_code)
        self.unusual = Chip("", "attention")
        self.unusual.hide()
        self.filters.row.addWidget(self.unusual)
        self.filters.row.addStretch(1)
        return self.filters

    def show_subject(self, subject: str) -> None:
        """Show the log of today."""
        self.context.tasks.submit(
            self, audit.audit_people, self.filters.show_people, replaces="people"
        )
        if self.verify.isEnabled():
            self.context.tasks.submit(
                self, audit.last_check, self.banner.show_last, replaces="last"
            )
        self.context.tasks.submit(
            self, unusual.unusual_reads, self.unusual_reads.show_unusual, replaces="unusual"
        )
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read the first page again."""
        wanted = self.filters.wanted()
        self.context.tasks.submit(
            self,
            lambda desk: audit.audit_page(desk, wanted, None, PAGE),
            self._show,
            replaces="log",
        )

    def _show(self, page: LogPage) -> None:
        self.table.rows.begin(page.rows, page.total)
        self.count.setText(self.context.words(ENTRIES, page.total))
        self._stack.setCurrentIndex(0 if page.rows else 1)
        if page.rows:
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
            self.table.scrollToTop()
        self._show_unusual()

    def _show_unusual(self) -> None:
        count = self.table.rows.unusual()
        self.unusual.set(self.context.words(UNUSUAL, count), "attention")
        self.unusual.setVisible(count > 0)

    def _more(self, before_seq: int) -> None:
        wanted = self.filters.wanted()
        self.context.tasks.submit(
            self,
            lambda desk: audit.audit_page(desk, wanted, before_seq, PAGE),
            self._append,
            replaces="log",
        )

    def _append(self, page: LogPage) -> None:
        self.table.rows.append(page.rows)
        self._show_unusual()

    def _find_code(self, typed: str) -> None:
        if not typed:
            self.filters.resident_id = None
            self.refresh()
            return
        self.context.tasks.submit(
            self, lambda desk: with_code(desk, typed), self._code_found, replaces="code"
        )

    def _code_found(self, row: ResidentRow | None) -> None:
        self.filters.resident_id = None if row is None else row.id
        if row is None:
            self.context.messages.tell(NO_SUCH_CODE, "attention")
        self.refresh()

    def _narrow(self, line: UnusualLine) -> None:
        self.filters.narrow(line.staff_id, line.day)

    def _report(self) -> None:
        self.context.open_page(PageName.PREVIEW, log_subject(self.filters.wanted()))

    def _verify(self, since: Head | None) -> None:
        self.verify.setEnabled(False)
        self.banner.begin(since)
        tell = self.progressed.emit
        self.context.tasks.submit_paper(
            self,
            lambda desk: audit.examine(desk, _sparing(tell), since),
            self._examined,
            self._not_verified,
        )

    def _examined(self, found: Verification) -> None:
        self.context.tasks.submit(
            self,
            lambda desk: audit.record_verification(desk, found),
            self._verified,
            self._not_verified,
        )

    def _verified(self, view: VerificationView) -> None:
        self.verify.setEnabled(True)
        self.banner.show_result(view)

    def _not_verified(self, _fault: object) -> bool:
        self.verify.setEnabled(True)
        self.banner.hide()
        return False


def _sparing(tell: Callable[[int, int], None]) -> Callable[[int, int], None]:
    """``tell``, but only a hundred times however long the log is."""

    def progress(done: int, known: int) -> None:
        step = max(known // 100, 1)
        if done % step == 0 or done >= known:
            tell(done, known)

    return progress
