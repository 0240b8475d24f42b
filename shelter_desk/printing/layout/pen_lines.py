"""Where the pen writes: boxes to tick and dotted lines, with the words of both languages."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from shelter_desk.printing.layout.blocks import BOX, draw_stack, stack_height
from shelter_desk.printing.layout.facts import dotted_line
from shelter_desk.printing.typesetting.sheet import on_sheet
from shelter_desk.printing.typesetting.typeset import TypesetParagraph

LABEL_SHARE = 0.3
"""Of the width of a line, what the label at each side takes."""
LINE_EVERY = 19.0
_GAP = 8.0


class PenLine(Flowable):
    """A short answer: a label at each side and one line to write on between them.

    A single label stands where its line is begun to be read: at the right when ``rtl``.
    ``tick`` puts a box where the line begins: at its right end when ``rtl``.
    """

    def __init__(
        self,
        labels: Sequence[TypesetParagraph],
        *,
        tick: bool = False,
        rtl: bool = False,
        label_share: float = LABEL_SHARE,
    ) -> None:
        super().__init__()
        self._labels = list(labels)
        self._tick = tick
        self._rtl = rtl
        self._label_share = label_share

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """As tall as the taller label, and room for a hand."""
        self.width = aW
        side = aW * self._label_share
        self.height = max(15.0, *(one.wrap(side, aH)[1] for one in self._labels)) + 6
        return aW, self.height

    def draw(self) -> None:
        """Labels outside, the line inside, level with the last line of the words."""
        sheet = on_sheet(self.canv)
        side = self.width * self._label_share
        alone = self._rtl and len(self._labels) == 1
        start = side + _GAP if self._labels and not alone else 0
        end = self.width - side - _GAP if alone or len(self._labels) > 1 else self.width
        if self._tick:
            sheet.box(end - BOX if self._rtl else start, 4, BOX, ticked=False)
            start, end = (start, end - BOX - 6) if self._rtl else (start + BOX + 6, end)
        dotted_line(sheet, start, end, 5)
        for place, label in sheet.tags.reading.columns([*enumerate(self._labels)]):
            first = place == 0 and not alone
            label.draw_on(sheet, 0 if first else self.width - side, self.height - 3)


class PenLines(Flowable):
    """So many empty lines over the whole width, ``every`` so many points."""

    def __init__(self, count: int, every: float = LINE_EVERY) -> None:
        super().__init__()
        self._count = count
        self._every = every

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """A line's height for each."""
        self.width, self.height = aW, self._count * self._every + 3
        return aW, self.height

    def draw(self) -> None:
        """Dots from edge to edge."""
        for at in range(self._count):
            dotted_line(on_sheet(self.canv), 0, self.width, 3 + at * self._every)


class Boxes(Flowable):
    """Boxes to tick in a row of equal cells; the first stands at the right when ``rtl``."""

    def __init__(self, cells: Sequence[Sequence[TypesetParagraph]], slots: int, rtl: bool) -> None:
        super().__init__()
        self._cells = [list(cell) for cell in cells]
        self._slots = slots
        self._rtl = rtl

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """As tall as the tallest label."""
        self.width = aW
        inner = self._inner()
        self.height = max(BOX, *(stack_height(cell, inner) for cell in self._cells)) + 5
        return aW, self.height

    def draw(self) -> None:
        """Box first in reading order, then its words."""
        sheet, inner = on_sheet(self.canv), self._inner()
        cell = self.width / self._slots
        for place, words in enumerate(self._cells):
            left = self.width - (place + 1) * cell if self._rtl else place * cell
            box = left + cell - BOX - 3 if self._rtl else left + 3
            text = left + 2 if self._rtl else left + BOX + 9
            sheet.box(box, self.height - BOX - 4, BOX, ticked=False)
            draw_stack(sheet, words, text, self.height - 2, inner)

    def _inner(self) -> float:
        return self.width / self._slots - BOX - 12
