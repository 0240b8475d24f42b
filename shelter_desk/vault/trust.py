"""Whose word the key file is: a signature over all of it, and a grant for each person.

The file's signature tells damage from a wrong passphrase before anything is derived. Its key
stands in the same file, so it proves nothing against somebody who rewrites the whole file. That
is what grants are for: everything about a person but her slots (role, public keys, the keys
wrapped for her) is signed by a manager, and the chain of managers must end at the first
manager's key, which each person keeps inside her own sealed secret.
"""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.errors import DamagedKeyFile
from shelter_desk.domain.staff import Role
from shelter_desk.vault.codec import canonical
from shelter_desk.vault.keys import PersonKeys
from shelter_desk.vault.signatures import check_signature
from shelter_desk.vault.slots import Member, SlotFile

_FILE = b"sd/slots/v1\0"
_GRANT = b"sd/grant/v1\0"


def signed(file: SlotFile, writer: str, keys: PersonKeys) -> SlotFile:
    """``file`` signed by the person who writes it."""
    unsigned = replace(file, signed_by=writer)
    return replace(unsigned, signature=keys.sign(_FILE + canonical(unsigned.unsigned())))


def granted(vault: str, member: Member, manager: str, keys: PersonKeys) -> Member:
    """``member`` vouched for by a manager."""
    claim = replace(member, granted_by=manager)
    return replace(claim, grant=keys.sign(_grant_message(vault, claim)))


def _grant_message(vault: str, member: Member) -> bytes:
    return _GRANT + canonical([vault, member.vouched()])


def check_file(file: SlotFile) -> None:
    """Raises ``DamagedKeyFile`` unless one of its active people signed exactly this file."""
    writer = file.member(file.signed_by)
    message = _FILE + canonical(file.unsigned())
    if (
        writer is None
        or not writer.active
        or not check_signature(writer.ed25519, message, file.signature)
    ):
        raise DamagedKeyFile


def check_grants(file: SlotFile, root: bytes) -> None:
    """Raises ``DamagedKeyFile`` unless every person is vouched for back to ``root``."""
    waiting = list(file.members)
    trusted = {
        member.id: member.ed25519
        for member in waiting
        if member.ed25519 == root and member.granted_by == member.id
    }
    while waiting:
        vouched = [member for member in waiting if _is_vouched(file.vault, member, trusted)]
        if not vouched:
            raise DamagedKeyFile
        waiting = [member for member in waiting if member not in vouched]
        trusted |= {m.id: m.ed25519 for m in vouched if m.role is Role.MANAGER}


def _is_vouched(vault: str, member: Member, trusted: dict[str, bytes]) -> bool:
    key = trusted.get(member.granted_by)
    return key is not None and check_signature(key, _grant_message(vault, member), member.grant)
