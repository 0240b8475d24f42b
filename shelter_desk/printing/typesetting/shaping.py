"""A paragraph of text as placed glyphs: levels, faces, HarfBuzz, and lines that fit a width.

Runs are shaped whole, with their neighbours as context, and cut into lines afterwards in logical
order; so letters join across bold and across a break in the styling.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import uharfbuzz as hb

from shelter_desk.domain.paper_errors import MissingGlyphs
from shelter_desk.printing.typesetting import bidi
from shelter_desk.printing.typesetting.fonts import Face, FontBook, is_unseen
from shelter_desk.printing.typesetting.words import printable

_BREAK_AFTER = frozenset("-–—/\u200b\u1361")
_SHOWN_MISSING = 12
_BETWEEN = "·"
"""Stands between two facts in one line; where the line ends it has nothing to part."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look. ``colour`` is a grey or RGB in 0-1, None for the style's."""

    text: str
    bold: bool = False
    colour: tuple[float, float, float] | None = None


class Glyph(NamedTuple):
    """One drawn shape, in font units; ``source`` is the text it stands for."""

    number: int
    advance: int
    shift: int
    rise: int
    start: int
    source: str


@dataclass(frozen=True, slots=True)
class Item:
    """Glyphs of one face, level and look, from left to right."""

    start: int
    end: int
    level: int
    face: Face
    run: Run
    glyphs: tuple[Glyph, ...]


class Shaped:
    """One paragraph, shaped; asked for lines of any width (in ems of the text size)."""

    def __init__(
        self, book: FontBook, runs: Sequence[Run], base: int | None, language: str
    ) -> None:
        cleaned = [Run(printable(run.text), run.bold, run.colour) for run in runs]
        self.text = "".join(run.text for run in cleaned)
        self._paragraph = bidi.resolve(self.text, base)
        self.items = tuple(_items(book, cleaned, self.text, self._paragraph.levels, language))
        self._starts = [item.start for item in self.items]
        self._widths = self._character_widths()

    @property
    def base(self) -> int:
        """0 for a left-to-right paragraph, 1 for right-to-left."""
        return self._paragraph.base

    def lines(self, width: float) -> list[tuple[int, int]]:
        """Starts and ends of lines no wider than ``width`` ems.

        Spaces at breaks are left out, and a dot that would part two facts from line to line.
        """
        size = len(self.text)
        if sum(self._widths) <= width:
            return [(0, self._trimmed(0, size))]
        found: list[tuple[int, int]] = []
        start, used, last_break, at = 0, 0.0, 0, 0
        while at < size:
            letter = self.text[at]
            space = letter == " "
            if not space and used + self._widths[at] > width and at > start:
                end = last_break if last_break > start else self._cluster_edge(start, at)
                found.append((start, self._undotted(start, self._trimmed(start, end))))
                start = at = self._after_spaces(end)
                used, last_break = 0.0, start
                continue
            used += self._widths[at]
            at += 1
            if self._may_break(at):
                last_break = at
        if start < size or not found:
            found.append((start, self._trimmed(start, size)))
        return found

    def width(self, start: int, end: int) -> float:
        """Width of a line in ems."""
        return sum(self._widths[start:end])

    def visual(self, start: int, end: int) -> list[tuple[Item, tuple[Glyph, ...]]]:
        """The pieces of a line from left to right, each with its glyphs from left to right."""
        first = max(0, bisect_right(self._starts, start) - 1)
        items = []
        for item in self.items[first:]:
            if item.start >= end:
                break
            items.append(item)
        order = [0]
        if len(items) != 1:
            levels = self._paragraph.line(start, end)
            order = bidi.visual_order([levels[max(item.start, start) - start] for item in items])
        pieces = []
        for place in order:
            item = items[place]
            glyphs = item.glyphs
            if item.start < start or item.end > end:
                glyphs = tuple(glyph for glyph in glyphs if start <= glyph.start < end)
            pieces.append((item, glyphs))
        return pieces

    def _character_widths(self) -> list[float]:
        widths = [0.0] * len(self.text)
        for item in self.items:
            for glyph in item.glyphs:
                widths[glyph.start] += glyph.advance / item.face.upem
        return widths

    def _may_break(self, at: int) -> bool:
        if at >= len(self.text):
            return False
        before, after = self.text[at - 1], self.text[at]
        if after == " ":
            return False
        if before == " ":
            return True
        # A hyphen or slash inside a code or a date does not break: letters must follow it.
        return before in _BREAK_AFTER and after.isalpha() and self._paragraph.levels[at] < 2

    def _cluster_edge(self, start: int, at: int) -> int:
        edge = at
        while edge > start + 1 and not self._starts_cluster(edge):
            edge -= 1
        return edge

    def _starts_cluster(self, at: int) -> bool:
        letter = self.text[at]
        mark = unicodedata.category(letter).startswith("M") or is_unseen(letter)
        return self._widths[at] > 0 and not mark

    def _after_spaces(self, at: int) -> int:
        while at < len(self.text) and self.text[at] == " ":
            at += 1
        return at

    def _trimmed(self, start: int, end: int) -> int:
        while end > start and self.text[end - 1] == " ":
            end -= 1
        return end

    def _undotted(self, start: int, end: int) -> int:
        dangles = self.text[start:end].endswith(f" {_BETWEEN}")
        return self._trimmed(start, end - 1) if dangles else end


