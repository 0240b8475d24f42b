"""Python's collector of cycles, on the window's thread and nowhere else.

Left to itself it runs on whichever thread happens to make the next object. A worker would then
end widgets that Python had forgotten, and Qt allows that to the window's thread alone: the
program dies without a word.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000
OLDEST = 2
"""The generation that holds all that is not frozen."""
WHOLE = 8
"""Of so many looks at which something is due, one collects everything.

Python's own thresholds would wait for a hundred looks, so that the pages and forms of two minutes
lie about as the next ones are built. What was there at the start is frozen and not gone through:
all that is left takes 5 to 12 ms, less than a frame.
"""


class Collector(QObject):
    """Looks once a second whether Python would collect by now; lives as long as its parent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        # what there is by now, modules above all, lives as long as the program
        gc.freeze()
        self._looks = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, by Python's own thresholds; or everything."""
        due = [
            generation
            for generation, (made, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if made > most
        ]
        if due:
            self._looks = (self._looks + 1) % WHOLE
            gc.collect(due[-1] if self._looks else OLDEST)

    def stop(self) -> None:
        """Python collects by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
