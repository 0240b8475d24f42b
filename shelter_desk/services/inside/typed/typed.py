"""What people typed outside forms, made fit to be kept."""

from __future__ import annotations

import dataclasses
from typing import Any, Final, TypeVar

from shelter_desk.domain.errors import TextTooLong
from shelter_desk.forms.cleaning import clean_text

T = TypeVar("T")
LONGEST_LINE: Final = 300
LONGEST_WORDS: Final = 4000


def typed_line(typed: str, limit: int = LONGEST_LINE) -> str:
    """A name, a number, an address. Raises ``TextTooLong`` above ``limit`` characters."""
    return _within(clean_text(typed).strip(), limit)


def typed_words(typed: str) -> str:
    """Sentences. Raises ``TextTooLong`` above 4,000 characters."""
    return _within(clean_text(typed), LONGEST_WORDS)


def typed_fields(value: T, limit: int = LONGEST_WORDS) -> T:
    """A dataclass with every text in it cleaned, however deep. Raises ``TextTooLong``."""
    found: T = _cleaned(value, limit)
    return found


def _cleaned(value: Any, limit: int) -> Any:
    if type(value) is str:  # an enumeration is a str as well, and nobody typed it
        return _within(clean_text(value).strip(), limit)
    if type(value) is tuple:
        return tuple(_cleaned(one, limit) for one in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [one.name for one in dataclasses.fields(value)]
        return dataclasses.replace(
            value, **{name: _cleaned(getattr(value, name), limit) for name in names}
        )
    return value


def _within(text: str, limit: int) -> str:
    if len(text) > limit:
        raise TextTooLong(limit=str(limit))
    return text
