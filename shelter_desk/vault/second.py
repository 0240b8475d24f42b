"""A second person at the same desk: she types her own code and passphrase, and signs.

Her slot is opened for that one signature and her keys are overwritten at once; nothing of the
desk changes hands. The caller counts wrong passphrases with ``Throttle`` as at the door. The
person at the desk herself may be asked once more, too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.passphrase_errors import NotTheSecondPerson
from shelter_desk.domain.staff import Role
from shelter_desk.vault.changing import current_file, myself
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.enrolment import read_code
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.keyfile import read_key_file
from shelter_desk.vault.keys import PersonKeys
from shelter_desk.vault.opened import OpenedVault
from shelter_desk.vault.opening import open_by_code, open_slot
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
        return StaffId(found.member.id), sign_beside(found.keys, message)
    finally:
        found.keys.forget()


def sign_beside(keys: PersonKeys, message: bytes) -> bytes:
    """64 bytes of signature of whoever stands by with ``keys``."""
    return keys.sign(_SECOND + message)


def stands_by(
    folder: Path, second: SecondPerson, beside: str, device_store: DeviceStore, floor: KdfCost
) -> StaffId:
    """Who stands by at a closed desk for the person with the code ``beside``; nothing is signed.

    Raises what ``countersign`` raises.
    """
    file = read_key_file(folder, floor)
    code = read_code(second.code)
    member = file.by_code(code)
    if member is not None and (code == beside or member.who.role not in second.roles):
        raise NotTheSecondPerson
    found = open_by_code(file, code, second.passphrase, device_store)
    found.keys.forget()
    return StaffId(found.member.id)


def check_myself(
    folder: Path, opened: OpenedVault, passphrase: str, device_store: DeviceStore
) -> None:
    """The person at the desk is still she. Raises what opening her slot raises."""
    file = current_file(folder, opened)
    open_slot(file, myself(file, opened), passphrase, device_store).forget()


def check_countersignature(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """True when the owner of ``public_key`` stood by for ``message``."""
    return check_signature(public_key, _SECOND + message, signature)
