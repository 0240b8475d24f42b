"""Two words in one sitting, before any desk is open: both on the backup, neither twice.

One word alone does only where nobody else could give one: the shelter would lose its records
with one passphrase or one sheet of paper. Wrong passphrases count as at the door.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.backup_errors import ManagerMustGiveWord, SameWordTwice, SecondWordNeeded
from shelter_desk.domain.folder_errors import DamagedKeyFile, NewerVault
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.passphrase_errors import WrongPassphrase
from shelter_desk.domain.staff import Role
from shelter_desk.domain.witnesses import Step, Witness, message_of
from shelter_desk.services.countersigned import ALONE
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.backups.putting_back import told
from shelter_desk.services.inside.opening.patience import throttle_of
from shelter_desk.services.inside.opening.session import floor_of
from shelter_desk.services.views.backup import Key, SecondWord
from shelter_desk.services.views.desk import TileView
from shelter_desk.storage.transaction import Transaction
from shelter_desk.vault.backup_file import BackupFile
from shelter_desk.vault.backup_keys import BackupCredential
from shelter_desk.vault.backup_words import Holders, Place, Word, hear, holders
from shelter_desk.vault.opened import OpenedVault
from shelter_desk.vault.throttle import Throttle
from shelter_desk.vault.vault import read_code

FEW: Final = 2
"""From so many people on who could give a word, it takes two words."""


def place_of(parts: DeskParts) -> Place:
    """Where the backup is to go."""
    return Place(parts.folder, parts.device_store, floor_of(parts))


def patience_at(parts: DeskParts) -> Throttle:
    """The count of this folder, whether its key file is whole or not."""
    try:
        return throttle_of(parts)
    except (DamagedKeyFile, NewerVault):
        return Throttle(parts.folder, parts.clock)


@contextmanager
def heard(parts: DeskParts, file: BackupFile, key: Key) -> Iterator[Word]:
    """The word that was typed; its keys are overwritten afterwards.

    Raises what ``hear`` raises, ``TooManyAttempts``, ``SlotNeedsManager``.
    """
    typed = BackupCredential(key.code, key.passphrase, key.recovery_key)
    if key.recovery_key:
        word = hear(place_of(parts), file.keys, typed)
    else:
        code, throttle = read_code(key.code), patience_at(parts)
        throttle.check(code)
        try:
            word = hear(place_of(parts), file.keys, typed)
        except WrongPassphrase:
            throttle.failed(code)
            raise
    try:
        yield word
    finally:
        word.forget()


@contextmanager
def second_heard(
    parts: DeskParts, file: BackupFile, keys: tuple[Key, Key | None], first: Word
) -> Iterator[Word | None]:
    """The second word, or ``None`` when none was typed. Raises also ``SameWordTwice``."""
    key, other = keys
    if other is None:
        yield None
        return
    if _is_same(key, other):
        raise SameWordTwice
    with heard(parts, file, other) as second:
        if second.same_as(first):
            raise SameWordTwice
        yield second


def _is_same(one: Key, other: Key) -> bool:
    """Told before anything is tried: her own code does not count against her."""
    if one.recovery_key or other.recovery_key:
        return bool(one.recovery_key and other.recovery_key)
    return read_code(one.code) == read_code(other.code)


def is_needed(able: Holders) -> bool:
    """Whether one word alone is too little."""
    return len(able.people) >= FEW


def view_of(parts: DeskParts, first: Word, opened: OpenedVault) -> SecondWord:
    """Who can give the second word beside ``first``."""
    able = holders(first, opened, parts.device_store)
    mine = "" if first.by_paper else first.code
    people = (
        TileView(one.code, one.name_ar, one.name_latin) for one in able.people if one.code != mine
    )
    return SecondWord(is_needed(able), tuple(people), able.paper and not first.by_paper)


@dataclass(frozen=True, slots=True)
class Sitting:
    """Who does it, who stood by, and the line of the log that names both."""

    actor: Word
    beside: Word | None
    failures: tuple[tuple[StaffId, int], ...] = ()

    @property
    def today(self) -> bool:
        """Whether a newer key file is in force."""
        return self.actor.today is not None

    def told(self, file: BackupFile) -> str:
        """The detail of the line, with the signature of whoever stood by.

        She signs the last line of the log that is put back, so her word fits this backup and
        the line that follows, and nothing else.
        """
        words = f"{told(file.head, None)} by={_way(self.actor)}"
        if self.beside is None:
            return words + ALONE
        head = file.head
        message = message_of(head.seq, head.hash, Step.RESTORE, None, head.hash.hex())
        witness = Witness(self.beside.staff_id, head.seq, self.beside.sign(message))
        return witness.told(f"{words} with={_way(self.beside)}")

    def tell_failures(self, tx: Transaction, signer: OpenedVault) -> None:
        """Wrong passphrases that came before, each with whose they were."""
        for who, count in self.failures:
            ref = Ref("staff", who)
            tx.audit.append(signer.signer, Act.FAILED_UNLOCK, ref=ref, detail=str(count))


def _way(word: Word) -> str:
    return "paper" if word.by_paper else "passphrase"


def sitting(able: Holders, first: Word, second: Word | None) -> Sitting:
    """Both words together. Raises ``SecondWordNeeded`` and ``ManagerMustGiveWord``.

    Where new keys are made, whichever of the two is a manager does it and the other stands by.
    """
    if second is None and is_needed(able):
        raise SecondWordNeeded
    actor, beside = first, second
    if first.today is not None and first.role is not Role.MANAGER:
        if second is None or second.role is not Role.MANAGER:
            raise ManagerMustGiveWord
        actor, beside = second, first
    return Sitting(actor, beside)


def with_failures(parts: DeskParts, both: Sitting) -> Sitting:
    """``both``, and how often each was mistyped before; the counts begin anew."""
    throttle = patience_at(parts)
    counted = [
        (one.staff_id, throttle.succeeded(one.code))
        for one in (both.actor, both.beside)
        if one is not None and not one.by_paper
    ]
    return replace(both, failures=tuple((who, count) for who, count in counted if count))
