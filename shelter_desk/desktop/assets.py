"""The one way to what lies beside the code."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable


def asset(*parts: str) -> Traversable:
    """A file below ``shelter_desk/_assets``; it may be missing."""
    return files("shelter_desk").joinpath("_assets", *parts)
