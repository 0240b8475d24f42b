"""Attachments on the page of a file: the section, and the line of each in what happened."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.domain.attachments import Attachment, Family, Media
from shelter_desk.domain.audit import Ref
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.inside.attachments.attached import read_head
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.labels import attached as labels_attached
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import SectionState, TimelineEntry

_SECTION = Text("sections", "Attachments")
_COUNT = Plural("sections", "%n attachments", "", 0)
_NONE = Text("sections", "None yet")
_ADDED = Text("timeline", "Attachment added")
_REMOVED = Text("timeline", "Attachment taken away")


def attached_section(work: Work, kept: tuple[Attachment, ...]) -> Iterator[SectionState]:
    """How many there are now, for those who read files."""
    if work.desk.staff.may(Permission.READ_FILE):
        there = sum(one.removed_at is None for one in kept)
        message = Message(_COUNT, n=there) if there else Message(_NONE)
        yield SectionState("attachments", _SECTION, message, "neutral")


def attached_entries(
    work: Work, kept: tuple[Attachment, ...], names: Names
) -> Iterator[TimelineEntry]:
    """When each came, and when it went."""
    for one in kept:
        ref, by = Ref("attachment", one.id), names.of(one.added_by)
        body = _body(work, one)
        yield TimelineEntry(one.added_at, Message(_ADDED), by, body, "attachment", ref)
        if one.removed_at is not None and one.removed_by is not None:
            by = names.of(one.removed_by)
            yield TimelineEntry(one.removed_at, Message(_REMOVED), by, "", "attachment", ref)


def _body(work: Work, one: Attachment) -> Message | str:
    """What it shows; for a circle only that it is for the circle."""
    if one.compartment is not None:
        return Message(one.compartment.sealed_words)
    if one.removed_at is not None:
        return ""
    facts = read_head(work, one).facts
    if facts.media is Media.STROKES:
        return Message(labels_attached.FAMILIES[Family.SIGNATURE])
    return facts.title or Message(labels_attached.SHOWS[facts.shows])
