"""Words and tones for files that are kept, held or over."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.exit_words import EXIT_REASONS
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.views.retention import KeptRow

OVER = Text("retention", "Time is over")
HELD = Text("retention", "Legal hold")
INCIDENT = Text("retention", "Incident of the house")
DAYS = Plural("retention", "%n days left", "", 0)
_TONES = {"over": "attention", "soon": "info", "held": "info", "later": "neutral"}


def why_words(row: KeptRow) -> Text:
    """Why she left, or that it is an incident of the house."""
    return exit_words(row.reason) if row.incident is None else INCIDENT


def exit_words(reason: str) -> Text:
    """The words for a stored reason; those of "another reason" for one not known here."""
    known = {one.value: one for one in ExitReason}
    return EXIT_REASONS[known.get(reason, ExitReason.OTHER)]


def state_words(context: DeskContext, row: KeptRow) -> str:
    """How far the clock of a file is."""
    fixed = {"over": OVER, "held": HELD}
    return context.words(fixed[row.state]) if row.state in fixed else context.words(DAYS, row.days)


def state_tone(row: KeptRow) -> str:
    """How loudly: never an alarm, a file that may go harms nobody."""
    return _TONES[row.state]
