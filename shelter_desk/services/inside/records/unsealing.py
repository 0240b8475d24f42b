"""Whoever belongs to a compartment, but not to a case, says why before she reads what is sealed.

That a stranger to the compartment reads nothing is cryptography's doing; that a member gives a
reason is the program's, as her scope is.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from shelter_desk.domain.errors import NotEntitled
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.ports import Sealer
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.services.use_case import Work


@dataclass(frozen=True, slots=True)
class ClosedFor:
    """A sealer in which ``closed`` compartments stay shut; what they hold is carried on."""

    sealer: Sealer
    closed: frozenset[Compartment]

    def can_open(self, compartment: Compartment) -> bool:
        """True when she may open it here and now."""
        return compartment not in self.closed and self.sealer.can_open(compartment)

    def seal(self, compartment: Compartment, plain: bytes, bound_to: bytes) -> bytes:
        """As ``Sealer.seal``; raises ``NotEntitled`` for what is closed."""
        self._check(compartment)
        return self.sealer.seal(compartment, plain, bound_to)

    def open(
        self, compartment: Compartment, blob: bytes, bound_to: bytes, by: StaffId | None = None
    ) -> bytes:
        """As ``Sealer.open``; raises ``NotEntitled`` for what is closed."""
        self._check(compartment)
        return self.sealer.open(compartment, blob, bound_to, by)

    def _check(self, compartment: Compartment) -> None:
        if compartment in self.closed:
            raise NotEntitled


def groups_of(sealer: Sealer) -> tuple[Compartment, ...]:
    """The compartments of the person at the desk."""
    return tuple(one for one in Compartment if sealer.can_open(one))


def gives(work: Work, compartment: Compartment | None) -> bool:
    """True where the person at the desk can give a note to a compartment, but not open it."""
    if compartment is None or work.desk.sealer.can_open(compartment):
        return False
    return work.desk.letterbox.can_give(compartment)


def known_among(work: Work, residents: Collection[ResidentId]) -> frozenset[ResidentId]:
    """Files of ``residents`` in which nobody asks her why.

    Those she works on, and of which she has said it.
    """
    said = work.desk.unsealed.intersection(residents)
    return work.tx.teams.files_among(work.desk.staff.id, residents) | said


def asks_reason(work: Work, resident_id: ResidentId) -> bool:
    """True until she has said why, where the file is not hers to work on."""
    return resident_id not in known_among(work, (resident_id,))


def sealer_for(work: Work, resident_id: ResidentId, parts: Collection[Compartment]) -> ClosedFor:
    """What she may open in this file now; ``parts`` are those in which something lies."""
    shut = frozenset(parts) if asks_reason(work, resident_id) else frozenset[Compartment]()
    return ClosedFor(work.desk.sealer, shut)
