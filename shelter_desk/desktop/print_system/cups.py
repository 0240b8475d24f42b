"""CUPS, the print system of Linux and macOS: asked directly, so that it is known what it did.

Qt tells nobody when a job was refused, and leaves the pages in the spool. Here each refusal has
its sentence, and what is done is taken out of the spool (``purge-job``). Other programs of the
same account have jobs of the same name there: only what bears the mark of this desk is touched.
"""

from __future__ import annotations

import getpass
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from urllib.parse import quote

from shelter_desk.desktop.print_system import daemon
from shelter_desk.desktop.print_system.ipp import (
    Answer,
    Attribute,
    Operation,
    Tag,
    Values,
    attribute,
    request,
)
from shelter_desk.desktop.print_system.job_state import progress_of
from shelter_desk.desktop.print_system.port import (
    JOB_NAME,
    Fate,
    JobState,
    Look,
    Printer,
    Progress,
    ToPrint,
)
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.printer_errors import (
    PrinterClosed,
    PrinterGone,
    PrinterPaused,
    PrintFailed,
    PrintRefused,
    PrintSystemSilent,
)

INTO_FILES = ("cups-pdf:", "file:", "cups-brf:")
"""Devices that write the pages into a file that anybody may read later."""
FOUND_ALONE = ("implicitclass:", "dnssd:")
"""Devices that the computer found on the network by itself."""
_WRAPPED = re.compile(r"beh:/[^/]*/[^/]*/[^/]*/")
"""What tries again where a device fails stands before the device."""
_CLASS, _FAX, _DISCOVERED = 0x1, 0x40000, 0x1000000
_STOPPED, _COMPLETED = 5, 9
_NOT_POSSIBLE, _NOT_FOUND, _NOT_ACCEPTING = 0x0404, 0x0406, 0x0506
_ALL_JOBS = "ipp://localhost/"
_ABOUT_PRINTERS = (
    "printer-name",
    "printer-type",
    "printer-state",
    "printer-is-accepting-jobs",
    "printer-is-temporary",
    "device-uri",
)
_ABOUT_JOB = (
    "job-state",
    "job-media-sheets-completed",
    "job-printer-state-reasons",
    "job-printer-state-message",
)
MARK = "job-mark"
"""CUPS keeps what it does not know beside a job, and tells it to whoever may see the job."""
_OF_OURS = ("job-id", "job-name", MARK, "job-sheets")
"""The last makes CUPS look into its files: of what it holds no more in memory it tells no name."""
_OF_ONE = ("job-id", "job-name", "job-state", "time-at-processing", MARK)
AS_SHOWN = (
    attribute(Tag.INTEGER, "copies", 1),
    attribute(Tag.KEYWORD, "media", "iso_a4_210x297mm"),
    attribute(Tag.KEYWORD, "sides", "one-sided"),
    attribute(Tag.INTEGER, "number-up", 1),
    attribute(Tag.KEYWORD, "print-scaling", "none"),
    attribute(Tag.KEYWORD, "print-color-mode", "monochrome"),
    attribute(Tag.KEYWORD, "job-hold-until", "no-hold"),
    attribute(Tag.NAME, "job-sheets", "none", "none"),
)
"""One sheet a page, none before or after, on A4 as large as it is, now: whatever is usual there."""


