"""The log as a file that can be checked without the desk: JSON lines, signed as a whole.

The first line says what it is and names every public signing key; then each row of the log as a
list of its cells (bytes in hexadecimal); the last line names the head and carries the signature,
by the person who exported it, over every byte before. Whoever checks it needs only the number of
that person's key. The seals (HMAC) of the rows are left out: their key stays in the desk.
A row with a reason holds its salt and words besides, until they are deleted with a file: then
the commitment alone is left, and a later row tells of the purge (see ``reasons``).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from shelter_desk.domain.audit import Act, Fault
from shelter_desk.domain.ports import SignatureCheck, Signer
from shelter_desk.storage.checking.verification import Readable
from shelter_desk.storage.log.audit import HASHED, START, link, row_hash
from shelter_desk.storage.log.canonical import Cell
from shelter_desk.storage.log.reasons import agrees

_Kept = tuple[bytes, str]

FORMAT = "shelter-desk-log"
VERSION = 1
_BLOBS = frozenset(HASHED.index(name) for name in ("content", "reason", "prev"))
_RESIDENT, _REASON, _ACT, _STAFF = map(HASHED.index, ("resident_id", "reason", "act", "staff_id"))
_SIGNED = len(HASHED) + 2
"""Cells of a row without a reason: those under the hash, the hash and the signature."""
_ROWS = (
    f"SELECT {', '.join(HASHED)}, hash, sig, salt, words "
    "FROM audit LEFT JOIN audit_reason USING (seq) ORDER BY seq"
)
_KEYS = "SELECT from_seq, staff_id, ed25519_public FROM staff_key ORDER BY from_seq, staff_id"
_LABEL = b"sd-log-export-v1\0"
_MALFORMED = (ValueError, TypeError, LookupError, RecursionError)


@dataclass(frozen=True, slots=True)
class ExportCheck:
    """What checking an exported log found; ``signer`` is the number of the signing key."""

    entries: int
    head_seq: int
    signer: str
    faults: tuple[tuple[int, Fault], ...]

    @property
    def clean(self) -> bool:
        """True when nothing was found."""
        return not self.faults


def key_number(public: bytes) -> str:
    """A public key as it is compared by eye: 16 of its hash's hexadecimal digits."""
    return hashlib.sha256(public).hexdigest()[:16].upper()


def export_log(database: Readable, signer: Signer, public: bytes) -> bytes:
    """The whole log; ``public`` is the key that belongs to ``signer``. Errors as ``verify``."""
    with database.maintenance() as connection:
        connection.execute("BEGIN")
        keys = [[since, who, bytes(key).hex()] for since, who, key in connection.execute(_KEYS)]
        lines = [_line({"format": FORMAT, "keys": keys, "version": VERSION})]
        seq, row = 0, START
        for cells in connection.execute(_ROWS):
            seq, row = cells[0], cells[len(HASHED)]
            told = cells if cells[-1] is not None else cells[:_SIGNED]
            lines.append(_line([_written(cell) for cell in told]))
    body = b"".join(lines)
    whole = [seq, row.hex(), hashlib.sha256(body).hexdigest()]
    sig = signer.sign(_LABEL + _line(whole))
    end = {"by": public.hex(), "hash": row.hex(), "seq": seq, "sig": sig.hex()}
    return body + _line(end)


def check_export(raw: bytes, check: SignatureCheck, signer: str = "") -> ExportCheck:
    """Whether an exported log is as it was made; ``signer``, when given, must be its key's number.

    Rows are checked one by one as well, so that a fault names its place. Never raises.
    """
    try:
        body, last = _parts(raw)
        number = key_number(_octets(last["by"]))
        faults = set() if whole_fits(raw, check) else {(0, Fault.FILE)}
        if signer and signer.upper() != number:
            faults.add((0, Fault.SIGNATURE))
        entries, head, found = check_rows(body, check)
        if (last["seq"], last["hash"]) != head:
            faults.add((0, Fault.CHAIN))
    except _MALFORMED:
        return ExportCheck(0, 0, "", ((0, Fault.FILE),))
    return ExportCheck(entries, head[0], number, tuple(sorted(faults | found)))


