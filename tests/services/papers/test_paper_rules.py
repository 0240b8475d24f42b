"""The rules of papers hold for every use case that makes one, and there is no other."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_rules import PAPER_RULES, Calls, Holder, rule_of
from shelter_desk.domain.staff import Permission
from shelter_desk.services.copies import hand_over, own_copy
from shelter_desk.services.figures import figures, overview
from shelter_desk.services.house import belongings
from shelter_desk.services.needs import needs
from shelter_desk.services.oversight import log_report
from shelter_desk.services.papers import (
    front_line,
    her_papers,
    house_papers,
    paper,
    pen_papers,
    plan_papers,
    record_papers,
    told_papers,
    training_papers,
)
from shelter_desk.services.referrals import recalls
from shelter_desk.services.screening import screening
from shelter_desk.services.stays import retention
from shelter_desk.services.use_case import law_of
from tests.services.test_law import FUNCTIONS

Gather = Callable[..., Any]

GATHERED: dict[Gather, DocumentKind] = {
    paper.gather_consent: DocumentKind.CONSENT,
    paper.gather_referral: DocumentKind.REFERRAL,
    log_report.gather_report: DocumentKind.LOG,
    own_copy.gather_own_copy: DocumentKind.OWN_COPY,
    retention.gather_certificate: DocumentKind.CERTIFICATE,
    belongings.gather_receipt: DocumentKind.BELONGINGS,
    plan_papers.gather_plan: DocumentKind.PLAN,
    plan_papers.gather_safety_plan: DocumentKind.SAFETY_PLAN,
    plan_papers.gather_crisis_card: DocumentKind.CRISIS_CARD,
    screening.gather_screening: DocumentKind.SCREENING,
    needs.gather_needs: DocumentKind.NEEDS,
    recalls.gather_recall: DocumentKind.RECALL,
    recalls.gather_slip: DocumentKind.SLIP,
    house_papers.gather_evacuation: DocumentKind.EVACUATION,
    house_papers.gather_handover: DocumentKind.HANDOVER,
    figures.gather_figures: DocumentKind.FIGURES,
    overview.gather_overview: DocumentKind.OVERVIEW,
    record_papers.gather_intake: DocumentKind.INTAKE,
    her_papers.gather_withdrawal: DocumentKind.WITHDRAWAL,
    her_papers.gather_leaving_letter: DocumentKind.LEAVING,
    her_papers.gather_rules_told: DocumentKind.RULES_TOLD,
    record_papers.gather_incident: DocumentKind.INCIDENT,
    record_papers.gather_house_incident: DocumentKind.INCIDENT,
    front_line.gather_front_line: DocumentKind.FRONT_LINE,
    hand_over.gather_hand_over: DocumentKind.HAND_OVER,
    training_papers.gather_training: DocumentKind.TRAINING,
}
EMPTY: dict[Gather, DocumentKind] = {
    paper.gather_blank_consent: DocumentKind.CONSENT,
    plan_papers.gather_blank_plan: DocumentKind.PLAN,
    plan_papers.gather_blank_safety_plan: DocumentKind.SAFETY_PLAN,
    her_papers.gather_blank_withdrawal: DocumentKind.WITHDRAWAL,
    her_papers.gather_blank_leaving_letter: DocumentKind.LEAVING,
    her_papers.gather_blank_slip: DocumentKind.SLIP,
    her_papers.gather_blank_feedback: DocumentKind.FEEDBACK,
    told_papers.gather_told: DocumentKind.TOLD,
    pen_papers.gather_pen_form: DocumentKind.PEN_FORM,
    pen_papers.gather_blank_receipt: DocumentKind.BELONGINGS,
}
ELSEWHERE = {DocumentKind.RECOVERY, DocumentKind.ATTACHMENT}
"""A sheet that is never a file, and files of others: each with a door of its own."""


def _of(function: Gather) -> str:
    return f"{function.__module__}.{function.__qualname__}"


def test_every_kind_is_made_somewhere_and_every_maker_is_known() -> None:
    made = {*GATHERED.values(), *EMPTY.values(), *ELSEWHERE}
    assert made == set(PAPER_RULES)
    gathering = {
        name
        for name, function in FUNCTIONS.items()
        if inspect.signature(function).return_annotation == "PaperJob"
    }
    assert gathering == {_of(one) for one in (*GATHERED, *EMPTY)}


@pytest.mark.parametrize("gather", GATHERED, ids=_of)
def test_whoever_makes_a_paper_is_whom_its_rule_names(gather: Gather) -> None:
    law = law_of(gather)
    assert law is not None
    assert law.permission is rule_of(GATHERED[gather]).made_by


@pytest.mark.parametrize("gather", EMPTY, ids=_of)
def test_empty_forms_are_there_in_a_night_without_power(gather: Gather) -> None:
    law = law_of(gather)
    assert law is not None
    assert rule_of(EMPTY[gather]).for_the_pen
    assert law.permission is Permission.PRINT_RECEIPTS


K = DocumentKind
FLAGS: dict[str, set[DocumentKind]] = {
    "of_nobody": {
        *(K.LOG, K.CERTIFICATE, K.EVACUATION, K.HANDOVER, K.INCIDENT),
        *(K.FIGURES, K.OVERVIEW, K.FRONT_LINE, K.TRAINING),
    },
    "of_the_shift": {
        *(K.BELONGINGS, K.TOLD, K.RULES_TOLD, K.EVACUATION, K.HANDOVER),
        *(K.PEN_FORM, K.FRONT_LINE),
    },
    "locked": {K.HAND_OVER},
    "consent": {K.REFERRAL, K.RECALL, K.ATTACHMENT, K.HAND_OVER},
}
"""Written out by hand: what may leave without a name, by whom, and by whose leave."""


@pytest.mark.parametrize("flag", FLAGS)
def test_what_a_rule_lets_through_is_no_detail(flag: str) -> None:
    assert {kind for kind, rule in PAPER_RULES.items() if getattr(rule, flag)} == FLAGS[flag]


@pytest.mark.parametrize("kind", sorted(FLAGS["consent"]))
def test_her_agreement_to_share_is_what_is_asked(kind: DocumentKind) -> None:
    assert rule_of(kind).consent is Scope.SHARE_WITH_AGENCY


def test_papers_that_lie_open_or_go_to_strangers_never_say_her_name() -> None:
    for kind, rule in PAPER_RULES.items():
        if {Holder.OPEN, Holder.LOCKED} & set(rule.holders):
            assert rule.calls in (Calls.BY_CODE, Calls.NOBODY), kind
        if Holder.AGENCY in rule.holders:
            assert rule.calls is not Calls.BY_NAME, kind
