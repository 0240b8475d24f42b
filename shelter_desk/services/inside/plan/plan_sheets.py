"""Her plan, her plan for staying safe, and the small card, as data for paper."""

from __future__ import annotations

from datetime import date
from typing import Final

from shelter_desk.domain.errors import NotEntitled, NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.needs_domain import OWN_VIEW
from shelter_desk.forms.plan_goals import OWNERS
from shelter_desk.printing.papers.kinds import SheetPaper
from shelter_desk.printing.papers.plan import PaperGoal, PaperStep, PlanPaper
from shelter_desk.printing.papers.safety import SAFETY_LINES, CrisisCardPaper, SafetyPlanPaper
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    blank_frame,
    digits_of,
    frame_for,
    paper_number,
)
from shelter_desk.services.inside.papers.paper_languages import beside, languages_for, marked
from shelter_desk.services.inside.plan.care_reading import health_sealer, looked_after
from shelter_desk.services.inside.plan.plan_reading import ReadPlan, day_of, read_plan, said
from shelter_desk.services.inside.plan.safety_reading import read_talks
from shelter_desk.services.inside.texts.wordings import put_right
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.plan import ActionView, GoalView

_TITLES: Final = {
    DocumentKind.PLAN: Text("papers", "Her plan"),
    DocumentKind.SAFETY_PLAN: Text("papers", "Her plan for staying safe"),
    DocumentKind.CRISIS_CARD: Text("papers", "Card for a hard moment"),
}
_HERSELF: Final = next(one.label for one in OWNERS if one.value == "resident")
_MYSELF: Final = Text("paper", "I myself")
_BLANK_ID: Final = "blank"
_VERSION: Final = "1"


def plan_job(work: Work, resident_id: ResidentId) -> PaperJob:
    """The newest signed plan for her. Raises ``NotFound`` while none is signed."""
    plan = read_plan(work, resident_id)
    if plan is None:
        raise NotFound
    kind, today = DocumentKind.PLAN, work.desk.local_today()
    number = paper_number(kind, plan.record.id)
    first = work.tx.disclosures.next_copy_number(number)
    code, (hers, ours) = _code(work, resident_id), languages_for(work, resident_id)
    paper = PlanPaper(
        frame=marked(work, frame_for(work, code, number, _VERSION, first), hers),
        language=hers,
        staff_language=ours,
        goals=tuple(_goal(one) for one in plan.goals(today)),
        loose=tuple(_step(one) for one in plan.loose(today)),
        made_on=_made_on(plan),
        review_on=plan.review_on,
        agreed=said(plan.answers, "agreed"),
    )
    return _job(work, kind, number, paper, resident_id, first)


def safety_plan_job(work: Work, resident_id: ResidentId) -> PaperJob:
    """Her plan as it stands after every talk. Raises ``NotFound`` where there is none."""
    talks = read_talks(work, resident_id)
    plan = talks.plan()
    lines = safety_lines(plan.answers)
    if talks.newest is None or not lines:
        raise NotFound
    kind = DocumentKind.SAFETY_PLAN
    number = paper_number(kind, talks.newest.id)
    first = work.tx.disclosures.next_copy_number(number)
    code, (hers, ours) = _code(work, resident_id), languages_for(work, resident_id)
    paper = SafetyPlanPaper(
        frame=marked(work, frame_for(work, code, number, _VERSION, first), hers),
        language=hers,
        staff_language=ours,
        lines=lines,
        made_on=plan.made_on,
    )
    return _job(work, kind, number, paper, resident_id, first)


def safety_lines(plan: Answers) -> tuple[tuple[str, str], ...]:
    """What of her plan stands on the paper."""
    return tuple((key, words) for key in SAFETY_LINES if (words := said(plan, key)))


def crisis_card_job(work: Work, resident_id: ResidentId) -> PaperJob:
    """The card, where health looks after her.

    Raises ``NotEntitled`` for who may not open that part here and now, ``NotFound`` without a
    worry.
    """
    talks = read_talks(work, resident_id)
    cared, sealer = looked_after(work, resident_id), health_sealer(work, resident_id)
    if cared is None and talks.newest is not None:
        raise NotEntitled
    if talks.newest is None or not cared:
        raise NotFound
    kind = DocumentKind.CRISIS_CARD
    number = paper_number(kind, talks.newest.id)
    first = work.tx.disclosures.next_copy_number(number)
    code, (hers, ours) = _code(work, resident_id), languages_for(work, resident_id)
    paper = CrisisCardPaper(
        frame=marked(work, frame_for(work, code, number, _VERSION, first), hers),
        language=hers,
        staff_language=ours,
        helps=talks.helps(sealer),
        code_word=said(talks.plan().answers, "code_word"),
    )
    return _job(work, kind, number, paper, resident_id, first)


def blank_job(work: Work, kind: DocumentKind, language: str) -> PaperJob:
    """An empty plan, or an empty plan for staying safe, for the pen; it names nobody."""
    ours = beside(language, work.desk.language)
    number = f"{_BLANK_ID}-{kind.value}"
    frame = marked(work, blank_frame(work, number, _VERSION), language)
    paper: SheetPaper = PlanPaper(frame, language, ours)
    if kind is DocumentKind.SAFETY_PLAN:
        paper = SafetyPlanPaper(frame, language, ours)
    return PaperJob(
        kind=kind,
        title=Message(_TITLES[kind]),
        document_id=frame.document_id,
        sheets=(paper,),
        digits=digits_of(work),
        draft_translation=paper.frame.draft,
        labels=put_right(work, language, ours),
    )


def _job(
    work: Work,
    kind: DocumentKind,
    number: str,
    paper: PlanPaper | SafetyPlanPaper | CrisisCardPaper,
    resident_id: ResidentId,
    first: int,
) -> PaperJob:
    return PaperJob(
        kind=kind,
        title=Message(_TITLES[kind]),
        document_id=number,
        sheets=(paper,),
        digits=digits_of(work),
        draft_translation=paper.frame.draft,
        resident_id=resident_id,
        copy_numbers=(first,),
        receivers=(work.desk.translate(work.desk.language, _TITLES[kind]),),
        items=(kind.value,),
        labels=put_right(work, paper.language, paper.staff_language),
    )


def _code(work: Work, resident_id: ResidentId) -> str:
    return work.tx.residents.get(resident_id).code


def _made_on(plan: ReadPlan) -> date:
    return day_of(plan.answers, "marked_on") or plan.record.signed_at.astimezone(plan.zone).date()


def _goal(goal: GoalView) -> PaperGoal:
    return PaperGoal(
        statement=goal.statement,
        domain=goal.domain,
        now=_level(goal.start),
        wanted=_level(goal.target),
        owner=_by_whom(goal.owner),
        owner_name=goal.owner_name,
        steps=tuple(_step(one) for one in goal.actions),
    )


def _step(step: ActionView) -> PaperStep:
    return PaperStep(step.what, _by_whom(step.who), step.who_name, step.by_when, step.done_on)


def _by_whom(who: Text | None) -> Text | None:
    """The paper is hers and speaks as she does."""
    return _MYSELF if who == _HERSELF else who


def _level(level: int | None) -> Text | None:
    """A level in the words she herself was asked with."""
    return next((one.label for one in OWN_VIEW if one.value == str(level)), None)
