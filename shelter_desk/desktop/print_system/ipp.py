"""The Internet Printing Protocol as bytes (RFC 8010): requests written, answers read."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

MOST_BYTES = 4_000_000
"""A print system with a thousand printers and jobs answers less."""
NOT_IPP = 0x10000
"""Where the web server itself said no, its number stands behind this one."""
_VERSION = (2, 0)
_OPERATION, _JOB, _END = 1, 2, 3
_FIRST_VALUE = 0x10


class Operation(IntEnum):
    """What is asked for; from 0x4000 on what CUPS adds."""

    CREATE_JOB = 0x0005
    SEND_DOCUMENT = 0x0006
    CANCEL_JOB = 0x0008
    GET_JOB = 0x0009
    GET_JOBS = 0x000A
    GET_DEFAULT = 0x4001
    GET_PRINTERS = 0x4002


class Tag(IntEnum):
    """Kinds of values."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49


Value = int | bool | str
Values = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Attribute:
    """A name and its values, all of one kind."""

    tag: Tag
    name: str
    values: Values


def attribute(tag: Tag, name: str, *values: Value) -> Attribute:
    """Shorter to write."""
    return Attribute(tag, name, values)


@dataclass(frozen=True, slots=True)
class Answer:
    """``status`` below 0x100 means done; ``groups`` are printers or jobs, one each."""

    status: int
    groups: tuple[Mapping[str, Values], ...]

    @property
    def good(self) -> bool:
        """Whether it was done, maybe with some wishes left out."""
        return self.status < 0x0100


def request(
    operation: Operation, asked: Iterable[Attribute], of_job: Iterable[Attribute] = ()
) -> bytes:
    """A request without its document."""
    head = (
        attribute(Tag.CHARSET, "attributes-charset", "utf-8"),
        attribute(Tag.LANGUAGE, "attributes-natural-language", "en"),
    )
    parts = [struct.pack(">BBHI", *_VERSION, operation, 1), bytes([_OPERATION])]
    parts += map(_written, (*head, *asked))
    wishes = [*map(_written, of_job)]
    if wishes:
        parts += [bytes([_JOB]), *wishes]
    return b"".join([*parts, bytes([_END])])


def _written(one: Attribute) -> bytes:
    parts: list[bytes] = []
    name = one.name.encode()
    for value in one.values:
        content = _content(value)
        parts += [bytes([one.tag]), _sized(name), _sized(content)]
        name = b""  # further values of the same attribute bear no name
    return b"".join(parts)


def _sized(content: bytes) -> bytes:
    return struct.pack(">H", len(content)) + content


def _content(value: Value) -> bytes:
    if isinstance(value, bool):
        return bytes([value])
    if isinstance(value, int):
        return struct.pack(">i", value)
    return value.encode()


def answer(content: bytes) -> Answer:
    """What was answered. Raises ``ValueError`` for anything that is no whole answer."""
    try:
        return _read(content)
    except (struct.error, IndexError) as broken:
        raise ValueError("not a whole answer") from broken


def _read(content: bytes) -> Answer:
    (status,) = struct.unpack_from(">H", content, 2)
    place, name = 8, ""
    groups: list[dict[str, Values]] = []
    while (tag := content[place]) != _END:
        if tag < _FIRST_VALUE:
            groups.append({})
            place += 1
            continue
        if not groups:
            raise ValueError("a value outside of every group")
        named, place = _piece(content, place + 1)
        value, place = _piece(content, place)
        name = named.decode("utf-8", "replace") or name
        groups[-1][name] = (*groups[-1].get(name, ()), _value(tag, value))
    return Answer(status, tuple(groups[1:]))


def _piece(content: bytes, place: int) -> tuple[bytes, int]:
    (size,) = struct.unpack_from(">H", content, place)
    start, end = place + 2, place + 2 + size
    if end > len(content):
        raise ValueError("cut off")
    return content[start:end], end


def _value(tag: int, content: bytes) -> Value:
    if tag in (Tag.INTEGER, Tag.ENUM):
        return int(struct.unpack(">i", content)[0])
    if tag == Tag.BOOLEAN:
        return content != b"\0"
    return content.decode("utf-8", "replace")
