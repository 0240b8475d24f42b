"""Words that people read, kept apart from the language they read them in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Text:
    """One translatable sentence, found by ``pyside6-lupdate`` where it is written.

    ``context`` groups texts in the ``.ts`` files; ``source`` is the English wording, with
    ``{name}`` places for parameters; ``gender`` ("", "f" or "m") is the Qt disambiguation, so
    that Arabic can address a woman or a man. Always written with literals, never an f-string.
    """

    context: str
    source: str
    gender: str = ""

    @property
    def counts(self) -> bool:
        """True for a text whose wording follows a number (``%n``)."""
        return False


@dataclass(frozen=True, slots=True)
class Plural(Text):
    """A text whose wording follows a number, written ``Plural("ctx", "%n beds", "", 0)``.

    The trailing ``0`` has no meaning at run time: lupdate takes a fourth argument as the sign
    that all six Arabic plural forms are wanted (tried with PySide6 6.11).
    """

    marker: int = 0

    @property
    def counts(self) -> bool:
        """Always true."""
        return True


@dataclass(frozen=True, slots=True)
class Message:
    """A text together with what fills its places: enough to be read in any language later."""

    text: Text
    params: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    n: int | None = None


def known_text(context: str, source: str, gender: str) -> Text:
    """A text that is written elsewhere, as it was taken apart to be sent or kept."""
    return Text(context, source, gender)


def is_arabic(letter: str) -> bool:
    """True for one character of the Arabic block (U+0600 to U+06FF)."""
    return "\u0600" <= letter <= "\u06ff"


def untranslated(value: str) -> Message:
    """A message whose words are data (a name, a code) and the same in every language."""
    return Message(Text("", "{value}"), {"value": value})
