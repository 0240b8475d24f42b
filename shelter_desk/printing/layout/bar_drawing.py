"""Bars on paper: upright ones over months, lying ones beside words, each with its number."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from shelter_desk.printing.typesetting.sheet import HAIRLINE, PRIMARY, Line, Sheet, on_sheet
from shelter_desk.printing.typesetting.typeset import TypesetParagraph

_LABEL = 0.24
_WHOLE = 0.07
_UPRIGHT, _LYING = 19.0, 12.5
_BROAD, _THICK, _NUMBER = 9.0, 6.0, 10.5
_AIR = 3.0
_ENDLESS = 1e6

Bars = Sequence[tuple[float, TypesetParagraph | None]]
"""How long each is (0 to 1), with its number; without one the place stays free."""


class _Places:
    """Where things lie across a row; the first one at the start side."""

    def __init__(self, width: float, count: int, *, rtl: bool, whole: bool) -> None:
        self._width, self._rtl = width, rtl
        end = _WHOLE if whole else 0.0
        self._first = width * _LABEL
        self._each = width * (1 - _LABEL - end) / max(1, count)

    def slot(self, place: int) -> tuple[float, float]:
        """Left edge and width of a place."""
        return self._turned(self._first + place * self._each, self._each)

    @property
    def label(self) -> tuple[float, float]:
        """The same of the words."""
        return self._turned(0.0, self._first - _AIR)

    @property
    def whole(self) -> tuple[float, float]:
        """The same of the sum."""
        return self._turned(self._width * (1 - _WHOLE), self._width * _WHOLE)

    def _turned(self, along: float, wide: float) -> tuple[float, float]:
        return (self._width - along - wide if self._rtl else along), wide


class HeadRow(Flowable):
    """Words over the places of the rows below; ``whole``: the last of them over the sums.

    Over upright bars they stand in the middle, over lying ones where these begin.
    """

    def __init__(self, heads: Sequence[TypesetParagraph], *, rtl: bool, whole: bool) -> None:
        super().__init__()
        self._heads, self._rtl, self._whole = list(heads), rtl, whole
        self.keepWithNext = True

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """One line."""
        self.width, self.height = aW, 12.0
        return aW, self.height

    def draw(self) -> None:
        """Each over its place."""
        sheet = on_sheet(self.canv)
        count = len(self._heads) - self._whole
        places = _Places(self.width, count, rtl=self._rtl, whole=self._whole)
        for place, head in enumerate(self._heads):
            left, wide = places.slot(place) if place < count else places.whole
            said = head.natural_width() + 1
            head.wrap(said, _ENDLESS)
            begin = left + (wide - said) / 2
            if not self._whole:
                begin = left + wide - said if self._rtl else left
            head.draw_on(sheet, min(max(begin, 0.0), self.width - said), self.height - 1)


class BarRow(Flowable):
    """Words, bars, and the sum of all where there is one; ``more``: points of height to spare."""

    def __init__(
        self,
        label: TypesetParagraph,
        bars: Bars,
        *,
        rtl: bool,
        upright: bool,
        whole: TypesetParagraph | None = None,
        more: float = 0.0,
    ) -> None:
        super().__init__()
        self._label, self._bars, self._whole = label, list(bars), whole
        self._rtl, self._upright = rtl, upright
        self._least = (_UPRIGHT if upright else _LYING) + more

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """As tall as its bars, or its words where these take more."""
        self.width = aW
        words = float(self._label.wrap(aW * _LABEL - _AIR, aH)[1])
        self.height = max(self._least, words + 1)
        return aW, self.height

    def draw(self) -> None:
        """The line on which they stand, then words, bars and numbers."""
        sheet = on_sheet(self.canv)
        count, whole = len(self._bars), self._whole is not None
        places = _Places(self.width, count, rtl=self._rtl, whole=whole)
        sheet.rule(0, self.width, 0, Line(HAIRLINE, 0.4))
        left, wide = places.label
        high = float(self._label.wrap(wide, _ENDLESS)[1])
        low = 1.0 if self._upright else (self.height - high) / 2
        self._label.draw_on(sheet, left, high + low)
        draw = self._stands if self._upright else self._lies
        for place, (share, number) in enumerate(self._bars):
            if number is not None:
                draw(sheet, places.slot(place), share, number)
        if self._whole is not None:
            self._middle(sheet, self._whole, places.whole, 2.5)

    def _stands(
        self, sheet: Sheet, slot: tuple[float, float], share: float, number: TypesetParagraph
    ) -> None:
        left, wide = slot
        tall = max(1.0, (self.height - _NUMBER) * share)
        bar = (left + (wide - _BROAD) / 2, 0.0, _BROAD, tall)
        sheet.frame(bar, Line(PRIMARY, 0.3), 0, PRIMARY)
        self._middle(sheet, number, slot, tall + 1.8)

    def _lies(
        self, sheet: Sheet, slot: tuple[float, float], share: float, number: TypesetParagraph
    ) -> None:
        left, wide = slot
        said = number.natural_width() + 1
        long = max(1.5, (wide - said - 4 * _AIR) * share)
        begin = left + wide - long if self._rtl else left
        y = (self.height - _THICK) / 2
        sheet.frame((begin, y, long, _THICK), Line(PRIMARY, 0.3), 0, PRIMARY)
        number.wrap(said, _ENDLESS)
        beside = begin - _AIR - said if self._rtl else begin + long + _AIR
        number.draw_on(sheet, beside, y + number.first_baseline + 0.3)

    @staticmethod
    def _middle(
        sheet: Sheet, number: TypesetParagraph, slot: tuple[float, float], baseline: float
    ) -> None:
        left, wide = slot
        said = number.natural_width() + 1
        number.wrap(said, _ENDLESS)
        number.draw_on(sheet, left + (wide - said) / 2, baseline + number.first_baseline)
