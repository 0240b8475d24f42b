"""Reads rows of the log in their order and says which of them were changed afterwards.

Ed25519 takes longer than everything else together, so not every signature is worked out. A row
that vouches for something stored is checked by itself. A row that only tells of reading leans on
a later one that the same person signed in the same session: that signature covers it, because
each row names the hash and the signature of the row before. The last row of a session, and at
least every 64th, is checked by itself again. Nobody but the person herself, while her own desk
is open, could put a row of reading among hers; ``every_signature`` shuts that out as well.
Without ``each_change`` rows that vouch for something lean too: the quick look at opening.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.audit import Act, Fault, Ref
from shelter_desk.domain.ports import SignatureCheck
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.storage.log.audit import HASHED, START, TOLERANCE_MICROS, link, row_hash, row_mac
from shelter_desk.storage.log.contents import KINDS, is_fixed
from shelter_desk.storage.log.reasons import ReasonCheck

Claims = dict[Ref, list[tuple[int, bytes]]]
"""What rows vouch for: of what changes only the newest, of the rest all, with their ``seq``."""

MOST_LEANING = 64
_NO_END = 2**63 - 1

_ROWS = f"SELECT {', '.join(HASHED)}, hash, mac, sig FROM audit WHERE seq > ? ORDER BY seq"
_AT, _STAFF, _SESSION, _ACT, _RESIDENT, _KIND, _ID, _CONTENT, _REASON, _PREV = (
    HASHED.index(name)
    for name in (
        "at",
        "staff_id",
        "session",
        "act",
        "resident_id",
        "ref_kind",
        "ref_id",
        "content",
        "reason",
        "prev",
    )
)
_KEYS = "SELECT from_seq, staff_id, ed25519_public FROM staff_key ORDER BY from_seq"
_ANCHORED = (
    "SELECT anchor.seq, audit.hash IS NULL FROM anchor LEFT JOIN audit ON audit.seq = anchor.seq "
    "WHERE audit.hash IS NOT anchor.hash"
)
_PURGED = (
    "WITH gone AS MATERIALIZED (SELECT id FROM resident WHERE status = ?2) "
    "SELECT audit.resident_id, min(audit.seq) FROM gone "
    "CROSS JOIN audit ON audit.resident_id = gone.id AND audit.act = ?1 "
    "GROUP BY audit.resident_id "
    "UNION ALL SELECT audit.ref_id, min(audit.seq) FROM gone "
    "CROSS JOIN audit ON audit.resident_id = gone.id AND audit.act = ?1 "
    "AND audit.ref_kind IN ('house_record', 'incident', 'incident_person', 'call_in') "
    "GROUP BY audit.ref_id"
)
"""Who was purged, what of the house went with somebody, and the row of the log that tells it.

