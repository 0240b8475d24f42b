"""Playing a case through the use cases, on real encrypted files."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotFound, ShelterDeskError
from shelter_desk.domain.ids import PlayId
from shelter_desk.domain.practice.cases import PracticeCase
from shelter_desk.domain.practice.coach import coached
from shelter_desk.domain.practice.errors import CaseGone, PlayedElsewhere, PracticeOnly
from shelter_desk.domain.practice.order import offered, worth_a_look
from shelter_desk.domain.practice.playing import Play
from shelter_desk.domain.practice.rules import RuleKey
from shelter_desk.domain.staff import PERMISSIONS, Permission, Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.training import practice_playing
from shelter_desk.services.inside.training.practice_cases import packaged_cases
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight.audit import verify
from shelter_desk.services.training import practice_cases
from shelter_desk.services.views.practice import PlayResult
from tests import factories

CASES = packaged_cases()
FIRST = CASES[0]


def play_to_end(desk: Desk, case: PracticeCase) -> PlayResult:
    """By its good way."""
    *before, (_moment, last) = case.way
    for place, (_where, act) in enumerate(before):
        practice_cases.choose_act(desk, case.code, place, act)
    return practice_cases.finish_play(desk, case.code, len(before), last)


def other(desk: Desk, role: Role) -> Desk:
    """Somebody else at the same desk."""
    code = factories.add_worker(desk, role)
    unlock.lock(desk, ReturnPlace())
    return factories.reopen(desk, factories.WORKER_PHRASE, code)


def test_a_real_desk_plays_nothing(desk: Desk) -> None:
    assert not desk.shelter.practice
    act = FIRST.way[0][1]
    for refused in (
        lambda: practice_cases.practice_cases(desk),
        lambda: practice_cases.practice_case(desk, FIRST.code),
        lambda: practice_cases.choose_act(desk, FIRST.code, 0, act),
        lambda: practice_cases.finish_play(desk, FIRST.code, 0, act),
        lambda: practice_cases.begin_again(desk, FIRST.code),
        lambda: practice_cases.play_result(desk, PlayId("x")),
    ):
        with pytest.raises(PracticeOnly):
            refused()
    with desk.database.read() as tx:
        assert tx.plays.ended(9) == ()
        assert tx.plays.of_staff(desk.staff.id) == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_every_case_is_played_to_its_end_and_stays(house: Desk, case: PracticeCase) -> None:
    result = play_to_end(house, case)
    assert result.found.missed == ()
    assert set(case.teaches) <= set(result.found.kept)
    again = practice_cases.play_result(house, result.found.id)
    assert again == replace(result, name="")
    row = next(
        one for one in practice_cases.practice_cases(house).rows if one.case.code == case.code
    )
    assert (row.going_on, row.times, row.last) == (0, 1, result.found)


def test_an_end_is_in_the_log_and_vouched_for(house: Desk) -> None:
    result = play_to_end(house, FIRST)
    with house.database.read() as tx:
        (line,) = tx.audit.entries(AuditFilter(acts=frozenset({Act.PRACTICE})), 9)
    assert line.ref is not None
    assert (line.ref.kind, line.ref.id) == ("practice_play", result.found.id)
    assert line.resident_id is None
    assert verify(house).clean


def test_each_act_is_kept_at_once_and_survives_a_lock(house: Desk) -> None:
    for place, (_moment, act) in enumerate(FIRST.way[:3]):
        practice_cases.choose_act(house, FIRST.code, place, act)
    unlock.lock(house, ReturnPlace())
    back = factories.reopen(house, factories.MANAGER_PHRASE, house.staff.sign_in_code)
    view = practice_cases.practice_case(back, FIRST.code)
    assert view.play.chosen == FIRST.way[:3]
    assert not view.rewritten
    assert practice_cases.practice_cases(back).rows[0].going_on == 3
    stop(back)


def test_a_second_press_takes_nothing(house: Desk) -> None:
    first, second = FIRST.way[0][1], FIRST.way[1][1]
    practice_cases.choose_act(house, FIRST.code, 0, first)
    with pytest.raises(PlayedElsewhere):
        practice_cases.choose_act(house, FIRST.code, 0, first)
    with pytest.raises(PlayedElsewhere):  # not open in this moment
        practice_cases.choose_act(house, FIRST.code, 1, first)
    with pytest.raises(PlayedElsewhere):  # leads on, but is not the end
        practice_cases.finish_play(house, FIRST.code, 1, second)
    assert practice_cases.practice_case(house, FIRST.code).play.chosen == FIRST.way[:1]
    with pytest.raises(CaseGone):
        practice_cases.choose_act(house, "no_such_case", 0, "x")


def test_the_last_act_is_taken_by_its_end_alone(house: Desk) -> None:
    play, ending = Play(FIRST), ""
    while not ending:
        ending = next((one.code for one in play.open_acts if one.then == "end"), "")
        if not ending:
            act = FIRST.way[len(play.chosen)][1]
            practice_cases.choose_act(house, FIRST.code, len(play.chosen), act)
            play = play.choose(act)
    place = len(play.chosen)
    with pytest.raises(PlayedElsewhere):
        practice_cases.choose_act(house, FIRST.code, place, ending)
    assert len(practice_cases.practice_case(house, FIRST.code).play.chosen) == place
    result = practice_cases.finish_play(house, FIRST.code, place, ending)
    assert result.coached == coached(play.choose(ending))


def test_a_case_begins_again_at_any_time_and_old_ends_stay(house: Desk) -> None:
    ended = play_to_end(house, FIRST)
    practice_cases.choose_act(house, FIRST.code, 0, FIRST.way[0][1])
    assert practice_cases.begin_again(house, FIRST.code).play.chosen == ()
    assert practice_cases.practice_case(house, FIRST.code).play.chosen == ()
    assert practice_cases.begin_again(house, FIRST.code).play.chosen == ()
    assert practice_cases.practice_cases(house).rows[0].last == ended.found
    assert play_to_end(house, FIRST).found.id != ended.found.id
    assert practice_cases.practice_cases(house).rows[0].times == 2


def newer(case: PracticeCase) -> PracticeCase:
    """The case as a later release would have it: its first moment is called otherwise."""
    moments = (replace(case.moments[0], code="renamed"), *case.moments[1:])
    way = (("renamed", case.way[0][1]), *case.way[1:])
    return replace(case, version=case.version + 1, moments=moments, way=way)


def _ship(patch: pytest.MonkeyPatch, *cases: PracticeCase) -> None:
    """A release with these cases alone."""
    patch.setattr(practice_cases, "packaged_cases", lambda: cases)
    for module in (practice_cases, practice_playing):
        patch.setattr(module, "packaged_case", {one.code: one for one in cases}.get)


def test_a_case_that_was_written_anew_says_so(house: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = play_to_end(house, FIRST)
    practice_cases.choose_act(house, FIRST.code, 0, FIRST.way[0][1])
    later = newer(FIRST)
    _ship(monkeypatch, later)
    old = practice_cases.play_result(house, ended.found.id)
    assert old.play is None
    assert old.coached is None
    assert old.found.kept == ended.found.kept
    view = practice_cases.practice_case(house, later.code)
    assert view.rewritten
    assert view.play.chosen == ()
    assert practice_cases.practice_cases(house).rows[0].going_on == 0
    assert play_to_end(house, later).found.version == later.version
    _ship(monkeypatch)
    assert practice_cases.play_result(house, ended.found.id).case is None
    with pytest.raises(CaseGone):
        practice_cases.practice_case(house, FIRST.code)


def test_nobody_sees_anothers_plays_but_who_trains(house: Desk) -> None:
    managers = play_to_end(house, FIRST).found
    manager_code = house.staff.sign_in_code
    worker = other(house, Role.CASEWORKER)
    with pytest.raises(NotFound):
        practice_cases.play_result(worker, managers.id)
    seen = practice_cases.practice_cases(worker)
    assert seen.group == ()
    assert seen.rows[0].times == 0
    hers = play_to_end(worker, FIRST).found
    practice_cases.choose_act(worker, FIRST.code, 0, FIRST.way[0][1])
    worker_row = worker.staff
    unlock.lock(worker, ReturnPlace())
    trainer = factories.reopen(worker, factories.MANAGER_PHRASE, manager_code)
    group = practice_cases.practice_cases(trainer).group
    name = worker_row.name(trainer.language)
    assert [(one.play, one.name) for one in group] == [(hers, name)]
    assert practice_cases.play_result(trainer, hers.id).name == name
    with trainer.database.read() as tx:
        half = tx.plays.open_one(hers.staff_id, FIRST.code)
    assert half is not None
    with pytest.raises(NotFound):  # what is not at its end is nobody's but hers
        practice_cases.play_result(trainer, half.id)
    stop(trainer)


def test_who_trains_is_the_manager_for_now() -> None:
    assert [one for one in Role if Permission.TRAIN in PERMISSIONS[one]] == [Role.MANAGER]


def test_what_has_ended_cannot_be_changed_or_deleted(house: Desk) -> None:
    play = play_to_end(house, FIRST).found
    with pytest.raises((dbapi2.IntegrityError, ShelterDeskError)), house.database.write() as tx:
        tx.plays.update(replace(play, missed=(RuleKey.REST,)))
    with house.database.read() as tx:
        assert tx.plays.get(play.id) == play


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_choices_stand_in_an_order_that_tells_nothing(case: PracticeCase) -> None:
    play = Play(case)
    before = offered(play)
    assert sorted(one.code for one in before) == sorted(one.code for one in play.open_acts)
    for _moment, act in case.way:
        assert offered(play) == offered(Play(case, play.chosen))
        left = [one for one in offered(play) if one.code != act]
        play = play.choose(act)
        if play.moment is not None and play.moment.code == _moment:
            assert list(offered(play)) == left, "what stays open keeps its order"
    assert offered(play) == ()


def test_the_good_choice_is_neither_always_first_nor_always_last() -> None:
    places = []
    for case in CASES:
        play = Play(case)
        for _moment, act in case.way:
            codes = [one.code for one in offered(play)]
            places.append((codes.index(act), len(codes)))
            play = play.choose(act)
    firsts = sum(place == 0 for place, _many in places)
    lasts = sum(place == many - 1 for place, many in places)
    assert 0 < firsts < len(places) * 0.7
    assert 0 < lasts < len(places) * 0.7


def test_the_coach_tells_rules_of_this_moment_and_those_the_case_trains_first() -> None:
    for case in CASES:
        play = Play(case)
        for _moment, act in case.way:
            worth = worth_a_look(play)
            assert len(set(worth)) == len(worth)
            taught = [rule for rule in worth if rule in case.teaches]
            assert list(worth[: len(taught)]) == taught
            for one in play.open_acts:
                would = coached(play.choose(one.code)).missed
                assert set(would) <= set(worth) | set(coached(play).missed)
                assert {mark.rule for mark in one.marks if not mark.kept} <= set(worth)
            assert worth or all(not coached(play.choose(o.code)).missed for o in play.open_acts)
            play = play.choose(act)
        assert worth_a_look(play) == ()
