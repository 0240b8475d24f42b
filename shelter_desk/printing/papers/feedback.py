"""What the sheet about what she thinks of the house shows."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class FeedbackPaper:
    """Always empty: she fills it with a pen and hands it in without a name."""

    frame: PageFrame
    language: str
    staff_language: str
