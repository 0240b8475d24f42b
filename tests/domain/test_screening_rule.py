from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_desk.domain.indicators import Dimension, Weight
from shelter_desk.domain.screening import (
    INDICATORS,
    Age,
    Heard,
    Outcome,
    Said,
    weight_of,
)
from shelter_desk.domain.screening_rule import judge
from shelter_desk.domain.text import Text

ACT = (Text("t", "recruited"),)
PURPOSE = (Text("t", "forced labour"),)
CONTROL = (Text("t", "debt"),)
ADULT, CHILD, UNSURE = Age.ADULT, Age.CHILD, Age.UNSURE
WEIGHTS = {"S": Weight.STRONG, "M": Weight.MEDIUM, "W": Weight.WEAK, "-": Weight.NONE}

# Written down a second time, as the domain facts list it: adult and child, D1.1 onwards.
LIST = {
    "D1": "SS MM MM MM MM MM MM MM MM WS",
    "D2": "SS MS MS MS MM MM MM MM MM MM",
    "D3": "MM MM MM MM MM MM MM M- MM MM MM MM MM MM WM WM",
    "D4": "SS MM MM MM MM MM MM M- WM",
    "D5": "SS SS SS SS MS MS MS MS MM MM MM MM MM MM WM",
    "D6": "MM MM MM MM MM WM WM",
}

