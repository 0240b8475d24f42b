"""Attachments in her own copy: a list of what there is; each is handed over by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.own_copy import Entry, Part, Told
from shelter_desk.services.inside.attachments.attached import AttachmentReader
from shelter_desk.services.labels import attached as labels_attached
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.attachment import AttachmentView, Facts

Say = Callable[[Text], str]
Day = Callable[[datetime], str]
Plain = dict[str, object]

_ATTACHMENTS = Text("own_copy", "Attachments in your file: ask for a copy of each you want")
_KIND = Text("own_copy", "Kind")
_SIZE = Text("own_copy", "Size in kilobytes")
_SEALED = Text(
    "own_copy", "Attachments that were sealed for whoever made this copy. Ask for them as well."
)


@dataclass(frozen=True, slots=True)
class OwnAttached:
    """What is there and not sealed for the reader; how many are."""

    open: tuple[tuple[AttachmentView, Facts], ...]
    sealed: int


def read_own_attached(work: Work, resident_id: ResidentId) -> OwnAttached:
    """Everything of it that was not taken away."""
    kept = work.tx.attachments.of_resident(resident_id)
    views = [one for one in AttachmentReader(work, resident_id).views(kept) if not one.removed_at]
    there = tuple((one, one.facts) for one in views if one.facts is not None)
    return OwnAttached(there, len(views) - len(there))


def attached_parts(own: OwnAttached, say: Say, day: Day) -> Iterator[Part]:
    """The same as lines under a title."""
    entries = tuple(_entry(view, facts, say, day) for view, facts in own.open)
    if entries:
        yield Part(say(_ATTACHMENTS), entries)


def _entry(view: AttachmentView, facts: Facts, say: Say, day: Day) -> Entry:
    told = (
        Told(say(_KIND), say(labels_attached.FAMILIES[facts.media.family])),
        Told(say(_SIZE), str(-(-facts.size // 1024)), True),
    )
    shows = say(labels_attached.SHOWS[facts.shows])
    parts = (shows, day(view.added_at), facts.title)
    return Entry(" · ".join(part for part in parts if part), told)


def attached_left_out(own: OwnAttached, say: Say) -> Iterator[str]:
    """That some are not in the list."""
    if own.sealed:
        yield say(_SEALED)


def attached_plain(own: OwnAttached, say: Say, instant: Callable[[datetime], str]) -> list[Plain]:
    """The same as plain values for a machine."""
    return [
        {
            "title": facts.title,
            "media_type": facts.media.value,
            "shows": facts.shows.value,
            "label": say(labels_attached.SHOWS[facts.shows]),
            "size": facts.size,
            "sha256": facts.sha256,
            "added_at": instant(view.added_at),
        }
        for view, facts in own.open
    ]
