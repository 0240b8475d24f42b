from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.catalog import BUILT_IN, form
from shelter_desk.forms.codec import (
    dump_answers,
    dump_spec,
    join,
    load_answers,
    load_rows,
    load_some,
    load_spec,
    load_values,
    spec_hash,
    split,
    texts_of,
)
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.frozen_texts import FrozenTexts, dump_texts
from tests.forms.samples import english, full

_DATES = st.builds(
    PartialDate,
    st.none() | st.integers(1900, 2100),
    st.none() | st.integers(1, 12),
    st.none() | st.integers(1, 28),
    st.booleans(),
    st.sampled_from(["gregorian", "hijri"]),
    st.none() | st.integers(0, 120),
)
_VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.lists(st.text()).map(tuple)
    | _DATES
)
_ANSWERS = st.builds(
    Answer, _VALUES, st.sampled_from(AnswerState), st.text(), st.text(), st.text(), st.text()
)
_SINGLE = st.dictionaries(st.text(), _ANSWERS, max_size=5)
_ROWS = st.dictionaries(
    st.text(), st.lists(st.builds(Answers, _SINGLE), max_size=3).map(tuple), max_size=2
)


@given(st.builds(Answers, _SINGLE, _ROWS))
def test_what_is_stored_is_read_back(answers: Answers) -> None:
    stored = dump_answers(answers)
    again = load_answers(stored)
    assert again == answers
    assert dump_answers(again) == stored
    for key, answer in answers.single.items():
        assert type(again.get(key).value) is type(answer.value)


@given(st.lists(st.sampled_from("abc"), min_size=2, unique=True))
def test_the_order_of_answering_does_not_change_the_bytes(keys: list[str]) -> None:
    first, second = Answers.empty(), Answers.empty()
    for key in keys:
        first = first.with_value(key, key)
    for key in reversed(keys):
        second = second.with_value(key, key)
    assert dump_answers(first) == dump_answers(second)


