"""Whether a key file that lies in the folder may speak for the time after a backup.

Where records are damaged, the key file beside them is often whole and newer than the backup: it
knows who was removed since. Nobody can ask the records whether it belongs to them, so it is
taken at its word only where the backup vouches for every line of it: all that was granted or
ended since was signed by somebody who was a manager in the backup, or whom those managers made
one later. A manager who was removed before the backup is a link of the old chain still, but her
word counts here no more; nobody ends her own work, and nobody who had gone comes back.
"""

from __future__ import annotations

from pathlib import Path

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import DamagedKeyFile
from shelter_desk.domain.staff import Role
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.keyfile import has_key_file, read_key_file
from shelter_desk.vault.members import Identity, Member
from shelter_desk.vault.slots import SlotFile
from shelter_desk.vault.trust import check_grants


def newer_beside(folder: Path, then: SlotFile, floor: KdfCost) -> SlotFile | None:
    """The key file in ``folder`` when it is whole, of the same desk and newer than ``then``.

    Nothing is known yet of who wrote it. Never raises for what lies there.
    """
    if not has_key_file(folder):
        return None
    try:
        found = read_key_file(folder, floor)
    except ShelterDeskError:
        return None
    later = found.epoch > then.epoch and found.gen >= then.gen
    return found if later and found.vault == then.vault else None


def speaks_for(then: SlotFile, now: SlotFile, root: bytes) -> bool:
    """True when ``now`` follows from ``then`` by nobody's word but that of its managers.

    ``root`` is the first manager's key, out of a slot of ``then`` that was opened.
    """
    try:
        check_grants(then, root)
        check_grants(now, root)
    except DamagedKeyFile:
        return False
    if not {one.id for one in then.members} <= {one.id for one in now.members}:
        return False
    known = {*(one.who for one in then.members), *then.former}
    trusted = _managers(then, now, known)
    return all(who in known or who.granted_by in trusted for who in now.former) and all(
        _follows(then.member(one.id), one, trusted, known) for one in now.members
    )


def _managers(then: SlotFile, now: SlotFile, known: set[Identity]) -> frozenset[bytes]:
    """The keys of those who were managers in ``then``, and of whom they made managers later."""
    trusted = frozenset(
        one.who.ed25519 for one in then.members if one.active and one.who.role is Role.MANAGER
    )
    # what was granted before counts as it stood then: who was demoted stays so
    later = [who for who in (*(one.who for one in now.members), *now.former) if who not in known]
    while True:
        made = {who.ed25519 for who in later if _is_manager_by(who, trusted)}
        if made <= trusted:
            return trusted
        trusted |= made


def _is_manager_by(who: Identity, trusted: frozenset[bytes]) -> bool:
    return who.role is Role.MANAGER and who.granted_by in trusted


def _follows(
    before: Member | None, after: Member, trusted: frozenset[bytes], known: set[Identity]
) -> bool:
    if before is not None and not before.active:
        return after.removed == before.removed and after.who == before.who
    same = before is not None and after.who == before.who
    granted = after.who not in known and after.who.granted_by in trusted
    if not same and not granted:
        return False
    if after.removed is not None:
        return after.removed.by in trusted and after.removed.by != after.who.ed25519
    return after.wraps is not None and after.wraps.wrapped_by in trusted
