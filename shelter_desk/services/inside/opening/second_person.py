"""A second person in one sitting: four eyes on what cannot be taken back.

She types her own sign-in code and passphrase at the same desk; her slot opens for one signature
and closes again. What she signs names the step, the file and the last row of the log, so that
her word can be carried nowhere else; the row that follows names both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.passphrase_errors import NotTheSecondPerson, WrongPassphrase
from shelter_desk.domain.reach_errors import ConflictOfInterest
from shelter_desk.domain.staff import Role
from shelter_desk.domain.witnesses import Step, Witness, message_of
from shelter_desk.services.inside.opening.patience import throttle_of
from shelter_desk.services.use_case import Work
from shelter_desk.vault.second import SecondPerson, countersign
from shelter_desk.vault.vault import read_code

STANDING_BY: Final[Mapping[Step, frozenset[Role]]] = MappingProxyType(
    {
        Step.BULK_EXPORT: frozenset({Role.MANAGER}),
        Step.PURGE: frozenset({Role.MANAGER, Role.DATA_OFFICER}),
        Step.RESTORE: frozenset({Role.MANAGER, Role.DATA_OFFICER}),
        Step.CONSENT_OVERRIDE: frozenset({Role.MANAGER}),
    }
)
"""Whose role may stand by for which step."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What the second person typed."""

    code: str
    passphrase: str = field(repr=False)


def stand_by(
    work: Work,
    step: Step,
    beside: Beside,
    resident_id: ResidentId | None = None,
    about: str = "",
) -> Witness:
    """The second person's word for ``step``; give ``Witness.told`` to the *next* ``work.audit``.

    ``about`` names what the step is done to (a backup's id, ...). Wrong passphrases count as at
    the door, and are told in the log once she is let in. Raises ``NotTheSecondPerson``,
    ``ConflictOfInterest`` (hers), ``WrongPassphrase``, ``UnknownSignInCode``,
    ``TooManyAttempts``, ``SlotNeedsManager``, ``DeviceKeyMissing``, ``DamagedKeyFile``.
    """
    desk, parts = work.desk, work.desk.parts
    code = read_code(beside.code)
    throttle = throttle_of(parts)
    throttle.check(code)
    seq, head = work.tx.audit.head()
    message = message_of(seq, head, step, resident_id, about)
    second = SecondPerson(code, beside.passphrase, STANDING_BY[step])
    try:
        who, signature = countersign(parts.folder, desk.opened, second, message, parts.device_store)
    except WrongPassphrase:
        throttle.failed(code)
        raise
    failures = throttle.succeeded(code)
    if failures:
        ref = Ref("staff", who)
        work.tx.audit.append(desk.signer, Act.FAILED_UNLOCK, ref=ref, detail=str(failures))
    if not work.tx.staff.get(who).active:
        raise NotTheSecondPerson
    if resident_id is not None and resident_id in work.tx.conflicts.residents_of(who):
        raise ConflictOfInterest
    return Witness(who, seq, signature)