class Cups:
    """A ``port.PrintSystem``; used on one worker. ``mark`` tells the jobs of this desk apart.

    Where a print system does not keep the mark, only what this very run made is taken for ours.
    """

    def __init__(self, mark: str = "") -> None:
        self._mark = mark
        self._made: set[int] = set()

    def printers(self) -> tuple[Printer, ...]:
        """All that put out paper; those that the computer found by itself come last."""
        told = self._ask("/", Operation.GET_PRINTERS, (_wanted(_ABOUT_PRINTERS),))
        usual = self._usual()
        found = [one for one in told.groups if _is_for_paper(one)]
        found.sort(key=lambda one: (_alone(one), _name(one) != usual, _name(one).casefold()))
        return tuple(Printer(_name(one), _fault(one), alone=_alone(one)) for one in found)

    def send(self, name: str, paper: ToPrint) -> int:
        """Make a job without pages first: a daemon that hangs then has nothing to print later."""
        path, uri = f"/printers/{quote(name)}", f"ipp://localhost/printers/{quote(name)}"
        printer = attribute(Tag.URI, "printer-uri", uri)
        title = attribute(Tag.NAME, "job-name", JOB_NAME)
        wishes = (*AS_SHOWN, *self._marked())
        made = self._ask(path, Operation.CREATE_JOB, (title,), wishes, target=printer)
        job = next((one["job-id"][0] for one in made.groups if "job-id" in one), 0)
        if not made.good or not isinstance(job, int) or not job:
            raise _refusal(made, name)
        self._made.add(job)
        try:
            self._hand_over(path, printer, job, paper.pdf, name)
        except ShelterDeskError:
            with suppress(PrintSystemSilent):
                self._cancel(job)
            raise
        return job

    def _marked(self) -> tuple[Attribute, ...]:
        return (attribute(Tag.NAME, MARK, self._mark),) if self._mark else ()

    def _hand_over(self, path: str, printer: Attribute, job: int, pdf: bytes, name: str) -> None:
        asked = request(
            Operation.SEND_DOCUMENT,
            (
                printer,
                attribute(Tag.INTEGER, "job-id", job),
                _user(),
                attribute(Tag.MIME, "document-format", "application/pdf"),
                attribute(Tag.BOOLEAN, "last-document", True),
            ),
        )
        try:
            taken = daemon.ask(path, asked, pdf)
        except daemon.Cut as cut:
            raise PrintFailed from cut
        if not taken.good:
            raise _refusal(taken, name)

    def look(self, jobs: frozenset[int]) -> Look:
        """Ask first, then take out what is done, of this run and of earlier ones."""
        found = {job: self._progress(job) for job in jobs}
        done = [*self._ours("completed")]
        for job in done:
            self._cancel(job)
        # what is taken out while it is being stopped is written down once more afterwards
        return Look(found, unfinished=bool(done) or bool(self.waiting()))

    def waiting(self) -> frozenset[int]:
        """Also a job that was made while the daemon hung: it waits for pages that never come."""
        return frozenset(self._ours("not-completed"))

    def take_back(self, job: int) -> Fate:
        """Look first: once it is taken out, nobody knows whether the printer had begun."""
        told = self._about(job, _OF_ONE)
        if not told.good or not told.groups or not self._is_ours(told.groups[0]):
            return Fate.OVER
        fate = _fate(told.groups[0])
        return fate if self._cancel(job) else Fate.LEFT

    def _cancel(self, job: int) -> bool:
        """True when there is no such job any more."""
        asked = (attribute(Tag.INTEGER, "job-id", job), attribute(Tag.BOOLEAN, "purge-job", True))
        told = self._ask("/jobs/", Operation.CANCEL_JOB, asked, target=_OF_ALL)
        return told.good or told.status in (_NOT_FOUND, _NOT_POSSIBLE)

    def _progress(self, job: int) -> Progress:
        told = self._about(job, _ABOUT_JOB)
        if not told.good or not told.groups:
            # a system that keeps no history forgets a job as soon as it is done
            return Progress(JobState.OVER)
        return progress_of(told.groups[0])

    def _about(self, job: int, wanted: tuple[str, ...]) -> Answer:
        asked = (attribute(Tag.INTEGER, "job-id", job), _wanted(wanted))
        return self._ask("/jobs/", Operation.GET_JOB, asked, target=_OF_ALL)

    def _ours(self, which: str) -> Iterator[int]:
        asked = (
            attribute(Tag.BOOLEAN, "my-jobs", True),
            attribute(Tag.KEYWORD, "which-jobs", which),
            _wanted(_OF_OURS),
        )
        told = self._ask("/", Operation.GET_JOBS, asked, target=_OF_ALL)
        for one in told.groups:
            job = one.get("job-id", (0,))[0]
            if isinstance(job, int) and self._is_ours(one):
                yield job

    def _is_ours(self, told: Mapping[str, Values]) -> bool:
        mark = told.get(MARK)
        if self._mark and mark is not None:
            return mark == (self._mark,)
        return told.get("job-name") == (JOB_NAME,) and told.get("job-id", (0,))[0] in self._made

    def _usual(self) -> str:
        told = self._ask("/", Operation.GET_DEFAULT, (_wanted(("printer-name",)),))
        return _name(told.groups[0]) if told.good and told.groups else ""

    def _ask(
        self,
        path: str,
        operation: Operation,
        asked: tuple[Attribute, ...],
        of_job: tuple[Attribute, ...] = (),
        target: Attribute | None = None,
    ) -> Answer:
        head = (target, _user()) if target is not None else (_user(),)
        try:
            return daemon.ask(path, request(operation, (*head, *asked), of_job))
        except daemon.Cut as cut:
            raise PrintSystemSilent from cut


_OF_ALL = attribute(Tag.URI, "printer-uri", _ALL_JOBS)


def _user() -> Attribute:
    try:
        name = getpass.getuser()
    except (KeyError, OSError):
        name = "anonymous"
    return attribute(Tag.NAME, "requesting-user-name", name)


def _wanted(names: tuple[str, ...]) -> Attribute:
    return attribute(Tag.KEYWORD, "requested-attributes", *names)


def _name(told: Mapping[str, Values]) -> str:
    return str(told.get("printer-name", ("",))[0])


def _device(told: Mapping[str, Values]) -> str:
    return _WRAPPED.sub("", str(told.get("device-uri", ("",))[0]))


def _kind(told: Mapping[str, Values]) -> int:
    kind = told.get("printer-type", (0,))[0]
    return kind if isinstance(kind, int) else 0


def _alone(told: Mapping[str, Values]) -> bool:
    if _kind(told) & _DISCOVERED or told.get("printer-is-temporary") == (True,):
        return True
    return _device(told).startswith(FOUND_ALONE)


def _is_for_paper(told: Mapping[str, Values]) -> bool:
    """No class either: one of its printers may write a file, and nobody knows beside which of
    them to stand."""
    if _kind(told) & (_CLASS | _FAX):
        return False
    return bool(_name(told)) and not _device(told).startswith(INTO_FILES)


def _fault(told: Mapping[str, Values]) -> ShelterDeskError | None:
    name = _name(told)
    if told.get("printer-is-accepting-jobs") == (False,):
        return PrinterClosed(printer=name)
    if told.get("printer-state") == (_STOPPED,):
        return PrinterPaused(printer=name)
    return None


def _fate(told: Mapping[str, Values]) -> Fate:
    """What taking it back means: whatever is not said counts as begun."""
    if told.get("job-state") == (_COMPLETED,):
        return Fate.OVER
    return Fate.WHOLE if told.get("time-at-processing") == ("",) else Fate.CUT


def _refusal(told: Answer, name: str) -> ShelterDeskError:
    if told.status == _NOT_FOUND:
        return PrinterGone(printer=name)
    if told.status == _NOT_ACCEPTING:
        return PrinterClosed(printer=name)
    return PrintRefused(answer=f"{told.status:#06x}")
