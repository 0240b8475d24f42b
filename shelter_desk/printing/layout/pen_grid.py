"""A table for the pen: heads over empty cells."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from shelter_desk.printing.layout.blocks import draw_stack, stack_height
from shelter_desk.printing.typesetting.sheet import HAIRLINE, TINT, Line, on_sheet

ROW = 21.0
"""A hand's height, where nobody signs in a cell."""
_PAD = 4.0


class PenGrid(Flowable):
    """``rows`` empty lines under heads (share of the width, words); begins at the right when
    ``rtl``. The first column is numbered by ``numbers``; ``row`` is how tall a line is."""

    def __init__(
        self,
        heads: Sequence[tuple[float, Sequence[Flowable]]],
        numbers: Sequence[Flowable],
        *,
        rtl: bool,
        row: float = ROW,
    ) -> None:
        super().__init__()
        self._heads = [(share, list(stack)) for share, stack in heads]
        self._numbers = list(numbers)
        self._rtl = rtl
        self._row = row

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """The heads, then a hand's height for each line."""
        self.width = aW
        self._head = 2 * _PAD + max(
            stack_height(stack, aW * share - 2 * _PAD) for share, stack in self._heads
        )
        self.height = self._head + self._row * len(self._numbers)
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """So many lines as there is room for, and the rest under the same heads."""
        self.wrap(aW, aH)
        fitting = int((aH - self._head) // self._row)
        if not 0 < fitting < len(self._numbers):
            return []
        parts = self._numbers[:fitting], self._numbers[fitting:]
        return [PenGrid(self._heads, one, rtl=self._rtl, row=self._row) for one in parts]

    def draw(self) -> None:
        """Ground under the heads, lines, numbers."""
        sheet = on_sheet(self.canv)
        top = self.height - self._head
        sheet.frame((0, top, self.width, self._head), Line(TINT, 0.4), 2, TINT)
        at = 0.0
        for place, (share, stack) in enumerate(self._heads):
            width = self.width * share
            x = self.width - at - width if self._rtl else at
            draw_stack(sheet, stack, x + _PAD, self.height - _PAD, width - 2 * _PAD)
            at += width
            if place < len(self._heads) - 1:
                edge = self.width - at if self._rtl else at
                sheet.path(((edge, 0), (edge, self.height)), Line(HAIRLINE, 0.5))
        for row, number in enumerate(self._numbers):
            y = top - self._row * row
            width = self.width * self._heads[0][0] - 2 * _PAD
            x = self.width - width - _PAD if self._rtl else _PAD
            draw_stack(sheet, [number], x, y - _PAD, width)
            sheet.rule(0, self.width, y - self._row, Line())
