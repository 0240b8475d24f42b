"""What the register of belongings shows, and what is typed into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.belongings import Belonging, Category, Given, IssuedItem, Mark, Move, Where
from shelter_desk.services.views.resident import ResidentRow

CURRENCY = "BHD"


@dataclass(frozen=True, slots=True)
class ThingWords:
    """A thing as somebody writes it down when the house takes it into its keeping."""

    category: Category
    description: str
    quantity: int = 1
    condition: str = ""
    currency: str = CURRENCY
    amount: str = ""
    seal_no: str = ""
    kept_in: str = ""
    received_from: str = ""
    witness: str = ""
    mark: Mark = Mark.NONE
    original: bool = False
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class MoveWords:
    """A movement as somebody writes it down. ``to_whom`` empty: to herself."""

    move: Move
    to_whom: str = ""
    receipt_no: str = ""
    witness: str = ""
    mark: Mark = Mark.NONE
    words: str = ""
    kept_in: str = ""
    seal_no: str = ""


@dataclass(frozen=True, slots=True)
class IssueWords:
    """Something she is given. ``what`` says which kit or what the money is for."""

    kind: Given
    what: str = ""
    quantity: int = 1
    currency: str = CURRENCY
    amount: str = ""
    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One movement in the list under a thing."""

    move: Move
    at: datetime
    by_name: str
    to_whom: str
    receipt_no: str
    words: str


@dataclass(frozen=True, slots=True)
class ThingRow:
    """One line of the register. ``may_take``: hers to take at any time, and said so."""

    thing: Belonging
    by_name: str
    moves: tuple[MoveRow, ...]
    may_take: bool
    expired: bool
    possible: tuple[Move, ...]

    @property
    def where(self) -> Where:
        """Where it is now."""
        return self.thing.now


@dataclass(frozen=True, slots=True)
class GivenRow:
    """Something she was given; ``mistaken`` when a later line took it back."""

    item: IssuedItem
    by_name: str
    mistaken: bool


@dataclass(frozen=True, slots=True)
class Register:
    """Her things and what she was given, the newest things first."""

    row: ResidentRow
    things: tuple[ThingRow, ...]
    given: tuple[GivenRow, ...]

    @property
    def with_us(self) -> int:
        """For how many things the house still answers."""
        return sum(bool(one.possible) for one in self.things)
