"""The desk after somebody opened it: the keys in memory, until they are wiped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from shelter_desk.domain.errors import DamagedKeyFile
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.ports import Randomness
from shelter_desk.domain.staff import Role
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.keyfile import read_key_file, write_key_file
from shelter_desk.vault.keys import PersonKeys, Unopened, wipe
from shelter_desk.vault.names import names_key, open_name
from shelter_desk.vault.sealer import GroupSealer, receive_rings, vault_purpose
from shelter_desk.vault.signatures import PersonSigner
from shelter_desk.vault.slots import Member, SlotFile
from shelter_desk.vault.trust import check_grants, signed


@dataclass(frozen=True, slots=True)
class RosterLine:
    """One person as the key file vouches for her, to compare with the staff table."""

    staff_id: StaffId
    sign_in_code: str
    role: Role
    active: bool
    ed25519_public: bytes
    x25519_public: bytes


@dataclass(slots=True, eq=False, repr=False)
class OpenedVault:
    """Who is at the desk and what she may open.

    ``key`` is the database's raw 256-bit key. ``epoch`` counts changes of the key file: the
    caller keeps the newest one inside the database and distrusts a file with a lower one.
    ``by_recovery`` is true when the paper key opened it; then the next thing is a new passphrase.
    ``device_bound`` tells whether her slot needs this computer's key store. ``cost`` is what her
    passphrase is stretched with, ``floor`` the least cost that was accepted on reading.
    """

    staff_id: StaffId
    sign_in_code: str
    role: Role
    vault_id: str
    epoch: int
    database: Path
    key: bytearray
    keys: PersonKeys
    signer: PersonSigner
    sealer: GroupSealer
    roster: tuple[RosterLine, ...]
    cost: KdfCost
    floor: KdfCost
    device_bound: bool
    by_recovery: bool

    @property
    def ed25519_public(self) -> bytes:
        """Her public signing key, 32 bytes."""
        return self.keys.ed25519_public

    @property
    def x25519_public(self) -> bytes:
        """Her public exchange key, 32 bytes."""
        return self.keys.x25519_public

    def wipe(self) -> None:
        """Overwrites every key that is reachable from here; signer and sealer stop working."""
        wipe(self.key)
        self.sealer.forget()
        self.signer.forget()
        self.keys.forget()


@dataclass(frozen=True, slots=True)
class Opening:
    """What is known once a slot gave way: the file, the person, how she came in."""

    folder: Path
    file: SlotFile
    member: Member
    keys: PersonKeys
    floor: KdfCost
    by_recovery: bool


def enter(opening: Opening, randomness: Randomness) -> OpenedVault:
    """Unwraps all that is hers; raises ``DamagedKeyFile`` when anybody is not vouched for."""
    file, member, keys = opening.file, opening.member, opening.keys
    check_grants(file, keys.root)
    try:
        key = keys.receive(member.vk, vault_purpose(file.vault, file.gen, member.id))
        rings = receive_rings(member.groups, file.vault, member.id, keys)
        # Her own name opens only under the right vault key: a forged wrap shows here.
        naming = names_key(key, file.vault)
        open_name(naming, (file.vault, member.id), member.name)
    except Unopened as error:
        raise DamagedKeyFile from error
    wipe(naming)
    slot = member.slots[0] if member.slots else None
    return OpenedVault(
        staff_id=StaffId(member.id),
        sign_in_code=member.code,
        role=member.role,
        vault_id=file.vault,
        epoch=file.epoch,
        database=opening.folder / file.database,
        key=key,
        keys=keys,
        signer=PersonSigner(StaffId(member.id), keys),
        sealer=GroupSealer(file.vault, rings, randomness),
        roster=roster(file),
        cost=opening.floor if slot is None else slot.cost,
        floor=opening.floor,
        device_bound=slot is not None and slot.device,
        by_recovery=opening.by_recovery,
    )


def roster(file: SlotFile) -> tuple[RosterLine, ...]:
    """Everybody in the file."""
    return tuple(
        RosterLine(
            StaffId(member.id),
            member.code,
            member.role,
            member.active,
            member.ed25519,
            member.x25519,
        )
        for member in file.members
    )


def current_file(folder: Path, opened: OpenedVault) -> SlotFile:
    """The file as it is now, to be changed.

    Raises ``DamagedKeyFile`` when it is another desk's, older than what was opened, or names
    somebody no manager vouches for.
    """
    file = read_key_file(folder, opened.floor)
    if file.vault != opened.vault_id or file.epoch < opened.epoch:
        raise DamagedKeyFile
    check_grants(file, opened.keys.root)
    return file


def publish(folder: Path, opened: OpenedVault, file: SlotFile) -> None:
    """Writes ``file`` as the next epoch, signed by the person at the desk."""
    newer = signed(replace(file, epoch=file.epoch + 1), opened.staff_id, opened.keys)
    write_key_file(folder, newer)
    opened.epoch = newer.epoch
    opened.roster = roster(newer)
