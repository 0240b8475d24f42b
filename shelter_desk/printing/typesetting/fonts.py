"""The typefaces, opened by file: which of them holds a letter.

One typeface for Arabic and Latin (IBM Plex Sans Arabic), Noto Sans for the residents' other
scripts.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

import uharfbuzz as hb

from shelter_desk.printing.typesetting.font_files import BOLD, REGULAR, main_font, other_fonts

_ISOLATES = frozenset("\u2066\u2067\u2068\u2069")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


class Face:
    """One font file at one weight, opened once and kept by its ``FontBook``.

    Measures are in font units, ``upem`` of them to the em.
    """

    def __init__(self, path: Path, weight: int) -> None:
        self.weight = weight
        self.face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.font = hb.Font(self.face)
        self.axes: tuple[str, ...] = tuple(axis.tag for axis in self.face.axis_infos)
        if "wght" in self.axes:
            self.font.set_variations({"wght": weight})
        self.upem: int = self.face.upem
        self.letters = frozenset(map(chr, self.face.unicodes))
        self._simple = self.letters | _ISOLATES
        stem = path.stem.partition("[")[0].partition("-")[0]
        self.name = f"{stem}-{'SemiBold' if weight == BOLD else 'Regular'}"
        extents = self.font.get_font_extents("ltr")
        self.ascender: int = extents.ascender
        self.descender: int = extents.descender
        self._outlines: dict[int, str] = {}
        self._widths: dict[int, float] = {}

    def covers(self, cluster: str) -> bool:
        """True when every visible character of ``cluster`` has a glyph here."""
        return self._simple.issuperset(cluster) or all(
            letter in self.letters or is_unseen(letter) for letter in cluster
        )

    def width(self, glyph: int) -> float:
        """The advance of ``glyph`` on its own, in thousandths of an em."""
        if glyph not in self._widths:
            advance: int = self.font.get_glyph_h_advance(glyph)
            self._widths[glyph] = round(advance * 1000 / self.upem, 2)
        return self._widths[glyph]

    def outline(self, glyph: int) -> str:
        """The shape of ``glyph`` as PDF path operators, in font units."""
        if glyph not in self._outlines:
            pen = _PathPen()
            self.font.draw_glyph_with_pen(glyph, pen)
            self._outlines[glyph] = " ".join(pen.operators)
        return self._outlines[glyph]


class _PathPen:
    """Takes a glyph's contours from HarfBuzz; method names are those of fontTools pens."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at = (0.0, 0.0)

    def moveTo(self, at: tuple[float, float]) -> None:  # noqa: N802
        """Begin a contour."""
        self._add((at,), "m")

    def lineTo(self, at: tuple[float, float]) -> None:  # noqa: N802
        """A straight stroke."""
        self._add((at,), "l")

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        """A cubic stroke."""
        self._add(points, "c")

    def qCurveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        """A quadratic stroke, raised to a cubic one: PDF knows no other."""
        (x0, y0), (x1, y1), (x2, y2) = self._at, *points
        first = (x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3)
        second = (x2 + (x1 - x2) * 2 / 3, y2 + (y1 - y2) * 2 / 3)
        self._add((first, second, (x2, y2)), "c")

    def closePath(self) -> None:  # noqa: N802
        """End a contour."""
        self.operators.append("h")

    def _add(self, points: tuple[tuple[float, float], ...], operator: str) -> None:
        self._at = points[-1]
        self.operators += [f"{x:g} {y:g}" for x, y in points]
        self.operators.append(operator)


class FontBook:
    """All packaged typefaces, opened as they are needed. Keep one for as long as you print.

    Not for use by two threads at once.
    """

    def __init__(self) -> None:
        self._paths = [None, *other_fonts()]
        self._faces: dict[tuple[int, int], Face] = {}

    def face_for(self, cluster: str, bold: bool, current: Face | None = None) -> Face | None:
        """The face that sets ``cluster`` (a letter with its marks); ``None`` when none can.

        What is not a letter stays in the ``current`` face where that face holds it, so that
        spaces, digits and full stops do not cut a run.
        """
        weight = BOLD if bold else REGULAR
        joins = not cluster[0].isalpha()
        if joins and current and current.weight == weight and current.covers(cluster):
            return current
        for place in range(len(self._paths)):
            face = self._face(place, weight)
            if face.covers(cluster):
                return face
        return None

    def main(self, bold: bool = False) -> Face:
        """The house typeface."""
        return self._face(0, BOLD if bold else REGULAR)

    def covers(self, text: str) -> bool:
        """True when everything visible in ``text`` can be printed."""
        return not self.missing(text)

    def missing(self, text: str) -> str:
        """The characters of ``text`` that no packaged face holds, each once, in order."""
        found = dict.fromkeys(letter for letter in text if not is_unseen(letter))
        return "".join(letter for letter in found if self.face_for(letter, bold=False) is None)

    def _face(self, place: int, weight: int) -> Face:
        key = (place, weight)
        if key not in self._faces:
            path = self._paths[place]
            found = path if path else main_font(weight)
            self._faces[key] = Face(found, weight)
        return self._faces[key]


def is_unseen(letter: str) -> bool:
    """True for characters that are never drawn: controls, joiners, direction marks."""
    return unicodedata.category(letter) in _UNSEEN or "\ufe00" <= letter <= "\ufe0f"
