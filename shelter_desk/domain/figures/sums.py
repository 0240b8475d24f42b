"""Numbers of which only bounds are known, and which of them add up to which."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Final

from shelter_desk.domain.figures.hiding_one import Bounds

Number = Hashable
_MOST: Final = 1 << 40
_MOST_ROUNDS: Final = 50_000


class ContradictionError(Exception):
    """No numbers fit everything that was said."""


class Sums:
    """Passes bounds along sums until none moves any more."""

    def __init__(self) -> None:
        self._at: dict[Number, int] = {}
        self._low: list[int] = []
        self._high: list[int] = []
        self._rules: list[tuple[int, tuple[int, ...], bool]] = []
        self._used: list[list[int]] = []

    def __contains__(self, number: Number) -> bool:
        return number in self._at

    def known(self) -> Mapping[Number, Bounds]:
        """What is known of every number."""
        return {one: (self._low[at], self._high[at]) for one, at in self._at.items()}

    def of(self, number: Number) -> Bounds:
        """What is known of a number."""
        at = self._at[number]
        return self._low[at], self._high[at]

    def say(self, number: Number, bounds: Bounds) -> None:
        """Something that is known. Raises ``ContradictionError``."""
        self._narrow(self._place(number), *bounds)

    def adds_up(self, whole: Number, parts: Iterable[Number]) -> None:
        """The parts make up the whole."""
        self._rule(whole, parts, covers=False)

    def covers(self, whole: Number, parts: Iterable[Number]) -> None:
        """Each part lies within the whole, and everybody in the whole lies in some part."""
        self._rule(whole, parts, covers=True)

    def _rule(self, whole: Number, parts: Iterable[Number], *, covers: bool) -> None:
        rule = self._place(whole), tuple(map(self._place, parts)), covers
        for at in (rule[0], *rule[1]):
            self._used[at].append(len(self._rules))
        self._rules.append(rule)

    def _place(self, number: Number) -> int:
        at = self._at.get(number)
        if at is None:
            at = self._at[number] = len(self._low)
            self._low.append(0)
            self._high.append(_MOST)
            self._used.append([])
        return at

    def settle(self) -> None:
        """Pass all bounds along. Raises ``ContradictionError``."""
        waiting = dict.fromkeys(range(len(self._rules)))
        for _ in range(_MOST_ROUNDS):
            if not waiting:
                return
            number = next(iter(waiting))
            del waiting[number]
            whole, parts, covers = self._rules[number]
            for moved in self._cover(whole, parts) if covers else self._sum(whole, parts):
                waiting.update(dict.fromkeys(self._used[moved]))

    def _narrow(self, at: int, low: int, high: int) -> bool:
        moved = False
        if low > self._low[at]:
            self._low[at], moved = low, True
        if high < self._high[at]:
            self._high[at], moved = high, True
        if moved and self._low[at] > self._high[at]:
            raise ContradictionError
        return moved

    def _sum(self, whole: int, parts: tuple[int, ...]) -> list[int]:
        low, high = self._low, self._high
        lows, highs = sum(low[one] for one in parts), sum(high[one] for one in parts)
        moved = [whole] if self._narrow(whole, lows, highs) else []
        least, most = low[whole], high[whole]
        return moved + [
            one
            for one in parts
            if self._narrow(one, least - (highs - high[one]), most - (lows - low[one]))
        ]

    def _cover(self, whole: int, parts: tuple[int, ...]) -> list[int]:
        low, high = self._low, self._high
        highs = sum(high[one] for one in parts)
        longest = max(low[one] for one in parts)
        moved = [whole] if self._narrow(whole, longest, highs) else []
        least, most = low[whole], high[whole]
        return moved + [
            one for one in parts if self._narrow(one, least - (highs - high[one]), most)
        ]
