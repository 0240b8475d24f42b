"""A copy on its way to the printer: written down, sent, counted, and printed again if need be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from shelter_desk.desktop.page import Page
from shelter_desk.desktop.preview.side import PreviewSide
from shelter_desk.desktop.preview.waiting import Waits
from shelter_desk.desktop.print_system.papers import to_print
from shelter_desk.desktop.print_system.port import Fate, JobState, Printer, Progress, ToPrint
from shelter_desk.desktop.print_system.words import progress_words, taken_words
from shelter_desk.desktop.warming import Later
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.print_runs import OnPrinter, PrintedAgain, SheetsCame, WhyAgain
from shelter_desk.domain.printer_errors import NoPrinter, PrinterGone, PrintFailed
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.papers import paper, print_jobs, printers, sheets
from shelter_desk.services.views.desk import Paper

house_papers = Later("papers.house_papers")

COUNTED = Text("paper", "Written down. Every copy has its number.")
OTHER_COUNT = Text("paper", "Written down that another number of sheets came out.")
WHY_FIRST = Text("paper", "Say first why it is printed again.")
STANDS = Text(
    "paper",
    "Written down as printed. But the printer still waits: what lies in it comes out when it goes "
    "on, and is taken back when the desk is locked.",
)


class LookFirst(ShelterDeskError):
    """She pressed the button before the printers were shown, or chose none."""

    text = Text(
        "paper",
        "No printer was chosen yet. Look which one is chosen now, or choose one, then print.",
    )


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
    """What waits to be counted: how many sheets went out, how many are proposed, and as which
    job of the print system."""

    shown: Paper
    subject: str
    expected: int
    proposed: int
    job: int = 0

    @property
    def followed(self) -> bool:
        """True where the print system tells how far it is, and takes it back."""
        return self.job > 0


class Sending(QObject):
    """Prints for ``page``; ``anew`` makes the document with its next numbers.

    ``waits`` knows the document in sight, which may be another one when the printer answers.
    """

    def __init__(
        self, page: Page, side: PreviewSide, waits: Waits, anew: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._side = side
        self._printing = page.context.printing
        self._waits, self._current = waits, waits.current
        self._anew = anew
        self._stands = False  # the printer waits for somebody
        self._sent: Sent | None = None  # what is counted, whatever is shown by then
        self._missed = 0  # the job of which sheets were missing last
        side.counted.connect(self.counted)
        self._printing.told.connect(self._follow)
        self._printing.taken_back.connect(self._taken_back)
        self._printing.unknown.connect(side.sheets.tell_unknown)

    def begin(self, shown: Paper, reason: str, pages: int) -> None:
        """See whether the printer is there, write it down, send it."""
        again = self._side.again.value()
        if self._side.again.asks and again is None:
            self._page.context.messages.tell(WHY_FIRST, "attention")
            self._side.again.why.focus_after("")
            return
        self._page.context.messages.clear()  # what was wrong with the print before
        wanted = self._side.printer.currentText()
        sent = replace(self._waits.on_printer(), sheets=pages)
        job = Job(shown, self._page.subject, reason, wanted, again, sent)
        self._side.set_ready(False)
        self._printing.printers(
            self._page, lambda found: self._printers_found(job, found), self._not_begun
        )

    def _printers_found(self, job: Job, found: tuple[Printer, ...]) -> None:
        """What stood in the list a moment ago may be gone; another one may stand elsewhere."""
        self._side.printers.offer(found)
        printer = next((one for one in found if one.name == job.printer), None)
        if not found:
            self._not_begun(NoPrinter())
        elif printer is None:
            self._not_begun(PrinterGone(printer=job.printer) if job.printer else LookFirst())
        elif printer.fault is not None:
            self._not_begun(printer.fault)
        else:
            self._page.context.tasks.submit_paper(
                self._page,
                lambda desk: to_print(desk, job.shown),
                lambda ready: self._write_down(job, ready),
                self._not_begun,
            )

    def _not_begun(self, fault: ShelterDeskError) -> bool:
        """Nothing was written down or printed; what is shown can leave as before."""
        self._side.set_ready(self._current() is not None)
        self._page.context.messages.error(fault)
        return True

    def _write_down(self, job: Job, ready: ToPrint) -> None:
        self._page.context.tasks.submit(
            self._page,
            lambda desk: _record(desk, job),
            lambda _none: self._send(job, ready),
            self._start_again,
        )

    def _start_again(self, fault: ShelterDeskError) -> bool:
        """The copies could not leave as they are: make them anew, then say why."""
        self._anew()
        self._page.context.messages.error(fault)
        return True

    def _send(self, job: Job, paper: ToPrint) -> None:
        """Send what is written down; once the print system has it, ask how much came out."""
        expected = job.sent.sheets
        sent = Sent(job.shown, job.subject, expected, expected)
        self._printing.hand_over(
            self._page,
            job.printer,
            paper,
            lambda number: self._is_sent(replace(sent, job=number), job.printer),
            lambda fault: self._not_sent(sent, fault),
        )

    def _is_sent(self, sent: Sent, printer: str) -> None:
        self._sent = sent
        self.ask_once_more(self._page.subject)
        self._remember(sent, printer)

    def _not_sent(self, sent: Sent, fault: ShelterDeskError) -> bool:
        self._page.context.messages.error(fault)
        if isinstance(fault, PrintFailed):
            # it may have stopped in the middle: what lies in it is not known here, so nothing is
            # written down before she looked, and it stays to be counted if she is called away
            self._sent = replace(sent, proposed=0)
            self.ask_once_more(self._page.subject)
            self._anew()
        else:
            self._keep(sent.shown, None)
            self._done(sent, SheetsCame(0, sent.expected))
        return True

    def ask_once_more(self, subject: str) -> None:
        """Whoever left before she counted is asked when she comes back to ``subject``."""
        if self._sent is not None and self._sent.subject == subject:
            self._ask(self._sent)

    def _ask(self, sent: Sent) -> None:
        self._stands = False
        self._side.ask_sheets(sent.expected, sent.proposed, followed=sent.followed)

    def _follow(self, job: int, progress: Progress) -> None:
        sent = self._sent
        if sent is None or job != sent.job:
            return
        self._stands = progress.state is JobState.WAITING
        waits = self._stands or progress.state is JobState.ENDED
        self._side.sheets.tell(progress_words(progress), waits=waits)
        if progress.state is JobState.ENDED or (progress.done and progress.sheets):
            self._sent = replace(sent, proposed=progress.sheets)
            self._side.sheets.propose(progress.sheets)

    def _remember(self, sent: Sent, printer: str) -> None:
        shown, submit = sent.shown, self._page.context.tasks.submit
        if sent.followed:
            submit(
                self._page,
                lambda desk: print_jobs.remember_job(desk, shown, sent.job, sent.expected),
            )
        submit(self._page, lambda desk: printers.choose_printer(desk, shown.kind, printer))

    def _keep(self, shown: Paper, came: SheetsCame | None) -> None:
        self._page.context.tasks.submit(
            self._page, lambda desk: sheets.record_sheets(desk, shown, came)
        )

    def counted(self, number: int) -> None:
        """She looked into the printer: ``number`` sheets came out, and no more shall."""
        if self._sent is None:
            return
        sent, self._sent = self._sent, None
        came = SheetsCame(number, sent.expected)
        self._keep(sent.shown, came)
        self._tell(came)
        if not came.short:
            self._printing.came_out(sent.job)
        elif sent.followed:
            self._missed = sent.job
            self._printing.take_back(sent.job)
        self._done(sent, came)

    def _taken_back(self, job: int, fate: Fate) -> None:
        if job == self._missed and fate is Fate.LEFT:
            self._page.context.messages.tell(taken_words(fate), "attention")

    def _tell(self, came: SheetsCame) -> None:
        if came.came != came.sent:
            self._page.context.messages.tell(OTHER_COUNT)
        elif self._stands:
            self._page.context.messages.tell(STANDS, "attention")
        else:
            self._page.context.messages.tell(COUNTED)

    def _done(self, sent: Sent, came: SheetsCame) -> None:
        here, shown = sent.subject == self._page.subject, sent.shown
        if self._sent is not None and not here:
            return  # another paper is being counted; this one stays on the list
        self._side.to_choices()
        self._side.again.forget()
        now = self._current()
        same = now is not None and (now.kind, now.resident_id) == (shown.kind, shown.resident_id)
        if came.short and same:
            self._side.again.ask(shown, came, WhyAgain.MISSING)
        if came.short or not here or not self._waits.go_on():
            self._anew()


def _record(desk: Desk, job: Job) -> None:
    """As whoever prints any paper does it, those of the shift alone, or what is open to all."""
    if desk.staff.may(Permission.PRINT):
        printed = paper.record_printed
    elif desk.staff.may(Permission.PRINT_RECEIPTS):
        printed = house_papers.record_shift_printed
    else:
        printed = house_papers.record_open_printed
    printed(desk, job.shown, job.reason, job.printer, job.again, job.sent)
