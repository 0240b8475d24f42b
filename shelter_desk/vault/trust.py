"""Whose word the key file is: a signature over all of it, a grant and wraps for each person.

The file's signature tells damage from a wrong passphrase before anything is derived. Its key
stands in the same file, so it proves nothing against somebody who rewrites the whole file. That
is what grants are for: who a person is (role, public keys) is signed by a manager, and the chain
of managers must end at the first manager's key, which each person keeps inside her own sealed
secret. What is wrapped for her is signed by a manager who is here now.

A manager who was reset, demoted or removed stays a link of the chain: the grants she gave stand.
With her old private key she could therefore still make a file that holds together by itself.
What refuses it is the database, which remembers the digest of the file it belongs to.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from shelter_desk.domain.folder_errors import DamagedKeyFile
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.vault.codec import canonical
from shelter_desk.vault.keys import PersonKeys
from shelter_desk.vault.members import Identity, Member, Removal, Wraps
from shelter_desk.vault.signatures import check_signature
from shelter_desk.vault.slots import SlotFile

_FILE = b"sd/slots/v1\0"
_GRANT = b"sd/grant/v1\0"
_WRAPS = b"sd/wraps/v1\0"
_REMOVAL = b"sd/removal/v1\0"


def signed(file: SlotFile, writer: str, keys: PersonKeys) -> SlotFile:
    """``file`` signed by the person who writes it."""
    unsigned = replace(file, signed_by=writer)
    return replace(unsigned, signature=keys.sign(_FILE + canonical(unsigned.unsigned())))


def granted(vault: str, who: Identity, keys: PersonKeys) -> Identity:
    """``who`` vouched for by the manager with ``keys``."""
    claim = replace(who, granted_by=keys.ed25519_public)
    return replace(claim, grant=keys.sign(_grant_message(vault, claim)))


def wrapped(vault: str, who: Identity, wraps: Wraps, keys: PersonKeys) -> Wraps:
    """``wraps`` signed by the manager who made them for ``who``."""
    claim = replace(wraps, wrapped_by=keys.ed25519_public)
    return replace(claim, signature=keys.sign(_wraps_message(vault, who, claim)))


def removal(vault: str, who: Identity, gen: int, keys: PersonKeys) -> Removal:
    """The word of the manager with ``keys`` that ``who`` has left."""
    claim = Removal(gen, keys.ed25519_public, b"")
    return replace(claim, signature=keys.sign(_removal_message(vault, who, claim)))


def _grant_message(vault: str, who: Identity) -> bytes:
    return _GRANT + canonical([vault, who.vouched()])


def _wraps_message(vault: str, who: Identity, wraps: Wraps) -> bytes:
    whose = [vault, who.id, who.x25519.hex(), who.ed25519.hex()]
    return _WRAPS + canonical([whose, wraps.vouched()])


def _removal_message(vault: str, who: Identity, word: Removal) -> bytes:
    return _REMOVAL + canonical([vault, who.id, who.ed25519.hex(), word.gen, word.by.hex()])


def check_file(file: SlotFile) -> None:
    """Raises ``DamagedKeyFile`` unless one of its active people signed exactly this file."""
    writer = file.member(file.signed_by)
    message = _FILE + canonical(file.unsigned())
    if (
        writer is None
        or not writer.active
        or not check_signature(writer.who.ed25519, message, file.signature)
    ):
        raise DamagedKeyFile


def check_grants(file: SlotFile, root: bytes) -> frozenset[bytes]:
    """The signing keys of all managers there ever were, each vouched for back to ``root``.

    Raises ``DamagedKeyFile`` unless everybody in the file is vouched for so. Whoever puts
    somebody's earlier wraps back (her public keys of circles, or a ring without its newest key)
    would have her seal to people who left: all must speak of the same newest keys.
    """
    links = _managers_ever(file, root)
    here = {
        member.who.ed25519
        for member in file.members
        if member.active and member.who.role is Role.MANAGER
    }
    if not all(_stands(file, member, links, links & here) for member in file.members):
        raise DamagedKeyFile
    if not _agree([member.wraps for member in file.members if member.wraps is not None]):
        raise DamagedKeyFile
    return links


def _agree(everybody: Sequence[Wraps]) -> bool:
    newest: dict[Compartment, tuple[int, bytes]] = {}
    for wraps in everybody:
        for part, circle in wraps.circles.items():
            if newest.setdefault(part, circle) != circle:
                return False
    rings = (item for wraps in everybody for item in wraps.groups.items())
    return all(max(ring) == newest[part][0] for part, ring in rings if part in newest)


def _managers_ever(file: SlotFile, root: bytes) -> frozenset[bytes]:
    """The signing keys of all managers there ever were; raises ``DamagedKeyFile``."""
    waiting = [*(member.who for member in file.members), *file.former]
    trusted = {
        who.ed25519
        for who in waiting
        if who.ed25519 == who.granted_by == root and who.role is Role.MANAGER
    }
    while waiting:
        vouched: list[Identity] = []
        unknown: list[Identity] = []
        for who in waiting:
            (vouched if is_granted(file.vault, who, trusted) else unknown).append(who)
        if not vouched:
            raise DamagedKeyFile
        waiting = unknown
        trusted |= {who.ed25519 for who in vouched if who.role is Role.MANAGER}
    return frozenset(trusted)


def is_granted(vault: str, who: Identity, trusted: Collection[bytes]) -> bool:
    """True when somebody of ``trusted`` vouches for ``who``."""
    return who.granted_by in trusted and check_signature(
        who.granted_by, _grant_message(vault, who), who.grant
    )


def _stands(
    file: SlotFile, member: Member, links: frozenset[bytes], here: frozenset[bytes]
) -> bool:
    who, wraps, left = member.who, member.wraps, member.removed
    if left is not None:
        message = _removal_message(file.vault, who, left)
        return left.by in links and check_signature(left.by, message, left.signature)
    return (
        wraps is not None
        and wraps.gen == file.gen
        and wraps.wrapped_by in here
        and check_signature(
            wraps.wrapped_by, _wraps_message(file.vault, who, wraps), wraps.signature
        )
    )
