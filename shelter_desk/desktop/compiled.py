"""Windows from ``ui/*.ui``: uic writes them without types."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget


def set_up(ui: Any, widget: QWidget) -> None:
    """Build the compiled window ``ui`` inside ``widget``."""
    ui.setupUi(widget)
