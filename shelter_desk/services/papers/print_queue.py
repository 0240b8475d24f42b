"""What is to be printed today, by whoever has the time and the right; and what is to be counted."""

from __future__ import annotations

from shelter_desk.domain.audit import Act
from shelter_desk.domain.errors import NotAllowed, NotFound, NothingWritten
from shelter_desk.domain.ids import PrintId, ResidentId
from shelter_desk.domain.paper_errors import AlreadyWaiting, CountedAlready
from shelter_desk.domain.paper_rules import may_print, may_wait
from shelter_desk.domain.print_runs import OffTheList, PaperWait, SheetsCame, WhyOff
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.papers.paper_waiting import counted, still_waiting
from shelter_desk.services.inside.papers.print_jobs import cut_runs, forget_run
from shelter_desk.services.inside.papers.print_runs import counted_words, run_named
from shelter_desk.services.inside.sheets.paper_rows import (
    PaperRows,
    desk_of,
    newest_subject,
    ready_after,
)
from shelter_desk.services.inside.typed.typed import typed_fields, typed_line
from shelter_desk.services.scope import check_file
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.desk import Paper
from shelter_desk.services.views.print import OpenedWait, PrintDesk

_KINDS = Quiet("kinds of paper, codes, who asked and when; opening one is written down")
MOST_COPIES = 20
MOST_SHEETS = 9_999


@query(Permission.USE_DESK, _KINDS)
def print_desk(work: Work) -> PrintDesk:
    """What waits for the printer and what was never counted, as far as it is hers to see."""
    return desk_of(work)


@command(Permission.USE_DESK, Act.QUEUE)
def print_later(
    work: Work, paper: Paper, resident_id: ResidentId | None, subject: str, copies: int = 1
) -> PrintId:
    """Put ``paper`` on the list, as ``subject`` names it for the preview; no byte of it is kept.

    ``resident_id``: the file it was asked from, also where the paper names nobody. Raises
    ``AlreadyWaiting``, ``NotAllowed`` for what she may not print or what is printed at once or
    not at all, ``NotFound`` where the subject is of another file, ``ConflictOfInterest``,
    ``NotInScope``.
    """
    whose = paper.resident_id or resident_id or None
    named = paper.resident_id is not None
    if not may_wait(paper.kind) or not may_print(
        work.desk.staff.role, paper.kind, names_somebody=named
    ):
        raise NotAllowed
    where = typed_line(subject)
    if whose is not None:
        check_file(work.desk, work.tx, whose)
        if where.split("/")[0] != whose:
            raise NotFound
    if work.tx.paper_waits.waiting_as(where):
        raise AlreadyWaiting
    row = PaperWait(
        id=PrintId(work.desk.ids.new()),
        kind=paper.kind,
        resident_id=whose,
        subject=where,
        document_id=paper.document_id,
        copies=min(max(copies, 1), MOST_COPIES),
        asked_at=work.desk.clock.now(),
        asked_by=work.desk.staff.id,
    )
    work.tx.paper_waits.add(row)
    _log(work, row, f"to_print {row.kind.value}")
    return row.id


@query(Permission.USE_DESK, _KINDS)
def open_waiting(work: Work, print_id: PrintId) -> OpenedWait:
    """What the preview is given to print it: the newest version, in the copies asked for.

    Raises ``NoLongerWaits``, ``CountFirst``, and ``NotAllowed`` where it is not hers to see.
    """
    row = still_waiting(work, print_id)
    if not PaperRows(work).shows(row):
        raise NotAllowed
    return OpenedWait(
        id=row.id,
        subject=newest_subject(work, row),
        copies=row.copies,
        document_id=row.document_id,
        first_copy=row.first_copy,
        short=row.short,
        others=len(tuple(ready_after(work, row.id))),
    )


@query(Permission.USE_DESK, _KINDS)
def next_waiting(work: Work, done: PrintId) -> PrintId | None:
    """The next paper that is ready after ``done``; ``None`` when there is no more."""
    return next((one.id for one in ready_after(work, done)), None)


@command(Permission.USE_DESK, Act.QUEUE)
def take_off(work: Work, print_id: PrintId, off: OffTheList) -> None:
    """A paper is not to be printed any more, and why; typed words go with her file.

    Raises ``NothingWritten`` for another reason that is not said, ``NoLongerWaits``,
    ``CountFirst``, ``NotAllowed``, ``TextTooLong``.
    """
    row, off = still_waiting(work, print_id), typed_fields(off)
    if not PaperRows(work).shows(row):
        raise NotAllowed
    hers = row.resident_id is not None
    if off.why is WhyOff.OTHER and hers and not off.words:
        raise NothingWritten
    work.tx.paper_waits.done(row.id)
    _log(
        work,
        row,
        f"taken_off {off.why.value} the_paper {row.kind.value}",
        off.words if hers else "",
    )


@command(Permission.USE_DESK, Act.SHEETS)
def count_later(work: Work, print_id: PrintId, came: int) -> SheetsCame:
    """Say how many sheets of a print came out, after a lock or a day; tied to its first copy.

    For whoever printed it, and for managers. Raises ``CountedAlready``, ``NotAllowed``.
    """
    try:
        row = work.tx.paper_waits.get(print_id)
    except NotFound as gone:
        raise CountedAlready from gone
    if row.sent_at is None:
        raise CountedAlready
    if not PaperRows(work).counts(row):
        raise NotAllowed
    told, run = SheetsCame(min(max(came, 0), MOST_SHEETS), row.sheets), run_named(work, row)
    work.audit(resident_id=row.resident_id, ref=run, detail=counted_words(told))
    counted(work, row, told)
    if told.short or run in cut_runs(work):
        forget_run(work, run)
    work.changed(Topic.AUDIT, Topic.PAPERS)
    return told


def _log(work: Work, row: PaperWait, detail: str, reason: str = "") -> None:
    work.audit(resident_id=row.resident_id, detail=detail, reason=reason)
    work.changed(Topic.AUDIT, Topic.PAPERS)
