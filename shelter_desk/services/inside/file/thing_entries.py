"""What the house kept for her and gave her, in the timeline of her file."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.belongings import Belonging, IssuedItem, Movement
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.labels.house import CATEGORIES, GIVEN, MOVES, PIECES
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import Said, TimelineEntry

_RECEIVED = Text("timeline", "Taken into keeping: {thing}")
_MOVED = Text("timeline", "{what}: {thing}")
_GIVEN = Text("timeline", "Given to her: {what}")
_STRUCK = Text("timeline", "Written by mistake: {what}")


def thing_entries(work: Work, resident_id: ResidentId, names: Names) -> Iterator[TimelineEntry]:
    """The newest first; for those who may open the register of her things."""
    if not work.desk.staff.may(Permission.ADMIT):
        return
    for given in work.tx.issued.of_resident(resident_id):
        yield _issued(work, given, names)
    things = {one.id: one for one in work.tx.belongings.of_resident(resident_id)}
    moves = work.tx.belongings.movements(resident_id) if things else ()
    for move in reversed(moves):
        yield _move(work, move, things[move.belonging_id], names)
    for thing in reversed(things.values()):
        title = Message(_RECEIVED, {"thing": _words(work, CATEGORIES[thing.category])})
        by, ref = names.of(thing.received_by), Ref("belonging", thing.id)
        yield TimelineEntry(thing.received_at, title, by, _facts(thing), "belonging", ref)


def _issued(work: Work, given: IssuedItem, names: Names) -> TimelineEntry:
    title = _GIVEN if given.takes_back is None else _STRUCK
    what = {"what": _words(work, GIVEN[given.kind])}
    by, ref = names.of(given.by), Ref("issued_item", given.id)
    return TimelineEntry(given.at, Message(title, what), by, _facts(given), "issued", ref)


def _move(work: Work, move: Movement, thing: Belonging, names: Names) -> TimelineEntry:
    told = {
        "what": _words(work, MOVES[move.move]),
        "thing": _words(work, CATEGORIES[thing.category]),
    }
    facts = tuple(filter(None, (thing.description, move.to_whom, move.words)))
    by, ref = names.of(move.by), Ref("belonging", thing.id)
    return TimelineEntry(move.at, Message(_MOVED, told), by, facts, "belonging", ref)


def _facts(one: Belonging | IssuedItem) -> Said:
    what = one.what if isinstance(one, IssuedItem) else one.description
    told: list[str | Message] = [what] if what else []
    told += [f"{one.amount} {one.currency}".strip()] if one.amount else []
    told += [Message(PIECES, n=one.quantity)] if one.quantity > 1 else []
    return tuple(told)


def _words(work: Work, text: Text) -> str:
    return work.desk.translate(work.desk.language, text)
