"""Papers for her: plan, plan for staying safe, card; who may make them, and what the log keeps."""

from __future__ import annotations

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotEntitled, NotFound
from shelter_desk.domain.paper import DocumentKind, WayOut
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper, plan_papers
from shelter_desk.services.records import records
from tests import factories

HERS = "أريد جواز سفري في يدي"
WHY = "she takes it with her"


def _plan(desk: Desk, her: str) -> None:
    goal = Answers.empty().with_value("statement", HERS).with_value("owner", "staff")
    step = Answers.empty().with_value("goal", "1").with_value("what", "Embassy")
    step = step.with_value("who", "resident")
    made = Answers.empty().with_rows("goals", (goal,)).with_rows("actions", (step,))
    records.sign_record(desk, her, "plan", made)  # type: ignore[arg-type]


def test_her_plan_is_numbered_logged_and_shown_as_it_is_signed_now(desk: Desk) -> None:
    her = factories.admit(desk)
    with pytest.raises(NotFound):
        plan_papers.gather_plan(desk, her)
    _plan(desk, her)
    job = plan_papers.gather_plan(desk, her)
    assert HERS in repr(job.sheets)
    assert "Embassy" in repr(job.sheets)
    assert "I myself" in repr(job.sheets)
    assert "She herself" not in repr(job.sheets), "the paper is hers and speaks as she does"
    made = paper.typeset(desk, job)
    assert len(paper.page_pictures(desk, made.pdf, 30)) == 1
    assert paper.record_printed(desk, made, WHY) == (1,)
    again = paper.typeset(desk, plan_papers.gather_plan(desk, her))
    assert again.copy_numbers == (2,), "copies of one version are counted on"
    (kept,) = paper.copies_of(desk, her)
    assert (kept.document, kept.way, kept.items) == (
        *(DocumentKind.PLAN, WayOut.PRINTED, ("plan_paper",)),
    )
    acts = frozenset({Act.PREVIEW, Act.PRINT})
    told = [row.kind for row in audit.audit_page(desk, AuditFilter(acts=acts)).rows]
    assert told == [Act.PREVIEW, Act.PRINT, Act.PREVIEW]
    records.sign_record(desk, her, "plan", Answers.empty().with_value("objectives", "x"), "new")
    assert plan_papers.gather_plan(desk, her).document_id != made.document_id


def test_the_safety_plan_holds_her_plan_and_nothing_that_is_sealed(desk: Desk) -> None:
    her = factories.admit(desk)
    person = Answers.empty().with_value("name", "Abu Said")
    made = Answers.empty().with_value("main_concern", HERS).with_value("code_word", "palm")
    made = made.with_value("level_reason", "the van").with_value("self_harm_help", "tea")
    made = made.with_value("self_harm", "yes").with_rows("concern_people", (person,))
    records.sign_record(desk, her, "safety", made)
    text = repr(plan_papers.gather_safety_plan(desk, her).sheets)
    assert HERS in text
    assert "palm" in text
    for hidden in ("Abu Said", "the van", "tea", "Mariam"):
        assert hidden not in text, hidden
    records.sign_record(desk, her, "safety", Answers.empty().with_value("plan_needed", "no"))
    with pytest.raises(NotFound):
        plan_papers.gather_safety_plan(desk, her)


def test_the_card_is_made_for_a_worry_by_who_may_read_of_it(desk: Desk) -> None:
    her = factories.admit(desk)
    with pytest.raises(NotFound):
        plan_papers.gather_crisis_card(desk, her)
    made = Answers.empty().with_value("self_harm", "no")
    records.sign_record(desk, her, "safety", made)
    with pytest.raises(NotFound):
        plan_papers.gather_crisis_card(desk, her)
    made = made.with_value("self_harm", "unknown").with_value("self_harm_help", "tea with Rose")
    records.sign_record(desk, her, "safety", made)
    job = plan_papers.gather_crisis_card(desk, her)
    assert "tea with Rose" in repr(job.sheets)
    assert paper.typeset(desk, job).kind is DocumentKind.CRISIS_CARD
    codes = [factories.add_worker(desk, role) for role in (Role.LEGAL, Role.HEALTH)]
    for code in codes:
        # no member of the compartment, and a member to whom the file does not belong
        unlock.lock(desk, ReturnPlace())
        desk = factories.reopen(desk, factories.WORKER_PHRASE, code)
        with pytest.raises(NotEntitled):
            plan_papers.gather_crisis_card(desk, her)


def test_blank_papers_name_nobody_and_the_forms_desk_has_them_alone(forms_desk: Desk) -> None:
    for gather in (plan_papers.gather_blank_plan, plan_papers.gather_blank_safety_plan):
        job = gather(forms_desk, "en")
        assert job.resident_id is None
        made = paper.typeset(forms_desk, job)
        assert 1 <= len(paper.page_pictures(forms_desk, made.pdf, 30)) <= 2
    her = factories.admit.__name__  # any id: the permission is asked first
    for hers in (plan_papers.gather_plan, plan_papers.gather_safety_plan):
        with pytest.raises(NotAllowed):
            hers(forms_desk, her)  # type: ignore[arg-type]
