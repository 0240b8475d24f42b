"""Answers held back, as a busy file would: whatever was asked is answered when a test says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject

from shelter_desk.desktop.running.tasks import TaskRunner


class LateAnswers:
    """What ``owner`` asks from now on waits; everybody else is answered at once."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, tasks: TaskRunner, owner: QObject, way: str
    ) -> None:
        self.waiting: list[Callable[[], None]] = []
        self.names: list[str] = []
        plain = getattr(tasks, way)

        def slow(asked_by: QObject, *given: Any, **named: Any) -> None:
            if asked_by is owner:
                self.names.append(named.get("replaces", ""))
                self.waiting.append(lambda: plain(asked_by, *given, **named))
            else:
                plain(asked_by, *given, **named)

        monkeypatch.setattr(tasks, way, slow)
        self._monkeypatch, self._tasks, self._way, self._plain = monkeypatch, tasks, way, plain

    def come(self) -> None:
        """Everything that waits is answered, and what is asked next at once."""
        self._monkeypatch.setattr(self._tasks, self._way, self._plain)
        for answer in self.waiting:
            answer()


def hold(
    monkeypatch: pytest.MonkeyPatch, tasks: TaskRunner, owner: QObject, way: str = "submit"
) -> LateAnswers:
    """Hold back what ``owner`` asks."""
    return LateAnswers(monkeypatch, tasks, owner, way)
