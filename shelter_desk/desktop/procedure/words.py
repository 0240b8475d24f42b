"""What the table of the house says of a stage."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.i18n import isolate
from shelter_desk.domain.procedure import Stage
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels.procedure import OWNERS, stage_name, stage_since, stage_within

PAGES_TITLE = Text("front_line", "Pages for front lines")
_WHO = Text("procedure", "Responsible: {who}")


def own_name(context: DeskContext, stage: Stage) -> str:
    """What the house calls a stage."""
    return stage_name(stage, context.language, context.translate)


def time_words(context: DeskContext, stage: Stage, after: str) -> str:
    """``Within 7 days from her arrival``; ``after`` names the stage it counts from, "" for none."""
    language, say = context.language, context.translate
    within = context.fmt.shape(stage_within(stage, language, say))
    since = stage_since(stage, isolate(after), language, say)
    return f"{within} {since}" if since else within


def owner_words(context: DeskContext, stage: Stage) -> str:
    """``Seen to by her caseworker``."""
    return context.words(Message(_WHO, {"who": context.words(OWNERS[stage.owner])}))
