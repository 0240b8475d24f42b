"""What a manager does to colleagues' ways in: invite, reset, another role.

None of it needs or learns anybody's passphrase. A reset makes new keys: the old ones may be in
the wrong hands, or are lost. The compartments a person leaves get a further key, so nothing that
is sealed later opens to her; what she could read before, she may have kept. Removing somebody is
a new generation (see ``generation``).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.ports import Randomness
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.vault.changing import Staged, colleague, current_file, stage_change
from shelter_desk.vault.enrolment import (
    GROUPS_OF_ROLE,
    Authority,
    Enrolled,
    Enrolment,
    enrolled,
    file_for_newcomer,
    identity,
    new_member,
    with_one_more,
    wraps_for,
)
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.keys import PersonKeys, Unopened, wipe
from shelter_desk.vault.lockbox import Credential, Owner, close_with_passphrase
from shelter_desk.vault.members import Identity, Member
from shelter_desk.vault.names import names_key, open_name
from shelter_desk.vault.once import new_code, read_once
from shelter_desk.vault.opened import OpenedVault
from shelter_desk.vault.sealer import joined, with_new_keys
from shelter_desk.vault.slot_kinds import PassphraseSlot
from shelter_desk.vault.slots import SlotFile
from shelter_desk.vault.trust import granted


def invite_staff(
    folder: Path,
    opened: OpenedVault,
    enrolment: Enrolment,
    groups: frozenset[Compartment],
    expires: date,
    randomness: Randomness,
) -> tuple[Enrolled, str, Staged]:
    """A new colleague and the one-time code she signs in with once, until ``expires``.

    ``groups`` is usually ``GROUPS_OF_ROLE[enrolment.role]``. Raises ``NotAllowed``,
    ``SignInCodeTaken``, ``NotEnoughMemory``, ``DiskFull``, ``FolderNotWritable``,
    ``DamagedKeyFile``; ``ValueError`` when the staff id is there already.
    """
    file = file_for_newcomer(folder, opened, enrolment)
    by = Authority.of(opened)
    keys = PersonKeys.fresh(randomness, opened.keys.root)
    who = identity(by, enrolment, keys)
    code, slot = _once_slot(file.vault, who, keys, (opened.cost, expires), randomness)
    member = new_member(by, enrolment, groups, who, slot, randomness)
    staged = stage_change(folder, opened, with_one_more(file, member))
    keys.forget()
    return enrolled(member), code, staged


def reset_staff(
    folder: Path, opened: OpenedVault, staff_id: StaffId, expires: date, randomness: Randomness
) -> tuple[Enrolled, str, Staged]:
    """New keys and a one-time code for a colleague whose passphrase is lost or known to others.

    A second manager does it for a manager too. The recovery sheet of the person who is reset
    stops working: when it was the desk's only one, ``opened.sheet_of`` is ``None`` afterwards
    and a new sheet has to be printed at once. Raises ``NotAllowed`` (nobody resets herself),
    ``NotEnoughMemory``, ``DiskFull``, ``FolderNotWritable``, ``DamagedKeyFile``.
    """
    file = current_file(folder, opened)
    member = colleague(file, opened, staff_id)
    by = Authority.of(opened)
    keys = PersonKeys.fresh(randomness, opened.keys.root)
    claim = replace(member.who, x25519=keys.x25519_public, ed25519=keys.ed25519_public)
    who = granted(file.vault, claim, by.keys)
    code, slot = _once_slot(file.vault, who, keys, (opened.cost, expires), randomness)
    changed = replace(member, who=who, slots=(slot,))
    keys.forget()
    after = replaced(file, member, changed)
    after = replace(after, recovery=tuple(one for one in file.recovery if one.user != member.id))
    staged = stage_change(folder, opened, rewrapped(after, opened.key, by, {}, randomness))
    return enrolled(changed), code, staged


def change_role(
    folder: Path, opened: OpenedVault, staff_id: StaffId, role: Role, randomness: Randomness
) -> Staged:
    """Another role for a colleague, with the compartments that belong to it.

    Compartments she leaves get a new key for those who stay. A manager who becomes something
    else loses her recovery sheet. Raises ``NotAllowed`` (nobody changes her own role),
    ``DiskFull``, ``FolderNotWritable``, ``DamagedKeyFile``.
    """
    file = current_file(folder, opened)
    member = colleague(file, opened, staff_id)
    by = Authority.of(opened)
    groups = GROUPS_OF_ROLE[role]
    newer = with_new_keys(by.rings, member.groups - groups, randomness)
    by = replace(by, rings=joined(by.rings, newer))
    who = granted(file.vault, replace(member.who, role=role), by.keys)
    after = replaced(file, member, replace(member, who=who))
    if role is not Role.MANAGER:
        sheets = tuple(one for one in file.recovery if one.user != member.id)
        after = replace(after, recovery=sheets)
    whole = rewrapped(after, opened.key, by, {member.id: groups}, randomness)
    return stage_change(folder, opened, whole, lambda: opened.sealer.extend(newer))


def renew_wraps(folder: Path, opened: OpenedVault, randomness: Randomness) -> Staged:
    """Everything wrapped anew, so that everybody has what this program hands out by now.

    Raises ``NotAllowed``, ``DiskFull``, ``FolderNotWritable``, ``DamagedKeyFile``.
    """
    by = Authority.of(opened)
    file = current_file(folder, opened)
    return stage_change(folder, opened, rewrapped(file, opened.key, by, {}, randomness))


def replaced(file: SlotFile, before: Member, after: Member) -> SlotFile:
    """``after`` in the place of ``before``; a manager's old identity stays a link of the chain."""
    former = file.former
    if before.who.role is Role.MANAGER and before.who not in former:
        former = (*former, before.who)
    return replace(file, members=file.with_member(after), former=former)


def rewrapped(
    file: SlotFile,
    old_key: bytearray,
    by: Authority,
    groups: dict[str, frozenset[Compartment]],
    randomness: Randomness,
) -> SlotFile:
    """Everything wrapped anew for everybody here, by the manager at the desk.

    ``old_key`` opens the names as they are. Who is not in ``groups`` keeps her compartments.
    Nobody's wraps then hang on the word of a manager who is no longer one.
    """
    naming = names_key(old_key, file.vault)
    members = tuple(
        _rewrapped(one, by, naming, groups.get(one.id, one.groups), randomness)
        if one.active
        else one
        for one in file.members
    )
    wipe(naming)
    return replace(file, members=members)


def _rewrapped(
    member: Member,
    by: Authority,
    naming: bytearray,
    groups: frozenset[Compartment],
    randomness: Randomness,
) -> Member:
    if member.wraps is None:
        raise Unopened
    names = open_name(naming, (by.vault, member.id), member.wraps.name)
    return replace(member, wraps=wraps_for(by, member.who, names, groups, randomness))


def _once_slot(
    vault: str,
    who: Identity,
    keys: PersonKeys,
    how: tuple[KdfCost, date],
    randomness: Randomness,
) -> tuple[str, PassphraseSlot]:
    cost, expires = how
    code = new_code(randomness)
    credential = Credential(read_once(code) or b"", None, expires)
    owner = Owner.of(vault, who)
    return code, close_with_passphrase(owner, keys.secret, credential, cost, randomness)
