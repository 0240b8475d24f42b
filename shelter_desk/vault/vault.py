"""Opening the desk: first run, sign-in, recovery, new passphrase, new recovery sheet.

How a key comes about (security facts 3.2):

- the vault key (32 random bytes) keys the database. Nobody's passphrase does: each person has an
  X25519 and an Ed25519 key, and the vault key and the group keys of her compartments are wrapped
  for her by HPKE;
- her own 96 bytes (both private keys and the first manager's public key as her anchor of trust)
  are closed into a slot by her passphrase, and by this computer's secret where she chose that.

Recovery. The sheet of paper is a second slot of the *manager who printed it* (the first manager,
on first run): the 256-bit key on it closes the same 96 bytes. So whoever holds the sheet *is* that
manager to this program: she reads the database, is in every compartment, and may enrol people. We
chose this over a separate "recovery person" because a wrapped vault key would go stale when a
person is removed and a new generation is made, and because a new identity could not be vouched
for by anybody once the only manager is gone. What it costs: an act after recovery carries the
manager's signature. Therefore ``OpenedVault.by_recovery`` is true, the caller writes that into
the audit log first, and ``change_passphrase(…, old=None)`` follows, which replaces her passphrase
slot (and binds it to the present computer if the old one was bound). The sheet stays valid until
``new_recovery_key``, which voids all earlier sheets of this key file.

What it does not do: an old copy of slots.json with an old passphrase or an old sheet, together
with the database, still opens, as long as the vault key is the same. Only a new generation of the
vault ends that (security facts 3.4; a later step). An old slots.json put back beside the current
database is noticed by its ``epoch``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from shelter_desk.domain.errors import (
    DamagedKeyFile,
    DeskExists,
    DeviceKeyMissing,
    NotAllowed,
    ShelterDeskError,
    UnknownSignInCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.ports import Randomness
from shelter_desk.domain.sources import system_randomness
from shelter_desk.domain.staff import Role
from shelter_desk.vault import recovery
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.enrolment import (
    GROUPS_OF_ROLE,
    Authority,
    Enrolled,
    Enrolment,
    bind_device,
    enrol_staff,
    free_code,
    new_member,
    read_code,
)
from shelter_desk.vault.kdf import DEFAULT_COST, FLOOR, KdfCost, calibrate
from shelter_desk.vault.keyfile import (
    has_key_file,
    put_back,
    read_key_file,
    write_key_file,
)
from shelter_desk.vault.keys import PersonKeys, Unopened, wipe
from shelter_desk.vault.lockbox import (
    Credential,
    Owner,
    close_with_key,
    close_with_passphrase,
    open_with_credential,
    open_with_key,
)
from shelter_desk.vault.names import is_device, open_name, open_with_device
from shelter_desk.vault.opened import (
    OpenedVault,
    Opening,
    RosterLine,
    current_file,
    enter,
    publish,
)
from shelter_desk.vault.passphrase import normalise
from shelter_desk.vault.sealer import fresh_rings
from shelter_desk.vault.slots import VAULT_ID_BYTES, Member, PassphraseSlot, SlotFile
from shelter_desk.vault.trust import signed

__all__ = [
    "DEFAULT_COST",
    "FLOOR",
    "GROUPS_OF_ROLE",
    "Enrolled",
    "Enrolment",
    "KdfCost",
    "OpenedVault",
    "RosterLine",
    "Snapshot",
    "Tile",
    "calibrate",
    "change_passphrase",
    "create_vault",
    "desk_secret",
    "enrol_staff",
    "free_code",
    "has_key_file",
    "new_recovery_key",
    "open_with_passphrase",
    "open_with_recovery",
    "read_code",
    "tiles",
]


@dataclass(frozen=True, slots=True)
class Tile:
    """One person on the sign-in page of a computer that holds the device secret."""

    code: str
    name_ar: str
    name_latin: str


def create_vault(
    folder: Path,
    enrolment: Enrolment,
    randomness: Randomness,
    device_store: DeviceStore,
    kdf: KdfCost | None = None,
) -> tuple[OpenedVault, str]:
    """The first key file of a new desk and its recovery key; the database is the caller's to make.

    ``enrolment`` is the first manager. ``kdf`` is for ``calibrate``'s answer; a cheaper one than
    ``FLOOR`` opens again only where the same ``floor`` is named. Raises ``DeskExists``,
    ``NotEnoughMemory``, ``DiskFull``, ``FolderNotWritable``, ``UnknownSignInCode``.
    """
    if enrolment.role is not Role.MANAGER:
        raise ValueError("the first person is a manager")
    if has_key_file(folder):
        raise DeskExists(folder=str(folder))
    cost = kdf or DEFAULT_COST
    keys = PersonKeys.fresh(randomness)
    by = Authority(
        vault=randomness(VAULT_ID_BYTES).hex(),
        gen=1,
        manager=str(enrolment.staff_id),
        manager_keys=keys,
        key=bytearray(randomness(32)),
        rings=fresh_rings(randomness),
    )
    sheet = recovery.new_key(randomness)
    try:
        file = _first_file(by, enrolment, device_store, (cost, sheet), randomness)
        write_key_file(folder, file)
    except ShelterDeskError:
        if enrolment.use_device_secret:
            device_store.delete(by.vault)
        raise
    floor = FLOOR if cost.is_sane(FLOOR) else cost
    opening = Opening(folder, file, file.members[0], keys, floor, by_recovery=False)
    opened = enter(opening, randomness)
    wipe(by.key, *(key for ring in by.rings.values() for key in ring.values()))
    return opened, sheet


def _first_file(
    by: Authority,
    enrolment: Enrolment,
    device_store: DeviceStore,
    locks: tuple[KdfCost, str],
    randomness: Randomness,
) -> SlotFile:
    file = SlotFile(by.vault, by.gen, 1, None, (), (), by.manager, b"")
    device = None
    if enrolment.use_device_secret:
        device, file = bind_device(file, by.key, device_store, randomness)
    cost, sheet = locks
    member = new_member(by, enrolment, by.manager_keys, device, cost, randomness)
    owner, key = Owner.of(by.vault, member), recovery.parse(sheet)
    slot = close_with_key(owner, by.manager_keys.secret, key, randomness)
    whole = replace(file, members=(member,), recovery=(slot,))
    return signed(whole, by.manager, by.manager_keys)


def open_with_passphrase(
    folder: Path,
    sign_in_code: str,
    passphrase: str,
    device_store: DeviceStore,
    floor: KdfCost = FLOOR,
) -> OpenedVault:
    """The desk for the person with that code; only her slot is tried.

    ``WrongPassphrase`` is said only after a whole, signed key file's slot refused it. Raises also
    ``UnknownSignInCode``, ``DeviceKeyMissing``, ``DamagedKeyFile``, ``NewerVault`` and
    ``NotEnoughMemory``.
    """
    file = read_key_file(folder, floor)
    code = read_code(sign_in_code)
    member = next((m for m in file.members if m.active and m.code == code), None)
    if member is None or not member.slots:
        raise UnknownSignInCode
    keys = _open_slot(file, member, passphrase, device_store)
    return enter(Opening(folder, file, member, keys, floor, False), system_randomness)


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
    for slot in file.recovery:
        member = file.member(slot.user)
        if member is None or not member.active:
            continue
        try:
            keys = open_with_key(Owner.of(file.vault, member), slot, key)
        except Unopened:
            continue
        return enter(Opening(folder, file, member, keys, floor, True), system_randomness)
    raise WrongRecoveryKey


def change_passphrase(
    folder: Path,
    opened: OpenedVault,
    old: str | None,
    new: str,
    device_store: DeviceStore,
    randomness: Randomness,
) -> None:
    """A new slot for the person at the desk, in place of her old one.

    ``old`` may be ``None`` only after ``open_with_recovery``; then a slot that was bound to a
    lost computer is bound to this one. Raises ``WrongPassphrase``, ``NotAllowed`` (no ``old``
    without recovery), ``DeviceKeyMissing``, ``NotEnoughMemory``, ``DiskFull``,
    ``FolderNotWritable``, ``DamagedKeyFile``.
    """
    file = current_file(folder, opened)
    member = _myself(file, opened)
    if old is None and not opened.by_recovery:
        raise NotAllowed
    if old is not None:
        _open_slot(file, member, old, device_store).forget()
    device = None
    if opened.device_bound:
        device, file = bind_device(
            file, opened.key, device_store, randomness, replace_lost=opened.by_recovery
        )
    owner, credential = Owner.of(file.vault, member), Credential(normalise(new), device)
    slot = close_with_passphrase(owner, opened.keys.secret, credential, opened.cost, randomness)
    changed = replace(member, slots=(slot,))
    members = tuple(changed if m.id == member.id else m for m in file.members)
    publish(folder, opened, replace(file, members=members))
    opened.device_bound = device is not None
    opened.by_recovery = False


def new_recovery_key(folder: Path, opened: OpenedVault, randomness: Randomness) -> str:
    """A new sheet for the manager at the desk; every earlier sheet stops opening this key file.

    Raises ``NotAllowed``, ``DiskFull``, ``FolderNotWritable``, ``DamagedKeyFile``.
    """
    if opened.role is not Role.MANAGER:
        raise NotAllowed
    file = current_file(folder, opened)
    sheet = recovery.new_key(randomness)
    owner = Owner.of(file.vault, _myself(file, opened))
    slot = close_with_key(owner, opened.keys.secret, recovery.parse(sheet), randomness)
    publish(folder, opened, replace(file, recovery=(slot,)))
    return sheet


def tiles(folder: Path, device_store: DeviceStore, floor: KdfCost = FLOOR) -> tuple[Tile, ...]:
    """The people of this desk, or nothing where the device secret is missing or another's.

    Raises ``DamagedKeyFile`` and ``NewerVault``.
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
            (member.code, open_name(naming, (file.vault, member.id), member.name))
            for member in file.members
            if member.active
        ]
    except Unopened as error:
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


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The key file as it is, for when what goes with a change of it cannot be kept."""

    folder: Path
    opened: OpenedVault
    epoch: int
    device_bound: bool
    content: bytes

    @classmethod
    def of(cls, folder: Path, opened: OpenedVault) -> Snapshot:
        """Take it. Raises what ``current_file`` raises."""
        content = current_file(folder, opened).as_bytes()
        return cls(folder, opened, opened.epoch, opened.device_bound, content)

    def put_back(self) -> None:
        """The file as it was; needs no room on the disk."""
        if put_back(self.folder, self.content):
            self.opened.epoch, self.opened.device_bound = self.epoch, self.device_bound


def _open_slot(
    file: SlotFile, member: Member, passphrase: str, device_store: DeviceStore
) -> PersonKeys:
    owner = Owner.of(file.vault, member)
    phrase = normalise(passphrase)
    for slot in member.slots:
        credential = Credential(phrase, _device_for(file, slot, device_store))
        try:
            return open_with_credential(owner, slot, credential)
        except Unopened:
            continue
    raise WrongPassphrase


def _device_for(file: SlotFile, slot: PassphraseSlot, store: DeviceStore) -> bytes | None:
    if not slot.device:
        return None
    secret = store.get(file.vault)
    if not is_device(secret, file.device, file.vault):
        raise DeviceKeyMissing
    return secret


def _myself(file: SlotFile, opened: OpenedVault) -> Member:
    member = file.member(StaffId(opened.staff_id))
    if member is None or not member.active or member.ed25519 != opened.ed25519_public:
        raise DamagedKeyFile
    return member
