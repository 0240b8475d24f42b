"""The parts a form is built of: columns side by side, choices, places to sign."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

from reportlab.platypus.flowables import Flowable

from shelter_desk.domain.strokes import Strokes
from shelter_desk.printing.layout.facts import even_facts
from shelter_desk.printing.typesetting.sheet import (
    HAIRLINE,
    INK,
    MUTED,
    PRIMARY,
    TINT,
    Line,
    Sheet,
    on_sheet,
)
from shelter_desk.printing.typesetting.typeset import TypesetParagraph

BOX = 10.0
_THIN, _THICK = 0.5, 1.5
_ENDLESS = 1e6


def stack_height(stack: Sequence[Flowable], width: float) -> float:
    """Points that ``stack`` takes in a column of ``width``, the space between included."""
    height = 0.0
    for flowable in stack:
        height += float(flowable.wrap(width, _ENDLESS)[1]) + flowable.getSpaceAfter()
    return height


def draw_stack(sheet: Sheet, stack: Sequence[Flowable], x: float, top: float, width: float) -> None:
    """Draw ``stack`` downwards from ``top``."""
    for flowable in stack:
        height = float(flowable.wrap(width, _ENDLESS)[1])
        flowable.drawOn(sheet, x, top - height)
        top -= height + flowable.getSpaceAfter()


def split_stack(
    stack: Sequence[Flowable], width: float, room: float
) -> tuple[list[Flowable], list[Flowable]]:
    """What fits in ``room`` points, and the rest."""
    fitting: list[Flowable] = []
    rest = list(stack)
    while rest:
        height = float(rest[0].wrap(width, _ENDLESS)[1])
        if height > room:
            parts = rest[0].split(width, room)
            if len(parts) > 1:
                fitting.append(parts[0])
                rest[0:1] = parts[1:]
            break
        room -= height + rest[0].getSpaceAfter()
        fitting.append(rest.pop(0))
    return fitting, rest


@dataclass(frozen=True, slots=True)
class RowLook:
    """How a row is drawn. Measures in points; ``tick`` puts a check box between the columns."""

    gutter: float = 30
    above: float = 3
    below: float = 3
    tick: bool | None = None
    rule: bool = False
    strong_rule: bool = False


class Row(Flowable):
    """Two columns, left and right as on paper, or one when a single language is spoken.

    ``even``: facts stand line by line beside one another; a row that is cut gives that up.
    """

    def __init__(
        self,
        columns: Sequence[Sequence[Flowable]],
        look: RowLook,
        mark: Any = None,
        *,
        even: bool = True,
    ) -> None:
        super().__init__()
        self._columns = [list(column) for column in columns]
        self._look = look
        self._mark = mark
        self._evened = even
        even_facts(self._columns, wanted=even)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """Measure both columns."""
        self.width = aW
        width = self._column_width(aW)
        tallest = max(stack_height(column, width) for column in self._columns)
        self.height = tallest + self._look.above + self._look.below
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """Both columns cut at the same height; a short row moves on whole."""
        room = aH - self._look.above - self._look.below
        width = self._column_width(aW)
        # as tall as the other language, the shorter one could not be cut
        even_facts(self._columns, wanted=False)
        cut = [split_stack(column, width, room) for column in self._columns]
        if self._evened and not any(rest for _, rest in cut):
            return [Row(self._columns, self._look, self._mark, even=False)]
        if not all(first for first, _ in cut) or not any(rest for _, rest in cut):
            even_facts(self._columns, wanted=self._evened)
            return []
        rest_look = RowLook(self._look.gutter, rule=self._look.rule)
        return [
            Row([first for first, _ in cut], self._look, self._mark, even=False),
            Row([rest for _, rest in cut], rest_look, even=False),
        ]

    def draw(self) -> None:
        """Draw columns, box and rule."""
        sheet = on_sheet(self.canv)
        width = self._column_width(self.width)
        top = self.height - self._look.above
        with sheet.tags.block():
            if self._look.tick is not None:
                self._draw_tick(sheet, top)
            for place, column in sheet.tags.reading.columns([*enumerate(self._columns)]):
                x = self._first_x() if place == 0 else width + self._look.gutter
                draw_stack(sheet, column, x, top, width)
        if self._look.rule or self._look.strong_rule:
            strong = self._look.strong_rule
            draw_rule(sheet, self.width, 0, strong)

    def _column_width(self, width: float) -> float:
        gutter = self._look.gutter
        if len(self._columns) == 1:
            return width - (gutter if self._look.tick is not None else 0)
        return (width - gutter) / 2

    def _alone_right_to_left(self) -> bool:
        first = self._columns[0][0] if self._columns[0] else None
        return isinstance(first, TypesetParagraph) and first.style.base == 1

    def _first_x(self) -> float:
        alone = len(self._columns) == 1 and self._look.tick is not None
        return self._look.gutter if alone and not self._alone_right_to_left() else 0

    def _draw_tick(self, sheet: Sheet, top: float) -> None:
        middle = self.width / 2
        if len(self._columns) == 1:
            half = self._look.gutter / 2
            middle = self.width - half if self._alone_right_to_left() else half
        first = self._columns[0][0]
        baseline = top - (first.first_baseline if isinstance(first, TypesetParagraph) else BOX)
        tick_box(sheet, middle - BOX / 2, baseline - 1.5, bool(self._look.tick), self._mark)


def tick_box(sheet: Sheet, x: float, y: float, ticked: bool, mark: TypesetParagraph | None) -> None:
    """A check box with its lower left corner at ``x``, ``y``; ``mark`` is the tick as text."""
    sheet.box(x, y, BOX, ticked)
    if ticked and mark is not None:
        width = mark.natural_width()
        mark.wrap(width + 1, _ENDLESS)
        mark.draw_on(sheet, x + (BOX - width) / 2, y + 1.4 + mark.first_baseline)


def draw_rule(sheet: Sheet, width: float, y: float, strong: bool = False) -> None:
    """A hairline, or the quiet coloured rule under a title."""
    sheet.rule(0, width, y, Line(PRIMARY, 1.2) if strong else Line())


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose from, in the languages of the form, first language first."""

    labels: tuple[TypesetParagraph, ...]
    chosen: bool


