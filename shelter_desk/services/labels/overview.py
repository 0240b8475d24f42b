"""The words of the house in numbers that pages and papers share."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.house_numbers import Change
from shelter_desk.domain.text import Plural, Text

TITLE: Final = Text("overview", "The house in numbers")
KEPT_OUT: Final = Plural("overview", "%n files are not counted: you are kept out of them.", "", 0)
ARRIVALS: Final = Text("overview", "Arrivals and who asked for them")
SPAN: Final = Text("overview", "{first} to {last}, by the request that led here.")
NO_ARRIVALS: Final = Text("overview", "Nobody arrived in the last 12 months.")
NEEDS: Final = Text("overview", "Needs, from the first talk to the last")
ASKED: Final = Plural(
    "overview",
    "%n people talked about their needs more than once, here or gone within 12 months. "
    "Physical health and peace of mind are sealed and not counted.",
    "",
    0,
)
NOBODY_ASKED: Final = Text("overview", "Nobody has talked about her needs more than once yet.")
ALL: Final = Text("overview", "All")

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
