"""The Arabic of the catalogue: one word for one thing, and nobody is ordered about."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from resources.update_strings import messages
from tests.places import CATALOGUE

TO_OTHERS = {"paper", "training"}  # letters to offices and sheets for a group speak to several
ORDERS = re.compile(r"(?<!\S)[(«]?([^\W\dي][^\W\d]{2,8}(?:وا|وه|وها))\b")
PASSIVE = re.compile("\\S\u064f\\S*")
VOWELS = re.compile("[\u064b-\u0652]")
OF_OTHERS = {"ليخبروا", "غادروا", "ووافقوا", "زالوا", "أرسلوها", "سافروا", "ونجحوا", "قبلوها"}
OF_OTHERS |= {"اعتذروا", "تواصلوا", "أرجوه", "نرجوها"}  # what they did, or what one hopes
TERMS = {
    "passphrase": "عبار",
    "recovery key": "مفتاح",
    "arrival card": "بطاقة الوصول",
    "safety plan": "خطة أمان",
    "plan for staying safe": "أمان",
    "screening": "فرز",
    "consent": "افق",
    "referral": "حال",
}


def lines() -> Iterator[tuple[str, str, str]]:
    """Context, English and every Arabic form."""
    for context, message in messages(CATALOGUE):
        translation = message.find("translation")
        assert translation is not None
        for form in translation.itertext():
            if form.strip():
                yield context, message.findtext("source") or "", form.strip()


def test_the_screen_says_what_is_done_and_gives_no_orders() -> None:
    found = [
        f"{context}: {word}"
        for context, _source, words in lines()
        if context not in TO_OTHERS
        for word in ORDERS.findall(VOWELS.sub("", PASSIVE.sub("", words)))
        if word not in OF_OTHERS
    ]
    assert not found


@pytest.mark.parametrize(("english", "arabic"), TERMS.items())
def test_one_thing_has_one_name(english: str, arabic: str) -> None:
    named = [
        (source, words)
        for _context, source, words in lines()
        if re.search(rf"\b{english}\b", source, re.IGNORECASE)
    ]
    assert named
    assert not [pair for pair in named if arabic not in pair[1]]


def test_an_order_would_be_seen() -> None:
    assert ORDERS.findall("لا شيء هنا. اطلبوه كتابة، ثم تابعوا (واقرؤوا)") == [
        "اطلبوه",
        "تابعوا",
        "واقرؤوا",
    ]


def test_use_is_one_word_all_over() -> None:
    assert not [words for *_rest, words in lines() if "استخدام" in words or "تُستخدم" in words]
