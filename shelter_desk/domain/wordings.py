"""Texts in the languages of residents: who signed a wording off, and what was put right in it.

A text is what she is asked to agree to (a scope of consent), what everybody is told (rights and
house rules), what is said to her before and after a talk, what a child of some age is told before
it is asked, or the labels of the papers she holds.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.consents import ConsentText, Scope
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class ReviewNotYet(ShelterDeskError):
    """A review dated after today."""

    text = Text(
        "errors",
        "The day of the review lies ahead. Nothing was recorded. Write the day on which the text "
        "was read.",
    )


class LineMissing(ShelterDeskError):
    """A correction that leaves a line of the text empty."""

    text = Text(
        "errors",
        "A line of the text is empty. Nothing was saved. Each line needs its words; put back the "
        "one that is missing.",
    )


class PlacesLost(ShelterDeskError):
    """A correction without a place that is filled when the text is read. ``places``: which."""

    text = Text(
        "errors",
        "The text fills in {places} when it is read, and the correction has lost or doubled one. "
        "Nothing was saved. Put each back where it belongs.",
    )


class HouseText(StrEnum):
    """Texts that ask for no decision."""

    RIGHTS = "rights"
    RULES = "rules"
    BEFORE_TALK = "before_talk"
    AFTER_TALK = "after_talk"
    ASSENT_6 = "assent_6"
    ASSENT_9 = "assent_9"
    ASSENT_12 = "assent_12"
    ASSENT_15 = "assent_15"
    LABELS = "labels"


ASSENTS: Mapping[AgeBand, HouseText] = MappingProxyType(
    {
        AgeBand.FROM_6: HouseText.ASSENT_6,
        AgeBand.FROM_9: HouseText.ASSENT_9,
        AgeBand.FROM_12: HouseText.ASSENT_12,
        AgeBand.FROM_15: HouseText.ASSENT_15,
    }
)
"""What a child is told by age; below six nobody is asked."""

About = Scope | HouseText
"""What a text is about."""


@dataclass(frozen=True, slots=True)
class HerText:
    """One version of one text in one language; without a reviewer it is a draft.

    ``sources`` are the English words of labels, one a line; empty for all other texts.
    """

    about: About
    language: str
    version: int
    title: str
    lines: tuple[str, ...]
    sources: tuple[str, ...] = ()
    reviewed_by: str = ""
    reviewed_on: str = ""

    @classmethod
    def of(cls, text: ConsentText) -> HerText:
        """What is read before she decides, as a text among the others."""
        return cls(
            about=text.scope,
            language=text.language,
            version=text.version,
            title=text.title,
            lines=text.lines,
            reviewed_by=text.reviewed_by,
            reviewed_on=text.reviewed_on,
        )

    @property
    def is_draft(self) -> bool:
        """True until a named reviewer has signed the wording off."""
        return not self.reviewed_by


T = TypeVar("T", ConsentText, HerText)


def wording_digest(text: ConsentText | HerText) -> str:
    """SHA-256 of the words alone: a review holds for them and for no other wording.

    Of labels also what they stand for: one label more, and somebody has to look again.
    """
    sources = text.sources if isinstance(text, HerText) else ()
    words = json.dumps([text.title, *text.lines, *sources], ensure_ascii=False)
    return hashlib.sha256(words.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class TextReview:
    """A named person who knows the language read this version and found it right.

    ``digest`` is that of the words she read.
    """

    about: About
    version: int
    reviewer: str
    organisation: str
    on: date
    digest: str = ""

    @property
    def named(self) -> str:
        """The reviewer as paper and lists name her."""
        return ", ".join(filter(None, (self.reviewer, self.organisation)))


@dataclass(frozen=True, slots=True)
class TextCorrection:
    """Another wording of the same text: a version of its own, which nobody has reviewed yet.

    ``sources`` name the labels that were put right, so that others may come in between. ``of`` is
    the packaged version: lines of an older one would stand beside others than they were put
    right for.
    """

    about: About
    version: int
    title: str
    lines: tuple[str, ...]
    sources: tuple[str, ...] = ()
    of: int = 1

    def lines_for(self, sources: tuple[str, ...], packaged: tuple[str, ...]) -> tuple[str, ...]:
        """The corrected lines; a label that is newer than the correction stays as packaged."""
        if not self.sources:
            return self.lines
        known = dict(zip(self.sources, self.lines, strict=True))
        return tuple(known.get(one, line) for one, line in zip(sources, packaged, strict=True))


@dataclass(frozen=True, slots=True)
class KeptTexts:
    """What this house keeps about the texts of one language, the oldest first; never shortened."""

    corrections: tuple[TextCorrection, ...] = ()
    reviews: tuple[TextReview, ...] = ()

    def applied(self, packaged: T) -> T:
        """The text as it is read today: the newest wording, with its review if it has one.

        A new packaged text goes before corrections of an older one, under a number of its own.
        """
        hers = [one for one in self.corrections if one.about is _about(packaged)]
        older = [one.version + 1 for one in hers if one.of != packaged.version]
        newest = replace(packaged, version=max(packaged.version, *older, 0))
        sources = getattr(packaged, "sources", ())
        for one in hers:
            if one.of == packaged.version and one.version >= newest.version:
                newest = replace(
                    packaged,
                    version=one.version,
                    title=one.title,
                    lines=one.lines_for(sources, packaged.lines),
                    reviewed_by="",
                    reviewed_on="",
                )
        return self._reviewed(newest)

    def _reviewed(self, text: T) -> T:
        wanted = (_about(text), text.version, wording_digest(text))
        found = [one for one in self.reviews if (one.about, one.version, one.digest) == wanted]
        if not found:
            return text
        return replace(text, reviewed_by=found[-1].named, reviewed_on=found[-1].on.isoformat())


def _about(text: ConsentText | HerText) -> About:
    return text.about if isinstance(text, HerText) else text.scope
