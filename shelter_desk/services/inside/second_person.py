"""A second person in one sitting: four eyes on what cannot be taken back.

She types her own sign-in code and passphrase at the same desk; her slot opens for one signature
and closes again. What she signs names the step, the file and the last row of the log, so that
her word can be carried nowhere else; the row that follows names both.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import WrongPassphrase
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.staff import Role
from shelter_desk.domain.trust_errors import ConflictOfInterest, NotTheSecondPerson
from shelter_desk.services.inside.patience import throttle_of
from shelter_desk.services.use_case import Work
from shelter_desk.vault.second import SecondPerson, check_countersignature, countersign
from shelter_desk.vault.vault import read_code


class Step(StrEnum):
    """What needs a second person."""

    BULK_EXPORT = "bulk_export"
    PURGE = "purge"
    RESTORE = "restore"
    CONSENT_OVERRIDE = "consent_override"


STANDING_BY: Final[Mapping[Step, frozenset[Role]]] = MappingProxyType(
    {
        Step.BULK_EXPORT: frozenset({Role.MANAGER}),
        Step.PURGE: frozenset({Role.MANAGER, Role.DATA_OFFICER}),
        Step.RESTORE: frozenset({Role.MANAGER, Role.DATA_OFFICER}),
        Step.CONSENT_OVERRIDE: frozenset({Role.MANAGER}),
    }
)
"""Whose role may stand by for which step."""

_MARK: Final = " second="


@dataclass(frozen=True, slots=True)
class Beside:
    """What the second person typed."""

    code: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Witness:
    """Who stood by, and her signature over the step and the log up to row ``seq``."""

    staff_id: StaffId
    seq: int
    signature: bytes

    def told(self, detail: str) -> str:
        """``detail`` for the row of the log, with the second person in it."""
        return f"{detail}{_MARK}{self.staff_id}:{self.seq}:{self.signature.hex()}"


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


def message_of(
    seq: int, head: bytes, step: Step, resident_id: ResidentId | None, about: str
) -> bytes:
    """What the second person signs; ``seq`` and ``head`` are of the log's last row then."""
    words = [seq, head.hex(), step.value, resident_id or "", about]
    return json.dumps(words, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def split_detail(detail: str) -> tuple[str, Witness | None]:
    """The words of a row, and who stood by if anybody."""
    words, mark, rest = detail.rpartition(_MARK)
    parts = rest.split(":")
    if not mark or len(parts) != len(("who", "seq", "signature")) or not parts[1].isdecimal():
        return detail, None
    try:
        return words, Witness(StaffId(parts[0]), int(parts[1]), bytes.fromhex(parts[2]))
    except ValueError:
        return detail, None


def stood_by(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """True when the owner of ``public_key`` gave her word for ``message_of`` a step."""
    return check_countersignature(public_key, message, signature)
