"""Values go into SQL through a function, so that a kept statement keeps none of them.

A value that is bound stays in its statement until the statement runs again: sqlite3_reset() does
not clear it (sqlite.org/c3ref/clear_bindings.html), and the driver offers nothing that would. With
some hundred statements kept, these leftovers are the whole lookaside (``lookaside``), and each cell
of each later row is locked memory: reading one consent took 213 µs in place of 33. Names and
answers of the last person who was looked for lay about in them as well.

So each ``?`` becomes a call of ``given``, which is told two whole numbers: which run of a statement
it is, and the place of the value. The answer never changes, SQLite may ask once and plans as with
``?`` (sqlite.org/deterministic.html).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

FUNCTION: Final = "given"
"""Its name in SQL, with two arguments."""

NEVER: Final = -1
"""What a statement wants whose values cannot be told by their places alone."""

_PLACE: Final = re.compile(
    r"""
    '(?:[^']|'')*' | "(?:[^"]|"")*" | `(?:[^`]|``)*` | \[[^]]*\]  # words and names
    | --[^\n]* | /\*.*?(?:\*/|\Z)  # what is said about the statement
    | (?P<named>[:@$]\w) | \?(?P<at>\d*)
    """,
    re.VERBOSE | re.DOTALL,
)
_NUL: Final = "\0"
_WHOLE: Final = range(-(2**63), 2**63)


class Carried(NamedTuple):
    """SQL whose values are carried: it is run with the number of the run alone."""

    sql: str
    wants: int


@lru_cache(maxsize=1024)
def carried(sql: str) -> Carried:
    """The same statement with ``given`` in place of ``?`` and ``?1``.

    "?" in quotes and comments stays. One with ``:name`` in it wants ``NEVER`` so many values: the
    number of its run would be taken for that one.
    """
    wants, named = 0, False

    def place(found: re.Match[str]) -> str:
        nonlocal wants, named
        named = named or found["named"] is not None
        if found["at"] is None:
            return found[0]
        at = int(found["at"]) if found["at"] else wants + 1
        wants = max(wants, at)
        return f"{FUNCTION}(?1, {at - 1})"

    told = _PLACE.sub(place, sql)
    return Carried(sql, NEVER) if named else Carried(told, wants)


def can_be_carried(values: Sequence[Any]) -> bool:
    """False for what the driver cuts or refuses at a function, but not at a binding."""
    return all(map(_can_be_carried, values))


def _can_be_carried(value: Any) -> bool:
    if isinstance(value, str):
        return _NUL not in value and (value.isascii() or _is_unicode(value))
    if isinstance(value, int):
        return value in _WHOLE
    return value is None or isinstance(value, bytes | float)


def _is_unicode(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


class Run:
    """The values of one run stay in ``known`` for as long as somebody holds it.

    Who may still read on does, nobody else. A weak reference would do the same in twice the time.
    """

    __slots__ = ("_known", "number")

    def __init__(self, number: int, values: Sequence[Any], known: dict[int, Sequence[Any]]) -> None:
        self.number = number
        self._known = known
        known[number] = values

    def __del__(self) -> None:
        del self._known[self.number]


class Carrier:
    """The values of the runs of one connection that are read, and of none that is over."""

    def __init__(self) -> None:
        self._known: dict[int, Sequence[Any]] = {}
        self._last = 0

    def take(self, values: Sequence[Any]) -> Run:
        """A run with these values."""
        self._last += 1
        return Run(self._last, values, self._known)

    def give(self, run: int, place: int) -> Any:
        """What ``given`` answers. Raises ``LookupError`` for a run that is over."""
        return self._known[run][place]

    def __len__(self) -> int:
        """Of how many runs values are known."""
        return len(self._known)
