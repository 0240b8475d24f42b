"""What changed between two versions: answers, states, rows that moved, parts that are sealed."""

from __future__ import annotations

import pytest

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.differences import Change, Version, differences, match_rows
from shelter_desk.forms.spec import FormSpec, Repeat, Section, TextField
from shelter_desk.forms.summary import Reader
from tests.factories import english

EMPTY = Answers.empty()
SPEC = FormSpec(
    key="trial",
    version=1,
    title=Text("", "Trial"),
    tier=Tier.PAINFUL,
    sections=(
        Section(
            "one",
            Text("", "One"),
            (
                TextField("name", Text("", "Name")),
                TextField("town", Text("", "Town")),
                Repeat(
                    "papers",
                    Text("", "Papers"),
                    (TextField("kind", Text("", "Kind")), TextField("number", Text("", "Number"))),
                    row_label=Text("", "Paper"),
                    add_label=Text("", "Add"),
                ),
            ),
            tier=Tier.IDENTITY,
        ),
        Section(
            "two",
            Text("", "Two"),
            (TextField("story", Text("", "Story")),),
            tier=Tier.PAINFUL,
            compartment=Compartment.TESTIMONY,
        ),
    ),
)


def version(answers: Answers, *sealed: Compartment) -> Version:
    return Version(SPEC, answers, frozenset(sealed), Reader("en", english, Digits.WESTERN))


def found(older: Answers, newer: Answers, *sealed: Compartment) -> dict[str, tuple[str, ...]]:
    made = differences(version(older, *sealed), version(newer, *sealed))
    return {
        one.key: (one.change.value, one.before, one.after)
        for one in made
        if one.change is not Change.SAME
    }


def paper(kind: str, number: str) -> Answers:
    return EMPTY.with_value("kind", kind).with_value("number", number)


def test_answers_are_changed_added_and_removed() -> None:
    older = EMPTY.with_value("name", "Selam").with_value("town", "Riffa")
    newer = EMPTY.with_value("name", "Salam").with_value("story", "…")
    assert found(older, newer) == {
        "name": ("changed", "Selam", "Salam"),
        "town": ("removed", "Riffa", ""),
        "story": ("added", "", "…"),
    }


def test_a_state_is_an_answer_to_compare() -> None:
    older = EMPTY.with_answer("name", Answer(None, AnswerState.DECLINED))
    newer = EMPTY.with_answer("name", Answer(None, AnswerState.DOES_NOT_KNOW))
    assert found(older, newer) == {"name": ("changed", "Does not wish to say", "Does not know")}
    assert found(EMPTY, newer) == {"name": ("added", "", "Does not know")}


def test_another_source_is_a_change_and_named() -> None:
    older = EMPTY.with_value("name", "Selam")
    newer = EMPTY.with_answer(
        "name", Answer("Selam", AnswerState.ANSWERED, source="interpreter", language="am")
    )
    (change, before, after) = found(older, newer)["name"]
    assert (change, before) == ("changed", "Selam")
    assert after.startswith("Selam\nThrough an interpreter, Amharic")


def test_rows_that_moved_are_the_same_rows() -> None:
    rows = (paper("passport", "A1"), paper("cpr", "9"), paper("visa", "V3"))
    older = EMPTY.with_rows("papers", rows)
    newer = EMPTY.with_rows("papers", (rows[2], rows[0], rows[1]))
    assert found(older, newer) == {}


def test_a_row_in_the_middle_goes_and_the_others_stay_themselves() -> None:
    older = EMPTY.with_rows("papers", (paper("passport", "A1"), paper("cpr", "9"), paper("v", "3")))
    newer = EMPTY.with_rows("papers", (paper("passport", "A2"), paper("v", "3"), paper("x", "4")))
    assert found(older, newer) == {
        "papers.0.number": ("changed", "A1", "A2"),
        "papers.2.kind": ("added", "", "x"),
        "papers.2.number": ("added", "", "4"),
        "papers.3.kind": ("removed", "cpr", ""),
        "papers.3.number": ("removed", "9", ""),
    }


@pytest.mark.parametrize("count", [0, 1, 5])
def test_rows_find_their_places(count: int) -> None:
    rows = tuple(paper("p", str(number)) for number in range(count))
    assert match_rows(rows, rows) == tuple(range(count))
    assert match_rows(rows, ()) == tuple(range(count))


def test_sealed_parts_stay_masked_and_are_never_compared() -> None:
    older = EMPTY.with_value("story", "first words").with_value("name", "Selam")
    newer = EMPTY.with_value("story", "other words").with_value("name", "Selam")
    made = differences(version(older, Compartment.TESTIMONY), version(newer, Compartment.TESTIMONY))
    assert {one.key: one.change for one in made} == {"name": Change.SAME, "story": Change.SEALED}
    assert "words" not in repr(made)
    alone = differences(None, version(newer, Compartment.TESTIMONY))
    assert "words" not in repr(alone)
    assert [one.change for one in alone] == [Change.SAME, Change.SEALED]


def test_what_was_removed_stands_in_its_section() -> None:
    older = EMPTY.with_value("town", "Riffa").with_value("story", "a")
    newer = EMPTY.with_value("name", "x").with_value("story", "b")
    made = differences(version(older), version(newer))
    assert [one.section for one in made] == ["One", "One", "Two"]
