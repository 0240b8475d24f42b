"""Somebody with the key and a tool changes the file; verification says so."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from shelter_desk.domain.audit import Act, Fault, Ref, Verification
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import AgencyId, ReferralId
from shelter_desk.domain.referrals import Agency, Referral, Urgency
from shelter_desk.storage.checking.verification import verify
from shelter_desk.storage.connection.connecting import PAGE, connect_maintenance
from shelter_desk.storage.database import Database
from shelter_desk.storage.log.audit import HASHED, row_hash, row_mac
from shelter_desk.storage.search.finding import row_of
from shelter_desk.storage.tables.extra import triggers as all_triggers
from tests.storage.desk import Desk, HandClock, check, key

Change = Callable[[Any], object]


@contextmanager
def tool(database: Database) -> Iterator[Any]:
    """A connection that nothing holds back."""
    with database.maintenance() as connection:
        for pragma in ("query_only=OFF", "foreign_keys=OFF"):
            connection.execute(f"PRAGMA {pragma}")
        kept = connection.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger'")
        triggers = kept.fetchall()
        assert len(triggers) == len(all_triggers())
        for name, _sql in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _name, sql in triggers:
            connection.execute(sql)


@pytest.fixture
def filled(desk: Desk) -> Desk:
    desk.fill(3)
    assert verify(desk.database, check).clean
    return desk


def after(desk: Desk, change: Change) -> Verification:
    with tool(desk.database) as connection:
        change(connection)
    return verify(desk.database, check)


def swap(connection: Any) -> None:
    for old, new in ((5, -1), (6, 5), (-1, 6)):
        connection.execute("UPDATE audit SET seq = ? WHERE seq = ?", (new, old))


AUDIT_EDITS = {
    **{name: f"UPDATE audit SET {name} = 'x' WHERE seq = 6" for name in HASHED[3:11]},
    "at": "UPDATE audit SET at = at + 1 WHERE seq = 6",
    "mono_ms": "UPDATE audit SET mono_ms = mono_ms + 1 WHERE seq = 6",
    "detail": "UPDATE audit SET detail = 'x' WHERE seq = 6",
    "reason": "UPDATE audit SET reason = zeroblob(32) WHERE seq = 6",
    "seq": "UPDATE audit SET seq = 99 WHERE seq = 13",
    "seq of the first": "UPDATE audit SET seq = 0 WHERE seq = 1",
    "content": "UPDATE audit SET content = zeroblob(32) WHERE seq = 6",
    "no content": "UPDATE audit SET content = NULL WHERE seq = 6",
    "prev": "UPDATE audit SET prev = zeroblob(32) WHERE seq = 6",
    "hash": "UPDATE audit SET hash = zeroblob(32) WHERE seq = 6",
    "mac": "UPDATE audit SET mac = zeroblob(32) WHERE seq = 6",
    "sig": "UPDATE audit SET sig = zeroblob(64) WHERE seq = 6",
    "delete first": "DELETE FROM audit WHERE seq = 1",
    "delete middle": "DELETE FROM audit WHERE seq = 6",
    "insert": "INSERT INTO audit SELECT 14, at, mono_ms, staff_id, desk_id, session, act, "
    "resident_id, ref_kind, ref_id, fields, content, detail, reason, prev, hash, mac, sig "
    "FROM audit WHERE seq = 13",
}


@pytest.mark.parametrize("edit", AUDIT_EDITS.values(), ids=AUDIT_EDITS.keys())
def test_every_edit_of_the_log_is_found(filled: Desk, edit: str) -> None:
    assert not after(filled, lambda connection: connection.execute(edit)).clean


def test_a_row_rewritten_and_signed_anew_by_its_own_author_breaks_the_chain(filled: Desk) -> None:
    """She holds the file's key and her own: only the row after hers knows what she wrote then."""

    def forge(connection: Any) -> None:
        secret = connection.execute("SELECT value FROM meta WHERE key = 'audit_key'").fetchone()[0]
        wanted = f"SELECT {', '.join(HASHED)} FROM audit WHERE seq = 6"
        cells = list(connection.execute(wanted).fetchone())
        cells[HASHED.index("detail")] = "another detail"
        row = row_hash(cells)
        forged = ("another detail", row, row_mac(bytes(secret), row), filled.signer.sign(row))
        change = "UPDATE audit SET detail = ?, hash = ?, mac = ?, sig = ? WHERE seq = 6"
        connection.execute(change, forged)

    assert after(filled, forge).faults == ((7, Fault.CHAIN),)