def whole_fits(raw: bytes, check: SignatureCheck) -> bool:
    """Whether the signature over the whole file fits, the rows unread."""
    try:
        body, last = _parts(raw)
        public, sig = _octets(last["by"]), _octets(last["sig"])
        told = [last["seq"], last["hash"], hashlib.sha256(body).hexdigest()]
    except _MALFORMED:
        return False
    return check(public, _LABEL + _line(told), sig)


def _parts(raw: bytes) -> tuple[bytes, dict[str, Any]]:
    body, _, end = raw.removesuffix(b"\n").rpartition(b"\n")
    last = _read(end)
    if raw[-1:] != b"\n" or set(last) != {"by", "hash", "seq", "sig"}:
        raise ValueError("no last line")
    return body + b"\n", last


def check_rows(
    body: bytes, check: SignatureCheck
) -> tuple[int, tuple[int, str], set[tuple[int, Fault]]]:
    """The chain and the signatures of the rows alone, whoever signed the file around them."""
    first, *rows = body.splitlines()
    head = _read(first)
    if set(head) != {"format", "keys", "version"} or head["format"] != FORMAT:
        raise ValueError(FORMAT)
    coming = [(since, who, _octets(key)) for since, who, key in head["keys"]]
    keys: dict[str, bytes] = {}
    faults: set[tuple[int, Fault]] = set()
    expected, before, row = 1, START, START
    reasons = _Reasons()
    for cells, row, sig, kept in _cells(rows):
        seq = cells[0]
        while coming and coming[0][0] <= seq:
            _since, who, key = coming.pop(0)
            keys[who] = key
        if seq != expected:
            faults.add((seq, Fault.GAP))
        if cells[-1] != before or row != row_hash(cells):
            faults.add((seq, Fault.CHAIN))
        if not check(keys.get(cells[_STAFF], b""), row, sig):
            faults.add((seq, Fault.SIGNATURE))
        reasons.read(cells, kept)
        expected, before = seq + 1, link(row, sig)
    faults.update((seq, Fault.REASON) for seq in reasons.wrong())
    return expected - 1, (expected - 1, row.hex()), faults


class _Reasons:
    """Commitments, what the file holds of the words, and the purges that took some away."""

    def __init__(self) -> None:
        self._rows: list[tuple[int, str | None, bytes, _Kept | None]] = []
        self._purged: dict[str, int] = {}

    def read(self, cells: Sequence[Any], kept: _Kept | None) -> None:
        """Take up one row."""
        seq, resident_id, sealed = cells[0], cells[_RESIDENT], cells[_REASON]
        if cells[_ACT] == Act.PURGE.value and resident_id is not None:
            self._purged.setdefault(resident_id, seq)
        if sealed is not None or kept is not None:
            self._rows.append((seq, resident_id, sealed or b"", kept))

    def wrong(self) -> Iterator[int]:
        """Rows whose reason was changed, is missing, or should be gone."""
        for seq, resident_id, sealed, kept in self._rows:
            gone_at = None if resident_id is None else self._purged.get(resident_id)
            if not agrees(sealed, kept, gone=gone_at is not None and seq < gone_at):
                yield seq


def _cells(rows: Sequence[bytes]) -> Iterator[tuple[list[Any], bytes, bytes, _Kept | None]]:
    for line in rows:
        written = _read(line)
        if len(written) not in (_SIGNED, _SIGNED + 2):
            raise ValueError("a row has another number of cells")
        cells = [
            _octets(cell) if at in _BLOBS and cell is not None else cell
            for at, cell in enumerate(written[: len(HASHED)])
        ]
        row, sig, *rest = written[len(HASHED) :]
        kept = (_octets(rest[0]), str(rest[1])) if rest else None
        yield cells, _octets(row), _octets(sig), kept


def _written(cell: Cell) -> Cell:
    return cell.hex() if isinstance(cell, bytes) else cell


def _line(value: object) -> bytes:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode() + b"\n"


def _read(line: bytes) -> Any:
    """One line, in the one way it is written."""
    value = json.loads(line)
    if _line(value) != line + b"\n":
        raise ValueError("not as it is written")
    return value


def _octets(written: str) -> bytes:
    """Bytes from hexadecimal in its one spelling: capitals would be a change that nobody sees."""
    found = bytes.fromhex(written)
    if found.hex() != written:
        raise ValueError("not as it is written")
    return found
