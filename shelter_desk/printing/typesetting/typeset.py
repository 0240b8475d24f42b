"""Paragraphs for ReportLab's flow that are right in every script we carry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from reportlab.platypus.flowables import Flowable

from shelter_desk.domain.languages import is_rtl
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run, Shaped
from shelter_desk.printing.typesetting.sheet import INK, Colour, Sheet, on_sheet

_FEWEST_LINES = 2
_TALLEST = 2.0
_NO_CONTROLS = dict.fromkeys((*range(0x2066, 0x206A), 0x200E, 0x200F))
_HEADING, _TITLE = 11.0, 15.0
"""Bold text of these sizes heads what follows, or the whole paper."""


class Align(Enum):
    """Where lines stand. Start and end follow the direction of the text."""

    START = "start"
    CENTRE = "centre"
    END = "end"


class Direction(Enum):
    """The base direction: of the language, or of the first letter (``AUTO``)."""

    OF_LANGUAGE = "language"
    AUTO = "auto"
    LTR = "ltr"
    RTL = "rtl"


@dataclass(frozen=True, slots=True)
class Style:
    """The look of a paragraph. ``size`` in points, ``leading`` in multiples of it."""

    language: str = "en"
    size: float = 9.5
    leading: float = 1.5
    bold: bool = False
    colour: Colour = INK
    align: Align = Align.START
    direction: Direction = Direction.OF_LANGUAGE
    space_after: float = 0

    def but(self, **changes: object) -> Style:
        """This style with some things changed."""
        return replace(self, **changes)  # type: ignore[arg-type]

    @property
    def base(self) -> int | None:
        """The bidi base level; ``None`` lets the text decide."""
        if self.direction is Direction.AUTO:
            return None
        if self.direction is Direction.OF_LANGUAGE:
            return int(is_rtl(self.language))
        return int(self.direction is Direction.RTL)


class TypesetParagraph(Flowable):
    """Text with bold runs, broken in reading order and drawn in visual order, line by line.

    Nothing in it is ever taken for markup. Raises ``MissingGlyphs`` for letters that no packaged
    face holds.
    """

    def __init__(self, book: FontBook, text: str | Sequence[Run], style: Style) -> None:
        super().__init__()
        runs = [Run(text)] if isinstance(text, str) else list(text)
        if style.bold:
            runs = [replace(run, bold=True) for run in runs]
        self.style = style
        self._shaped = Shaped(book, runs, style.base, style.language)
        self._leading = style.size * _leading(book, self._shaped, style)
        main = book.main()
        up, down = main.ascender / main.upem, main.descender / main.upem
        self._drop = (self._leading - (up - down) * style.size) / 2 + up * style.size
        self._lines: list[tuple[int, int]] | None = None
        self._lines_width = -1.0
        self.spaceAfter = style.space_after

    @property
    def text(self) -> str:
        """What is set, in reading order."""
        return self._shaped.text

    @property
    def first_baseline(self) -> float:
        """Points from the top of the paragraph to its first baseline."""
        return self._drop

    @property
    def last_baseline(self) -> float:
        """Points from its top to its last baseline, once it is wrapped."""
        return self._drop + self._leading * max(0, len(self._lines or ()) - 1)

    def natural_width(self) -> float:
        """Width in points of the text on one line."""
        return self._shaped.width(0, len(self._shaped.text)) * self.style.size

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """Break the lines for ``aW`` points."""
        if self._lines is None or (self._lines_width not in (aW, -2.0)):
            self._lines = self._shaped.lines(aW / self.style.size + 1e-6)
            self._lines_width = aW
        self.width = aW
        self.height = len(self._lines) * self._leading
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """Two parts, the first fitting ``aH``; neither a single line unless it must be."""
        self.wrap(aW, aH)
        lines = self._lines or []
        fitting = int((aH + 1e-6) // self._leading)
        if fitting >= len(lines):
            return [self]
        fitting = min(fitting, len(lines) - _FEWEST_LINES)
        if fitting < _FEWEST_LINES:
            return []
        return [self._part(lines[:fitting]), self._part(lines[fitting:])]

    def draw(self) -> None:
        """Set the lines on the canvas the flow has given."""
        self.draw_on(on_sheet(self.canv), 0, self.height)

    def draw_on(self, sheet: Sheet, x: float, top: float) -> None:
        """Set the lines with their upper left corner at ``x``, ``top``."""
        if not self._shaped.text.translate(_NO_CONTROLS).strip():
            return
        size = self.style.size
        with sheet.words(self._tag(), self.style.language, self._words()):
            for place, (start, end) in enumerate(self._lines or []):
                slack = self.width - self._shaped.width(start, end) * size
                baseline = top - place * self._leading - self._drop
                pieces = self._shaped.visual(start, end)
                sheet.text(
                    pieces, (x + slack * self._slack_before(), baseline), size, self.style.colour
                )

    def _words(self) -> str:
        """What is said, where it cannot be read from left to right in the file."""
        lines = self._lines or []
        said = self._shaped.text[lines[0][0] : lines[-1][1]] if lines else ""
        turned = any("\u0590" <= one <= "\u08ff" for one in said)
        return said.translate(_NO_CONTROLS).strip() if turned else ""

    def _tag(self) -> str:
        """What it is in the structure of the file: a title, a heading or a paragraph."""
        if not self.style.bold or self.style.size < _HEADING:
            return "P"
        return "H1" if self.style.size >= _TITLE else "H2"

    def _slack_before(self) -> float:
        if self.style.align is Align.CENTRE:
            return 0.5
        at_right = (self.style.align is Align.END) != (self._shaped.base == 1)
        return float(at_right)

    def _part(self, lines: list[tuple[int, int]]) -> TypesetParagraph:
        part = TypesetParagraph.__new__(TypesetParagraph)
        part.__dict__.update(self.__dict__)
        # Where ReportLab notes that the whole was already moved to a new page once.
        part.__dict__.pop("_postponed", None)
        part._lines = lines
        # Lines of a part are settled: the column it continues in has the same width.
        part._lines_width = -2.0
        return part


def _leading(book: FontBook, shaped: Shaped, style: Style) -> float:
    """More room for scripts that stand taller than Arabic and Latin."""
    tallest = style.leading
    usual = (book.main(), book.main(bold=True))
    for item in shaped.items:
        if item.face not in usual and not shaped.text[item.start].isascii():
            extent = (item.face.ascender - item.face.descender) / item.face.upem
            tallest = max(tallest, min(extent, _TALLEST))
    return tallest
