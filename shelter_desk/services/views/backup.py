"""What the page of backups, the drill and the ways back are given; light, for the first pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.backups import PlaceKind
from shelter_desk.domain.ids import BackupId
from shelter_desk.services.views.desk import TileView

LATE_DAYS, DRILL_DAYS = 7, 90
"""After how many days a backup is missed, and a drill."""


@dataclass(frozen=True, slots=True)
class Key:
    """Code and passphrase of the day of the backup, or the recovery key alone."""

    code: str = ""
    passphrase: str = field(default="", repr=False)
    recovery_key: str = field(default="", repr=False)

    @property
    def way(self) -> str:
        """For the log: which of the two it was."""
        return "recovery key" if self.recovery_key else "passphrase"


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup that lies somewhere; its head is good. ``ours``: of the desk in this folder."""

    path: Path
    at: datetime
    size: int
    entries: int
    ours: bool


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One line of the list. ``path`` is where it lies now, as far as this computer can see."""

    id: BackupId
    at: datetime
    who: str
    kind: PlaceKind
    label: str
    size: int
    verified_at: datetime | None
    drilled_at: datetime | None
    gone_at: datetime | None
    path: Path | None


@dataclass(frozen=True, slots=True)
class BackupStanding:
    """Whether a backup or a drill is missed. Days are whole days; ``None``: never yet."""

    last_at: datetime | None
    days: int | None
    drilled_at: datetime | None
    drill_days: int | None

    @property
    def late(self) -> bool:
        """More than a week old, or none."""
        return self.days is None or self.days > LATE_DAYS

    @property
    def drill_due(self) -> bool:
        """None for three months."""
        return self.drill_days is None or self.drill_days > DRILL_DAYS


@dataclass(frozen=True, slots=True)
class BackupsView:
    """The page: newest first, and the folder that was last chosen."""

    rows: tuple[BackupRow, ...]
    standing: BackupStanding
    place: str


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A backup that was opened and found good. ``counts``: residents, notes, entries of the log."""

    path: Path
    at: datetime
    head: Head
    residents: int
    records: int
    notes: int
    entries: int
    codes: tuple[str, ...]
    way: str = ""


@dataclass(frozen=True, slots=True)
class SecondWord:
    """Who can give the second word once the first was given; told to nobody before that.

    ``needed`` is false where there is nobody else. ``paper``: the recovery key can.
    """

    needed: bool
    people: tuple[TileView, ...]
    paper: bool


@dataclass(frozen=True, slots=True)
class StaffOfBackup:
    """Records came out of a backup of ``at``, and these people can sign in, until acknowledged.

    ``today``: as a newer key file had it; otherwise as on the day of the backup.
    """

    at: datetime
    today: bool
    people: tuple[TileView, ...]


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back. ``at``: the moment of the backup; ``kept``: where the old file is.

    ``alone``: by one word, for the backup knew no other. ``today``: it opens with the passphrases
    of today, as the key file that lay in the folder has them; otherwise with those of its day.
    """

    at: datetime
    residents: int
    entries: int
    kept: str
    alone: bool = False
    today: bool = False
