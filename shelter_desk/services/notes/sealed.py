"""What is sealed to some: who belongs, saying why, and reading ahead so that search finds it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotEntitled
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.reach_errors import ReasonTooShort
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Permission, Role
from shelter_desk.services.inside.notes.sealed_notes import opened_note
from shelter_desk.services.inside.records.unsealing import gives, groups_of
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.vault.enrolment import GROUPS_OF_ROLE

LEAST_REASON: Final = 5
"""Letters of a reason for opening what is sealed."""

STEP_MS: Final = 8
"""How long one step of reading ahead may take: a save that waits behind it is not felt."""

_STEP_NOTES: Final = 4


@dataclass(frozen=True, slots=True)
class Circle:
    """A compartment and the roles whose people get its key.

    ``mine``: the person at the desk belongs to it; otherwise she gives notes to it.
    """

    compartment: Compartment
    roles: tuple[Role, ...]
    mine: bool


@query(Permission.WRITE_NOTES, Quiet("what her key opens; nothing of anybody's file"))
def circles(work: Work) -> tuple[Circle, ...]:
    """The compartments she may write to: her own, which she reads too, before the others."""
    hers = groups_of(work.desk.sealer)
    others = tuple(one for one in Compartment if gives(work, one))
    return tuple(
        Circle(one, tuple(role for role, parts in GROUPS_OF_ROLE.items() if one in parts), mine)
        for parts_of, mine in ((hers, True), (others, False))
        for one in parts_of
    )


@command(Permission.READ_FILE, Act.UNSEAL)
def unseal(work: Work, resident_id: ResidentId, reason: str) -> None:
    """Say why one reads what is sealed in the file of somebody else's case; once for a session.

    Raises ``ReasonTooShort``, ``NotEntitled`` (she belongs to no compartment), ``NotFound``.
    """
    reason = typed_line(reason)
    if sum(letter.isalpha() for letter in reason) < LEAST_REASON:
        raise ReasonTooShort(least=str(LEAST_REASON))
    hers = groups_of(work.desk.sealer)
    if not hers:
        raise NotEntitled
    resident_id = work.tx.residents.get(resident_id).id
    ref, parts = Ref("resident", resident_id), " ".join(hers)
    work.audit(resident_id=resident_id, ref=ref, detail=parts, reason=reason)
    known = work.desk.unsealed
    work.afterwards(lambda: known.add(resident_id), lambda: None)
    work.changed(Topic.NOTES, Topic.FILE, Topic.AUDIT)


@query(Permission.READ_FILE, Quiet("into memory alone; what it finds is logged as a search"))
def read_sealed_words(work: Work) -> bool:
    """Read some more sealed notes into memory, for search; true when there is nothing left.

    One step takes ``STEP_MS``. Notes of compartments that are not hers stay as they are.
    """
    known, desk = work.desk.sealed_words, work.desk
    hers = frozenset(groups_of(desk.sealer))
    if known.complete or not hers:
        known.complete = True
        return True
    until = desk.clock.monotonic_ms() + STEP_MS
    while not known.complete:
        found = work.tx.notes.sealed_after(known.read_up_to, _STEP_NOTES)
        for known.read_up_to, note in found:
            # a damaged one is told where it is read, and by the check of the log
            with suppress(DamagedVault):
                if note.compartment in hers:
                    known.put(opened_note(desk.sealer, note))
        known.complete = len(found) < _STEP_NOTES
        if not known.complete and desk.clock.monotonic_ms() >= until:
            return False
    if len(known):
        work.changed(Topic.NOTES)
    return True
