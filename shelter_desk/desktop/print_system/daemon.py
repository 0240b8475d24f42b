"""The way to the print daemon of this computer: requests over its socket, with patience."""

from __future__ import annotations

import http.client
import os
import socket
from contextlib import suppress
from pathlib import Path

from shelter_desk.desktop.print_system import ipp
from shelter_desk.domain.printer_errors import PrintSystemSilent, SpoolFull

SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd")
PORT = 631
PATIENCE_SECONDS = 6.0
_TOO_LARGE = http.client.REQUEST_ENTITY_TOO_LARGE


class Cut(Exception):
    """It broke off after the request was on its way."""


class Connection(http.client.HTTPConnection):
    """HTTP over the daemon's socket, or over the computer's own loop."""

    def __init__(self, place: Path | None) -> None:
        super().__init__("localhost", PORT, timeout=PATIENCE_SECONDS)
        self._place = place

    def connect(self) -> None:
        """To the socket where there is one."""
        if self._place is None:
            super().connect()
            return
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(PATIENCE_SECONDS)
        self.sock.connect(str(self._place))


def socket_place() -> Path | None:
    """Where the daemon listens; ``None``: by the loop of this computer.

    Another computer's print system is not asked: pages would go there unencrypted.
    """
    named = os.environ.get("CUPS_SERVER", "")
    if named.startswith("/"):
        return Path(named)
    return next((Path(one) for one in SOCKETS if Path(one).is_socket()), None)


def ask(path: str, request: bytes, document: bytes = b"") -> ipp.Answer:
    """Send a request. Raises ``PrintSystemSilent``, ``Cut``, ``SpoolFull``."""
    way = Connection(socket_place())
    try:
        try:
            way.connect()
        except OSError as silent:
            raise PrintSystemSilent from silent
        return _answered(way, path, request + document)
    finally:
        way.close()


def _answered(way: Connection, path: str, content: bytes) -> ipp.Answer:
    try:
        with suppress(BrokenPipeError, ConnectionResetError):
            # whoever stops listening in the middle may have said why
            way.request("POST", path, content, {"Content-Type": "application/ipp"})
        told = way.getresponse()
        if told.status == _TOO_LARGE:
            # what CUPS says when it cannot write the pages down
            raise SpoolFull
        if told.status != http.client.OK:
            return ipp.Answer(told.status + ipp.NOT_IPP, ())
        return ipp.answer(told.read(ipp.MOST_BYTES))
    except (OSError, ValueError, http.client.HTTPException) as broken:
        raise Cut from broken
