"""All files for one office at once, as two managers begin it (domain facts 6.4: bulk export)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Final

from shelter_desk.domain.ids import AgencyId, ResidentId

BEGUN: Final = "hand_over"
"""The kind by which the log calls the row that two people answer for."""

HANDED: Final = "handed "
"""Before an item in a line of the log: what left was the file itself, not something in short."""


@dataclass(frozen=True, slots=True)
class HandOverOrder:
    """To whom, and by which law, order or contract (``basis``, in the words of the managers)."""

    agency_id: AgencyId
    basis: str


@dataclass(frozen=True, slots=True)
class BegunHandOver:
    """What two managers began: these files may be asked for, each by its own agreement.

    ``seq`` is the row of the log that holds both their words; ``number`` stands on every part.
    """

    number: str
    order: HandOverOrder
    residents: tuple[ResidentId, ...]
    seq: int = 0

    @property
    def words(self) -> str:
        """What the second one puts her hand to and the log keeps: number, to whom, how many files,
        and a fingerprint of these, of the ground and of whose files they are.

        The ground itself stands with each file that leaves: typed words in a row that is nobody's
        would stay when the files are deleted.
        """
        said = [self.number, self.order.agency_id, self.order.basis, sorted(self.residents)]
        packed = json.dumps(said, separators=(",", ":")).encode("ascii")
        bound = hashlib.sha256(packed).hexdigest()
        return f"{self.number} {self.order.agency_id} {len(self.residents):d} {bound}"
