"""Locking without another process: the same one shows the unlock page again."""

from __future__ import annotations

from collections.abc import Callable, Sequence


class InProcessRelaunch:
    """What a lock asks for is remembered, and done within this process."""

    def __init__(self, again: Callable[[], None] | None = None) -> None:
        self.again = again
        self.calls: list[tuple[str, ...]] = []

    def __call__(self, arguments: Sequence[str]) -> None:
        self.calls.append(tuple(arguments))
        if self.again is not None:
            self.again()
