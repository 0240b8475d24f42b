"""Lines of a list over the whole width, with cells of fixed shares; and a head that comes again."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass

from reportlab.platypus.flowables import Flowable

from shelter_desk.printing.layout.blocks import (
    BOX,
    draw_rule,
    draw_stack,
    split_stack,
    stack_height,
)
from shelter_desk.printing.typesetting.sheet import HAIRLINE, TINT, Line, on_sheet

_GAP = 8.0


@dataclass(frozen=True, slots=True)
class ListLook:
    """``tick`` puts an empty box first, ``indented`` leaves its room empty; ``rule`` draws a
    hairline below, ``strong`` a quiet ground under the line; ``rtl`` begins at the right."""

    tick: bool = False
    indented: bool = False
    rule: bool = True
    strong: bool = False
    rtl: bool = False
    above: float = 3.0
    below: float = 3.0


class ListLine(Flowable):
    """One line: cells (share of the width, paragraphs), in reading order, and a hairline below."""

    def __init__(
        self, cells: Sequence[tuple[float, Sequence[Flowable]]], look: ListLook | None = None
    ) -> None:
        super().__init__()
        self._cells = [(share, list(stack)) for share, stack in cells]
        self._look = look or ListLook()

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """As tall as its tallest cell."""
        self.width = aW
        room = self._room()
        tallest = max(stack_height(stack, room * share) for share, stack in self._cells)
        self.height = max(tallest, BOX) + self._look.above + self._look.below
        return aW, self.height

    def draw(self) -> None:
        """Ground, box, cells, hairline."""
        sheet, look = on_sheet(self.canv), self._look
        if look.strong:
            sheet.frame((0, 0, self.width, self.height), Line(HAIRLINE, 0.4), radius=2, fill=TINT)
        top = self.height - look.above
        if look.tick:
            x = self.width - BOX - 4 if look.rtl else 4
            sheet.box(x, top - BOX - 1, BOX, ticked=False)
        for x, width, stack in self._places():
            draw_stack(sheet, stack, x, top, width)
        if look.rule:
            draw_rule(sheet, self.width, 0)

    def _room(self) -> float:
        return self.width - _GAP * (len(self._cells) + 1) - self._before()

    def _before(self) -> float:
        return BOX + 4 if self._look.tick or self._look.indented else 0

    def _places(self) -> list[tuple[float, float, list[Flowable]]]:
        """Where each cell stands: x, width, what is in it."""
        room, at = self._room(), self._before() + _GAP
        found = []
        for share, stack in self._cells:
            width = room * share
            x = self.width - at - width if self._look.rtl else at
            found.append((x, width, stack))
            at += width + _GAP
        return found


class HeadedLines(Flowable):
    """Lines under a head, which stands above them again on every page they go on over.

    It is read aloud once.
    """

    def __init__(self, head: Flowable, lines: Sequence[Flowable], *, again: bool = False) -> None:
        super().__init__()
        self._head, self._lines, self._again = head, list(lines), again

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """The head and all lines."""
        self.width, self.height = aW, stack_height((self._head, *self._lines), aW)
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """As many lines as there is room for below the head, and the head again over the rest."""
        fitting, rest = split_stack(self._lines, aW, aH - stack_height((self._head,), aW))
        if not fitting:
            return []
        parts = ((fitting, self._again), (rest, True))
        return [HeadedLines(self._head, lines, again=again) for lines, again in parts if lines]

    def draw(self) -> None:
        """The head, then line below line."""
        sheet = on_sheet(self.canv)
        with sheet.tags.decoration() if self._again else nullcontext():
            draw_stack(sheet, (self._head,), 0, self.height, self.width)
        below = self.height - stack_height((self._head,), self.width)
        draw_stack(sheet, self._lines, 0, below, self.width)
