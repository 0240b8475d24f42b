"""A QR code as dark rectangles, so that a paper finds its record again."""

from __future__ import annotations

from typing import Any

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from shelter_desk.printing.typesetting.sheet import Sheet

_QUIET = 4
_MASK = 2


class QrCode:
    """``payload`` encoded once, drawn on every page."""

    def __init__(self, payload: str) -> None:
        code: Any = QRCode(None, QRErrorCorrectLevel.M)
        code.addData(payload)
        code.version = code.calculate_version()
        # Any of the eight masks is valid; trying all of them for the prettiest costs 20 ms.
        code.makeImpl(False, _MASK)
        self.modules: int = code.getModuleCount()
        self._bars = [
            bar
            for row in range(self.modules)
            for bar in _bars(row, [code.isDark(row, column) for column in range(self.modules)])
        ]

    def draw(self, sheet: Sheet, x: float, y: float, size: float) -> None:
        """Draw it ``size`` points wide with its quiet zone, lower left corner at ``x``, ``y``."""
        unit = size / (self.modules + 2 * _QUIET)
        top = y + size - (_QUIET + 1) * unit
        left = x + _QUIET * unit
        sheet.dark(
            # A hair taller than a module, so that no white line shows between two rows.
            (left + first * unit, top - row * unit, length * unit, unit * 1.02)
            for row, first, length in self._bars
        )


def _bars(row: int, dark: list[bool]) -> list[tuple[int, int, int]]:
    found: list[tuple[int, int, int]] = []
    for column, filled in enumerate(dark):
        if not filled:
            continue
        if found and found[-1][1] + found[-1][2] == column:
            found[-1] = (row, found[-1][1], found[-1][2] + 1)
        else:
            found.append((row, column, 1))
    return found
