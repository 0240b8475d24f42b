"""Data made fit for paper: cleaned, isolated, dated, numbered; and the words around it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.errors import TextTooLong
from shelter_desk.domain.languages import in_own_digits
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.text import Text

SHORT = 400
LONG = 20_000

_CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")
_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SHAPED = re.compile("[\ufb50-\ufbb1\ufbd3-\ufdcf\ufe70-\ufefc]")
_PLACE = re.compile(r"\{(\w+)\}")
# A code of a file ("SD-2026-0147") stays whole. A date comes before telephone numbers, as
# "02/05/1994 (21 …" would pass for one with an area code; then a telephone number of seven digits
# or more, with spaces; or digits joined by - / . : as in times and document numbers.
_NUMBERS = re.compile(
    r"[A-Za-z]{1,8}(?:-\d+){2,}"
    r"|\d{1,2}/\d{1,2}/\d{4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)"
    r"|\+?\(?\d(?:[ ()./-]{0,2}\d){6,}|\+\d+|\d+(?:[-/.:]\d+)+",
    re.UNICODE,
)
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_HARD_SPACE = "\xa0"
_FIRST_STRONG = "\u2068"
_LEFT_TO_RIGHT = "\u2066"
_END = "\u2069"


def printable(text: str) -> str:
    """``text`` on one line without what paper cannot show: NUL, controls, lone surrogates.

    Presentation forms become letters, so that they join; direction controls stay.
    """
    text = _BREAKS.sub(" ", text).replace("\t", " ")
    text = _NOT_TEXT.sub("", text)
    text = _SHAPED.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
    return unicodedata.normalize("NFC", text)


def data(text: str, limit: int = SHORT) -> str:
    """What somebody typed, as one line, its own direction controls taken out.

    Telephone numbers and dates inside are isolated, or Arabic would turn their parts round.
    Raises ``TextTooLong`` beyond ``limit`` characters: paper never cuts words silently.
    """
    clean = _cleaned(text, limit)
    return _NUMBERS.sub(lambda found: _whole(found.group()), clean)


def _whole(code: str) -> str:
    return f"{_LEFT_TO_RIGHT}{code.replace(' ', _HARD_SPACE)}{_END}"


def _cleaned(text: str, limit: int = SHORT) -> str:
    if len(text) > limit:
        raise TextTooLong(limit=str(limit))
    return _CONTROLS.sub("", printable(text)).replace(_HARD_SPACE, " ").strip()


def paragraphs(text: str, limit: int = LONG) -> tuple[str, ...]:
    """What somebody typed over several lines, a string per line that is not empty."""
    if len(text) > limit:
        raise TextTooLong(limit=str(limit))
    lines = (data(line, limit) for line in _BREAKS.split(text))
    return tuple(line for line in lines if line)


def iso(code: str) -> str:
    """A code, telephone number or date that stays whole and left-to-right in any text."""
    clean = _cleaned(code)
    return _whole(clean) if clean else ""


def name(text: str, limit: int = SHORT) -> str:
    """A name or other words that keep their own direction and disturb nothing beside them."""
    clean = data(text, limit)
    return f"{_FIRST_STRONG}{clean}{_END}" if clean else ""


def day(when: date | datetime | None) -> str:
    """A day as 15/03/2026, day first, unbroken; empty for none."""
    return iso(when.strftime("%d/%m/%Y")) if when else ""


def moment(when: datetime | None) -> str:
    """A day and time as 15/03/2026 16:05, empty for none; it is in the house's time zone."""
    return iso(when.strftime("%d/%m/%Y %H:%M")) if when else ""


@dataclass(frozen=True, slots=True)
class Words:
    """The paper's voice in any language, with the digits the house chose."""

    translate: Translate
    digits: Digits = Digits.WESTERN

    def say(self, language: str, text: Text, params: Mapping[str, str] | None = None) -> str:
        """``text`` in ``language`` with its places filled; what fills them is never read twice."""
        given = params or {}
        wording = self.translate(language, text)
        return _PLACE.sub(lambda found: given.get(found.group(1), found.group()), wording)

    def number(self, language: str, number: int) -> str:
        """A count in running text: Arabic in the digits of the setting, others in their own."""
        return self.in_digits(language, str(number))

    def in_digits(self, language: str, text: str) -> str:
        """Running text with its digits as ``number`` writes them."""
        if language == "ar" and self.digits is Digits.ARABIC:
            return text.translate(_ARABIC_DIGITS)
        return in_own_digits(language, text)
