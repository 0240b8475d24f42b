"""Texts in the residents' languages: their state, who signed them off, what was put right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from shelter_desk.domain.audit import Act
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound, NothingWritten
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.wordings import (
    About,
    HerText,
    HouseText,
    LineMissing,
    PlacesLost,
    ReviewNotYet,
    TextCorrection,
    TextReview,
    wording_digest,
)
from shelter_desk.services.inside.texts import consent_texts
from shelter_desk.services.inside.texts.wordings import (
    current_of,
    keep,
    kept,
    packaged_version,
    texts_ref,
)
from shelter_desk.services.inside.typed.typed import typed_line, typed_words
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query

CHANGED = "her_texts"
_PLACE = re.compile(r"\{\w+\}")


@query(Permission.USE_DESK, Quiet("wording of the house, nothing of a person"))
def her_texts(work: Work, language: str) -> tuple[HerText, ...]:
    """Every text of one language as it is read today, with its version and its review.

    Those she decides about first, then rights, house rules, what is said before and after a talk
    and to a child of each age, and the labels of her papers.
    """
    subjects: tuple[About, ...] = (*consent_texts.scopes(language), *HouseText)
    found = (current_of(work, about, language) for about in subjects)
    return tuple(text for text in found if text is not None)


@query(Permission.USE_DESK, Quiet("wording of the house, nothing of a person"))
def her_text(work: Work, about: About, language: str) -> HerText | None:
    """One text as it is read today; ``None`` where none is written."""
    return current_of(work, about, language)


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def sign_off_texts(work: Work, language: str, reviews: Sequence[TextReview]) -> None:
    """A named reviewer found these versions right; a draft of them is none any more.

    Raises ``NothingWritten`` without texts or a name, ``ReviewNotYet`` for a day to come, and
    ``ChangedMeanwhile`` where a version is not the one that is read today.
    """
    if not reviews:
        raise NothingWritten
    signed = tuple(_checked(work, language, one) for one in reviews)
    before = kept(work, language)
    keep(work, language, replace(before, reviews=before.reviews + signed))
    work.audit(ref=texts_ref(language), fields=[CHANGED])
    work.changed(Topic.SETTINGS)


def _checked(work: Work, language: str, review: TextReview) -> TextReview:
    text = _standing(work, review.about, language, review.version)
    reviewer = typed_line(review.reviewer)
    if not reviewer:
        raise NothingWritten
    if review.on > work.desk.local_today():
        raise ReviewNotYet
    return replace(
        review,
        reviewer=reviewer,
        organisation=typed_line(review.organisation),
        digest=wording_digest(text),
    )


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def correct_text(
    work: Work, language: str, about: About, version: int, title: str, lines: Sequence[str]
) -> int:
    """Put a wording right: a new version, a draft until somebody signs it off; returns it.

    ``lines`` are all lines of the text, of labels one for each. Papers that are made from now
    on say the new words.

    Decisions keep the wording that was read to her. ``version`` is the one that was corrected.
    Raises ``LineMissing``, ``PlacesLost``, ``TextTooLong``,
    ``ChangedMeanwhile`` where it is not the one that is read today any more.
    """
    before = _standing(work, about, language, version)
    wanted = tuple(_one_line(line) for line in lines)
    titled = _one_line(title)
    nameless = bool(before.title) and not titled
    if nameless or len(wanted) != len(before.lines) or not all(wanted):
        raise LineMissing
    _keeps_places((before.title, *before.lines), (titled, *wanted))
    of = packaged_version(about, language)
    new = TextCorrection(about, before.version + 1, titled, wanted, before.sources, of)
    texts = kept(work, language)
    keep(work, language, replace(texts, corrections=(*texts.corrections, new)))
    work.audit(ref=texts_ref(language), fields=[CHANGED])
    work.changed(Topic.SETTINGS)
    return new.version


def _standing(work: Work, about: About, language: str, version: int) -> HerText:
    text = current_of(work, about, language)
    if text is None:
        raise NotFound
    if text.version != version:
        raise ChangedMeanwhile
    return text


def _one_line(typed: str) -> str:
    return " ".join(typed_words(typed).split())


def _keeps_places(before: Sequence[str], after: Sequence[str]) -> None:
    """Each line keeps its own ``{agency}`` and ``{items}``. Raises ``PlacesLost``."""
    for old, new in zip(before, after, strict=True):
        if sorted(_PLACE.findall(old)) != sorted(_PLACE.findall(new)):
            raise PlacesLost(places=", ".join(dict.fromkeys(_PLACE.findall(old + new))))
