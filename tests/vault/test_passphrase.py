"""Passphrases: one phrase from any keyboard, words drawn evenly, strength never flattered."""

from __future__ import annotations

import random
import secrets
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_desk.domain.passphrase_errors import WeakPassphrase
from shelter_desk.vault.passphrase import (
    OWN_PHRASE_LIMIT,
    WORDS_OFFERED,
    Verdict,
    check_own,
    normalise,
    offer_words,
    strength,
)
from shelter_desk.vault.words import COUNT, load_words

SYLLABLES = tuple(f"{x}{y}" for x in "bdfgklmnprst" for y in "aeiou")
WORDS = tuple(f"{x}{y}" for x in SYLLABLES for y in SYLLABLES)[:COUNT]
REAL_LISTS = Path(__file__).parents[2] / "resources" / "words"


def test_normalising_is_stable_and_never_fails() -> None:
    assert normalise("") == b""
    assert normalise("  A\u00a0 b\t\nc ") == b"A b c"
    assert normalise("ـا\u0653") == "آ".encode()
    assert normalise("ا\u0640\u0653") == "آ".encode()
    assert normalise("\u200fكل\u200cمة\u061c") == "كلمة".encode()
    assert normalise("١٢٣ ۱۲۳ １２３") == b"123 123 123"
    assert normalise("Case") != normalise("case")


@given(st.text(st.characters(codec=None), max_size=60))
@settings(max_examples=300, deadline=None)
def test_normalising_twice_changes_nothing(phrase: str) -> None:
    once = normalise(phrase)
    assert normalise(once.decode("utf-8", "surrogatepass")) == once


def test_a_thousand_phrases_open_in_every_form() -> None:
    draw = random.Random(7)
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويآأإؤئةىabcéü ñ"
    arabic_digits = {ord("0") + n: chr(0x660 + n) for n in range(10)}
    for _ in range(1000):
        phrase = "".join(draw.choices(letters + "0123456789", k=20))
        expected = normalise(phrase)
        stretched = "".join(c + "ـ" * draw.randrange(2) for c in phrase)
        for form in (
            unicodedata.normalize("NFC", phrase),
            unicodedata.normalize("NFD", phrase),
            phrase.translate(arabic_digits),
            stretched,
            f"\u2067{phrase}\u2069",
        ):
            assert normalise(form) == expected


def test_different_phrases_stay_different() -> None:
    draw = random.Random(8)
    phrases = {"".join(draw.choices("ابتثنيabcd012٣٤", k=18)) for _ in range(20_000)}
    folded = {p.replace("٣", "3").replace("٤", "4") for p in phrases}
    assert len({normalise(p) for p in phrases}) == len(folded)


def test_offered_words_are_drawn_evenly_from_the_whole_list() -> None:
    source = random.Random(9)
    phrases = (offer_words(source.randbytes, WORDS) for _ in range(33_333))
    counts = Counter(word for phrase in phrases for word in phrase.split())
    assert len(counts) == COUNT
    expected = 33_333 * WORDS_OFFERED / COUNT
    chi_square = sum((counts[word] - expected) ** 2 / expected for word in WORDS)
    # 2,047 degrees of freedom: mean 2,047, standard deviation 64.
    assert 1750 < chi_square < 2350


def test_a_list_of_odd_length_has_no_favourites() -> None:
    source = random.Random(10)
    counts = Counter(offer_words(source.randbytes, ("a", "b", "c"), 1) for _ in range(30_000))
    assert max(counts.values()) - min(counts.values()) < 700


def test_no_word_is_offered_twice_in_one_passphrase_and_no_order_is_preferred() -> None:
    source, few = random.Random(11), ("ab", "cd", "ef", "gh")
    phrases = Counter(offer_words(source.randbytes, few, 4) for _ in range(24_000))
    assert {tuple(sorted(phrase.split())) for phrase in phrases} == {few}
    assert len(phrases) == 24
    assert max(phrases.values()) - min(phrases.values()) < 250, "1,000 each, 31 either way"
    with pytest.raises(ValueError, match="5 different words"):
        offer_words(source.randbytes, few, 5)


def test_offered_words_count_eleven_bits_each() -> None:
    phrase = offer_words(secrets.token_bytes, WORDS)
    found = strength(phrase, "en", WORDS)
    assert found.bits == pytest.approx(11 * WORDS_OFFERED)
    assert strength(" ".join(WORDS[:6]), "ar", WORDS).verdict is Verdict.STRONG
    assert strength(" ".join(WORDS[:5]), "ar", WORDS).verdict is Verdict.GOOD
    assert strength(" ".join([WORDS[0]] * 6), "ar", WORDS).bits == pytest.approx(11)


