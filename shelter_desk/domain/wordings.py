"""Texts in the languages of residents: who signed a wording off, and what was put right in it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import date

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


def wording_digest(text: ConsentText) -> str:
    """SHA-256 of the words alone: a review holds for them and for no other wording."""
    words = json.dumps([text.title, *text.lines], ensure_ascii=False)
    return hashlib.sha256(words.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class TextReview:
    """A named person who knows the language read this version and found it right.

    ``digest`` is that of the words she read.
    """

    scope: Scope
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
    """Another wording of the same text: a version of its own, which nobody has reviewed yet."""

    scope: Scope
    version: int
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeptTexts:
    """What this house keeps about the texts of one language, the oldest first; never shortened."""

    corrections: tuple[TextCorrection, ...] = ()
    reviews: tuple[TextReview, ...] = ()

    def applied(self, packaged: ConsentText) -> ConsentText:
        """The text as it is read today: the newest wording, with its review if it has one."""
        newest = packaged
        for one in self.corrections:
            if one.scope is packaged.scope and one.version >= newest.version:
                newest = replace(
                    packaged,
                    version=one.version,
                    title=one.title,
                    lines=one.lines,
                    reviewed_by="",
                    reviewed_on="",
                )
        return self._reviewed(newest)

    def _reviewed(self, text: ConsentText) -> ConsentText:
        wanted = (text.scope, text.version, wording_digest(text))
        found = [one for one in self.reviews if (one.scope, one.version, one.digest) == wanted]
        if not found:
            return text
        return replace(text, reviewed_by=found[-1].named, reviewed_on=found[-1].on.isoformat())
