"""Known answers, sealed parts, signatures (security facts 4.5)."""

from __future__ import annotations

import secrets
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shelter_desk.domain.errors import NotEntitled
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.passphrase_errors import NotEnoughMemory
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.vault import selftest
from shelter_desk.vault.kdf import DEFAULT_COST, FLOOR, KdfCost, calibrate, stretch
from shelter_desk.vault.keys import PersonKeys, Unopened, decrypt, encrypt, hand_over, hkdf
from shelter_desk.vault.lockbox import (
    Credential,
    Owner,
    close_with_key,
    close_with_passphrase,
    open_with_credential,
    open_with_key,
)
from shelter_desk.vault.sealer import (
    GroupSealer,
    fresh_rings,
    hand_over_rings,
    receive_rings,
)
from shelter_desk.vault.signatures import PersonSigner, check_signature
from tests.vault.conftest import FakeClock

HEALTH = Compartment.HEALTH


def sealer(vault: str = "v") -> GroupSealer:
    return GroupSealer(vault, fresh_rings(secrets.token_bytes), secrets.token_bytes)


def test_the_self_test_finds_everything_right() -> None:
    checks = selftest.crypto_self_test()
    assert [check.name for check in checks if not check.ok] == []
    assert len(checks) == 6


def test_the_self_test_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selftest, "LEAST_VERSION", 10_000)
    monkeypatch.setattr(selftest, "hand_over", lambda *_: bytes(80))
    failed = [check.name for check in selftest.crypto_self_test() if not check.ok]
    assert failed == ["cryptography", "hpke"]


def test_our_own_hkdf_gives_rfc_5869_appendix_a3() -> None:
    expected = (
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    )
    assert hkdf(b"\x0b" * 22, b"", 42).hex() == expected


def test_our_own_encryption_is_plain_aes_256_gcm() -> None:
    # Test case 13 and 14 of the GCM submission.
    assert encrypt(bytearray(32), bytes(12), b"", b"").hex() == "530f8afbc74536b9a963b4f1c4cb738b"
    key, nonce = bytearray(secrets.token_bytes(32)), secrets.token_bytes(12)
    sealed = encrypt(key, nonce, b"plain", b"bound")
    assert AESGCM(bytes(key)).decrypt(nonce, sealed, b"bound") == b"plain"
    assert decrypt(key, nonce, sealed, b"bound") == b"plain"
    for other in (sealed[:-1], b"", sealed[::-1]):
        with pytest.raises(Unopened):
            decrypt(key, nonce, other, b"bound")


def test_stretching_depends_on_phrase_salt_and_cost() -> None:
    cost = KdfCost(8, 1, 1)
    results = {
        bytes(stretch(phrase, salt, made))
        for phrase in (b"a", b"b")
        for salt in (bytes(16), b"s" * 16)
        for made in (cost, KdfCost(16, 1, 1), KdfCost(8, 2, 1))
    }
    assert len(results) == 12


@pytest.mark.parametrize(
    ("milliseconds_per_256_mib", "expected_mib"), [(400, 256), (1500, 128), (3000, 64), (9000, 64)]
)
def test_calibration_halves_while_slow(
    clock: FakeClock, milliseconds_per_256_mib: int, expected_mib: int
) -> None:
    def run(phrase: bytes, salt: bytes, cost: KdfCost) -> None:
        clock.pass_seconds(milliseconds_per_256_mib * cost.memory_kib / (256 << 10) / 1000)

    found = calibrate(clock, run)
    assert found == KdfCost(expected_mib << 10, 3, 4)
    assert found.is_sane(FLOOR)


def test_calibration_never_goes_below_the_floor_without_memory(clock: FakeClock) -> None:
    def run(phrase: bytes, salt: bytes, cost: KdfCost) -> None:
        raise NotEnoughMemory

    assert calibrate(clock, run) == FLOOR
    assert DEFAULT_COST.is_sane(FLOOR)


def test_every_flip_of_a_wrapped_key_is_refused() -> None:
    keys = PersonKeys.fresh(secrets.token_bytes)
    wrapped = hand_over(b"k" * 32, keys.x25519_public, b"p")
    assert keys.receive(wrapped, b"p") == b"k" * 32
    for place in range(len(wrapped)):
        altered = bytearray(wrapped)
        altered[place] ^= 1
        with pytest.raises(Unopened):
            keys.receive(bytes(altered), b"p")
    for other in (b"", wrapped[:31], wrapped[:-1]):
        with pytest.raises(Unopened):
            keys.receive(other, b"p")


def test_a_sealed_part_opens_only_where_it_belongs() -> None:
    box = sealer()
    blob = box.seal(HEALTH, "حامل".encode(), b"record-1/health")
    assert box.open(HEALTH, blob, b"record-1/health").decode() == "حامل"
    for compartment, bound_to in (
        (HEALTH, b"record-2/health"),
        (HEALTH, b""),
        (Compartment.LEGAL, b"record-1/health"),
    ):
        with pytest.raises(DamagedVault):
            box.open(compartment, blob, bound_to)
    with pytest.raises(DamagedVault):
        sealer().open(HEALTH, blob, b"record-1/health")


