"""Role cards: the same by their number, thousands of different ones, nothing that contradicts."""

from __future__ import annotations

import hashlib
import re
from collections import Counter

import pytest

from shelter_desk.domain.consents import Decision, Scope
from shelter_desk.domain.practice.role import (
    ASKED_FOR,
    NEEDS,
    OLDEST,
    YOUNGEST,
    RoleCard,
    Subject,
    Wanted,
    role_card,
)
from shelter_desk.domain.practice.rules import Both
from shelter_desk.services.inside.training.practice_roles import packaged_roles, read_stock

STOCK = packaged_roles()
MANY = 3000
CARDS = [role_card(STOCK, seed) for seed in range(MANY)]
ARABIC = re.compile("[\u0621-\u064a]")
SENSATIONAL = re.compile(r"rape|sex|beat|slave|victim|اغتصب|ضرب|جنس|عبد|ضحية", re.IGNORECASE)
GENDERED = re.compile(r"\b(خائفة|خائف|متعبة|متعب|وحيدة|وحيد|جائعة|جائع|متأكدة|متأكد|مريضة)\b")


def words_of(card: RoleCard) -> list[Both]:
    said = [words for _subject, words in card.says]
    rest = [card.called, card.state, *card.needs, card.later_says, card.room]
    return [*said, *rest, card.not_to_tell, card.trap]


def test_a_number_gives_the_same_card_for_ever() -> None:
    assert [role_card(STOCK, seed) for seed in range(50)] == CARDS[:50]
    card = CARDS[7]
    told = repr((card.called, card.age, card.language, card.says, card.consents, card.trap))
    # a group writes the number down: another card under it is a change that they would notice
    assert hashlib.sha256(told.encode()).hexdigest()[:16] == "877844895901ea34"


def test_thousands_are_different_and_both_genders_and_all_languages_come() -> None:
    different = {repr(card).split(",", 1)[1] for card in CARDS}
    assert len(different) == MANY
    genders = Counter(card.gender for card in CARDS)
    assert min(genders.values()) > MANY / 4
    assert {card.language for card in CARDS} == {one.language for one in STOCK.names}
    assert {card.age for card in CARDS} == set(range(YOUNGEST, OLDEST + 1))


def test_a_card_is_whole_and_does_not_contradict_itself() -> None:
    for card in CARDS:
        assert [subject for subject, _words in card.says] == list(Subject)
        assert len(set(card.needs)) == NEEDS
        assert card.refuses is not card.later
        assert [scope for scope, _said in card.consents] == list(ASKED_FOR)
        wanted = Wanted.WOMAN if card.gender == "f" else Wanted.MAN
        assert card.interpreter in (wanted, Wanted.NO_PREFERENCE)


def test_whom_not_to_tell_closes_the_matter() -> None:
    closing = {one.words: one.closes for one in STOCK.not_to_tell if one.closes is not None}
    assert {Scope.CONTACT_FAMILY, Scope.CONTACT_EMBASSY} == set(closing.values())
    seen = [card for card in CARDS if card.not_to_tell in closing]
    assert len(seen) > 100
    for card in seen:
        assert dict(card.consents)[closing[card.not_to_tell]] is Decision.REFUSED


def test_what_fits_one_gender_alone_is_never_said_by_the_other() -> None:
    stocks = [*STOCK.says.values(), *STOCK.later.values(), STOCK.needs]
    of = {one.words: one.gender for lines in stocks for one in lines if one.gender}
    assert set(of.values()) == {"f", "m"}
    met = set()
    for card in CARDS:
        for words in words_of(card):
            if words in of:
                met.add(words)
                assert of[words] == card.gender, words.en
    assert met == set(of)


def test_every_answer_comes_up_that_a_matter_knows() -> None:
    for scope, answers in ASKED_FOR.items():
        assert {dict(card.consents)[scope] for card in CARDS} >= set(answers)


def test_words_are_in_both_languages_and_spare_who_plays() -> None:
    every = {words for card in CARDS for words in words_of(card)}
    assert len(every) > 120
    for words in every:
        assert ARABIC.search(words.ar), words
        assert not ARABIC.search(words.en), words
        assert not SENSATIONAL.search(f"{words.ar} {words.en}"), words
        assert not GENDERED.search(words.ar), words
        assert max(len(words.ar), len(words.en)) <= 160


def test_a_stock_without_a_language_is_refused() -> None:
    with pytest.raises(ValueError, match="two languages"):
        read_stock(
            {"names": [{"language": "am", "gender": "f", "names": [{"ar": " ", "en": "A"}]}]}
        )
