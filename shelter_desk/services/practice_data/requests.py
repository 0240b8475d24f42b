"""Who asked the practice house to take somebody in; some came without anybody asking."""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.calls import Agreed, CallChannel, CallWords, Sector, WhyAsked
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.desk import Desk
from shelter_desk.services.practice_data.people import Person
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import calls

_ASKED: Final = (
    None,
    (Sector.POLICE, CallChannel.POLICE_ESCORT, WhyAsked.SAFETY),
    (Sector.LABOUR_INSPECTION, CallChannel.INSPECTION, WhyAsked.SHELTER),
    (Sector.SELF, CallChannel.WALK_IN, WhyAsked.SHELTER),
    (Sector.POLICE, CallChannel.PHONE, WhyAsked.SAFETY),
    (Sector.HEALTH, CallChannel.PHONE, WhyAsked.SERVICES),
    (Sector.EMBASSY, CallChannel.LETTER, WhyAsked.MOVE),
)
"""One after the other, as people come."""


def welcomed(desk: Desk, person: Person, number: int) -> ResidentId:
    """Her file, opened from what somebody told before she came, or from nothing."""
    asked = _ASKED[number % len(_ASKED)]
    if asked is None or not person.called:
        return residents.admit_resident(desk, called=person.called)
    sector, channel, why = asked
    told = CallWords(
        channel=channel, sector=sector, called=person.called, agreed=Agreed.YES, why=why
    )
    return calls.open_file_from_call(desk, calls.take_call(desk, told))
