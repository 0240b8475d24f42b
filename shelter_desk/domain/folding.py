"""How names written in different ways meet: folding within a script, sound keys across scripts.

The folding list is that of Lucene's ArabicNormalizer, widened to Persian and Urdu letters. The
consonant key keeps what all spellings of a name share (فاطمة, Fatima and Fatema are ``ftm``).
"""

from __future__ import annotations

import itertools
import re
import unicodedata

_LETTERS = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیئېے", "ي"),
        **dict.fromkeys("ةہھەۂ", "ه"),
        **dict.fromkeys("کگڪ", "ك"),
        **dict.fromkeys("ـءʿʾʻʼʹ’‘'`´", None),
        "ؤ": "و",
        "ٹ": "ت",
        "ڈ": "د",
        "ڑ": "ر",
        "ں": "ن",
        "ڤ": "ف",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
    }
)
_WHOLE_SCRIPTS = range(0x0900, 0x1D00)  # Indic, Ethiopic, Thai...: their marks are letters


def fold(text: str) -> str:
    """``text`` as search compares it: no case, no vowel marks, one form per letter, ASCII digits.

    Folding twice changes nothing more. Works letter by letter; spaces stay as they are.
    """
    if text.isascii():
        return text.casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(map(_bare, plain)).translate(_LETTERS)
    return unicodedata.normalize("NFC", kept)


def _bare(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Nd":
        return str(unicodedata.decimal(letter))
    if category in ("Cf", "Cs", "Cc") and letter not in "\n\t":
        return ""
    if category in ("Mn", "Me") and ord(letter) not in _WHOLE_SCRIPTS:
        return ""
    return letter
