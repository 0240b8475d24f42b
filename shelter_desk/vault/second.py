"""A second person at the same desk: she types her own code and passphrase, and signs.

Her slot is opened for that one signature and her keys are overwritten at once; nothing of the
desk changes hands. The caller counts wrong passphrases with ``Throttle`` as at the door.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.staff import Role
from shelter_desk.domain.trust_errors import NotTheSecondPerson
from shelter_desk.vault.changing import current_file
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.enrolment import read_code
from shelter_desk.vault.opened import OpenedVault
from shelter_desk.vault.opening import open_by_code
from shelter_desk.vault.signatures import check_signature

_SECOND = b"sd/second/v1\0"


@dataclass(frozen=True, slots=True)
class SecondPerson:
    """What she typed, and which roles may stand by for this step."""

    code: str
    passphrase: str = field(repr=False)
    roles: frozenset[Role]


def countersign(
    folder: Path,
    opened: OpenedVault,
    second: SecondPerson,
    message: bytes,
    device_store: DeviceStore,
) -> tuple[StaffId, bytes]:
    """Who stood by, and her 64 bytes of signature over ``message``.

    Raises ``NotTheSecondPerson`` (the person at the desk herself, or another role),
    ``WrongPassphrase``, ``UnknownSignInCode``, ``DeviceKeyMissing``, ``NotEnoughMemory``,
    ``DamagedKeyFile``. A one-time code does not stand by.
    """
    file = current_file(folder, opened)
    code = read_code(second.code)
    member = file.by_code(code)
    if member is not None and (member.id == opened.staff_id or member.who.role not in second.roles):
        raise NotTheSecondPerson
    found = open_by_code(file, code, second.passphrase, device_store)
    try:
        return StaffId(found.member.id), found.keys.sign(_SECOND + message)
    finally:
        found.keys.forget()


def check_countersignature(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """True when the owner of ``public_key`` stood by for ``message``."""
    return check_signature(public_key, _SECOND + message, signature)
