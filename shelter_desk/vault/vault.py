"""The desk's keys from the first run on: create, new passphrase, new recovery sheet.

How a key comes about (security facts 3.2):

- the vault key (32 random bytes) keys the database. Nobody's passphrase does: each person has an
  X25519 and an Ed25519 key, and the vault key and the group keys of her compartments are wrapped
  for her by HPKE; beside them lie the public keys of all compartments (see ``letterbox``);
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
slot (and binds it to the present computer if the old one was bound).

A new sheet works from the moment it is staged, *beside* the one that lies in the safe. Only
``confirm_recovery_key``, after the new sheet was typed back, voids the earlier one: a power cut
between printing and typing must not leave the house with no sheet.

What it does not do: an old copy of slots.json with an old passphrase or an old sheet, together
with the database, still opens, as long as the vault key is the same. Only a new generation of the
vault ends that (``generation``). An old slots.json put back beside the current database is
noticed: the database remembers the digest of the file that belongs to it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from shelter_desk.domain.errors import NotAllowed, ShelterDeskError
from shelter_desk.domain.folder_errors import DeskExists
from shelter_desk.domain.passphrase_errors import WrongRecoveryKey
from shelter_desk.domain.ports import Randomness
from shelter_desk.domain.staff import Role
from shelter_desk.vault import keyfile, recovery
from shelter_desk.vault.changing import Staged, current_file, myself, settle, stage_change
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.enrolment import (
    GROUPS_OF_ROLE,
    Authority,
    Enrolled,
    Enrolment,
    bind_device,
    enrol_staff,
    free_code,
    identity,
    new_member,
    read_code,
)
from shelter_desk.vault.kdf import DEFAULT_COST, FLOOR, KdfCost, calibrate
from shelter_desk.vault.keyfile import has_key_file
from shelter_desk.vault.keys import PersonKeys, wipe
from shelter_desk.vault.lockbox import Credential, Owner, close_with_key, close_with_passphrase
from shelter_desk.vault.opened import OpenedVault, Opening, RosterLine, enter
from shelter_desk.vault.opening import (
    Tile,
    desk_secret,
    only_code,
    open_by_sheet,
    open_slot,
    open_with_passphrase,
    open_with_recovery,
    tiles,
)
from shelter_desk.vault.passphrase import normalise
from shelter_desk.vault.sealer import fresh_rings
from shelter_desk.vault.slots import VAULT_ID_BYTES, SlotFile
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
    "Staged",
    "Tile",
    "calibrate",
    "change_passphrase",
    "confirm_recovery_key",
    "create_vault",
    "desk_secret",
    "enrol_staff",
    "free_code",
    "has_key_file",
    "new_recovery_key",
    "only_code",
    "open_with_passphrase",
    "open_with_recovery",
    "read_code",
    "settle",
    "tiles",
]


def create_vault(
    folder: Path,
    enrolment: Enrolment,
    randomness: Randomness,
    device_store: DeviceStore,
    kdf: KdfCost | None = None,
) -> tuple[OpenedVault, str, Staged]:
    """The first key file of a new desk, staged, and its recovery key.

    The database is the caller's to make; it remembers the digest like any later one, and then
    ``Staged.complete`` makes the folder a desk. ``enrolment`` is the first manager. ``kdf`` is
    for ``calibrate``'s answer; a cheaper one than ``FLOOR`` opens again only where the same
    ``floor`` is named. Raises ``DeskExists``, ``NotEnoughMemory``, ``DiskFull``,
    ``FolderNotWritable``, ``UnknownSignInCode``.
    """
    if enrolment.role is not Role.MANAGER:
        raise ValueError("the first person is a manager")
    if has_key_file(folder):
        raise DeskExists(folder=str(folder))
    cost = kdf or DEFAULT_COST
    keys = PersonKeys.fresh(randomness)
    vault, key = randomness(VAULT_ID_BYTES).hex(), bytearray(randomness(32))
    by = Authority(vault, 1, keys, key, fresh_rings(randomness))
    sheet = recovery.new_key(randomness)
    try:
        file = _first_file(by, enrolment, device_store, (cost, sheet), randomness)
        keyfile.stage(folder, file)
    except ShelterDeskError:
        if enrolment.use_device_secret:
            device_store.delete(by.vault)
        raise
    floor = FLOOR if cost.is_sane(FLOOR) else cost
    opening = Opening(folder, file, file.members[0], keys, floor, by_recovery=False)
    opened = enter(opening, randomness)
    wipe(by.key, *(key for ring in by.rings.values() for key in ring.values()))
    return opened, sheet, Staged(folder, opened, file, lambda: None, decisive=True)


def _first_file(
    by: Authority,
    enrolment: Enrolment,
    device_store: DeviceStore,
    locks: tuple[KdfCost, str],
    randomness: Randomness,
) -> SlotFile:
    manager = str(enrolment.staff_id)
    file = SlotFile(by.vault, by.gen, 1, None, (), (), (), manager, b"")
    device = None
    if enrolment.use_device_secret:
        device, file = bind_device(file, by.key, device_store, randomness)
    cost, sheet = locks
    who = identity(by, enrolment, by.keys)
    owner, credential = Owner.of(by.vault, who), Credential(normalise(enrolment.passphrase), device)
    slot = close_with_passphrase(owner, by.keys.secret, credential, cost, randomness)
    member = new_member(by, enrolment, GROUPS_OF_ROLE[Role.MANAGER], who, slot, randomness)
    paper = close_with_key(owner, by.keys.secret, recovery.parse(sheet), randomness)
    whole = replace(file, members=(member,), recovery=(paper,))
    return signed(whole, manager, by.keys)


def change_passphrase(
    folder: Path,
    opened: OpenedVault,
    old: str | None,
    new: str,
    device_store: DeviceStore,
    randomness: Randomness,
) -> Staged:
    """A new slot for the person at the desk, in place of her old one.

    ``old`` may be ``None`` only while ``opened.must_change``. After recovery a slot that was
    bound to a lost computer is bound to this one; after a one-time code it is bound where this
    computer holds the desk's secret. Raises ``WrongPassphrase``, ``NotAllowed`` (no ``old``),
    ``DeviceKeyMissing``, ``NotEnoughMemory``, ``DiskFull``, ``FolderNotWritable``,
    ``DamagedKeyFile``.
    """
    file = current_file(folder, opened)
    member = myself(file, opened)
    if old is None and not opened.must_change:
        raise NotAllowed
    if old is not None:
        open_slot(file, member, old, device_store).forget()
    device = None
    by_code = opened.must_change and not opened.by_recovery and file.device is not None
    if opened.device_bound or by_code:
        device, file = bind_device(
            file, opened.key, device_store, randomness, replace_lost=opened.by_recovery
        )
    owner, credential = Owner.of(file.vault, member.who), Credential(normalise(new), device)
    slot = close_with_passphrase(owner, opened.keys.secret, credential, opened.cost, randomness)
    changed = replace(file, members=file.with_member(replace(member, slots=(slot,))))
    return stage_change(folder, opened, changed, _entered(opened, device is not None))


def _entered(opened: OpenedVault, bound: bool) -> Callable[[], None]:
    def effect() -> None:
        opened.device_bound, opened.by_recovery, opened.must_change = bound, False, False

    return effect


def new_recovery_key(
    folder: Path, opened: OpenedVault, randomness: Randomness
) -> tuple[str, Staged]:
    """A further sheet for the manager at the desk; the one in the safe goes on working.

    An earlier sheet that nobody confirmed is void. Raises ``NotAllowed``, ``DiskFull``,
    ``FolderNotWritable``, ``DamagedKeyFile``.
    """
    if opened.role is not Role.MANAGER:
        raise NotAllowed
    file = current_file(folder, opened)
    sheet = recovery.new_key(randomness)
    owner = Owner.of(file.vault, myself(file, opened).who)
    slot = close_with_key(owner, opened.keys.secret, recovery.parse(sheet), randomness)
    return sheet, stage_change(folder, opened, replace(file, recovery=(*file.recovery[:1], slot)))


def confirm_recovery_key(folder: Path, opened: OpenedVault, sheet: str) -> Staged:
    """The newest sheet was typed back: every earlier one stops opening this key file.

    Raises ``NotAllowed`` when ``sheet`` is not the newest or not of the manager at the desk,
    ``MistypedRecoveryKey``, ``DiskFull``, ``FolderNotWritable``, ``DamagedKeyFile``.
    """
    file = current_file(folder, opened)
    newest, member = file.recovery[-1:], myself(file, opened)
    if not newest or newest[0].user != member.id:
        raise NotAllowed
    try:
        open_by_sheet(replace(file, recovery=newest), recovery.parse(sheet)).keys.forget()
    except WrongRecoveryKey as error:
        raise NotAllowed from error
    return stage_change(folder, opened, replace(file, recovery=newest))
