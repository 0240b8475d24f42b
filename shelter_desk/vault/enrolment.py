"""Bringing a person in: her keys, her slot, the names tile, the compartments of her role."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.passphrase_errors import SignInCodeTaken, UnknownSignInCode
from shelter_desk.domain.people_errors import TooManyPeople
from shelter_desk.domain.ports import Randomness
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.vault.changing import Staged, current_file, stage_change
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.keys import PersonKeys, Unopened, hand_over, wipe
from shelter_desk.vault.letterbox import circles_of
from shelter_desk.vault.lockbox import Credential, Owner, close_with_passphrase
from shelter_desk.vault.members import Identity, Member, Wraps
from shelter_desk.vault.names import (
    is_device,
    names_key,
    open_with_device,
    seal_for_device,
    seal_name,
)
from shelter_desk.vault.opened import OpenedVault
from shelter_desk.vault.passphrase import fold_digits, normalise
from shelter_desk.vault.sealer import OpenRings, hand_over_rings, vault_purpose
from shelter_desk.vault.slot_kinds import PassphraseSlot
from shelter_desk.vault.slots import MAX_USERS, SlotFile
from shelter_desk.vault.trust import granted, wrapped

DEVICE_SECRET_BYTES = 32

_TREATING = frozenset({Compartment.TESTIMONY, Compartment.HEALTH, Compartment.LEGAL})

GROUPS_OF_ROLE: Mapping[Role, frozenset[Compartment]] = {
    Role.MANAGER: frozenset(Compartment),
    Role.CASEWORKER: _TREATING,
    Role.HEALTH: frozenset({Compartment.HEALTH}),
    Role.LEGAL: frozenset({Compartment.LEGAL}),
    Role.HOUSE: frozenset(),
    Role.FORMS_DESK: frozenset(),
    Role.AUDITOR: frozenset(),
    Role.DATA_OFFICER: frozenset(),
}
"""Which compartments a role is in: the part of roles that is cryptography."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A person who is to get a slot. ``use_device_secret``: mix in this computer's key store.

    An invitation has no ``passphrase``: she chooses one herself at her first sign-in.
    """

    staff_id: StaffId
    sign_in_code: str
    name_ar: str
    name_latin: str
    role: Role
    passphrase: str = field(default="", repr=False)
    use_device_secret: bool = False


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What the staff table has to know of somebody new, or of somebody with new keys."""

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
    keys: PersonKeys
    key: bytearray
    rings: OpenRings

    @classmethod
    def of(cls, opened: OpenedVault) -> Authority:
        """The manager at the desk with everything she has; raises ``NotAllowed``."""
        if opened.role is not Role.MANAGER:
            raise NotAllowed
        return cls(
            opened.vault_id, opened.gen, opened.keys, opened.key, opened.sealer.rings_to_hand_on()
        )


def read_code(typed: str) -> str:
    """A sign-in code in any digits as three Western ones; raises ``UnknownSignInCode``."""
    code = fold_digits(typed.strip())
    if len(code) != 3 or not code.isascii() or not code.isdigit():
        raise UnknownSignInCode
    return code


def free_code(randomness: Randomness, taken: frozenset[str] = frozenset()) -> str:
    """Three random digits that nobody has: they tell nothing about rank or order of arrival.

    Raises ``TooManyPeople`` when there are none left.
    """
    if len(taken) >= MAX_USERS:
        raise TooManyPeople
    while True:
        number = int.from_bytes(randomness(2), "big") & 0x3FF
        code = f"{number:03d}"
        if 100 <= number <= 999 and code not in taken:
            return code


def with_one_more(file: SlotFile, member: Member) -> SlotFile:
    """``file`` with somebody new. Raises ``TooManyPeople``."""
    if not file.has_room:
        raise TooManyPeople
    return replace(file, members=(*file.members, member))


def identity(by: Authority, enrolment: Enrolment, keys: PersonKeys) -> Identity:
    """Who the new person is, vouched for by the manager."""
    claim = Identity(
        id=str(enrolment.staff_id),
        code=read_code(enrolment.sign_in_code),
        role=enrolment.role,
        x25519=keys.x25519_public,
        ed25519=keys.ed25519_public,
        granted_by=b"",
        grant=b"",
    )
    return granted(by.vault, claim, by.keys)


