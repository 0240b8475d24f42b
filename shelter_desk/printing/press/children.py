"""The two kinds of children, and how one of them is started."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

COMMAND: Final = "press"
"""The word on the command line of the program that makes it a child."""

_MEGABYTE: Final = 1024 * 1024
_KEPT: Final = ("SYSTEMROOT", "WINDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


class Kind(StrEnum):
    """Paper of ours, or files of strangers: never both in one process."""

    PAPER = "paper"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a child may go: seconds for one job, idle seconds, bytes it may answer with."""

    job: float
    idle: float
    answer: int


MEMORY: Final = {Kind.PAPER: 2048 * _MEGABYTE, Kind.READER: 1024 * _MEGABYTE}
"""Bytes of address space, libraries included; where the system can hold a process to it."""

LIMITS: Final = {
    Kind.PAPER: Limits(job=120.0, idle=300.0, answer=2048 * _MEGABYTE),
    Kind.READER: Limits(job=45.0, idle=120.0, answer=256 * _MEGABYTE),
}


def command(kind: Kind) -> list[str]:
    """How this program is started as a child, from source or as a bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, COMMAND, kind.value]
    return [sys.executable, "-I", "-m", "shelter_desk", COMMAND, kind.value]


def surroundings() -> dict[str, str]:
    """The environment of a child: what a system needs to start it, and nothing of the person."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ}
