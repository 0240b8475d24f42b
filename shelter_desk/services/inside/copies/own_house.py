"""What the house kept for her, gave her and wrote down at the door, for her own copy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.belongings import Belonging, IssuedItem, Movement
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.shifts import Outing
from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.own_copy import Entry, Part, Told
from shelter_desk.services.labels import house as labels_house
from shelter_desk.services.use_case import Work

Say = Callable[[Text], str]
Day = Callable[[datetime], str]
Plain = dict[str, object]

_THINGS = Text("own_copy", "Belongings")
_GIVEN = Text("own_copy", "What you were given")
_OUT = Text("own_copy", "Times you went out")
_AMOUNT = Text("own_copy", "Amount")
_WHERE = Text("own_copy", "Now")
_SINCE = Text("own_copy", "Received on")
_BACK = Text("own_copy", "Back on")


@dataclass(frozen=True, slots=True)
class OwnHouse:
    """Her things with their movements, what she was given, when she was out."""

    things: tuple[Belonging, ...]
    moves: tuple[Movement, ...]
    given: tuple[IssuedItem, ...]
    outings: tuple[Outing, ...]

    def named(self) -> dict[str, bool]:
        """Which parts hold something, by the names the log uses."""
        return {
            "belongings": bool(self.things),
            "given": bool(self.given),
            "outings": bool(self.outings),
        }


def read_own_house(work: Work, resident_id: ResidentId) -> OwnHouse:
    """Everything of it."""
    tx = work.tx
    return OwnHouse(
        things=tx.belongings.of_resident(resident_id),
        moves=tx.belongings.movements(resident_id),
        given=tx.issued.of_resident(resident_id),
        outings=tx.outings.of_resident(resident_id),
    )


def house_parts(house: OwnHouse, say: Say, day: Day) -> Iterator[Part]:
    """The same as lines under titles."""
    for title, entries in (
        (_THINGS, tuple(_thing(one, house.moves, say, day) for one in house.things)),
        (_GIVEN, tuple(_gift(one, say, day) for one in house.given if one.takes_back is None)),
        (_OUT, tuple(_outing(one, say, day) for one in house.outings)),
    ):
        if entries:
            yield Part(say(title), entries)


def _thing(thing: Belonging, moves: tuple[Movement, ...], say: Say, day: Day) -> Entry:
    heading = f"{thing.item_no} · {say(labels_house.CATEGORIES[thing.category])}"
    told = [Told(say(_SINCE), day(thing.received_at), True)]
    told += [Told(say(_AMOUNT), _money(thing), True)] if thing.amount else []
    told += [Told(say(_WHERE), say(labels_house.WHERE[thing.now]))]
    told += [
        Told(say(labels_house.MOVES[one.move]), day(one.at), True)
        for one in moves
        if one.belonging_id == thing.id
    ]
    return Entry(f"{heading} · {thing.description}" if thing.description else heading, tuple(told))


def _gift(item: IssuedItem, say: Say, day: Day) -> Entry:
    heading = f"{say(labels_house.GIVEN[item.kind])} · {day(item.at)}"
    told = (Told(say(_AMOUNT), _money(item), True),) if item.amount else ()
    return Entry(f"{heading} · {item.what}" if item.what else heading, told)


def _outing(one: Outing, say: Say, day: Day) -> Entry:
    back = (Told(say(_BACK), day(one.back_at), True),) if one.back_at is not None else ()
    heading = day(one.out_at)
    return Entry(f"{heading} · {one.where_to}" if one.where_to else heading, back)


def _money(one: Belonging | IssuedItem) -> str:
    return f"{one.amount} {one.currency}".strip()


def house_plain(house: OwnHouse, say: Say, instant: Callable[[datetime], str]) -> Plain:
    """The same as plain values for a machine."""
    given = [one for one in house.given if one.takes_back is None]
    mistaken = {one.takes_back for one in house.given}
    return {
        "belongings": [_plain_thing(one, house.moves, say, instant) for one in house.things],
        "given": [
            _plain_gift(one, say, instant) | {"mistaken": one.id in mistaken} for one in given
        ],
        "outings": [
            {
                "out_at": instant(one.out_at),
                "back_at": None if one.back_at is None else instant(one.back_at),
                "where": one.where_to,
            }
            for one in house.outings
        ],
    }


def _plain_thing(
    one: Belonging,
    moves: tuple[Movement, ...],
    say: Say,
    instant: Callable[[datetime], str],
) -> Plain:
    return {
        "item": one.item_no,
        "category": one.category.value,
        "label": say(labels_house.CATEGORIES[one.category]),
        "description": one.description,
        "amount": one.amount,
        "currency": one.currency,
        "original": one.original,
        "received_at": instant(one.received_at),
        "now": one.now.value,
        "movements": [
            {"move": move.move.value, "at": instant(move.at), "to": move.to_whom}
            for move in moves
            if move.belonging_id == one.id
        ],
    }


def _plain_gift(one: IssuedItem, say: Say, instant: Callable[[datetime], str]) -> Plain:
    return {
        "kind": one.kind.value,
        "label": say(labels_house.GIVEN[one.kind]),
        "what": one.what,
        "quantity": one.quantity,
        "amount": one.amount,
        "currency": one.currency,
        "at": instant(one.at),
    }
