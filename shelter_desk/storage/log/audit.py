"""The log: a chain of hashes, each row signed by the person who acted (security 3.8).

A row is written in the same unit of work as what it tells of. ``hash`` is SHA-256 over the
row's canonical bytes, the link to the row before included; ``mac`` is HMAC under the file's own
audit key; ``sig`` is the acting person's Ed25519 signature of the hash. A link is SHA-256 over
hash and signature, so whoever signs a row signs for every row and every signature before it.
What a person typed is never in the chain: ``reason`` is a commitment to it (see ``reasons``).
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter, Ref
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.ports import Signer
from shelter_desk.storage.log.canonical import Cell, encode_all
from shelter_desk.storage.log.contents import content_mac
from shelter_desk.storage.log.reasons import KEEP, SALT_BYTES, WORDS, commitment
from shelter_desk.storage.origin import Origin
from shelter_desk.storage.results import Reader
from shelter_desk.storage.tables.columns import from_micros, to_json, to_micros

HASHED = (
    "seq",
    "at",
    "mono_ms",
    "staff_id",
    "desk_id",
    "session",
    "act",
    "resident_id",
    "ref_kind",
    "ref_id",
    "fields",
    "content",
    "detail",
    "reason",
    "prev",
)
"""The columns under the hash, in their order. A later column belongs into a new label."""

START = bytes(32)
"""What the first row names as the link to the row before it."""

TOLERANCE_MICROS = 2_000_000
"""A clock that is corrected by less than this is not worth an event."""

Last = tuple[int, int, int, str, bytes, bytes]
"""``seq``, ``at``, ``mono_ms``, ``session``, ``hash`` and ``sig`` of the newest row."""

_LABEL = b"sd-audit-v1\0"
_LINK = b"sd-link-v1\0"
_OPENING = (Act.VIEW, Act.OPEN_DRAFT, Act.PREVIEW, Act.PRINT, Act.SAVE_COPY)
_INSERT = (
    f"INSERT INTO audit({', '.join(HASHED)}, hash, mac, sig) "
    f"VALUES({', '.join('?' * (len(HASHED) + 3))})"
)
_LAST = "SELECT seq, at, mono_ms, session, hash, sig FROM audit ORDER BY seq DESC LIMIT 1"
_HERS = "SELECT at, act, detail FROM audit WHERE staff_id = ? ORDER BY seq DESC"
ASKED_FIRST = (_LAST, _INSERT, _HERS)
"""What opening the desk asks and writes here, for ``asked_first``."""
_COPIES = (
    "SELECT count(DISTINCT ref_id) FROM audit WHERE resident_id IS NULL AND ref_kind = 'copy' "
    "AND ref_id >= ? AND ref_id < ?"
)
_NEWEST_OF = "SELECT at FROM audit WHERE ref_kind = ? AND ref_id = ? ORDER BY seq DESC LIMIT 1"
_ENTRY = f"seq, at, staff_id, act, resident_id, ref_kind, ref_id, fields, detail, reason, {WORDS}"


def row_hash(cells: Sequence[Cell]) -> bytes:
    """SHA-256 of a row, ``cells`` in the order of ``HASHED``."""
    return hashlib.sha256(_LABEL + encode_all(cells)).digest()


def link(row: bytes, sig: bytes) -> bytes:
    """What the next row names: SHA-256 over a row's hash and its signature."""
    return hashlib.sha256(_LINK + row + sig).digest()


def row_mac(key: bytes, row: bytes) -> bytes:
    """HMAC-SHA256 of a row's hash under the audit key."""
    return hmac.digest(key, row, hashlib.sha256)