# What is there, how old she was, what was named (a act, p purpose, c control) and the result.
CASES = (
    # one dimension, adults: where its line runs
    ("", ADULT, "", "TOO_LITTLE"),
    ("D4.1", ADULT, "", "SINGLE"),
    ("D4.2 D4.3", ADULT, "", "SINGLE"),
    ("D4.2 D4.9", ADULT, "", "SINGLE"),
    ("D4.2 D4.3 D4.9", ADULT, "", "EXPLOITED"),
    ("D4.2 D4.3 D4.4", ADULT, "", "EXPLOITED"),
    ("D4.1 D4.2", ADULT, "", "EXPLOITED"),
    ("D4.1 D4.9", ADULT, "", "EXPLOITED"),
    ("D5.1", ADULT, "", "SINGLE"),
    ("D5.1 D5.3", ADULT, "", "HOLD"),
    ("D5.1 D5.15", ADULT, "", "HOLD"),
    ("D5.9 D5.10", ADULT, "", "SINGLE"),
    ("D5.9 D5.10 D5.15", ADULT, "", "HOLD"),
    ("D6.6 D6.7", ADULT, "", "SINGLE"),
    ("D6.1 D6.6 D6.7", ADULT, "", "SINGLE"),
    ("D6.1 D6.2 D6.7", ADULT, "", "HOLD"),
    ("D3.15 D3.16", ADULT, "", "SINGLE"),
    ("D3.1 D3.6 D3.8", ADULT, "", "HOLD"),
    # indicators of several dimensions do not add up into one
    ("D1.2 D2.5 D3.6 D4.2 D5.9 D6.1", ADULT, "", "SINGLE"),
    # several dimensions, adults
    ("D4.1 D4.2 D1.1 D1.2", ADULT, "", "DECEIVED"),
    ("D4.1 D4.2 D1.1", ADULT, "", "EXPLOITED"),
    ("D4.1 D4.2 D1.1 D1.2 D5.1 D5.3", ADULT, "", "PRESUMED"),
    ("D4.1 D4.2 D2.1 D2.5 D5.1 D5.3", ADULT, "", "PRESUMED"),
    ("D4.1 D4.2 D1.1 D1.2 D5.1", ADULT, "", "DECEIVED"),
    ("D1.1 D1.2 D5.1 D5.3", ADULT, "", "HOLD"),
    ("D4.1 D4.2 D5.1 D5.3", ADULT, "", "POSSIBLE"),
    ("D4.1 D4.2 D2.1 D2.5", ADULT, "", "POSSIBLE"),
    ("D4.1 D4.2 D3.1 D3.2 D3.6", ADULT, "", "EXPLOITED"),
    ("D4.1 D4.2 D6.1 D6.2 D6.3", ADULT, "", "EXPLOITED"),
    ("D4.1 D4.2 D3.1 D3.2 D3.6 D6.1 D6.2 D6.3", ADULT, "", "POSSIBLE"),
    ("D4.1 D4.2 D3.1 D3.2 D3.6 D5.1 D5.2", ADULT, "", "PRESUMED"),
    ("D4.1 D4.2 D1.1 D1.2 D6.1 D6.2 D6.3", ADULT, "", "PRESUMED"),
    ("D4.1 D4.2 D1.1 D1.2 D3.1 D3.2 D3.6", ADULT, "", "DECEIVED"),
    # what was named, adults
    ("", ADULT, "a", "TOO_LITTLE"),
    ("", ADULT, "c", "SINGLE"),
    ("", ADULT, "p", "POSSIBLE"),
    ("", ADULT, "ap", "POSSIBLE"),
    ("D5.1", ADULT, "acp", "POSSIBLE"),
    ("D5.1 D5.3", ADULT, "ap", "PRESUMED"),
    ("D5.1 D5.3", ADULT, "p", "POSSIBLE"),
    ("D1.1 D1.2", ADULT, "p", "PRESUMED"),
    ("D3.1 D3.2 D3.6", ADULT, "ap", "POSSIBLE"),
    ("D3.1 D3.2 D3.6 D6.1 D6.2 D6.3", ADULT, "ap", "PRESUMED"),
    ("D4.1 D4.2 D5.1 D5.3", ADULT, "a", "POSSIBLE"),
    # children: act and purpose are enough
    ("", CHILD, "ap", "PRESUMED"),
    ("", CHILD, "a", "TOO_LITTLE"),
    ("", CHILD, "p", "POSSIBLE"),
    ("D4.1 D4.2", CHILD, "a", "PRESUMED"),
    ("D4.1 D4.2", CHILD, "", "POSSIBLE"),
    ("D4.1", CHILD, "a", "SINGLE"),
    ("D4.1 D4.2 D3.1 D3.2 D3.6", CHILD, "", "PRESUMED"),
    ("D4.2 D4.7 D4.8", CHILD, "a", "SINGLE"),
    ("D4.2 D4.7 D4.8", ADULT, "a", "EXPLOITED"),
    ("D4.2 D4.7 D4.9", CHILD, "a", "PRESUMED"),
    ("D1.10 D1.2", CHILD, "", "HOLD"),
    ("D1.10 D1.2", ADULT, "", "SINGLE"),
    ("D2.2 D2.4", CHILD, "", "HOLD"),
    ("D2.2 D2.4", ADULT, "", "SINGLE"),
    ("D5.1 D5.3", CHILD, "", "HOLD"),
    ("D5.1 D5.3", CHILD, "p", "POSSIBLE"),
    # not sure how old: a child, and nothing counts less than for an adult
    ("", UNSURE, "ap", "PRESUMED"),
    ("D4.1 D4.2", UNSURE, "a", "PRESUMED"),
    ("D4.2 D4.7 D4.8", UNSURE, "a", "PRESUMED"),
    ("D2.2 D2.4", UNSURE, "", "HOLD"),
)


def _heard(there: str, age: Age, named: str = "") -> Heard:
    return Heard(
        dict.fromkeys(there.split(), Said.YES),
        age,
        ACT if "a" in named else (),
        PURPOSE if "p" in named else (),
        CONTROL if "c" in named else (),
    )


@pytest.mark.parametrize(("there", "age", "named", "outcome"), CASES)
def test_worked_cases(there: str, age: Age, named: str, outcome: str) -> None:
    heard = _heard(there, age, named)
    assert judge(heard).outcome.name == outcome
    # she agreed, or agreed not: it is all one
    assert judge(replace(heard, agreed=True)).outcome.name == outcome


