"""Playing the cases of the training: act by act, with a coach who speaks at the end.

In a practice desk alone. A play is one's own; whoever trains sees what came of everybody's.
"""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import PlayId
from shelter_desk.domain.practice.cases import PracticeCase
from shelter_desk.domain.practice.coach import coached
from shelter_desk.domain.practice.errors import PlayedElsewhere
from shelter_desk.domain.practice.playing import Play
from shelter_desk.domain.practice.plays import KeptPlay
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.training.practice_cases import (
    packaged_case,
    packaged_cases,
    packaged_rules,
)
from shelter_desk.services.inside.training.practice_playing import (
    case_of,
    one_act_more,
    only_in_practice,
    own_open,
    played,
)
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.practice import (
    CaseRow,
    CasesDesk,
    CaseView,
    GroupRow,
    PlayResult,
)

GROUP = 60
"""How many plays of the group are listed, the newest first."""


@query(Permission.USE_DESK, Quiet("cases with invented people, and one's own plays"))
def practice_cases(work: Work) -> CasesDesk:
    """All cases with one's own plays; for who trains, what the group played as well.

    Raises ``PracticeOnly``.
    """
    only_in_practice(work)
    cases = packaged_cases()
    mine = work.tx.plays.of_staff(work.desk.staff.id)
    group = _group(work, cases) if work.desk.staff.may(Permission.TRAIN) else ()
    return CasesDesk(tuple(_row(case, mine) for case in cases), packaged_rules(), group)


def _row(case: PracticeCase, mine: tuple[KeptPlay, ...]) -> CaseRow:
    plays = [one for one in mine if one.case_code == case.code]
    ended = [one for one in plays if one.ended_at is not None]
    waiting = [one for one in plays if one.ended_at is None and one.version == case.version]
    chosen = sum(len(one.chosen) for one in waiting)
    return CaseRow(case, chosen, len(ended), ended[0] if ended else None)


def _group(work: Work, cases: tuple[PracticeCase, ...]) -> tuple[GroupRow, ...]:
    language, me = work.desk.language, work.desk.staff.id
    titles = {case.code: case.title.say(language) for case in cases}
    names = {one.id: one.name(language) for one in work.tx.staff.all()}
    return tuple(
        GroupRow(one, names[one.staff_id], titles.get(one.case_code, ""))
        for one in work.tx.plays.ended(GROUP)
        if one.staff_id != me
    )


@query(Permission.USE_DESK, Quiet("a case with invented people, and where one's own play stands"))
def practice_case(work: Work, code: str) -> CaseView:
    """Where one's own play of a case stands. Raises ``PracticeOnly``, ``CaseGone``."""
    only_in_practice(work)
    case, kept = case_of(code), own_open(work, code)
    if kept is None or not kept.chosen:
        return CaseView(Play(case), packaged_rules())
    play = played(case, kept)
    return CaseView(play or Play(case), packaged_rules(), rewritten=play is None)


@command(Permission.USE_DESK, Quiet("one step of a game; its end is written down"))
def choose_act(work: Work, code: str, place: int, act: str) -> CaseView:
    """One act more; ``place`` acts were chosen so far. It is kept at once.

    Raises ``PracticeOnly``, ``CaseGone``, ``PlayedElsewhere``, the latter also for the act that
    ends the case: that is ``finish_play``.
    """
    _kept, play = one_act_more(work, code, place, act)
    if play.moment is None:
        raise PlayedElsewhere
    return CaseView(play, packaged_rules())


@command(Permission.USE_DESK, Act.PRACTICE)
def finish_play(work: Work, code: str, place: int, act: str) -> PlayResult:
    """The act that ends the case, and what came of it, which stays as it is.

    Raises ``PracticeOnly``, ``CaseGone``, ``PlayedElsewhere``.
    """
    kept, play = one_act_more(work, code, place, act)
    if play.moment is not None:
        raise PlayedElsewhere
    found = coached(play)
    ended = replace(kept, kept=found.kept, missed=found.missed, ended_at=work.desk.clock.now())
    ended = work.tx.plays.update(ended)
    work.audit(ref=Ref("practice_play", ended.id))
    work.changed(Topic.PRACTICE)
    return PlayResult(ended, packaged_rules(), play.case, play, found)


@command(Permission.USE_DESK, Quiet("a game begins anew; nothing of a person is lost"))
def begin_again(work: Work, code: str) -> CaseView:
    """Forget the acts of one's own play that goes on. Raises ``PracticeOnly``, ``CaseGone``."""
    only_in_practice(work)
    case, kept = case_of(code), own_open(work, code)
    if kept is not None and kept.chosen:
        work.tx.plays.update(replace(kept, chosen=()))
        work.changed(Topic.PRACTICE)
    return CaseView(Play(case), packaged_rules())


@query(Permission.USE_DESK, Quiet("what came of a game; nothing of a resident"))
def play_result(work: Work, play_id: PlayId) -> PlayResult:
    """What came of a play of one's own, or of anybody's for who trains.

    Raises ``PracticeOnly``, ``NotFound``.
    """
    only_in_practice(work)
    kept, staff = work.tx.plays.get(play_id), work.desk.staff
    mine = kept.staff_id == staff.id
    if kept.ended_at is None or not (mine or staff.may(Permission.TRAIN)):
        raise NotFound
    case = packaged_case(kept.case_code)
    play = played(case, kept)
    name = "" if mine else work.tx.staff.get(kept.staff_id).name(work.desk.language)
    found = None if play is None else coached(play)
    return PlayResult(kept, packaged_rules(), case, play, found, name)
