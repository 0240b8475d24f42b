"""From a list of what is to be printed to the printer, and from there to a count.

A row holds references alone and nothing that was rendered: what is printed is gathered anew, and
the gate reads her consent at that moment. A print is looked after by such a row as well, until
somebody has said how many sheets came out; a lock or a crash in between forgets nothing.
"""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import PrintId
from shelter_desk.domain.paper_errors import CountFirst, NoLongerWaits
from shelter_desk.domain.print_runs import OnPrinter, PaperWait, PrintedAgain, SheetsCame
from shelter_desk.services.inside.papers.leaving import Leaving, let_leave
from shelter_desk.services.inside.papers.print_runs import note_again
from shelter_desk.services.use_case import Topic, Work
from shelter_desk.services.views.desk import Paper


def let_print(
    work: Work,
    paper: Paper,
    leaving: Leaving,
    again: PrintedAgain | None,
    sent: OnPrinter | None,
) -> None:
    """Write down that ``paper`` is about to be printed, and that its sheets are to be counted.

    Raises ``NoLongerWaits`` and ``CountFirst`` before anything else, so that of two people who
    print the same waiting paper one is told; then what ``let_leave`` raises.
    """
    waited = None if sent is None else _waited(work, paper, sent)
    let_leave(work, paper, leaving)
    if again is not None:
        note_again(work, paper, again)
    if sent is not None and sent.sheets > 0:
        _keep(work, paper, sent, waited)
        work.changed(Topic.PAPERS)


def still_waiting(work: Work, print_id: PrintId) -> PaperWait:
    """The row of what waits for the printer. Raises ``NoLongerWaits`` and ``CountFirst``."""
    try:
        row = work.tx.paper_waits.get(print_id)
    except NotFound as gone:
        raise NoLongerWaits from gone
    if not row.waits:
        raise CountFirst
    return row


def settle(work: Work, paper: Paper, came: SheetsCame | None) -> None:
    """The sheets of the print of ``paper`` were counted; ``None``: the printer took none.

    A paper without numbers is counted for whoever sent it alone: others sent one of the same name.
    """
    settle_run(work, *_mark(paper), came)


def settle_run(work: Work, document_id: str, first: int, came: SheetsCame | None) -> None:
    """The same for the print whose first copy was this one; 0 on a paper without numbers."""
    for row in work.tx.paper_waits.of_print(document_id, first):
        if first or work.desk.staff.id == (row.sent_by or row.asked_by):
            counted(work, row, came)


def counted(work: Work, row: PaperWait, came: SheetsCame | None) -> None:
    """What somebody asked for waits once more where sheets are missing; else it is done."""
    if row.asked_at is not None and (came is None or came.short):
        work.tx.paper_waits.update(row.back(0 if came is None else came.came))
    else:
        work.tx.paper_waits.done(row.id)


def _waited(work: Work, paper: Paper, sent: OnPrinter) -> PaperWait | None:
    """The row this print is for: the one that was opened, or one that waits for the same paper."""
    if sent.waited is not None:
        row = still_waiting(work, sent.waited)
        others = paper.resident_id is not None and paper.resident_id != row.resident_id
        if row.kind is not paper.kind or others:
            raise NotFound
        return row
    copies = max(len(paper.copy_numbers), 1)
    alike = work.tx.paper_waits.waiting_as(sent.subject)
    return next((row for row in alike if row.copies <= copies), None)


def _keep(work: Work, paper: Paper, sent: OnPrinter, waited: PaperWait | None) -> None:
    document_id, first = _mark(paper)
    row = waited or PaperWait(
        id=PrintId(work.desk.ids.new()),
        kind=paper.kind,
        resident_id=paper.resident_id,
        subject="",
        document_id=document_id,
        copies=len(paper.copy_numbers),
    )
    now = replace(
        row.sent(work.desk.staff.id, work.desk.clock.now(), sent.sheets),
        document_id=document_id,
        first_copy=first,
    )
    if not first:
        _forget_older(work, document_id)
    if waited is None:
        work.tx.paper_waits.add(now)
    else:
        work.tx.paper_waits.update(now)


def _forget_older(work: Work, document_id: str) -> None:
    """A paper without numbers has one name in the log: a count belongs to the newest print.

    What somebody else asked for stays until that very print was counted.
    """
    for row in work.tx.paper_waits.of_print(document_id, 0):
        if row.sent_at is not None and row.asked_by in (None, work.desk.staff.id):
            work.tx.paper_waits.done(row.id)


def _mark(paper: Paper) -> tuple[str, int]:
    return paper.document_id, paper.copy_numbers[0] if paper.copy_numbers else 0
