"""The house in numbers, for managers: exact, as it never leaves the house (domain facts 5.3).

Each number has the list behind it. What is told outside is made by ``figures`` alone.
"""

from __future__ import annotations

from shelter_desk.domain.audit import Act
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.figures.overview_numbers import (
    part_of,
    read_behind,
    read_overview,
)
from shelter_desk.services.inside.figures.overview_sheets import overview_job
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.use_case import Quiet, Work, query
from shelter_desk.services.views.overview import Behind, Overview


@query(Permission.RELEASE_FIGURES, Quiet("numbers of the house, nobody is named"))
def house_in_numbers(work: Work) -> Overview:
    """Beds, stays, referrals, consents, what is overdue, languages, arrivals and needs."""
    return read_overview(work)


@query(Permission.RELEASE_FIGURES, Act.FIGURES)
def behind_a_number(work: Work, key: str) -> Behind:
    """Who is counted in one of the numbers; the log keeps which. Raises ``NotFound``."""
    found = read_behind(work, key)
    looked = f"overview_{part_of(key)}"
    work.audit(detail=looked)
    return found


@query(Permission.RELEASE_FIGURES, Act.PREVIEW)
def gather_overview(work: Work) -> PaperJob:
    """The numbers on one page, as they are at this moment; nobody is named."""
    return audit_gathered(work, overview_job(work))
