"""What every resident is told when she comes: her rights, and how the house lives together."""

from __future__ import annotations

from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.papers.paper_jobs import PaperJob
from shelter_desk.services.inside.sheets.told_sheets import told_job
from shelter_desk.services.use_case import Quiet, Work, query


@query(Permission.PRINT_RECEIPTS, Quiet("wording of the house, nothing of a person"))
def gather_told(work: Work, language: str = "ar") -> PaperJob:
    """Rights and rules on one sheet, ``language`` first, one of the staff's beside it.

    Raises ``NotFound`` for a language in which they are not written.
    """
    return told_job(work, language)
