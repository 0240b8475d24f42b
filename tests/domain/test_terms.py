"""One word for trafficking everywhere."""

from __future__ import annotations

import pytest

from shelter_desk.domain.terms import TraffickingTerm, in_term


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("اتجار بالأشخاص", "اتجار بالبشر"),
        ("يُفترض أنه الاتجار بالأشخاص هنا", "يُفترض أنه الاتجار بالبشر هنا"),
        ("بالأشخاص", "بالأشخاص"),
        ("Trafficking", "Trafficking"),
        ("", ""),
    ],
)
def test_the_other_word_stands_wherever_the_first_did(words: str, said: str) -> None:
    assert in_term(words, TraffickingTerm.PEOPLE) == said
    assert in_term(words, TraffickingTerm.PERSONS) == words