def test_masked_is_never_stored_nor_read() -> None:
    stored = dump_answers(Answers.empty().with_value("a", "x")).replace(b"answered", b"masked")
    with pytest.raises(ValueError, match="masked"):
        load_answers(stored)
    with pytest.raises(ValueError, match="masked"):
        dump_answers(Answers({"a": Answer(state="masked")}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "stored",
    [
        *(b"", b"null", b"[]", b"{}", b"\xff", b'{"format":2}', b'{"format":1,"single":[]}'),
        b'{"format":1,"single":{"a":{}}}',
        b'{"format":1,"single":{"a":{"state":"answered","value":{"day":1}}}}',
        b'{"format":1,"single":{"a":{"state":"answered","value":[1]}}}',
        b'{"format":1,"single":{"a":{"state":"answered","value":{"date":{"x":1}}}}}',
        b'{"format":1,"rows":{"a":[1]}}',
        b"[" * 100_000,
    ],
)
def test_other_bytes_are_refused(stored: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        load_answers(stored)


@pytest.mark.parametrize("key", BUILT_IN)
def test_values_alone_are_those_of_the_answers(key: str) -> None:
    answers = full(form(key))
    stored, asked = dump_answers(answers), frozenset([*answers.single][::2])
    assert load_values(stored, asked) == {one: answers.single[one].value for one in asked}
    assert load_values(stored, frozenset({"nobody asks this"})) == {}


@pytest.mark.parametrize(
    "stored",
    [
        *(b"", b"null", b"{}", b"\xff", b'{"format":2}', b'{"format":1,"single":[]}'),
        b'{"format":1,"single":{"a":1}}',
        b'{"format":1,"single":{"a":{"state":"answered","value":[1]}}}',
        b"[" * 100_000,
    ],
)
def test_there_are_no_values_in_other_bytes(stored: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        load_values(stored, frozenset("a"))


def test_half_characters_cannot_break_a_save_and_no_number_is_infinite() -> None:
    stored = dump_answers(Answers.empty().with_value("a", "a\ud800b\x00"))
    assert load_answers(stored).get("a").value == "a?b\x00"
    with pytest.raises(ValueError, match="JSON"):
        dump_answers(Answers.empty().with_value("a", float("inf")))


@pytest.mark.parametrize("key", BUILT_IN)
def test_split_and_join(key: str) -> None:
    answers = full(form(key))
    parts = split(form(key), answers)
    assert join(parts) == answers
    assert None in split(form(key), Answers.empty())


def test_sealed_answers_leave_the_core() -> None:
    parts = split(form("needs"), full(form("needs")))
    assert set(parts) == {None, Compartment.HEALTH, Compartment.LEGAL}
    assert not [key for key in parts[None].single if key.startswith(("physical", "mental"))]
    assert "self_harm_worry" not in split(form("intake"), full(form("intake")))[None].single


def test_a_stranger_never_slips_into_the_core() -> None:
    with pytest.raises(ValueError, match="does not ask"):
        split(form("intake"), Answers.empty().with_value("secret", "x"))


@pytest.mark.parametrize("key", BUILT_IN)
def test_forms_survive_their_snapshot(key: str) -> None:
    again = load_spec(dump_spec(form(key)))
    assert again == form(key)
    assert spec_hash(again) == spec_hash(form(key))


@pytest.mark.parametrize(
    "stored", [b"", b"[]", b"{}", b'{"is":"Text"}', b'{"is":"os"}', b'{"is":"FormSpec"}']
)
def test_other_bytes_are_no_form(stored: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        load_spec(stored)


def test_a_text_alone_is_no_form() -> None:
    stored = json.dumps({"is": "Text", "context": "a", "source": "b"}).encode()
    with pytest.raises(ValueError, match="no form"):
        load_spec(stored)


def test_frozen_words_outlive_a_mended_translation() -> None:
    arrival = form("arrival")

    def then(language: str, text: Text, n: int | None = None) -> str:
        return f"{language}:{text.source}"

    frozen = FrozenTexts(dump_texts(arrival, then, ("ar", "en")), living=english)
    for text in texts_of(arrival):
        assert frozen("ar", text) == f"ar:{text.source}"
    assert frozen("hi", arrival.title) == arrival.title.source
    assert frozen("ar", Text("elsewhere", "New words")) == "New words"
    with pytest.raises(ValueError, match=r".+"):
        FrozenTexts(b'{"ar":1}', living=english)


def test_rows_of_one_group_are_read_without_the_rest() -> None:
    row = Answers.empty().with_value("name", 'the "uncle"')
    answers = Answers.empty().with_value("a", "must_not_know").with_rows("must_not_know", (row,))
    stored = dump_answers(answers)
    assert load_rows(stored, "must_not_know") == load_answers(stored).rows["must_not_know"]
    assert load_rows(stored, "a") == ()
    assert load_rows(stored, "other") == ()
    two = row.with_value("kin", "uncle")
    stored = dump_answers(Answers.empty().with_rows("must_not_know", (two, Answers.empty())))
    asked = load_rows(stored, "must_not_know", lambda key: "name" in key)
    assert asked == (row, Answers.empty())
    told = Answers.empty().with_value("note", '"must_not_know":[{"single":{}}]')
    assert load_rows(dump_answers(told), "must_not_know") == ()
    for wrong in (b'{"must_not_know":1}', b"", b'{"format":1,"rows":{"must_not_know":[1]}}'):
        with pytest.raises(ValueError, match="answers"):
            load_rows(wrong, "must_not_know")


def test_every_group_of_every_form_is_read_as_a_whole_reading_reads_it() -> None:
    for spec in BUILT_IN.values():
        answers = full(spec)
        stored = dump_answers(answers)
        assert {key: load_rows(stored, key) for key in answers.rows} == answers.rows


def test_some_answers_are_read_without_the_others() -> None:
    whole = full(form("plan"))
    some = load_some(dump_answers(whole), frozenset({"review_on", "by_when", "nothing"}))
    assert set(some.single) == {"review_on"}
    assert some.get("review_on") == whole.get("review_on")
    assert {key for row in some.rows["actions"] for key in row.single} == {"by_when"}
    assert len(some.rows["goals"]) == len(whole.rows["goals"]), "rows keep their numbers"
    for broken in (b"", b"[]", b'{"format":2}', b'{"format":1,"single":3}'):
        with pytest.raises(ValueError, match=r"answers|JSON|Expecting"):
            load_some(broken, frozenset({"x"}))
