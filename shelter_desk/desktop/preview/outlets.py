"""Where on a disk a document is saved. Tests bring their own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

FILE_NAME = "document.pdf"
LOG_NAME = "log.jsonl"


def choose_place(parent: QWidget) -> Path | None:
    """Where to save, under a name that says nothing; ``None`` when she changed her mind."""
    return _chosen(parent, "PDF (*.pdf)", frozenset({".pdf"}))


def choose_place_with_data(parent: QWidget) -> Path | None:
    """The same for a paper that can be saved for a machine as well, by the ending of the name."""
    return _chosen(parent, "PDF (*.pdf);;JSON (*.json)", frozenset({".pdf", ".json"}))


def choose_log_place(parent: QWidget) -> Path | None:
    """Where the log is saved as a file of lines."""
    chosen, _kind = _asked(parent, LOG_NAME, "JSON (*.jsonl)")
    return Path(chosen) if chosen else None


def asked_place(parent: QWidget, name: str, kinds: str) -> str:
    """Where something is saved, "" when she changed her mind; the dialog remembers nothing."""
    return _asked(parent, name, kinds)[0]


def own_dialog() -> QFileDialog.Option:
    """How files are chosen: by a dialog that leaves no trace of them."""
    options = QFileDialog.Option(0)
    if sys.platform.startswith("linux"):
        # the desktop's own dialogs note the file among the recently used ones
        options = QFileDialog.Option.DontUseNativeDialog
    return options


def _asked(parent: QWidget, name: str, kinds: str) -> tuple[str, str]:
    title = QCoreApplication.translate("PreviewPage", "Save a copy")
    options = own_dialog()
    answer = QFileDialog.getSaveFileName(parent, title, name, kinds, options=options)
    forget_places()
    return answer


def _chosen(parent: QWidget, kinds: str, endings: frozenset[str]) -> Path | None:
    chosen, kind = _asked(parent, FILE_NAME, kinds)
    if not chosen:
        return None
    target = Path(chosen)
    if target.suffix.lower() == ".pdf" and kind.startswith("JSON"):
        # the name that was proposed, but the other kind was chosen
        return target.with_suffix(".json")
    if target.suffix.lower() in endings:
        return target
    return target.with_name(target.name + (".json" if kind.startswith("JSON") else ".pdf"))


def forget_places() -> None:
    """Qt's dialog keeps the folders it was in, in a file under the home folder."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    for group in ("FileDialog", "Qt"):
        kept.remove(group)
    kept.sync()


@dataclass(frozen=True, slots=True)
class Outlets:
    """Where the preview page may save."""

    place: Callable[[QWidget], Path | None] = choose_place
    place_with_data: Callable[[QWidget], Path | None] = choose_place_with_data
