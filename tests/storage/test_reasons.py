"""What somebody typed as a reason: committed to in the chain, kept beside it, gone with a file."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.audit import Act, AuditFilter, Fault, Ref
from shelter_desk.domain.ids import CertificateId, StaffId
from shelter_desk.domain.residents import CaseStatus, Resident
from shelter_desk.domain.retention import PurgeCertificate
from shelter_desk.storage.checking.log_export import check_export, check_rows, export_log
from shelter_desk.storage.checking.verification import verify, verify_recent, verify_until
from shelter_desk.storage.log.reasons import SALT_BYTES, agrees, commitment
from shelter_desk.storage.purge import purge_resident
from tests.storage.desk import Desk, check, person
from tests.storage.test_tampering import tool

MARK = "زينب Zaynabmark"
OTHER = "another reason"
Faults = tuple[tuple[int, Fault], ...]


class House:
    """Two people in the file; reasons beside both, the same words twice, and one of the desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        with desk.database.write() as tx:
            tx.staff.add(person(2))
            desk.log(tx, Act.INVITE, Ref("staff", "staff-2"))
            self.her, self.friend = desk.admit(tx, "Zaynab"), desk.admit(tx, "Hana")
        self.hers = (self.give(self.her, MARK), self.give(self.her, MARK))
        self.friends = self.give(self.friend, OTHER)
        self.of_the_desk = self.give(None, "for the board")
        self.silent = self.give(self.her, "")

    def give(self, her: Resident | None, reason: str) -> int:
        with self.desk.database.write() as tx:
            named = None if her is None else her.id
            return tx.audit.append(self.desk.signer, Act.UNSEAL, resident_id=named, reason=reason)

    def purge(self) -> None:
        desk = self.desk
        kept = PurgeCertificate(
            CertificateId("c1"), "", desk.clock.now(), desk.staff.id, StaffId("staff-2")
        )
        purge_resident(desk.database, desk.signer, self.her.id, kept)

    def faults(self) -> Faults:
        return verify(self.desk.database, check).faults

    def edit(self, sql: str, *values: object) -> Faults:
        with tool(self.desk.database) as connection:
            connection.execute(sql, values)
        return self.faults()

    def words(self) -> dict[int, str]:
        with self.desk.database.read() as tx:
            return {one.seq: one.reason for one in tx.audit.entries(AuditFilter(), 99)}

    def kept(self) -> dict[int, tuple[bytes, str]]:
        return {seq: (salt, words) for seq, salt, words in self.rows("audit_reason")}

    def rows(self, table: str) -> list[Any]:
        with self.desk.database.maintenance() as connection:
            return list(connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall())

    def export(self) -> bytes:
        desk = self.desk
        return export_log(desk.database, desk.signer, desk.staff.ed25519_public)


@pytest.fixture
def house(desk: Desk) -> House:
    made = House(desk)
    assert made.faults() == ()
    return made


def test_the_chain_holds_no_word_that_was_typed(house: House) -> None:
    assert MARK not in repr(house.rows("audit"))
    assert OTHER not in repr(house.rows("audit"))
    words = house.words()
    assert [words[seq] for seq in house.hers] == [MARK, MARK]
    assert (words[house.friends], words[house.silent]) == (OTHER, "")
    with house.desk.database.read() as tx:
        entries = {one.seq: one for one in tx.audit.entries(AuditFilter(), 99)}
    one, again = (entries[seq].commitment for seq in house.hers)
    assert one != again, "the same words twice do not look alike"
    assert len(one) == len(again) == 32
    assert not any(entry.reason_is_gone for entry in entries.values())


def test_a_row_without_a_reason_keeps_nothing_more(house: House) -> None:
    given = {*house.hers, house.friends, house.of_the_desk}
    assert set(house.kept()) == given
    for cells in house.rows("audit"):
        assert (cells[13] is None) == (cells[0] not in given)


def test_every_salt_is_its_own(house: House) -> None:
    salts = [salt for salt, _words in house.kept().values()]
    assert {len(salt) for salt in salts} == {SALT_BYTES}
    assert len(set(salts)) == len(salts)


@pytest.mark.parametrize("act", ["UPDATE audit_reason SET words = 'x'", "DELETE FROM audit_reason"])
def test_the_table_refuses_change(house: House, act: str) -> None:
    with house.desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        with pytest.raises(dbapi2.DatabaseError, match="append-only"):
            connection.execute(act)


