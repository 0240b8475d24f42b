"""Reads the whole file once and says whether anything was changed behind the log's back.

What it cannot see is named in security 3.8: rows cut off after the newest anchor by somebody
who holds the key. So the result means "no change found up to the newest anchor".
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from sqlcipher3 import dbapi2

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.audit import Fault, Verification
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.ports import SignatureCheck
from shelter_desk.storage.checking.derived import derived_agrees, steps_of
from shelter_desk.storage.checking.log_reading import LogReading
from shelter_desk.storage.connection.connecting import empty_wal
from shelter_desk.storage.log.contents import content_mac, stored_refs

Progress = Callable[[int, int], None]
Anchor = tuple[int, bytes]
"""``seq`` and hash of a head that somebody remembers outside the file."""
Keys = dict[StaffId, tuple[bytes, ...]]
"""Every public signing key each person ever had."""

RECENT = 500
"""How many rows are looked at when the desk is opened."""

_EVERY = 200
_NOT_A_ROW = (TypeError, ValueError, LookupError, ArithmeticError)
"""What reading ends with where pages of another day lie between the right ones: cells that are
empty, of another kind, or no words at all."""


class Readable(Protocol):
    """A file that gives connections for upkeep: the open one, or a copy beside it."""

    @property
    def closed(self) -> bool:
        """True once it was closed, on whichever thread."""
        ...

    def maintenance(self) -> AbstractContextManager[Any]:
        """A connection of its own that cannot write."""
        ...


def verify(
    database: Readable,
    check: SignatureCheck,
    progress: Progress | None = None,
    anchors: Sequence[Anchor] = (),
    *,
    from_head: Head | None = None,
    every_signature: bool = False,
) -> Verification:
    """Check pages, chain, seals, signatures, clock, every thing the log vouches for, and that
    running numbers and search indexes are those of the rows they follow from.

    With ``from_head``, the head of an earlier check that was clean, only later rows and what
    they vouch for are read. ``every_signature`` also works out those that are covered by later
    ones (see ``log_reading``), at half the speed. Faults are pairs of the ``seq`` they concern
    (0: no row of the log, but the file or a row that nothing vouches for) and their kind.
    ``progress`` is called with steps done and steps known. Raises ``AlreadyOpen``,
    ``FolderNotWritable`` or ``DiskFull`` when the file cannot be read at all; damage is a
    result, not an error. May run beside the work of the day; when the file is closed meanwhile
    it ends early and its result means nothing.
    """
    faults = set(_file_faults(database))
    steps = _Steps(database, progress or _silent)
    try:
        with database.maintenance() as connection:
            connection.execute("BEGIN")
            log = LogReading(connection, check, steps, every_signature)
            log.faults.update(faults)
            return _read(log, steps, from_head, anchors)
    except (dbapi2.DatabaseError, DamagedVault, *_NOT_A_ROW):
        return _unreadable(faults)


def verify_recent(
    database: Readable,
    check: SignatureCheck,
    anchors_by: Callable[[Keys], Sequence[Anchor]] | None = None,
    last: int = RECENT,
) -> Verification:
    """Check the newest rows and every anchor, for the moment of opening; errors as ``verify``.

    ``anchors_by`` gives the anchors whose signatures hold by these keys. It is asked here because
    a connection of its own for the keys would take as long as half of this look.
    """
    try:
        with database.maintenance() as connection:
            connection.execute("BEGIN")
            log = LogReading(
                connection,
                check,
                _Steps(database, _silent),
                every_signature=False,
                each_change=False,
            )
            newest = log.fetch("SELECT coalesce(max(seq), 0) FROM audit", ())[0][0]
            begin = log.fetch("SELECT seq, hash FROM audit WHERE seq = ?", (newest - last,))
            after = Head(*begin[0]) if begin else None
            head = log.run(after)
            log.compare(() if anchors_by is None else anchors_by(_keys(connection)))
            return _result(log, head, after)
    except (dbapi2.DatabaseError, DamagedVault, *_NOT_A_ROW):
        return _unreadable(set())


def verify_until(
    database: Readable, check: SignatureCheck, seq: int, progress: Progress | None = None
) -> Verification:
    """Check the rows up to ``seq``, not what they vouch for: is the log before it as it was?

    ``head_seq`` is below ``seq`` when the log ends before it. Errors as ``verify``.
    """
    steps = _Steps(database, progress or _silent)
    try:
        with database.maintenance() as connection:
            connection.execute("BEGIN")
            log = LogReading(connection, check, steps, every_signature=False, each_change=False)
            steps.known = int(log.fetch("SELECT count(*) FROM audit WHERE seq <= ?", (seq,))[0][0])
            return _result(log, log.run(None, until=seq), None)
    except (dbapi2.DatabaseError, DamagedVault, *_NOT_A_ROW):
        return _unreadable(set())


def signing_keys(database: Readable) -> Keys:
    """Every public signing key each person ever had; errors as ``verify``, and ``DamagedVault``."""
    with database.maintenance() as connection:
        return _keys(connection)


def _keys(connection: Any) -> Keys:
    rows = connection.execute("SELECT staff_id, ed25519_public FROM staff_key").fetchall()
    found: Keys = {}
    for staff_id, public in rows:
        found[StaffId(staff_id)] = (*found.get(StaffId(staff_id), ()), bytes(public))
    return found


def _read(
    log: LogReading, steps: _Steps, after: Head | None, anchors: Sequence[Anchor]
) -> Verification:
    """One pass over the log and then over all it vouches for."""
    start = 0 if after is None else after.seq
    rows = log.fetch("SELECT count(*) FROM audit WHERE seq > ?", (start,))[0][0]
    steps.known = int(rows) + (steps_of(log.fetch) if after is None else 0)
    head = log.run(after)
    steps.known += len(log.claims)
    log.compare(anchors)
    _read_contents(log, steps)
    if after is None:
        if any(ref not in log.claims for ref in stored_refs(log.fetch)):
            log.faults.add((0, Fault.CONTENT))
        if not derived_agrees(log.fetch, steps):
            log.faults.add((0, Fault.FILE))
    return _result(log, head, after)


def _read_contents(log: LogReading, step: Callable[[], None]) -> None:
    for ref, claims in log.claims.items():
        try:
            now = content_mac(log.key, log.fetch, ref)
        except LookupError:
            now = b""
        for seq, then in claims:
            if not hmac.compare_digest(now, then):
                log.faults.add((seq, Fault.CONTENT))
        step()


def _result(log: LogReading, head: Head, after: Head | None) -> Verification:
    faults = tuple(sorted(log.faults))
    start = 0 if after is None else after.seq
    return Verification(log.read, len(log.claims), head.seq, faults, head.hash, start)


def _unreadable(faults: set[tuple[int, Fault]]) -> Verification:
    return Verification(0, 0, 0, tuple(sorted({*faults, (0, Fault.FILE)})))


class _Steps:
    """Counts, tells whoever watches, and ends the reading once the file was closed under it."""

    def __init__(self, database: Readable, progress: Progress) -> None:
        self._database = database
        self._progress = progress
        self._done = 0
        self.known = 0

    def __call__(self) -> None:
        self._done += 1
        if self._done % _EVERY and self._done != self.known:
            return
        if self._database.closed:
            raise dbapi2.OperationalError("interrupted")
        self._progress(self._done, self.known)


def _silent(_done: int, _known: int) -> None:
    """Nobody watches."""


def _file_faults(database: Readable) -> set[tuple[int, Fault]]:
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
