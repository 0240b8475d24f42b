"""The trainer's pack: whole in both languages, no answer on an exercise, about nobody."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest

from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.practice.cases import CaseBroken, PracticeCase
from shelter_desk.domain.practice.papers import TrainingKind, mixed
from shelter_desk.domain.practice.rules import Both, RuleKey
from shelter_desk.domain.staff import Role
from shelter_desk.printing.papers.training import Look, TrainingPaper, TrainingPart
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.training import practice_sessions
from shelter_desk.services.inside.training.practice_cases import packaged_cases, packaged_rules
from shelter_desk.services.inside.training.practice_sessions import packaged_plans
from shelter_desk.services.opening import unlock
from shelter_desk.services.papers import paper, training_papers
from tests import factories

CASES = {one.code: one for one in packaged_cases()}
NAME = "Zephyrmark"


def _sheet(
    desk: Desk, kind: TrainingKind, about: str = "", language: str = "both"
) -> TrainingPaper:
    (sheet,) = training_papers.gather_training(desk, kind, about, language).sheets
    assert isinstance(sheet, TrainingPaper)
    return sheet


def _parts(sheet: TrainingPaper) -> list[TrainingPart]:
    return [part for group in sheet.groups for part in group]


def _words(sheet: TrainingPaper) -> list[str]:
    return [part.words.en for part in _parts(sheet)]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_an_exercise_offers_every_act_and_tells_no_answer(desk: Desk, case: PracticeCase) -> None:
    sheet = _sheet(desk, TrainingKind.EXERCISE, case.code)
    offered = [part.words for part in _parts(sheet) if part.look is Look.TO_TICK]
    assert offered == [act.do for moment in case.moments for act in mixed(case, moment)]
    told = repr(sheet)
    for moment in case.moments:
        assert moment.scene in [part.words for part in _parts(sheet)]
        for act in moment.acts:
            for answer in (act.said, *(mark.why for mark in act.marks)):
                assert answer.ar not in told
                assert answer.en not in told
    assert case.afterwards.en not in told
    assert {Look.KEPT, Look.MISSED}.isdisjoint(part.look for part in _parts(sheet))


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_an_answer_sheet_tells_why_for_every_act_and_uses_the_same_numbers(
    desk: Desk, case: PracticeCase
) -> None:
    asked = _parts(_sheet(desk, TrainingKind.EXERCISE, case.code))
    sheet = _sheet(desk, TrainingKind.ANSWERS, case.code)
    told = _parts(sheet)
    numbers = {(one.number, one.words) for one in asked if one.number}
    assert numbers == {(one.number, one.words) for one in told if one.number}
    words = "\n".join(_words(sheet))
    for moment in case.moments:
        for act in moment.acts:
            assert act.said.en in words
            for mark in act.marks:
                assert mark.why.en in words
    for rule in case.teaches:
        assert packaged_rules()[rule].source.en in words
    assert case.afterwards.en in words
    assert not re.search(r"\b(shelter|police|agency|colleagues)/|[a-z]+_[a-z]+", words)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_good_way_is_told_by_the_numbers_of_the_exercise(
    desk: Desk, case: PracticeCase
) -> None:
    sheet = _sheet(desk, TrainingKind.ANSWERS, case.code)
    ways = [part.words.en for part in _parts(sheet) if re.fullmatch(r"[\d, ]+", part.words.en)]
    found = []
    moments = [one for one in case.moments if one.code in {where for where, _ in case.way}]
    for moment, way in zip(moments, ways, strict=True):
        acts = mixed(case, moment)
        found += [(moment.code, acts[int(number) - 1].code) for number in way.split(", ")]
    assert tuple(found) == case.way


def test_the_handout_has_every_rule_with_its_source(desk: Desk) -> None:
    sheet = _sheet(desk, TrainingKind.HANDOUT)
    words = "\n".join(_words(sheet))
    for rule in packaged_rules().values():
        assert rule.says.en in words
        assert rule.source.en in words
    assert sheet.one_page


def test_the_plans_use_every_case_once_and_their_times_follow_each_other(desk: Desk) -> None:
    day, refresher = packaged_plans()
    assert 4 <= len(day.sittings) <= 6
    used = [code for sitting in day.sittings for code in sitting.cases]
    assert sorted(used) == sorted(CASES)
    assert sum(sitting.minutes for sitting in refresher.sittings) == 90
    for plan in (day, refresher):
        for one, other in pairwise(plan.sittings):
            assert one.end <= other.start
        sheet = _sheet(desk, TrainingKind.PLAN, plan.key)
        words = repr(sheet)
        for case in CASES.values():
            assert case.title.en in words
        for sitting in plan.sittings:
            assert all(step.do.ar in words for step in sitting.steps)


def test_times_that_do_not_add_up_are_a_broken_file(monkeypatch: pytest.MonkeyPatch) -> None:
    said: Any = {"ar": "قول", "en": "say"}
    step = {"minutes": 10, "do": said}
    sitting: dict[str, Any] = {
        "title": said,
        "from": "08:00",
        "to": "08:15",
        "aims": [],
        "cases": [],
    }
    sitting |= {"steps": [step], "say": []}
    raw = {
        "plans": [{"key": "x", "title": said, "about": said, "bring": [], "sittings": [sitting]}]
    }
    monkeypatch.setattr(practice_sessions, "loaded", lambda _name: raw)
    with pytest.raises(CaseBroken):
        packaged_plans()
    sitting["to"] = "08:10"
    assert packaged_plans()[0].sittings[0].minutes == 10


def test_the_whole_pack_holds_each_paper_once_and_answers_come_last(desk: Desk) -> None:
    job = training_papers.gather_training(desk, TrainingKind.PACK, copies=1)
    overs = [one.over.en for one in job.sheets if isinstance(one, TrainingPaper)]
    assert overs.count("Exercise") == overs.count("Answer sheet for the trainer") == len(CASES)
    assert len(overs) == 2 * len(CASES) + 5
    last = len(overs) - overs[::-1].index("Exercise")
    assert "Answer sheet for the trainer" not in overs[:last]


@pytest.mark.parametrize(
    ("language", "columns"), [("ar", ("ar", "ar")), ("en", ("en", "en")), ("both", ("ar", "en"))]
)
def test_a_paper_comes_in_either_language_or_both(
    desk: Desk, language: str, columns: tuple[str, str]
) -> None:
    sheet = _sheet(desk, TrainingKind.ATTENDANCE, language=language)
    assert (sheet.language, sheet.other_language) == columns


def test_copies_are_numbered_of_nobodys_and_name_no_resident(desk: Desk) -> None:
    factories.admit(desk, NAME)
    job = training_papers.gather_training(desk, TrainingKind.HANDOUT, "", "ar", 2)
    assert (job.resident_id, job.copy_numbers) == (None, (1, 2))
    assert job.kind is DocumentKind.TRAINING
    assert NAME not in repr(job)
    made = paper.typeset(desk, job)
    paper.record_printed(desk, made, "")
    again = training_papers.gather_training(desk, TrainingKind.HANDOUT, "", "ar")
    assert again.copy_numbers == (3,)
    other = training_papers.gather_training(desk, TrainingKind.HANDOUT, "", "en")
    assert other.copy_numbers == (1,)


@pytest.mark.parametrize(
    ("kind", "about"),
    [
        (TrainingKind.EXERCISE, ""),
        (TrainingKind.ANSWERS, "../../x"),
        (TrainingKind.PLAN, "airport_counter"),
    ],
)
def test_a_paper_that_is_not_there_is_refused(desk: Desk, kind: TrainingKind, about: str) -> None:
    with pytest.raises(NotFound):
        training_papers.gather_training(desk, kind, about)


def test_only_who_trains_has_the_answers(desk: Desk) -> None:
    code = factories.add_worker(desk, Role.CASEWORKER)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    with pytest.raises(NotAllowed):
        training_papers.training_pack(other)
    with pytest.raises(NotAllowed):
        training_papers.gather_training(other, TrainingKind.ANSWERS, "airport_counter")
    stop(other)


def test_the_list_shows_what_there_is(desk: Desk) -> None:
    view = training_papers.training_pack(desk)
    assert [one.code for one in view.cases] == list(CASES)
    assert [key for key, _ in view.plans] == ["day", "refresher"]
    assert all(isinstance(title, Both) and title.ar for _, title in view.plans)
    assert len(RuleKey) == 13
