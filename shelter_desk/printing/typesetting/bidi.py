"""Which way each letter runs: the Unicode bidirectional algorithm (UAX #9, revision 46).

Levels are resolved once for a paragraph (rules P2-I2) and turned into visual order line by line
(rules L1 and L2), because where a line breaks is only known later. Mirroring (L4) is left to
HarfBuzz. Proven on every line of Unicode's BidiCharacterTest.txt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

from shelter_desk.printing.typesetting.bidi_rules import ISOLATES, Resolver, RunSequence, side

MAX_DEPTH = 125

_EMBEDDINGS = {
    "RLE": (1, ""),
    "LRE": (0, ""),
    "RLO": (1, "R"),
    "LRO": (0, "L"),
}
_REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
_RIGHTWARD = frozenset({"R", "AL", "AN", "RLE", "RLO", "LRE", "LRO", "LRI", "RLI", "FSI"})
_CUTTING = _REMOVED | ISOLATES | {"PDI", "B"}
_TRAILING = _REMOVED | {"WS", "LRI", "RLI", "FSI", "PDI"}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The resolved levels of one paragraph; ``base`` is 0 for left-to-right, 1 for right."""

    base: int
    levels: tuple[int, ...]
    classes: tuple[str, ...]

    def line(self, start: int, end: int) -> list[int]:
        """Levels of the characters ``start`` to ``end`` once they stand on one line (L1)."""
        levels = list(self.levels[start:end])
        trailing = True
        for at in range(end - 1, start - 1, -1):
            kind = self.classes[at]
            if kind in ("B", "S"):
                trailing = True
            elif kind not in _TRAILING:
                trailing = False
            if trailing:
                levels[at - start] = self.base
        return levels


def resolve(text: str, base: int | None = None) -> Paragraph:
    """Levels of ``text``, taken as one paragraph; without ``base`` its first letter decides.

    Characters that rule X9 removes get the level of what stands before them, so that they cut
    no run.
    """
    classes = tuple(map(bidirectional, text))
    classes = tuple(kind or "L" for kind in classes) if "" in classes else classes
    if base is None:
        base = _first_strong(classes, 0, len(classes))
    if base == 0 and _RIGHTWARD.isdisjoint(classes):
        return Paragraph(0, (0,) * len(text), classes)
    if _CUTTING.isdisjoint(classes):
        return Paragraph(base, tuple(_one_run(text, classes, base)), classes)
    explicit = _Explicit(classes, base)
    explicit.walk()
    levels, kinds = explicit.levels, explicit.kinds
    for sequence in _sequences(classes, levels, base):
        Resolver(text, sequence, classes, kinds, levels).run()
    before = base
    for at, kind in enumerate(classes):
        if kind in _REMOVED:
            levels[at] = before
        before = levels[at]
    return Paragraph(base, tuple(levels), classes)


def _one_run(text: str, classes: Sequence[str], base: int) -> list[int]:
    """The usual case: no control character, so that the whole text is one sequence."""
    levels = [base] * len(text)
    if text:
        whole = RunSequence(list(range(len(text))), base, side(base), side(base))
        Resolver(text, whole, classes, list(classes), levels).run()
    return levels


def visual_order(levels: Sequence[int]) -> list[int]:
    """Positions of a line's characters (or runs) from left to right (L2)."""
    order = list(range(len(levels)))
    if not order:
        return order
    lowest_odd = min((level for level in levels if level % 2), default=MAX_DEPTH + 2)
    for height in range(max(levels), lowest_odd - 1, -1):
        at = 0
        while at < len(order):
            if levels[order[at]] < height:
                at += 1
                continue
            end = at
            while end < len(order) and levels[order[end]] >= height:
                end += 1
            order[at:end] = order[at:end][::-1]
            at = end
    return order


def _first_strong(classes: Sequence[str], start: int, end: int) -> int:
    depth = 0
    for kind in classes[start:end]:
        if kind in ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def _matches(classes: Sequence[str]) -> dict[int, int]:
    """Where each isolate ends (BD9), both ways; an open one is missing."""
    found: dict[int, int] = {}
    waiting: list[int] = []
    for at, kind in enumerate(classes):
        if kind in ISOLATES:
            waiting.append(at)
        elif kind == "PDI" and waiting:
            start = waiting.pop()
            found[start] = at
            found[at] = start
    return found


