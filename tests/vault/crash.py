"""A process that dies at one system call, without dying: every call before it happened, no other.

``Killed`` is no ``Exception`` and no ``OSError``, so nothing in the program tidies up after it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest

CALLS = ("open", "fsync", "replace", "unlink", "mkdir", "close")


class Killed(BaseException):
    """The end of the process at this very moment."""


class Crash:
    """Dies right before the call number ``at``; only counts them when ``at`` is ``None``."""

    def __init__(self, patch: pytest.MonkeyPatch, at: int | None) -> None:
        self.at, self.seen = at, 0
        for name in CALLS:
            patch.setattr(os, name, self._watched(getattr(os, name)))

    def _watched(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            if self.seen == self.at:
                self.at = None
                raise Killed
            self.seen += 1
            return call(*args, **kwargs)

        return run


def survived(act: Callable[[], object], at: int | None) -> int | None:
    """Runs ``act`` and dies before call ``at``; ``None`` if it died, else how many it made."""
    with pytest.MonkeyPatch.context() as patch:
        crash = Crash(patch, at)
        try:
            act()
        except Killed:
            return None
        return crash.seen
