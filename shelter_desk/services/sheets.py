"""After a print: how many sheets came out of the printer."""

from __future__ import annotations

from shelter_desk.domain.audit import Act
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.paper_rules import is_of_the_shift, is_open_to_all
from shelter_desk.domain.print_runs import SheetsCame
from shelter_desk.domain.staff import Permission
from shelter_desk.services.desk_views import Paper
from shelter_desk.services.inside.print_runs import note_sheets
from shelter_desk.services.scope import check_file
from shelter_desk.services.use_case import Topic, Work, command


@command(Permission.USE_DESK, Act.SHEETS)
def record_sheets(work: Work, paper: Paper, came: SheetsCame | None) -> None:
    """Write down how many sheets of a print came out; ``None``: the printer took none of them.

    Raises ``NotFound`` for a paper that was not printed, ``NotAllowed`` for one that she may not
    print, and ``ConflictOfInterest`` or ``NotInScope`` for one from a file she does not meet.
    """
    if not work.desk.staff.may(_printed_with(paper)):
        raise NotAllowed
    if paper.resident_id is not None:
        check_file(work.desk, work.tx, paper.resident_id)
    note_sheets(work, paper, came)
    work.changed(Topic.AUDIT)


def _printed_with(paper: Paper) -> Permission:
    names_somebody = paper.resident_id is not None
    if is_open_to_all(paper.kind) and not names_somebody:
        return Permission.USE_DESK
    of_the_shift = is_of_the_shift(paper.kind, names_somebody=names_somebody)
    return Permission.PRINT_RECEIPTS if of_the_shift else Permission.PRINT
