"""Papers she takes with her: that a consent ended, that she stayed here, that she was told.

They are hers and the house keeps the other copy, so no consent stands before them; what a letter
tells beyond her days here is read from her decisions at the moment it is made.
"""

from __future__ import annotations

from shelter_desk.domain.audit import Act
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ConsentId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.inside.sheets.her_blanks import (
    blank_feedback_job,
    blank_letter_job,
    blank_slip_job,
    blank_withdrawal_job,
)
from shelter_desk.services.inside.sheets.her_sheets import (
    letter_job,
    rules_told_job,
    withdrawal_job,
)
from shelter_desk.services.use_case import Quiet, Work, query

MOST_COPIES = 6
_EMPTY = Quiet("an empty form, nothing of a person")


@query(Permission.PRINT, Act.PREVIEW)
def gather_withdrawal(
    work: Work, resident_id: ResidentId, consent_id: ConsentId, copies: int = 2
) -> PaperJob:
    """What she took back, for her and for the file. Raises ``NotFound``, also for another's."""
    consent = work.tx.consents.get(consent_id)
    if consent.resident_id != resident_id:
        raise NotFound
    return audit_gathered(work, withdrawal_job(work, consent, _sane(copies)))


@query(Permission.READ_FILE, Act.PREVIEW)
def gather_leaving_letter(work: Work, resident_id: ResidentId) -> PaperJob:
    """The letter about her last stay. Raises ``NotFound`` while she is in the house."""
    return audit_gathered(work, letter_job(work, resident_id))


@query(Permission.PRINT_RECEIPTS, Act.PREVIEW)
def gather_rules_told(work: Work, resident_id: ResidentId, copies: int = 2) -> PaperJob:
    """Rights and house rules to be signed for, hers and ours.

    Raises ``NotFound``, for who reads no file also where she does not live here now.
    """
    reads = work.desk.staff.may(Permission.READ_FILE)
    if not reads and all(one.id != resident_id for one, _stay in work.tx.residents.in_house()):
        raise NotFound
    return audit_gathered(work, rules_told_job(work, resident_id, _sane(copies)))


@query(Permission.PRINT_RECEIPTS, _EMPTY)
def gather_blank_withdrawal(work: Work, language: str = "ar", copies: int = 1) -> PaperJob:
    """An empty one, for when she takes something back and there is no power; ``language`` first.

    Raises ``NotFound`` for a language in which no paper is written.
    """
    return blank_withdrawal_job(work, language, _sane(copies))


@query(Permission.PRINT_RECEIPTS, _EMPTY)
def gather_blank_leaving_letter(work: Work, language: str = "ar", copies: int = 1) -> PaperJob:
    """An empty letter on leaving; ``language`` first. Raises ``NotFound``."""
    return blank_letter_job(work, language, _sane(copies))


@query(Permission.PRINT_RECEIPTS, _EMPTY)
def gather_blank_slip(work: Work, language: str = "ar", copies: int = 1) -> PaperJob:
    """An empty slip for her pocket; ``language`` first. Raises ``NotFound``."""
    return blank_slip_job(work, language, _sane(copies))


@query(Permission.PRINT_RECEIPTS, _EMPTY)
def gather_blank_feedback(work: Work, language: str = "ar", copies: int = 1) -> PaperJob:
    """What she thinks of us, to be ticked without a name. Raises ``NotFound``."""
    return blank_feedback_job(work, language, _sane(copies))


def _sane(copies: int) -> int:
    return min(max(copies, 1), MOST_COPIES)
