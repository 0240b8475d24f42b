"""Empty forms for a night without power, all in one place.

Which sheets there are stands in ``forms.for_the_pen``; what she reads (consent forms, plans, the
sheet of rights, what she takes with her) has empty ones of its own.
"""

from __future__ import annotations

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.house.receipt_sheets import blank_receipt
from shelter_desk.services.inside.papers.paper_jobs import PaperJob
from shelter_desk.services.inside.sheets.pen_sheets import pen_job
from shelter_desk.services.inside.texts import consent_texts
from shelter_desk.services.use_case import Quiet, Work, query

MOST_COPIES = 20


@query(Permission.PRINT_RECEIPTS, Quiet("an empty form, nothing of a person"))
def gather_pen_form(work: Work, key: str, copies: int = 1) -> PaperJob:
    """The sheet called ``key`` in Arabic and English. Raises ``NotFound``."""
    return pen_job(work, key, _sane(copies))


@query(Permission.PRINT_RECEIPTS, Quiet("an empty form, nothing of a person"))
def gather_blank_receipt(work: Work, language: str = "ar", copies: int = 1) -> PaperJob:
    """An empty receipt for belongings; ``language`` stands first."""
    return blank_receipt(work, language, _sane(copies))


def _sane(copies: int) -> int:
    return min(max(copies, 1), MOST_COPIES)


@query(Permission.PRINT_RECEIPTS, Quiet("languages in which something is written"))
def written_languages(work: Work) -> tuple[str, ...]:
    """Languages of consent forms, plans and rights; the one of the desk first."""
    ours = work.desk.language
    found = consent_texts.languages()
    return tuple(sorted(found, key=lambda one: (one != ours, one != "ar", one != "en", one)))


@query(Permission.PRINT_RECEIPTS, Quiet("names of texts in which something is written"))
def written_scopes(work: Work) -> tuple[Scope, ...]:
    """What there are consent texts about."""
    return consent_texts.scopes(work.desk.language)
