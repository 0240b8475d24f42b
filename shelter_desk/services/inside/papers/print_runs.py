"""What the log keeps about a print beside that it was made, tied to its first copy."""

from __future__ import annotations

import hashlib

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.paper import Disclosure, WayOut
from shelter_desk.domain.print_runs import PaperWait, PrintedAgain, SheetsCame
from shelter_desk.services.inside.papers.paper_jobs import copy_of_nobodys
from shelter_desk.services.inside.typed.typed import typed_fields
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.desk import Paper


def run_of(work: Work, paper: Paper) -> Ref:
    """How the log calls the print of ``paper``. Raises ``NotFound`` where it was not printed."""
    if not paper.copy_numbers:
        return Ref("paper", paper.document_id)
    if paper.resident_id is None:
        return copy_of_nobodys(paper.document_id, paper.copy_numbers[0])
    first = _copy(work, paper, paper.document_id, paper.copy_numbers[0])
    if first.sha256 != hashlib.sha256(paper.pdf).hexdigest():
        raise NotFound
    return Ref("disclosure", first.id)


def run_named(work: Work, row: PaperWait) -> Ref:
    """How the log calls the last print of ``row``. Raises ``NotFound``."""
    if not row.first_copy:
        return Ref("paper", row.document_id)
    if row.resident_id is None:
        return copy_of_nobodys(row.document_id, row.first_copy)
    for one in work.tx.disclosures.of_document(row.document_id):
        same = one.resident_id == row.resident_id and one.document is row.kind
        if same and one.way is WayOut.PRINTED and one.copy_number == row.first_copy:
            return Ref("disclosure", one.id)
    raise NotFound


def counted_words(came: SheetsCame) -> str:
    """A count as the log keeps it; ``print_reading`` reads it back."""
    return f"sheets {came.came:d}/{came.sent:d}"


def note_sheets(work: Work, paper: Paper, came: SheetsCame | None) -> None:
    """How many sheets came out; ``None``: the printer did not take them."""
    count = "not printed" if came is None else counted_words(came)
    work.audit(resident_id=paper.resident_id, ref=run_of(work, paper), detail=count)


def note_again(work: Work, paper: Paper, again: PrintedAgain) -> None:
    """Tie a print to the one in whose place it was made. Raises ``NotFound``, ``TextTooLong``."""
    again = typed_fields(again)
    told = ["again", again.why.value]
    if paper.resident_id is not None:
        _copy(work, paper, again.document_id, again.instead)
        told += ["instead", f"{again.instead:d}"]
    work.audit(
        act=Act.SHEETS,
        resident_id=paper.resident_id,
        ref=run_of(work, paper),
        detail=" ".join(told),
        reason=again.words if paper.resident_id is not None else "",
    )


def _copy(work: Work, paper: Paper, document_id: str, number: int) -> Disclosure:
    for one in work.tx.disclosures.of_document(document_id):
        same = one.resident_id == paper.resident_id and one.document is paper.kind
        if same and one.way is WayOut.PRINTED and one.copy_number == number:
            return one
    raise NotFound