def wraps_for(
    by: Authority,
    who: Identity,
    names: tuple[str, str],
    groups: frozenset[Compartment],
    randomness: Randomness,
) -> Wraps:
    """The vault key and the keys of ``groups`` for ``who``, signed by the manager."""
    naming = names_key(by.key, by.vault)
    rings = {group: by.rings[group] for group in sorted(groups)}
    wraps = Wraps(
        gen=by.gen,
        name=seal_name(naming, (by.vault, who.id), names, randomness),
        vk=hand_over(by.key, who.x25519, vault_purpose(by.vault, by.gen, who.id)),
        groups=hand_over_rings(rings, by.vault, who.id, who.x25519),
        circles=circles_of(by.rings, by.vault),
        wrapped_by=b"",
        signature=b"",
    )
    wipe(naming)
    return wrapped(by.vault, who, wraps, by.keys)


def new_member(
    by: Authority,
    enrolment: Enrolment,
    groups: frozenset[Compartment],
    who: Identity,
    slot: PassphraseSlot,
    randomness: Randomness,
) -> Member:
    """The entry of a new person."""
    names = (enrolment.name_ar, enrolment.name_latin)
    return Member(who, wraps_for(by, who, names, groups, randomness), None, (slot,))


def file_for_newcomer(folder: Path, opened: OpenedVault, enrolment: Enrolment) -> SlotFile:
    """The file in force, free for this person.

    Raises ``NotAllowed``, ``SignInCodeTaken``, ``DamagedKeyFile``; ``ValueError`` when the staff
    id is there already.
    """
    if opened.role is not Role.MANAGER:
        raise NotAllowed
    file = current_file(folder, opened)
    code = read_code(enrolment.sign_in_code)
    if file.by_code(code) is not None:
        raise SignInCodeTaken(code=code)
    if file.member(enrolment.staff_id) is not None:
        raise ValueError("this person has a slot already")
    return file


def enrol_staff(
    folder: Path,
    opened: OpenedVault,
    enrolment: Enrolment,
    groups: frozenset[Compartment],
    randomness: Randomness,
    device_store: DeviceStore,
) -> tuple[Enrolled, Staged]:
    """Gives a second person a slot with a first passphrase, which she changes herself later.

    ``groups`` is usually ``GROUPS_OF_ROLE[enrolment.role]``. Only a manager may do this, and only
    for compartments she is in herself. Raises ``NotAllowed``, ``SignInCodeTaken``,
    ``NotEnoughMemory``, ``DiskFull``, ``FolderNotWritable``, ``DamagedKeyFile``; ``ValueError``
    when the staff id is there already.
    """
    file = file_for_newcomer(folder, opened, enrolment)
    by = Authority.of(opened)
    device = None
    if enrolment.use_device_secret:
        device, file = bind_device(file, opened.key, device_store, randomness)
    keys = PersonKeys.fresh(randomness, opened.keys.root)
    who = identity(by, enrolment, keys)
    credential = Credential(normalise(enrolment.passphrase), device)
    owner = Owner.of(file.vault, who)
    slot = close_with_passphrase(owner, keys.secret, credential, opened.cost, randomness)
    member = new_member(by, enrolment, groups, who, slot, randomness)
    staged = stage_change(folder, opened, with_one_more(file, member))
    keys.forget()
    return enrolled(member), staged


def enrolled(member: Member) -> Enrolled:
    """What the staff table has to know of ``member``."""
    who = member.who
    bound = any(slot.device for slot in member.slots)
    return Enrolled(StaffId(who.id), who.code, who.ed25519, who.x25519, member.groups, bound)


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
    if known is not None and is_device(known, file.device, file.vault):
        return known, retell_names(file, key, store, randomness)
    if file.device is not None and not replace_lost:
        return None, file
    secret = randomness(DEVICE_SECRET_BYTES)
    if not store.set(file.vault, secret):
        return None, file
    return secret, _told(file, key, secret, randomness)


def retell_names(
    file: SlotFile, key: bytearray, store: DeviceStore, randomness: Randomness
) -> SlotFile:
    """The file whose names this computer can read under the vault key ``key``.

    A new generation has new names keys. Where it is made on a computer without the secret the
    old blob stays, because bound slots are checked against it; the tiles come back with the next
    change on a computer that holds the secret.
    """
    secret = store.get(file.vault)
    if secret is None or file.device is None:
        return file
    naming = names_key(key, file.vault)
    try:
        told = open_with_device(secret, file.device, file.vault)
    except Unopened:
        return file
    same = told == naming
    wipe(naming, told)
    return file if same else _told(file, key, secret, randomness)


def _told(file: SlotFile, key: bytearray, secret: bytes, randomness: Randomness) -> SlotFile:
    naming = names_key(key, file.vault)
    blob = seal_for_device(secret, naming, file.vault, randomness)
    wipe(naming)
    return replace(file, device=blob)
