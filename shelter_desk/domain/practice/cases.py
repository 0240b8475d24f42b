"""A case as data: a person who does not exist, and moments in which something is to be done.

Moments stand in the order of time and lead only forward, so a case always ends. In a moment
several acts may be done one after another; an act with ``then`` leads on. What an act means for
the coach stands beside it as facts (it offers rest, it asks for something, it passes something
on), so that the order in which acts are chosen is what counts.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.practice.rules import DERIVED, Both, RuleKey

END = "end"
URGENT_TOPICS = frozenset({"danger", "hurt"})
"""What may be asked before anything else: whether somebody is in danger or hurt."""


class CaseBroken(Exception):
    """A packaged case that cannot be played: a bug of ours, never a person's mistake."""


@dataclass(frozen=True, slots=True)
class Passing:
    """Words that go to somebody: ``to`` whom, and which ``items``."""

    to: str
    items: frozenset[str]


@dataclass(frozen=True, slots=True)
class Mark:
    """What one act means for one rule, and why."""

    rule: RuleKey
    kept: bool
    why: Both


@dataclass(frozen=True, slots=True)
class CaseAct:
    """Something one can do: ``do``, and what the person says or what happens then, ``said``.

    ``rest``: bed, food, water, a doctor are offered. ``explains``: who asks, why, who will see
    it, and that she may refuse. ``asks``: topic of a question, "" for none; ``painful`` and
    ``needed`` belong to it. ``agrees``: what she allows by this act; ``shares``: what is passed
    on by it; ``duty``: a child, a life in danger or the law demands it, and a mark on ``WITHIN``
    may say so. ``then``: the code of a later moment or ``END``; "" stays in the moment.
    """

    code: str
    do: Both
    said: Both
    then: str = ""
    rest: bool = False
    explains: bool = False
    asks: str = ""
    painful: bool = False
    needed: bool = True
    agrees: Passing | None = None
    shares: Passing | None = None
    duty: bool = False
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """A scene, and what could be done in it."""

    code: str
    scene: Both
    acts: tuple[CaseAct, ...]

    def act(self, code: str) -> CaseAct:
        """The act named ``code``. Raises ``CaseBroken``."""
        for one in self.acts:
            if one.code == code:
                return one
        raise CaseBroken(f"{self.code}.{code}")


@dataclass(frozen=True, slots=True)
class PracticeCase:
    """One case. ``told``: topics that are known already when it begins, so need no question.

    ``way``: one good way through it, as (moment, act); printed on the trainer's answer sheet.
    """

    code: str
    version: int
    sector: FrontLine
    minutes: int
    title: Both
    about: Both
    person: Both
    teaches: tuple[RuleKey, ...]
    told: frozenset[str]
    moments: tuple[Moment, ...]
    way: tuple[tuple[str, str], ...]
    afterwards: Both

    def moment(self, code: str) -> Moment:
        """The moment named ``code``. Raises ``CaseBroken``."""
        for one in self.moments:
            if one.code == code:
                return one
        raise CaseBroken(code)


def checked(case: PracticeCase) -> PracticeCase:
    """``case`` when it can be played to its end. Raises ``CaseBroken`` naming the place."""
    order = [one.code for one in case.moments]
    if not order or len(set(order)) < len(order) or END in order:
        raise CaseBroken(f"{case.code}: moments")
    reached = {order[0]}
    for place, moment in enumerate(case.moments):
        _check_moment(case, moment, set(order[place + 1 :]) | {END})
        if moment.code not in reached:
            raise CaseBroken(f"{case.code}: {moment.code} is never reached")
        reached |= {act.then for act in moment.acts}
    missable = {rule for moment in case.moments for act in moment.acts for rule in _missed_by(act)}
    for rule in case.teaches:
        # asked once and within consent are missed by the order alone
        if rule not in missable and rule not in DERIVED:
            raise CaseBroken(f"{case.code}: nothing misses {rule}")
    return case


def _check_moment(case: PracticeCase, moment: Moment, later: set[str]) -> None:
    place = f"{case.code}: {moment.code}"
    codes = Counter(act.code for act in moment.acts)
    if len(moment.acts) < 2 or max(codes.values()) > 1:
        raise CaseBroken(f"{place} acts")
    if not any(act.then for act in moment.acts):
        raise CaseBroken(f"{place} leads nowhere")
    for act in moment.acts:
        if act.then and act.then not in later:
            raise CaseBroken(f"{place}.{act.code} leads back")
        if act.painful and not act.asks:
            raise CaseBroken(f"{place}.{act.code} asks nothing")
        by_order = DERIVED - {RuleKey.WITHIN} if act.duty else DERIVED
        if any(mark.rule in by_order for mark in act.marks):
            raise CaseBroken(f"{place}.{act.code} marks what the order tells")


def _missed_by(act: CaseAct) -> set[RuleKey]:
    return {mark.rule for mark in act.marks if not mark.kept}
