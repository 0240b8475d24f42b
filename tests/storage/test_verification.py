"""Keys by the row they count from, anchors, going on from a verified head, and the speed."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from shelter_desk.domain.anchors import Anchor, AnchorKind, Head
from shelter_desk.domain.audit import Act, Fault, Ref
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.storage.checking.log_reading import _PURGED, MOST_LEANING
from shelter_desk.storage.checking.verification import verify, verify_recent
from tests.storage.desk import Desk, check, person, signer


class Counting:
    """Counts how many signatures are worked out."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, public_key: bytes, message: bytes, signature: bytes) -> bool:
        self.times += 1
        return check(public_key, message, signature)


def reading(desk: Desk, rows: int) -> None:
    with desk.database.write() as tx:
        for _ in range(rows):
            tx.audit.append(desk.signer, Act.VIEW)


def head(desk: Desk) -> Head:
    with desk.database.read() as tx:
        return Head(*tx.audit.head())


def tamper(desk: Desk, sql: str, *values: object) -> None:
    with desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("PRAGMA foreign_keys=OFF")
        kept = connection.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger'")
        triggers = kept.fetchall()
        for name, _sql in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(sql, values)
        for _name, trigger in triggers:
            connection.execute(trigger)


def test_rows_signed_with_an_old_key_stay_good_after_a_reset(desk: Desk) -> None:
    other = person(2)
    with desk.database.write() as tx:
        tx.staff.add(other)
        desk.log(tx, Act.INVITE, Ref("staff", other.id))
        tx.audit.append(signer(other), Act.UNLOCK)
    fresh = replace(other, ed25519_public=bytes([9]) * 32, x25519_public=bytes([8]) * 32)
    with desk.database.write() as tx:
        tx.staff.update(fresh)
        desk.log(tx, Act.RESET, Ref("staff", other.id))
        tx.audit.append(signer(fresh), Act.UNLOCK)
    assert verify(desk.database, check, every_signature=True).clean
    with desk.database.read() as tx:
        assert [one.from_seq for one in tx.staff.keys(other.id)] == [2, 4]
    with desk.database.write() as tx:
        seq = tx.audit.append(signer(other), Act.VIEW)  # with the key that was taken from her
    assert verify(desk.database, check).faults == ((seq, Fault.SIGNATURE),)


def test_somebody_who_let_herself_in_is_found(desk: Desk) -> None:
    """The file's key lets her write every row and seal; nobody else signed for her."""
    intruder = person(3)
    with desk.database.write() as tx:
        tx.staff.add(intruder)
        tx.audit.append(
            signer(intruder), Act.INVITE, ref=Ref("staff", intruder.id), hash_content=True
        )
    assert verify(desk.database, check).faults == ((2, Fault.SIGNATURE),)


def test_a_key_backdated_to_the_first_row_is_found(desk: Desk) -> None:
    intruder = person(3)
    with desk.database.write() as tx:
        tx.staff.add(intruder)
        tx.audit.append(
            signer(intruder), Act.INVITE, ref=Ref("staff", intruder.id), hash_content=True
        )
    tamper(desk, "UPDATE staff_key SET from_seq = 1 WHERE staff_id = ?", intruder.id)
    assert not verify(desk.database, check).clean


def test_a_key_added_to_somebody_is_found(desk: Desk) -> None:
    reading(desk, 3)
    mine = bytes([5]) * 32
    tamper(desk, "INSERT INTO staff_key VALUES(?, 5, ?, ?)", desk.staff.id, mine, mine)
    reading(desk, 3)
    assert not verify(desk.database, check).clean


