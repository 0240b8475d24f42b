"""A copy on its way to the printer: written down, sent, counted, and printed again if need be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from shelter_desk.desktop.page import Page
from shelter_desk.desktop.pages.preview_outlets import Outlets, print_dpi
from shelter_desk.desktop.pages.preview_side import PreviewSide
from shelter_desk.desktop.pages.preview_waiting import Waits
from shelter_desk.desktop.warming import Later
from shelter_desk.domain.errors import NoPrinter, ShelterDeskError
from shelter_desk.domain.paper_errors import PrinterGone
from shelter_desk.domain.print_runs import OnPrinter, PrintedAgain, SheetsCame, WhyAgain
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.services import paper, printers, sheets
from shelter_desk.services.desk import Desk
from shelter_desk.services.desk_views import PagePicture, Paper

house_papers = Later("house_papers")

COUNTED = Text("paper", "Written down. Every copy has its number.")
OTHER_COUNT = Text("paper", "Written down that another number of sheets came out.")
WHY_FIRST = Text("paper", "Say first why it is printed again.")


@dataclass(frozen=True, slots=True)
class Job:
    """What is printed: the bytes that were shown, under which subject, why, where, and in place
    of what."""

    shown: Paper
    subject: str
    reason: str
    printer: str
    again: PrintedAgain | None
    sent: OnPrinter


@dataclass(frozen=True, slots=True)
class Sent:
    """What waits to be counted: how many sheets went out, and how many are proposed."""

    shown: Paper
    subject: str
    expected: int
    proposed: int


class Sending:
    """Prints for ``page``; ``anew`` makes the document with its next numbers.

    ``waits`` knows the document in sight, which may be another one when the printer answers.
    """

    def __init__(
        self,
        page: Page,
        side: PreviewSide,
        outlets: Callable[[], Outlets],
        waits: Waits,
        anew: Callable[[], None],
    ) -> None:
        self._page = page
        self._side = side
        self._outlets = outlets
        self._waits, self._current = waits, waits.current
        self._anew = anew
        self._sent: Sent | None = None  # what is counted, whatever is shown by then
        side.counted.connect(self.counted)

    def begin(self, shown: Paper, reason: str, pages: int) -> None:
        """Draw ``shown`` for the printer, write it down, send it."""
        job = self._job(shown, reason)
        if job is None:
            return
        self._side.set_ready(False)
        dpi = print_dpi(pages)
        self._page.context.tasks.submit_paper(
            self._page,
            lambda desk: paper.page_pictures(desk, shown.pdf, dpi),
            lambda pictures: self._write_down(job, pictures),
            self._not_drawn,
        )

    def _job(self, shown: Paper, reason: str) -> Job | None:
        """What to print; says so when something is missing for it."""
        side, messages = self._side, self._page.context.messages
        wanted, names = side.printer.currentText(), self._outlets().printers()
        side.show_printers(names)
        if not names:
            messages.error(NoPrinter())
            return None
        if wanted and wanted not in names:
            # it stood in the list a moment ago; another one may stand in another room
            messages.error(PrinterGone(printer=wanted))
            return None
        again = side.again.value()
        if side.again.asks and again is None:
            messages.tell(WHY_FIRST, "attention")
            side.again.why.focus_after("")
            return None
        sent, printer = self._waits.on_printer(), side.printer.currentText()
        return Job(shown, self._page.subject, reason, printer, again, sent)

    def _not_drawn(self, _fault: ShelterDeskError) -> bool:
        """Nothing was printed; what is shown can leave as before."""
        self._side.set_ready(self._current() is not None)
        return False

    def _write_down(self, job: Job, pictures: tuple[PagePicture, ...]) -> None:
        job = replace(job, sent=replace(job.sent, sheets=len(pictures)))
        self._page.context.tasks.submit(
            self._page,
            lambda desk: _record(desk, job),
            lambda _: self.send(job, pictures),
            self._start_again,
        )

    def _start_again(self, fault: ShelterDeskError) -> bool:
        """The copies could not leave as they are: make them anew, then say why."""
        self._anew()
        self._page.context.messages.error(fault)
        return True

    def send(self, job: Job, pictures: tuple[PagePicture, ...]) -> None:
        """Send what is written down; ask how much of it came out."""
        shown, expected = job.shown, len(pictures)
        self._sent = Sent(shown, job.subject, expected, expected)
        try:
            self._outlets().send(pictures, job.printer, self._page)
        except (NoPrinter, PrinterGone) as fault:
            self._page.context.messages.error(fault)
            self._keep(shown, None)
            self._done(shown, SheetsCame(0, expected))
        except ShelterDeskError as fault:
            # it may have stopped in the middle: what lies in it is not known here, so nothing is
            # written down before she looked, and it stays to be counted if she is called away
            self._page.context.messages.error(fault)
            self._sent = replace(self._sent, proposed=0)
            self._ask(self._sent)
            self._anew()
        else:
            self._ask(self._sent)
            self._remember(shown, job.printer)

    def ask_once_more(self, subject: str) -> None:
        """Whoever left before she counted is asked when she comes back to ``subject``."""
        if self._sent is not None and self._sent.subject == subject:
            self._ask(self._sent)

    def _ask(self, sent: Sent) -> None:
        self._side.ask_sheets(sent.expected, proposed=sent.proposed)

    def _remember(self, shown: Paper, printer: str) -> None:
        self._page.context.tasks.submit(
            self._page, lambda desk: printers.choose_printer(desk, shown.kind, printer)
        )

    def _keep(self, shown: Paper, came: SheetsCame | None) -> None:
        self._page.context.tasks.submit(
            self._page, lambda desk: sheets.record_sheets(desk, shown, came)
        )

    def counted(self, number: int) -> None:
        """She looked into the printer: ``number`` sheets came out."""
        if self._sent is None:
            return
        shown, expected = self._sent.shown, self._sent.expected
        came = SheetsCame(number, expected)
        self._keep(shown, came)
        right = came.came == came.sent
        self._page.context.messages.tell(COUNTED if right else OTHER_COUNT)
        self._done(shown, came)

    def _done(self, shown: Paper, came: SheetsCame) -> None:
        here = self._sent is not None and self._sent.subject == self._page.subject
        self._sent = None
        self._side.to_choices()
        self._side.again.forget()
        now = self._current()
        same = now is not None and (now.kind, now.resident_id) == (shown.kind, shown.resident_id)
        if came.short and same:
            self._side.again.ask(shown, came, WhyAgain.MISSING)
        if came.short or not here or not self._waits.go_on():
            self._anew()


def _record(desk: Desk, job: Job) -> tuple[int, ...]:
    """As whoever prints any paper does it, those of the shift alone, or what is open to all."""
    if desk.staff.may(Permission.PRINT):
        printed = paper.record_printed
    elif desk.staff.may(Permission.PRINT_RECEIPTS):
        printed = house_papers.record_shift_printed
    else:
        printed = house_papers.record_open_printed
    return printed(desk, job.shown, job.reason, job.printer, job.again, job.sent)
