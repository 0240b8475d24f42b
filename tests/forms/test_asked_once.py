"""What two forms ask is one question with one name, so that closing it holds in both."""

from __future__ import annotations

from collections import defaultdict

import pytest

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.closed import ASKED_ANEW, ASKED_IN_BOTH, question_code
from shelter_desk.forms.spec import Field, SelectMultiple, SelectOne

OTHER_MATTERS = {
    "Note": "more about the section in which it stands, another in each form",
    "What applies": "ticks of the section in which it stands: needs to keep in mind, or health",
    "What she wishes": "after an incident of the house, or to stay or to go home",
}
"""The same words about something else, with what they ask in each form."""


def _painful_words() -> dict[str, set[str]]:
    """Words that several forms use, one of them for something painful, with their codes."""
    codes: dict[str, set[str]] = defaultdict(set)
    forms: dict[str, set[str]] = defaultdict(set)
    painful = set()
    for form in BUILT_IN.values():
        for section, item in form.items():
            if not isinstance(item, Field):
                continue
            words = item.label.source
            codes[words].add(question_code(form, item))
            forms[words].add(form.key)
            if section.tier_of(item) is Tier.PAINFUL:
                painful.add(words)
    return {words: codes[words] for words in painful if len(forms[words]) > 1}


def test_no_two_forms_ask_what_is_painful_in_the_same_words_under_two_names() -> None:
    twice = {words for words, codes in _painful_words().items() if len(codes) > 1}
    assert twice == set(OTHER_MATTERS)


@pytest.mark.parametrize(("other", "first"), ASKED_IN_BOTH.items())
def test_a_question_of_two_forms_takes_the_same_answers(other: str, first: str) -> None:
    fields = []
    for name in (other, first):
        form, _, key = name.partition(".")
        fields.append(BUILT_IN[form].find(key))
    mine, theirs = fields
    assert type(mine) is type(theirs)
    assert isinstance(mine, Field)
    assert isinstance(theirs, Field)
    assert _answers(mine) == _answers(theirs)
    assert question_code(BUILT_IN[other.partition(".")[0]], mine) == first


def _answers(field: Field) -> set[str]:
    if isinstance(field, SelectOne | SelectMultiple):
        return {one.value for one in field.choices}
    return set()


def test_what_is_asked_anew_is_asked_by_two_forms() -> None:
    assert set(ASKED_IN_BOTH.values()) >= ASKED_ANEW
