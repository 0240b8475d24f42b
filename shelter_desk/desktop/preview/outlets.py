"""Where on a disk a document is saved. Tests bring their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.widgets.choosing_files import ask_target

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
    return _asked(parent, LOG_NAME, "JSON (*.jsonl)")[0]


def asked_place(parent: QWidget, name: str, kinds: str) -> Path | None:
    """Where something is saved; ``None`` when she changed her mind."""
    return _asked(parent, name, kinds)[0]


def _asked(parent: QWidget, name: str, kinds: str) -> tuple[Path | None, str]:
    title = QCoreApplication.translate("PreviewPage", "Save a copy")
    return ask_target(parent, title, name, kinds)


def _chosen(parent: QWidget, kinds: str, endings: frozenset[str]) -> Path | None:
    target, kind = _asked(parent, FILE_NAME, kinds)
    if target is None:
        return None
    if target.suffix.lower() == ".pdf" and kind.startswith("JSON"):
        # the name that was proposed, but the other kind was chosen
        return target.with_suffix(".json")
    if target.suffix.lower() in endings:
        return target
    return target.with_name(target.name + (".json" if kind.startswith("JSON") else ".pdf"))


@dataclass(frozen=True, slots=True)
class Outlets:
    """Where the preview page may save."""

    place: Callable[[QWidget], Path | None] = choose_place
    place_with_data: Callable[[QWidget], Path | None] = choose_place_with_data
