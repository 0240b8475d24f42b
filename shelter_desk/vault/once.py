"""One-time codes: 80 random bits that a manager hands to a colleague, for a few days.

Four groups of four characters of Crockford's base 32. A code opens nothing but its owner's slot,
and the program asks for a new passphrase before it shows anything; then the slot is gone. Its
last day is held by the program, by the clock of the computer: cryptography cannot tell time. An
old copy of the key file still opens by it, as by an old passphrase.
"""

from __future__ import annotations

import unicodedata

from shelter_desk.domain.ports import Randomness
from shelter_desk.vault.passphrase import fold_digits

CODE_BYTES = 10
GROUP = 4
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 16
_LOOKALIKES = str.maketrans("OIL", "011")
_MAX_TYPED = 200


def new_code(randomness: Randomness) -> str:
    """A fresh code as it is told: four groups of four, with hyphens between."""
    number = int.from_bytes(randomness(CODE_BYTES), "big")
    data = "".join(ALPHABET[(number >> 5 * place) & 31] for place in reversed(range(_LENGTH)))
    return "-".join(data[start : start + GROUP] for start in range(0, _LENGTH, GROUP))


def read_once(typed: str) -> bytes | None:
    """The bytes a code stands for, in any case, spacing and digits; ``None`` if it is none."""
    if len(typed) > _MAX_TYPED:
        return None
    plain = fold_digits(unicodedata.normalize("NFKC", typed)).upper()
    kept = (c for c in plain if not c.isspace() and unicodedata.category(c) not in ("Pd", "Cf"))
    read = "".join(kept).translate(_LOOKALIKES)
    if len(read) != _LENGTH or any(character not in ALPHABET for character in read):
        return None
    return b"sd/once/v1\0" + read.encode()
