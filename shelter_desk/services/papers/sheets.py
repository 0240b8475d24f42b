"""After a print: how many sheets came out of the printer."""

from __future__ import annotations

from shelter_desk.domain.audit import Act
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.paper_rules import printed_with
from shelter_desk.domain.print_runs import SheetsCame
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.papers.paper_waiting import settle
from shelter_desk.services.inside.papers.print_jobs import forget_run
from shelter_desk.services.inside.papers.print_runs import note_sheets, run_of
from shelter_desk.services.scope import check_file
from shelter_desk.services.use_case import Topic, Work, command
from shelter_desk.services.views.desk import Paper


@command(Permission.USE_DESK, Act.SHEETS)
def record_sheets(work: Work, paper: Paper, came: SheetsCame | None) -> None:
    """Write down how many sheets of a print came out; ``None``: the printer took none of them.

    Raises ``NotFound`` for a paper that was not printed, ``NotAllowed`` for one that she may not
    print, and ``ConflictOfInterest`` or ``NotInScope`` for one from a file she does not meet.
    """
    needed = printed_with(paper.kind, names_somebody=paper.resident_id is not None)
    if not work.desk.staff.may(needed):
        raise NotAllowed
    if paper.resident_id is not None:
        check_file(work.desk, work.tx, paper.resident_id)
    note_sheets(work, paper, came)
    settle(work, paper, came)
    if came is None or came.short:
        forget_run(work, run_of(work, paper))
    work.changed(Topic.AUDIT, Topic.PAPERS)
