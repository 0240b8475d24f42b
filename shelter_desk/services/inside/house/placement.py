"""What speaks against a bed for somebody: rules of the house and people to be kept apart.

Advice, never a lock: whoever gives the bed may write a reason and give it all the same, because
nothing blocks a bed in the first hour (domain facts 6.1, stage 2). Her own wish decides first; the
rules only make visible what could hurt somebody (4.3 ``must_not_know``, 6.2 rules 6 and 16).
Nobody's name is told: only the code of the one she should not share a room with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from shelter_desk.domain.beds import Bed, Room, RoomFor
from shelter_desk.domain.folding import fold
from shelter_desk.domain.ids import BedId, ResidentId, RoomId
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.plan.safety_reading import guarded
from shelter_desk.services.inside.records.stored_forms import must_not_know_names
from shelter_desk.services.inside.residents.ages import may_be_child
from shelter_desk.services.inside.residents.dependants import (
    a_guardian_is_feared,
    codes_of_dependants,
    plain_code,
)
from shelter_desk.services.inside.residents.rows import age_of
from shelter_desk.services.use_case import Work
from shelter_desk.storage.search.same_name import is_one_word, may_be_named, same_name

_WOMEN = frozenset({"Feminine", "TransgenderFeminine"})
_MEN = frozenset({"Masculine", "TransgenderMasculine"})
_COT_UNTIL = 4

APART: Final = Text("beds", "She and {code} should be kept apart.")
_ALIKE = Text(
    "beds",
    "She and {code} may have to be kept apart: the names are alike. Ask their case managers first.",
)
_FIRST_NAME = Text(
    "beds",
    "She and {code} may have to be kept apart, but only a first name is alike. When in doubt, ask "
    "their case managers.",
)
_FOR_WOMEN = Text("beds", "This room is meant for women.")
_FOR_MEN = Text("beds", "This room is meant for men.")
_FOR_CHILDREN = Text("beds", "This room is meant for children.")
_MIXED = Text("beds", "{code} sleeps in this room, and women and men would share it.")
_CHILD = Text("beds", "She is or may be under 18, and {code} in this room is an adult.")
_WITH_CHILD = Text("beds", "{code} in this room is or may be under 18.")
_FAMILY = Text("beds", "A family lives in this room: ask {code} first.")
_COT = Text("beds", "This is a cot.")


@dataclass(frozen=True, slots=True)
class _Known:
    """What the rules look at in a person."""

    person: Resident
    age: int | None
    may_be_child: bool
    feared: frozenset[str]
    sealed: bool
    apart: frozenset[str]
    cares_for: frozenset[str]
    fears_a_guardian: bool

    def is_child_of(self, other: _Known) -> bool:
        """True for a child whom the other's file names among those who depend on her.

        Where it is feared that a guardian harmed the child, nobody is taken for a good one.
        """
        hers = plain_code(self.person.code) in other.cares_for
        return hers and self.may_be_child and not self.fears_a_guardian


class Rules:
    """Reads people once for one question about many beds."""

    def __init__(self, work: Work, resident_id: ResidentId) -> None:
        self._work = work
        self._known: dict[ResidentId, _Known] = {}
        self._her = self._read(resident_id)

    def against(self, room: Room, bed: Bed, others: tuple[ResidentId, ...]) -> tuple[Message, ...]:
        """What should be told before she gets this bed; ``others`` sleep in the same room."""
        with_her = self._with_her(others)
        return (*self._of_room(room, bed, with_her), *self._of_people(room, with_her))

    def sealed(self, others: tuple[ResidentId, ...]) -> bool:
        """True where names could not be compared because they are sealed, hers or of ``others``."""
        with_her = self._with_her(others)
        return bool(with_her) and any(one.sealed for one in (self._her, *with_her))

    def _with_her(self, others: tuple[ResidentId, ...]) -> list[_Known]:
        return [self._read(one) for one in others if one != self._her.person.id]

    def _of_room(self, room: Room, bed: Bed, others: list[_Known]) -> Iterator[Message]:
        age = self._her.age
        # a child sleeps where her mother does
        gender = "" if any(map(self._belongs, others)) else self._her.person.gender
        if room.meant_for is RoomFor.WOMEN and gender in _MEN:
            yield Message(_FOR_WOMEN)
        if room.meant_for is RoomFor.MEN and gender in _WOMEN:
            yield Message(_FOR_MEN)
        if room.meant_for is RoomFor.CHILDREN and age is not None and not self._her.may_be_child:
            yield Message(_FOR_CHILDREN)
        if bed.cot and age is not None and age >= _COT_UNTIL:
            yield Message(_COT)

    def _of_people(self, room: Room, others: list[_Known]) -> Iterator[Message]:
        for one in others:
            code = {"code": one.person.code}
            if self._apart(one):
                yield Message(APART, code)
            elif self._named(one, may_be_named):
                yield Message(_ALIKE, code)
            elif self._named(one, may_be_named, by_one_word=True):
                yield Message(_FIRST_NAME, code)
            if self._belongs(one) or one.is_child_of(self._her):
                continue
            if room.meant_for is RoomFor.FAMILY:
                yield Message(_FAMILY, code)
                continue
            if _differ(self._her.person.gender, one.person.gender):
                yield Message(_MIXED, code)
            if self._her.may_be_child and _is_adult(one):
                yield Message(_CHILD, code)
            elif one.may_be_child and _is_adult(self._her):
                yield Message(_WITH_CHILD, code)

    def _apart(self, other: _Known) -> bool:
        """One named the other as who must not know or is watched for, or they are kept apart."""
        told = {*self._her.apart, *other.apart}
        codes = {plain_code(self._her.person.code), plain_code(other.person.code)}
        return bool(told & codes) or self._named(other, same_name)

    def _belongs(self, other: _Known) -> bool:
        """She is a child, and the other is her mother or whoever cares for her."""
        return self._her.is_child_of(other)

    def _named(
        self, other: _Known, meant: Callable[[str, str], bool], *, by_one_word: bool = False
    ) -> bool:
        """One is feared by the other, as far as ``meant`` takes two names for one person's.

        A name of one word is many people's: it counts only ``by_one_word``.
        """
        pairs = ((self._her.person, other.feared), (other.person, self._her.feared))
        return any(
            meant(name, one) and (by_one_word or not (is_one_word(name) or is_one_word(one)))
            for person, feared in pairs
            for name in _names(person)
            for one in feared
        )

    def _read(self, resident_id: ResidentId) -> _Known:
        if resident_id not in self._known:
            person = self._work.tx.residents.get(resident_id)
            child = may_be_child(self._work, resident_id)
            decisions = self._work.tx.consents.of_resident(resident_id) if child else ()
            safety = guarded(self._work, resident_id)
            named = safety.named(self._work, resident_id)
            feared = (*must_not_know_names(self._work, resident_id), *named.names)
            self._known[resident_id] = _Known(
                person=person,
                age=age_of(person, self._work.desk.local_today()),
                may_be_child=child,
                feared=frozenset(map(_plain, feared)) - {""},
                sealed=named.sealed,
                apart=frozenset(map(plain_code, safety.keep_apart())),
                cares_for=codes_of_dependants(self._work, resident_id),
                fears_a_guardian=child and a_guardian_is_feared(decisions),
            )
        return self._known[resident_id]


def room_mates(work: Work, rooms: Mapping[BedId, RoomId]) -> dict[RoomId, tuple[ResidentId, ...]]:
    """Who sleeps in each room now; ``rooms`` tells the room of each bed."""
    found: dict[RoomId, tuple[ResidentId, ...]] = {}
    for one in work.tx.beds.taken():
        room_id = rooms[one.bed_id]
        found[room_id] = (*found.get(room_id, ()), one.resident_id)
    return found


def _is_adult(one: _Known) -> bool:
    return one.age is not None and not one.may_be_child


def _differ(first: str, second: str) -> bool:
    return (first in _WOMEN and second in _MEN) or (first in _MEN and second in _WOMEN)


def _names(person: Resident) -> frozenset[str]:
    return frozenset(map(_plain, (person.called, *person.names))) - {""}


def _plain(name: str) -> str:
    return " ".join(fold(name).split())
