"""Who opens a backup: its own random key, wrapped for every manager and data officer.

A backup carries the key file of its day. So it opens with a passphrase of that day, or with the
recovery sheet of a manager who is in it, on any computer. Its header is signed by the person who
made it; the chain back to the first manager is checked with the keys of whoever opens it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from shelter_desk.domain.backup_errors import BackupNotForYou, DamagedBackupHeader
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.sources import system_randomness
from shelter_desk.domain.staff import Role
from shelter_desk.vault import recovery
from shelter_desk.vault.codec import Fields, Malformed, canonical, octets
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.enrolment import read_code
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.keyfile import parse_key_file
from shelter_desk.vault.keys import WRAPPED_KEY_BYTES, Unopened, hand_over
from shelter_desk.vault.opened import OpenedVault, Opening, enter
from shelter_desk.vault.opening import Opened, open_by_code, open_by_sheet
from shelter_desk.vault.signatures import check_signature
from shelter_desk.vault.trust import check_grants

RECIPIENTS = frozenset({Role.MANAGER, Role.DATA_OFFICER})
_HEADER = b"sd/backup-header/v1\0"


@dataclass(frozen=True, slots=True)
class BackupHeader:
    """The keys part of a backup's header: ``wraps`` by staff id, and who signed which bytes.

    ``message`` is the whole header as it was signed, ``slots`` the key file in the backup.
    """

    wraps: dict[str, str]
    signed_by: StaffId
    message: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    slots: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class BackupCredential:
    """Code and passphrase, or the key on paper alone in ``recovery_key``."""

    code: str = ""
    passphrase: str = field(default="", repr=False)
    recovery_key: str = field(default="", repr=False)


def wrap_backup_key(opened: OpenedVault, key: bytes | bytearray) -> dict[str, str]:
    """``key`` wrapped for each who may restore: staff id to hexadecimal, for the header."""
    return {
        line.staff_id: hand_over(
            key, line.x25519_public, _purpose(opened.vault_id, line.staff_id)
        ).hex()
        for line in opened.roster
        if line.active and line.role in RECIPIENTS
    }


def sign_header(opened: OpenedVault, message: bytes) -> bytes:
    """64 bytes of signature of the person at the desk over a backup's header."""
    return opened.keys.sign(_HEADER + message)


def header_is_signed(header: BackupHeader, floor: KdfCost) -> bool:
    """True when an active person of the backup's own key file signed its header.

    Tells damage before anything is typed. Against somebody who rewrote the whole backup only
    ``open_backup`` helps. Raises ``DamagedKeyFile`` and ``NewerVault``.
    """
    file = parse_key_file(header.slots, floor)
    member = file.member(header.signed_by)
    return (
        member is not None
        and member.active
        and check_signature(member.who.ed25519, _HEADER + header.message, header.signature)
    )


def open_backup(
    folder: Path,
    header: BackupHeader,
    credential: BackupCredential,
    device_store: DeviceStore,
    floor: KdfCost,
) -> tuple[OpenedVault, bytearray]:
    """The desk as the backup's key file knows it, and the key of the backup's database.

    ``folder`` is where a desk would be restored to; nothing is written. ``OpenedVault.database``
    and ``key`` are those of the backup's generation. Raises ``BackupNotForYou``,
    ``DamagedBackupHeader``, ``DamagedKeyFile``, ``NewerVault``, and what the two ways of opening
    raise (``WrongPassphrase``, ``UnknownSignInCode``, ``DeviceKeyMissing``,
    ``WrongRecoveryKey``, ``MistypedRecoveryKey``, ``NotEnoughMemory``).
    """
    if not header_is_signed(header, floor):
        raise DamagedBackupHeader
    found = _opened(header, credential, device_store, floor)
    opening = Opening(folder, found.file, found.member, found.keys, floor, found.by_recovery)
    opened = enter(opening, system_randomness)
    try:
        return opened, unwrapped(header, opened)
    except ShelterDeskError:
        opened.wipe()
        raise


def backup_key_for(header: BackupHeader, opened: OpenedVault) -> bytearray:
    """The key of the backup's database, for the person at an open desk.

    Raises ``BackupNotForYou`` (also when her keys were made anew since), ``DamagedBackupHeader``,
    ``DamagedKeyFile``, ``NewerVault``.
    """
    if not header_is_signed(header, opened.floor):
        raise DamagedBackupHeader
    file = parse_key_file(header.slots, opened.floor)
    check_grants(file, opened.keys.root)
    member = file.member(opened.staff_id)
    if member is None or member.who.x25519 != opened.x25519_public:
        raise BackupNotForYou
    return unwrapped(header, opened)


def _opened(
    header: BackupHeader, credential: BackupCredential, store: DeviceStore, floor: KdfCost
) -> Opened:
    if credential.recovery_key:
        key = recovery.parse(credential.recovery_key)
        return open_by_sheet(parse_key_file(header.slots, floor), key)
    code = read_code(credential.code)
    file = parse_key_file(header.slots, floor)
    return open_by_code(file, code, credential.passphrase, store)


def unwrapped(header: BackupHeader, opened: OpenedVault) -> bytearray:
    """The key of the backup's database; raises ``BackupNotForYou``, ``DamagedBackupHeader``."""
    wrapped = header.wraps.get(opened.staff_id)
    if wrapped is None:
        raise BackupNotForYou
    try:
        blob = octets(wrapped, WRAPPED_KEY_BYTES)
        return opened.keys.receive(blob, _purpose(opened.vault_id, opened.staff_id))
    except (Malformed, Unopened) as error:
        raise DamagedBackupHeader from error


def read_wraps(value: object) -> dict[str, str]:
    """The wraps out of a header read from a disk; raises ``DamagedBackupHeader``."""
    try:
        if not isinstance(value, dict) or len(value) > 200:
            raise Malformed("wraps")
        fields = Fields(value, frozenset(value))
        return {name: fields.octets(name, WRAPPED_KEY_BYTES).hex() for name in value}
    except Malformed as error:
        raise DamagedBackupHeader from error


def _purpose(vault: str, user: str) -> bytes:
    return canonical(["sd/backup-key/v1", vault, user])
