"""The words a child is told by age, frozen beside the decision that somebody makes for it."""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.children import AgeBand, AssentWords
from shelter_desk.domain.consents import Assent, ConsentDecision, GivenBy
from shelter_desk.domain.wordings import ASSENTS
from shelter_desk.services.inside.papers.paper_languages import beside
from shelter_desk.services.inside.texts.wordings import current_told
from shelter_desk.services.use_case import Work


def child_words(work: Work, band: AgeBand | None, language: str) -> AssentWords | None:
    """What a child of this age is told today; ``None`` below six and where none is written."""
    about = None if band is None else ASSENTS.get(band)
    text = None if about is None else current_told(work, about, language)
    if text is None:
        return None
    return AssentWords(
        text.language, text.version, text.title, text.lines, text.reviewed_by, text.reviewed_on
    )


def with_child(work: Work, decision: ConsentDecision) -> ConsentDecision:
    """The decision with the words that were told frozen in it.

    A child below six is kept as not asked; of whoever decides alone no child's part is kept.
    """
    child = decision.child
    if child is None or decision.given_by is GivenBy.SELF:
        return replace(decision, child=None)
    if child.band is AgeBand.UNDER_6:
        return replace(decision, assent=Assent.TOO_YOUNG, child=replace(child, told=(), words=""))
    hers = decision.language
    languages = (hers, beside(hers, decision.staff_language))
    found = [child_words(work, child.band, language) for language in languages]
    told = tuple(one for one in found if one is not None)
    return replace(decision, child=replace(child, told=told))
