from __future__ import annotations

import time
from datetime import timedelta

import pytest

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms import spec
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Value
from shelter_desk.forms.catalog import BUILT_IN, form
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.spec import Field, FormSpec, Repeat, Section
from shelter_desk.forms.validation import Problem, check, visible_answers, visible_fields
from tests.forms.samples import NOW, TODAY, answered, full

LABEL = Text("x", "Label")


def _form(*items: spec.Item) -> FormSpec:
    section = Section("s", Text("x", "S"), items, tier=Tier.HOUSE)
    return FormSpec("tiny", 1, Text("x", "Tiny"), (section,), Tier.HOUSE)


def _check(field: Field, value: Value) -> tuple[Problem, ...]:
    return check(_form(field), Answers.empty().with_value(field.key, value), TODAY)


@pytest.mark.parametrize("key", BUILT_IN)
def test_complete_answers_have_no_problem(key: str) -> None:
    problems = check(form(key), full(form(key)), TODAY)
    assert not [problem for problem in problems if problem.blocking]
    assert {p.path.rpartition(".")[2] for p in problems} <= {"number"}  # "ABC" is no CPR number


@pytest.mark.parametrize("key", BUILT_IN)
def test_nothing_is_required(key: str) -> None:
    assert check(form(key), Answers.empty(), TODAY) == ()


_TODAY = PartialDate(TODAY.year, TODAY.month, TODAY.day)
_TOMORROW = PartialDate(2026, 11, 24)
_CHOICES = (spec.Choice("a", Text("x", "A")), spec.Choice("b", Text("x", "B")))


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        (spec.TextField("f", LABEL, max_length=5), "abcde", "abcdef"),
        (spec.TextField("f", LABEL), "", 1),
        (spec.LongTextField("f", LABEL), "x" * 4000, "x" * 4001),
        (spec.IntegerField("f", LABEL, minimum=0, maximum=120), 120, 121),
        (spec.IntegerField("f", LABEL, minimum=0), 0, -1),
        (spec.IntegerField("f", LABEL), 3, 3.5),
        (spec.IntegerField("f", LABEL), 3, True),
        (spec.IntegerField("f", LABEL), -5, 10**30),
        (spec.DecimalField("f", LABEL, minimum=0), 412.5, float("nan")),
        (spec.DecimalField("f", LABEL), 3, float("inf")),
        (spec.DateField("f", LABEL, not_in_future=True), _TODAY, _TOMORROW),
        (spec.DateField("f", LABEL, not_in_future=True), PartialDate(2026), PartialDate(2027)),
        (spec.DateField("f", LABEL, partial=False), _TODAY, PartialDate(2026, 11)),
        (spec.DateField("f", LABEL), _TODAY, "2026-11-23"),
        (spec.DateField("f", LABEL), PartialDate(1995), PartialDate(None)),
        (spec.TickTime("f", LABEL), NOW, "2026-11-23T18:30"),
        (spec.DateTimeField("f", LABEL), NOW, "soon"),
        (spec.TimeField("f", LABEL), "18:30", "25:00"),
        (spec.SelectOne("f", LABEL, choices=_CHOICES), "a", "c"),
        (spec.SelectOne("f", LABEL, choices=_CHOICES), "b", ("a",)),
        (spec.SelectMultiple("f", LABEL, choices=_CHOICES), ("a", "b"), ("a", "c")),
        (spec.SelectMultiple("f", LABEL, choices=_CHOICES), ("b",), ()),
        (spec.YesNo("f", LABEL), "unknown", "maybe"),
        (spec.CountryField("f", LABEL), "BHR", "XYZ"),
        (spec.CountryField("f", LABEL, multiple=True), ("BHR", "IND"), "BHR"),
        (spec.LanguageField("f", LABEL), "am", "Amharic"),
        (spec.LanguageField("f", LABEL, multiple=True), ("am", "ceb"), ()),
        (spec.PhoneField("f", LABEL), "+97336123456", "3" * 41),
    ],
)
def test_what_blocks_signing(field: Field, good: Value, bad: Value) -> None:
    assert _check(field, good) == ()
    (problem,) = _check(field, bad)
    assert problem.blocking
    assert problem.path == "f"
    assert problem.message.text.source


def test_a_note_takes_no_answer() -> None:
    (problem,) = _check(spec.Note("f", LABEL), "x")
    assert problem.blocking


@pytest.mark.parametrize("typed", ["call me", "3612 34CALL", "12", "+++", "٣٦"])
def test_a_strange_telephone_number_warns_and_is_kept(typed: str) -> None:
    (problem,) = _check(spec.PhoneField("f", LABEL), typed)
    assert not problem.blocking
    assert "kept as it was typed" in problem.message.text.source


@pytest.mark.parametrize("typed", ["36123456", "٣٦١٢٣٤٥٦", "0097336123456", "+254 712 345678"])
def test_telephone_numbers_in_any_style(typed: str) -> None:
    assert _check(spec.PhoneField("f", LABEL), typed) == ()


