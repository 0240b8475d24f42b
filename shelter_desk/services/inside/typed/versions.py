"""A short sign of what stands somewhere, so that it can be told later whether it still does."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from datetime import datetime


def version_of(*parts: object) -> str:
    """The same for the same parts on any day; another one as soon as anything in them is other.

    Parts are words, numbers, instants, sets and frozen dataclasses.
    """
    plain = json.dumps(parts, default=_plain, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()[:32]


def _plain(part: object) -> object:
    if isinstance(part, frozenset):
        return sorted(map(str, part))
    if isinstance(part, datetime):
        return part.isoformat()
    if dataclasses.is_dataclass(part) and not isinstance(part, type):
        return {one.name: getattr(part, one.name) for one in dataclasses.fields(part)}
    raise TypeError(type(part))
