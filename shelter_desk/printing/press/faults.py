"""What went wrong in a child, as plain data, and the same error again on the other side.

No message text of a bug crosses: it could quote what stands on a paper.
"""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from pathlib import PurePath
from types import MappingProxyType
from typing import Any, Final

from shelter_desk.domain.attachment_errors import CannotShow, DamagedFile, LockedFile
from shelter_desk.domain.errors import ShelterDeskError, TextTooLong
from shelter_desk.domain.paper_errors import ChildBrokeError, MissingGlyphs
from shelter_desk.domain.signed_errors import TooManyPages

FAULT: Final = "fault"
_MOST_LINES, _MOST_LETTERS = 30, 120
_REFUSALS: Final[Mapping[str, type[ShelterDeskError]]] = MappingProxyType(
    {
        kind.__name__: kind
        for kind in (
            *(MissingGlyphs, TextTooLong, CannotShow, DamagedFile, LockedFile),
            TooManyPages,
        )
    }
)


def told(fault: Exception) -> dict[str, Any]:
    """``fault`` as the head of a message."""
    kind = type(fault)
    if isinstance(fault, ShelterDeskError) and _REFUSALS.get(kind.__name__) is kind:
        return {FAULT: kind.__name__, "params": dict(fault.params)}
    frames = traceback.extract_tb(fault.__traceback__)[-_MOST_LINES:]
    places = [f"{PurePath(one.filename).name}:{one.lineno} {one.name}" for one in frames]
    return {FAULT: kind.__name__, "places": places}


def error_of(head: Mapping[str, Any]) -> Exception:
    """The error a child told of; what it says is cut to a size that fits a window."""
    name = str(head[FAULT])[:_MOST_LETTERS]
    if name in _REFUSALS:
        params = head.get("params", {})
        shown = {str(key): str(one)[:_MOST_LETTERS] for key, one in params.items()}
        return _REFUSALS[name](**shown)
    places = head.get("places", ())[:_MOST_LINES]
    return ChildBrokeError(name, tuple(str(one)[:_MOST_LETTERS] for one in places))
