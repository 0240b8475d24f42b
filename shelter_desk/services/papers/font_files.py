"""The font files for the windows: the very ones that paper uses."""

from __future__ import annotations

from pathlib import Path

from shelter_desk.printing.typesetting.font_files import (
    BOLD,
    MEDIUM,
    REGULAR,
    main_font,
    other_fonts,
)

MAIN_FONTS: tuple[Path, ...] = tuple(main_font(weight) for weight in (REGULAR, MEDIUM, BOLD))
OTHER_FONTS: tuple[Path, ...] = other_fonts()
