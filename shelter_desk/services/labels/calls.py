"""The words of requests to take somebody in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.calls import (
    Agreed,
    CallChannel,
    CallState,
    Sector,
    Sign,
    WhyAsked,
    WhyDeclined,
)
from shelter_desk.domain.text import Text

_ANOTHER = Text("calls", "Another reason")
CHANNELS: Mapping[CallChannel, Text] = MappingProxyType(
    {
        CallChannel.PHONE: Text("calls", "By telephone"),
        CallChannel.IN_PERSON: Text("calls", "In person"),
        CallChannel.LETTER: Text("calls", "By letter"),
        CallChannel.POLICE_ESCORT: Text("calls", "With the police"),
        CallChannel.HOTLINE: Text("calls", "Through the hotline"),
        CallChannel.WALK_IN: Text("calls", "She came by herself"),
        CallChannel.INSPECTION: Text("calls", "From an inspection"),
        CallChannel.OTHER: Text("calls", "Otherwise"),
    }
)
SECTORS: Mapping[Sector, Text] = MappingProxyType(
    {
        Sector.AIRPORT_OR_PORT: Text("calls", "Airport or port"),
        Sector.LABOUR_INSPECTION: Text("calls", "Labour inspection"),
        Sector.AUTHORITY: Text("calls", "Labour authority"),
        Sector.HEALTH: Text("calls", "Health"),
        Sector.POLICE: Text("calls", "Police"),
        Sector.PROSECUTION: Text("calls", "Prosecution or court"),
        Sector.EMBASSY: Text("calls", "Embassy or consulate"),
        Sector.COMMUNITY: Text("calls", "Association or community"),
        Sector.HOTLINE: Text("calls", "Hotline"),
        Sector.SELF: Text("calls", "She herself"),
        Sector.OTHER_SHELTER: Text("calls", "Another shelter"),
        Sector.OTHER: Text("calls", "Somebody else"),
    }
)
WHY_ASKED: Mapping[WhyAsked, Text] = MappingProxyType(
    {
        WhyAsked.SHELTER: Text("calls", "A place to stay"),
        WhyAsked.SAFETY: Text("calls", "To be safe"),
        WhyAsked.SERVICES: Text("calls", "More help than they can give"),
        WhyAsked.MOVE: Text("calls", "She moves here"),
        WhyAsked.OTHER: _ANOTHER,
    }
)
AGREED: Mapping[Agreed, Text] = MappingProxyType(
    {
        Agreed.YES: Text("calls", "Yes, she wants to come"),
        Agreed.NO: Text("calls", "No"),
        Agreed.NOT_ABLE: Text("calls", "She cannot say now"),
        Agreed.CHILD: Text("calls", "A child, whatever she says"),
        Agreed.UNKNOWN: Text("calls", "Not known"),
    }
)
SIGNS: Mapping[Sign, Text] = MappingProxyType(
    {
        Sign.DANGER: Text("calls", "She is in danger now"),
        Sign.INJURED: Text("calls", "She is hurt"),
        Sign.PREGNANT: Text("calls", "She is pregnant"),
        Sign.CHILD_WITH_HER: Text("calls", "A child is with her"),
        Sign.NEEDS_MEDICINE: Text("calls", "She needs medicine"),
        Sign.SUICIDE_WORRY: Text("calls", "Somebody fears for her life"),
    }
)
STATES: Mapping[CallState, Text] = MappingProxyType(
    {
        CallState.OPEN: Text("calls", "Waits for an answer"),
        CallState.WAIT: Text("calls", "Asked to wait"),
        CallState.ACCEPTED: Text("calls", "She may come"),
        CallState.DECLINED: Text("calls", "We could not take her"),
        CallState.REDIRECTED: Text("calls", "Sent on to others"),
        CallState.ARRIVED: Text("calls", "She is here"),
    }
)
WHY_DECLINED: Mapping[WhyDeclined, Text] = MappingProxyType(
    {
        WhyDeclined.NO_BED: Text("calls", "No bed is free"),
        WhyDeclined.NOT_OUR_MANDATE: Text("calls", "It is not what this house is for"),
        WhyDeclined.SAFETY_OF_HOUSE: Text("calls", "The house would not be safe"),
        WhyDeclined.NEEDS_HOSPITAL: Text("calls", "She needs a hospital first"),
        WhyDeclined.SHE_DECLINED: Text("calls", "She does not want to"),
        WhyDeclined.OTHER: _ANOTHER,
    }
)
