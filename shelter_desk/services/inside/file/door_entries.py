"""When she went out and came back, in the timeline of her file.

As at the door: no lateness, no count, nothing to hold against her (domain facts 6.2 rule 15).
"""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import Stay
from shelter_desk.domain.shifts import Outing
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import TimelineEntry

_OUT = Text("timeline", "Went out")
_BACK = Text("timeline", "Came back")


def door_entries(
    work: Work, resident_id: ResidentId, stays: tuple[Stay, ...], names: Names
) -> Iterator[TimelineEntry]:
    """The newest first, with where she said she goes; for those who keep the door."""
    if not work.desk.staff.may(Permission.ADMIT):
        return
    for one in work.tx.outings.of_resident(resident_id):
        ref = Ref("outing", one.id)
        if one.back_at is not None and one.back_by is not None and not _left(one, stays):
            by = names.of(one.back_by)
            yield TimelineEntry(one.back_at, Message(_BACK), by, "", "outing", ref)
        by = names.of(one.out_by)
        yield TimelineEntry(one.out_at, Message(_OUT), by, one.where_to, "outing", ref)


def _left(one: Outing, stays: tuple[Stay, ...]) -> bool:
    """True where she never came back: her stay ended while she was out."""
    ends = (stay.ended_at for stay in stays if stay.started_at <= one.out_at)
    return any(end is not None and one.back_at == max(end, one.out_at) for end in ends)