class Choices(Flowable):
    """Answers in a row of cells, each with its check box; drawn from the right when ``rtl``."""

    def __init__(self, options: Sequence[Option], mark: TypesetParagraph, rtl: bool) -> None:
        super().__init__()
        self._options = list(reversed(options)) if rtl else list(options)
        self._mark = mark
        self._rtl = rtl

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """Equal cells, as tall as the tallest label."""
        self.width = aW
        inner = aW / len(self._options) - BOX - 22
        tallest = 0.0
        for option in self._options:
            tallest = max(tallest, sum(label.wrap(inner, aH)[1] for label in option.labels))
        self.height = tallest + 8
        return aW, self.height

    def draw(self) -> None:
        """Frame, boxes and labels; the chosen cell has the darker frame."""
        sheet = on_sheet(self.canv)
        cell = self.width / len(self._options)
        for place, option in sheet.tags.reading.beside([*enumerate(self._options)], self._rtl):
            x = place * cell
            line = Line(INK, 1.1) if option.chosen else Line()
            ground = TINT if option.chosen else None
            sheet.frame((x + 2, 0, cell - 4, self.height), line, fill=ground)
            with sheet.tags.block():
                self._draw_option(sheet, option, x, cell)

    def _draw_option(self, sheet: Sheet, option: Option, x: float, cell: float) -> None:
        inner = cell - BOX - 22
        box_x = x + cell - BOX - 9 if self._rtl else x + 9
        text_x = x + 8 if self._rtl else x + BOX + 15
        tick_box(sheet, box_x, (self.height - BOX) / 2, option.chosen, self._mark)
        top = self.height - 4
        for label in option.labels:
            label.wrap(inner, _ENDLESS)
            label.draw_on(sheet, text_x, top)
            top -= label.height


