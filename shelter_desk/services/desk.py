"""An open desk: one person, one encrypted file, and what the use cases draw on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from shelter_desk.domain.desk import ShelterSettings
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper import WayOut
from shelter_desk.domain.passphrase_errors import PassphraseAgain
from shelter_desk.domain.ports import (
    Clock,
    Ids,
    Letterbox,
    Randomness,
    Sealer,
    Signer,
    Translate,
)
from shelter_desk.domain.staff import Staff
from shelter_desk.printing.press.press import Press
from shelter_desk.services.sealed_words import SealedWords
from shelter_desk.storage.database import Database
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.vault import OpenedVault

SURE_AFTER_UNLOCK_MS = 60_000
"""A minute after unlocking the passphrase is not asked for again."""


@dataclass(frozen=True, slots=True)
class DeskParts:
    """Everything that comes from outside: place, time, randomness, words, key store.

    ``kdf`` lowers the cost of new passphrase slots to the floor for practice files and tests;
    unset, the vault measures what this computer can bear. ``new_press`` gives each open desk
    the processes in which its paper is made. ``asked_first``: what the first page asks of the
    file, in the file's own words (``opening.unlock.warm_up``).
    """

    folder: Path
    clock: Clock
    ids: Ids
    randomness: Randomness
    translate: Translate
    device_store: DeviceStore
    kdf: KdfCost | None = None
    new_press: Callable[[], Press] = Press
    asked_first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Pages the log calls saved and whose place refused them; ``next_number`` came after them.

    Once another copy of the document leaves, its next number is another, and this says nothing.
    """

    document_id: str
    copy_numbers: tuple[int, ...]
    sha256: str
    way: WayOut
    next_number: int


@dataclass(slots=True)
class Desk:
    """What worker 1 holds while somebody is signed in.

    ``language`` is the one she reads: names of people and agencies in views follow it. ``press``
    makes paper and looks into strangers' files, in processes that end with the desk.
    ``sure_until_ms`` (monotonic) is how long it is taken for granted that whoever typed the
    passphrase still sits here; ``doubts`` are wrong ones typed since. ``clock_behind`` are the
    seconds by which the computer's clock stood before the newest line of the log when the desk
    was opened. ``unsealed`` are the files of other people's work of which she has said why she
    reads what is sealed; ``sealed_words`` is what search knows of sealed notes. ``unsaved`` are
    pages that may be saved from the same preview, as nobody holds the file the log tells of.
    """

    parts: DeskParts
    opened: OpenedVault
    database: Database
    staff: Staff
    shelter: ShelterSettings
    language: str = "ar"
    is_open: bool = True
    sure_until_ms: int = 0
    doubts: int = 0
    clock_behind: int = 0
    unsealed: set[ResidentId] = field(default_factory=set)
    sealed_words: SealedWords = field(default_factory=SealedWords)
    unsaved: set[Unsaved] = field(default_factory=set)
    press: Press = field(init=False)
    _changes: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """She typed her passphrase a moment ago."""
        self.press = self.parts.new_press()
        self.sure_until_ms = self.clock.monotonic_ms() + SURE_AFTER_UNLOCK_MS

    @property
    def is_surely_she(self) -> bool:
        """True while nobody needs to ask for the passphrase again."""
        return self.clock.monotonic_ms() < self.sure_until_ms

    def insist_on_her(self) -> None:
        """Before a step that reaches far; raises ``PassphraseAgain``."""
        if not self.is_surely_she:
            raise PassphraseAgain

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

    @property
    def letterbox(self) -> Letterbox:
        """What she may give to circles that are not hers, and keep for herself."""
        return self.opened.letterbox

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
