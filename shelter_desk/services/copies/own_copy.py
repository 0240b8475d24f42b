"""A person's own copy of her file, on paper and for a machine (the right to have one's data)."""

from __future__ import annotations

from shelter_desk.domain.audit import Act
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.copies.own_sheets import own_copy_job
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.use_case import Quiet, Topic, Work, query
from shelter_desk.services.views.own_copy import OwnCopyRow, OwnCopySheet


@query(Permission.EXPORT, Quiet("part of a file whose opening was logged"))
def open_own_copy(work: Work, resident_id: ResidentId) -> OwnCopySheet:
    """Whose copy it would be and which she had before. Raises ``NotFound``."""
    person = work.tx.residents.get(resident_id)
    left = work.tx.disclosures.of_resident(resident_id)
    hers = (one for one in left if one.document is DocumentKind.OWN_COPY)
    rows = tuple(OwnCopyRow(one.at, one.way, one.reason) for one in hers)
    return OwnCopySheet(person.code, person.called, rows)


@query(Permission.EXPORT, Act.EXPORT, again=True)
def gather_own_copy(work: Work, resident_id: ResidentId, *, kept: bool = False) -> PaperJob:
    """Everything of one file that she may have; the log names the parts. Raises ``NotFound``.

    ``kept``: the house keeps it for her, so that no guardian reads what a child said.

    Reading it is an event; printing or saving it is another one, with its number and hash.
    """
    work.changed(Topic.AUDIT)
    return audit_gathered(work, own_copy_job(work, resident_id, kept=kept))
