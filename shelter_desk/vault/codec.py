"""One JSON text for one meaning, read back without mercy.

A key file is data from a disk that anybody may have touched. The reader takes only the exact
bytes the writer would have made: sorted keys, no spaces, lower-case hexadecimal (Base64 has
unused bits that can be flipped unseen), no unknown, missing or repeated keys.
"""

from __future__ import annotations

import json
import re

MAX_BYTES = 16 << 20
"""Far above what a desk can need: a key file names everybody who ever worked there."""


class Malformed(ValueError):
    """The bytes are not what this program writes."""


class FromNewerVersion(ValueError):
    """A version number above the one this program knows."""


def canonical(value: object) -> bytes:
    """The one UTF-8 encoding of ``value``: sorted keys, no spaces."""
    text = json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    return text.encode("utf-8")


def parse(raw: bytes) -> object:
    """The value in ``raw``; raises ``Malformed`` unless ``raw`` is its canonical encoding."""
    if len(raw) > MAX_BYTES:
        raise Malformed("too long")
    try:
        value: object = json.loads(raw.decode("utf-8"), object_pairs_hook=_without_repeats)
        if canonical(value) != raw:
            raise Malformed("not canonical")
    except (ValueError, RecursionError) as error:
        raise Malformed("not JSON of ours") from error
    return value


def _without_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Malformed("repeated key")
    return found


class Fields:
    """The members of one JSON object, each taken by its name and type."""

    def __init__(self, value: object, names: frozenset[str]) -> None:
        if not isinstance(value, dict) or value.keys() != names:
            raise Malformed("wrong keys")
        self._values: dict[str, object] = value

    def text(self, name: str, pattern: re.Pattern[str]) -> str:
        """A string that ``pattern`` matches from end to end."""
        value = self._values[name]
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise Malformed(name)
        return value

    def integer(self, name: str, low: int, high: int) -> int:
        """A whole number from ``low`` to ``high``."""
        value = self._values[name]
        if type(value) is not int or not low <= value <= high:
            raise Malformed(name)
        return value

    def version(self, name: str, known: int) -> None:
        """Raises ``FromNewerVersion`` above ``known``, ``Malformed`` for anything else but it."""
        value = self._values[name]
        if type(value) is int and value > known:
            raise FromNewerVersion(name)
        if type(value) is not int or value != known:
            raise Malformed(name)

    def flag(self, name: str) -> bool:
        """True or false."""
        value = self._values[name]
        if not isinstance(value, bool):
            raise Malformed(name)
        return value

    def octets(self, name: str, least: int, most: int | None = None) -> bytes:
        """Bytes written as hexadecimal, ``least`` to ``most`` of them (exactly ``least``)."""
        return octets(self._values[name], least, most)

    def items(self, name: str, most: int) -> list[object]:
        """A list of at most ``most`` values."""
        value = self._values[name]
        if not isinstance(value, list) or len(value) > most:
            raise Malformed(name)
        return value

    def value(self, name: str) -> object:
        """Whatever is there, for a reader of its own."""
        return self._values[name]


def octets(value: object, least: int, most: int | None = None) -> bytes:
    """Bytes from lower-case hexadecimal; raises ``Malformed`` outside ``least`` to ``most``."""
    if not isinstance(value, str):
        raise Malformed("not hexadecimal")
    try:
        found = bytes.fromhex(value)
    except ValueError as error:
        raise Malformed("not hexadecimal") from error
    if found.hex() != value or not least <= len(found) <= (least if most is None else most):
        raise Malformed("not hexadecimal of that length")
    return found
