"""Hiding in a table of one variable, so that no hidden number can be calculated.

A number below ``k`` is never shown, none included: "fewer than k" may be nobody. Then, whatever
is printed, somebody who calculates must be left with more than one possible value, and somebody
who knows everybody else must not be able to tell whether one more person lies there: one less and
one more than the truth must both stay possible (``is_safe``). Sources: domain facts 5.3; Hundepool
et al., Statistical Disclosure Control (2012), on complementary suppression and protection levels.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from shelter_desk.domain.figures.audiences import Rule
from shelter_desk.domain.figures.counting import Counts
from shelter_desk.domain.figures.tables import Cell, Mark
from shelter_desk.domain.figures.variables import HAS_SEVERAL

Bounds = tuple[int, int]
"""The least and the most a number can be for whoever sees what is printed."""


@dataclass(slots=True)
class Draft:
    """A table of one variable while it is being decided what is shown.

    ``everybody``: how many people were counted at all, which is only ever told rounded.
    """

    counts: Mapping[str, int]
    answered: int
    everybody: int
    rule: Rule
    several: bool
    open: bool = False
    marks: dict[str, Mark] = field(default_factory=dict)
    total: Mark = Mark.SHOWN
    withheld: bool = False

    @property
    def top(self) -> int:
        """The most anything can be: everybody, as that is told."""
        return self.rule.total(self.everybody) + self.rule.total_step - 1

    def printed(self, part: str) -> Bounds:
        """What the printed mark says of a cell."""
        return bounds_of(Cell(self.counts[part], self.marks[part]), self.rule, self.top)

    def printed_total(self) -> Bounds:
        """What is printed of the people with any value."""
        if self.total is not Mark.SHOWN:
            return 0, self.top
        low = self.rule.total(self.answered)
        return max(low, self.rule.k), min(low + self.rule.total_step - 1, self.top)


def bounds_of(cell: Cell, rule: Rule, top: int) -> Bounds:
    """What the printed mark of a cell says by itself."""
    if cell.mark is Mark.SMALL:
        return 0, rule.k - 1
    if cell.mark is Mark.HIDDEN:
        return min(rule.k, cell.count), top
    low = rule.shown(cell.count)
    return max(low, min(rule.k, cell.count)), low + rule.cell_step - 1


def is_safe(count: int, bounds: Bounds, k: int) -> bool:
    """True where a small count stays open to whoever knows everybody but one person."""
    low, high = bounds
    return (count == 0 or low < count) and high >= min(count + 1, k - 1)


def hide_one(counts: Counts, everybody: int, rule: Rule) -> Draft:
    """Decide what is shown: first the small ones go, then the total, then the next smallest."""
    several = counts.variable in HAS_SEVERAL
    draft = Draft(counts.by_part, counts.answered, everybody, rule, several, counts.level.open)
    k = rule.k
    draft.marks = {one: Mark.SMALL if n < k else Mark.SHOWN for one, n in draft.counts.items()}
    draft.withheld = counts.answered < k
    while not draft.withheld and not is_closed(draft):
        _hide_one_more(draft)
    return draft


def _hide_one_more(draft: Draft) -> None:
    left = [one for one, mark in draft.marks.items() if mark is Mark.SHOWN]
    if draft.total is Mark.SHOWN:
        draft.total = Mark.HIDDEN
    elif left:
        smallest = min(left, key=lambda one: (draft.counts[one], one))
        draft.marks[smallest] = Mark.HIDDEN
    else:
        draft.withheld = True


def is_closed(draft: Draft) -> bool:
    """True where nothing hidden can be calculated."""
    return _closed_list(draft) if draft.several else _closed_parts(draft)


def part_bounds(draft: Draft) -> dict[str, Bounds]:
    """Exactly what can be calculated of each cell where everybody has one value at most.

    The cells add up to the people with any value, who are part of everybody.
    """
    printed = {one: draft.printed(one) for one in draft.counts}
    lows, highs = sum(low for low, _ in printed.values()), sum(high for _, high in printed.values())
    if draft.open:
        highs += draft.top  # codes that are not listed at all may be anybody's
    least, most = draft.printed_total()
    return {
        one: (max(low, least - (highs - high)), min(high, most - (lows - low)))
        for one, (low, high) in printed.items()
    }


def _closed_parts(draft: Draft) -> bool:
    found = part_bounds(draft)
    return all(_stays_open(draft, one, bounds) for one, bounds in found.items())


def _stays_open(draft: Draft, one: str, bounds: Bounds) -> bool:
    mark = draft.marks[one]
    if mark is Mark.SMALL:
        return is_safe(draft.counts[one], bounds, draft.rule.k)
    return mark is Mark.SHOWN or bounds[0] < bounds[1]


def list_bounds(draft: Draft) -> tuple[dict[str, Bounds], dict[str, Bounds]]:
    """What can be calculated where somebody may have several values, and of those without each.

    Each cell is at most the people with any value, and all cells together at least as many;
    whatever fits that can be true, so the bounds are exact.
    """
    printed = {one: draft.printed(one) for one in draft.counts}
    has, lacks = _widest(printed), _widest(printed)
    least, most = draft.printed_total()
    for total in range(max(least, *(low for low, _ in printed.values())), most + 1):
        capped = {one: (low, min(high, total)) for one, (low, high) in printed.items()}
        together = sum(high for _, high in capped.values())
        if together < total:
            continue
        for one, (low, high) in capped.items():
            least_of = max(low, total - (together - high))
            has[one] = _joined(has[one], (least_of, high))
            lacks[one] = _joined(lacks[one], (total - high, total - least_of))
    return has, lacks


def _widest(printed: Mapping[str, Bounds]) -> dict[str, Bounds]:
    return dict.fromkeys(printed, (1 << 40, -1))


def _joined(one: Bounds, other: Bounds) -> Bounds:
    return min(one[0], other[0]), max(one[1], other[1])


def _closed_list(draft: Draft) -> bool:
    has, lacks = list_bounds(draft)
    return all(
        _stays_open(draft, one, has[one]) and _rest_stays_open(draft, one, lacks[one])
        for one in draft.counts
    )


def _rest_stays_open(draft: Draft, one: str, bounds: Bounds) -> bool:
    """The same of those who have a value, but not this one: a share must not give them away."""
    rest, k = draft.answered - draft.counts[one], draft.rule.k
    return rest >= k or is_safe(rest, bounds, k)
