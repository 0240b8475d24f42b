"""A file in pieces opens as it was, or not at all."""

from __future__ import annotations

import pytest

from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.sources import system_randomness
from shelter_desk.vault.pieces import PIECE_BYTES, Pieces, open_file, padded_size, seal_file

SIZES = (1, 1023, 1024, 1025, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES + 7)


def content(size: int, first: int = 0) -> bytes:
    return bytes((first + n) % 251 for n in range(size))


def sealed(size: int, name: str = "file-1") -> Pieces:
    return seal_file(content(size), name, system_randomness)


@pytest.mark.parametrize("size", SIZES)
def test_it_comes_back_to_the_bit(size: int) -> None:
    made = sealed(size)
    assert open_file(made.key, made.sealed, "file-1", size) == content(size)
    assert content(size)[:16] not in b"".join(made.sealed) or size < 16


def test_nothing_has_no_pieces() -> None:
    with pytest.raises(ValueError, match="empty"):
        seal_file(b"", "file-1", system_randomness)


def test_the_size_that_is_kept_is_one_of_few() -> None:
    for size in range(1, 300_000, 997):
        kept = padded_size(size)
        assert size <= kept <= max(1024, size + size // 8 + 1)
    assert len({padded_size(size) for size in range(100_000, 200_000)}) <= 12


SIZE = 3 * PIECE_BYTES + 7


def _altered(made: Pieces) -> dict[str, tuple[bytes, ...]]:
    one, two, three, four = made.sealed
    other = sealed(SIZE).sealed
    flipped = bytes([two[100] ^ 1]) + two[101:]
    return {
        "a bit": (one, two[:100] + flipped, three, four),
        "the tag": (one, two, three, four[:-1] + bytes([four[-1] ^ 0x80])),
        "cut": (one, two, three),
        "cut within": (one, two, three, four[:-16]),
        "torn": (one, two, three, four[:-1]),
        "first left out": (two, three, four),
        "middle left out": (one, three, four),
        "swapped": (one, three, two, four),
        "twice": (one, two, two, three, four),
        "more": (*made.sealed, four),
        "of another file": (one, other[1], three, four),
        "nothing": (),
        "emptied": (b"", two, three, four),
    }


@pytest.mark.parametrize("how", sorted(_altered(sealed(SIZE))))
def test_what_was_altered_does_not_open(how: str) -> None:
    made = sealed(SIZE)
    with pytest.raises(DamagedVault):
        open_file(made.key, _altered(made)[how], "file-1", SIZE)


@pytest.mark.parametrize(
    ("key", "name", "size"),
    [
        (bytes(32), "file-1", SIZE),
        (b"short", "file-1", SIZE),
        (None, "file-2", SIZE),
        (None, "file-1", SIZE - 1),
        (None, "file-1", SIZE + 1),
        (None, "file-1", 0),
    ],
)
def test_a_wrong_key_name_or_size_opens_nothing(key: bytes | None, name: str, size: int) -> None:
    made = sealed(SIZE)
    with pytest.raises(DamagedVault):
        open_file(made.key if key is None else key, made.sealed, name, size)


def test_every_file_has_its_own_key() -> None:
    assert sealed(10).key != sealed(10).key
