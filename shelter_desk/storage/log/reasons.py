"""The words that people typed as a reason: beside the log, never in its chain.

What is hashed and signed into the chain stands there for ever, and somebody may have typed a
name. So the chain holds a commitment only: HMAC-SHA-256 over the words under 32 random bytes of
their own. The words and those bytes stand in a table that a purge clears of what concerned her.
While they are there nobody can put other words in their place; when they are gone the commitment
tells nothing of them, and only a purge that comes later in the log explains that they are.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from typing import Any

SALT_BYTES = 32

KEEP = "INSERT INTO audit_reason(seq, salt, words) VALUES(?, ?, ?)"

OF_RESIDENT = "seq IN (SELECT seq FROM audit WHERE resident_id = ?1)"
"""Which reasons concern a person; for a purge."""

WORDS = (
    "CASE WHEN reason IS NULL THEN NULL "
    "ELSE (SELECT words FROM audit_reason WHERE audit_reason.seq = audit.seq) END"
)
"""The words of a row of ``audit``, in a query of that table; rows without any cost nothing."""

_LABEL = b"sd-reason-v1\0"
_KEPT = "SELECT salt, words FROM audit_reason WHERE seq = ?"
_LOOSE = (
    "SELECT seq FROM audit_reason WHERE seq > ? AND seq <= ? AND NOT EXISTS "
    "(SELECT 1 FROM audit WHERE audit.seq = audit_reason.seq AND audit.reason IS NOT NULL)"
)

Fetch = Callable[[str, Sequence[Any]], list[Any]]


def commitment(salt: bytes, words: str) -> bytes:
    """What the chain holds in the place of ``words``."""
    return hmac.digest(salt, _LABEL + words.encode(), hashlib.sha256)


def agrees(sealed: bytes, kept: tuple[bytes, str] | None, *, gone: bool) -> bool:
    """Whether a row's commitment and what is kept of its words are as they should be.

    ``kept``: salt and words, ``None`` when they are not there. ``gone``: a later row tells that
    the file was purged, so nothing of them may be there any more.
    """
    if kept is None or gone:
        return kept is None and gone
    salt, words = kept
    return len(salt) == SALT_BYTES and hmac.compare_digest(sealed, commitment(salt, words))


class ReasonCheck:
    """Holds the commitments of the log against the words that are kept.

    ``purged`` names the first row of the log that tells of a person's purge.
    """

    def __init__(self, fetch: Fetch, purged: Mapping[str, int]) -> None:
        self._fetch = fetch
        self._purged = purged

    def fits(self, seq: int, resident_id: str | None, sealed: bytes) -> bool:
        """Whether the reason of one row is as it was written, or rightly gone."""
        rows = self._fetch(_KEPT, (seq,))
        gone_at = None if resident_id is None else self._purged.get(resident_id)
        gone = gone_at is not None and seq < gone_at
        return agrees(sealed, rows[0] if rows else None, gone=gone)

    def loose(self, after: int, until: int) -> list[int]:
        """Numbers under which words are kept that no row of the log committed to."""
        return [seq for (seq,) in self._fetch(_LOOSE, (after, until))]
