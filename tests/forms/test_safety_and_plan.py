"""What safety and plan ask (domain facts 4.7, 4.8), and choices made of the rows of a group."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms import catalog, spec
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import BESIDE, BUILT_IN
from shelter_desk.forms.codec import dump_spec, load_spec
from shelter_desk.forms.conditions import evaluate
from shelter_desk.forms.row_choice import row_at, row_put_back, row_taken_out, rows_offered
from shelter_desk.forms.spec import FormSpec, Repeat, RowChoice, Section, SelectOne
from shelter_desk.forms.summary import Reader, summarise
from shelter_desk.forms.validation import check
from tests.forms.samples import english

TODAY = date(2026, 11, 28)
PLAN, SAFETY = catalog.form("plan"), catalog.form("safety")


def _goal_of_actions() -> RowChoice:
    found = PLAN.find("actions.goal")
    assert isinstance(found, RowChoice)
    return found


GOAL = _goal_of_actions()


def plan(goals: tuple[str, ...], choices: tuple[str, ...]) -> Answers:
    """A plan with goals of these words, and actions that chose goals by these numbers."""
    answers = Answers.empty().with_rows(
        "goals", tuple(Answers.empty().with_value("statement", words) for words in goals)
    )
    rows = tuple(Answers.empty().with_value("goal", number) for number in choices)
    return answers.with_rows("actions", rows)


def chosen(answers: Answers) -> list[object]:
    return [row.get("goal").value for row in answers.rows["actions"]]


def test_no_choice_slides_to_another_goal_when_one_is_taken_out() -> None:
    before = plan(("school", "papers", "home"), ("1", "2", "3", "2"))
    after = row_taken_out(PLAN, before, "goals", 1).with_rows(
        "goals", (before.rows["goals"][0], before.rows["goals"][2])
    )
    assert chosen(after) == ["1", "-2", "2", "-2"]
    assert [row_at(GOAL, after, value) for value in ("1", "-2", "2")] == [0, None, 1]
    problems = [one for one in check(PLAN, after, TODAY) if one.path.endswith(".goal")]
    assert [one.path for one in problems] == ["actions.1.goal", "actions.3.goal"]
    assert not any(one.blocking for one in problems)
    back = row_put_back(PLAN, after, "goals", 1).with_rows("goals", before.rows["goals"])
    assert back == before


def test_what_was_taken_out_before_does_not_come_back_as_another_goal() -> None:
    answers = plan(("school", "papers", "home"), ("1", "2"))
    answers = row_taken_out(PLAN, answers, "goals", 0)
    answers = row_taken_out(PLAN, answers, "goals", 0)  # "papers" stood first by then
    answers = row_put_back(PLAN, answers, "goals", 0)
    assert chosen(answers) == ["0", "1"]


def test_an_action_shows_its_goal_by_number_and_words() -> None:
    answers = plan(("أن أعود إلى بيتي", ""), ("1", "2", "9"))
    reader = Reader("en", english, Digits.WESTERN)
    (actions,) = [one for one in summarise(PLAN, answers, reader) if one.key == "actions"]
    said = [line.value for line in actions.lines if line.key.endswith(".goal")]
    assert said == ["Goal 1: أن أعود إلى بيتي", "Goal 2", "Taken out meanwhile"]
    assert list(rows_offered(GOAL, answers)) == [("1", "أن أعود إلى بيتي"), ("2", "")]


@pytest.mark.parametrize("value", ["", "one", "12345", 1])
def test_what_is_no_number_of_a_row_is_refused(value: str | int) -> None:
    answers = Answers.empty().with_rows("actions", (Answers.empty().with_value("goal", value),))
    assert any(one.blocking for one in check(PLAN, answers, TODAY))


def test_a_choice_of_rows_that_are_not_there_is_no_form() -> None:
    lonely = RowChoice(
        "which", Text("x", "Which"), group="none", names="x", row_label=Text("x", "Row")
    )
    section = Section("s", Text("x", "S"), (lonely,), tier=Tier.HOUSE)
    with pytest.raises(ValueError, match="no such rows"):
        FormSpec("tiny", 1, Text("x", "Tiny"), (section,), Tier.HOUSE)
    assert load_spec(dump_spec(PLAN)) == PLAN


def test_a_goal_without_an_owner_warns_and_never_blocks() -> None:
    problems = check(PLAN, plan(("school",), ()), TODAY)
    assert [(one.path, one.blocking) for one in problems] == [("goals.0.owner", False)]
    owned = Answers.empty().with_value("statement", "x").with_value("owner", "resident")
    assert check(PLAN, Answers.empty().with_rows("goals", (owned,)), TODAY) == ()


def _keys(form: FormSpec, part: Compartment | None) -> set[str]:
    return {item.key for section, item in form.items() if section.compartment_of(item) is part}


def test_safety_asks_every_risk_and_seals_what_is_about_others_and_herself() -> None:
    feared = _keys(SAFETY, Compartment.TESTIMONY)
    assert feared >= {
        *("at_large", "knows_place", "contacted", "has_phone", "weapon", "family_threatened"),
        *("debt_collectors", "insider", "linked_residents", "concern_people"),
    }
    assert _keys(SAFETY, Compartment.HEALTH) >= {"self_harm", "suicide_plan"}
    assert _keys(SAFETY, None) >= {
        *("media", "witness", "wants_back", "harm_others", "child_at_risk", "missing_report"),
        *("staff_conflict", "keep_apart", "level", "level_reason", "next_review"),
    }
    order = [section.key for section in SAFETY.sections]
    assert order.index("own_view") < order.index("feared"), "her own view comes first"
    assert SAFETY.repeatable


def test_the_safety_plan_has_all_its_parts_unless_none_is_needed() -> None:
    parts = {
        *("main_concern", "resource_money", "resource_people", "resource_community"),
        *("resource_other", "steps_before", "things_ready", "children_go", "steps_during"),
        *("steps_after", "phone_media", "travel", "visitors", "code_word", "at_the_gate"),
        *("if_missing", "who_knows", "copy_kept", "plan_with_her", "plan_date"),
    }
    assert parts <= _shown(Answers.empty())
    assert not parts & _shown(Answers.empty().with_value("plan_needed", "no"))


def _shown(answers: Answers) -> set[str]:
    reader = Reader("en", english, Digits.WESTERN)
    return {line.key for part in summarise(SAFETY, answers, reader) for line in part.lines}


def test_the_plan_speaks_htcds_and_has_every_list() -> None:
    codes = {item.code for _, item in PLAN.items() if isinstance(item, spec.Field)} - {""}
    assert codes == {
        *("spl_Type", "spl_Objectives", "spl_ActionPlan", "spl_PlannedEndDate"),
        "spl_ActualEndDate",
    }
    kinds = PLAN.find("kinds")
    assert isinstance(kinds, spec.SelectMultiple)
    assert len(kinds.choices) == 9
    goals, actions = PLAN.find("goals"), PLAN.find("actions")
    assert isinstance(goals, Repeat)
    assert isinstance(actions, Repeat)
    sizes = {one.key: len(one.choices) for one in _selects(goals, actions)}
    assert sizes["domain"] == 14
    assert sizes["start_level"] == sizes["target_level"] == 4
    assert sizes["priority"] == sizes["owner"] == sizes["who"] == 3
    assert sizes["status"] == sizes["time_spent"] == 5


def _selects(*groups: Repeat) -> Iterator[SelectOne]:
    for group in groups:
        yield from (field for field in group.fields if isinstance(field, SelectOne))


def test_nobody_fills_an_approval_as_a_form() -> None:
    assert "plan_approval" in BESIDE
    assert "plan_approval" not in BUILT_IN


@pytest.mark.parametrize("own_answer", [None, "no"])
@pytest.mark.parametrize(("plan_told", "asked"), [("yes", True), ("unknown", True), ("no", False)])
def test_a_plan_to_end_her_life_asks_what_helps_her_as_a_worry_does(
    own_answer: str | None, plan_told: str, *, asked: bool
) -> None:
    told = Answers.empty().with_value("suicide_plan", plan_told)
    if own_answer is not None:
        told = told.with_value("self_harm", own_answer)
    for key in ("self_harm_help", "self_harm_agreed"):
        item = SAFETY.find(key)
        assert evaluate(item.relevant, told) is asked, key
