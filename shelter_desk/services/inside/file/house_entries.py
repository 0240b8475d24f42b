"""What the house wrote down of a resident, in the timeline of her file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.services.inside.house.house_reading import told_of
from shelter_desk.services.inside.house.incident_rows import kind_of
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import TimelineEntry

KIND: Final = "house_record"
_NAMED: Final = Text("timeline", "Incident in the house: {number}")


def house_entries(work: Work, resident_id: ResidentId, names: Names) -> Iterator[TimelineEntry]:
    """Incidents of the house that name her, as far as the reader may read them."""
    for found in told_of(work, resident_id):
        one, newest, first = found.incident, found.versions[0], found.versions[-1]
        yield TimelineEntry(
            at=one.reported_at,
            title=Message(_NAMED, {"number": one.number}),
            by_name=names.of(one.reported_by),
            body=_what(newest.core),
            kind=KIND,
            ref=Ref("house_record", first.id),
            form_key=INCIDENT.key,
        )


def _what(core: bytes) -> Message | str:
    found = kind_of(core)
    return "" if found is None else Message(found)
