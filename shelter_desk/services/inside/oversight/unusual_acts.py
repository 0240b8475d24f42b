"""What a manager may want to ask about: when it is night, and which acts open a file."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act

NIGHT_ENDS, NIGHT_BEGINS = 5, 23
"""Hours on the shelter's clock."""

OPENING = frozenset({Act.VIEW, Act.PRINT, Act.SAVE_COPY, Act.SEARCH, Act.UNSEAL, Act.LOOK})


def is_at_night(moment: datetime, zone: ZoneInfo) -> bool:
    """True between 23:00 and 5:00."""
    return not NIGHT_ENDS <= moment.astimezone(zone).hour < NIGHT_BEGINS
