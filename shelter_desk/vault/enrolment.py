"""Bringing a person in: her keys, her slot, the names tile, the compartments of her role."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from shelter_desk.domain.errors import NotAllowed, SignInCodeTaken, UnknownSignInCode
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.ports import Randomness
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.keys import PersonKeys, hand_over, wipe
from shelter_desk.vault.lockbox import Credential, Owner, close_with_passphrase
from shelter_desk.vault.names import is_device, names_key, seal_for_device, seal_name
from shelter_desk.vault.opened import OpenedVault, current_file, publish
from shelter_desk.vault.passphrase import fold_digits, normalise
from shelter_desk.vault.sealer import OpenRings, hand_over_rings, vault_purpose
from shelter_desk.vault.slots import Member, SlotFile
from shelter_desk.vault.trust import granted

DEVICE_SECRET_BYTES = 32

GROUPS_OF_ROLE: Mapping[Role, frozenset[Compartment]] = {
    Role.MANAGER: frozenset(Compartment),
    Role.CASEWORKER: frozenset({Compartment.TESTIMONY, Compartment.HEALTH, Compartment.LEGAL}),
    Role.FORMS_DESK: frozenset(),
}


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A person who is to get a slot. ``use_device_secret``: mix in this computer's key store."""

    staff_id: StaffId
    sign_in_code: str
    name_ar: str
    name_latin: str
    role: Role
    passphrase: str = field(repr=False)
    use_device_secret: bool


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What the staff table has to know of somebody new."""

    staff_id: StaffId
    sign_in_code: str
    ed25519_public: bytes
    x25519_public: bytes
    groups: frozenset[Compartment]
    device_bound: bool


@dataclass(frozen=True, slots=True)
class Authority:
    """What a manager hands on, and in whose name."""

    vault: str
    gen: int
    manager: str
    manager_keys: PersonKeys
    key: bytearray
    rings: OpenRings


def read_code(typed: str) -> str:
    """A sign-in code in any digits as three Western ones; raises ``UnknownSignInCode``."""
    code = fold_digits(typed.strip())
    if len(code) != 3 or not code.isascii() or not code.isdigit():
        raise UnknownSignInCode
    return code


def free_code(randomness: Randomness, taken: frozenset[str] = frozenset()) -> str:
    """Three random digits that nobody has: they tell nothing about rank or order of arrival."""
    while True:
        number = int.from_bytes(randomness(2), "big") & 0x3FF
        code = f"{number:03d}"
        if 100 <= number <= 999 and code not in taken:
            return code


def new_member(
    by: Authority,
    enrolment: Enrolment,
    keys: PersonKeys,
    device: bytes | None,
    cost: KdfCost,
    randomness: Randomness,
) -> Member:
    """The entry of a new person, vouched for by ``by``; raises ``NotEnoughMemory``."""
    staff_id = str(enrolment.staff_id)
    owner = Owner(by.vault, staff_id, keys.x25519_public, keys.ed25519_public)
    credential = Credential(normalise(enrolment.passphrase), device)
    slot = close_with_passphrase(owner, keys.secret, credential, cost, randomness)
    naming = names_key(by.key, by.vault)
    names = (enrolment.name_ar, enrolment.name_latin)
    member = Member(
        id=staff_id,
        code=read_code(enrolment.sign_in_code),
        role=enrolment.role,
        active=True,
        x25519=keys.x25519_public,
        ed25519=keys.ed25519_public,
        name=seal_name(naming, (by.vault, staff_id), names, randomness),
        vk=hand_over(by.key, keys.x25519_public, vault_purpose(by.vault, by.gen, staff_id)),
        groups=hand_over_rings(by.rings, by.vault, staff_id, keys.x25519_public),
        granted_by=by.manager,
        grant=b"",
        slots=(slot,),
    )
    wipe(naming)
    return granted(by.vault, member, by.manager, by.manager_keys)


def enrol_staff(
    folder: Path,
    opened: OpenedVault,
    enrolment: Enrolment,
    groups: frozenset[Compartment],
    randomness: Randomness,
    device_store: DeviceStore,
) -> Enrolled:
    """Gives a second person a slot with a first passphrase, which she changes herself later.

    ``groups`` is usually ``GROUPS_OF_ROLE[enrolment.role]``. Only a manager may do this, and only
    for compartments she is in herself. Raises ``NotAllowed``, ``NotEntitled``,
    ``SignInCodeTaken``, ``NotEnoughMemory``, ``DiskFull``, ``FolderNotWritable``,
    ``DamagedKeyFile``; ``ValueError`` when the staff id is there already.
    """
    if opened.role is not Role.MANAGER:
        raise NotAllowed
    file = current_file(folder, opened)
    code = read_code(enrolment.sign_in_code)
    if any(member.active and member.code == code for member in file.members):
        raise SignInCodeTaken(code=code)
    if file.member(enrolment.staff_id) is not None:
        raise ValueError("this person has a slot already")
    rings: OpenRings = {group: dict(opened.sealer.ring(group)) for group in groups}
    by = Authority(file.vault, file.gen, str(opened.staff_id), opened.keys, opened.key, rings)
    device = None
    if enrolment.use_device_secret:
        device, file = bind_device(file, opened.key, device_store, randomness)
    keys = PersonKeys.fresh(randomness, opened.keys.root)
    member = new_member(by, enrolment, keys, device, opened.cost, randomness)
    publish(folder, opened, replace(file, members=(*file.members, member)))
    enrolled = Enrolled(
        enrolment.staff_id, code, member.ed25519, member.x25519, groups, device is not None
    )
    keys.forget()
    return enrolled


def bind_device(
    file: SlotFile,
    key: bytearray,
    store: DeviceStore,
    randomness: Randomness,
    *,
    replace_lost: bool = False,
) -> tuple[bytes | None, SlotFile]:
    """This computer's secret and the file that knows it; ``None`` when it cannot keep one.

    A secret is made when the file has none. Where the file has one that this computer lacks, it
    is replaced only with ``replace_lost`` (after recovery): colleagues' slots may depend on it,
    and the key store may merely be locked.
    """
    known = store.get(file.vault)
    if is_device(known, file.device, file.vault):
        return known, file
    if file.device is not None and not replace_lost:
        return None, file
    secret = randomness(DEVICE_SECRET_BYTES)
    if not store.set(file.vault, secret):
        return None, file
    naming = names_key(key, file.vault)
    blob = seal_for_device(secret, naming, file.vault, randomness)
    wipe(naming)
    return secret, replace(file, device=blob)
