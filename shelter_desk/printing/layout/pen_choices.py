"""Sentences to tick: each with a box under every answer."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from shelter_desk.printing.layout.blocks import BOX, draw_stack, stack_height
from shelter_desk.printing.typesetting.sheet import TINT, Line, Sheet, on_sheet

_PAD = 4.0
Stack = Sequence[Flowable]


class PenChoices(Flowable):
    """``rows`` of words beside as many boxes as there are ``answers``, which head the columns.

    The words take ``share`` of the width and begin at the right when ``rtl``.
    """

    def __init__(
        self, answers: Sequence[Stack], rows: Sequence[Stack], *, rtl: bool, share: float = 0.58
    ) -> None:
        super().__init__()
        self._answers = list(answers)
        self._rows = list(rows)
        self._rtl = rtl
        self._share = share

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """The heads, then each row as tall as its words."""
        self.width = aW
        self._cell = aW * (1 - self._share) / len(self._answers)
        self._words = aW * self._share - 2 * _PAD
        self._head = self._tallest(self._answers, self._cell - 2 * _PAD)
        self._heights = [self._tallest([row], self._words) for row in self._rows]
        self.height = self._head + sum(self._heights)
        return aW, self.height

    def draw(self) -> None:
        """Ground under the heads, then words and boxes line by line."""
        sheet = on_sheet(self.canv)
        top = self.height - self._head
        sheet.frame((0, top, self.width, self._head), Line(TINT, 0.4), 2, TINT)
        for place, stack in enumerate(self._answers):
            left = self._left(place)
            draw_stack(sheet, stack, left + _PAD, self.height - _PAD, self._cell - 2 * _PAD)
        for stack, height in zip(self._rows, self._heights, strict=True):
            self._draw_row(sheet, stack, top, height)
            top -= height

    def _draw_row(self, sheet: Sheet, stack: Stack, top: float, height: float) -> None:
        x = self.width - self._words - _PAD if self._rtl else _PAD
        draw_stack(sheet, stack, x, top - _PAD, self._words)
        for place in range(len(self._answers)):
            middle = self._left(place) + (self._cell - BOX) / 2
            sheet.box(middle, top - (height + BOX) / 2, BOX, ticked=False)
        sheet.rule(0, self.width, top - height, Line())

    def _left(self, place: int) -> float:
        first = self.width * self._share + place * self._cell
        return self.width - first - self._cell if self._rtl else first

    def _tallest(self, stacks: Sequence[Stack], width: float) -> float:
        return 2 * _PAD + max(stack_height(stack, width) for stack in stacks)