EDITS = {
    "words": "UPDATE audit_reason SET words = 'x' WHERE seq = ?",
    "one letter more": "UPDATE audit_reason SET words = words || ' ' WHERE seq = ?",
    "no words": "UPDATE audit_reason SET words = '' WHERE seq = ?",
    "salt": "UPDATE audit_reason SET salt = zeroblob(32) WHERE seq = ?",
    "a salt that HMAC takes for the same": (
        "UPDATE audit_reason SET salt = CAST(salt || x'00' AS BLOB) WHERE seq = ?"
    ),
    "deleted": "DELETE FROM audit_reason WHERE seq = ?",
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
@pytest.mark.parametrize("whose", ["hers", "desk"])
def test_every_edit_of_a_reason_is_found(house: House, edit: str, whose: str) -> None:
    seq = house.hers[0] if whose == "hers" else house.of_the_desk
    assert house.edit(edit, seq) == ((seq, Fault.REASON),)
    assert verify_recent(house.desk.database, check).faults == ((seq, Fault.REASON),)


@pytest.mark.parametrize("pair", [(0, 1), (0, 2)])
def test_swapped_reasons_are_found(house: House, pair: tuple[int, int]) -> None:
    """Of one person or of two, and also where the words are the same."""
    given = (*house.hers, house.friends)
    one, other = sorted(given[at] for at in pair)
    with tool(house.desk.database) as connection:
        for old, new in ((one, -1), (other, one), (-1, other)):
            connection.execute("UPDATE audit_reason SET seq = ? WHERE seq = ?", (new, old))
    assert house.faults() == ((one, Fault.REASON), (other, Fault.REASON))


def test_words_that_nobody_committed_to_are_found(house: House) -> None:
    put = "INSERT INTO audit_reason VALUES(?, randomblob(32), 'never said')"
    assert house.edit(put, house.silent) == ((house.silent, Fault.REASON),)
    faults = house.edit(put, 900)
    assert (900, Fault.REASON) in faults
    assert (0, Fault.FILE) in faults, "it names a row of the log that is not there"


def test_another_commitment_breaks_the_chain(house: House) -> None:
    """Words and commitment changed together: then the row itself is not what was signed."""
    seq, salt = house.hers[0], bytes(32)
    sealed = commitment(salt, "other")
    faults = house.edit("UPDATE audit SET reason = ? WHERE seq = ?", sealed, seq)
    assert (seq, Fault.CHAIN) in faults
    change = "UPDATE audit_reason SET salt = ?, words = 'other' WHERE seq = ?"
    assert house.edit(change, salt, seq) == ((seq, Fault.CHAIN),)


def test_a_purge_takes_hers_and_nobody_else_s(house: House) -> None:
    before = house.words()
    assert MARK in repr(house.rows("audit_reason"))
    assert MARK.encode() in json_of(house.export())
    house.purge()
    assert house.faults() == ()
    assert verify_recent(house.desk.database, check).clean
    after = house.words()
    assert [after[seq] for seq in house.hers] == ["", ""]
    for seq in (house.friends, house.of_the_desk):
        assert after[seq] == before[seq] != ""
    assert set(house.kept()) == {house.friends, house.of_the_desk}
    exported = house.export()
    assert check_export(exported, check).clean
    assert MARK.encode() not in json_of(exported)
    assert OTHER.encode() in json_of(exported)
    with house.desk.database.read() as tx:
        gone = {one.seq for one in tx.audit.entries(AuditFilter(), 99) if one.reason_is_gone}
    assert gone == set(house.hers)


def json_of(exported: bytes) -> bytes:
    """The text of an export, however its letters were escaped."""
    lines = [json.loads(line) for line in exported.splitlines()]
    return json.dumps(lines, ensure_ascii=False).encode()


def test_the_log_up_to_a_row_before_the_purge_is_as_it_was(house: House) -> None:
    house.purge()
    assert verify_until(house.desk.database, check, house.friends).clean
    assert verify_until(house.desk.database, check, house.hers[0]).clean


def test_going_on_from_a_head_before_the_purge_is_clean(house: House) -> None:
    first = verify(house.desk.database, check)
    with house.desk.database.read() as tx:
        seq, row = tx.audit.head()
    assert first.head_seq == seq
    house.purge()
    assert verify(house.desk.database, check, from_head=Head(seq, row)).clean


def test_words_put_back_after_a_purge_are_found(house: House) -> None:
    """Even the right ones, out of an older copy: they should be gone."""
    kept = house.kept()
    house.purge()
    seq = house.hers[1]
    put = "INSERT INTO audit_reason VALUES(?, ?, ?)"
    assert house.edit(put, seq, *kept[seq]) == ((seq, Fault.REASON),)


def test_a_purge_of_one_explains_nothing_of_another(house: House) -> None:
    house.purge()
    gone = "DELETE FROM audit_reason WHERE seq = ?"
    wanted = ((house.friends, Fault.REASON),)
    assert house.edit(gone, house.friends) == wanted
    assert house.edit(gone, house.of_the_desk) == (*wanted, (house.of_the_desk, Fault.REASON))


def test_a_tombstone_without_its_row_in_the_log_explains_nothing(house: House) -> None:
    with tool(house.desk.database) as connection:
        connection.execute("DELETE FROM audit_reason WHERE seq = ?", (house.hers[0],))
        made = "UPDATE resident SET status = ? WHERE id = ?"
        connection.execute(made, (CaseStatus.PURGED.value, house.her.id))
    assert (house.hers[0], Fault.REASON) in house.faults()


def test_a_row_of_a_purge_explains_nothing_while_her_file_is_there(house: House) -> None:
    with house.desk.database.write() as tx:
        tx.audit.append(house.desk.signer, Act.PURGE, resident_id=house.her.id)
    assert house.faults() == ()
    assert house.edit("DELETE FROM audit_reason WHERE seq = ?", house.hers[0]) == (
        (house.hers[0], Fault.REASON),
    )


def test_what_was_given_after_the_purge_is_not_explained_by_it(house: House) -> None:
    house.purge()
    seq = house.give(house.her, "after")
    assert house.faults() == ()
    assert house.edit("DELETE FROM audit_reason WHERE seq = ?", seq) == ((seq, Fault.REASON),)


def rewritten(exported: bytes, seq: int, change: Any) -> bytes:
    """The rows of an export with the cells of one of them changed, without its last line."""
    lines = exported.splitlines(keepends=True)[:-1]
    cells = change(json.loads(lines[seq]))
    text = json.dumps(cells, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    lines[seq] = text.encode() + b"\n"
    return b"".join(lines)


EXPORT_EDITS = {
    "words": lambda cells: [*cells[:-1], "other"],
    "words that are none": lambda cells: [*cells[:-1], 7],
    "salt": lambda cells: [*cells[:-2], "00" * 32, cells[-1]],
    "left out": lambda cells: cells[:-2],
}


@pytest.mark.parametrize("change", EXPORT_EDITS.values(), ids=EXPORT_EDITS.keys())
def test_the_rows_of_a_saved_log_show_a_changed_reason(house: House, change: Any) -> None:
    exported = house.export()
    seq = house.friends
    assert check_rows(rewritten(exported, seq, list), check)[2] == set()
    assert check_rows(rewritten(exported, seq, change), check)[2] == {(seq, Fault.REASON)}


def test_a_saved_log_shows_words_where_there_should_be_none(house: House) -> None:
    kept = house.kept()

    def put(cells: list[Any]) -> list[Any]:
        return [*cells, kept[house.hers[0]][0].hex(), MARK]

    found = check_rows(rewritten(house.export(), house.silent, put), check)[2]
    assert found == {(house.silent, Fault.REASON)}
    house.purge()
    found = check_rows(rewritten(house.export(), house.hers[0], put), check)[2]
    assert found == {(house.hers[0], Fault.REASON)}, "they went with her file"


def test_what_agrees() -> None:
    salt, words = bytes(range(32)), "لماذا"
    sealed = commitment(salt, words)
    assert agrees(sealed, (salt, words), gone=False)
    assert not agrees(sealed, None, gone=False)
    assert agrees(sealed, None, gone=True)
    assert not agrees(sealed, (salt, words), gone=True)
    assert not agrees(sealed, (salt[:-1], words), gone=False)
    assert commitment(salt[::-1], words) != sealed != commitment(salt, words + "ا")
