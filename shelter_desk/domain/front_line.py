"""Those who may meet her first: for each there is one page that says what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FrontLine(StrEnum):
    """The six for whom the house prints a page (domain facts 2 and 6.1, stage 0)."""

    PORT = "port"
    LABOUR = "labour"
    HEALTH = "health"
    POLICE = "police"
    AUTHORITY = "authority"
    SHELTER = "shelter"


@dataclass(frozen=True, slots=True)
class CallNumbers:
    """Whom such a page says to call; what is empty becomes a line for the pen.

    ``urgent``: where danger does not wait. ``house``: the house itself.
    """

    urgent: str = ""
    house: str = ""
