"""The checks of free practice over facts alone: each kept, missed, and not come up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from shelter_desk.domain.consents import CopyGiven, Decision, Scope
from shelter_desk.domain.practice import free
from shelter_desk.domain.practice.free import (
    RULE_OF,
    Asked,
    Came,
    Check,
    Closed,
    Decided,
    Finding,
    FreeFacts,
    Left,
    read_by_coach,
)
from shelter_desk.domain.practice.role import RoleCard, Wanted, role_card
from shelter_desk.domain.text import Text
from shelter_desk.services.inside.training.practice_roles import packaged_roles

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FORM, OTHER, QUESTION = Text("t", "Intake"), Text("t", "Screening"), Text("t", "Where?")
KEPT, MISSED, NOT_UP = Came.KEPT, Came.MISSED, Came.NOT_UP
CARD = replace(
    role_card(packaged_roles(), 1),
    interpreter=Wanted.WOMAN,
    consents=((Scope.INTERVIEW, Decision.AGREED), (Scope.REPORT_TO_POLICE, Decision.REFUSED)),
)


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def asked(minutes: float, code: str = "q", line: str = "first", **more: object) -> Asked:
    one = Asked(code, QUESTION, FORM, line, at(minutes))
    return replace(one, **more)  # type: ignore[arg-type]


def said(minutes: float, decision: Decision = Decision.AGREED, **more: object) -> Decided:
    one = Decided(Scope.INTERVIEW, decision, at(minutes), CopyGiven.YES)
    return replace(one, **more)  # type: ignore[arg-type]


def facts(**known: object) -> FreeFacts:
    return replace(FreeFacts(NINE), **known)  # type: ignore[arg-type]


def talk(*minutes: float) -> tuple[Asked, ...]:
    return tuple(asked(one, f"q{one}") for one in minutes)


def found(known: FreeFacts, check: Check, card: RoleCard = CARD) -> Finding:
    (one,) = [finding for finding in read_by_coach(known, card) if finding.check is check]
    return one


CASES: dict[str, tuple[Check, FreeFacts, Came]] = {
    "nothing at all": (Check.REST, facts(), NOT_UP),
    "rest first": (Check.REST, facts(rested_at=at(1), asked=talk(5)), KEPT),
    "rest in the same second": (Check.REST, facts(rested_at=at(5), asked=talk(5)), KEPT),
    "rest and no question": (Check.REST, facts(rested_at=at(1)), KEPT),
    "rest too late": (Check.REST, facts(rested_at=at(6), asked=talk(5)), MISSED),
    "no rest": (Check.REST, facts(asked=talk(5)), MISSED),
    "no talk": (Check.CONSENT, facts(), NOT_UP),
    "consent first": (Check.CONSENT, facts(decided=(said(4),), asked=talk(5)), KEPT),
    "consent after": (Check.CONSENT, facts(decided=(said(6),), asked=talk(5)), MISSED),
    "no consent": (Check.CONSENT, facts(asked=talk(5)), MISSED),
    "a no, and asked": (
        Check.CONSENT,
        facts(decided=(said(4, Decision.REFUSED),), asked=talk(5)),
        MISSED,
    ),
    "a yes, then a no, and asked": (
        Check.CONSENT,
        facts(decided=(said(4, Decision.NOT_NOW), said(3)), asked=talk(5)),
        MISSED,
    ),
    "a no, then a yes": (
        Check.CONSENT,
        facts(decided=(said(4), said(3, Decision.NOT_NOW)), asked=talk(5)),
        KEPT,
    ),
    "a no, and nothing asked": (
        Check.CONSENT,
        facts(decided=(said(4, Decision.REFUSED),)),
        NOT_UP,
    ),
    "another consent is not this one": (
        Check.CONSENT,
        facts(decided=(said(4, scope=Scope.KEEP_RECORD),), asked=talk(5)),
        MISSED,
    ),
    "the wish": (Check.INTERPRETER, facts(interpreter="woman", asked=talk(5)), KEPT),
    "another wish": (Check.INTERPRETER, facts(interpreter="man"), MISSED),
    "no wish": (Check.INTERPRETER, facts(asked=talk(5)), MISSED),
    "no wish, no question": (Check.INTERPRETER, facts(), NOT_UP),
    "once": (Check.ONCE, facts(asked=talk(5, 6)), KEPT),
    "twice": (Check.ONCE, facts(asked=(asked(5), asked(9, line="second"))), MISSED),
    "twice in two forms": (
        Check.ONCE,
        facts(asked=(asked(5), asked(9, line="other", form=OTHER, anew=True))),
        MISSED,
    ),
    "taken over": (Check.ONCE, facts(asked=(asked(5), asked(5, line="second"))), KEPT),
    "corrected": (Check.ONCE, facts(asked=(asked(5), asked(9))), KEPT),
    "asked anew on purpose": (
        Check.ONCE,
        facts(asked=(asked(5, anew=True), asked(9, line="second", anew=True))),
        KEPT,
    ),
    "about the talk itself": (
        Check.ONCE,
        facts(asked=(asked(5, ""), asked(9, "", line="second"))),
        KEPT,
    ),
    "nothing asked once": (Check.ONCE, facts(), NOT_UP),
    "nothing closed": (Check.CLOSED, facts(asked=talk(5)), NOT_UP),
    "closed and kept": (
        Check.CLOSED,
        facts(closed=(Closed("q", QUESTION, at(6)),), asked=(asked(5),)),
        KEPT,
    ),
    "closed and asked": (
        Check.CLOSED,
        facts(closed=(Closed("q", QUESTION, at(6)),), asked=(asked(7),)),
        MISSED,
    ),
    "nothing painful near": (Check.NEEDED, facts(asked=talk(5)), NOT_UP),
    "left alone": (Check.NEEDED, facts(tempting=True, asked=talk(5)), KEPT),
    "painful at once": (Check.NEEDED, facts(asked=(asked(5, painful=True),)), MISSED),
    "painful another day": (Check.NEEDED, facts(asked=(asked(60 * 24, painful=True),)), KEPT),
    "painful in the last minute of the day": (
        Check.NEEDED,
        facts(asked=(asked(60 * 24 - 1, painful=True),)),
        MISSED,
    ),
    "short": (Check.BREAK, facts(asked=talk(*range(5, 20))), NOT_UP),
    "long without": (Check.BREAK, facts(asked=talk(*range(5, 50, 4))), MISSED),
    "long with": (
        Check.BREAK,
        facts(asked=talk(*range(0, 29, 4), *range(40, 61, 4))),
        KEPT,
    ),
    "two short talks": (Check.BREAK, facts(asked=talk(1, 3, 90, 92)), NOT_UP),
    "a long and a short one": (
        Check.BREAK,
        facts(asked=talk(*range(0, 41, 4), 90)),
        MISSED,
    ),
    "own view": (Check.OWN_VIEW, facts(asked=(asked(5, own_view=True),), safety=True), KEPT),
    "no own view": (Check.OWN_VIEW, facts(asked=talk(5), safety=True), MISSED),
    "no safety talk": (Check.OWN_VIEW, facts(asked=talk(5)), NOT_UP),
    "nothing decided": (Check.HER_WORD, facts(), NOT_UP),
    "as the card": (
        Check.HER_WORD,
        facts(decided=(said(4), said(5, Decision.REFUSED, scope=Scope.REPORT_TO_POLICE))),
        KEPT,
    ),
    "a yes where the card says no": (
        Check.HER_WORD,
        facts(decided=(said(5, scope=Scope.REPORT_TO_POLICE),)),
        MISSED,
    ),
    "a no where the card says yes": (
        Check.HER_WORD,
        facts(decided=(said(5, Decision.REFUSED),)),
        KEPT,
    ),
    "the card does not say": (
        Check.HER_WORD,
        facts(decided=(said(5, scope=Scope.FOLLOW_UP),)),
        NOT_UP,
    ),
    "no yes": (Check.COPY, facts(decided=(said(5, Decision.REFUSED),)), NOT_UP),
    "copy": (Check.COPY, facts(decided=(said(5),)), KEPT),
    "no copy": (Check.COPY, facts(decided=(said(5, copy=CopyGiven.NOT_ASKED),)), MISSED),
    "printed afterwards": (
        Check.COPY,
        facts(decided=(said(5, copy=CopyGiven.NOT_ASKED),), printed=(at(6),)),
        KEPT,
    ),
    "printed before": (
        Check.COPY,
        facts(decided=(said(5, copy=CopyGiven.NOT_ASKED),), printed=(at(4),)),
        MISSED,
    ),
    "no referral": (Check.WITHIN, facts(), NOT_UP),
    "waits": (Check.WITHIN, facts(left=(Left("R-1", None, beyond=True),)), NOT_UP),
    "within": (Check.WITHIN, facts(left=(Left("R-1", at(9)),)), KEPT),
    "beyond": (Check.WITHIN, facts(left=(Left("R-1", at(9), beyond=True),)), MISSED),
    "by duty and told": (
        Check.WITHIN,
        facts(left=(Left("R-1", at(9), beyond=True, told=True),)),
        KEPT,
    ),
    "by duty and not told": (
        Check.WITHIN,
        facts(left=(Left("R-1", at(9), beyond=True, told=False),)),
        MISSED,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_check_ends_as_the_facts_say(name: str) -> None:
    check, known, came = CASES[name]
    assert found(known, check).came is came


def test_every_check_can_end_in_every_way() -> None:
    tried = {(check, came) for check, _known, came in CASES.values()}
    assert tried == {(check, came) for check in Check for came in Came}


def test_each_finding_names_its_moments() -> None:
    known = facts(decided=(said(31),), asked=talk(14), rested_at=at(2))
    consent = found(known, Check.CONSENT)
    assert [(one.words, one.at) for one in consent.facts] == [
        (free.CONSENT_AT, at(31)),
        (free.QUESTION_AT, at(14)),
    ]
    assert consent.facts[1].what == QUESTION
    assert consent.facts[1].form == FORM
    twice = found(facts(asked=(asked(5), asked(9, line="second"))), Check.ONCE)
    assert (twice.facts[0].at, twice.facts[0].then) == (at(5), at(9))


def test_a_screening_of_the_first_night_is_talked_about_and_not_missed() -> None:
    rest = found(facts(rested_at=at(1), asked=talk(5), early=True), Check.REST)
    assert rest.came is KEPT
    assert free.EARLY in {one.words for one in rest.facts}


def test_no_preference_takes_either_interpreter() -> None:
    either = replace(CARD, interpreter=Wanted.NO_PREFERENCE)
    for wish in ("woman", "man", "no_preference"):
        assert found(facts(interpreter=wish), Check.INTERPRETER, either).came is KEPT


def test_the_checks_stand_in_one_order_and_lean_on_a_rule_or_on_their_own_words() -> None:
    assert [one.check for one in read_by_coach(facts(), CARD)] == list(Check)
    assert set(Check) - set(RULE_OF) == {Check.BREAK, Check.COPY}


@pytest.mark.parametrize("order", [list, lambda many: list(reversed(many))])
def test_the_order_in_which_facts_are_read_changes_nothing(
    order: Callable[[list[Asked]], list[Asked]],
) -> None:
    many = [asked(5), asked(9, line="second"), *talk(11, 12)]
    known = facts(asked=tuple(order(many)))
    assert found(known, Check.ONCE).facts[0].at == at(5)
    assert known.first is not None
    assert known.first.at == at(5)
