"""The canvas under every document: draws placed glyphs and counts its pages.

Leans on private parts of ReportLab 5.1 (``_code``, ``_doc``, ``_make_preamble``); that is why the
version is pinned and pages are compared in tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, cast

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from shelter_desk.printing.typesetting.fontfile import EmbeddedFont
from shelter_desk.printing.typesetting.fonts import Face
from shelter_desk.printing.typesetting.shaping import Glyph, Item
from shelter_desk.printing.typesetting.tagging import ARTIFACT, END, Reading, Tags, tagged

Colour = tuple[float, float, float]

# Room for a letter that is only read, in thousandths of an em.
SILENT_WIDTH = 50

INK: Colour = (0.07, 0.09, 0.10)
MUTED: Colour = (0.34, 0.39, 0.41)
PRIMARY: Colour = (0x1B / 255, 0x6B / 255, 0x73 / 255)
HAIRLINE: Colour = (0.74, 0.77, 0.76)
TINT: Colour = (0.955, 0.963, 0.96)
PAPER: Colour = (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class PageNumber:
    """Page ``page`` of ``pages`` in the copy with place ``copy`` (from 0) in the file."""

    page: int
    pages: int
    copy: int


@dataclass(frozen=True, slots=True)
class Line:
    """A stroke: its colour, its width in points and, for dots and dashes, the pattern."""

    colour: Colour = HAIRLINE
    width: float = 0.5
    dash: str = ""

    def operators(self) -> str:
        """The PDF operators that choose it."""
        dash = f" [{self.dash}] 0 d" if self.dash else ""
        return f"{self.width:g} w {_numbers(self.colour)} RG{dash}"


def _numbers(colour: Colour) -> str:
    return "{:.3f} {:.3f} {:.3f}".format(*colour)


Under = Callable[["Sheet"], None]
Over = Callable[["Sheet", "PageNumber"], None]


class Sheet(Canvas):
    """A ReportLab canvas that sets glyphs and draws every page's frame when all are counted."""

    _code: list[str]
    _doc: Any
    _startPage: Callable[[], None]  # noqa: N815 - ReportLab's name

    def __init__(
        self,
        filename: Any,
        under: Under | None = None,
        over: Over | None = None,
        reading: Reading | None = None,
        **options: Any,
    ) -> None:
        self.tags = Tags(reading or Reading())
        self._pages_made: list[Any] = []
        self._fonts: dict[Face, EmbeddedFont] = {}
        self._under = under
        self._over = over
        self._waiting: list[dict[str, Any]] = []
        self.copy_place = 0
        super().__init__(filename, **options)
        self.tags.go_to(0)

    def _make_preamble(self) -> None:
        # ReportLab would name Helvetica here, unembedded, on every page.
        self._preamble = "1 0 0 1 0 0 cm"

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Keep the page until the last one is known."""
        self._waiting.append(dict(self.__dict__))
        self._startPage()
        self.tags.go_to(len(self._waiting))

    def save(self) -> None:
        """Draw the frames, now that "page 1 of 2" can be said, and write the file."""
        # Neutral on purpose: what the file is about must not show in a list of files or jobs.
        self.setTitle("form")
        self.setAuthor("")
        self.setSubject("")
        self.setCreator("")
        self.setProducer("")
        if len(self._code):
            self.showPage()
        waiting = self._waiting
        copies = [state["copy_place"] for state in waiting]
        for at, state in enumerate(waiting):
            self.__dict__.update(state)
            body = self._code
            self._code = []
            self.tags.go_to(at)
            if self._under:
                with self.tags.decoration():
                    self._under(self)
            self._code += body
            if self._over:
                copy = copies[at]
                page = at - copies.index(copy) + 1
                self._over(self, PageNumber(page, copies.count(copy), copy))
            super().showPage()
        self._waiting = []
        self.tags.write(self._doc, self._pages_made)
        super().save()

    def _setAnnotations(self, page: Any) -> None:  # noqa: N802 - ReportLab's name
        # The last step before a page is stored. Left alone, ReportLab would write the page as
        # ASCII-85 in Python, which takes longer than all the text setting.
        cast(Any, super())._setAnnotations(page)
        page.Contents = pdfdoc.PDFStream(content=page.stream, filters=[pdfdoc.PDFZCompress])
        tagged(page, len(self._pages_made))
        self._pages_made.append(self._doc.thisPageRef())

    def _decorate(self, code: str) -> None:
        """Operators that draw what nobody reads."""
        self._code.append(f"{ARTIFACT} {code} {END}")

    @contextmanager
    def words(self, tag: str, language: str, words: str) -> Iterator[None]:
        """All text set in here is one piece of what is read."""
        self._code.append(self.tags.begin(tag, language, words))
        yield
        self._code.append(END)

    def dark(self, rectangles: Iterable[tuple[float, float, float, float]]) -> None:
        """Black rectangles (x, y, width, height), many at once."""
        shapes = " ".join(f"{x:.2f} {y:.2f} {w:.2f} {h:.2f} re" for x, y, w, h in rectangles)
        self._decorate(f"q 0 0 0 rg {shapes} f Q")

    def text(
        self,
        pieces: Iterable[tuple[Item, tuple[Glyph, ...]]],
        at: tuple[float, float],
        size: float,
        colour: Colour,
    ) -> float:
        """Set pieces from left to right with the baseline at ``at``; the x after them."""
        x, y = at
        for item, glyphs in pieces:
            if glyphs:
                x = self._piece(item, glyphs, (x, y), size, item.run.colour or colour)
        return x

    def _font(self, face: Face) -> EmbeddedFont:
        font = self._fonts.get(face)
        if font is None:
            font = EmbeddedFont(face, f"F{len(self._fonts) + 1}")
            self._fonts[face] = font
            self._doc.delayedFonts.append(font)
        return font

    def _piece(
        self,
        item: Item,
        glyphs: tuple[Glyph, ...],
        at: tuple[float, float],
        size: float,
        colour: Colour,
    ) -> float:
        font = self._font(item.face)
        line = _GlyphLine(font, item, size)
        for glyph in _in_reading_groups(glyphs):
            line.add(glyph)
        look = f"{_numbers(colour)} rg"
        scale = size / item.face.upem
        self._code.append(
            f"BT {look} /{font.name} {size:g} Tf "
            f"1 0 0 1 {at[0]:.2f} {at[1]:.2f} Tm {line.operators()} ET"
        )
        for mark, right, up in line.marks:
            place = f"{at[0] + right * scale:.3f} {at[1] + up * scale:.3f}"
            shape = item.face.outline(mark)
            self._code.append(f"q {scale:.5f} 0 0 {scale:.5f} {place} cm {shape} f Q")
        return at[0] + line.pen * scale

    def box(self, x: float, y: float, size: float, ticked: bool) -> None:
        """The outline of a check box, its lower left corner at ``x``, ``y``."""
        line = Line(INK, 1.0) if ticked else Line(MUTED, 0.8)
        self.frame((x, y, size, size), line, radius=size * 0.16)

    def frame(
        self,
        box: tuple[float, float, float, float],
        line: Line,
        radius: float = 4,
        fill: Colour | None = None,
    ) -> None:
        """A rectangle (x, y, width, height) with rounded corners."""
        x, y, width, height = box
        right, top, bend = x + width, y + height, radius * 0.4477
        corners = (
            f"{x + radius:.2f} {y:.2f} m {right - radius:.2f} {y:.2f} l "
            f"{right - bend:.2f} {y:.2f} {right:.2f} {y + bend:.2f} {right:.2f} {y + radius:.2f} c "
            f"{right:.2f} {top - radius:.2f} l "
            f"{right:.2f} {top - bend:.2f} {right - bend:.2f} {top:.2f} "
            f"{right - radius:.2f} {top:.2f} c {x + radius:.2f} {top:.2f} l "
            f"{x + bend:.2f} {top:.2f} {x:.2f} {top - bend:.2f} {x:.2f} {top - radius:.2f} c "
            f"{x:.2f} {y + radius:.2f} l "
            f"{x:.2f} {y + bend:.2f} {x + bend:.2f} {y:.2f} {x + radius:.2f} {y:.2f} c h"
        )
        ground = f"{_numbers(fill)} rg " if fill else ""
        self._decorate(f"q {line.operators()} {ground}{corners} {'B' if fill else 'S'} Q")

    def rule(self, start: float, end: float, y: float, line: Line) -> None:
        """A horizontal line."""
        self._decorate(f"q {line.operators()} {start:.2f} {y:.2f} m {end:.2f} {y:.2f} l S Q")

    def path(self, points: Sequence[tuple[float, float]], line: Line) -> None:
        """Straight strokes from point to point."""
        if len(points) > 1:
            (x, y), *others = points
            strokes = " ".join(f"{right:.2f} {up:.2f} l" for right, up in others)
            self._decorate(f"q {line.operators()} {x:.2f} {y:.2f} m {strokes} S Q")

    def ink(self, points: Sequence[tuple[float, float]], width: float) -> None:
        """A stroke of a pen with round ends; a single point is a dot."""
        (x, y), *others = points
        strokes = " ".join(f"{right:.2f} {up:.2f} l" for right, up in others or points)
        pen = f"1 J 1 j {Line(INK, width).operators()}"
        self._decorate(f"q {pen} {x:.2f} {y:.2f} m {strokes} S Q")

    def shape(
        self, corners: Sequence[tuple[float, float]], line: Line, fill: Colour = PAPER
    ) -> None:
        """A closed shape with straight sides, filled."""
        (x, y), *others = corners
        sides = " ".join(f"{right:.2f} {up:.2f} l" for right, up in others)
        look = f"{line.operators()} {_numbers(fill)} rg"
        self._decorate(f"q {look} {x:.2f} {y:.2f} m {sides} h B Q")


def on_sheet(canvas: Any) -> Sheet:
    """The canvas a flowable draws on, which in our documents is always a ``Sheet``."""
    return cast(Sheet, canvas)


def _in_reading_groups(glyphs: tuple[Glyph, ...]) -> Iterable[list[Glyph]]:
    """Glyphs that stand together for one text, so that it is told once."""
    group: list[Glyph] = []
    for glyph in glyphs:
        if group and group[-1].start != glyph.start:
            yield group
            group = []
        group.append(glyph)
    if group:
        yield group


class _GlyphLine:
    """Builds the operators that show glyphs at their places, moving only where needed."""

    def __init__(self, font: EmbeddedFont, item: Item, size: float) -> None:
        self.pen = 0
        self.marks: list[tuple[int, int, int]] = []
        self._font = font
        self._upem = item.face.upem
        self._right_to_left = item.level % 2 == 1
        self._size = size
        self._parts: list[str] = []
        self._shown: list[str] = []
        self._last: tuple[int, str, float] | None = None
        self._file_pen = 0.0
        self._rise = 0

    def add(self, group: list[Glyph]) -> None:
        """Show one group so that readers of the file find its text once, in order."""
        first = group[0]
        alone = len(group) == 1
        if alone and (not self._right_to_left or (first.advance and len(first.source) == 1)):
            self._show(first, first.source)
        elif self._right_to_left:
            self._add_right_to_left(group)
        else:
            self._flush()
            source = first.source.encode("utf-16-be").hex()
            self._parts.append(f"/Span <</ActualText <FEFF{source}>>> BDC")
            for glyph in group:
                self._show(glyph, "")
            self._flush()
            self._parts.append("EMC")

    def _add_right_to_left(self, group: list[Glyph]) -> None:
        # Readers turn a right-to-left line round letter by letter: what one glyph stands for
        # must lie in the file in visual order, side by side, the last letter of a ligature first.
        # Marks are read from silent letters on the baseline and drawn as shapes, because
        # readers take raised text for another line.
        source = group[0].source
        bodies = [glyph for glyph in group if glyph.advance]
        if not bodies:
            for letter in reversed(source):
                self._squeeze_in(letter)
        for glyph in group:
            if not glyph.advance:
                self.marks.append((glyph.number, self.pen + glyph.shift, glyph.rise))
            elif glyph is bodies[0] and len(source) > 1:
                self._show_ligature(glyph, source)
            else:
                self._show(glyph, source if glyph is bodies[0] else "")

    def _show_ligature(self, glyph: Glyph, source: str) -> None:
        self._move_to((self.pen + glyph.shift) * 1000 / self._upem)
        share = round(self._font.face.width(glyph.number) / len(source), 1)
        self._put(glyph.number, source[-1], share)
        for letter in reversed(source[:-1]):
            self._put(self._font.blank, letter, share)
        self.pen += glyph.advance

    def _squeeze_in(self, letter: str) -> None:
        """A silent letter just left of the pen, in room taken from the glyph before."""
        if self._last and self._last[2] > 2 * SILENT_WIDTH:
            number, source, width = self._last
            self._shown.pop()
            self._file_pen -= width
            self._put(number, source, width - SILENT_WIDTH)
        else:
            self._shown.append(f"{SILENT_WIDTH} ")
            self._file_pen -= SILENT_WIDTH
        self._put(self._font.blank, letter, SILENT_WIDTH)

    def _put(self, number: int, source: str, width: float) -> None:
        self._shown.append(self._font.shown(number, source, width))
        self._last = (number, source, width)
        self._file_pen += width

    def operators(self) -> str:
        """All of it, ready for the page."""
        if self._rise:
            self._raise(0)
        self._flush()
        return " ".join(self._parts)

    def _raise(self, rise: int) -> None:
        self._flush()
        self._rise = rise
        self._parts.append(f"{rise * self._size / self._upem:.3f} Ts")

    def _show(self, glyph: Glyph, source: str) -> None:
        if glyph.rise != self._rise:
            self._raise(glyph.rise)
        self._move_to((self.pen + glyph.shift) * 1000 / self._upem)
        self._put(glyph.number, source, self._font.face.width(glyph.number))
        self.pen += glyph.advance

    def _move_to(self, wanted: float) -> None:
        gap = wanted - self._file_pen
        if -0.5 <= gap <= 0.5:
            return
        gap = round(gap, 1)
        if abs(gap) <= 0.5:
            return
        if gap > 0 and self._right_to_left and self._last and self._shown:
            # A gap between joined letters would be read as a space: widen the one before.
            number, source, width = self._last
            self._shown.pop()
            self._file_pen -= width
            self._put(number, source, round(width + gap, 1))
            return
        self._shown.append(f"{-gap:g} ")
        self._file_pen += gap

    def _flush(self) -> None:
        if self._shown:
            self._parts.append(f"[{''.join(self._shown)}] TJ".replace("><", ""))
            self._shown = []
        self._last = None
