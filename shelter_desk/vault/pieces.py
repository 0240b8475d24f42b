"""A file sealed in pieces under a key of its own (AES-256-GCM).

The key is new for every file and seals nothing else, so that counting nonces are safe and
whoever destroys it destroys the file. Each piece is bound to the file, its place, the number of
pieces and the length of the file: one that was altered, cut off, left out, moved or taken from
another file does not open. The last bytes are padding, at most an eighth of the file or one
kilobyte, so that the size of what is kept does not tell which file it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ports import Randomness
from shelter_desk.vault.codec import canonical
from shelter_desk.vault.keys import NONCE_BYTES

PIECE_BYTES: Final = 256 * 1024
KEY_BYTES: Final = 32
_LEAST_STEP: Final = 1024


@dataclass(frozen=True, slots=True, repr=False)
class Pieces:
    """What ``seal_file`` made: the key, to be kept apart, and the sealed pieces."""

    key: bytes
    sealed: tuple[bytes, ...]


def seal_file(plain: bytes, file_id: str, randomness: Randomness) -> Pieces:
    """``plain`` under a new key. Raises ``ValueError`` for nothing at all."""
    if not plain:
        raise ValueError("an empty file has nothing to seal")
    key = randomness(KEY_BYTES)
    seal = AESGCM(key)
    padded = padded_size(len(plain))
    count = -(-padded // PIECE_BYTES)
    view = memoryview(plain + bytes(padded - len(plain)))
    sealed = tuple(
        seal.encrypt(
            _nonce(place),
            view[place * PIECE_BYTES : (place + 1) * PIECE_BYTES],
            _bound(file_id, place, count, len(plain)),
        )
        for place in range(count)
    )
    return Pieces(key, sealed)


def open_file(key: bytes, sealed: Sequence[bytes], file_id: str, size: int) -> bytes:
    """The file of ``size`` bytes. Raises ``DamagedVault`` for anything but what was sealed."""
    if len(key) != KEY_BYTES:
        raise DamagedVault
    seal = AESGCM(key)
    plain = bytearray()
    try:
        for place, one in enumerate(sealed):
            bound = _bound(file_id, place, len(sealed), size)
            plain += seal.decrypt(_nonce(place), one, bound)
    except InvalidTag as error:
        raise DamagedVault from error
    if not 0 < size <= len(plain) == padded_size(size):
        raise DamagedVault
    return bytes(plain[:size])


def padded_size(size: int) -> int:
    """``size`` rounded up in steps of an eighth of the power of two below it."""
    step = max(_LEAST_STEP, 1 << max(size.bit_length() - 4, 0))
    return -(-size // step) * step


def _nonce(place: int) -> bytes:
    return place.to_bytes(NONCE_BYTES, "big")


def _bound(file_id: str, place: int, count: int, size: int) -> bytes:
    return canonical(["sd/piece/v1", file_id, place, count, size])
