"""Does the cryptography on this computer still give the published answers?

Argon2id: RFC 9106 section 5.3. HKDF: RFC 5869 appendix A.1. Ed25519: RFC 8032 section 7.1, test 2.
AES-256-GCM: test case 14 of the GCM submission (McGrew and Viega). HPKE picks its own randomness,
so it is checked by going there and back and by refusing another purpose.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

import cryptography
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from shelter_desk.vault.keys import PersonKeys, Unopened, hand_over

LEAST_VERSION = 50


@dataclass(frozen=True, slots=True)
class Check:
    """One line of ``doctor``: which part, whether it is right, and what it is."""

    name: str
    ok: bool
    detail: str


def crypto_self_test() -> tuple[Check, ...]:
    """Known answers and versions; takes a few milliseconds and never raises."""
    tests: tuple[tuple[str, Callable[[], bool]], ...] = (
        ("argon2id", argon2id_is_right),
        ("hkdf", hkdf_is_right),
        ("aes-gcm", aes_gcm_is_right),
        ("ed25519", ed25519_is_right),
        ("hpke", hpke_is_right),
    )
    version = cryptography.__version__
    new_enough = int(version.partition(".")[0]) >= LEAST_VERSION
    checks = [Check("cryptography", new_enough, version)]
    return (*checks, *(_run(name, test) for name, test in tests))


def _run(name: str, test: Callable[[], bool]) -> Check:
    try:
        return Check(name, test(), "")
    except Exception as error:  # noqa: BLE001 - whatever fails here is the finding itself
        return Check(name, ok=False, detail=type(error).__name__)


def argon2id_is_right() -> bool:
    """RFC 9106, section 5.3."""
    argon = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        secret=b"\x03" * 8,
        ad=b"\x04" * 12,
    )
    expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    return argon.derive(b"\x01" * 32).hex() == expected


def hkdf_is_right() -> bool:
    """RFC 5869, appendix A.1."""
    hkdf = HKDF(
        algorithm=SHA256(),
        length=42,
        salt=bytes(range(13)),
        info=bytes(range(0xF0, 0xFA)),
    )
    expected = (
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    )
    return hkdf.derive(b"\x0b" * 22).hex() == expected


def aes_gcm_is_right() -> bool:
    """Test case 14: a zero key, nonce and block."""
    sealed = AESGCM(bytes(32)).encrypt(bytes(12), bytes(16), b"")
    return sealed.hex() == "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"


def ed25519_is_right() -> bool:
    """RFC 8032, section 7.1, test 2: one byte signed."""
    seed = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    expected = (
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    return Ed25519PrivateKey.from_private_bytes(seed).sign(b"\x72").hex() == expected


def hpke_is_right() -> bool:
    """There and back, and nowhere else."""
    keys = PersonKeys.fresh(os.urandom)
    wrapped = hand_over(b"k" * 32, keys.x25519_public, b"purpose")
    try:
        keys.receive(wrapped, b"another purpose")
    except Unopened:
        return keys.receive(wrapped, b"purpose") == b"k" * 32 and len(wrapped) == 80
    return False
