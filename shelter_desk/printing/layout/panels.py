"""Parts of a page that is read standing: lines behind a mark, columns, and grounds under them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from reportlab.platypus.flowables import Flowable

from shelter_desk.printing.layout.blocks import draw_stack, stack_height
from shelter_desk.printing.typesetting.sheet import (
    INK,
    MUTED,
    PAPER,
    PRIMARY,
    TINT,
    Line,
    Sheet,
    on_sheet,
)
from shelter_desk.printing.typesetting.typeset import TypesetParagraph

_MARK = 18.0
_DISC = 6.4


class Mark(Enum):
    """What stands before a line. All differ in form, so that black ink is enough."""

    LOOK = "look"
    NEVER = "never"
    SAY = "say"


class Marked(Flowable):
    """Words behind a mark, or behind a number in a disc."""

    def __init__(
        self, mark: Mark | TypesetParagraph, words: TypesetParagraph, *, rtl: bool, below: float = 3
    ) -> None:
        super().__init__()
        self._mark, self._words, self._rtl = mark, words, rtl
        self.spaceAfter = below

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """As tall as the words beside the mark."""
        self.width = aW
        self.height = self._words.wrap(aW - _MARK, aH)[1]
        return aW, self.height

    def draw(self) -> None:
        """The mark at the height of the first line."""
        sheet = on_sheet(self.canv)
        baseline = self.height - self._words.first_baseline
        middle = self.width - _DISC - 0.4 if self._rtl else _DISC + 0.4
        y = baseline + 0.34 * self._words.style.size
        with sheet.tags.block():
            if isinstance(self._mark, TypesetParagraph):
                self._number(sheet, self._mark, middle, y)
            self._words.draw_on(sheet, 0 if self._rtl else _MARK, self.height)
        self._draw_mark(sheet, middle, y)

    def _draw_mark(self, sheet: Sheet, middle: float, y: float) -> None:
        if isinstance(self._mark, TypesetParagraph):
            return
        if self._mark is Mark.LOOK:
            sheet.frame((middle - 2.1, y - 2.1, 4.2, 4.2), Line(PRIMARY, 0.6), 2.1, PRIMARY)
        elif self._mark is Mark.SAY:
            sheet.path(((middle - 3, y), (middle + 3, y)), Line(MUTED, 0.9))
        else:
            for rise in (1, -1):
                ends = ((middle - 2.8, y - rise * 2.8), (middle + 2.8, y + rise * 2.8))
                sheet.path(ends, Line(INK, 1.3))

    def _number(self, sheet: Sheet, number: TypesetParagraph, middle: float, y: float) -> None:
        box = (middle - _DISC, y - _DISC, 2 * _DISC, 2 * _DISC)
        sheet.frame(box, Line(PRIMARY, 0.6), _DISC, PRIMARY)
        width = number.natural_width()
        number.wrap(width + 1, 20)
        drop = 0.34 * number.style.size
        number.draw_on(sheet, middle - width / 2, y - drop + number.first_baseline)


class Stack(Flowable):
    """Flowables below each other as one, to stand beside another."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__()
        self._parts = list(parts)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """All of them."""
        self.width, self.height = aW, stack_height(self._parts, aW)
        return aW, self.height

    def draw(self) -> None:
        """One after the other."""
        draw_stack(on_sheet(self.canv), self._parts, 0, self.height, self.width)


class Ground(Flowable):
    """Flowables on a quiet ground with a strong edge where reading begins."""

    def __init__(self, parts: Sequence[Flowable], *, rtl: bool, pad: float = 7) -> None:
        super().__init__()
        self._parts, self._rtl, self._pad = list(parts), rtl, pad

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """The parts inside their margins."""
        self.width = aW
        self.height = stack_height(self._parts, self._inner()) + 2 * self._pad
        return aW, self.height

    def draw(self) -> None:
        """Ground and edge first."""
        sheet = on_sheet(self.canv)
        sheet.frame((0, 0, self.width, self.height), Line(TINT, 0.4), 3, TINT)
        edge = self.width - 3 if self._rtl else 0
        sheet.frame((edge, 0, 3, self.height), Line(PRIMARY, 0.2), 0.5, PRIMARY)
        draw_stack(sheet, self._parts, self._pad + 4, self.height - self._pad, self._inner())

    def _inner(self) -> float:
        return self.width - 2 * self._pad - 8


class CallBox(Flowable):
    """A telephone number large enough to be read in a hurry, or a line to write it on."""

    def __init__(
        self, label: TypesetParagraph, number: TypesetParagraph | None, *, room: float
    ) -> None:
        super().__init__()
        self._label, self._number, self._room = label, number, room

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """The label over the room for a number."""
        self.width = aW
        self.height = self._label.wrap(aW - 14, aH)[1] + self._room + 8
        return aW, self.height

    def draw(self) -> None:
        """A frame, and inside it the label and the number at its foot."""
        sheet = on_sheet(self.canv)
        sheet.frame((0, 0, self.width, self.height), Line(PRIMARY, 1.0), fill=PAPER)
        self._label.draw_on(sheet, 7, self.height - 4)
        if self._number is None:
            sheet.rule(8, self.width - 8, 8, Line(MUTED, 0.6, "0.6 2"))
            return
        height = self._number.wrap(self.width - 14, self._room)[1]
        self._number.draw_on(sheet, 7, 4 + height)
