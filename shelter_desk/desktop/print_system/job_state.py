"""How far a job is, out of what the print system tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.desktop.print_system.ipp import Values
from shelter_desk.desktop.print_system.port import JobState, Progress, Trouble

_STOPPED, _CANCELED, _ABORTED, _COMPLETED = 6, 7, 8, 9
_STATES: Mapping[int, JobState] = MappingProxyType(
    {
        _STOPPED: JobState.WAITING,
        _CANCELED: JobState.ENDED,
        _ABORTED: JobState.ENDED,
        _COMPLETED: JobState.OVER,
    }
)
TROUBLES: Mapping[str, Trouble] = MappingProxyType(
    {
        "media-jam": Trouble.JAM,
        "media-needed": Trouble.PAPER,
        "media-empty": Trouble.PAPER,
        "input-tray-missing": Trouble.PAPER,
        "cover-open": Trouble.COVER,
        "door-open": Trouble.COVER,
        "interlock-open": Trouble.COVER,
        "toner-empty": Trouble.TONER,
        "marker-supply-empty": Trouble.TONER,
        "paused": Trouble.PAUSED,
        "offline": Trouble.AWAY,
        "timed-out": Trouble.AWAY,
        "shutdown": Trouble.AWAY,
    }
)
"""What printers call it (RFC 8011, PWG 5100.9, CUPS), the most telling first."""
SAYS_AWAY = ("unavailable", "not responding", "not connected", "become available", "unreachable")
"""What CUPS puts into words alone where it cannot reach a printer."""
_CERTAIN = ("", "-error", "-report")
"""With ``-warning`` it may be said of another tray; ``media-needed`` is of this job."""


def progress_of(told: Mapping[str, Values]) -> Progress:
    """State, sheets and trouble; what is unknown counts as being at work."""
    state = _STATES.get(_number(told, "job-state"), JobState.WORKING)
    reasons = {str(one) for one in told.get("job-printer-state-reasons", ())}
    certain = _first(reasons, _CERTAIN) or _needed(reasons) or _away(told)
    if state is JobState.WORKING and certain is not None:
        state = JobState.WAITING
    sheets = max(_number(told, "job-media-sheets-completed"), 0)
    trouble = certain or _first(reasons, ("-warning",)) or Trouble.OTHER
    return Progress(state, sheets, trouble)


def _first(reasons: set[str], endings: tuple[str, ...]) -> Trouble | None:
    said = {word for word in TROUBLES if reasons & {word + ending for ending in endings}}
    return next((trouble for word, trouble in TROUBLES.items() if word in said), None)


def _needed(reasons: set[str]) -> Trouble | None:
    return Trouble.PAPER if any(one.startswith("media-needed") for one in reasons) else None


def _away(told: Mapping[str, Values]) -> Trouble | None:
    said = str(told.get("job-printer-state-message", ("",))[0])
    return Trouble.AWAY if any(words in said for words in SAYS_AWAY) else None


def _number(told: Mapping[str, Values], name: str) -> int:
    value = told.get(name, (0,))[0]
    return value if isinstance(value, int) else 0