OVERRATED_ELSEWHERE = [
    "Password1234567!",
    "password password",
    "123456789012345678",
    "qwertyuiopasdfghjkl",
    "abcdefghijklmnopqrst",
    "aaaaaaaaaaaaaaaaaaaaaa",
    "abcabcabcabcabcabcabc",
    "بسم الله الرحمن الرحيم",
    "الحمد لله رب العالمين",
    "ضصثقفغعهخحجدشسيبلاتنمك",
    "السلام عليكم 2026",
    "السلام عليكم ورحمة الله وبركاته",
    "كل عام وانتم بخير",
    "محمد أحمد فاطمة 1990",
    "كلمة السر كلمة السر",
    "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦",
    "Bahrain2026Manama",
    "fatima 1995 mariam 1998",
    "p@ssw0rdp@ssw0rd",
    "hgsghl ugd;l hgsghl",
]


@pytest.mark.parametrize("phrase", OVERRATED_ELSEWHERE)
def test_what_everybody_tries_first_is_weak(phrase: str) -> None:
    found = strength(phrase, "ar", WORDS)
    assert found.verdict is Verdict.WEAK
    assert found.bits < 30


def test_names_the_attacker_knows_are_worth_little() -> None:
    phrase = "نورية دار الياسمين"
    plain = strength(phrase, "ar", WORDS).bits
    known = strength(phrase, "ar", WORDS, ("دار الياسمين", "نورية"))
    assert known.bits < plain / 2
    check_own(phrase + " تكتب رسالة", ())
    with pytest.raises(WeakPassphrase):
        check_own(phrase, ("دار الياسمين", "نورية"))


def test_longer_own_phrases_are_better_but_never_called_strong() -> None:
    short = "my aunt sells blue kites"
    assert (
        strength(short, "en", WORDS).bits
        < strength(short + " near a quiet canal", "en", WORDS).bits
    )
    for phrase in (short * 40, "جدتي تخبز الخبز كل صباح قبل أن تطلع الشمس على البحر وتغني" * 9):
        found = strength(phrase, "ar", WORDS)
        assert found.bits <= OWN_PHRASE_LIMIT
        assert found.verdict is not Verdict.STRONG


@given(st.text(max_size=80))
@settings(max_examples=300, deadline=None)
def test_an_own_phrase_is_never_promised_more_than_its_characters_hold(phrase: str) -> None:
    found = strength(phrase, "ar", ())
    assert (
        0 <= found.bits <= min(OWN_PHRASE_LIMIT, 4 + 6 * len(unicodedata.normalize("NFKC", phrase)))
    )


def test_fifteen_characters_are_counted_after_normalising() -> None:
    check_own("kite river lamp", ())
    for phrase in (
        "kite river lam",
        "ki\u200bt\u200be ri\u200bver lam",
        "kite    river lam",
        "",
    ):
        with pytest.raises(WeakPassphrase):
            check_own(phrase, ())


@pytest.mark.parametrize("phrase", OVERRATED_ELSEWHERE[:10])
def test_well_known_phrases_are_refused(phrase: str) -> None:
    with pytest.raises(WeakPassphrase):
        check_own(phrase, ())


def test_honest_own_phrases_are_accepted_in_both_languages() -> None:
    for phrase in ("my aunt sells blue kites", "خالتي تبيع طائرات ورقية زرقاء", "kx9vq2mzr7tbw4e"):
        check_own(phrase, ("دار الأمان",))


def test_a_megabyte_is_judged_in_time() -> None:
    draw = random.Random(11)
    for phrase in ("اب7" * 300_000, "".join(draw.choices("abcdefgه٣ي", k=1 << 20))):
        assert strength(phrase, "ar", WORDS).verdict is not Verdict.STRONG


def test_a_list_is_loaded_whole_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_text("# ours\n" + "\n".join(WORDS) + "\n", "utf-8")
    assert load_words("en", tmp_path) == WORDS
    assert load_words("tl", tmp_path) == WORDS
    (tmp_path / "ar.txt").write_text("\n".join((*WORDS[:-1], WORDS[0])), "utf-8")
    with pytest.raises(ValueError, match=r"ar\.txt"):
        load_words("ar", tmp_path)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_our_lists_hold_words_that_stay_themselves(language: str) -> None:
    if not (REAL_LISTS / f"{language}.txt").exists():
        pytest.skip("the word list is not written yet")
    words = load_words(language, REAL_LISTS)
    assert len({normalise(word) for word in words}) == COUNT
    assert not [word for word in words if " " in word or normalise(word).decode() != word]
    six = " ".join(words[:: COUNT // 6][:6])
    assert strength(six, language, words).bits == pytest.approx(66)
    assert len(six) >= 15
