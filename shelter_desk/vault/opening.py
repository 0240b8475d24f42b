"""The ways in: passphrase, one-time code, key on paper; and the names on the sign-in page.

Beside the key file there may be a staged one whose change the database already knows (a power
cut came before the rename). So what the key file refuses is tried on the staged one too; which
of the two is in force is decided as soon as the database is open (``changing.settle``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from shelter_desk.domain.folder_errors import DamagedKeyFile, DeviceKeyMissing
from shelter_desk.domain.passphrase_errors import (
    OneTimeCodeExpired,
    UnknownSignInCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from shelter_desk.domain.sources import system_randomness
from shelter_desk.vault import recovery
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.enrolment import read_code
from shelter_desk.vault.kdf import FLOOR, KdfCost
from shelter_desk.vault.keyfile import read_key_file, read_next
from shelter_desk.vault.keys import PersonKeys, Unopened, wipe
from shelter_desk.vault.lockbox import Credential, Owner, open_with_credential, open_with_key
from shelter_desk.vault.members import Member
from shelter_desk.vault.names import is_device, open_name, open_with_device
from shelter_desk.vault.once import read_once
from shelter_desk.vault.opened import OpenedVault, Opening, enter
from shelter_desk.vault.passphrase import normalise
from shelter_desk.vault.slot_kinds import PassphraseSlot
from shelter_desk.vault.slots import SlotFile


@dataclass(frozen=True, slots=True)
class Tile:
    """One person on the sign-in page of a computer that holds the device secret."""

    code: str
    name_ar: str
    name_latin: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A slot that gave way: whose, and how."""

    file: SlotFile
    member: Member
    keys: PersonKeys
    by_recovery: bool


def open_with_passphrase(
    folder: Path,
    sign_in_code: str,
    passphrase: str,
    device_store: DeviceStore,
    floor: KdfCost = FLOOR,
    today: date | None = None,
) -> OpenedVault:
    """The desk for the person with that code; only her slot is tried.

    A one-time code is taken until its last day; without ``today`` none is. ``WrongPassphrase``
    is said only after a whole, signed key file's slot refused it. Raises also
    ``UnknownSignInCode``, ``OneTimeCodeExpired``, ``DeviceKeyMissing``, ``DamagedKeyFile``,
    ``NewerVault`` and ``NotEnoughMemory``.
    """
    code = read_code(sign_in_code)
    file = read_key_file(folder, floor)
    try:
        found = open_by_code(file, code, passphrase, device_store, today)
    except (WrongPassphrase, UnknownSignInCode):
        waiting = read_next(folder, floor)
        if waiting is None or waiting.vault != file.vault:
            raise
        found = open_by_code(waiting, code, passphrase, device_store, today)
    return _enter(folder, found, floor)


def open_with_recovery(
    folder: Path,
    recovery_key: str,
    device_store: DeviceStore,  # noqa: ARG001 - every way in is called alike
    floor: KdfCost = FLOOR,
) -> OpenedVault:
    """The desk as the manager whose sheet it is; she must then set a new passphrase.

    ``device_store`` is not needed to open, so a lost key store never stands in the way. Raises
    ``MistypedRecoveryKey``, ``WrongRecoveryKey``, ``DamagedKeyFile``, ``NewerVault``.
    """
    key = recovery.parse(recovery_key)
    file = read_key_file(folder, floor)
    try:
        found = open_by_sheet(file, key)
    except WrongRecoveryKey:
        waiting = read_next(folder, floor)
        if waiting is None or waiting.vault != file.vault:
            raise
        found = open_by_sheet(waiting, key)
    return _enter(folder, found, floor)


def _enter(folder: Path, found: Opened, floor: KdfCost) -> OpenedVault:
    opening = Opening(folder, found.file, found.member, found.keys, floor, found.by_recovery)
    return enter(opening, system_randomness)


