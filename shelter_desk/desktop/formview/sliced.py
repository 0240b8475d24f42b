"""A card that builds itself a few parts at a time, so that no single call holds the window."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.widgets.cards import Card

_SLICE_SECONDS = 0.012


class SlicedCard(Card):
    """Builds from ``begin()`` on; ``built`` when all of it stands."""

    built = Signal()

    def __init__(self, parent: QWidget, *, margin: int) -> None:
        super().__init__(parent, margin=margin)
        self.is_built = False
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._some)

    def begin(self) -> None:
        """Build from the next free moment on."""
        if not self.is_built:
            self._timer.start()

    def finish(self) -> None:
        """Build what is left at once."""
        while not self.is_built:
            self._some()

    def step(self) -> None:
        """Build one part more, if there is one."""
        self._timer.stop()
        if not self.is_built and next(self._steps, self) is self:
            self._stand()

    def build_more(self, steps: Iterator[None]) -> None:
        """Build ``steps`` as well, from the next free moment on."""
        self.is_built = False
        self._steps = steps
        self.begin()

    def stood(self) -> None:
        """All of it stands; what waited for that comes now."""

    def _some(self) -> None:
        began = time.perf_counter()
        while time.perf_counter() - began < _SLICE_SECONDS:
            if next(self._steps, self) is self:
                self._stand()
                return
        self._timer.start()

    def _stand(self) -> None:
        if not self.is_built:
            self.is_built = True
            self.stood()
