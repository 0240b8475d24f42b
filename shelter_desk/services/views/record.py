"""Forms being filled, kept and signed, as pages are given them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final, Literal

from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answer, Answers
from shelter_desk.forms.spec import FormSpec

CORRECTION: Final = "correct/"
"""Before the key of a draft: where the reason of that correction waits while it is typed."""


@dataclass(frozen=True, slots=True)
class ClosedQuestion:
    """Who recorded that a question is not to be asked again, and when."""

    by_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """What she answered before to a question: in which form, when it was signed, to whom."""

    answer: Answer
    form: Text
    at: datetime
    by_name: str


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A form ready to be filled.

    ``closed`` is keyed by question code (``forms.closed.question_code``); ``sealed`` names the
    compartments this person cannot read: their questions are shown masked and are kept as they
    are on saving. ``based_on`` is the signed record a correction starts from. ``draft_key`` is
    what ``save_draft``, ``discard_draft`` and ``sign_record`` take as form key: the form's own,
    longer only for the correction of a repeated form. ``asks_reason``: what is in ``sealed`` may
    open once she has said why. ``told`` are earlier answers, ``offered`` words to choose from, by
    the key of the question. ``number`` is what an incident of the house is called by.
    ``own_draft``: nobody else's words are in what waits, so whoever opened it may discard it.
    ``ended_on``: of an exit form of a stay after which she came back, when that stay ended.
    """

    spec: FormSpec
    answers: Answers
    rev: int
    based_on: RecordId | None
    closed: Mapping[str, ClosedQuestion]
    sealed: frozenset[Compartment]
    draft_key: str
    asks_reason: bool = False
    told: Mapping[str, Told] = field(default_factory=dict)
    number: str = ""
    offered: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    own_draft: bool = True
    ended_on: date | None = None

    @property
    def laid_aside(self) -> bool:
        """Begun in an earlier stay: it is read or discarded, and signed no more."""
        return self.ended_on is not None and self.based_on is None

    @property
    def reason_place(self) -> str:
        """What ``sentences`` keeps the reason of a correction under."""
        return CORRECTION + self.draft_key


@dataclass(frozen=True, slots=True)
class Seen:
    """The draft a page stands on: its ``rev``, 0 without one, and what was sealed from its reader.

    ``masked`` unset means whatever is sealed from her at this moment.
    """

    rev: int = 0
    masked: frozenset[Compartment] | None = None


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """The acknowledgement that a draft is on disk."""

    rev: int
    at: datetime


@dataclass(frozen=True, slots=True)
class DraftRow:
    """Something that was begun and waits: a form, a note, a referral, a talk, or a decision without
    her agreement (``kind``).

    ``about`` is the id of the note or referral whose changes wait, empty for a new one, and
    "<scope>/<agency id>" of a talk, the referral's id of a decision; ``form_key`` is what a form's
    draft is opened by. ``resident_id`` may be ``THE_HOUSE``.
    """

    resident_id: ResidentId
    code: str
    called: str
    form_key: str
    title: Text
    at: datetime
    by_name: str
    kind: Literal["form", "note", "referral", "talk", "override", "sentences"] = "form"
    about: str = ""


@dataclass(frozen=True, slots=True)
class SignedRecord:
    """One signed version of a form, with the questions as they stood then.

    ``version_no`` counts from 1 within its line of corrections; ``sealed`` as in ``OpenForm``;
    ``words`` speaks the wording of the day it was signed. Of a form of the house ``resident_id``
    is in whose file a reason to read what is sealed would be kept.
    """

    id: RecordId
    resident_id: ResidentId
    spec: FormSpec
    answers: Answers
    signed_at: datetime
    by_name: str
    version_no: int
    replaces: RecordId | None
    reason: str
    sealed: frozenset[Compartment]
    words: Translate
    asks_reason: bool = False
    may_correct: bool = True