def test_the_table_is_the_list() -> None:
    assert len(CASES) >= 40
    listed = {
        f"{dimension}.{number}": (WEIGHTS[pair[0]], WEIGHTS[pair[1]])
        for dimension, pairs in LIST.items()
        for number, pair in enumerate(pairs.split(), 1)
    }
    assert {one.code: (one.adult, one.child) for one in INDICATORS} == listed
    assert [one.code for one in INDICATORS] == list(listed)
    assert [sum(one.dimension is dimension for one in INDICATORS) for dimension in Dimension] == [
        10,
        10,
        16,
        9,
        15,
        7,
    ]
    for one in INDICATORS:
        assert weight_of(one, UNSURE) == max(one.adult, one.child)


def _words(heard: Heard) -> list[tuple[str, int | None]]:
    said = []
    for line in judge(heard).working:
        message = line.message(lambda text: text.source, ", ")
        said.append((message.text.source.format(**message.params), message.n))
    return said


def test_the_working_is_said_in_words() -> None:
    heard = _heard("D5.1 D5.3 D5.9", ADULT, "a")
    assert _words(heard) == [
        ("Act: recruited", None),
        ("%n strong indicators of coercion at destination: documents, confinement", 2),
        ("%n medium indicators of coercion at destination: acts against others", 1),
        ("Reached: coercion at destination", None),
    ]
    assert ("Act: shown by deceptive recruitment", None) in _words(_heard("D1.1 D1.2", ADULT))


def test_agreement_age_and_signs_are_named_in_the_working() -> None:
    child = _words(_heard("D4.2 D4.8", CHILD))
    assert child[0][0].startswith("She was under 18")
    assert ("%n without weight for a child in exploitation: no social protection", 1) in child
    assert _words(_heard("", UNSURE))[0][0].startswith("Her age is not sure")
    agreed = replace(_heard("D4.1", ADULT), agreed=True)
    assert any(words.startswith("She once agreed") for words, _n in _words(agreed))
    signs = Heard({"D4.1": Said.YES, "D4.2": Said.SIGNS})
    assert judge(signs).outcome is Outcome.EXPLOITED
    assert _words(signs)[-1] == (
        "%n indicators rest on signs only. Without them: Single indicators, no dimension reached",
        1,
    )


def test_only_many_plain_answers_say_that_there_is_no_indicator() -> None:
    kept = [one.code for one in INDICATORS if one.code[:2] in ("D4", "D5")]
    assert judge(Heard(dict.fromkeys(kept[:12], Said.NO))).outcome is Outcome.NO_SIGN
    assert judge(Heard(dict.fromkeys(kept[:11], Said.NO))).outcome is Outcome.TOO_LITTLE
    assert judge(Heard(dict.fromkeys(kept, Said.UNKNOWN))).outcome is Outcome.TOO_LITTLE


ANSWERS = st.dictionaries(
    st.sampled_from([one.code for one in INDICATORS]), st.sampled_from(list(Said)), max_size=40
)
NAMED = st.sampled_from(["", "a", "p", "c", "ap", "acp"])


@settings(max_examples=150, deadline=None)
@given(
    answers=ANSWERS,
    age=st.sampled_from(list(Age)),
    named=NAMED,
    more=st.sampled_from([one.code for one in INDICATORS]),
    said=st.sampled_from([Said.YES, Said.SIGNS]),
)
def test_one_more_yes_never_weakens_the_result(
    answers: dict[str, Said], age: Age, named: str, more: str, said: Said
) -> None:
    before = replace(_heard("", age, named), indicators=answers)
    after = replace(before, indicators={**answers, more: said})
    assert judge(after).outcome >= judge(before).outcome
    for named_more in (
        replace(before, acts=ACT),
        replace(before, purposes=PURPOSE),
        replace(before, controls=CONTROL),
    ):
        assert judge(named_more).outcome >= judge(before).outcome


@settings(max_examples=80, deadline=None)
@given(answers=ANSWERS, named=NAMED)
def test_an_unsure_age_is_never_counted_as_less(answers: dict[str, Said], named: str) -> None:
    unsure = judge(replace(_heard("", UNSURE, named), indicators=answers)).outcome
    for age in (ADULT, CHILD):
        assert judge(replace(_heard("", age, named), indicators=answers)).outcome <= unsure
