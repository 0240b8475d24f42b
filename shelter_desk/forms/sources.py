"""Where an answer comes from when nobody says otherwise."""

from __future__ import annotations

from shelter_desk.forms.answers import Source
from shelter_desk.forms.spec import Item, TickTime


def usual_source(item: Item) -> Source:
    """She says it herself; but what is ticked was done or seen by whoever ticks it."""
    return Source.OBSERVATION if isinstance(item, TickTime) else Source.SELF
