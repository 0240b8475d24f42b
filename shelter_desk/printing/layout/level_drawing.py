"""Levels over time on paper: two lines that differ in form, so that black ink is enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from reportlab.platypus.flowables import Flowable

from shelter_desk.printing.papers.needs import Levels
from shelter_desk.printing.typesetting.sheet import HAIRLINE, INK, PRIMARY, Line, Sheet, on_sheet
from shelter_desk.printing.typesetting.typeset import TypesetParagraph

LEVELS = 4
_NUMBERS = 14.0
_AIR = 5.0
_DOT, _OPEN = 2.2, 3.6
_SIDES = 20.0
_NEAR = 4.0


@dataclass(frozen=True, slots=True)
class Lie:
    """Where a chart lies: its width and height in points, and from which side time runs."""

    width: float
    height: float
    rtl: bool

    def x(self, place: float) -> float:
        """A place from 0 to 1 along the line of time."""
        along = _NUMBERS + _AIR + place * (self.width - _NUMBERS - 2 * _AIR)
        return self.width - along if self.rtl else along

    def y(self, level: int) -> float:
        """Level 1 lies lowest."""
        return _AIR + (level - 1) * (self.height - 2 * _AIR) / (LEVELS - 1)


def dot(sheet: Sheet, x: float, y: float) -> None:
    """The worker's mark: small and filled."""
    box = (x - _DOT, y - _DOT, 2 * _DOT, 2 * _DOT)
    sheet.frame(box, Line(PRIMARY, 0.6), radius=_DOT, fill=PRIMARY)


def diamond(sheet: Sheet, x: float, y: float) -> None:
    """Her own mark: larger and open, so that both are seen where the two agree."""
    corners = ((x - _OPEN, y), (x, y + _OPEN), (x + _OPEN, y), (x, y - _OPEN))
    sheet.shape(corners, Line(INK, 0.9))


class LevelDrawing(Flowable):
    """One domain: her own view dashed and open, the worker's drawn through and filled.

    ``numbers`` are the four levels as text, the lowest first. A talk at which nothing was said
    breaks the line: nothing is guessed in between.
    """

    def __init__(
        self,
        places: Sequence[float],
        views: tuple[Levels, Levels],
        numbers: Sequence[TypesetParagraph],
        *,
        rtl: bool,
        height: float = 33.0,
    ) -> None:
        super().__init__()
        self._places = tuple(places)
        self._worker, self._own = views
        self._numbers = list(numbers)
        self._rtl = rtl
        self.height = height

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """As wide as its column."""
        self.width = aW
        return aW, self.height

    def draw(self) -> None:
        """Levels, then her line, then the worker's upon it."""
        sheet, lie = on_sheet(self.canv), Lie(self.width, self.height, self._rtl)
        start, end = sorted((lie.x(0), lie.x(1)))
        for level, number in enumerate(self._numbers, 1):
            sheet.rule(start - _AIR, end + _AIR, lie.y(level), Line(HAIRLINE, 0.4))
            number.wrap(_NUMBERS, self.height)
            x = self.width - _NUMBERS if self._rtl else 0
            number.draw_on(sheet, x, lie.y(level) + number.first_baseline - 2.2)
        for stroke in self._strokes(lie, self._own):
            sheet.path(stroke, Line(INK, 0.9, "2.4 1.8"))
        for stroke in self._strokes(lie, self._worker):
            sheet.path(stroke, Line(PRIMARY, 1.2))
        for levels, mark in ((self._own, diamond), (self._worker, dot)):
            for place, reached in zip(self._places, levels, strict=True):
                if reached is not None:
                    mark(sheet, lie.x(place), lie.y(reached))

    def _strokes(self, lie: Lie, levels: Levels) -> list[list[tuple[float, float]]]:
        pairs = list(zip(self._places, levels, strict=True))
        parts = groupby(pairs, key=lambda pair: pair[1] is not None)
        return [
            [(lie.x(place), lie.y(level)) for place, level in part if level is not None]
            for said, part in parts
            if said
        ]


class DayLine(Flowable):
    """The days of the talks under their places; where two are too near, the later one stands."""

    def __init__(
        self, places: Sequence[float], days: Sequence[TypesetParagraph], *, rtl: bool
    ) -> None:
        super().__init__()
        self._places, self._days, self._rtl = tuple(places), list(days), rtl

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """One line high."""
        self.width = aW
        for day in self._days:
            day.wrap(day.natural_width() + 0.1, aH)
        self.height = max((day.height for day in self._days), default=0.0)
        return aW, self.height

    def draw(self) -> None:
        """From the last back to the first, each only where there is room."""
        sheet, lie = on_sheet(self.canv), Lie(self.width, self.height, self._rtl)
        taken: list[tuple[float, float]] = []
        for place, day in sorted(zip(self._places, self._days, strict=True), key=_last_first):
            left = min(max(lie.x(place) - day.width / 2, 0), self.width - day.width)
            span = (left - _NEAR, left + day.width + _NEAR)
            if all(span[1] <= other[0] or span[0] >= other[1] for other in taken):
                day.draw_on(sheet, left, self.height)
                taken.append((left, left + day.width))


def _last_first(pair: tuple[float, TypesetParagraph]) -> float:
    """The last, then the first, then whatever lies between from the end."""
    return -2.0 if pair[0] == 1 else -1.0 if pair[0] == 0 else 1 - pair[0]


class Mark(Flowable):
    """One of the two marks with a piece of its line, for the words that say what it means."""

    def __init__(self, *, own: bool) -> None:
        super().__init__()
        self._own = own

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """Small."""
        self.width, self.height = aW, 2 * _OPEN + 4
        return aW, self.height

    def draw(self) -> None:
        """Line and mark in the middle."""
        sheet, middle, y = on_sheet(self.canv), self.width / 2, self.height / 2
        ends = (middle - _SIDES / 2, middle + _SIDES / 2)
        line = Line(INK, 0.9, "2.4 1.8") if self._own else Line(PRIMARY, 1.2)
        sheet.rule(*ends, y, line)
        (diamond if self._own else dot)(sheet, middle, y)
