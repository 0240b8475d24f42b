"""What follows from other rows, worked out again: running numbers and the search indexes.

The log does not vouch for these. A page of another day put back into them would give a number
out twice, or hide somebody from a search, so verification compares them with what they follow
from. The words of notes are not worked out again, which would take minutes; that every note has
its entry, and that each entry is found by its words, is all that is checked there. The log
vouches for the digest of an attachment, and here its pieces are compared with that.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from shelter_desk.domain.residents import CaseStatus
from shelter_desk.storage.log.contents import Fetch
from shelter_desk.storage.repositories.attachments import digest_of
from shelter_desk.storage.search.finding import LAST_ROW, indexed_words
from shelter_desk.storage.search.term_pages import INDEXES, every_word_is_reached

_NUMBERED = {
    "resident": "SELECT code FROM resident",
    "referral": "SELECT number FROM referral",
    "incident": "SELECT number FROM incident",
    "call_in": "SELECT number FROM call_in",
}
_YEAR_AND_NUMBER = re.compile(r"-(\d{4})-(\d+)$", re.ASCII)
_LAST = "SELECT last FROM counter WHERE kind = ? AND year = ?"
_RESIDENTS = (
    "SELECT resident.id, called, names, code, identifiers, "
    "resident_index.resident_id, words, readings "
    f"FROM resident LEFT JOIN resident_index ON resident_index.rowid = {LAST_ROW} - resident.no "
    f"WHERE status <> '{CaseStatus.PURGED}'"
)
_HOW_MANY = f"SELECT count(*) FROM resident WHERE status <> '{CaseStatus.PURGED}'"
_COUNTS = (
    "SELECT (SELECT count(*) FROM resident_index) - "
    f"(SELECT count(*) FROM resident WHERE status <> '{CaseStatus.PURGED}'), "
    "(SELECT count(*) FROM note_index) - (SELECT count(*) FROM note)"
)
_ATTACHMENTS = "SELECT id, pieces, digest FROM attachment"
_ATTACHED = "SELECT count(*) FROM attachment"
_PLACES = "SELECT place FROM attachment_piece WHERE attachment_id = ?1 ORDER BY place"
_PIECE = "SELECT blob FROM attachment_piece WHERE attachment_id = ?1 AND place = ?2"
_NOTES_WITHOUT = (
    f"SELECT 1 FROM note WHERE {LAST_ROW} - no NOT IN (SELECT rowid FROM note_index) LIMIT 1"
)


def steps_of(fetch: Fetch) -> int:
    """How many steps ``derived_agrees`` takes."""
    return int(fetch(_HOW_MANY, ())[0][0]) + int(fetch(_ATTACHED, ())[0][0])


def derived_agrees(fetch: Fetch, step: Callable[[], None]) -> bool:
    """True when every counter and search entry is what the rows themselves say.

    ``step`` is called once for each resident and each attachment.
    """
    agrees = all(_counted(fetch, kind) for kind in _NUMBERED)
    for row in fetch(_RESIDENTS, ()):
        agrees = _is_indexed(row) and agrees
        step()
    for found in fetch(_ATTACHMENTS, ()):
        agrees = _is_whole(fetch, *found) and agrees
        step()
    same_number = bool(fetch(_COUNTS, ())[0] == (0, 0))
    reached = all(every_word_is_reached(fetch, index) for index in INDEXES)
    return agrees and same_number and reached and not fetch(_NOTES_WITHOUT, ())


def _is_whole(fetch: Fetch, attachment_id: str, pieces: int, digest: bytes) -> bool:
    """One piece in memory at a time: a file may have twenty megabytes."""
    places = [place for (place,) in fetch(_PLACES, (attachment_id,))]
    if places != list(range(pieces)):
        return False
    hashes = digest_of(fetch(_PIECE, (attachment_id, place))[0][0] for place in places)
    return hashes == digest if places else not digest


def _counted(fetch: Fetch, kind: str) -> bool:
    """No number in use lies above the counter that would give the next one."""
    highest: dict[int, int] = {}
    for (name,) in fetch(_NUMBERED[kind], ()):
        if found := _YEAR_AND_NUMBER.search(name):
            year, number = map(int, found.groups())
            highest[year] = max(number, highest.get(year, 0))
    return all(_last(fetch, kind, year) >= most for year, most in highest.items())


def _last(fetch: Fetch, kind: str, year: int) -> int:
    rows: list[Any] = fetch(_LAST, (kind, year))
    return int(rows[0][0]) if rows else 0


def _is_indexed(row: Any) -> bool:
    resident_id, called, names, code, identifiers, *stored = row
    known = (called, *json.loads(names))
    wanted = indexed_words(known, code, tuple(json.loads(identifiers)))
    return bool(stored == [resident_id, *wanted])
