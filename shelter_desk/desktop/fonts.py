"""The packaged typeface, given to Qt by file."""

from __future__ import annotations

import fontpkg
from PySide6.QtGui import QFontDatabase

FAMILY_SLUG = "ibm-plex-sans-arabic"
WEIGHTS = (400, 500, 600)


def install_fonts() -> tuple[str, ...]:
    """Load the weights the screen uses; returns the family names that Qt now knows."""
    known: list[str] = []
    for weight in WEIGHTS:
        number = QFontDatabase.addApplicationFont(str(fontpkg.path(FAMILY_SLUG, weight=weight)))
        known.extend(QFontDatabase.applicationFontFamilies(number))
    return tuple(dict.fromkeys(known))
