from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.practice.cases import (
    END,
    CaseAct,
    CaseBroken,
    Mark,
    Moment,
    Passing,
    PracticeCase,
    checked,
)
from shelter_desk.domain.practice.coach import coached
from shelter_desk.domain.practice.playing import Play, replayed
from shelter_desk.domain.practice.rules import Both, RuleKey

SAID = Both("قيل", "said")


def act(code: str, **facts: object) -> CaseAct:
    return replace(CaseAct(code, SAID, SAID), **facts)  # type: ignore[arg-type]


def case(*moments: Moment, told: frozenset[str] = frozenset()) -> PracticeCase:
    return PracticeCase(
        code="invented",
        version=1,
        sector=FrontLine.PORT,
        minutes=10,
        title=SAID,
        about=SAID,
        person=SAID,
        teaches=(RuleKey.REST,),
        told=told,
        moments=moments,
        way=(),
        afterwards=SAID,
    )


TALK = Moment(
    "talk",
    SAID,
    (
        act("water", rest=True),
        act("why", explains=True),
        act("danger", asks="danger"),
        act("work", asks="work"),
        act("work_again", asks="work"),
        act("work_overheard", asks="work", marks=(Mark(RuleKey.ALONE, False, SAID),)),
        act("details", asks="violence", painful=True, needed=False),
        act("agree", agrees=Passing("house", frozenset({"language"}))),
        act("tell_house", shares=Passing("house", frozenset({"language"}))),
        act("tell_more", shares=Passing("house", frozenset({"language", "name"}))),
        act("tell_police", shares=Passing("police", frozenset({"language"}))),
        act("by_law", shares=Passing("police", frozenset({"name"})), duty=True),
        act("judge", marks=(Mark(RuleKey.NO_JUDGING, False, SAID),)),
        act("go", then=END),
    ),
)


def result(*codes: str, told: frozenset[str] = frozenset()) -> dict[RuleKey, bool]:
    play = Play(case(TALK, told=told))
    for code in codes:
        play = play.choose(code)
    found = coached(play)
    return {rule: rule in found.kept for rule in RuleKey if rule in {*found.kept, *found.missed}}


def test_rest_and_reasons_count_by_their_place_before_the_first_question() -> None:
    assert result("water", "why", "work") == {
        RuleKey.REST: True,
        RuleKey.CONSENT: True,
        RuleKey.ONCE: True,
    }
    late = result("work", "water", "why")
    assert not late[RuleKey.REST]
    assert not late[RuleKey.CONSENT]


def test_danger_may_be_asked_before_everything() -> None:
    found = result("danger", "water", "why", "work")
    assert found[RuleKey.REST]
    assert found[RuleKey.CONSENT]


def test_what_was_told_is_not_asked_again_by_anybody() -> None:
    assert not result("work", "work_again")[RuleKey.ONCE]
    assert not result("work", told=frozenset({"work"}))[RuleKey.ONCE]
    assert result("work")[RuleKey.ONCE]
    assert RuleKey.ONCE not in result("water")


def test_what_was_asked_before_others_was_not_told_and_may_be_asked_again_alone() -> None:
    assert result("work_overheard", "work")[RuleKey.ONCE]
    assert not result("work", "work_overheard")[RuleKey.ONCE]
    assert not result("work_overheard", "work", "work_again")[RuleKey.ONCE]


def test_a_painful_question_nobody_needs_is_missed_and_left_alone_is_kept() -> None:
    assert not result("details")[RuleKey.NEEDED]
    assert not result("details", "go")[RuleKey.NEEDED]
    assert result("go") == {RuleKey.NEEDED: True}


def test_only_what_was_agreed_goes_to_whom_it_was_agreed() -> None:
    assert result("agree", "tell_house")[RuleKey.WITHIN]
    assert not result("tell_house", "agree")[RuleKey.WITHIN]
    assert not result("agree", "tell_more")[RuleKey.WITHIN]
    assert not result("agree", "tell_police")[RuleKey.WITHIN]
    assert result("by_law")[RuleKey.WITHIN]


def test_what_duty_demands_is_told_in_the_words_of_the_case_and_not_called_agreed() -> None:
    why = Both("لأجل الطفل", "for the child")
    passed = act(
        "by_law",
        shares=Passing("police", frozenset({"name"})),
        duty=True,
        marks=(Mark(RuleKey.WITHIN, True, why),),
    )
    told = checked(case(Moment("a", SAID, (passed, act("go", then=END)))))
    remarks = coached(Play(told).choose("by_law")).remarks
    assert [(one.rule, one.kept, one.why) for one in remarks] == [(RuleKey.WITHIN, True, why)]


def test_a_rule_missed_once_is_missed_whatever_comes_later() -> None:
    assert result("judge")[RuleKey.NO_JUDGING] is False


def test_an_act_is_done_once_and_nothing_is_open_after_the_end() -> None:
    play = Play(case(TALK)).choose("water")
    with pytest.raises(CaseBroken):
        play.choose("water")
    over = play.choose("go")
    assert over.moment is None
    assert over.open_acts == ()
    with pytest.raises(CaseBroken):
        over.choose("why")


def test_a_kept_play_is_replayed_or_said_to_be_of_another_version() -> None:
    play = Play(case(TALK)).choose("water").choose("go")
    assert replayed(case(TALK), play.chosen) == play
    with pytest.raises(CaseBroken):
        replayed(case(TALK), (("talk", "water"), ("gone", "go")))


BROKEN = {
    "no moments": case(),
    "twice": case(TALK, TALK),
    "back": case(
        Moment("a", SAID, (act("on", then="b"), act("x"))),
        Moment("b", SAID, (act("back", then="a"), act("x"))),
    ),
    "nowhere": case(Moment("a", SAID, (act("x"), act("y")))),
    "never reached": case(
        Moment("a", SAID, (act("on", then=END), act("x"))),
        Moment("b", SAID, (act("on", then=END), act("x"))),
    ),
    "one act": case(Moment("a", SAID, (act("on", then=END),))),
    "same act": case(Moment("a", SAID, (act("on", then=END), act("on", then=END)))),
    "painful without a question": case(
        Moment("a", SAID, (act("on", then=END), act("x", painful=True)))
    ),
    "marks what the order tells": case(
        Moment(
            "a",
            SAID,
            (act("on", then=END), act("x", marks=(Mark(RuleKey.REST, True, SAID),))),
        )
    ),
    "agreement is marked without a duty": case(
        Moment(
            "a",
            SAID,
            (act("on", then=END), act("x", marks=(Mark(RuleKey.WITHIN, True, SAID),))),
        )
    ),
    "teaches what nothing misses": replace(case(TALK), teaches=(RuleKey.CHILD,)),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_case_that_cannot_be_played_is_refused(name: str) -> None:
    assert checked(case(TALK))
    with pytest.raises(CaseBroken):
        checked(BROKEN[name])
