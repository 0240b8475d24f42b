"""The rules of UAX #9 that look at one run of letters at a time (W1 to I2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_BESIDE_NUMBERS = frozenset({"ES", "CS", "ET"})
_MOST_BRACKETS = 63

# Opening brackets whose partner is the next code point (BidiBrackets.txt), as first-last spans.
_ADJACENT = (
    "()༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌"
    "⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a\u2e5b\u2e5c"
    "〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）｟｠｢｣"
)
_APART = "[]{}⦍⦐⦏⦎［］｛｝"
_PAIRS = _ADJACENT + _APART
OPENING: dict[str, str] = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_CLOSING = frozenset(OPENING.values())
_CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}


@dataclass(slots=True)
class RunSequence:
    """One isolating run sequence (BD13) with what stands at its two ends (X10)."""

    indices: list[int]
    level: int
    before: str
    after: str


class Resolver:
    """Rules W1 to I2 over one isolating run sequence; writes the levels it is given."""

    def __init__(
        self,
        text: str,
        sequence: RunSequence,
        classes: Sequence[str],
        kinds: list[str],
        levels: list[int],
    ) -> None:
        self._text = text
        self._sequence = sequence
        self._classes = classes
        self._levels = levels
        self._side = side(sequence.level)
        self._kinds = [kinds[at] for at in sequence.indices]

    def run(self) -> None:
        """Resolve weak types, brackets, neutrals, and raise the levels."""
        if "NSM" in self._kinds:
            self._marks()
        numbers = "EN" in self._kinds
        if numbers:
            self._arabic_numbers()
        self._kinds = ["R" if kind == "AL" else kind for kind in self._kinds]
        if not _BESIDE_NUMBERS.isdisjoint(self._kinds):
            self._separators()
            self._terminators()
        if numbers:
            self._latin_numbers()
        if "ON" in self._kinds:
            self._brackets()
        self._neutrals()
        level = self._sequence.level
        for at, kind in zip(self._sequence.indices, self._kinds, strict=True):
            if level % 2:
                self._levels[at] = level + (kind != "R")
            else:
                self._levels[at] = level + {"L": 0, "R": 1}.get(kind, 2)

    def _marks(self) -> None:
        before = self._sequence.before
        for at, kind in enumerate(self._kinds):
            if kind == "NSM":
                self._kinds[at] = "ON" if before in ISOLATES or before == "PDI" else before
            before = self._kinds[at]

    def _arabic_numbers(self) -> None:
        strong = self._sequence.before
        for at, kind in enumerate(self._kinds):
            if kind in ("L", "R", "AL"):
                strong = kind
            elif kind == "EN" and strong == "AL":
                self._kinds[at] = "AN"

    def _separators(self) -> None:
        kinds = self._kinds
        for at in range(1, len(kinds) - 1):
            if kinds[at] not in ("ES", "CS"):
                continue
            left, right = kinds[at - 1], kinds[at + 1]
            numbers = ("EN", "AN") if kinds[at] == "CS" else ("EN",)
            if left == right and left in numbers:
                kinds[at] = left

    def _terminators(self) -> None:
        kinds = self._kinds
        at = 0
        while at < len(kinds):
            if kinds[at] != "ET":
                if kinds[at] in ("ES", "CS"):
                    kinds[at] = "ON"
                at += 1
                continue
            end = at
            while end < len(kinds) and kinds[end] == "ET":
                end += 1
            touches = (at > 0 and kinds[at - 1] == "EN") or (
                end < len(kinds) and kinds[end] == "EN"
            )
            kinds[at:end] = ["EN" if touches else "ON"] * (end - at)
            at = end

    def _latin_numbers(self) -> None:
        strong = self._sequence.before
        for at, kind in enumerate(self._kinds):
            if kind in ("L", "R"):
                strong = kind
            elif kind == "EN" and strong == "L":
                self._kinds[at] = "L"

    def _bracket_pairs(self) -> list[tuple[int, int]]:
        pairs: list[tuple[int, int]] = []
        waiting: list[tuple[str, int]] = []
        for place, at in enumerate(self._sequence.indices):
            if self._kinds[place] != "ON":
                continue
            sign = _CANONICAL.get(self._text[at], self._text[at])
            if sign in OPENING:
                if len(waiting) == _MOST_BRACKETS:
                    return []
                waiting.append((OPENING[sign], place))
            elif sign in _CLOSING:
                for depth in range(len(waiting) - 1, -1, -1):
                    if waiting[depth][0] == sign:
                        pairs.append((waiting[depth][1], place))
                        del waiting[depth:]
                        break
        return sorted(pairs)

    def _brackets(self) -> None:
        for first, last in self._bracket_pairs():
            inside = {_strength(kind) for kind in self._kinds[first + 1 : last]} - {""}
            if self._side in inside:
                self._set_pair(first, last, self._side)
            elif inside:
                context = self._sequence.before
                for kind in reversed(self._kinds[:first]):
                    if _strength(kind):
                        context = _strength(kind)
                        break
                self._set_pair(first, last, context)

    def _set_pair(self, first: int, last: int, side: str) -> None:
        for place in (first, last):
            self._kinds[place] = side
            for after in range(place + 1, len(self._kinds)):
                if self._classes[self._sequence.indices[after]] != "NSM":
                    break
                self._kinds[after] = side

    def _neutrals(self) -> None:
        kinds = self._kinds
        at = 0
        while at < len(kinds):
            if kinds[at] not in _NEUTRAL:
                at += 1
                continue
            end = at
            while end < len(kinds) and kinds[end] in _NEUTRAL:
                end += 1
            left = _strength(kinds[at - 1]) if at else self._sequence.before
            right = _strength(kinds[end]) if end < len(kinds) else self._sequence.after
            kinds[at:end] = [left if left == right else self._side] * (end - at)
            at = end


def _strength(kind: str) -> str:
    """``L`` or ``R`` for what counts as strong beside neutrals (numbers are right-to-left)."""
    if kind == "L":
        return "L"
    return "R" if kind in ("R", "EN", "AN") else ""


def side(level: int) -> str:
    """``L`` for an even level, ``R`` for an odd one."""
    return "R" if level % 2 else "L"
