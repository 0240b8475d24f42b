"""Reads the whole file once and says whether anything was changed behind the log's back.

What it cannot see is named in security 3.8: rows cut off after the newest anchor by somebody
who holds the key. So the result means "no change found up to the newest anchor".
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence
from typing import Any

from sqlcipher3 import dbapi2

from shelter_desk.domain.audit import Act, Fault, Ref, Verification
from shelter_desk.domain.errors import DamagedVault
from shelter_desk.domain.ports import SignatureCheck
from shelter_desk.storage.audit import HASHED, START, TOLERANCE_MICROS, row_hash, row_mac
from shelter_desk.storage.canonical import Cell
from shelter_desk.storage.connecting import empty_wal
from shelter_desk.storage.contents import KINDS, content_mac, is_fixed, stored_refs
from shelter_desk.storage.database import Database
from shelter_desk.storage.derived import derived_agrees, residents

Progress = Callable[[int, int], None]
Anchor = tuple[int, bytes]
"""``seq`` and hash of a head that somebody remembers outside the file."""

_EVERY = 200
_NOT_A_ROW = (TypeError, ValueError, LookupError, ArithmeticError)
"""What reading ends with where pages of another day lie between the right ones: cells that are
empty, of another kind, or no words at all."""
_ROWS = f"SELECT {', '.join(HASHED)}, hash, mac, sig FROM audit ORDER BY seq"
_AT, _STAFF, _ACT, _KIND, _ID, _CONTENT, _PREV = (
    HASHED.index(name)
    for name in ("at", "staff_id", "act", "ref_kind", "ref_id", "content", "prev")
)


def verify(
    database: Database,
    check: SignatureCheck,
    progress: Progress | None = None,
    anchors: Sequence[Anchor] = (),
) -> Verification:
    """Check pages, chain, seals, signatures, clock, every thing the log vouches for, and that
    running numbers and search indexes are those of the rows they follow from.

    Faults are pairs of the ``seq`` they concern (0: no row of the log, but the file or a row
    that nothing vouches for) and their kind. ``progress`` is called with steps done and steps
    known. Raises ``AlreadyOpen``, ``FolderNotWritable`` or ``DiskFull`` when the file cannot
    be read at all; damage is a result, not an error. May run beside the work of the day; when
    the file is closed meanwhile it ends early and its result means nothing.
    """
    faults = set(_file_faults(database))
    try:
        with database.maintenance() as connection:
            connection.execute("BEGIN")
            watched = _while_open(database, progress or _silent)
            return _Reading(connection, check, watched).run(faults, anchors)
    except (dbapi2.DatabaseError, DamagedVault, *_NOT_A_ROW):
        return Verification(0, 0, 0, tuple(sorted({*faults, (0, Fault.FILE)})))


def _while_open(database: Database, progress: Progress) -> Progress:
    """``progress``, and an end to the reading once the file was closed under it."""

    def step(done: int, known: int) -> None:
        if database.closed:
            raise dbapi2.OperationalError("interrupted")
        progress(done, known)

    return step


def _silent(_done: int, _known: int) -> None:
    """Nobody watches."""


def _file_faults(database: Database) -> set[tuple[int, Fault]]:
    """Damage of pages and of the structure between them.

    One bad page spoils every later check on its connection, so this has its own.
    """
    try:
        with database.maintenance() as connection:
            # the check of pages reads the main file only, so the log must be in it first
            empty_wal(connection)
            connection.execute("BEGIN")
            # from this first read on nobody else's checkpoint writes into the pages checked here
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            bad = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            whole = connection.execute("PRAGMA integrity_check").fetchall()
            loose = connection.execute("PRAGMA foreign_key_check").fetchall()
    except (dbapi2.DatabaseError, DamagedVault):
        return {(0, Fault.FILE)}
    return {(0, Fault.FILE)} if bad or loose or whole != [("ok",)] else set()


class _Reading:
    """One pass over the log and then over all it vouches for."""

    def __init__(self, connection: Any, check: SignatureCheck, progress: Progress) -> None:
        self._connection = connection
        self._check = check
        self._progress = progress
        self._key = bytes(self._fetch("SELECT value FROM meta WHERE key = ?", ("audit_key",))[0][0])
        self._public = dict(self._fetch("SELECT id, ed25519_public FROM staff", ()))
        self._faults: set[tuple[int, Fault]] = set()
        self._vouched: dict[Ref, list[tuple[int, bytes]]] = {}
        self._done = 0
        self._known = 0

    def run(self, faults: set[tuple[int, Fault]], anchors: Sequence[Anchor]) -> Verification:
        self._faults = faults
        entries = int(self._fetch("SELECT count(*) FROM audit", ())[0][0])
        self._known = entries + residents(self._fetch)
        head = self._read_log(dict(anchors))
        self._read_contents()
        if not derived_agrees(self._fetch, self._step):
            self._faults.add((0, Fault.FILE))
        return Verification(entries, len(self._vouched), head, tuple(sorted(self._faults)))

    def _fetch(self, sql: str, values: Sequence[Any]) -> list[Any]:
        rows: list[Any] = self._connection.execute(sql, tuple(values)).fetchall()
        return rows

    def _step(self) -> None:
        self._done += 1
        if self._done % _EVERY == 0 or self._done == self._known:
            self._progress(self._done, self._known)

    def _read_log(self, anchors: dict[int, bytes]) -> int:
        expected, before, at = 1, START, 0
        for row in self._connection.execute(_ROWS):
            cells, (stored, mac, sig) = row[: len(HASHED)], row[len(HASHED) :]
            seq = cells[0]
            if seq != expected:
                self._faults.add((seq, Fault.GAP))
            if cells[_PREV] != before or stored != row_hash(cells):
                self._faults.add((seq, Fault.CHAIN))
            if anchors.pop(seq, stored) != stored:
                self._faults.add((seq, Fault.CHAIN))
            self._check_seals(cells, stored, mac, sig)
            if cells[_AT] < at - TOLERANCE_MICROS and cells[_ACT] != Act.CLOCK.value:
                self._faults.add((seq, Fault.CLOCK))
            self._remember(cells)
            expected, before, at = seq + 1, stored, cells[_AT]
            self._step()
        self._faults.update((seq, Fault.GAP) for seq in anchors if seq >= expected)
        return expected - 1

    def _check_seals(self, cells: Sequence[Cell], stored: bytes, mac: bytes, sig: bytes) -> None:
        seq = cells[0]
        assert isinstance(seq, int)
        if not hmac.compare_digest(mac, row_mac(self._key, stored)):
            self._faults.add((seq, Fault.MAC))
        public = self._public.get(cells[_STAFF])
        if public is None or not self._check(public, stored, sig):
            self._faults.add((seq, Fault.SIGNATURE))

    def _remember(self, cells: Sequence[Any]) -> None:
        """Note what a row vouches for: of what changes only the newest, of the rest all."""
        if cells[_CONTENT] is None:
            return
        if cells[_KIND] not in KINDS:
            self._faults.add((cells[0], Fault.CONTENT))
            return
        ref, claim = Ref(cells[_KIND], cells[_ID]), (cells[0], cells[_CONTENT])
        if ref not in self._vouched:
            self._known += 1
        if is_fixed(ref.kind):
            self._vouched.setdefault(ref, []).append(claim)
        else:
            self._vouched[ref] = [claim]

    def _read_contents(self) -> None:
        for ref, claims in self._vouched.items():
            try:
                now = content_mac(self._key, self._fetch, ref)
            except LookupError:
                now = b""
            for seq, then in claims:
                if not hmac.compare_digest(now, then):
                    self._faults.add((seq, Fault.CONTENT))
            self._step()
        if any(ref not in self._vouched for ref in stored_refs(self._fetch)):
            self._faults.add((0, Fault.CONTENT))
