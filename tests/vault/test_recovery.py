"""The key on paper, as people type it."""

from __future__ import annotations

import random
import re
import secrets

import pytest

from shelter_desk.domain.passphrase_errors import MistypedRecoveryKey
from shelter_desk.vault.recovery import GROUPS, groups, is_group, new_key, parse


def group_named(typed: str) -> str:
    with pytest.raises(MistypedRecoveryKey) as caught:
        parse(typed)
    return caught.value.params["group"]


def test_a_key_is_fourteen_groups_of_four_and_holds_256_bits() -> None:
    for secret in (bytes(32), b"\xff" * 32, secrets.token_bytes(32)):
        key = new_key(lambda length, secret=secret: secret[:length])
        assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}", key)
        assert parse(key) == secret
        assert len(groups(key)) == GROUPS


def test_it_is_read_in_any_case_spacing_digits_and_dashes() -> None:
    key = new_key(secrets.token_bytes)
    eastern = {ord("0") + n: chr(0x660 + n) for n in range(10)}
    for typed in (
        key.lower(),
        key.replace("-", " "),
        key.replace("-", ""),
        key.replace("-", "\u2013\n"),
        f"  {key}\u200f ",
        key.translate(eastern),
        key.replace("0", "o").replace("1", "l"),
        key.replace("0", "O").replace("1", "i"),
    ):
        assert parse(typed) == parse(key)


def test_one_wrong_character_names_its_group() -> None:
    draw = random.Random(3)
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    exact = 0
    for _ in range(40):
        key = new_key(draw.randbytes)
        number = draw.randrange(GROUPS)
        parts = list(groups(key))
        at = draw.randrange(4)
        other = draw.choice(alphabet.replace(parts[number][at], ""))
        parts[number] = parts[number][:at] + other + parts[number][at + 1 :]
        exact += group_named(" ".join(parts)) == str(number + 1)
    assert exact >= 39


def test_swapped_neighbours_name_their_group() -> None:
    key = new_key(lambda length: bytes(range(7, 7 + length)))
    parts = list(groups(key))
    parts[4] = parts[4][1] + parts[4][0] + parts[4][2:]
    assert parts[4] != groups(key)[4]
    assert group_named("-".join(parts)) == "5"


def test_missing_strange_and_extra_characters() -> None:
    parts = list(groups(new_key(secrets.token_bytes)))
    assert group_named("-".join([*parts[:6], parts[6][:3], *parts[7:]])) == "7"
    assert group_named("-".join([*parts[:2], parts[2][:3] + "U", *parts[3:]])) == "3"
    assert group_named("-".join([*parts[:9], parts[9] + "A", *parts[10:]])) == "10"
    assert group_named("-".join(parts[:12])) == "13"
    assert group_named("") == "1-14"
    assert group_named("ا" * 56) == "1"
    assert group_named("A" * 2_000_000) == "1-14"


def test_two_slips_are_not_blamed_on_one_group() -> None:
    key = new_key(lambda length: bytes(range(length)))
    parts = list(groups(key))
    parts[1], parts[8] = "ZZZZ", "YYYY"
    assert group_named("-".join(parts)) == "1-14"


def test_random_characters_never_pass_for_a_key() -> None:
    draw = random.Random(5)
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    passed = 0
    for _ in range(300):
        try:
            parse("".join(draw.choices(alphabet, k=56)))
            passed += 1
        except MistypedRecoveryKey:
            continue
    assert passed == 0


def test_typing_one_group_back() -> None:
    key = new_key(secrets.token_bytes)
    third = groups(key)[2]
    assert is_group(key, 3, f" {third.lower()} ")
    assert not is_group(key, 4, third) or groups(key)[3] == third
    assert not is_group(key, 3, "")
