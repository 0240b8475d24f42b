"""Papers for her: her plan, her plan for staying safe, and a small card for a hard moment.

They are hers and stay with her, so no consent stands before them; every copy is numbered and in
the log all the same.
"""

from __future__ import annotations

from shelter_desk.domain.audit import Act
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.inside.plan.plan_sheets import (
    blank_job,
    crisis_card_job,
    plan_job,
    safety_plan_job,
)
from shelter_desk.services.use_case import Quiet, Work, query

_EMPTY = Quiet("an empty form, nothing of a person")


@query(Permission.READ_FILE, Act.PREVIEW)
def gather_plan(work: Work, resident_id: ResidentId) -> PaperJob:
    """Her plan, as it is signed now. Raises ``NotFound`` while none is signed."""
    return audit_gathered(work, plan_job(work, resident_id))


@query(Permission.READ_FILE, Act.PREVIEW)
def gather_safety_plan(work: Work, resident_id: ResidentId) -> PaperJob:
    """The plan of the last talk about safety; raises ``NotFound`` where there is none."""
    return audit_gathered(work, safety_plan_job(work, resident_id))


@query(Permission.READ_FILE, Act.PREVIEW)
def gather_crisis_card(work: Work, resident_id: ResidentId) -> PaperJob:
    """The card, where health looks after her. Raises ``NotEntitled``, ``NotFound``."""
    return audit_gathered(work, crisis_card_job(work, resident_id))


@query(Permission.PRINT_RECEIPTS, _EMPTY)
def gather_blank_plan(work: Work, language: str = "ar") -> PaperJob:
    """An empty plan to fill with a pen; ``language`` stands first."""
    return blank_job(work, DocumentKind.PLAN, language)


@query(Permission.PRINT_RECEIPTS, _EMPTY)
def gather_blank_safety_plan(work: Work, language: str = "ar") -> PaperJob:
    """An empty plan for staying safe; ``language`` stands first."""
    return blank_job(work, DocumentKind.SAFETY_PLAN, language)
