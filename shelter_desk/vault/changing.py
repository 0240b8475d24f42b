"""Changing the key file: read what is in force, stage what is to be, complete or forget it.

The caller's part, in this order: stage (any function here or in ``people`` that answers a
``Staged``); write ``staged.digest`` and ``staged.epoch`` into the database together with the
line of the log; commit; ``staged.complete()``. When the commit fails: ``staged.discard()``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.folder_errors import DamagedKeyFile, FolderNotWritable, OlderKeyFile
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.staff import Role
from shelter_desk.vault import keyfile
from shelter_desk.vault.keyfile import read_key_file, read_next
from shelter_desk.vault.members import Member
from shelter_desk.vault.opened import OpenedVault, roster, sheet_of
from shelter_desk.vault.slots import SlotFile
from shelter_desk.vault.trust import check_grants, signed


def _nothing() -> None:
    """A change that shows in the file alone."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A change of the key file that waits for the database's word.

    ``decisive``: completing it *is* the commit (a new generation), so it may fail. Any other
    change took effect with the database's commit; if it cannot be renamed now, the next opening
    does it.
    """

    folder: Path
    opened: OpenedVault
    file: SlotFile
    effect: Callable[[], None]
    decisive: bool

    @property
    def digest(self) -> str:
        """What the database has to remember."""
        return self.file.digest

    @property
    def epoch(self) -> int:
        """The number of this change."""
        return self.file.epoch

    def complete(self) -> None:
        """The change is in force. Raises ``FolderNotWritable`` only when ``decisive``."""
        self.opened.staged = False
        try:
            keyfile.complete(self.folder)
        except FolderNotWritable:
            if self.decisive:
                raise
        self.opened.epoch, self.opened.digest = self.epoch, self.digest
        self.opened.roster, self.opened.sheet_of = roster(self.file), sheet_of(self.file)
        self.effect()

    def discard(self) -> None:
        """The change does not happen.

        Its file stays until the next opening or change: a commit that reported a failure may
        have reached the disk all the same, and then this file is the one the database knows.
        """
        self.opened.staged = False


def current_file(folder: Path, opened: OpenedVault) -> SlotFile:
    """The file in force, to be changed.

    Raises ``DamagedKeyFile`` when it is another desk's, older than what was opened, or names
    somebody no manager vouches for; ``FolderNotWritable`` when an earlier change could not be
    renamed and still cannot.
    """
    file = read_key_file(folder, opened.floor)
    if file.vault != opened.vault_id:
        raise DamagedKeyFile
    if file.epoch < opened.epoch:
        waiting = read_next(folder, opened.floor)
        if waiting is None or waiting.digest != opened.digest:
            raise DamagedKeyFile
        keyfile.complete(folder)
        file = waiting
    if file.digest != opened.digest:
        # the same bytes were checked when they were opened or written: once is enough
        check_grants(file, opened.keys.root)
    return file


def stage_change(
    folder: Path,
    opened: OpenedVault,
    file: SlotFile,
    effect: Callable[[], None] = _nothing,
    *,
    decisive: bool = False,
) -> Staged:
    """Stages ``file`` as the next epoch, signed by the person at the desk.

    ``effect`` is what changes in memory once it is in force. Raises ``DiskFull``,
    ``FolderNotWritable``; ``RuntimeError`` while another change waits.
    """
    if opened.staged:
        raise RuntimeError("one change of the key file at a time")
    newer = signed(replace(file, epoch=file.epoch + 1), opened.staff_id, opened.keys)
    keyfile.stage(folder, newer)
    opened.staged = True
    return Staged(folder, opened, newer, effect, decisive)


def settle(folder: Path, opened: OpenedVault, digest: str) -> bool:
    """Ends what was cut off: ``digest`` is that of the key file the database remembers.

    True when ``opened`` came from the file in force. False when it came from the other one: the
    file in force is in place now, and what was typed has to be tried on it. Raises
    ``OlderKeyFile`` when the database knows neither file (an older one was put back, or one
    was made without the database), ``DamagedKeyFile``, ``FolderNotWritable``.
    """
    if keyfile.has_digest(folder, digest):
        keyfile.discard(folder)
        return opened.digest == digest
    read_key_file(folder, opened.floor)
    waiting = read_next(folder, opened.floor)
    if waiting is None or waiting.digest != digest or waiting.vault != opened.vault_id:
        raise OlderKeyFile
    keyfile.complete(folder)
    return opened.digest == digest


def myself(file: SlotFile, opened: OpenedVault) -> Member:
    """The person at the desk; raises ``DamagedKeyFile`` when the file has another in her place."""
    member = file.member(opened.staff_id)
    if member is None or not member.active or member.who.ed25519 != opened.ed25519_public:
        raise DamagedKeyFile
    return member


def colleague(file: SlotFile, opened: OpenedVault, staff_id: StaffId) -> Member:
    """Somebody else who is active here, for a manager to act upon; raises ``NotAllowed``."""
    member = file.member(staff_id)
    if opened.role is not Role.MANAGER or member is None or not member.active:
        raise NotAllowed
    if member.id == opened.staff_id:
        raise NotAllowed
    return member
