"""What changed since she came: every needs assessment over time, hers beside the worker's."""

from __future__ import annotations

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.needs.needs_reading import FORM, read_needs
from shelter_desk.services.inside.needs.needs_sheets import needs_job
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.use_case import Work, query
from shelter_desk.services.views.needs import NeedsOverTime


@query(Permission.READ_FILE, Act.VIEW)
def needs_over_time(work: Work, resident_id: ResidentId) -> NeedsOverTime:
    """Every domain at every talk, and when the next talk is due. Raises ``NotFound``."""
    seen = read_needs(work, resident_id)
    work.audit(resident_id=resident_id, ref=Ref("form", FORM), detail=FORM)
    return seen


@query(Permission.READ_FILE, Act.PREVIEW)
def gather_needs(work: Work, resident_id: ResidentId) -> PaperJob:
    """The same as a paper for her. Raises ``NotFound`` while nothing is signed.

    What is sealed from the person at the desk is left out of it, and the paper says so.
    """
    return audit_gathered(work, needs_job(work, resident_id, read_needs(work, resident_id)))
