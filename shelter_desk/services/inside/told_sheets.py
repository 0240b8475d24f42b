"""Rights and house rules as they are packaged, one file a language, and the sheet of both."""

from __future__ import annotations

import json
from importlib import resources

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.text import Message, Text
from shelter_desk.printing.papers.told import ToldPaper, ToldText
from shelter_desk.services.inside import consent_texts
from shelter_desk.services.inside.paper_jobs import PaperJob, digits_of, frame_for
from shelter_desk.services.inside.paper_languages import beside
from shelter_desk.services.use_case import Work

_TITLE = Text("papers", "Her rights and the house rules")
KINDS = ("rights", "rules")


def told_text(kind: str, language: str) -> ToldText:
    """A text in a language. Raises ``NotFound`` where none is written."""
    if language not in consent_texts.languages():
        raise NotFound
    file = resources.files("shelter_desk").joinpath("_assets", "told", f"{language}.json")
    for raw in json.loads(file.read_text(encoding="utf-8"))["texts"]:
        if raw["kind"] == kind:
            return ToldText(
                language,
                int(raw["version"]),
                str(raw["title"]),
                tuple(map(str, raw["lines"])),
                str(raw["reviewed_by"]),
            )
    raise NotFound


def told_pairs(work: Work, hers: str, ours: str) -> tuple[tuple[ToldText, ToldText], ...]:
    """Rights, then rules, each in both languages. Raises ``NotFound``."""
    return tuple((told_text(work, one, hers), told_text(work, one, ours)) for one in KINDS)


def told_job(work: Work, language: str) -> PaperJob:
    """Both texts on one sheet, ``language`` first. Raises ``NotFound`` where it is unwritten."""
    ours = beside(language, work.desk.language)
    pairs = told_pairs(language, ours)
    version = "-".join(str(hers.version) for hers, _ours in pairs)
    number = f"{DocumentKind.TOLD.value}-{language}"
    paper = ToldPaper(frame_for(work, "", number, version, 0), language, ours, pairs)
    return PaperJob(
        kind=DocumentKind.TOLD,
        title=Message(_TITLE),
        document_id=number,
        sheets=(paper,),
        digits=digits_of(work),
        draft_translation=paper.is_draft,
    )
