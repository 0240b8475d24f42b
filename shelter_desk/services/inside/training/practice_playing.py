"""Plays between what is kept and what can be played, in a practice desk alone."""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.ids import PlayId
from shelter_desk.domain.practice.cases import CaseBroken, PracticeCase
from shelter_desk.domain.practice.errors import CaseGone, PlayedElsewhere, PracticeOnly
from shelter_desk.domain.practice.playing import Play, replayed
from shelter_desk.domain.practice.plays import KeptPlay
from shelter_desk.services.inside.training.practice_cases import packaged_case
from shelter_desk.services.use_case import Work


def only_in_practice(work: Work) -> None:
    """Raises ``PracticeOnly`` in a desk with real files."""
    if not work.desk.shelter.practice:
        raise PracticeOnly


def case_of(code: str) -> PracticeCase:
    """The packaged case ``code``. Raises ``CaseGone``."""
    case = packaged_case(code)
    if case is None:
        raise CaseGone
    return case


def own_open(work: Work, code: str) -> KeptPlay | None:
    """One's own play of a case that goes on."""
    return work.tx.plays.open_one(work.desk.staff.id, code)


def played(case: PracticeCase | None, kept: KeptPlay) -> Play | None:
    """``kept`` act by act; ``None`` where ``case`` is gone or was written anew since."""
    if case is None or case.version != kept.version:
        return None
    try:
        return replayed(case, kept.chosen)
    except CaseBroken:
        return None


def one_act_more(work: Work, code: str, place: int, act: str) -> tuple[KeptPlay, Play]:
    """Keep one act more of one's own play of ``code``, which stands after ``place`` acts.

    Raises ``PracticeOnly``, ``CaseGone``, ``PlayedElsewhere``.
    """
    only_in_practice(work)
    case, kept = case_of(code), own_open(work, code)
    before = Play(case) if kept is None else played(case, kept) or Play(case)
    if len(before.chosen) != place:
        raise PlayedElsewhere
    try:
        play = before.choose(act)
    except CaseBroken as gone:
        raise PlayedElsewhere from gone
    if kept is None:
        kept = begin(work, case)
    elif not before.chosen:
        kept = replace(kept, version=case.version, begun_at=work.desk.clock.now())
    return work.tx.plays.update(replace(kept, chosen=play.chosen)), play


def begin(work: Work, case: PracticeCase) -> KeptPlay:
    """A play without acts, kept as one's own."""
    desk = work.desk
    begun = KeptPlay(
        PlayId(desk.ids.new()), desk.staff.id, case.code, case.version, desk.clock.now()
    )
    work.tx.plays.add(begun)
    return begun
