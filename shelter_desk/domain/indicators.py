"""What an indicator of trafficking is: the parts of the table that screening counts.

Codes, dimensions and weights follow the operational indicators that the ILO and the European
Commission agreed on by the Delphi method in 2009, lists for labour exploitation of adults and
of children. The table was taken from a second-hand copy, not from the printed list: compare it
with the original before anybody leans on a single weight. The words are our own.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from shelter_desk.domain.text import Text


class Weight(IntEnum):
    """How much one indicator says; ``NONE`` means that the list for this age leaves it out."""

    NONE = 0
    WEAK = 1
    MEDIUM = 2
    STRONG = 3


class Dimension(StrEnum):
    """The six dimensions: three of how she was brought, three of how she was kept."""

    DECEIVED = "D1"
    COERCED = "D2"
    VULNERABLE = "D3"
    EXPLOITED = "D4"
    HELD = "D5"
    DEPENDENT = "D6"

    @property
    def label(self) -> Text:
        """The dimension in words, to stand in the middle of a sentence."""
        return _LABELS[self]


_LABELS = {
    Dimension.DECEIVED: Text("indicators", "deceptive recruitment"),
    Dimension.COERCED: Text("indicators", "coercive recruitment"),
    Dimension.VULNERABLE: Text("indicators", "recruitment by abuse of vulnerability"),
    Dimension.EXPLOITED: Text("indicators", "exploitation"),
    Dimension.HELD: Text("indicators", "coercion at destination"),
    Dimension.DEPENDENT: Text("indicators", "abuse of vulnerability at destination"),
}


@dataclass(frozen=True, slots=True)
class Indicator:
    """One line of the table: ``label`` is read by the worker, ``short`` names it in a result."""

    code: str
    label: Text
    short: Text
    adult: Weight
    child: Weight

    @property
    def dimension(self) -> Dimension:
        """The dimension it belongs to."""
        return Dimension(self.code.partition(".")[0])

    @property
    def key(self) -> str:
        """The code as a question's key, "d5_1" for "D5.1"."""
        return self.code.lower().replace(".", "_")
