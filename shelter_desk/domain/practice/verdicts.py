"""What one act means for the rules by itself, for the trainer's answer sheet.

The coach looks at a whole way; a sheet of paper looks at each act, and says what it depends on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from shelter_desk.domain.practice.cases import CaseAct, Moment, PracticeCase
from shelter_desk.domain.practice.coach import is_free
from shelter_desk.domain.practice.rules import Both, RuleKey


class When(StrEnum):
    """On what a verdict depends."""

    ALWAYS = "always"
    FIRST = "first"
    """No question came before."""
    ASKED = "asked"
    """The same was asked in an earlier scene."""
    AGREED = "agreed"
    """The act that ``after`` names was done before."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """``rule`` is kept or missed; ``why`` ``None`` means the rule's own words say it."""

    rule: RuleKey
    kept: bool
    why: Both | None = None
    when: When = When.ALWAYS
    after: CaseAct | None = None


def verdicts(case: PracticeCase, moment: Moment, act: CaseAct) -> tuple[Verdict, ...]:
    """What ``act`` means in ``moment``: first what the order tells, then the case's own marks."""
    return (
        *_of_order(case, moment, act),
        *_of_sharing(case, moment, act),
        *(Verdict(one.rule, one.kept, one.why) for one in act.marks),
    )


def _of_order(case: PracticeCase, moment: Moment, act: CaseAct) -> Iterator[Verdict]:
    if act.rest:
        yield Verdict(RuleKey.REST, True, when=When.FIRST)
    if act.explains:
        yield Verdict(RuleKey.CONSENT, True, when=When.FIRST)
    if act.asks and act.asks in case.told:
        yield Verdict(RuleKey.ONCE, False)
    elif act.asks and any(one.asks == act.asks and is_free(one) for one in _earlier(case, moment)):
        yield Verdict(RuleKey.ONCE, False, when=When.ASKED)
    if act.painful and not act.needed:
        yield Verdict(RuleKey.NEEDED, False)


def _of_sharing(case: PracticeCase, moment: Moment, act: CaseAct) -> Iterator[Verdict]:
    marked = any(mark.rule is RuleKey.WITHIN for mark in act.marks)
    if act.shares is None or marked:
        return
    if act.duty:
        yield Verdict(RuleKey.WITHIN, True)
        return
    for one in (*_earlier(case, moment), *moment.acts):
        given = one.agrees
        if given is not None and given.to == act.shares.to and act.shares.items <= given.items:
            yield Verdict(RuleKey.WITHIN, True, when=When.AGREED, after=one)
            return
    yield Verdict(RuleKey.WITHIN, False)


def _earlier(case: PracticeCase, moment: Moment) -> tuple[CaseAct, ...]:
    before = case.moments[: case.moments.index(moment)]
    return tuple(act for one in before for act in one.acts)
