"""The word lists that generated passphrases are drawn from: 2,048 words, 11 bits each."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable

COUNT = 2048
LANGUAGES = ("ar", "en")


def load_words(language: str, folder: Traversable | None = None) -> tuple[str, ...]:
    """The list of ``language`` (English for any but Arabic), from the built package.

    Raises ``ValueError`` when the list is not 2,048 different words: a shorter one would make
    every promise about strength false.
    """
    place = files("shelter_desk") / "_assets" / "words" if folder is None else folder
    name = f"{language if language in LANGUAGES else 'en'}.txt"
    lines = (place / name).read_text("utf-8").splitlines()
    words = tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))
    if len(words) != COUNT or len(set(words)) != COUNT:
        raise ValueError(f"{name} does not hold {COUNT} different words")
    return words
