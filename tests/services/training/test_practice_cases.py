from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

import pytest

from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.practice.cases import END, CaseBroken, PracticeCase
from shelter_desk.domain.practice.coach import Coached, coached
from shelter_desk.domain.practice.playing import Play, replayed
from shelter_desk.domain.practice.rules import DERIVED, Both, RuleKey
from shelter_desk.services.inside.training.practice_cases import (
    packaged_cases,
    packaged_rules,
    read_case,
)
from tests.places import RESOURCES

CASES = {one.code: one for one in packaged_cases()}
FOLDER = RESOURCES / "practice"
LONGEST_LINE = 420
ARABIC = re.compile("[\u0621-\u064a]")


def words(case: PracticeCase) -> list[Both]:
    found = [case.title, case.about, case.person, case.afterwards]
    for moment in case.moments:
        found.append(moment.scene)
        for act in moment.acts:
            found += [act.do, act.said, *(mark.why for mark in act.marks)]
    return found


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_good_way_ends_and_keeps_all_the_case_teaches(case: PracticeCase) -> None:
    play = replayed(case, case.way)
    assert play.moment is None
    found = coached(play)
    assert found.missed == ()
    assert set(case.teaches) <= set(found.kept)
    assert 5 <= len(case.way) <= 16


def _worst(case: PracticeCase) -> Coached:
    """Everything in a moment is done, as it stands, before going on the shortest way."""
    play = Play(case)
    while play.moment is not None:
        staying = [one for one in play.open_acts if not one.then]
        going = [one for one in play.open_acts if one.then and one.then != END]
        play = play.choose((staying or going or list(play.open_acts))[0].code)
    return coached(play)


def _can_be_missed(case: PracticeCase, rule: RuleKey) -> bool:
    acts = [act for moment in case.moments for act in moment.acts]
    asked = [act.asks for act in acts if act.asks]
    return {
        RuleKey.REST: any(act.asks for act in acts),
        RuleKey.CONSENT: any(act.asks for act in acts),
        RuleKey.ONCE: len(set(asked)) < len(asked) or bool(set(asked) & case.told),
        RuleKey.NEEDED: any(act.painful and not act.needed for act in acts),
        RuleKey.WITHIN: len([act for act in acts if act.shares]) > 1,
    }.get(rule, any(not m.kept and m.rule is rule for act in acts for m in act.marks))


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_everything_a_case_teaches_can_be_missed(case: PracticeCase) -> None:
    assert [rule for rule in case.teaches if not _can_be_missed(case, rule)] == []
    assert _worst(case).missed


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_words_stand_in_both_languages_and_are_short_enough_to_play(case: PracticeCase) -> None:
    for one in words(case):
        assert ARABIC.search(one.ar), one.en
        assert not ARABIC.search(one.en), one.en
        assert max(len(one.ar), len(one.en)) <= LONGEST_LINE, one.en
        assert "  " not in one.en + one.ar, one.en
        assert one.ar.strip() == one.ar
        assert one.en.strip() == one.en
    assert 3 <= len(case.moments) <= 8
    assert "متخيل" in case.person.ar
    assert "invented" in case.person.en


def test_every_file_is_a_case_and_every_code_stands_once() -> None:
    files = sorted(FOLDER.glob("[0-9]*.json"))
    assert len(files) == len(packaged_cases()) == len(CASES)


def test_the_cases_together_serve_every_front_line_and_teach_every_rule_twice() -> None:
    assert {one.sector for one in CASES.values()} == set(FrontLine)
    taught = Counter(rule for one in CASES.values() for rule in one.teaches)
    assert {rule for rule in RuleKey if taught[rule] < 2} == set()
    named = Counter(
        name for one in CASES.values() for name in re.findall("“([^”]+)”", one.person.en)
    )
    assert [name for name, times in named.items() if times > 1] == []


def test_every_rule_is_told_with_its_source() -> None:
    rules = packaged_rules()
    assert set(rules) == set(RuleKey)
    for one in rules.values():
        assert re.search(r"\d{4}", one.source.en), one.rule
        assert ARABIC.search(one.source.ar)
    assert set(RuleKey) >= DERIVED


def _raw() -> dict[str, Any]:
    raw: dict[str, Any] = json.loads((FOLDER / "01-airport.json").read_text(encoding="utf-8"))
    return raw


def test_a_case_with_a_word_of_one_language_or_an_unknown_fact_is_refused() -> None:
    assert read_case(_raw()).code == "airport_counter"
    halved = _raw()
    halved["title"] = {"ar": "عنوان"}
    unknown = _raw()
    unknown["moments"][0]["acts"][0]["kind"] = "x"
    lost = _raw()
    del lost["moments"][0]["acts"][0]["said"]
    for broken in (halved, unknown, lost):
        with pytest.raises(CaseBroken):
            read_case(broken)
