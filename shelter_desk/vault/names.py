"""Who works here, told only to a computer that holds the device secret.

Each name is sealed under one names key. That key is derived from the vault key (so whoever opened
the desk can always make it again) and is wrapped once more under the device secret, which is how
the sign-in page can show tiles before anybody has typed anything. A stolen folder lists nobody.
"""

from __future__ import annotations

import json

from shelter_desk.domain.errors import TextTooLong
from shelter_desk.domain.ports import Randomness
from shelter_desk.vault.codec import canonical
from shelter_desk.vault.keys import NONCE_BYTES, Unopened, decrypt, encrypt, hkdf, wipe
from shelter_desk.vault.slot_kinds import Sealed

MAX_NAME = 200
_BLOCK = 256


def names_key(vault_key: bytearray, vault: str) -> bytearray:
    """The key all names of this generation are sealed under."""
    return hkdf(vault_key, b"sd/names/v1" + vault.encode())


def seal_name(
    key: bytearray, whose: tuple[str, str], names: tuple[str, str], randomness: Randomness
) -> Sealed:
    """Arabic and Latin name of ``whose`` (vault, person), padded so that length tells little."""
    if any(len(name) > MAX_NAME for name in names):
        raise TextTooLong(limit=str(MAX_NAME))
    # A lone surrogate has no UTF-8; it becomes a question mark rather than an unreadable file.
    clean = [name.encode("utf-8", "replace").decode("utf-8") for name in names]
    plain = canonical(clean)
    plain += b" " * (-len(plain) % _BLOCK)
    nonce = randomness(NONCE_BYTES)
    return Sealed(nonce, encrypt(key, nonce, plain, _name_bound(whose)))


def open_name(key: bytearray, whose: tuple[str, str], name: Sealed) -> tuple[str, str]:
    """Arabic and Latin name; raises ``Unopened``."""
    arabic, latin = json.loads(decrypt(key, name.nonce, name.ct, _name_bound(whose)))
    return arabic, latin


def seal_for_device(secret: bytes, key: bytearray, vault: str, randomness: Randomness) -> Sealed:
    """The names key for the computer that holds ``secret``."""
    nonce = randomness(NONCE_BYTES)
    wrapping = hkdf(secret, b"sd/device/v1")
    return Sealed(nonce, encrypt(wrapping, nonce, key, _device_bound(vault)))


def open_with_device(secret: bytes, blob: Sealed, vault: str) -> bytearray:
    """The names key; raises ``Unopened`` when the secret is another desk's or was changed."""
    wrapping = hkdf(secret, b"sd/device/v1")
    try:
        return decrypt(wrapping, blob.nonce, blob.ct, _device_bound(vault))
    finally:
        wipe(wrapping)


def is_device(secret: bytes | None, blob: Sealed | None, vault: str) -> bool:
    """True when ``secret`` is the one this key file was bound to."""
    if secret is None or blob is None:
        return False
    try:
        wipe(open_with_device(secret, blob, vault))
    except Unopened:
        return False
    return True


def _name_bound(whose: tuple[str, str]) -> bytes:
    return b"sd/name/v1\0" + canonical(list(whose))


def _device_bound(vault: str) -> bytes:
    return b"sd/device/v1\0" + vault.encode()
