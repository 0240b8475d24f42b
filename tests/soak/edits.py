"""Somebody with the key of the file edits the log, in fourteen classes; each edit must be seen.

And the fifteenth class, which nothing on this desk can see: rows cut off after the newest anchor.
"""

from __future__ import annotations

import functools
import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ports import Signer
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes, sealed
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import anchors
from shelter_desk.services.residents import residents
from shelter_desk.storage.checking.log_reading import LogReading
from shelter_desk.storage.checking.verification import _NOT_A_ROW, _read_contents
from shelter_desk.storage.connection.connecting import connect_maintenance
from shelter_desk.storage.log.audit import HASHED, START, link, row_hash, row_mac
from shelter_desk.vault.signatures import check_signature
from tests import factories

Edit = Callable[["Bed"], object]
FEWEST = 40
"""Edits of each class at least, however short the run."""
_WHOLE = f"SELECT {', '.join(HASHED)}, hash, mac, sig FROM audit WHERE seq = ?"
_PUT = f"INSERT INTO audit VALUES({', '.join('?' * (len(HASHED) + 3))})"
_ANY = (*HASHED[1:], "hash", "mac", "sig")


class Bed:
    """A log by two people, opened with a tool that nothing holds back."""

    def __init__(self, folder: Path, dice: random.Random) -> None:
        self.dice = dice
        desk = _two_people_work(folder)
        self.signer: Signer = desk.signer
        self.raw = connect_maintenance(desk.database.path, desk.opened.key)
        for pragma in ("foreign_keys=OFF", "ignore_check_constraints=ON"):
            self.raw.execute(f"PRAGMA {pragma}")
        names = self.raw.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall()
        for (name,) in names:
            self.raw.execute(f"DROP TRIGGER {name}")
        self.mac_key = bytes(self._one("SELECT value FROM meta WHERE key = 'audit_key'"))
        self.last = int(self._one("SELECT max(seq) FROM audit"))
        self.me = str(self.signer.staff_id)
        others = self.raw.execute("SELECT seq FROM audit WHERE staff_id != ?", (self.me,))
        self.of_others = [seq for (seq,) in others.fetchall()]
        kept = self.raw.execute("SELECT seq FROM audit_reason ORDER BY seq").fetchall()
        self.reasons = [seq for (seq,) in kept]
        self.anchored = int(self._one("SELECT max(seq) FROM anchor"))
        self.desk = desk

    def _one(self, sql: str) -> Any:
        return self.raw.execute(sql).fetchone()[0]

    def some(self, first: int = 2, last: int = 0) -> int:
        """Any row."""
        return self.dice.randint(first, last or self.last)

    def caught(self, edit: Edit) -> bool | None:
        """Whether ``edit`` is seen; it is taken back. ``None`` when the table refused it."""
        self.raw.execute("BEGIN")
        try:
            edit(self)
            log = LogReading(self.raw, check_signature, lambda: None, every_signature=True)
            log.run(None)
            log.compare(())
            _read_contents(log, lambda: None)
            return bool(log.faults)
        except dbapi2.DatabaseError:
            return None
        except _NOT_A_ROW:
            return True
        finally:
            self.raw.execute("ROLLBACK")

    def row(self, seq: int) -> list[Any]:
        """All cells of a row."""
        return list(self.raw.execute(_WHOLE, (seq,)).fetchone())

    def rechain(self, first: int) -> None:
        """Work out every hash and seal from ``first`` on anew; sign what is one's own."""
        before = START
        if first > 1:
            kept = self.row(first - 1)
            before = link(kept[-3], kept[-1])
        rows = self.raw.execute("SELECT seq FROM audit WHERE seq >= ? ORDER BY seq", (first,))
        for (seq,) in rows.fetchall():
            cells = self.row(seq)
            cells[HASHED.index("prev")] = before
            row = row_hash(cells[: len(HASHED)])
            mine = cells[HASHED.index("staff_id")] == self.me
            sig = self.signer.sign(row) if mine else cells[-1]
            self.raw.execute(
                "UPDATE audit SET prev = ?, hash = ?, mac = ?, sig = ? WHERE seq = ?",
                (before, row, row_mac(self.mac_key, row), sig, seq),
            )
            before = link(row, sig)


def _two_people_work(folder: Path) -> Desk:
    """A manager and a caseworker by turns; the caseworker is the one with the tool."""
    parts = factories.make_parts(folder)
    desk = factories.open_new_desk(parts)
    manager = desk.staff.sign_in_code
    worker = factories.add_worker(desk)
    for turn in range(8):
        one = factories.admit(desk)
        residents.open_file(desk, one)
        notes.write_note(desk, one, factories.note(f"day {turn}"))
        sealed.unseal(desk, one, f"she asked about day {turn}")
        consents.record_consent(desk, one, factories.decision(desk))
        residents.note_search(desk, "x", turn)
        anchors.write_shift_line(desk)
        unlock.lock(desk, ReturnPlace())
        code, phrase = (
            (worker, factories.WORKER_PHRASE)
            if turn % 2 == 0
            else (manager, factories.MANAGER_PHRASE)
        )
        desk = unlock.unlock(parts, code, phrase)
    unlock.lock(desk, ReturnPlace())
    desk = unlock.unlock(parts, worker, factories.WORKER_PHRASE)
    for _ in range(6):
        residents.note_search(desk, "after the newest anchor", 1)
    return desk


