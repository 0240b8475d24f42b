"""Words as they are translated for the program, read without Qt from its own file."""

from __future__ import annotations

from functools import cache

from resources.update_strings import ARABIC, ROOT, messages
from shelter_desk.domain.desk import Digits
from shelter_desk.domain.text import Text
from shelter_desk.printing.typesetting.words import Words
from tests.printing.languages import LANGUAGES, spoken


@cache
def _arabic() -> dict[tuple[str, str, str], str]:
    found = {}
    for context, message in messages(ROOT / "translations" / ARABIC):
        key = (context, message.findtext("source") or "", message.findtext("comment") or "")
        found[key] = message.findtext("translation") or ""
    return found


def say(language: str, text: Text, n: int | None = None) -> str:
    """Arabic as in the program, her languages by their labels, English as it is written."""
    assert n is None
    if language == "ar":
        return _arabic()[(text.context, text.source, text.gender)]
    if language in LANGUAGES:
        return spoken(language)[text.source]
    return text.source


def say_or_source(language: str, text: Text, n: int | None = None) -> str:
    """As people read it; what a sample made up stays as it is."""
    try:
        return say(language, text, n)
    except KeyError:
        return text.source


def written(digits: Digits = Digits.WESTERN) -> Words:
    """The voice of paper as people hear it."""
    return Words(say, digits)
