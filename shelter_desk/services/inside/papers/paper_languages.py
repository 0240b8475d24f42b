"""Which two languages a paper for her speaks: hers, and one of the staff's beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.wordings import HouseText
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.services.inside.texts import consent_texts
from shelter_desk.services.inside.texts.wordings import current_told
from shelter_desk.services.use_case import Work

STAFF_LANGUAGES: Final = ("ar", "en")
"""Languages in which the house writes itself; labels in any other want a reviewer."""


def languages_for(
    work: Work, resident_id: ResidentId, known: Sequence[str] = ()
) -> tuple[str, str]:
    """The first language she speaks that papers are written in, and the one beside it.

    ``known``: those in which this paper is written, where it is not in all of them.
    """
    written = known or consent_texts.languages()
    spoken = work.tx.residents.get(resident_id).languages
    hers = next((one for one in spoken if one in written), work.desk.language)
    return hers, beside(hers, work.desk.language)


def beside(hers: str, ours: str) -> str:
    """A second column that differs: two women who share Arabic still get English beside it."""
    if hers != ours:
        return ours
    return "en" if hers == "ar" else "ar"


def marked(work: Work, frame: PageFrame, *languages: str) -> PageFrame:
    """``frame`` with the banner of a draft where its labels are in a language nobody reviewed."""
    return replace(frame, draft=any(_unread(work, one) for one in languages))


def _unread(work: Work, language: str) -> bool:
    if language in STAFF_LANGUAGES:
        return False
    labels = current_told(work, HouseText.LABELS, language)
    return labels is None or labels.is_draft
