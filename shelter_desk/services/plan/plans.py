"""The plan of one resident, and a manager's word about it.

What is said of a plan is a signed record of its own (``forms.plan.PLAN_APPROVAL``): append-only,
hashed by the log, deleted with the file and part of her own copy, without a table of its own.
"""

from __future__ import annotations

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.plan_errors import (
    AlreadySent,
    GoalWithoutOwner,
    NeedsComment,
    NotWaitingForApproval,
    OwnPlan,
    PlanWithoutGoals,
)
from shelter_desk.domain.plans import PlanDecision, PlanState
from shelter_desk.domain.staff import CODES_ONLY, Permission
from shelter_desk.forms.answers import Answers
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.plan.plan_reading import (
    FORM,
    ReadPlan,
    approval_form,
    read_plan,
    said,
)
from shelter_desk.services.inside.records.stored_forms import keep_record
from shelter_desk.services.inside.typed.typed import typed_words
from shelter_desk.services.use_case import Work, command, query
from shelter_desk.services.views.plan import PlanView


@query(Permission.READ_FILE, Act.VIEW)
def open_plan(work: Work, resident_id: ResidentId) -> PlanView:
    """Her newest signed plan with its goals, steps and clock. Raises ``NotFound``."""
    person = work.tx.residents.get(resident_id)
    work.audit(resident_id=resident_id, ref=Ref("form", FORM), detail=FORM)
    plan, today, names = read_plan(work, resident_id), work.desk.local_today(), Names(work)
    word = None if plan is None else plan.newest_word
    staff = work.desk.staff
    return PlanView(
        resident_id=resident_id,
        code=person.code,
        called="" if staff.role in CODES_ONLY else person.called,
        record_id=None if plan is None else plan.record.id,
        signed_at=None if plan is None else plan.record.signed_at,
        by_name="" if plan is None else names.of(plan.record.signed_by),
        draft=work.tx.drafts.get(resident_id, FORM) is not None,
        objectives="" if plan is None else said(plan.answers, "objectives"),
        agreed=None if plan is None else plan.label("agreed", said(plan.answers, "agreed")),
        goals=() if plan is None else plan.goals(today),
        loose=() if plan is None else plan.loose(today),
        review_on=None if plan is None else plan.review_on,
        review_late=plan is not None and plan.review_on < today,
        state=PlanState.NOT_SENT if plan is None else plan.state,
        said_at=None if word is None else word.at,
        said_by="" if word is None else names.of(word.by),
        comment="" if word is None else word.comment,
        may_send=plan is not None and staff.may(Permission.WRITE_RECORDS) and _sendable(plan),
        may_decide=plan is not None and _decides(work, plan),
    )


def _sendable(plan: ReadPlan) -> bool:
    return plan.state in (PlanState.NOT_SENT, PlanState.CHANGED)


def _decides(work: Work, plan: ReadPlan) -> bool:
    staff = work.desk.staff
    mine = plan.record.signed_by == staff.id
    return staff.may(Permission.APPROVE_PLANS) and not mine and plan.state is PlanState.WAITING


@command(Permission.WRITE_RECORDS, Act.PLAN)
def send_plan(work: Work, record_id: RecordId) -> None:
    """Ask a manager to look at this version of a plan.

    Raises ``NotFound``, ``ChangedMeanwhile`` when a newer version is signed, ``AlreadySent``,
    ``PlanWithoutGoals``, ``GoalWithoutOwner``.
    """
    plan = _newest(work, record_id)
    if not _sendable(plan):
        raise AlreadySent
    if not plan.answers.rows.get("goals"):
        raise PlanWithoutGoals
    unowned = plan.unowned()
    if unowned:
        comma = list_separator(work.desk.language)
        raise GoalWithoutOwner(goals=comma.join(map(str, unowned)))
    _say(work, plan, PlanDecision.REQUESTED, "")


@command(Permission.APPROVE_PLANS, Act.PLAN)
def approve_plan(work: Work, record_id: RecordId, comment: str = "") -> None:
    """A manager agrees with this version; ``comment`` is for the worker.

    Raises ``NotFound``, ``ChangedMeanwhile``, ``NotWaitingForApproval``, ``OwnPlan``.
    """
    _decide(work, record_id, PlanDecision.APPROVED, comment)


@command(Permission.APPROVE_PLANS, Act.PLAN)
def send_back_plan(work: Work, record_id: RecordId, comment: str) -> None:
    """A manager asks for a change and says which; raises ``NeedsComment`` and as above."""
    if not typed_words(comment).strip():
        raise NeedsComment
    _decide(work, record_id, PlanDecision.SENT_BACK, comment)


def _decide(work: Work, record_id: RecordId, decision: PlanDecision, comment: str) -> None:
    plan = _newest(work, record_id)
    if plan.state is not PlanState.WAITING:
        raise NotWaitingForApproval
    if plan.record.signed_by == work.desk.staff.id:
        raise OwnPlan
    _say(work, plan, decision, comment)


def _newest(work: Work, record_id: RecordId) -> ReadPlan:
    wanted = work.tx.records.get(record_id)
    plan = read_plan(work, wanted.resident_id) if wanted.form_key == FORM else None
    if plan is None:
        raise NotFound
    if plan.record.id != record_id:
        raise ChangedMeanwhile
    return plan


def _say(work: Work, plan: ReadPlan, decision: PlanDecision, comment: str) -> None:
    her, spec = plan.record.resident_id, approval_form()
    answers = Answers.empty().with_value("plan", plan.record.id)
    answers = answers.with_value("decision", decision.value)
    words = typed_words(comment).strip()
    if words:
        answers = answers.with_value("comment", words)
    keep_record(work, her, spec, answers, detail=decision.value)