def _a_cell(bed: Bed) -> object:
    name, seq = bed.dice.choice(_ANY), bed.some(1)
    was = bed.row(seq)[(*HASHED, "hash", "mac", "sig").index(name)]
    other: Any = "x"
    if isinstance(was, int):
        other = was + bed.dice.choice((-1, 1, 60_000_000))
    elif isinstance(was, bytes):
        at = bed.dice.randrange(len(was))
        other = was[:at] + bytes([was[at] ^ 1 << bed.dice.randrange(8)]) + was[at + 1 :]
    elif isinstance(was, str):
        other = was + "x"
    return bed.raw.execute(f"UPDATE audit SET {name} = ? WHERE seq = ?", (other, seq))


def _gone(bed: Bed) -> object:
    return bed.raw.execute("DELETE FROM audit WHERE seq = ?", (bed.some(1, bed.last - 1),))


def _put_in(bed: Bed) -> None:
    cells = bed.row(bed.some(1))
    after = bed.some(2, bed.anchored)
    bed.raw.execute("UPDATE audit SET seq = -seq - 1 WHERE seq >= ?", (after,))
    bed.raw.execute("UPDATE audit SET seq = -seq WHERE seq < 0")
    cells[0] = after
    bed.raw.execute(_PUT, cells)
    bed.rechain(after)


def _swapped(bed: Bed) -> object:
    one = bed.some(2, bed.last - 1)
    other = bed.some(one + 1, bed.last)
    moves = ((one, -1), (other, one), (-1, other))
    return [bed.raw.execute("UPDATE audit SET seq = ? WHERE seq = ?", pair[::-1]) for pair in moves]


def _rechained_with_one_key(bed: Bed) -> None:
    seq = bed.some(2, max(bed.of_others))
    name = bed.dice.choice(("reason", "detail", "ref_id"))
    other = b"other" if name == "reason" else "other"
    bed.raw.execute(f"UPDATE audit SET {name} = ? WHERE seq = ?", (other, seq))
    bed.rechain(seq)


def _forged_for_another(bed: Bed) -> None:
    seq = bed.dice.choice(bed.of_others)
    cells = bed.row(seq)
    cells[HASHED.index("detail")] = "never said"
    row = row_hash(cells[: len(HASHED)])
    forged = ("never said", row, row_mac(bed.mac_key, row), bed.signer.sign(row), seq)
    bed.raw.execute("UPDATE audit SET detail = ?, hash = ?, mac = ?, sig = ? WHERE seq = ?", forged)
    bed.rechain(seq + 1)


def _cut_below_an_anchor(bed: Bed) -> object:
    return bed.raw.execute("DELETE FROM audit WHERE seq >= ?", (bed.some(2, bed.anchored),))


_CONTENTS = (
    ("resident", "called"),
    ("note", "blocks"),
    ("consent", "details"),
    ("staff", "role"),
    ("resident", "case_owner"),
    ("stay", "arrived_at"),
)


def _content(bed: Bed) -> object:
    table, column = bed.dice.choice(_CONTENTS)
    known = {row[1] for row in bed.raw.execute(f"PRAGMA table_info({table})").fetchall()}
    chosen = column if column in known else bed.dice.choice(sorted(known - {"id", "no"}))
    ids = [row[0] for row in bed.raw.execute(f"SELECT rowid FROM {table}").fetchall()]
    which = bed.dice.choice(ids)
    old = bed.raw.execute(f"SELECT {chosen} FROM {table} WHERE rowid = ?", (which,)).fetchone()[0]
    new = old + 1 if isinstance(old, int) else f"{old or ''}x"
    return bed.raw.execute(f"UPDATE {table} SET {chosen} = ? WHERE rowid = ?", (new, which))


def _another_s_signature(bed: Bed) -> object:
    one, other = bed.some(1), bed.some(1)
    other = other if other != one else other % bed.last + 1
    change = "UPDATE audit SET sig = (SELECT sig FROM audit WHERE seq = ?) WHERE seq = ?"
    return bed.raw.execute(change, (other, one))


