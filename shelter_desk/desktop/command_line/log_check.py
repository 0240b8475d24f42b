"""``shelter-desk verify-log``: a log that was saved as a file, checked on any computer."""

from __future__ import annotations

from pathlib import Path

from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.domain.text import Text
from shelter_desk.services.oversight.log_file import check_log_file

UNREADABLE = Text("log_file", "This file cannot be read.")
MOST_LINES = 20


def check_lines(path: Path, signer: str, language: str) -> tuple[tuple[str, ...], bool]:
    """What is printed, and whether all is well."""
    words = Translations()
    try:
        found = check_log_file(path, signer)
    except OSError:
        return (say(words, language, UNREADABLE),), False
    lines = (found.message, *found.faults[:MOST_LINES])
    return tuple(say(words, language, line) for line in lines), found.clean
