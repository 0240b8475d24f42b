"""Who gives her word that a backup is put into a folder without an open desk, and by what.

A word is a passphrase of somebody who may restore, or the key on paper. It is tried on the
newer key file that lies in the folder, where the backup vouches for it (see ``succession``), and
otherwise on the backup's own: so who was removed since gives no word, and a passphrase or a
sheet that was replaced since is asked for as it is today.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from shelter_desk.domain.backup_errors import (
    BackupNotForYou,
    DamagedBackupHeader,
    NoLongerHere,
    TodaysWordNeeded,
)
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.folder_errors import DamagedKeyFile, DeviceKeyMissing
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.passphrase_errors import (
    OneTimeCodeExpired,
    UnknownSignInCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from shelter_desk.domain.sources import system_randomness
from shelter_desk.domain.staff import Role
from shelter_desk.vault import recovery
from shelter_desk.vault.backup_keys import (
    RECIPIENTS,
    BackupCredential,
    BackupHeader,
    header_is_signed,
    unwrapped,
)
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.enrolment import read_code
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.keyfile import parse_key_file
from shelter_desk.vault.keys import PersonKeys, Unopened, wipe
from shelter_desk.vault.members import Member
from shelter_desk.vault.names import is_device, names_key, open_name
from shelter_desk.vault.opened import OpenedVault, Opening, enter
from shelter_desk.vault.opening import Opened, Tile, open_by_code, open_by_sheet
from shelter_desk.vault.second import sign_beside
from shelter_desk.vault.slots import SlotFile
from shelter_desk.vault.succession import newer_beside, speaks_for
from shelter_desk.vault.trust import check_grants

_REFUSED = (
    *(WrongPassphrase, UnknownSignInCode, WrongRecoveryKey),
    *(OneTimeCodeExpired, DeviceKeyMissing),
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a backup is to go, this computer's key store, and the least cost of a slot."""

    folder: Path
    store: DeviceStore
    floor: KdfCost


@dataclass(frozen=True, slots=True, repr=False)
class Word:
    """One word. ``today`` is the newer key file it was checked against, ``then`` the backup's."""

    staff_id: StaffId
    code: str
    role: Role
    by_paper: bool
    then: SlotFile
    today: SlotFile | None
    _keys: PersonKeys

    def same_as(self, other: Word) -> bool:
        """True for the same passphrase, or for the key on paper both times."""
        if self.by_paper or other.by_paper:
            return self.by_paper and other.by_paper
        return self.staff_id == other.staff_id

    def sign(self, message: bytes) -> bytes:
        """Her 64 bytes of signature that she stood by for ``message``."""
        return sign_beside(self._keys, message)

    def enter_backup(self, place: Place, header: BackupHeader) -> tuple[OpenedVault, bytearray]:
        """The desk as the backup knows it, and the key of the backup's database.

        Raises ``BackupNotForYou``, ``DamagedBackupHeader``, ``DamagedKeyFile``.
        """
        opened = self._enter(place, self.then)
        try:
            return opened, unwrapped(header, opened)
        except BaseException:
            opened.wipe()
            raise

    def enter_today(self, place: Place) -> OpenedVault:
        """The desk as the newer key file has it. Raises ``DamagedKeyFile``."""
        if self.today is None:
            raise RuntimeError("there is no newer key file")
        return self._enter(place, self.today)

    def _enter(self, place: Place, file: SlotFile) -> OpenedVault:
        member = file.member(self.staff_id)
        if member is None:
            raise NotAllowed
        own = PersonKeys(bytearray(self._keys.secret))
        opening = Opening(place.folder, file, member, own, place.floor, self.by_paper)
        return enter(opening, system_randomness)

    def forget(self) -> None:
        """Overwrites her keys."""
        self._keys.forget()


@dataclass(frozen=True, slots=True)
class Holders:
    """Who can give a word on this computer: by passphrase, and whether there is a sheet."""

    people: tuple[Tile, ...]
    paper: bool


