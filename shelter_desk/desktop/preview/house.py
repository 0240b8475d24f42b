"""Papers of the house in the preview: lists of codes, and empty forms that name nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from shelter_desk.desktop.paper_names import (
    EVACUATION,
    FIGURES,
    FRONT_LINE,
    HANDOVER,
    HOUSE,
    HOUSE_INCIDENT,
    OVERVIEW,
    TRAINING,
)
from shelter_desk.desktop.warming import Later
from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.ids import HandoverId, HouseRecordId
from shelter_desk.domain.practice.papers import TrainingKind
from shelter_desk.forms.for_the_pen import PEN_SHEETS
from shelter_desk.services.desk import Desk
from shelter_desk.services.papers import paper
from shelter_desk.services.views.desk import Paper

figures = Later("figures.figures")
front_line = Later("papers.front_line")
her_papers = Later("papers.her_papers")
house_papers = Later("papers.house_papers")
overview = Later("figures.overview")
pen_papers = Later("papers.pen_papers")
plan_papers = Later("papers.plan_papers")
record_papers = Later("papers.record_papers")
told_papers = Later("papers.told_papers")
training_papers = Later("papers.training_papers")

PEN = "pen"
BLANK_CONSENT = "consent-blank"
BLANK_PLAN, BLANK_SAFETY = "plan-blank", "safety-plan-blank"
TOLD = "told"
BLANK_RECEIPT = "receipt-blank"
BLANK_WITHDRAWAL, BLANK_SLIP = "withdrawal-blank", "slip-blank"
BLANK_LETTER, BLANK_FEEDBACK = "leaving-blank", "feedback-blank"
BLANK_SCOPES = (Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD, Scope.EMERGENCY_CONTACT)
"""What is talked about first."""
_CONSENT: Final = "consent-"
FOR_THE_PEN = {
    BLANK_PLAN: plan_papers.gather_blank_plan,
    BLANK_SAFETY: plan_papers.gather_blank_safety_plan,
    TOLD: told_papers.gather_told,
}
"""Empty papers that speak her language."""
IN_COPIES = {
    BLANK_RECEIPT: pen_papers.gather_blank_receipt,
    BLANK_WITHDRAWAL: her_papers.gather_blank_withdrawal,
    BLANK_SLIP: her_papers.gather_blank_slip,
    BLANK_LETTER: her_papers.gather_blank_leaving_letter,
    BLANK_FEEDBACK: her_papers.gather_blank_feedback,
}
"""The same, in as many copies as one likes."""


@dataclass(frozen=True, slots=True)
class HouseSource:
    """Which paper: its kind, what it is about, and the language she reads it in."""

    kind: str
    about: str = ""
    language: str = ""

    @property
    def counts_copies(self) -> bool:
        """True where one chooses how many copies."""
        empty = self.kind == PEN and self.about not in FOR_THE_PEN
        return empty or self.kind in (EVACUATION, FRONT_LINE, TRAINING)


def pen_subject(what: str, language: str = "") -> str:
    """The subject of an empty form; ``language`` where she reads it."""
    return f"{PEN}/{what}/{language}"


def consent_about(scope: Scope) -> str:
    """An empty consent form about one thing alone."""
    return f"{_CONSENT}{scope.value}"


def read_house(subject: str) -> HouseSource | None:
    """What such a subject names; ``None`` for any other."""
    first, kind, about, language, *_more = [*subject.split("/"), "", "", "", ""]
    if (first, kind) == (HOUSE, FRONT_LINE) and about in [*FrontLine]:
        return HouseSource(kind, about, language)
    if (first, kind) == (HOUSE, TRAINING) and about.partition(".")[0] in [*TrainingKind]:
        return HouseSource(kind, about, language)
    if first == PEN and _is_empty_form(kind):
        return HouseSource(PEN, kind, about)
    of_something = kind in (HANDOVER, HOUSE_INCIDENT, FIGURES) and about != ""
    there = of_something or kind in (EVACUATION, OVERVIEW)
    return HouseSource(kind, about) if first == HOUSE and there else None


def _is_empty_form(what: str) -> bool:
    return what in (*PEN_SHEETS, *FOR_THE_PEN, *IN_COPIES) or _scopes(what) != ()


def child_about(band: AgeBand) -> str:
    """The empty consent form of a first talk with a child of this age."""
    return f"{BLANK_CONSENT}.{band}"


def _band(what: str) -> AgeBand | None:
    return next((band for band in AgeBand if what == child_about(band)), None)


def _scopes(what: str) -> tuple[Scope, ...]:
    if what == BLANK_CONSENT or _band(what) is not None:
        return BLANK_SCOPES
    number = what.removeprefix(_CONSENT)
    known = what.startswith(_CONSENT) and number.isdecimal() and int(number) in [*Scope]
    return (Scope(int(number)),) if known else ()


def gather_house(desk: Desk, named: HouseSource, copies: int) -> Callable[[Desk], Paper]:
    """Read what the paper needs; the answer typesets it. Raises ``NotFound``."""
    hers = named.language or desk.language
    if named.kind == EVACUATION:
        job = house_papers.gather_evacuation(desk, copies)
    elif named.kind == HANDOVER:
        job = house_papers.gather_handover(desk, HandoverId(named.about))
    elif named.kind == FRONT_LINE:
        job = front_line.gather_front_line(desk, FrontLine(named.about), hers, copies)
    elif named.kind == TRAINING:
        what, _, about = named.about.partition(".")
        kind = TrainingKind(what)
        job = training_papers.gather_training(desk, kind, about, hers, copies)
    elif named.kind == HOUSE_INCIDENT:
        job = record_papers.gather_house_incident(desk, HouseRecordId(named.about))
    elif named.kind == OVERVIEW:
        job = overview.gather_overview(desk)
    elif named.kind == FIGURES:
        job = figures.gather_figures(desk, HouseRecordId(named.about))
    else:
        return _gather_empty(desk, named, copies)
    return lambda other: paper.typeset(other, job)


def _gather_empty(desk: Desk, named: HouseSource, copies: int) -> Callable[[Desk], Paper]:
    """The same for a form without answers."""
    hers, scopes = named.language or desk.language, _scopes(named.about)
    if named.about in PEN_SHEETS:
        job = pen_papers.gather_pen_form(desk, named.about, copies)
    elif named.about in FOR_THE_PEN:
        job = FOR_THE_PEN[named.about](desk, hers)
    elif named.about in IN_COPIES:
        job = IN_COPIES[named.about](desk, hers, copies)
    elif scopes:
        band = _band(named.about)
        job = paper.gather_blank_consent(desk, scopes, hers, desk.language, copies, band=band)
    else:
        raise NotFound
    return lambda other: paper.typeset(other, job)
