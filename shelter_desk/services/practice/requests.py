"""Who asked the practice house to take somebody in; some came without anybody asking."""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.calls import Agreed, CallChannel, CallWords, Sector
from shelter_desk.services.practice.people import Person

_ASKED: Final = (
    None,
    (Sector.POLICE, CallChannel.POLICE_ESCORT),
    (Sector.LABOUR_INSPECTION, CallChannel.INSPECTION),
    (Sector.SELF, CallChannel.WALK_IN),
    (Sector.POLICE, CallChannel.PHONE),
    (Sector.HEALTH, CallChannel.PHONE),
    (Sector.EMBASSY, CallChannel.LETTER),
)
"""One after the other, as people come."""


def request_for(person: Person, number: int) -> CallWords | None:
    """What was told before she came; ``None`` where nobody asked."""
    asked = _ASKED[number % len(_ASKED)]
    if asked is None or not person.called:
        return None
    sector, channel = asked
    return CallWords(channel=channel, sector=sector, called=person.called, agreed=Agreed.YES)
