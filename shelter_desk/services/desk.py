"""An open desk: one person, one encrypted file, and what the use cases draw on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from shelter_desk.domain.desk import ShelterSettings
from shelter_desk.domain.ports import Clock, Ids, Randomness, Sealer, Signer, Translate
from shelter_desk.domain.staff import Staff
from shelter_desk.printing.fonts import FontBook
from shelter_desk.storage.database import Database
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.vault import OpenedVault


@dataclass(frozen=True, slots=True)
class DeskParts:
    """Everything that comes from outside: place, time, randomness, words, key store.

    ``kdf`` lowers the cost of new passphrase slots to the floor for practice files and tests;
    unset, the vault measures what this computer can bear.
    """

    folder: Path
    clock: Clock
    ids: Ids
    randomness: Randomness
    translate: Translate
    device_store: DeviceStore
    kdf: KdfCost | None = None


@dataclass(slots=True)
class Desk:
    """What worker 1 holds while somebody is signed in.

    ``language`` is the one she reads: names of people and agencies in views follow it. ``fonts``
    stay open between papers and belong to worker 2.
    """

    parts: DeskParts
    opened: OpenedVault
    database: Database
    staff: Staff
    shelter: ShelterSettings
    language: str = "ar"
    fonts: FontBook = field(default_factory=FontBook)
    is_open: bool = True
    _changes: set[str] = field(default_factory=set)

    @property
    def clock(self) -> Clock:
        """Where time comes from."""
        return self.parts.clock

    @property
    def ids(self) -> Ids:
        """Where identifiers come from."""
        return self.parts.ids

    @property
    def translate(self) -> Translate:
        """Words for paper and summaries."""
        return self.parts.translate

    @property
    def signer(self) -> Signer:
        """The person at the desk, for the log."""
        return self.opened.signer

    @property
    def sealer(self) -> Sealer:
        """What she may open and seal."""
        return self.opened.sealer

    def local_today(self) -> date:
        """The day on the shelter's wall calendar."""
        return self.clock.now().astimezone(ZoneInfo(self.shelter.time_zone)).date()

    def note_changes(self, topics: Iterable[str]) -> None:
        """Remember what a command changed."""
        self._changes.update(topics)

    def take_changes(self) -> frozenset[str]:
        """What changed since last asked."""
        changed = frozenset(self._changes)
        self._changes.clear()
        return changed
