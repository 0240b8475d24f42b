"""What her own copy of the file shows."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class Told:
    """One line: what it is, and what was said; ``ltr`` values are codes and numbers."""

    label: str
    value: str
    ltr: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """Something with a heading of its own: a section of a form, a note, a decision."""

    heading: str
    lines: tuple[Told, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the file under a title, with its entries in their order."""

    title: str
    entries: tuple[Entry, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class OwnCopyPaper:
    """Everything the copy shows, already in the words of ``language``.

    ``left_out`` says what is not in it and why.
    """

    frame: PageFrame
    language: str
    facts: tuple[Told, ...]
    parts: tuple[Part, ...]
    left_out: tuple[str, ...]
