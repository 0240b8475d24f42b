"""The line along which a small paper is cut out of its page."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.facts import dotted_line
from shelter_desk.printing.typesetting.sheet import on_sheet

CUT_HERE = Text("paper", "Cut along the line. The card is yours; the rest is thrown away here.")


class CutLine(Flowable):
    """A dotted line across the page to cut along."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """As wide as the page allows."""
        self.width = aW
        return aW, 4

    def draw(self) -> None:
        """The line."""
        dotted_line(on_sheet(self.canv), 0, self.width, 2)
