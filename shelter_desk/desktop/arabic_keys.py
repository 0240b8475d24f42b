"""Shortcuts that also work while an Arabic keyboard layout is active (arabic-and-print 1.8)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

# The letter that the Arabic-101 layout puts on each Latin key.
ARABIC_101 = {
    "a": "ش",
    "c": "ؤ",
    "d": "ي",
    "e": "ث",
    "f": "ب",
    "g": "ل",
    "h": "ا",
    "i": "ه",
    "j": "ت",
    "k": "ن",
    "l": "م",
    "m": "ة",
    "n": "ى",
    "o": "خ",
    "p": "ح",
    "q": "ض",
    "r": "ق",
    "s": "س",
    "t": "ف",
    "u": "ع",
    "v": "ر",
    "w": "ص",
    "x": "ء",
    "y": "غ",
    "z": "ئ",
    "/": "ظ",
}


def both_layouts(keys: str) -> list[QKeySequence]:
    """``Ctrl+K`` together with its twin on the Arabic layout."""
    sequences = [QKeySequence(keys)]
    head, _, last = keys.rpartition("+")
    twin = ARABIC_101.get(last.lower())
    if twin and head:
        sequences.append(QKeySequence(f"{head}+{twin}"))
    return sequences


def add_shortcut(
    owner: QWidget,
    keys: str,
    act: Callable[[], None],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QShortcut:
    """Let ``keys`` call ``act`` in either keyboard layout while ``owner`` is in sight."""
    shortcut = QShortcut(owner)
    shortcut.setKeys(both_layouts(keys))
    shortcut.setContext(context)
    shortcut.activated.connect(act)
    return shortcut