def test_every_flip_and_cut_of_a_sealed_part_is_damage() -> None:
    box = sealer()
    blob = box.seal(HEALTH, b"some words", b"r")
    altered = [blob[:cut] for cut in range(len(blob))]
    altered += [
        blob[:place] + bytes([blob[place] ^ (1 << bit)]) + blob[place + 1 :]
        for place in range(len(blob))
        for bit in range(8)
    ]
    for candidate in altered:
        with pytest.raises(DamagedVault):
            box.open(HEALTH, candidate, b"r")


def test_without_membership_nothing_is_sealed_or_opened() -> None:
    rings = fresh_rings(secrets.token_bytes)
    member = GroupSealer("v", rings, secrets.token_bytes)
    outsider = GroupSealer("v", {}, secrets.token_bytes)
    blob = member.seal(HEALTH, b"x", b"r")
    assert not outsider.can_open(HEALTH)
    with pytest.raises(NotEntitled):
        outsider.open(HEALTH, blob, b"r")
    with pytest.raises(NotEntitled):
        outsider.seal(HEALTH, b"x", b"r")


def test_a_ring_reads_old_parts_and_seals_with_its_newest_key() -> None:
    old_key = bytearray(secrets.token_bytes(32))
    old = GroupSealer("v", {HEALTH: {1: old_key}}, secrets.token_bytes)
    blob = old.seal(HEALTH, b"before", b"r")
    ring = {1: old_key, 2: bytearray(secrets.token_bytes(32))}
    new = GroupSealer("v", {HEALTH: ring}, secrets.token_bytes)
    assert new.open(HEALTH, blob, b"r") == b"before"
    newer = new.seal(HEALTH, b"after", b"r")
    with pytest.raises(DamagedVault):
        old.open(HEALTH, newer, b"r")


def test_group_keys_reach_only_the_person_they_are_meant_for() -> None:
    keys, other = (PersonKeys.fresh(secrets.token_bytes) for _ in range(2))
    rings = fresh_rings(secrets.token_bytes)
    wrapped = hand_over_rings(rings, "v", "u1", keys.x25519_public)
    assert receive_rings(wrapped, "v", "u1", keys) == rings
    for vault, user, reader in (("w", "u1", keys), ("v", "u2", keys), ("v", "u1", other)):
        with pytest.raises(Unopened):
            receive_rings(wrapped, vault, user, reader)


def test_a_hundred_thousand_nonces_are_all_different() -> None:
    box = sealer()
    nonces = {box.seal(HEALTH, b"", b"")[5:17] for _ in range(100_000)}
    assert len(nonces) == 100_000


def test_a_slot_is_bound_to_its_owner_and_to_every_part_of_its_header() -> None:
    keys = PersonKeys.fresh(secrets.token_bytes)
    owner = Owner("v", "u1", keys.x25519_public, keys.ed25519_public)
    credential = Credential(b"phrase", None)
    cost = KdfCost(8, 1, 1)
    slot = close_with_passphrase(owner, keys.secret, credential, cost, secrets.token_bytes)
    sheet = close_with_key(owner, keys.secret, b"k" * 32, secrets.token_bytes)
    assert open_with_credential(owner, slot, credential).secret == keys.secret
    assert open_with_key(owner, sheet, b"k" * 32).secret == keys.secret
    # Neither of these two changes the derived key: only the header says they differ.
    with pytest.raises(Unopened):
        open_with_credential(owner, replace(slot, device=True), credential)
    with pytest.raises(Unopened):
        open_with_key(owner, replace(sheet, user="u2"), b"k" * 32)
    for other in (
        replace(owner, vault="w"),
        replace(owner, user="u2"),
        replace(owner, x25519=bytes(32)),
        replace(owner, ed25519=bytes(32)),
    ):
        with pytest.raises(Unopened):
            open_with_credential(other, slot, credential)
        with pytest.raises(Unopened):
            open_with_key(other, sheet, b"k" * 32)
    for wrong in (Credential(b"Phrase", None), Credential(b"phrase", bytes(32))):
        with pytest.raises(Unopened):
            open_with_credential(owner, slot, wrong)


def test_signatures_hold_for_one_person_and_one_message() -> None:
    keys, other = (PersonKeys.fresh(secrets.token_bytes) for _ in range(2))
    signer = PersonSigner(StaffId("u1"), keys)
    signature = signer.sign(b"row")
    assert len(signature) == 64
    assert check_signature(keys.ed25519_public, b"row", signature)
    assert not check_signature(other.ed25519_public, b"row", signature)
    assert not check_signature(keys.ed25519_public, b"row2", signature)
    for bad in (b"", signature[:-1], bytes(64)):
        assert not check_signature(keys.ed25519_public, b"row", bad)
    assert not check_signature(b"short", b"row", signature)