From those few to their rows by index (``CROSS JOIN`` keeps SQLite to this order): the other way
round it reads the whole log twice at every opening.
"""

OF_HOUSE = frozenset({"house_record", "incident", "incident_person"})
"""What may go without a person whose file it belonged to."""


@dataclass(slots=True)
class _Leaning:
    """A row whose signature was not worked out yet."""

    seq: int
    who: tuple[str, str, bytes]
    row: bytes
    sig: bytes


class LogReading:
    """One pass over the log from some row on."""

    def __init__(
        self,
        connection: Any,
        check: SignatureCheck,
        step: Callable[[], None],
        every_signature: bool,
        each_change: bool = True,
    ) -> None:
        self._connection = connection
        self._check = check
        self._step = step
        self._every = every_signature
        self._each_change = each_change
        self.faults: set[tuple[int, Fault]] = set()
        self.claims: Claims = {}
        self.read = 0
        self.key = bytes(self.fetch("SELECT value FROM meta WHERE key = ?", ("audit_key",))[0][0])
        self._purged = dict(self.fetch(_PURGED, (Act.PURGE.value, CaseStatus.PURGED.value)))
        self._reasons = ReasonCheck(self.fetch, self._purged)
        self._coming = [*reversed(self.fetch(_KEYS, ()))]
        self._due = self._coming[-1][0] if self._coming else None
        self._public: dict[str, bytes] = {}
        self._unproven: dict[str, int] = {}
        self._leaning: _Leaning | None = None
        self._leaned = 0

    def fetch(self, sql: str, values: Sequence[Any]) -> list[Any]:
        """All rows of a query."""
        rows: list[Any] = self._connection.execute(sql, tuple(values)).fetchall()
        return rows

    def run(self, after: Head | None, until: int | None = None) -> Head:
        """Read every row after ``after``; the answer is the newest one, or that of ``until``."""
        expected, before, at = self._begin(after)
        row = START if after is None else after.hash
        for whole in self._connection.execute(_ROWS, (expected - 1,)):
            cells, (row, mac, sig) = whole[: len(HASHED)], whole[len(HASHED) :]
            seq = cells[0]
            if seq != expected:
                self._settle()
                self.faults.add((seq, Fault.GAP))
            if cells[_PREV] != before or row != row_hash(cells):
                self._settle()
                self.faults.add((seq, Fault.CHAIN))
            if not hmac.compare_digest(mac, row_mac(self.key, row)):
                self.faults.add((seq, Fault.MAC))
            self._look_at_signature(cells, row, sig)
            if cells[_AT] < at - TOLERANCE_MICROS and cells[_ACT] != Act.CLOCK.value:
                self.faults.add((seq, Fault.CLOCK))
            if cells[_CONTENT] is not None:
                self._remember(cells)
            elif cells[_ACT] == Act.PURGE.value and cells[_RESIDENT] is None:
                self._forget(cells)
            if cells[_REASON] is not None:
                self._look_at_reason(cells)
            expected, before, at = seq + 1, link(row, sig), cells[_AT]
            self.read += 1
            self._step()
            if seq == until:
                break
        self._settle()
        self.faults.update((seq, Fault.SIGNATURE) for seq in self._unproven.values())
        self._look_for_loose_reasons(0 if after is None else after.seq, until)
        return Head(expected - 1, row)

    def compare(self, anchors: Iterable[tuple[int, bytes]]) -> None:
        """Look up heads that were remembered, outside the file and in it."""
        for seq, remembered in anchors:
            found = self.fetch("SELECT hash FROM audit WHERE seq = ?", (seq,))
            if not found:
                self.faults.add((seq, Fault.GAP))
            elif found[0][0] != remembered:
                self.faults.add((seq, Fault.CHAIN))
        for seq, missing in self.fetch(_ANCHORED, ()):
            self.faults.add((seq, Fault.GAP if missing else Fault.CHAIN))

    def _begin(self, after: Head | None) -> tuple[int, bytes, int]:
        """The ``seq`` that should come first, its link, and the time before it."""
        if after is None or after.seq == 0:
            return 1, START, 0
        self._keys_until(after.seq, proven=True)
        found = self.fetch("SELECT hash, sig, at FROM audit WHERE seq = ?", (after.seq,))
        if not found:
            self.faults.add((after.seq, Fault.GAP))
            return after.seq + 1, START, 0
        row, sig, at = found[0]
        if row != after.hash:
            self.faults.add((after.seq, Fault.CHAIN))
        return after.seq + 1, link(row, sig), at

    def _keys_until(self, seq: int, *, proven: bool = False) -> None:
        """Take up keys that count from ``seq`` or before."""
        while self._coming and self._coming[-1][0] <= seq:
            since, staff_id, public = self._coming.pop()
            self._public[staff_id] = public
            if not proven:
                self._unproven[staff_id] = since
        self._due = self._coming[-1][0] if self._coming else None

    def _look_at_signature(self, cells: Sequence[Any], row: bytes, sig: bytes) -> None:
        seq, staff_id, content = cells[0], cells[_STAFF], cells[_CONTENT]
        if self._due is not None and seq >= self._due:
            self._keys_until(seq)
        if seq == 1:
            # she made the desk; whoever came later, or with other keys, was let in by somebody
            self._unproven.pop(staff_id, None)
        public = self._public.get(staff_id)
        if public is None:
            self._settle()
            self.faults.add((seq, Fault.SIGNATURE))
            return
        who = (staff_id, cells[_SESSION], public)
        waiting = self._leaning
        if waiting is not None and (waiting.who != who or self._leaned >= MOST_LEANING):
            self._settle()
        change = content is not None or cells[_ACT] == Act.PURGE.value
        if self._every or (self._each_change and change):
            self._leaning, self._leaned = None, 0
            self._check_one(seq, public, row, sig)
        else:
            self._leaning = _Leaning(seq, who, row, sig)
            self._leaned += 1

    def _settle(self) -> None:
        """Work out the signature that nothing after it covers."""
        waiting, self._leaning, self._leaned = self._leaning, None, 0
        if waiting is not None:
            self._check_one(waiting.seq, waiting.who[2], waiting.row, waiting.sig)

    def _check_one(self, seq: int, public: bytes, row: bytes, sig: bytes) -> None:
        if not self._check(public, row, sig):
            self.faults.add((seq, Fault.SIGNATURE))

    def _look_at_reason(self, cells: Sequence[Any]) -> None:
        seq = cells[0]
        if not self._reasons.fits(seq, cells[_RESIDENT], cells[_REASON]):
            self.faults.add((seq, Fault.REASON))

    def _look_for_loose_reasons(self, after: int, until: int | None) -> None:
        last = _NO_END if until is None else until
        self.faults.update((seq, Fault.REASON) for seq in self._reasons.loose(after, last))

    def _remember(self, cells: Sequence[Any]) -> None:
        kind, named, seq = cells[_KIND], cells[_ID], cells[0]
        if kind not in KINDS:
            self.faults.add((seq, Fault.CONTENT))
            return
        if self._unproven and kind == "staff" and named in self._unproven:
            self._prove(named, cells)
        if self._purged and self._was_purged(cells[_RESIDENT], named, seq):
            return
        claim = (seq, cells[_CONTENT])
        ref = Ref(kind, named)
        if is_fixed(kind):
            self.claims.setdefault(ref, []).append(claim)
        else:
            self.claims[ref] = [claim]

    def _forget(self, cells: Sequence[Any]) -> None:
        """An incident of the house that named nobody was deleted; a second person signed it."""
        if cells[_KIND] in OF_HOUSE:
            self.claims.pop(Ref(cells[_KIND], cells[_ID]), None)

    def _prove(self, staff_id: str, cells: Sequence[Any]) -> None:
        """Keys count as hers when the first row that vouches for them is somebody else's."""
        del self._unproven[staff_id]
        if cells[_STAFF] == staff_id:
            self.faults.add((cells[0], Fault.SIGNATURE))

    def _was_purged(self, resident_id: str | None, named: str, seq: int) -> bool:
        """What was vouched for before a purge is gone, as it should be."""
        told = (self._purged.get(one) for one in (resident_id, named) if one is not None)
        return any(gone_at is not None and seq < gone_at for gone_at in told)
