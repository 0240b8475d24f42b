"""How far one number of a table can move while everything that is printed stays true.

A table of two variables with its margins is a network in which people flow round: from everybody
to a row, through a cell to a column, and back. Each printed number bounds one edge. Whether an
edge can carry one person more or less is a search for a way round in what the bounds leave free,
and, as flows of whole people exist wherever flows exist at all, the answer is exact.
Source: Ahuja, Magnanti, Orlin, Network Flows (1993), chapters 6 and 9.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable
from dataclasses import dataclass

Node = Hashable


@dataclass(slots=True)
class _Edge:
    tail: Node
    head: Node
    flow: int
    low: int
    high: int


class Network:
    """People flowing round, with what is known of every number."""

    def __init__(self) -> None:
        self._edges: list[_Edge] = []
        self._at: dict[Node, list[int]] = {}

    def add(self, tail: Node, head: Node, flow: int, bounds: tuple[int, int]) -> int:
        """A number: how many people go from ``tail`` to ``head``; the answer is its place."""
        place = len(self._edges)
        self._edges.append(_Edge(tail, head, flow, *bounds))
        for node in (tail, head):
            self._at.setdefault(node, []).append(place)
        return place

    def bound(self, place: int, bounds: tuple[int, int]) -> None:
        """What is known of a number from now on."""
        self._edges[place].low, self._edges[place].high = bounds

    def can_move(self, place: int, by: int) -> bool:
        """True where the number could be one more (``by`` 1) or one less (-1)."""
        edge = self._edges[place]
        if not edge.low <= edge.flow + by <= edge.high:
            return False
        start, goal = (edge.head, edge.tail) if by > 0 else (edge.tail, edge.head)
        return self._way(start, goal, place) is not None

    def bounds(self, place: int) -> tuple[int, int]:
        """The least and the most the number can be."""
        return self._reach(place, -1), self._reach(place, 1)

    def _reach(self, place: int, by: int) -> int:
        edge = self._edges[place]
        kept = [one.flow for one in self._edges]
        start, goal = (edge.head, edge.tail) if by > 0 else (edge.tail, edge.head)
        while edge.low <= edge.flow + by <= edge.high:
            way = self._way(start, goal, place)
            if way is None:
                break
            room = edge.high - edge.flow if by > 0 else edge.flow - edge.low
            step = min(room, *(self._room(one, sign) for one, sign in way))
            edge.flow += by * step
            for one, sign in way:
                self._edges[one].flow += sign * step
        found = edge.flow
        for each, flow in zip(self._edges, kept, strict=True):
            each.flow = flow
        return found

    def _room(self, place: int, sign: int) -> int:
        edge = self._edges[place]
        return edge.high - edge.flow if sign > 0 else edge.flow - edge.low

    def _way(self, start: Node, goal: Node, without: int) -> list[tuple[int, int]] | None:
        came: dict[Node, tuple[Node, int, int]] = {}
        waiting = deque([start])
        while waiting:
            node = waiting.popleft()
            if node == goal:
                return _walked(came, start, goal)
            for place in self._at[node]:
                edge = self._edges[place]
                sign, other = (1, edge.head) if edge.tail == node else (-1, edge.tail)
                seen = other in came or other == start
                if place != without and not seen and self._room(place, sign) > 0:
                    came[other] = (node, place, sign)
                    waiting.append(other)
        return None


def _walked(
    came: dict[Node, tuple[Node, int, int]], start: Node, goal: Node
) -> list[tuple[int, int]]:
    way, node = [], goal
    while node != start:
        node, place, sign = came[node]
        way.append((place, sign))
    return way
