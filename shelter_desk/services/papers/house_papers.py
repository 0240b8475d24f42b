"""Papers of the house itself, by codes alone, and how a shift prints what it may print.

The night shift prints no file: the list of who is in the house, its own handover, receipts, and
forms that are empty (``domain.paper_rules`` says which).
"""

from __future__ import annotations

from shelter_desk.domain.audit import Act
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.ids import HandoverId
from shelter_desk.domain.paper import WayOut
from shelter_desk.domain.paper_rules import is_of_the_shift, is_open_to_all
from shelter_desk.domain.print_runs import OnPrinter, PrintedAgain
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.house.evacuation_sheets import evacuation_job
from shelter_desk.services.inside.house.handover_reading import handover_job
from shelter_desk.services.inside.papers.leaving import Leaving
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.inside.papers.paper_waiting import let_print
from shelter_desk.services.use_case import Work, command, query
from shelter_desk.services.views.desk import Paper

MOST_COPIES = 6


@query(Permission.REPORT_INCIDENTS, Act.PREVIEW)
def gather_evacuation(work: Work, copies: int = 1) -> PaperJob:
    """Everybody in the house by bed and code, and who needs help to leave it, at this moment."""
    return audit_gathered(work, evacuation_job(work, min(max(copies, 1), MOST_COPIES)))


@query(Permission.WRITE_NOTES, Act.PREVIEW)
def gather_handover(work: Work, handover_id: HandoverId) -> PaperJob:
    """A signed page of a shift on one sheet. Raises ``NotFound``."""
    return audit_gathered(work, handover_job(work, work.tx.handovers.get(handover_id)))


@command(Permission.PRINT_RECEIPTS, Act.PRINT)
def record_shift_printed(
    work: Work,
    paper: Paper,
    reason: str,
    printer: str = "",
    again: PrintedAgain | None = None,
    sent: OnPrinter | None = None,
) -> tuple[int, ...]:
    """Write down that a shift is about to print, where it prints nothing else.

    Raises ``NotAllowed`` for any paper that is not of the shift, and what
    ``paper.record_printed`` raises.
    """
    _only_of_the_shift(paper)
    let_print(work, paper, Leaving(WayOut.PRINTED, reason, printer), again, sent)
    return paper.copy_numbers


@command(Permission.USE_DESK, Act.PRINT)
def record_open_printed(
    work: Work,
    paper: Paper,
    reason: str,
    printer: str = "",
    again: PrintedAgain | None = None,
    sent: OnPrinter | None = None,
) -> tuple[int, ...]:
    """Write down that whoever prints nothing else is about to print what is open to all.

    Raises ``NotAllowed`` for any other paper, and what ``paper.record_printed`` raises.
    """
    _only_open(paper)
    let_print(work, paper, Leaving(WayOut.PRINTED, reason, printer), again, sent)
    return paper.copy_numbers


def _only_open(paper: Paper) -> None:
    if not is_open_to_all(paper.kind) or paper.resident_id is not None:
        raise NotAllowed


def _only_of_the_shift(paper: Paper) -> None:
    if not is_of_the_shift(paper.kind, names_somebody=paper.resident_id is not None):
        raise NotAllowed
