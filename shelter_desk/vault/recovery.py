"""The key on paper: 256 bits as 13 groups of four characters, and a fourteenth to check them.

The alphabet is Crockford's base 32: no I, L, O or U, so that what is copied by hand is read back
(o as 0; i and l as 1). The last group is 20 bits of SHA-256 over the key. When it does not fit,
every single wrong character and every pair of swapped neighbours is tried, and if exactly one
group can explain the slip, that group is named.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator

from shelter_desk.domain.passphrase_errors import MistypedRecoveryKey
from shelter_desk.domain.ports import Randomness
from shelter_desk.vault.passphrase import fold_digits

KEY_BYTES = 32
GROUP = 4
GROUPS = 14
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DATA = 52
_LENGTH = GROUP * GROUPS
_SLACK = 5 * _DATA - 8 * KEY_BYTES
_LOOKALIKES = str.maketrans("OIL", "011")
_MAX_TYPED = 1000


def new_key(randomness: Randomness) -> str:
    """A fresh key as it is printed: fourteen groups of four, set apart by dashes."""
    number = int.from_bytes(randomness(KEY_BYTES), "big") << _SLACK
    data = "".join(_ALPHABET[(number >> 5 * place) & 31] for place in reversed(range(_DATA)))
    return "-".join(_cut(data + _check(data)))


def groups(key: str) -> tuple[str, ...]:
    """The fourteen groups of a printed key, for the sheet and for typing one back."""
    return tuple(_cut(_read(key)))


def is_group(key: str, number: int, typed: str) -> bool:
    """True when ``typed`` is group ``number`` (from 1) of ``key``, in any case or digits."""
    return _read(typed) == groups(key)[number - 1]


def parse(typed: str) -> bytes:
    """The 32 bytes of a key typed in any case, spacing and digits.

    Raises ``MistypedRecoveryKey`` with the first group to look at, or ``1-14`` when more than
    one slip was made.
    """
    if len(typed) > _MAX_TYPED:
        raise MistypedRecoveryKey(group=f"1-{GROUPS}")
    read = _read(typed)
    strange = next((i for i, character in enumerate(read) if character not in _ALPHABET), None)
    if strange is not None:
        raise MistypedRecoveryKey(group=str(min(strange // GROUP + 1, GROUPS)))
    if len(read) != _LENGTH:
        raise MistypedRecoveryKey(group=_uneven_group(typed))
    if not _is_key(read):
        suspects = {place // GROUP + 1 for place in _slips(read)}
        where = str(suspects.pop()) if len(suspects) == 1 else f"1-{GROUPS}"
        raise MistypedRecoveryKey(group=where)
    return (_number(read[:_DATA]) >> _SLACK).to_bytes(KEY_BYTES, "big")


def _read(typed: str) -> str:
    plain = fold_digits(unicodedata.normalize("NFKC", typed)).upper()
    kept = (c for c in plain if not c.isspace() and unicodedata.category(c) not in ("Pd", "Cf"))
    return "".join(kept).translate(_LOOKALIKES)


def _cut(read: str) -> list[str]:
    return [read[start : start + GROUP] for start in range(0, len(read), GROUP)]


def _number(data: str) -> int:
    number = 0
    for character in data:
        number = number << 5 | _ALPHABET.index(character)
    return number


def _check(data: str) -> str:
    digest = hashlib.sha256(b"sd/recovery-sheet/v1\0" + data.encode()).digest()
    number = int.from_bytes(digest[:3], "big") >> 4
    return "".join(_ALPHABET[(number >> shift) & 31] for shift in (15, 10, 5, 0))


def _is_key(read: str) -> bool:
    data = read[:_DATA]
    return _check(data) == read[_DATA:] and _number(data) % (1 << _SLACK) == 0


def _slips(read: str) -> Iterator[int]:
    """Places where one other character, or swapping with the next, would make a key."""
    for place in range(_LENGTH):
        before, after = read[:place], read[place + 1 :]
        if any(_is_key(before + other + after) for other in _ALPHABET):
            yield place
    for place in range(_LENGTH - 1):
        swapped = read[:place] + read[place + 1] + read[place] + read[place + 2 :]
        if _is_key(swapped):
            yield place


def _uneven_group(typed: str) -> str:
    pieces = [piece for piece in (_read(p) for p in typed.replace("-", " ").split()) if piece]
    uneven = [place for place, piece in enumerate(pieces, 1) if len(piece) != GROUP]
    if len(pieces) > 1 and uneven:
        return str(min(uneven[0], GROUPS))
    return str(min(len(pieces) + 1, GROUPS)) if len(pieces) > 1 else f"1-{GROUPS}"
