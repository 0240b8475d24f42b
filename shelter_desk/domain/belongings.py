"""What the house keeps for a resident or gave her (domain facts 4.13).

Holding somebody's papers is itself a means of control. So every thing that is kept has its line,
its receipt and its movements, and identity papers say on screen and on paper that she may take
them at any time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from shelter_desk.domain.ids import BelongingId, IssuedId, MovementId, ResidentId, StaffId

AMOUNT: Final = re.compile(r"\d{1,9}(\.\d{1,3})?", re.ASCII)
"""Money as it is written down: a point and up to three places (the dinar has a thousand fils)."""
MOST_PIECES: Final = 9999


class Category(StrEnum):
    """What kind of thing it is."""

    IDENTITY = "identity"
    DOCUMENT = "document"
    PHONE = "phone"
    CASH = "cash"
    JEWELLERY = "jewellery"
    MEDICINE = "medicine"
    CLOTHES = "clothes"
    KEY = "key"
    OTHER = "other"


class Mark(StrEnum):
    """How somebody confirmed a line of the register."""

    NONE = "none"
    SIGNED = "signed"
    THUMB = "thumb"
    DECLINED = "declined"


class Where(StrEnum):
    """Where a thing is now."""

    KEPT = "kept"
    OUT = "out"
    RETURNED = "returned"
    POLICE = "police"
    UNCLAIMED = "unclaimed"


SETTLED: Final = frozenset({Where.RETURNED, Where.POLICE, Where.UNCLAIMED})
"""It is no longer the house that answers for it."""


class Move(StrEnum):
    """What happened to a thing; each leads to one ``Where``."""

    TAKEN_OUT = "taken_out"
    BACK = "back"
    RETURNED = "returned"
    POLICE = "police"
    UNCLAIMED = "unclaimed"

    @property
    def leads_to(self) -> Where:
        """Where the thing is afterwards."""
        return {
            Move.TAKEN_OUT: Where.OUT,
            Move.BACK: Where.KEPT,
            Move.RETURNED: Where.RETURNED,
            Move.POLICE: Where.POLICE,
            Move.UNCLAIMED: Where.UNCLAIMED,
        }[self]

    @property
    def possible_from(self) -> frozenset[Where]:
        """Where the thing must be before."""
        if self is Move.BACK:
            return frozenset({Where.OUT})
        if self is Move.TAKEN_OUT:
            return frozenset({Where.KEPT})
        return frozenset({Where.KEPT, Where.OUT})


@dataclass(frozen=True, slots=True)
class Belonging:
    """One line of her register. ``item_no`` counts her things from 1.

    ``original``: her own identity paper, not a copy; ``expires_on`` is its last day. ``amount``
    is money as ``AMOUNT`` has it, in ``currency`` (ISO 4217). ``claim_by``: until when the house
    keeps it for her after she left.
    """

    id: BelongingId
    resident_id: ResidentId
    item_no: int
    category: Category
    description: str
    received_at: datetime
    received_by: StaffId
    quantity: int = 1
    condition: str = ""
    currency: str = ""
    amount: str = ""
    seal_no: str = ""
    kept_in: str = ""
    received_from: str = ""
    witness: str = ""
    mark: Mark = Mark.NONE
    original: bool = False
    expires_on: date | None = None
    claim_by: date | None = None
    now: Where = Where.KEPT
    rev: int = 1


@dataclass(frozen=True, slots=True)
class Movement:
    """A thing went out, came back or left for good; ``to_whom`` received it."""

    id: MovementId
    belonging_id: BelongingId
    move: Move
    at: datetime
    by: StaffId
    to_whom: str = ""
    receipt_no: str = ""
    witness: str = ""
    mark: Mark = Mark.NONE
    words: str = ""


class Given(StrEnum):
    """What the house gives."""

    MONEY = "money"
    CLOTHES = "clothes"
    HYGIENE = "hygiene"
    BEDDING = "bedding"
    PHONE = "phone"
    BABY = "baby"
    FOOD = "food"
    MEDICINE = "medicine"
    SCHOOL = "school"
    TRAVEL = "travel"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class IssuedItem:
    """Money or a kit that she was given; it is hers. A line is never changed.

    ``takes_back``: this line says that an earlier one was written by mistake.
    """

    id: IssuedId
    resident_id: ResidentId
    kind: Given
    what: str
    at: datetime
    by: StaffId
    quantity: int = 1
    currency: str = ""
    amount: str = ""
    mark: Mark = Mark.NONE
    takes_back: IssuedId | None = None