class AuditRepository:
    """Appends to the log and reads it."""

    def __init__(self, driver: Any, origin: Origin) -> None:
        self._driver = driver
        self._origin = origin
        # nobody else writes between two rows of one unit of work
        self._newest: Last | None = None

    def append(  # noqa: PLR0913  (one event has this many parts; all but two are named)
        self,
        signer: Signer,
        act: Act,
        *,
        resident_id: ResidentId | None = None,
        ref: Ref | None = None,
        fields: Sequence[str] = (),
        detail: str = "",
        reason: str = "",
        hash_content: bool = False,
    ) -> int:
        """Write one event; the answer is its ``seq``.

        ``fields`` are names of fields, never values; ``detail`` is a code or a count. All that
        somebody typed is the ``reason``, which goes with the person's file. With
        ``hash_content`` the row vouches for what is stored under ``ref`` at this point of the
        unit of work, so append it after the change (see ``contents`` for the kinds). When the
        computer's clock went back since the row before, an ``Act.CLOCK`` row tells so first.
        Raises ``LookupError`` when there is nothing to vouch for.
        """
        content = None
        if hash_content:
            if ref is None:
                raise LookupError("hash_content needs a ref")
            content = content_mac(self._origin.audit_key, self._fetch, ref)
        last, moment = self._last(), self._moment()
        if back := self._clock_set_back(last, moment):
            told_first = (None, None, None, "[]", None, f"-{back} s", None)
            self._write(signer, Act.CLOCK, told_first, last, moment)
            last = self._last()
        kind, named = (None, None) if ref is None else (ref.kind, ref.id)
        told = to_json(list(fields)) if fields else "[]"
        salt = self._origin.randomness(SALT_BYTES) if reason else b""
        sealed = commitment(salt, reason) if reason else None
        rest = (resident_id, kind, named, told, content, detail, sealed)
        seq = self._write(signer, act, rest, last, moment)
        if reason:
            self._driver.execute(KEEP, (seq, salt, reason))
        return seq

    def entries(
        self, wanted: AuditFilter, limit: int, before_seq: int | None = None
    ) -> tuple[AuditEntry, ...]:
        """Rows of the log, newest first; ``before_seq`` goes on where a page ended."""
        where, values = _conditions(wanted)
        if before_seq is not None:
            where += " AND seq < ?"
            values.append(before_seq)
        sql = f"SELECT {_ENTRY} FROM audit WHERE {where} ORDER BY seq DESC LIMIT ?"
        return tuple(_entry(row) for row in self._fetch(sql, [*values, limit]))

    def lately(self, staff_id: StaffId, act: Act, since: datetime) -> tuple[str, ...]:
        """The details of what she did of one kind since then, the newest first.

        It walks back from her newest row and stops at the first one before ``since``: no index
        knows the moment, and a filter would read all that she ever did.
        """
        rows = self._driver.execute(_HERS, (staff_id,))
        early = to_micros(since)
        found = []
        for at, done, detail in rows:
            if at < early:
                break
            if done == act.value:
                found.append(detail)
        rows.close()
        return tuple(found)

    def count(self, wanted: AuditFilter) -> int:
        """How many rows a filter lets through."""
        where, values = _conditions(wanted)
        return int(self._fetch(f"SELECT count(*) FROM audit WHERE {where}", values)[0][0])

    def copies_left(self, document_id: str) -> int:
        """How many copies of a paper about nobody were written down as they left."""
        # "0" follows "/" in ASCII: everything that begins with the number of the paper
        return int(self._fetch(_COPIES, (f"{document_id}/", f"{document_id}0"))[0][0])

    def last_act_on(self, ref: Ref) -> datetime | None:
        """When something was last done to it, if ever.

        It walks back from the newest row, as no index knows a ref: for a few things, not for all.
        """
        rows = self._fetch(_NEWEST_OF, (ref.kind, ref.id))
        return from_micros(rows[0][0]) if rows else None

    def readers_of(self, resident_id: ResidentId) -> tuple[Reader, ...]:
        """Who had this person's file before their eyes, the last one first."""
        acts = ", ".join("?" * len(_OPENING))
        sql = (
            "SELECT staff_id, count(*), min(at), max(at) FROM audit "
            f"WHERE resident_id = ? AND act IN ({acts}) GROUP BY staff_id ORDER BY max(at) DESC"
        )
        rows = self._fetch(sql, [resident_id, *(act.value for act in _OPENING)])
        return tuple(
            Reader(StaffId(staff_id), times, from_micros(first), from_micros(last))
            for staff_id, times, first, last in rows
        )

    def head(self) -> tuple[int, bytes]:
        """The newest row's ``seq`` and hash: what an anchor outside the file remembers."""
        seq, *_rest, row, _sig = self._last()
        return seq, row

    def hash_at(self, seq: int) -> bytes | None:
        """The hash of one row; ``None`` where there is none."""
        rows = self._fetch("SELECT hash FROM audit WHERE seq = ?", (seq,))
        return bytes(rows[0][0]) if rows else None

    def clock_behind(self) -> int:
        """Seconds by which the computer's clock stands before the newest row; 0 when it does not.

        A few seconds are let pass, as when a row tells that the clock went back.
        """
        return self._clock_set_back(self._last(), self._moment())

    def _fetch(self, sql: str, values: Sequence[Any]) -> list[Any]:
        rows: list[Any] = self._driver.execute(sql, tuple(values)).fetchall()
        return rows

    def _last(self) -> Last:
        if self._newest is not None:
            return self._newest
        found = self._fetch(_LAST, ())
        return found[0] if found else (0, 0, 0, "", START, b"")

    def _moment(self) -> tuple[int, int]:
        """Microseconds of the calendar's clock and milliseconds of the counter, now."""
        clock = self._origin.clock
        return to_micros(clock.now()), clock.monotonic_ms()

    def _clock_set_back(self, last: Last, moment: tuple[int, int]) -> int:
        """By how many whole seconds, rounded up; 0 when time went on."""
        _seq, due, mono_ms, session, _row, _sig = last
        now, counted = moment
        if session == self._origin.session:
            # within one opening the counter also shows a step back that still lies after ``at``
            due += max(0, counted - mono_ms) * 1000
        short = due - now
        return -(-short // 1_000_000) if short > TOLERANCE_MICROS else 0

    def _write(
        self,
        signer: Signer,
        act: Act,
        rest: tuple[Cell, ...],
        last: Last,
        moment: tuple[int, int],
    ) -> int:
        origin, (at, mono_ms) = self._origin, moment
        seq = last[0] + 1
        before = link(*last[4:]) if last[0] else START
        cells: tuple[Cell, ...] = (
            seq,
            at,
            mono_ms,
            signer.staff_id,
            origin.desk_id,
            origin.session,
            act.value,
            *rest,
            before,
        )
        row = row_hash(cells)
        sig = signer.sign(row)
        self._driver.execute(_INSERT, (*cells, row, row_mac(origin.audit_key, row), sig))
        self._newest = (seq, at, mono_ms, origin.session, row, sig)
        return seq


def _conditions(wanted: AuditFilter) -> tuple[str, list[Any]]:
    where = ["1"]
    values: list[Any] = []
    if wanted.staff_id is not None:
        where.append("staff_id = ?")
        values.append(wanted.staff_id)
    if wanted.resident_id is not None:
        where.append("resident_id = ?")
        values.append(wanted.resident_id)
    if wanted.acts:
        where.append(f"act IN ({', '.join('?' * len(wanted.acts))})")
        values.extend(sorted(act.value for act in wanted.acts))
    if wanted.since is not None:
        where.append("at >= ?")
        values.append(to_micros(wanted.since))
    if wanted.until is not None:
        where.append("at < ?")
        values.append(to_micros(wanted.until))
    return " AND ".join(where), values


def _entry(row: Sequence[Any]) -> AuditEntry:
    seq, at, staff_id, act, resident_id, kind, named, fields, detail, sealed, words = row
    return AuditEntry(
        seq=seq,
        at=from_micros(at),
        staff_id=StaffId(staff_id),
        act=Act(act),
        resident_id=None if resident_id is None else ResidentId(resident_id),
        ref=None if kind is None else Ref(kind, named),
        fields=tuple(json.loads(fields)),
        detail=detail,
        reason=words or "",
        commitment=sealed or b"",
    )
