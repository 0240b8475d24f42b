"""The register of one person's things, put into lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from shelter_desk.domain.belongings import SETTLED, Belonging, IssuedItem, Move, Movement
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.residents.rows import RowMaker
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.belonging import GivenRow, MoveRow, Register, ThingRow
from shelter_desk.services.views.file import SectionState
from shelter_desk.storage.results import ResidentFilter

_ORDER = (Move.TAKEN_OUT, Move.BACK, Move.RETURNED, Move.POLICE, Move.UNCLAIMED)
_SECTION_THINGS = Text("sections", "Belongings")
_KEPT_THINGS = Plural("sections", "%n things with us", "", 0)
_NO_THINGS = Text("sections", "Nothing with us")


def read_register(work: Work, resident_id: ResidentId) -> Register:
    """Everything that was ever kept for her or given to her. Raises ``NotFound``."""
    today = work.desk.local_today()
    rows = work.tx.residents.rows(ResidentFilter(ids=(resident_id,)), 1, today)
    if not rows:
        raise NotFound
    names = Names(work)
    moves = work.tx.belongings.movements(resident_id)
    given = work.tx.issued.of_resident(resident_id)
    back = {one.takes_back for one in given}
    return Register(
        row=RowMaker(work, names).row(rows[0]),
        things=tuple(
            _thing(one, moves, names, today)
            for one in reversed(work.tx.belongings.of_resident(resident_id))
        ),
        given=tuple(_given(one, names, one.id in back) for one in given if not one.takes_back),
    )


def _thing(thing: Belonging, moves: tuple[Movement, ...], names: Names, today: date) -> ThingRow:
    expires = thing.expires_on
    return ThingRow(
        thing=thing,
        by_name=names.of(thing.received_by),
        moves=tuple(_move(one, names) for one in moves if one.belonging_id == thing.id),
        may_take=thing.original and thing.now not in SETTLED,
        expired=expires is not None and expires < today,
        possible=tuple(_possible(thing, today)),
    )


def _possible(thing: Belonging, today: date) -> list[Move]:
    over = thing.claim_by is not None and thing.claim_by < today
    return [
        one
        for one in _ORDER
        if thing.now in one.possible_from and (one is not Move.UNCLAIMED or over)
    ]


def _move(one: Movement, names: Names) -> MoveRow:
    return MoveRow(one.move, one.at, names.of(one.by), one.to_whom, one.receipt_no, one.words)


def _given(one: IssuedItem, names: Names, mistaken: bool) -> GivenRow:
    return GivenRow(one, names.of(one.by), mistaken)


def things_section(work: Work, resident_id: ResidentId) -> Iterator[SectionState]:
    """How many of her things the house keeps, for those who work with them."""
    if work.desk.staff.may(Permission.ADMIT):
        kept = work.tx.belongings.with_us(resident_id)
        message = Message(_KEPT_THINGS, n=kept) if kept else Message(_NO_THINGS)
        yield SectionState("belongings", _SECTION_THINGS, message, "neutral")
