"""What a receipt for belongings shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One thing; ``settled`` when the house no longer keeps it."""

    number: int
    category: Text
    description: str
    quantity: int
    condition: str
    amount: str
    seal_no: str
    received_at: datetime
    received_from: str
    witness: str
    original: bool
    expires_on: date | None
    where: Text
    settled: bool


@dataclass(frozen=True, slots=True)
class GivenLine:
    """Money or a kit that she was given; ``mark`` is how she confirmed it, if she did."""

    kind: Text
    what: str
    quantity: int
    amount: str
    given_at: datetime
    mark: Text | None


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """One copy. ``names`` are hers, one a script; empty where the copy is made by code alone.

    On a blank frame there are rows for the pen instead of lines.
    """

    frame: PageFrame
    language: str
    staff_language: str
    at: datetime | None = None
    names: tuple[str, ...] = ()
    staff_names: tuple[str, ...] = ()
    lines: tuple[ReceiptLine, ...] = ()
    given: tuple[GivenLine, ...] = ()
