"""In which order the open acts are offered, and what is worth looking at before choosing."""

from __future__ import annotations

import hashlib

from shelter_desk.domain.practice.cases import CaseAct, Moment
from shelter_desk.domain.practice.coach import coached
from shelter_desk.domain.practice.playing import Play
from shelter_desk.domain.practice.rules import RuleKey


def offered(play: Play) -> tuple[CaseAct, ...]:
    """The open acts in an order that tells nothing, the same whenever this moment is played.

    Whoever writes a case puts the tempting acts first and the one that leads on last; a digest of
    the codes knows nothing of that, and needs no memory.
    """
    moment = play.moment
    if moment is None:
        return ()
    return tuple(sorted(play.open_acts, key=lambda act: _place(play, moment, act)))


def _place(play: Play, moment: Moment, act: CaseAct) -> bytes:
    return hashlib.sha256(f"{play.case.code}/{moment.code}/{act.code}".encode()).digest()


def worth_a_look(play: Play) -> tuple[RuleKey, ...]:
    """The rules that something on offer now would miss, those that the case trains first.

    Rules alone, never which act: a hint to the answer would teach clicking.
    """
    before = set(coached(play).remarks)
    found: set[RuleKey] = set()
    for act in play.open_acts:
        after = coached(play.choose(act.code)).remarks
        found |= {one.rule for one in after if not one.kept and one not in before}
    taught = [rule for rule in play.case.teaches if rule in found]
    return (*taught, *(rule for rule in RuleKey if rule in found and rule not in taught))
