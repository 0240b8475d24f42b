"""What the table of the house says of a stage."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.procedure import Stage
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.labels_procedure import OWNERS, stage_name

_HOURS = Plural("procedure", "Within %n hours", "", 0)
_DAYS = Plural("procedure", "Within %n days", "", 0)
_AT_ONCE = Text("procedure", "At once")
_NO_CLOCK = Text("procedure", "No clock")
_ARRIVAL = Text("procedure", "from her arrival")
_AFTER = Text("procedure", "from the end of “{stage}”")
_WHO = Text("procedure", "Seen to by {who}")
_DAY = 24


def own_name(context: DeskContext, stage: Stage) -> str:
    """What the house calls a stage."""
    return stage_name(stage, context.language, context.translate)


def time_words(context: DeskContext, stage: Stage, after: str) -> str:
    """``Within 7 days from her arrival``; ``after`` names the stage it counts from, "" for none."""
    if stage.hours is None:
        return context.words(_NO_CLOCK)
    if stage.hours == 0:
        return context.words(_AT_ONCE)
    days = stage.hours % _DAY == 0 and stage.hours > _DAY
    count = stage.hours // _DAY if days else stage.hours
    within = context.fmt.shape(context.words(_DAYS if days else _HOURS, count))
    since = Message(_AFTER, {"stage": after}) if after else Message(_ARRIVAL)
    return f"{within} {context.words(since)}"


def owner_words(context: DeskContext, stage: Stage) -> str:
    """``Seen to by her caseworker``."""
    return context.words(Message(_WHO, {"who": context.words(OWNERS[stage.owner])}))
