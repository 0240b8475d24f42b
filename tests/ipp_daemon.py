"""A print daemon as thin as paper: it answers as CUPS does and throws everything away."""

from __future__ import annotations

import socketserver
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

from shelter_desk.desktop.print_system.ipp import Operation

Groups = tuple[Mapping[str, tuple[object, ...]], ...]
_TAGS: dict[type, int] = {bool: 0x22, int: 0x21, str: 0x44}

MARK = "0f1e2d3c4b5a6978"
"""By which a desk of the tests knows its jobs."""


def job(number: int, **more: object) -> dict[str, tuple[object, ...]]:
    """A job of ours as CUPS tells of it; the printer has nothing of it yet."""
    told: dict[str, tuple[object, ...]] = {
        "job-id": (number,),
        "job-name": ("Document",),
        "job-state": (3,),
        "job-mark": (MARK,),
        "time-at-processing": ("",),
    }
    return told | {name.replace("_", "-"): (value,) for name, value in more.items()}


@dataclass
class Asked:
    """One request as it arrived."""

    operation: int
    path: str
    attributes: dict[str, list[Any]]
    document: bytes


Told = tuple[int, Groups] | int | None


@dataclass
class Daemon:
    """``answers`` by operation: a status and groups, or a number of HTTP; ``None`` hangs up."""

    answers: dict[Operation, Callable[[Asked], Told]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)

    def of(self, operation: Operation) -> list[Asked]:
        """What was asked of this kind."""
        return [one for one in self.asked if one.operation == operation]

    def hangs(self, _asked: Asked) -> Told:
        """An answer that does not come while the test runs."""
        self.ended.wait(20)
        return None


def _read(content: bytes) -> tuple[int, dict[str, list[Any]], bytes]:
    (operation,) = struct.unpack_from(">H", content, 2)
    place, name = 8, ""
    found: dict[str, list[Any]] = {}
    while (tag := content[place]) != 3:
        place += 1
        if tag < 0x10:
            continue
        parts = []
        for _part in range(2):
            (size,) = struct.unpack_from(">H", content, place)
            parts.append(content[place + 2 : place + 2 + size])
            place += 2 + size
        name = parts[0].decode() or name
        value: Any = parts[1].decode("utf-8", "replace")
        if tag in (0x21, 0x23):
            (value,) = struct.unpack(">i", parts[1])
        elif tag == 0x22:
            value = parts[1] != b"\0"
        found.setdefault(name, []).append(value)
    return operation, found, content[place + 1 :]


def _written(status: int, groups: Groups) -> bytes:
    out = [struct.pack(">BBHI", 2, 0, status, 1), b"\x01"]
    for group in groups:
        out.append(b"\x02")
        for name, values in group.items():
            for place, value in enumerate(values):
                content = _content(value)
                key = name.encode() if not place else b""
                out += [bytes([_TAGS[type(value)]]), struct.pack(">H", len(key)), key]
                out += [struct.pack(">H", len(content)), content]
    return b"".join([*out, b"\x03"])


def _content(value: object) -> bytes:
    if isinstance(value, bool):
        return bytes([value])
    return struct.pack(">i", value) if isinstance(value, int) else str(value).encode()


@contextmanager
def ipp_daemon(place: Path) -> Iterator[Daemon]:
    """A daemon that listens at ``place`` for as long as it is wanted."""
    daemon = Daemon()

    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            operation, attributes, document = _read(content)
            one = Asked(operation, self.path, attributes, document)
            daemon.asked.append(one)
            answer = daemon.answers.get(Operation(operation), lambda _one: (0, ()))
            self.tell(answer(one))

        def tell(self, told: Told) -> None:
            if told is None:
                return
            body = b"" if isinstance(told, int) else _written(*told)
            self.send_response(told if isinstance(told, int) else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def address_string(self) -> str:
            return "here"

        def log_message(self, *_words: object) -> None:
            """Nobody reads it."""

    class Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
        daemon_threads = True

    with Server(str(place), Answers) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        try:
            yield daemon
        finally:
            daemon.ended.set()
            server.shutdown()
