"""Where she slept, in the timeline of her file."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.beds import bed_label
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import TimelineEntry

_GIVEN = Text("timeline", "Bed given: {bed}")
_MOVED = Text("timeline", "Moved to bed {bed}")
_LEFT = Text("timeline", "Bed left: {bed}")


def bed_entries(work: Work, resident_id: ResidentId, names: Names) -> Iterator[TimelineEntry]:
    """Each bed as it was given and left, the newest first; a move is told once.

    Beds are on the board for everybody; why something that spoke against one was set aside is
    for those who give beds.
    """
    gives = work.desk.staff.may(Permission.ADMIT)
    had = work.tx.beds.history(resident_id)
    left = {slept.until for slept, _room, _bed in had}
    since = {slept.since for slept, _room, _bed in had}
    for slept, room, bed in had:
        ref, label = Ref("bed_assignment", slept.id), {"bed": bed_label(room, bed)}
        if slept.until is not None and slept.ended_by is not None and slept.until not in since:
            by = names.of(slept.ended_by)
            yield TimelineEntry(slept.until, Message(_LEFT, label), by, "", "bed", ref)
        title = Message(_MOVED if slept.since in left else _GIVEN, label)
        reason = slept.reason if gives else ""
        yield TimelineEntry(slept.since, title, names.of(slept.by), reason, "bed", ref)
