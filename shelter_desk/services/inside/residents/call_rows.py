"""Requests to take somebody in, as lists and a file show them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.beds import bed_label
from shelter_desk.domain.calls import OF_HEALTH, CallIn, Sign
from shelter_desk.domain.ids import BedId, ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.unsealing import sealer_for
from shelter_desk.services.inside.typed.versions import version_of
from shelter_desk.services.labels.calls import SECTORS, SIGNS
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.call import CallRow
from shelter_desk.services.views.file import TimelineEntry

_CAME_BY = Text("timeline", "Asked for by {who} ({number})")
_SO = Text("timeline", "Told in the request: {signs}")
_NOT_SO = Text("timeline", "Not so, by the request: {signs}")


def call_rows(work: Work, calls: Iterable[CallIn]) -> tuple[CallRow, ...]:
    """Each with who wrote and who answered it, and how long a bed is kept."""
    names, now = Names(work), work.desk.clock.now()
    rows = []
    for call in calls:
        hold = None if call.hold_id is None else work.tx.beds.hold(call.hold_id)
        stands = hold is not None and hold.stands(now)
        left = int((hold.until - now).total_seconds()) // 60 if hold and stands else None
        decided = "" if call.decided_by is None else names.of(call.decided_by)
        bed = _label(work, hold.bed_id) if hold and stands else ""
        version = version_of(call.words, call.answer, call.declined_because)
        rows.append(CallRow(call, version, names.of(call.received_by), decided, bed, left))
    return tuple(rows)


def free_beds(work: Work) -> tuple[tuple[BedId, str], ...]:
    """Beds in which nobody sleeps and that are kept for nobody, as the board calls them."""
    tx, now = work.tx, work.desk.clock.now()
    taken = {one.bed_id for one in tx.beds.taken()}
    held = {one.bed_id for one in tx.beds.open_holds() if one.stands(now)}
    rooms = {one.id: one for one in tx.beds.rooms() if one.closed_at is None}
    return tuple(
        (bed.id, bed_label(rooms[bed.room_id].name, bed.name))
        for bed in tx.beds.beds()
        if bed.room_id in rooms and bed.closed_at is None and bed.id not in taken | held
    )


def call_entries(work: Work, resident_id: ResidentId, names: Names) -> Iterator[TimelineEntry]:
    """How she came, in the story of her file: who asked, and what they told.

    What was told of her health is there for who may read of it here and now.
    """
    calls = work.tx.calls.of_resident(resident_id)
    if not calls:
        return
    health = sealer_for(work, resident_id, (Compartment.HEALTH,)).can_open(Compartment.HEALTH)
    hidden = frozenset[Sign]() if health else OF_HEALTH
    for call in calls:
        words = call.words
        sector = work.desk.translate(work.desk.language, SECTORS[words.sector])
        who = {"who": words.organisation or sector, "number": call.number}
        body: tuple[Message | str, ...] = (
            *_told(work, _SO, words.present - hidden),
            *_told(work, _NOT_SO, words.absent - hidden),
            *(part for part in (words.reason, words.coming) if part),
        )
        by, ref = names.of(call.received_by), Ref("call_in", call.id)
        title = Message(_CAME_BY, who)
        yield TimelineEntry(call.received_at, title, by, body, "arrival", ref)


def _told(work: Work, text: Text, signs: frozenset[Sign]) -> Iterator[Message]:
    language = work.desk.language
    said = [work.desk.translate(language, SIGNS[one]) for one in Sign if one in signs]
    if said:
        # each of them is a sentence
        yield Message(text, {"signs": ". ".join(said)})


def _label(work: Work, bed_id: BedId) -> str:
    bed = work.tx.beds.bed(bed_id)
    return bed_label(work.tx.beds.room(bed.room_id).name, bed.name)
