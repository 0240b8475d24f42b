"""Where the packages put the font files: the one place that knows, for screen and paper.

Files are named by path, so that a font of the same name on the computer can never take their
place. Nothing heavy is imported here: the unlock window needs it first.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

REGULAR = 400
MEDIUM = 500
BOLD = 600

_MAIN_PACKAGE = "fontpkg_ibm_plex_sans_arabic"
_OTHER_PACKAGE = "manimgx_fonts"
# In the order they are asked; each is opened only when all before it lack a letter.
_OTHERS = (
    "NotoSans[wght].ttf",
    "NotoSansBengali[wght].ttf",
    "NotoSansDevanagari[wght].ttf",
    "NotoSansEthiopic[wght].ttf",
    "NotoSansSinhala[wght].ttf",
    "NotoSansTamil[wght].ttf",
    "NotoSansTelugu[wght].ttf",
    "NotoSansMalayalam[wght].ttf",
    "NotoSansGurmukhi[wght].ttf",
    "NotoSansGujarati[wght].ttf",
    "NotoSansKannada[wght].ttf",
    "NotoSansOriya[wght].ttf",
    "NotoSansThai[wght].ttf",
    "NotoSansKhmer[wght].ttf",
    "NotoSansLao[wght].ttf",
    "NotoSansMyanmar[wght].ttf",
    "NotoSansArmenian[wght].ttf",
    "NotoSansGeorgian[wght].ttf",
    "NotoSansHebrew[wght].ttf",
    "NotoSansArabic[wght].ttf",
    "NotoSansSymbols[wght].ttf",
    "NotoEmoji[wght].ttf",
)
_STYLES = {REGULAR: "Regular", MEDIUM: "Medium", BOLD: "SemiBold"}


def main_font(weight: int) -> Path:
    """IBM Plex Sans Arabic, Arabic and Latin, at one of the three weights."""
    return _folder(_MAIN_PACKAGE) / "files" / f"IBMPlexSansArabic-{_STYLES[weight]}.ttf"


def other_fonts() -> tuple[Path, ...]:
    """Noto Sans for the residents' other scripts, variable in weight."""
    folder = _folder(_OTHER_PACKAGE)
    return tuple(folder / name for name in _OTHERS)


def _folder(package: str) -> Path:
    # looking up the package's folder costs a hundredth of asking fontpkg, which reads metadata
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(name=package)
    return Path(spec.origin).parent