def test_a_row_of_reading_leans_on_the_next_one(desk: Desk) -> None:
    reading(desk, 200)
    quick, each = Counting(), Counting()
    assert verify(desk.database, quick).clean
    assert verify(desk.database, each, every_signature=True).clean
    assert each.times == 201
    assert quick.times == 1 + -(-200 // MOST_LEANING)


@pytest.mark.parametrize("column", ["sig", "hash", "mac", "detail"])
@pytest.mark.parametrize("seq", [2, 30, 65, 66, 120, 121])
def test_no_row_that_leans_can_be_changed(desk: Desk, column: str, seq: int) -> None:
    reading(desk, 120)
    value = "x" if column == "detail" else bytes(64 if column == "sig" else 32)
    tamper(desk, f"UPDATE audit SET {column} = ? WHERE seq = ?", value, seq)
    assert not verify(desk.database, check).clean


def test_a_foreign_row_at_the_end_of_a_session_is_found(desk: Desk) -> None:
    reading(desk, 10)
    forged = signer(person(2))
    object.__setattr__(forged, "staff_id", desk.staff.id)
    with desk.database.write() as tx:
        seq = tx.audit.append(forged, Act.VIEW)
    assert verify(desk.database, check).faults == ((seq, Fault.SIGNATURE),)
    other = person(2)
    with desk.database.write() as tx:
        tx.staff.add(other)
        desk.log(tx, Act.INVITE, Ref("staff", other.id))
    with desk.database.write() as tx:
        tx.audit.append(forged, Act.VIEW)
        tx.audit.append(signer(other), Act.UNLOCK)  # somebody else's row covers nothing of it
    faults = verify(desk.database, check).faults
    assert (seq + 2, Fault.SIGNATURE) in faults


def test_a_foreign_row_of_change_is_found_wherever_it_stands(desk: Desk) -> None:
    forged = signer(person(2))
    object.__setattr__(forged, "staff_id", desk.staff.id)
    with desk.database.write() as tx:
        her = desk.admit(tx)
        seq = tx.audit.append(
            forged, Act.UPDATE, ref=Ref("resident", her.id), resident_id=her.id, hash_content=True
        )
    reading(desk, 3)
    assert verify(desk.database, check).faults == ((seq, Fault.SIGNATURE),)


def test_going_on_from_a_verified_head(desk: Desk) -> None:
    desk.fill(2)
    first = verify(desk.database, check)
    known = Head(first.head_seq, first.head_hash)
    assert known == head(desk)
    desk.fill(1)
    second = verify(desk.database, check, from_head=known)
    assert second.clean
    assert (second.entries, second.after_seq, second.head_seq) == (4, 9, 13)
    tamper(desk, "UPDATE audit SET detail = 'x' WHERE seq = 11")
    assert not verify(desk.database, check, from_head=known).clean


def test_a_head_that_is_not_in_the_log_is_found(desk: Desk) -> None:
    desk.fill(2)
    known = head(desk)
    for wrong, fault in ((replace(known, hash=bytes(32)), Fault.CHAIN), (Head(99, b""), Fault.GAP)):
        faults = {kind for _seq, kind in verify(desk.database, check, from_head=wrong).faults}
        assert fault in faults


def test_anchors_in_the_file_and_outside_are_compared(desk: Desk) -> None:
    desk.fill(2)
    now = head(desk)
    left = Anchor(now.seq, now.hash, desk.clock.now(), AnchorKind.LOCK, desk.staff.id)
    with desk.database.write() as tx:
        tx.anchors.add(left)
        desk.log(tx, Act.ANCHOR, Ref("anchor", str(now.seq)))
        assert tx.anchors.at(now.seq) == tx.anchors.newest(5) == (left,)
    outside = [(now.seq, now.hash), (3, bytes(32)), (99, bytes(32))]
    assert verify(desk.database, check, anchors=outside[:1]).clean
    assert verify_recent(desk.database, check, lambda _keys: outside[:1]).clean
    wanted = {(3, Fault.CHAIN), (99, Fault.GAP)}
    assert set(verify(desk.database, check, anchors=outside).faults) == wanted
    assert set(verify_recent(desk.database, check, lambda _keys: outside).faults) == wanted
    tamper(desk, "UPDATE anchor SET hash = zeroblob(32)")
    assert (now.seq, Fault.CHAIN) in verify_recent(desk.database, check).faults


def test_the_newest_rows_are_looked_at_quickly(desk: Desk) -> None:
    reading(desk, 900)
    found = verify_recent(desk.database, check)
    assert (found.clean, found.entries, found.after_seq) == (True, 500, 401)
    tamper(desk, "UPDATE audit SET detail = 'x' WHERE seq = 700")
    assert not verify_recent(desk.database, check).clean
    tamper(desk, "UPDATE audit SET detail = '' WHERE seq = 700")
    tamper(desk, "UPDATE audit SET detail = 'x' WHERE seq = 300")
    assert verify_recent(desk.database, check).clean
    assert not verify(desk.database, check).clean


def test_the_look_at_opening_reads_no_whole_log_for_the_few_who_were_purged(desk: Desk) -> None:
    with desk.database.maintenance() as connection:
        values = (Act.PURGE.value, CaseStatus.PURGED.value)
        plan = connection.execute(f"EXPLAIN QUERY PLAN {_PURGED}", values).fetchall()
    assert not [row[3] for row in plan if row[3].startswith("SCAN audit")]


def test_a_thing_of_the_trust_tables_that_nothing_vouches_for_is_found(desk: Desk) -> None:
    assert verify(desk.database, check).clean
    with desk.database.write() as tx:
        tx.staff.add(person(4))
    assert (0, Fault.CONTENT) in verify(desk.database, check).faults


def test_hashing_alone_is_fast(desk: Desk) -> None:
    """A hundredfold below what is measured, so that only a change of its order fails."""
    reading(desk, 3000)
    begun = time.perf_counter()
    assert verify_recent(desk.database, lambda *_: True, last=3000).entries == 3000
    assert 3000 / (time.perf_counter() - begun) > 1000