@pytest.mark.parametrize("gone", [1, 6])
def test_a_missing_row_is_named_as_a_gap(filled: Desk, gone: int) -> None:
    cut = f"DELETE FROM audit WHERE seq = {gone}"
    faults = after(filled, lambda connection: connection.execute(cut)).faults
    assert {(gone + 1, Fault.GAP), (gone + 1, Fault.CHAIN)} <= set(faults)


def test_swapped_rows_are_found(filled: Desk) -> None:
    assert not after(filled, swap).clean


def test_cutting_the_log_is_found_below_an_anchor(filled: Desk) -> None:
    with filled.database.read() as tx:
        anchor = tx.audit.head()
    with tool(filled.database) as connection:
        # all that the last rows vouched for goes with them, so the file itself is in order
        connection.execute("DELETE FROM audit WHERE seq = 13")
        connection.execute("DELETE FROM note WHERE no = 3")
        connection.execute(f"DELETE FROM note_index WHERE rowid = {row_of(3)}")
    assert verify(filled.database, check).clean  # the class that only an anchor shows
    assert verify(filled.database, check, anchors=[anchor]).faults == ((13, Fault.GAP),)
    filled.fill(1)
    assert (13, Fault.CHAIN) in verify(filled.database, check, anchors=[anchor]).faults


CONTENT_EDITS = (
    "UPDATE record SET core = x'00' WHERE no = 2",
    "UPDATE record SET signed_at = signed_at - 1 WHERE no = 2",
    "UPDATE record_part SET blob = x'00' WHERE compartment = 'health'",
    "DELETE FROM record_part WHERE compartment = 'legal'",
    "UPDATE consent SET decision = 'refused' WHERE no = 1",
    "UPDATE consent SET items = '[]' WHERE no = 1",
    "UPDATE consent_text SET lines = '[]'",
    "UPDATE note SET blocks = '[]' WHERE no = 3",
    "UPDATE resident SET called = 'x' WHERE no = 1",
    "UPDATE stay SET bed = 'x'",
    "UPDATE staff SET role = 'forms_desk'",
    "DELETE FROM record WHERE no = 3",
    "DELETE FROM note WHERE no = 1",
    "DELETE FROM consent WHERE no = 2",
    "INSERT INTO consent_withdrawal SELECT id, at, taken_by, 1, '' FROM consent WHERE no = 1",
    "INSERT INTO addendum SELECT 1, id, written_at, written_by, 'x', NULL FROM note WHERE no = 1",
    "INSERT INTO note SELECT 9, 'n9', resident_id, kind, happened_at, written_at, written_by, "
    "blocks, language, interpreter, minutes, signed_at, rev, compartment, sealed, place, present "
    "FROM note WHERE no = 1",
    "INSERT INTO record SELECT 9, 'r9', resident_id, form_key, form_version, form_hash, signed_at, "
    "signed_by, core, replaces, reason FROM record WHERE no = 1",
)


@pytest.mark.parametrize("edit", CONTENT_EDITS)
def test_every_edit_of_what_the_log_vouches_for_is_found(filled: Desk, edit: str) -> None:
    faults = after(filled, lambda connection: connection.execute(edit)).faults
    assert any(fault is Fault.CONTENT for _seq, fault in faults)


def test_a_foreign_public_key_makes_signatures_fail(filled: Desk) -> None:
    swapped = "UPDATE staff_key SET ed25519_public = zeroblob(32)"
    faults = after(filled, lambda connection: connection.execute(swapped)).faults
    assert sum(fault is Fault.SIGNATURE for _seq, fault in faults) == 13


def _found(path: Path) -> bool:
    try:
        database = Database.open(path, key(), HandClock())
    except DamagedVault:
        return True
    try:
        return not verify(database, check).clean
    finally:
        database.close()


