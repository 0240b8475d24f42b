"""Messages between the program and its children: a head of plain data, then raw bytes.

Four bytes tell how long the head is, JSON in UTF-8; its ``blobs`` tell how long each of the raw
pieces is that follow. Nothing in a message is ever run or looked up by name.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

MOST_HEAD: Final = 64 * 1024 * 1024
"""Bytes of a head; a whole file as her own copy has a tenth of it."""

_LENGTH: Final = struct.Struct(">I")
_BLOBS: Final = "blobs"


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message."""

    head: Mapping[str, Any]
    blobs: tuple[bytes, ...] = ()


def send(way: BinaryIO, parcel: Parcel) -> None:
    """Write a message and let it go. Raises ``OSError`` when nobody is there to read."""
    head = {**parcel.head, _BLOBS: [len(blob) for blob in parcel.blobs]}
    told = json.dumps(head, separators=(",", ":")).encode("ascii")
    way.write(_LENGTH.pack(len(told)) + told)
    for blob in parcel.blobs:
        way.write(blob)
    way.flush()


def receive(way: BinaryIO, most: int) -> Parcel:
    """The next message, of at most ``most`` raw bytes.

    Raises ``EOFError`` at the end of the pipe and ``ValueError`` for anything else.
    """
    (length,) = _LENGTH.unpack(_exactly(way, _LENGTH.size))
    if length > MOST_HEAD:
        raise ValueError("head too long")
    head = json.loads(_exactly(way, length))
    if not isinstance(head, dict):
        raise ValueError("no head")
    lengths = _lengths(head.pop(_BLOBS, None), most)
    return Parcel(head, tuple(_exactly(way, one) for one in lengths))


def _lengths(told: object, most: int) -> Sequence[int]:
    if not isinstance(told, list) or not all(type(one) is int and one >= 0 for one in told):
        raise ValueError("no lengths")
    if sum(told) > most:
        raise ValueError("too much")
    return told


def _exactly(way: BinaryIO, length: int) -> bytes:
    read = way.read(length)
    if len(read) < length:
        raise EOFError
    return read
