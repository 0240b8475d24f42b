"""A person who does not exist, to be played: a role card by its number.

The same number always gives the same card, on every computer and in every version of Python, so
that a group can play one again. Nothing on a card is a secret or a test: it tells who plays how
to be, and the coach never looks at what is answered.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from shelter_desk.domain.consents import Decision, Scope
from shelter_desk.domain.practice.rules import Both

YOUNGEST, OLDEST = 18, 58
"""Children are not drawn: to play one takes a trainer and a case that was thought through."""
NEEDS: Final = 3


class Subject(StrEnum):
    """What she may be asked about."""

    WORK = "work"
    PAPERS = "papers"
    WAGES = "wages"
    DANGER = "danger"
    HEALTH = "health"
    FAMILY = "family"
    KNOWN = "known"
    PHONE = "phone"
    JOURNEY = "journey"
    HOPE = "hope"


class Wanted(StrEnum):
    """Who may interpret, in the words of the forms."""

    WOMAN = "woman"
    MAN = "man"
    NO_PREFERENCE = "no_preference"


_A, _R, _N = Decision.AGREED, Decision.REFUSED, Decision.NOT_NOW
ASKED_FOR: Final[Mapping[Scope, tuple[Decision, ...]]] = {
    Scope.INTERVIEW: (_A, _A, _A, _A, _N),
    Scope.KEEP_RECORD: (_A, _A, _A, _N),
    Scope.SHARE_WITH_AGENCY: (_A, _A, _R, _N),
    Scope.CONTACT_FAMILY: (_A, _R, _N),
    Scope.CONTACT_EMBASSY: (_A, _R, _R, _N),
    Scope.REPORT_TO_POLICE: (_A, _R, _N, _N),
    Scope.STATISTICS: (_A, _R),
    Scope.PHOTO_AUDIO: (_R, _R, _R, _N),
}
"""How often she says what to each matter: most talk, few want the police or a picture."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words that may stand on a card. ``gender``: "f" or "m" where they fit one alone.

    ``closes``: a matter that she then refuses ("nobody tells the embassy").
    """

    words: Both
    gender: str = ""
    closes: Scope | None = None


@dataclass(frozen=True, slots=True)
class Names:
    """Names by which somebody of one language and gender may be called."""

    language: str
    gender: str
    called: tuple[Both, ...]


@dataclass(frozen=True, slots=True)
class RoleStock:
    """What cards are made of. ``later`` are words that come once somebody is trusted."""

    names: tuple[Names, ...]
    states: tuple[Line, ...]
    needs: tuple[Line, ...]
    says: Mapping[Subject, tuple[Line, ...]]
    refusable: tuple[Subject, ...]
    refused: tuple[Line, ...]
    not_yet: tuple[Line, ...]
    later: Mapping[Subject, tuple[Line, ...]]
    rooms: tuple[Line, ...]
    not_to_tell: tuple[Line, ...]
    traps: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class RoleCard:
    """Who is played. Lines are in the first person, and in Arabic fit a woman and a man.

    ``says`` is what is answered when asked; for ``refuses`` it is a no, for ``later`` a "not now"
    until there is trust, and then ``later_says``. ``trap`` tempts whoever asks.
    """

    seed: int
    called: Both
    gender: str
    age: int
    language: str
    state: Both
    needs: tuple[Both, ...]
    says: tuple[tuple[Subject, Both], ...]
    refuses: Subject
    later: Subject
    later_says: Both
    interpreter: Wanted
    room: Both
    not_to_tell: Both
    consents: tuple[tuple[Scope, Decision], ...]
    trap: Both


T = TypeVar("T")


class _Draw:
    """Picks by a digest of number and purpose: one pick never moves another."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def one(self, what: str, of: Sequence[T]) -> T:
        return of[self._number(what) % len(of)]

    def line(self, what: str, of: Sequence[Line], gender: str) -> Line:
        return self.one(what, [one for one in of if one.gender in ("", gender)])

    def some(self, what: str, of: Sequence[T], many: int) -> tuple[T, ...]:
        order = sorted(range(len(of)), key=lambda place: self._number(f"{what}/{place}"))
        return tuple(of[place] for place in order[:many])

    def _number(self, what: str) -> int:
        digest = hashlib.sha256(f"role/{self._seed}/{what}".encode()).digest()
        return int.from_bytes(digest[:8], "big")


def role_card(stock: RoleStock, seed: int) -> RoleCard:
    """The card with this number."""
    draw = _Draw(seed)
    who = draw.one("who", stock.names)
    gender = who.gender
    refuses = draw.one("refuses", stock.refusable)
    open_to = [one for one in Subject if one in stock.later and one is not refuses]
    later = draw.one("later", open_to)
    not_to_tell = draw.line("not_to_tell", stock.not_to_tell, gender)
    needs = [one for one in stock.needs if one.gender in ("", gender)]
    return RoleCard(
        seed=seed,
        called=draw.one("called", who.called),
        gender=gender,
        age=draw.one("age", range(YOUNGEST, OLDEST + 1)),
        language=who.language,
        state=draw.line("state", stock.states, gender).words,
        needs=tuple(one.words for one in draw.some("needs", needs, NEEDS)),
        says=tuple(_says(stock, draw, gender, {refuses: stock.refused, later: stock.not_yet})),
        refuses=refuses,
        later=later,
        later_says=draw.line("later_says", stock.later[later], gender).words,
        interpreter=draw.one("interpreter", _interpreters(gender)),
        room=draw.line("room", stock.rooms, gender).words,
        not_to_tell=not_to_tell.words,
        consents=tuple(_consents(draw, not_to_tell.closes)),
        trap=draw.line("trap", stock.traps, gender).words,
    )


def _says(
    stock: RoleStock, draw: _Draw, gender: str, instead: Mapping[Subject, tuple[Line, ...]]
) -> Iterator[tuple[Subject, Both]]:
    for subject in Subject:
        lines = instead.get(subject, stock.says[subject])
        yield subject, draw.line(f"says/{subject}", lines, gender).words


def _interpreters(gender: str) -> tuple[Wanted, ...]:
    own = Wanted.WOMAN if gender == "f" else Wanted.MAN
    return own, own, Wanted.NO_PREFERENCE


def _consents(draw: _Draw, closed: Scope | None) -> Iterator[tuple[Scope, Decision]]:
    for scope, answers in ASKED_FOR.items():
        said = Decision.REFUSED if scope is closed else draw.one(f"consent/{scope}", answers)
        yield scope, said
