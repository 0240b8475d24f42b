"""What is looked at in a file that nobody works in: the key file it knows, codes, sealed parts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.audit import Act
from shelter_desk.domain.desk import KeyFileWord
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.storage.checking.verification import Readable
from shelter_desk.storage.generation import Shelved

_KEY_FILE = "SELECT value FROM desk_value WHERE key = 'key_file'"
_CODES = "SELECT code FROM resident WHERE status <> ? ORDER BY opened_at DESC, id DESC LIMIT ?"
WHOLE = "whole log"
"""What the line of a backup says when every row was checked for it."""

_WHOLE = "SELECT 1 FROM audit WHERE act = ? AND detail LIKE ? AND at >= ? LIMIT 1"
_NEWEST = "SELECT head_seq, head_hash FROM backup_log ORDER BY no DESC LIMIT 1"
_PARTS = (
    "SELECT record.resident_id, record.id, record_part.blob FROM record_part "
    "JOIN record ON record.id = record_part.record_id "
    "WHERE record_part.compartment = ? AND record.replaces IS NULL "
    "ORDER BY record.no DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class SealedSample:
    """The newest first version of a form that has a part in a compartment."""

    compartment: Compartment
    resident_id: ResidentId
    record_id: RecordId
    blob: bytes


def key_file_word(shelf: Shelved) -> KeyFileWord:
    """Which key file belongs to it. Raises ``DamagedVault`` and what ``maintenance`` does."""
    rows = _rows(shelf, _KEY_FILE)
    if not rows:
        raise DamagedVault
    return KeyFileWord(*json.loads(rows[0][0]))


def verified_up_to(database: Readable, since_micros: int) -> Head | None:
    """Up to where the log was found clean by the newest backup.

    ``None`` when none was checked from the very first row since ``since_micros``: then the next
    one is.
    """
    with database.maintenance() as connection:
        whole = connection.execute(
            _WHOLE, (Act.BACKUP.value, f"% {WHOLE}", since_micros)
        ).fetchone()
        newest = connection.execute(_NEWEST).fetchone()
    return Head(newest[0], bytes(newest[1])) if whole and newest else None


def is_whole(shelf: Shelved) -> bool:
    """Pages, structure and references hold, whatever its schema. Raises as ``maintenance``."""
    with shelf.maintenance() as connection:
        bad = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        whole = connection.execute("PRAGMA integrity_check").fetchall()
        loose = connection.execute("PRAGMA foreign_key_check").fetchall()
    return not bad and not loose and whole == [("ok",)]


def newest_codes(shelf: Shelved, most: int) -> tuple[str, ...]:
    """Codes of the files opened last, newest first; no names."""
    return tuple(row[0] for row in _rows(shelf, _CODES, CaseStatus.PURGED.value, most))


def sealed_samples(shelf: Shelved) -> tuple[SealedSample, ...]:
    """One sealed part of each compartment that has any."""
    found = []
    for one in Compartment:
        for her, record, blob in _rows(shelf, _PARTS, one.value):
            found.append(SealedSample(one, ResidentId(her), RecordId(record), bytes(blob)))
    return tuple(found)


def _rows(shelf: Shelved, sql: str, *values: object) -> list[Any]:
    with shelf.maintenance() as connection:
        rows: list[Any] = connection.execute(sql, values).fetchall()
        return rows
