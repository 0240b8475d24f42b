"""The sheet of her rights and the house rules."""

from __future__ import annotations

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.text import Message, Text
from shelter_desk.domain.wordings import HouseText
from shelter_desk.printing.papers.told import ToldPaper, ToldText
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, digits_of, frame_for
from shelter_desk.services.inside.papers.paper_languages import beside, marked
from shelter_desk.services.inside.texts.told_texts import KINDS
from shelter_desk.services.inside.texts.wordings import current_told, put_right
from shelter_desk.services.use_case import Work

_TITLE = Text("papers", "Her rights and the house rules")


def told_text(work: Work, about: HouseText, language: str) -> ToldText:
    """A text in a language. Raises ``NotFound`` where none is written."""
    text = current_told(work, about, language)
    if text is None:
        raise NotFound
    return ToldText(language, text.version, text.title, text.lines, text.reviewed_by)


def told_pairs(work: Work, hers: str, ours: str) -> tuple[tuple[ToldText, ToldText], ...]:
    """Rights, then rules, each in both languages. Raises ``NotFound``."""
    return tuple((told_text(work, one, hers), told_text(work, one, ours)) for one in KINDS)


def told_job(work: Work, language: str) -> PaperJob:
    """Both texts on one sheet, ``language`` first. Raises ``NotFound`` where it is unwritten."""
    ours = beside(language, work.desk.language)
    pairs = told_pairs(work, language, ours)
    version = "-".join(str(hers.version) for hers, _ours in pairs)
    number = f"{DocumentKind.TOLD.value}-{language}"
    frame = marked(work, frame_for(work, "", number, version, 0), language, ours)
    paper = ToldPaper(frame, language, ours, pairs)
    return PaperJob(
        kind=DocumentKind.TOLD,
        title=Message(_TITLE),
        document_id=number,
        sheets=(paper,),
        digits=digits_of(work),
        draft_translation=paper.is_draft,
        labels=put_right(work, language, ours),
    )
