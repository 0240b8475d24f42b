"""What the sheet of rights and house rules shows."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class ToldText:
    """A title and its lines in one language; without a reviewer it is a draft."""

    language: str
    version: int
    title: str
    lines: tuple[str, ...]
    reviewed_by: str = ""


@dataclass(frozen=True, slots=True)
class ToldPaper:
    """The same texts in her language and in ours, one pair after the other.

    It names nobody, unless it is ``signed`` for: then her ``names`` (one a script) and her code
    stand on it, and the sentence that she was told.
    """

    frame: PageFrame
    language: str
    staff_language: str
    pairs: tuple[tuple[ToldText, ToldText], ...]
    names: tuple[str, ...] = ()
    signed: bool = False

    @property
    def is_draft(self) -> bool:
        """True while any of the wordings, or the labels around them, is a draft translation."""
        return self.frame.draft or any(not one.reviewed_by for pair in self.pairs for one in pair)
