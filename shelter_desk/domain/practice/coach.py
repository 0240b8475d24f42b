"""What the coach says of a way through a case: rules kept and missed, with the act that did it.

The process is looked at, never the answers: was rest offered before questions, was it said why
and that she may refuse, was anything asked twice, was a painful question needed, did only that
leave to which she agreed. A rule that did not come up is not spoken of.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from shelter_desk.domain.practice.cases import URGENT_TOPICS, CaseAct, Moment
from shelter_desk.domain.practice.playing import Play
from shelter_desk.domain.practice.rules import Both, RuleKey


@dataclass(frozen=True, slots=True)
class Remark:
    """One rule kept or missed by one act; ``why`` ``None`` means the rule's own words say it."""

    rule: RuleKey
    kept: bool
    moment: str
    act: str
    why: Both | None = None


@dataclass(frozen=True, slots=True)
class Coached:
    """The result: what went well, what to try, one line for each rule that came up."""

    remarks: tuple[Remark, ...]

    @property
    def missed(self) -> tuple[RuleKey, ...]:
        """Rules missed at least once, in the order of the rules."""
        found = {one.rule for one in self.remarks if not one.kept}
        return tuple(rule for rule in RuleKey if rule in found)

    @property
    def kept(self) -> tuple[RuleKey, ...]:
        """Rules that came up and were never missed."""
        found = {one.rule for one in self.remarks} - set(self.missed)
        return tuple(rule for rule in RuleKey if rule in found)


_Done = tuple[tuple[Moment, CaseAct], ...]
_UNFREE = frozenset({RuleKey.ALONE, RuleKey.INTERPRETER})
"""Missing one of these, a question got no free answer."""


def is_free(act: CaseAct) -> bool:
    """True where whoever is asked by ``act`` can answer freely."""
    return not any(not mark.kept and mark.rule in _UNFREE for mark in act.marks)


def coached(play: Play) -> Coached:
    """The remarks on ``play`` so far, in the order of what was done."""
    done = play.acts()
    found = [
        *_before_questions(done, RuleKey.REST),
        *_before_questions(done, RuleKey.CONSENT),
        *_asked_once(done, play.case.told),
        *_painful(done),
        *_shared(done),
        *_marked(done),
    ]
    order = {(moment.code, act.code): place for place, (moment, act) in enumerate(done)}
    found.sort(key=lambda one: order[one.moment, one.act])
    return Coached(tuple(found))


def _before_questions(done: _Done, rule: RuleKey) -> Iterator[Remark]:
    """``rule`` is kept by the act that offers or explains, when no question came before it."""
    for moment, act in done:
        if act.rest if rule is RuleKey.REST else act.explains:
            yield Remark(rule, True, moment.code, act.code)
            return
        if act.asks and act.asks not in URGENT_TOPICS:
            yield Remark(rule, False, moment.code, act.code)
            return


def _asked_once(done: _Done, told: frozenset[str]) -> Iterator[Remark]:
    known = set(told)
    last: tuple[Moment, CaseAct] | None = None
    twice = False
    for moment, act in done:
        if not act.asks:
            continue
        last = (moment, act)
        if act.asks in known:
            twice = True
            yield Remark(RuleKey.ONCE, False, moment.code, act.code)
        # what was asked before the one who is feared may be asked again, alone: nothing was told
        if is_free(act):
            known.add(act.asks)
    if last is not None and not twice:
        yield Remark(RuleKey.ONCE, True, last[0].code, last[1].code)


def _painful(done: _Done) -> Iterator[Remark]:
    """Missed by a painful question nobody needs; kept by leaving a moment that offers one."""
    asked = {(moment.code, act.code) for moment, act in done}
    for moment, act in done:
        if act.painful and not act.needed:
            yield Remark(RuleKey.NEEDED, False, moment.code, act.code)
        tempting = [one for one in moment.acts if one.painful and not one.needed]
        if act.then and tempting and not any((moment.code, o.code) in asked for o in tempting):
            yield Remark(RuleKey.NEEDED, True, moment.code, act.code)


def _shared(done: _Done) -> Iterator[Remark]:
    agreed: dict[str, set[str]] = {}
    for moment, act in done:
        if act.agrees is not None:
            agreed.setdefault(act.agrees.to, set()).update(act.agrees.items)
        if any(mark.rule is RuleKey.WITHIN for mark in act.marks):
            continue  # passed on by duty, and the case says in its own words why
        if act.shares is not None:
            within = act.duty or act.shares.items <= agreed.get(act.shares.to, set())
            yield Remark(RuleKey.WITHIN, within, moment.code, act.code)


def _marked(done: _Done) -> Iterator[Remark]:
    for moment, act in done:
        for mark in act.marks:
            yield Remark(mark.rule, mark.kept, moment.code, act.code, mark.why)
