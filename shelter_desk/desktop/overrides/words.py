"""A decision without her agreement in lines that one can read aloud."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.overrides import Ground
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels import choices as labels

DECIDED = "decided"
"""Ends the subject of the page where a decision is to be seen and not written."""

TO = Text("override", "To: {agency}")
ITEM = Text("override", "{item}: {words}")
GROUND = Text("override", "Ground: {ground}")
LAW = Text("override", "Law or duty: {law}")
REASON = Text("override", "Why: {reason}")
KNOWS = Text("override", "She was told before.")
KNOWS_NOT = Text("override", "She has not been told yet: {why}")
UNTOLD = Text("override", "She has not been told yet")
TELL_BY = Text("override", "She is to be told on {day}.")
TELL_ON = Text("override", "She will be told on {day}.")


def item_lines(
    context: DeskContext, items: frozenset[DataItem], words: Mapping[DataItem, str]
) -> Iterator[str]:
    """Each item with the words that are told of it."""
    for item in DataItem:
        if item in items:
            name, said = context.words(labels.ITEMS[item]), words.get(item, "").strip()
            filled = Message(ITEM, {"item": name, "words": said})
            yield context.words(filled) if said else name


def ground_lines(
    context: DeskContext, ground: Ground | None, law: str, reason: str
) -> Iterator[str]:
    """On which ground, and why."""
    if ground is not None:
        yield context.words(Message(GROUND, {"ground": context.words(labels.GROUNDS[ground])}))
    if law:
        yield context.words(Message(LAW, {"law": law}))
    yield context.words(Message(REASON, {"reason": reason}))
