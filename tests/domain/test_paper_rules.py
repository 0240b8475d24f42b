"""Every kind of paper has its rule, and the rules do not contradict themselves."""

from __future__ import annotations

import pytest

from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_rules import PAPER_RULES, Calls, Holder, is_of_the_shift, rule_of
from shelter_desk.domain.staff import PERMISSIONS, Permission, Role


def test_every_kind_has_its_rule() -> None:
    assert set(PAPER_RULES) == set(DocumentKind)


@pytest.mark.parametrize("kind", DocumentKind)
def test_what_lies_open_or_goes_to_an_agency_never_simply_bears_her_name(
    kind: DocumentKind,
) -> None:
    rule = rule_of(kind)
    if Holder.OPEN in rule.holders:
        assert rule.calls in (Calls.BY_CODE, Calls.NOBODY)
    if Holder.AGENCY in rule.holders and rule.calls is not Calls.NOBODY:
        assert rule.calls in (Calls.AS_AGREED, Calls.BY_CODE)
        assert rule.consent is not None
    assert not rule.names_her(Role.HOUSE)


@pytest.mark.parametrize("kind", DocumentKind)
def test_the_shift_prints_its_own_papers_and_what_is_empty(kind: DocumentKind) -> None:
    rule = rule_of(kind)
    if rule.of_the_shift:
        assert rule.made_by in PERMISSIONS[Role.HOUSE]
    assert is_of_the_shift(kind, names_somebody=True) is rule.of_the_shift
    assert is_of_the_shift(kind, names_somebody=False) is (rule.of_the_shift or rule.for_the_pen)


def test_who_prints_any_paper_prints_those_of_the_shift_too() -> None:
    for role, may in PERMISSIONS.items():
        assert Permission.PRINT not in may or Permission.PRINT_RECEIPTS in may, role


@pytest.mark.parametrize("kind", DocumentKind)
def test_what_is_hers_and_ours_is_first_hers(kind: DocumentKind) -> None:
    rule = rule_of(kind)
    both = {Holder.HERSELF, Holder.FILE}
    assert rule.for_her_and_us is (set(rule.holders) == both)
    assert not rule.for_her_and_us or rule.first_holder is Holder.HERSELF