class _Explicit:
    """Rules X1 to X8: the levels that control characters ask for."""

    def __init__(self, classes: Sequence[str], base: int) -> None:
        self.levels = [base] * len(classes)
        self.kinds = list(classes)
        self._classes = classes
        self._base = base
        self._matches = _matches(classes)
        self._stack: list[tuple[int, str, bool]] = [(base, "", False)]
        self._lost_isolates = 0
        self._lost_embeddings = 0
        self._isolates = 0

    def walk(self) -> None:
        """Give every character its explicit level."""
        for at, kind in enumerate(self._classes):
            if kind in _EMBEDDINGS:
                self._embed(at, *_EMBEDDINGS[kind])
            elif kind in ISOLATES:
                self._isolate(at, kind)
            elif kind == "PDI":
                self._end_isolate(at)
            elif kind == "PDF":
                self._end_embedding(at)
            elif kind == "B":
                self.levels[at] = self._base
            elif kind != "BN":
                self._place(at)

    def _place(self, at: int) -> None:
        level, override, _ = self._stack[-1]
        self.levels[at] = level
        if override:
            self.kinds[at] = override

    def _next_level(self, odd: int) -> int:
        level = self._stack[-1][0] + 1
        return level if level % 2 == odd else level + 1

    def _embed(self, at: int, odd: int, override: str) -> None:
        self.levels[at] = self._stack[-1][0]
        level = self._next_level(odd)
        if level <= MAX_DEPTH and not self._lost_isolates and not self._lost_embeddings:
            self._stack.append((level, override, False))
        elif not self._lost_isolates:
            self._lost_embeddings += 1

    def _isolate(self, at: int, kind: str) -> None:
        self._place(at)
        odd = int(kind == "RLI")
        if kind == "FSI":
            end = self._matches.get(at, len(self._classes))
            odd = _first_strong(self._classes, at + 1, end)
        level = self._next_level(odd)
        if level <= MAX_DEPTH and not self._lost_isolates and not self._lost_embeddings:
            self._isolates += 1
            self._stack.append((level, "", True))
        else:
            self._lost_isolates += 1

    def _end_isolate(self, at: int) -> None:
        if self._lost_isolates:
            self._lost_isolates -= 1
        elif self._isolates:
            self._lost_embeddings = 0
            while not self._stack[-1][2]:
                self._stack.pop()
            self._stack.pop()
            self._isolates -= 1
        self._place(at)

    def _end_embedding(self, at: int) -> None:
        if self._lost_isolates:
            pass
        elif self._lost_embeddings:
            self._lost_embeddings -= 1
        elif not self._stack[-1][2] and len(self._stack) > 1:
            self._stack.pop()
        self.levels[at] = self._stack[-1][0]


def _sequences(classes: Sequence[str], levels: Sequence[int], base: int) -> list[RunSequence]:
    kept = [at for at, kind in enumerate(classes) if kind not in _REMOVED]
    runs: list[list[int]] = []
    for at in kept:
        if runs and levels[runs[-1][-1]] == levels[at]:
            runs[-1].append(at)
        else:
            runs.append([at])
    matches = _matches(classes)
    starts = {run[0]: run for run in runs}
    rank = {at: place for place, at in enumerate(kept)}
    found = []
    for run in runs:
        if classes[run[0]] == "PDI" and run[0] in matches:
            continue
        indices = list(run)
        while classes[indices[-1]] in ISOLATES and indices[-1] in matches:
            indices += starts[matches[indices[-1]]]
        found.append(_ended(indices, kept, rank, (classes, levels, base)))
    return found


def _ended(
    indices: list[int],
    kept: list[int],
    rank: dict[int, int],
    paragraph: tuple[Sequence[str], Sequence[int], int],
) -> RunSequence:
    classes, levels, base = paragraph
    level = levels[indices[0]]
    first, last = rank[indices[0]], rank[indices[-1]]
    before = levels[kept[first - 1]] if first else base
    opens = classes[indices[-1]] in ISOLATES
    after = levels[kept[last + 1]] if last + 1 < len(kept) and not opens else base
    return RunSequence(indices, level, side(max(level, before)), side(max(level, after)))