def _clusters(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Letters with the marks and joiners that follow them."""
    found: list[tuple[int, int]] = []
    for at in range(start, end):
        letter = text[at]
        belongs = unicodedata.category(letter).startswith("M") or is_unseen(letter)
        if found and belongs:
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return found


def _items(
    book: FontBook, runs: Sequence[Run], text: str, levels: Sequence[int], language: str
) -> list[Item]:
    pieces: list[tuple[int, int, Face, Run]] = []
    at = 0
    for run in runs:
        if not run.text:
            continue
        end = at + len(run.text)
        pieces += _one_face(book, run, levels, at) or _many_faces(book, run, text, levels, at)
        at = end
    shape = _Shaper(text, language)
    return [
        Item(start, end, levels[start], face, run, shape(start, end, levels[start], face))
        for start, end, face, run in pieces
    ]


def _one_face(
    book: FontBook, run: Run, levels: Sequence[int], at: int
) -> list[tuple[int, int, Face, Run]]:
    """The usual case: the house typeface holds it all, only the levels cut."""
    face = book.main(run.bold)
    if not face.covers(run.text):
        return []
    end = at + len(run.text)
    edges = [at, *(place for place in range(at + 1, end) if levels[place] != levels[place - 1])]
    return [(start, stop, face, run) for start, stop in pairwise([*edges, end])]


def _many_faces(
    book: FontBook, run: Run, text: str, levels: Sequence[int], at: int
) -> list[tuple[int, int, Face, Run]]:
    pieces: list[tuple[int, int, Face, Run]] = []
    missing: dict[str, None] = {}
    face: Face | None = None
    for start, end in _clusters(text, at, at + len(run.text)):
        found = book.face_for(text[start:end], run.bold, face)
        if found is None:
            missing.update(dict.fromkeys(book.missing(text[start:end]) or text[start:end]))
            continue
        face = found
        if pieces and pieces[-1][2] is face and levels[pieces[-1][0]] == levels[start]:
            pieces[-1] = (pieces[-1][0], end, face, run)
        else:
            pieces.append((start, end, face, run))
    if missing:
        raise MissingGlyphs(characters=" ".join(list(missing)[:_SHOWN_MISSING]))
    return pieces


class _Shaper:
    """HarfBuzz over pieces of one text."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._language = language

    def __call__(self, start: int, end: int, level: int, face: Face) -> tuple[Glyph, ...]:
        buffer = hb.Buffer()
        buffer.add_str(self._text, start, end - start)
        buffer.direction = "rtl" if level % 2 else "ltr"
        buffer.guess_segment_properties()
        buffer.language = self._language
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        arabic = level % 2 == 1
        buffer.cluster_level = (
            hb.BufferClusterLevel.MONOTONE_CHARACTERS
            if arabic
            else hb.BufferClusterLevel.MONOTONE_GRAPHEMES
        )
        hb.shape(face.font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        edges = sorted({*(info.cluster for info in infos), end})
        said = {start: self._source(start, stop) for start, stop in pairwise(edges)}
        return tuple(
            Glyph(
                info.codepoint,
                place.x_advance,
                place.x_offset,
                place.y_offset,
                info.cluster,
                said[info.cluster],
            )
            for info, place in zip(infos, positions, strict=True)
        )

    def _source(self, start: int, end: int) -> str:
        if end == start + 1:
            return self._text[start]
        return "".join(letter for letter in self._text[start:end] if not is_unseen(letter))
