"""Copies of the records that were made, and what is known of each since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shelter_desk.domain.ids import BackupId, StaffId
from shelter_desk.domain.text import Text


class PlaceKind(StrEnum):
    """Where a backup lies."""

    STICK = "stick"
    FOLDER = "folder"
    LOCAL = "local"

    @property
    def label(self) -> Text:
        """The place in words."""
        return _PLACE_LABELS[self]


_PLACE_LABELS = {
    PlaceKind.STICK: Text("backups", "Memory stick"),
    PlaceKind.FOLDER: Text("backups", "Folder"),
    PlaceKind.LOCAL: Text("backups", "This computer"),
}


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy. ``size`` is in bytes, ``sha256`` in hexadecimal over the records in it.

    ``verified_at``, ``drilled_at`` and ``gone_at`` are the last moments it was opened and found
    good, tried out as a whole, or found or made to be no longer there.
    """

    id: BackupId
    at: datetime
    made_by: StaffId
    place_kind: PlaceKind
    label: str
    head_seq: int
    head_hash: bytes
    sha256: str
    size: int
    verified_at: datetime | None = None
    drilled_at: datetime | None = None
    gone_at: datetime | None = None