def test_flipped_bits_are_found(filled: Desk, path: Path, tmp_path: Path) -> None:
    filled.database.close()
    whole = path.read_bytes()
    dice = random.Random(11)
    pages = len(whole) // PAGE
    places = [dice.randrange(PAGE) for _ in range(30)]
    places += [PAGE * (n % pages) + dice.randrange(PAGE) for n in range(120)]
    copy = tmp_path / "copy.db"
    missed = []
    for place in places:
        bytes_ = bytearray(whole)
        bytes_[place] ^= 1 << dice.randrange(8)
        copy.write_bytes(bytes_)
        if not _found(copy):
            missed.append(place)
    assert missed == []


def test_replayed_pages_are_found(filled: Desk, path: Path, tmp_path: Path) -> None:
    """Each page of an older state, put back singly: valid by itself, false in its place."""
    older = tmp_path / "older.db"
    shutil.copy(path, older)
    filled.fill(2)
    filled.database.close()
    old, new = older.read_bytes(), path.read_bytes()
    changed = [
        at
        for at in range(0, min(len(old), len(new)), PAGE)
        if old[at : at + PAGE] != new[at : at + PAGE]
    ]
    assert len(changed) > 15
    whole = _tables(path)
    copy = tmp_path / "copy.db"
    for at in changed:
        copy.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        if not _found(copy):
            stale = {name for name, rows in _tables(copy).items() if rows != whole[name]}
            # where in the search index a word stands is derived, and nothing vouches for it
            assert stale
            assert stale <= {"resident_index_idx", "note_index_idx"}
    copy.write_bytes(new)
    assert not _found(copy)


def _tables(path: Path) -> dict[str, list[Any]]:
    connection = connect_maintenance(path, key())
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    rows = {
        name: connection.execute(f"SELECT * FROM {name}").fetchall()
        for (name,) in names
        if name not in ("resident_index", "note_index")
    }
    connection.close()
    return rows


DERIVED_EDITS = {
    "an older counter": "UPDATE counter SET last = last - 1 WHERE kind = 'resident'",
    "no counter": "DELETE FROM counter WHERE kind = 'resident'",
    "older words": f"UPDATE resident_index SET words = 'other' WHERE rowid = {row_of(2)}",
    "older readings": f"UPDATE resident_index SET readings = '' WHERE rowid = {row_of(2)}",
    "another person": f"UPDATE resident_index SET resident_id = 'x' WHERE rowid = {row_of(2)}",
    "nobody": f"DELETE FROM resident_index WHERE rowid = {row_of(3)}",
    "one too many": "INSERT INTO resident_index(rowid, words) VALUES(99, 'x')",
    "no words of a note": f"DELETE FROM note_index WHERE rowid = {row_of(1)}",
    "another note": f"UPDATE note_index SET rowid = 77 WHERE rowid = {row_of(1)}",
}


@pytest.mark.parametrize("edit", DERIVED_EDITS.values(), ids=DERIVED_EDITS.keys())
def test_numbers_and_indexes_of_another_day_are_found(filled: Desk, edit: str) -> None:
    found = after(filled, lambda connection: connection.execute(edit))
    assert found.faults == ((0, Fault.FILE),)


def test_a_referral_number_above_its_counter_is_found(filled: Desk) -> None:
    with filled.database.write() as tx:
        assert tx.referrals.next_number(2026) == 1
        her = tx.residents.recent(1)[0]
        tx.agencies.add(Agency(AgencyId("agency-1"), "", "Clinic"))
        made = Referral(
            ReferralId("referral-1"),
            "SD-R-2026-0001",
            her.id,
            AgencyId("agency-1"),
            filled.clock.now(),
            filled.staff.id,
            "Health",
            "",
            Urgency.NORMAL,
            frozenset(),
        )
        tx.referrals.add(made)
        filled.log(tx, Act.REFER, Ref("referral", made.id), her.id)
    assert verify(filled.database, check).clean
    edit = "UPDATE counter SET last = 0 WHERE kind = 'referral'"
    found = after(filled, lambda connection: connection.execute(edit))
    assert found.faults == ((0, Fault.FILE),)
