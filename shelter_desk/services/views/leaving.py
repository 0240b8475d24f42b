"""What stands beside the exit form: what her file knows that is still open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.domain.text import Message
from shelter_desk.services.views.due import DueWay


@dataclass(frozen=True, slots=True)
class StillOpen:
    """One thing to see to before she leaves, and the page that does it.

    ``way`` and ``subject`` are as in ``DueRow``; ``day`` is the one that ``what`` speaks of.
    """

    what: Message
    way: DueWay
    subject: str
    day: date | None = None
