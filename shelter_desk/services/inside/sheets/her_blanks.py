"""Papers she takes with her, empty for the pen: they name nobody, and say what the filled ones say.

On the slip stands no name of the house either, as on a filled one, nor on what she thinks of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from shelter_desk.domain.consents import ConsentText
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.text import Message
from shelter_desk.printing.papers.feedback import FeedbackPaper
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.letter import LeavingLetter
from shelter_desk.printing.papers.slip import SlipPaper
from shelter_desk.printing.papers.withdrawal import WithdrawalPaper
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, blank_frame, digits_of
from shelter_desk.services.inside.papers.paper_languages import beside, marked
from shelter_desk.services.inside.texts import consent_texts
from shelter_desk.services.inside.texts.wordings import current, put_right
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.use_case import Work

_VERSION: Final = "1"


def blank_withdrawal_job(work: Work, language: str, copies: int) -> PaperJob:
    """A box for each matter of consent. Raises ``NotFound`` for an unwritten language."""
    hers, ours = _languages(work, language)
    pairs = _matters(work, hers, ours)
    frame = _frame(work, DocumentKind.WITHDRAWAL, hers, ours)
    drafts = any(text.is_draft for pair in pairs for text in pair)
    paper = WithdrawalPaper(
        frame=replace(frame, draft=frame.draft or drafts),
        language=hers,
        staff_language=ours,
        matters=tuple({one.language: one.title for one in pair} for pair in pairs),
    )
    return _job(work, DocumentKind.WITHDRAWAL, paper, copies)


def blank_letter_job(work: Work, language: str, copies: int) -> PaperJob:
    """Room for days, things and numbers. Raises ``NotFound`` for an unwritten language."""
    hers, ours = _languages(work, language)
    frame = _frame(work, DocumentKind.LEAVING, hers, ours)
    return _job(work, DocumentKind.LEAVING, LeavingLetter(frame, hers, ours, for_pen=True), copies)


def blank_slip_job(work: Work, language: str, copies: int) -> PaperJob:
    """As innocent as a filled one. Raises ``NotFound`` for an unwritten language."""
    hers, ours = _languages(work, language)
    frame = _nameless(_frame(work, DocumentKind.SLIP, hers, ours))
    return _job(work, DocumentKind.SLIP, SlipPaper(frame, hers, ours, for_pen=True), copies)


def blank_feedback_job(work: Work, language: str, copies: int) -> PaperJob:
    """It names the house no more than her, and has no QR. Raises ``NotFound`` as the others."""
    hers, ours = _languages(work, language)
    frame = _nameless(_frame(work, DocumentKind.FEEDBACK, hers, ours))
    # a code on a sheet without a name would be asked about
    frame = replace(frame, document_id="")
    return _job(work, DocumentKind.FEEDBACK, FeedbackPaper(frame, hers, ours), copies)


def _nameless(frame: PageFrame) -> PageFrame:
    return replace(frame, name_on_paper_ar="", name_on_paper_latin="")


def _languages(work: Work, language: str) -> tuple[str, str]:
    if language not in consent_texts.languages():
        raise NotFound
    return language, beside(language, work.desk.language)


def _frame(work: Work, kind: DocumentKind, hers: str, ours: str) -> PageFrame:
    return marked(work, blank_frame(work, _number(kind), _VERSION), hers, ours)


def _number(kind: DocumentKind) -> str:
    return f"blank-{kind.value}"


def _matters(work: Work, hers: str, ours: str) -> list[tuple[ConsentText, ConsentText]]:
    """What there are texts about, in both languages, with room for the name of an agency."""
    found = []
    for scope in consent_texts.scopes(hers):
        read, staff = current(work, scope, hers), current(work, scope, ours)
        if read is None or staff is None:
            raise NotFound
        found.append((consent_texts.for_the_pen(read), consent_texts.for_the_pen(staff)))
    return found


def _job(
    work: Work,
    kind: DocumentKind,
    paper: WithdrawalPaper | LeavingLetter | SlipPaper | FeedbackPaper,
    copies: int,
) -> PaperJob:
    return PaperJob(
        kind=kind,
        title=Message(DOCUMENTS[kind]),
        document_id=_number(kind),
        sheets=(paper,) * copies,
        digits=digits_of(work),
        draft_translation=paper.frame.draft,
        labels=put_right(work, paper.language, paper.staff_language),
    )
