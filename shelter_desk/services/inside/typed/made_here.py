"""Some values are made in one module alone, and what relies on them need not look again."""

from __future__ import annotations


class MadeElsewhereError(AssertionError):
    """Somebody made one by another way, or handed in the one of another file: a bug or worse."""


class Maker:
    """Held by the one module that makes a kind of value."""