def _anchor_or_key(bed: Bed) -> object:
    edits = (
        "UPDATE anchor SET hash = randomblob(32) WHERE no = (SELECT no FROM anchor "
        "ORDER BY random() LIMIT 1)",
        "UPDATE anchor SET seq = seq + 1000 WHERE no = (SELECT max(no) FROM anchor)",
        "UPDATE staff_key SET ed25519_public = randomblob(32)",
        "UPDATE staff_key SET from_seq = from_seq + 3",
        "UPDATE meta SET value = randomblob(32) WHERE key = 'audit_key'",
    )
    return bed.raw.execute(bed.dice.choice(edits))


def _reason_edited(bed: Bed) -> object:
    seq = bed.dice.choice(bed.reasons)
    (words,) = bed.raw.execute("SELECT words FROM audit_reason WHERE seq = ?", (seq,)).fetchone()
    at = bed.dice.randrange(len(words))
    other = bed.dice.choice((words[:at] + words[at + 1 :], words[:at] + "x" + words[at:], ""))
    return bed.raw.execute("UPDATE audit_reason SET words = ? WHERE seq = ?", (other, seq))


def _reason_deleted(bed: Bed) -> object:
    """Alone, or with all that is needed to look like a purge but its row in the log."""
    seq = bed.dice.choice(bed.reasons)
    if bed.dice.random() < 0.5:
        hers = "(SELECT resident_id FROM audit WHERE seq = ?)"
        bed.raw.execute(f"UPDATE resident SET status = 'Purged' WHERE id = {hers}", (seq,))
    return bed.raw.execute("DELETE FROM audit_reason WHERE seq = ?", (seq,))


def _reasons_swapped(bed: Bed) -> object:
    one, other = bed.dice.sample(bed.reasons, 2)
    name = bed.dice.choice(("seq", "words", "salt"))
    if name == "seq":
        moves = ((one, -1), (other, one), (-1, other))
        swap = "UPDATE audit_reason SET seq = ? WHERE seq = ?"
        return [bed.raw.execute(swap, pair[::-1]) for pair in moves]
    found = f"SELECT {name} FROM audit_reason WHERE seq = ?"
    cells = [bed.raw.execute(found, (seq,)).fetchone()[0] for seq in (one, other)]
    change = f"UPDATE audit_reason SET {name} = ? WHERE seq = ?"
    return [bed.raw.execute(change, pair) for pair in zip(cells, (other, one), strict=True)]


def _salt_changed(bed: Bed) -> object:
    seq = bed.dice.choice(bed.reasons)
    (salt,) = bed.raw.execute("SELECT salt FROM audit_reason WHERE seq = ?", (seq,)).fetchone()
    at = bed.dice.randrange(len(salt))
    flipped = salt[:at] + bytes([salt[at] ^ 1 << bed.dice.randrange(8)]) + salt[at + 1 :]
    other = bed.dice.choice((flipped, salt + b"\0", salt[:-1], bed.dice.randbytes(32)))
    return bed.raw.execute("UPDATE audit_reason SET salt = ? WHERE seq = ?", (other, seq))


CLASSES: dict[str, Edit] = {
    "a cell": _a_cell,
    "a row deleted": _gone,
    "a row put in and chained on": _put_in,
    "two rows swapped": _swapped,
    "rewritten and chained on with one's own key": _rechained_with_one_key,
    "forged in another's name": _forged_for_another,
    "cut off below an anchor": _cut_below_an_anchor,
    "what a row vouches for": _content,
    "another row's signature": _another_s_signature,
    "an anchor, a key, the seal's key": _anchor_or_key,
    "a reason's words": _reason_edited,
    "a reason deleted": _reason_deleted,
    "two reasons swapped": _reasons_swapped,
    "a reason's salt": _salt_changed,
}


def run(folder: Path, each: int) -> str:
    """So many edits of every class, and the class that only what lies outside could show."""
    bed = Bed(folder / "desk", random.Random(3))
    tried, missed = 0, []
    for name, edit in CLASSES.items():
        done = 0
        while done < max(each, FEWEST):
            seen = bed.caught(edit)
            done += seen is not None
            missed += [name] if seen is False else []
        tried += done
    unseen = sum(1 for cut in _after_the_newest(bed) if bed.caught(cut) is False)
    bed.raw.close()
    with suppress(Exception):
        stop(bed.desk)
    assert not missed, f"{len(missed)} of {tried} not noticed: {sorted(set(missed))}"
    rest = bed.last - bed.anchored
    assert unseen == rest > 0, f"{unseen} of {rest}: the class that cannot be seen has changed"
    return (
        f"{tried:,} edits in {len(CLASSES)} classes, all noticed; {unseen} cuts after the newest "
        "anchor, none noticed, as told"
    )


def _after_the_newest(bed: Bed) -> Iterator[Edit]:
    for seq in range(bed.anchored + 1, bed.last + 1):
        yield functools.partial(_cut_at, seq=seq)


def _cut_at(bed: Bed, seq: int) -> object:
    return bed.raw.execute("DELETE FROM audit WHERE seq >= ?", (seq,))
