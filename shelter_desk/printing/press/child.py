"""The child's side: one message in, some out, until the pipe ends. Imported in children alone."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, BinaryIO, Final, Protocol

from shelter_desk.domain.ports import Translate
from shelter_desk.domain.text import Text
from shelter_desk.printing.press.children import MEMORY, Kind
from shelter_desk.printing.press.confine import confine
from shelter_desk.printing.press.faults import told
from shelter_desk.printing.press.wire import Parcel, receive, send

MOST: Final = 256 * 1024 * 1024
"""Raw bytes of one message to a child."""

_WORK: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        Kind.PAPER: "shelter_desk.printing.press.making",
        Kind.READER: "shelter_desk.printing.press.reading",
    }
)


class Work(Protocol):
    """What one kind of child can do."""

    def answer(self, asked: Parcel, say: Translate) -> Iterable[Parcel]:
        """The messages that answer ``asked``; ``say`` asks the program for its words."""
        ...


class Asking:
    """A ``domain.ports.Translate`` that knows what came with the job and asks for the rest."""

    def __init__(self, known: Iterable[Iterable[str]], coming: BinaryIO, going: BinaryIO) -> None:
        self._words = {
            (one, context, source, form): said for one, context, source, form, said in known
        }
        self._coming = coming
        self._going = going

    def __call__(self, language: str, text: Text, n: int | None = None) -> str:
        """The wording of ``text``; paper counts in figures, so ``n`` is never given."""
        del n
        key = (language, text.context, text.source, text.gender)
        if key not in self._words:
            send(self._going, Parcel({"say": key}))
            self._words[key] = str(receive(self._coming, 0).head["said"])
        return self._words[key]


def serve(kind: str) -> int:
    """Answer until the program hangs up; 0."""
    coming, going = _pipes()
    # heavy, and compiled on the way: before files can no longer be written
    work: Work = importlib.import_module(_WORK[Kind(kind)]).Work()
    confine(MEMORY[Kind(kind)])
    while True:
        try:
            _one_job(work, coming, going)
        except (EOFError, OSError):
            return 0


def _one_job(work: Work, coming: BinaryIO, going: BinaryIO) -> None:
    asked = receive(coming, MOST)
    say = Asking(asked.head.get("words", ()), coming, going)
    last: dict[str, Any] = {}
    try:
        for parcel in work.answer(asked, say):
            send(going, parcel)
    except (EOFError, OSError, MemoryError):
        raise
    except Exception as fault:  # noqa: BLE001 - told as its kind and its place
        last = told(fault)
    send(going, Parcel({"done": True, **last}))


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two ends, out of reach of libraries that print."""
    coming, going = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for place in (0, 1):
        os.dup2(nowhere, place)
    os.close(nowhere)
    sys.stdout = sys.stderr
    return os.fdopen(coming, "rb"), os.fdopen(going, "wb")
