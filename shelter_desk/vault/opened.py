"""The desk after somebody opened it: the keys in memory, until they are wiped."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from shelter_desk.domain.folder_errors import DamagedKeyFile
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.ports import Randomness
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.keys import PersonKeys, Unopened, wipe
from shelter_desk.vault.letterbox import PersonalLetterbox, circles_of
from shelter_desk.vault.members import Member, Wraps
from shelter_desk.vault.names import names_key, open_name
from shelter_desk.vault.sealer import GroupSealer, OpenRings, receive_rings, vault_purpose
from shelter_desk.vault.signatures import PersonSigner
from shelter_desk.vault.slots import SlotFile
from shelter_desk.vault.trust import check_grants


@dataclass(frozen=True, slots=True)
class RosterLine:
    """One person as the key file vouches for her, to compare with the staff table.

    ``by_code`` is true while she has only a one-time code.
    """

    staff_id: StaffId
    sign_in_code: str
    role: Role
    active: bool
    ed25519_public: bytes
    x25519_public: bytes
    by_code: bool


@dataclass(slots=True, eq=False, repr=False)
class OpenedVault:
    """Who is at the desk and what she may open.

    ``key`` is the database's raw 256-bit key, ``gen`` the generation it belongs to. ``digest``
    and ``epoch`` are those of the key file: the database must know the same digest.
    ``by_recovery`` is true when the paper key opened it, ``must_change`` also after a one-time
    code: then the next thing is a new passphrase, before anything else. ``device_bound`` tells
    whether her slot needs this computer's key store. ``cost`` is what her passphrase is
    stretched with, ``floor`` the least cost that was accepted on reading. ``sheet_of`` is the
    manager whose recovery sheets open this desk, ``None`` when there is no sheet; ``staged`` is
    true between staging a change of the key file and its end.
    """

    staff_id: StaffId
    sign_in_code: str
    role: Role
    vault_id: str
    gen: int
    epoch: int
    digest: str
    database: Path
    key: bytearray
    keys: PersonKeys
    signer: PersonSigner
    sealer: GroupSealer
    letterbox: PersonalLetterbox
    roster: tuple[RosterLine, ...]
    cost: KdfCost
    floor: KdfCost
    device_bound: bool
    by_recovery: bool
    must_change: bool
    sheet_of: StaffId | None
    staged: bool = False

    @property
    def ed25519_public(self) -> bytes:
        """Her public signing key, 32 bytes."""
        return self.keys.ed25519_public

    @property
    def x25519_public(self) -> bytes:
        """Her public exchange key, 32 bytes."""
        return self.keys.x25519_public

    @property
    def gives_everywhere(self) -> bool:
        """False when she came in by a key file from before circles could be given anything."""
        return all(map(self.letterbox.can_give, Compartment))

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
    managers = check_grants(file, keys.root)
    if member.wraps is None:
        raise DamagedKeyFile
    try:
        key = keys.receive(member.wraps.vk, vault_purpose(file.vault, file.gen, member.id))
        rings = receive_rings(member.wraps.groups, file.vault, member.id, keys)
        # Her own name opens only under the right vault key: a forged wrap shows here.
        naming = names_key(key, file.vault)
        open_name(naming, (file.vault, member.id), member.wraps.name)
    except Unopened as error:
        raise DamagedKeyFile from error
    wipe(naming)
    _check_circles(file.vault, member.wraps, rings)
    slot = member.slots[0] if member.slots else None
    return OpenedVault(
        staff_id=StaffId(member.id),
        sign_in_code=member.who.code,
        role=member.who.role,
        vault_id=file.vault,
        gen=file.gen,
        epoch=file.epoch,
        digest=file.digest,
        database=opening.folder / file.database,
        key=key,
        keys=keys,
        signer=PersonSigner(StaffId(member.id), keys),
        sealer=GroupSealer(file.vault, rings, randomness, managers),
        letterbox=PersonalLetterbox(file.vault, member.who, member.wraps.circles, keys, randomness),
        roster=roster(file),
        cost=opening.floor if slot is None else slot.cost,
        floor=opening.floor,
        device_bound=slot is not None and slot.device,
        by_recovery=opening.by_recovery,
        must_change=opening.by_recovery or (slot is not None and slot.expires is not None),
        sheet_of=sheet_of(file),
    )


def _check_circles(vault: str, wraps: Wraps, rings: OpenRings) -> None:
    """A member knows what the public keys of her circles must be."""
    known = circles_of(rings, vault)
    if any(wraps.circles.get(part, circle) != circle for part, circle in known.items()):
        raise DamagedKeyFile


def roster(file: SlotFile) -> tuple[RosterLine, ...]:
    """Everybody in the file, those who left included."""
    return tuple(
        RosterLine(
            StaffId(member.id),
            member.who.code,
            member.who.role,
            member.active,
            member.who.ed25519,
            member.who.x25519,
            any(slot.expires is not None for slot in member.slots),
        )
        for member in file.members
    )


def sheet_of(file: SlotFile) -> StaffId | None:
    """The manager whose sheets open this file."""
    return StaffId(file.recovery[0].user) if file.recovery else None