def hear(place: Place, header: BackupHeader, typed: BackupCredential) -> Word:
    """The word that was typed.

    Raises ``NotAllowed`` (her role does not restore), ``BackupNotForYou``, ``NoLongerHere``,
    ``TodaysWordNeeded``, ``DamagedBackupHeader``, ``DamagedKeyFile``, ``NewerVault``, and what
    the two ways of opening raise.
    """
    if not header_is_signed(header, place.floor):
        raise DamagedBackupHeader
    then = parse_key_file(header.slots, place.floor)
    beside = newer_beside(place.folder, then, place.floor)
    if beside is not None:
        found = _tried(beside, typed, place.store)
        word = None if found is None else _by_todays(found, then, beside)
        if word is not None:
            return _allowed(word)
    found = _opened(then, typed, place.store)
    if beside is not None and speaks_for(then, beside, found.keys.root):
        found.keys.forget()
        raise TodaysWordNeeded if _stands(found.member, beside) else NoLongerHere
    return _allowed(_word(found, then, None))


def _by_todays(found: Opened, then: SlotFile, beside: SlotFile) -> Word | None:
    """Her word by the newer key file, when the backup knows her and vouches for that file."""
    before = then.member(found.member.id)
    same = before is not None and before.active and _same_keys(before, found.member)
    if same and speaks_for(then, beside, found.keys.root):
        return _word(found, then, beside)
    found.keys.forget()
    if before is None and then.by_code(found.member.who.code) is None:
        raise BackupNotForYou
    return None


def _word(found: Opened, then: SlotFile, today: SlotFile | None) -> Word:
    who = found.member.who
    check_grants(then, found.keys.root)
    return Word(StaffId(who.id), who.code, who.role, found.by_recovery, then, today, found.keys)


def _allowed(word: Word) -> Word:
    before = word.then.member(word.staff_id)
    if word.role in RECIPIENTS and before is not None and before.who.role in RECIPIENTS:
        return word
    word.forget()
    raise NotAllowed


def _tried(file: SlotFile, typed: BackupCredential, store: DeviceStore) -> Opened | None:
    try:
        return _opened(file, typed, store)
    except _REFUSED:
        return None


def _opened(file: SlotFile, typed: BackupCredential, store: DeviceStore) -> Opened:
    if typed.recovery_key:
        return open_by_sheet(file, recovery.parse(typed.recovery_key))
    return open_by_code(file, read_code(typed.code), typed.passphrase, store)


def _stands(member: Member, today: SlotFile) -> bool:
    """True while she works here with the keys she had."""
    now = today.member(member.id)
    return now is not None and now.active and _same_keys(member, now)


def _same_keys(one: Member, other: Member) -> bool:
    return (one.who.ed25519, one.who.x25519) == (other.who.ed25519, other.who.x25519)


def holders(word: Word, opened: OpenedVault, store: DeviceStore) -> Holders:
    """Who could give a word here and now, by the names of the backup that ``word`` opened.

    Not counted: who has only a one-time code, and whoever's slot needs the key store of a
    computer that this one is not; nobody could wait for them.
    """
    file = word.today or word.then
    secret = store.get(file.vault) if file.device is not None else None
    bound = is_device(secret, file.device, file.vault)
    naming, people = names_key(opened.key, word.then.vault), []
    try:
        for before in word.then.members:
            now = file.member(before.id)
            if now is None or not before.active or not _gives_words(before, now, bound):
                continue
            if before.wraps is not None:
                names = open_name(naming, (word.then.vault, before.id), before.wraps.name)
                people.append(Tile(now.who.code, *names))
    except Unopened as error:
        raise DamagedKeyFile from error
    finally:
        wipe(naming)
    known = {one.id for one in word.then.members if one.active and _stands(one, file)}
    return Holders(tuple(people), any(slot.user in known for slot in file.recovery))


def names_of_today(word: Word, opened: OpenedVault) -> dict[StaffId, tuple[str, str]]:
    """Arabic and Latin names of everybody the newer key file lets in; ``opened`` by it."""
    if word.today is None:
        return {}
    naming = names_key(opened.key, word.today.vault)
    try:
        return {
            StaffId(one.id): open_name(naming, (word.today.vault, one.id), one.wraps.name)
            for one in word.today.members
            if one.wraps is not None
        }
    except Unopened as error:
        raise DamagedKeyFile from error
    finally:
        wipe(naming)


def _gives_words(before: Member, now: Member, bound: bool) -> bool:
    return (
        now.active
        and _same_keys(before, now)
        and {before.who.role, now.who.role} <= RECIPIENTS
        and any(slot.expires is None and (bound or not slot.device) for slot in now.slots)
    )