@pytest.mark.parametrize(
    ("ticked", "warned"),
    [(("none",), False), (("today", "plan"), False), (("today", "none"), True)],
)
def test_none_beside_another_answer_is_pointed_out_and_kept(
    ticked: tuple[str, ...], warned: bool
) -> None:
    answers = Answers.empty().with_value("mental_self_harm_items", ticked)
    problems = check(form("needs"), answers, TODAY)
    assert [p.path for p in problems] == (["mental_self_harm_items"] if warned else [])
    assert not any(p.blocking for p in problems)


def test_what_to_watch_for_is_asked_whatever_the_reason() -> None:
    row = Answers.empty().with_value("reason", "fear_of_harm")
    answers = Answers.empty().with_rows("must_not_know", (row,))
    assert "must_not_know.0.reason_note" in visible_fields(form("intake"), answers)


def test_a_past_plan_only_warns() -> None:
    (problem,) = _check(spec.DateField("f", LABEL, not_in_past=True), PartialDate(2025))
    assert not problem.blocking


def test_a_birth_date_in_the_future_has_its_sentence() -> None:
    intake = form("intake")
    tomorrow = TODAY + timedelta(days=1)
    value = PartialDate(tomorrow.year, tomorrow.month, tomorrow.day)
    (problem,) = check(intake, Answers.empty().with_value("birth_date", value), TODAY)
    assert problem.path == "birth_date"
    assert "not come yet" in problem.message.text.source


@pytest.mark.parametrize(
    ("kind", "number", "warned"),
    [("cpr", "900112345", False), ("cpr", "12", True), ("passport", "EP12", False)],
)
def test_the_usual_shape_of_a_cpr_number(kind: str, number: str, warned: bool) -> None:
    row = Answers.empty().with_value("type", kind).with_value("number", number)
    problems = check(form("intake"), Answers.empty().with_rows("documents", (row,)), TODAY)
    assert [p.path for p in problems] == (["documents.0.number"] if warned else [])
    assert not any(p.blocking for p in problems)


def test_a_name_of_a_megabyte_is_told_its_length() -> None:
    intake = form("intake")
    (problem,) = check(intake, Answers.empty().with_value("name_ar", "ف" * 1_000_000), TODAY)
    assert problem.blocking
    assert problem.message.params == {"limit": "200", "count": "1000000"}


def test_state_and_value_must_fit() -> None:
    field = spec.TextField("f", LABEL)
    for misfit in (Answer("x", AnswerState.DECLINED), Answer(None, AnswerState.ANSWERED)):
        (problem,) = check(_form(field), Answers({"f": misfit}), TODAY)
        assert problem.blocking
    for state in set(AnswerState) - {AnswerState.ANSWERED}:
        assert check(_form(field), Answers({"f": Answer(state=state)}), TODAY) == ()


def test_too_many_rows() -> None:
    intake = form("intake")
    rows = (Answers.empty(),) * 61
    (problem,) = check(intake, Answers.empty().with_rows("documents", rows), TODAY)
    assert problem.path == "documents"
    assert problem.blocking


def _child_form() -> FormSpec:
    note = spec.TextField("note", LABEL, relevant=Equals("has", "yes"))
    inner = (
        spec.YesNo("sick", LABEL),
        spec.TextField("illness", LABEL, relevant=Equals("sick", "yes"), max_length=3),
    )
    group = Repeat("rows", LABEL, inner, LABEL, LABEL, relevant=Equals("has", "yes"))
    return _form(spec.YesNo("has", LABEL), note, group)


def test_only_questions_that_are_asked_are_checked_and_signed() -> None:
    row = Answers.empty().with_value("sick", "yes").with_value("illness", "too long")
    answers = Answers.empty().with_value("has", "yes").with_value("note", "n")
    answers = answers.with_rows("rows", (row, row.with_value("sick", "no")))
    tiny = _child_form()
    assert visible_fields(tiny, answers) == {
        *("has", "note", "rows", "rows.0.sick", "rows.0.illness", "rows.1.sick"),
    }
    assert [p.path for p in check(tiny, answers, TODAY)] == ["rows.0.illness"]
    signed = visible_answers(tiny, answers)
    assert "illness" not in signed.rows["rows"][1].single
    assert visible_answers(tiny, answers.with_value("has", "no")) == Answers.empty().with_value(
        "has", "no"
    )


def test_checking_a_full_intake_is_not_noticed() -> None:
    intake, answers = form("intake"), full(form("intake"))
    check(intake, answers, TODAY)
    best = min(_seconds(lambda: check(intake, answers, TODAY)) for _ in range(10))
    assert best < 0.005
    best = min(_seconds(lambda: visible_fields(intake, answers)) for _ in range(10))
    assert best < 0.005


def _seconds(act: object) -> float:
    assert callable(act)
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def test_answered_helper_keeps_where_it_came_from() -> None:
    assert answered("x").source == "interpreter"