class Card(Flowable):
    """Something set apart by a thin frame."""

    def __init__(self, stack: Sequence[Flowable], strong: bool = False, pad: float = 7) -> None:
        super().__init__()
        self._stack = list(stack)
        self._strong = strong
        self._pad = pad

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """The stack inside its margins."""
        self.width = aW
        self.height = stack_height(self._stack, aW - 2 * self._pad - 6) + 2 * self._pad
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """Two cards when there is more than one page of it."""
        first, rest = split_stack(self._stack, aW - 2 * self._pad - 6, aH - 2 * self._pad)
        if not first or not rest:
            return []
        return [Card(first, self._strong, self._pad), Card(rest, self._strong, self._pad)]

    def draw(self) -> None:
        """Frame first, then the stack."""
        sheet = on_sheet(self.canv)
        line = Line(INK, 1.0) if self._strong else Line(HAIRLINE, 0.6)
        sheet.frame((0, 0, self.width, self.height), line)
        inner = self.width - 2 * self._pad - 6
        draw_stack(sheet, self._stack, self._pad + 3, self.height - self._pad, inner)


class Place(Flowable):
    """A framed place to sign in or press a thumb on, with its name above; empty but for ink."""

    def __init__(self, labels: Sequence[TypesetParagraph], room: float) -> None:
        super().__init__()
        self._labels = list(labels)
        self._room = room
        self._ink: Strokes | None = None

    def with_ink(self, strokes: Strokes) -> Place:
        """The same with what was written on the pad."""
        self._ink = strokes
        return self

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """Labels, then the room."""
        self.width = aW
        self.height = sum(label.wrap(aW - 12, aH)[1] for label in self._labels) + self._room + 4
        return aW, self.height

    def draw(self) -> None:
        """The frame and, inside at the top, the labels."""
        sheet = on_sheet(self.canv)
        sheet.frame((0, 0, self.width, self.height), Line(MUTED, 0.6))
        top = self.height - 3
        with sheet.tags.block():
            for label in self._labels:
                label.draw_on(sheet, 6, top)
                top -= label.height
        if self._ink is not None:
            for hard, points in self._ink.within(self.width - 12, self._room - 4):
                sheet.ink([(x + 6, y + 4) for x, y in points], _THIN + hard * (_THICK - _THIN))


class Beside(Flowable):
    """Flowables next to each other with their shares of the width, from left to right.

    ``from_right``: whether the right one is read first, where it is not as on the whole paper.
    """

    def __init__(
        self,
        parts: Sequence[tuple[float, Flowable]],
        gap: float = 8,
        from_right: bool | None = None,
    ) -> None:
        super().__init__()
        self._parts = list(parts)
        self._gap = gap
        self._from_right = from_right

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """As tall as the tallest."""
        self.width = aW
        whole = aW - self._gap * (len(self._parts) - 1)
        self.height = max(float(part.wrap(whole * share, aH)[1]) for share, part in self._parts)
        return aW, self.height

    def draw(self) -> None:
        """Tops in one line."""
        sheet = on_sheet(self.canv)
        whole = self.width - self._gap * (len(self._parts) - 1)
        placed, x = [], 0.0
        for share, part in self._parts:
            placed.append((part, x, whole * share))
            x += whole * share + self._gap
        with self._one(sheet):
            for part, left, width in sheet.tags.reading.beside(placed, self._from_right):
                draw_stack(sheet, [part], left, self.height, width)

    def _one(self, sheet: Sheet) -> AbstractContextManager[None]:
        """A row of a list is read as one; columns of larger things are not."""
        whole = all(isinstance(part, TypesetParagraph) for _share, part in self._parts)
        return sheet.tags.block() if whole else nullcontext()
