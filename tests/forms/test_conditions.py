from __future__ import annotations

import pytest

from shelter_desk.forms.answers import NOT_ASKED, Answer, Answers, AnswerState
from shelter_desk.forms.conditions import (
    AllOf,
    Answered,
    AnyOf,
    Condition,
    Equals,
    Includes,
    Not,
    OneOf,
    evaluate,
    keys_of,
)

ANSWERS = (
    Answers.empty()
    .with_value("needed", "yes")
    .with_value("count", 1)
    .with_value("tick", True)
    .with_value("many", ("a", "b"))
    .with_rows("papers", (Answers.empty().with_value("type", "cpr"),))
    .with_answer("religion", Answer(state=AnswerState.DECLINED))
)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (None, True),
        (Equals("needed", "yes"), True),
        (Equals("needed", "no"), False),
        (Equals("count", 1), True),
        (Equals("count", True), False),
        (Equals("tick", True), True),
        (Equals("tick", 1), False),
        (OneOf("needed", ("no", "yes")), True),
        (OneOf("absent", ("no", "yes")), False),
        (Includes("many", "b"), True),
        (Includes("many", "c"), False),
        (Includes("needed", "y"), False),
        (Answered("papers"), True),
        (Answered("needed"), True),
        (Answered("religion"), False),
        (Not(Answered("absent")), True),
        (AllOf((Answered("needed"), Equals("count", 2))), False),
        (AnyOf((Answered("absent"), Equals("count", 1))), True),
        (AllOf(()), True),
        (AnyOf(()), False),
    ],
)
def test_conditions(condition: Condition | None, expected: bool) -> None:
    assert evaluate(condition, ANSWERS) is expected


def test_a_row_is_looked_at_before_the_form() -> None:
    row = Answers.empty().with_value("needed", "no")
    assert evaluate(Equals("needed", "no"), ANSWERS, row)
    assert evaluate(Equals("count", 1), ANSWERS, row)


def test_keys_of_all_parts() -> None:
    nested = AllOf((Not(Equals("a", "x")), AnyOf((Answered("b"), Includes("c", "y")))))
    assert keys_of(nested) == {"a", "b", "c"}


def test_an_answer_taken_back_leaves_no_trace() -> None:
    answers = ANSWERS.with_answer("needed", NOT_ASKED).with_rows("papers", ())
    assert "needed" not in answers.single
    assert "papers" not in answers.rows
    assert answers.get("needed") == NOT_ASKED
    assert ANSWERS.get("needed").value == "yes"
    assert Answers.empty().is_empty


def test_every_state_and_source_has_words() -> None:
    labels = {state.label.source for state in AnswerState}
    assert len(labels) == len(AnswerState) == 7