def open_by_code(
    file: SlotFile,
    code: str,
    passphrase: str,
    device_store: DeviceStore,
    today: date | None = None,
) -> Opened:
    """The slot of the person with ``code`` in ``file``; raises as ``open_with_passphrase``."""
    member = file.by_code(code)
    if member is None or not member.slots:
        raise UnknownSignInCode
    keys = open_slot(file, member, passphrase, device_store, today)
    return Opened(file, member, keys, by_recovery=False)


def open_by_sheet(file: SlotFile, key: bytes) -> Opened:
    """The slot that the key on paper opens in ``file``; raises ``WrongRecoveryKey``."""
    for slot in file.recovery:
        member = file.member(slot.user)
        if member is None or not member.active:
            continue
        try:
            keys = open_with_key(Owner.of(file.vault, member.who), slot, key)
        except Unopened:
            continue
        return Opened(file, member, keys, by_recovery=True)
    raise WrongRecoveryKey


def open_slot(
    file: SlotFile,
    member: Member,
    typed: str,
    device_store: DeviceStore,
    today: date | None = None,
) -> PersonKeys:
    """Her keys by passphrase or one-time code; raises ``WrongPassphrase`` and the like."""
    owner = Owner.of(file.vault, member.who)
    for slot in member.slots:
        credential = _credential(file, slot, typed, device_store)
        if credential is None:
            continue
        try:
            keys = open_with_credential(owner, slot, credential)
        except Unopened:
            continue
        if slot.expires is not None and (today is None or today > slot.expires):
            keys.forget()
            raise OneTimeCodeExpired
        return keys
    raise WrongPassphrase


def _credential(
    file: SlotFile, slot: PassphraseSlot, typed: str, store: DeviceStore
) -> Credential | None:
    if slot.expires is not None:
        once = read_once(typed)
        return None if once is None else Credential(once, None, slot.expires)
    if not slot.device:
        return Credential(normalise(typed), None)
    secret = store.get(file.vault)
    if not is_device(secret, file.device, file.vault):
        raise DeviceKeyMissing
    return Credential(normalise(typed), secret)


def only_code(folder: Path, floor: KdfCost = FLOOR) -> str:
    """The sign-in code where one person alone has a key, else empty; it stands there in plain.

    Raises ``DamagedKeyFile`` and ``NewerVault``.
    """
    codes = {one.who.code for one in read_key_file(folder, floor).members if one.active}
    return codes.pop() if len(codes) == 1 else ""


def tiles(folder: Path, device_store: DeviceStore, floor: KdfCost = FLOOR) -> tuple[Tile, ...]:
    """The people of this desk, or nothing where the device secret is missing or another's.

    Nothing either while the names are of a generation that was made on another computer. Raises
    ``DamagedKeyFile`` and ``NewerVault``.
    """
    file = read_key_file(folder, floor)
    if file.device is None:
        return ()
    secret = device_store.get(file.vault)
    if secret is None or not is_device(secret, file.device, file.vault):
        return ()
    naming = open_with_device(secret, file.device, file.vault)
    try:
        named = [
            (member.who.code, open_name(naming, (file.vault, member.id), member.wraps.name))
            for member in file.members
            if member.wraps is not None
        ]
    except Unopened as error:
        if file.gen > 1:
            return ()
        raise DamagedKeyFile from error
    finally:
        wipe(naming)
    return tuple(Tile(code, arabic, latin) for code, (arabic, latin) in named)


def desk_secret(folder: Path, device_store: DeviceStore, floor: KdfCost = FLOOR) -> bytes | None:
    """This computer's secret for the desk in ``folder``, for the count of wrong passphrases.

    ``None`` where it holds none. Raises ``DamagedKeyFile`` and ``NewerVault``.
    """
    file = read_key_file(folder, floor)
    secret = device_store.get(file.vault) if file.device is not None else None
    return secret if is_device(secret, file.device, file.vault) else None
