from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_desk.forms.cleaning import clean_answers, clean_text
from shelter_desk.forms.codec import dump_answers, load_answers
from tests import factories

_ANY = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("\u202bفاطمة\u202c", "فاطمة"),
        ("\u2067Fatima\u2069\u200f\u200e\u061c\ufeff", "Fatima"),
        ("a\u00a0b", "a b"),
        ("ﻓﺎﻃﻤﺔ", "فاطمة"),
        ("ﷲ", "الله"),
        ("ﹰ", "\u064b"),
        ("\x00a\ud800b\udfff\x1b", "ab"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("क्\u200dष می\u200cخواهم", "क्\u200dष می\u200cخواهم"),
        ("e\u0301", "é"),
        ("½ ﬁ", "½ ﬁ"),
        ("tab\tstays", "tab\tstays"),
    ],
)
def test_what_stays_of_pasted_text(pasted: str, kept: str) -> None:
    assert clean_text(pasted) == kept


@given(_ANY)
def test_clean_text_is_clean_and_stays_so(text: str) -> None:
    once = clean_text(text)
    assert clean_text(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode()
    assert not set(once) & set("\x00\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\u00a0\r")
    assert once.count("\u200d") == text.count("\u200d")


@given(st.dictionaries(st.text(), _ANY, max_size=4))
def test_cleaned_answers_are_stored_without_loss(texts: dict[str, str]) -> None:
    row = factories.answers(**texts)
    cleaned = clean_answers(row.with_rows("group", (row,)))
    assert load_answers(dump_answers(cleaned)) == cleaned


def test_a_megabyte_is_cleaned_in_time() -> None:
    started = time.perf_counter()
    kept = clean_text("\u202eفاطﻤة\x00" * 150_000)
    assert time.perf_counter() - started < 3
    assert kept == "فاطمة" * 150_000
