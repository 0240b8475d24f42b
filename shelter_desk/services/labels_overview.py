"""The words of the house in numbers that pages and papers share."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.house_numbers import Change
from shelter_desk.domain.text import Text

CHANGES: Final[Mapping[Change, Text]] = MappingProxyType(
    {
        Change.STEADIER: Text("overview", "Steadier"),
        Change.SAME: Text("overview", "The same"),
        Change.HARDER: Text("overview", "Harder"),
    }
)
"""In the order in which they stand."""

LOOKED: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "overview_house": Text("overview", "who is behind a number: beds"),
        "overview_stay": Text("overview", "who is behind a number: length of stay"),
        "overview_referrals": Text("overview", "who is behind a number: referrals"),
        "overview_consents": Text("overview", "who is behind a number: consent"),
        "overview_overdue": Text("overview", "who is behind a number: what is overdue"),
        "overview_languages": Text("overview", "who is behind a number: languages"),
        "overview_arrivals": Text("overview", "who is behind a number: arrivals"),
        "overview_needs": Text("overview", "who is behind a number: needs"),
    }
)
"""What the log says of a list that was opened, by its word there."""
