"""Asking for a folder or a file without leaving its name anywhere."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from shelter_desk.desktop.preview.outlets import forget_places


def ask_folder(parent: QWidget, title: str, start: str) -> Path | None:
    """A stick or folder; ``None`` when she changed her mind."""
    options = QFileDialog.Option.ShowDirsOnly | _options()
    chosen = QFileDialog.getExistingDirectory(parent, title, start, options)
    forget_places()
    return Path(chosen) if chosen else None


def ask_file(parent: QWidget, title: str, start: str) -> Path | None:
    """A backup; ``None`` when she changed her mind."""
    chosen, _kind = QFileDialog.getOpenFileName(
        parent, title, start, "archive-*.bak (*.bak)", options=_options()
    )
    forget_places()
    return Path(chosen) if chosen else None


def _options() -> QFileDialog.Option:
    options = QFileDialog.Option(0)
    if sys.platform.startswith("linux"):
        # the desktop's own dialogs note the file among the recently used ones
        options = QFileDialog.Option.DontUseNativeDialog
    return options
