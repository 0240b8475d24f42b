"""The log as it is written and read."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_desk.domain.audit import Act, AuditFilter, Fault, Ref
from shelter_desk.domain.ids import StaffId
from shelter_desk.storage.checking.verification import verify
from shelter_desk.storage.database import Database
from tests.storage.desk import Desk, check, key, person, signer

EVERYTHING = AuditFilter()


def test_rows_are_read_back_newest_first(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx)
        seq = tx.audit.append(
            desk.signer,
            Act.UPDATE,
            resident_id=her.id,
            ref=Ref("resident", her.id),
            fields=("called", "الاسم"),
            detail="2 fields",
            reason="typing",
        )
        entries = tx.audit.entries(EVERYTHING, 10)
        assert [entry.seq for entry in entries] == [seq, seq - 1, seq - 2]
        assert entries[0].fields == ("called", "الاسم")
        assert (entries[0].detail, entries[0].reason) == ("2 fields", "typing")
        assert entries[0].ref == Ref("resident", her.id)
        assert entries[0].at == desk.clock.now()
        assert entries[0].staff_id == desk.staff.id
        older = tx.audit.entries(EVERYTHING, 10, before_seq=seq)
        assert older == entries[1:]


def test_what_she_did_lately_is_found_from_the_newest_row_back(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx)
        tx.audit.append(desk.signer, Act.SIGN, resident_id=her.id, detail="long ago")
        desk.clock.pass_time(days=8)
        since = desk.clock.now() - timedelta(days=7)
        for act, form in ((Act.SIGN, "screening"), (Act.VIEW, ""), (Act.SIGN, "needs")):
            tx.audit.append(desk.signer, act, resident_id=her.id, detail=form)
        assert tx.audit.lately(desk.staff.id, Act.SIGN, since) == ("needs", "screening")
        assert tx.audit.lately(StaffId("nobody"), Act.SIGN, since) == ()


def test_filters(desk: Desk) -> None:
    other = person(2)
    with desk.database.write() as tx:
        tx.staff.add(other)
        first, second = desk.admit(tx), desk.admit(tx)
        start = desk.clock.now()
        desk.clock.pass_time(hours=1)
        for reader, her, times in ((desk.staff, first, 1), (other, first, 3), (other, second, 1)):
            for _ in range(times):
                tx.audit.append(signer(reader), Act.VIEW, resident_id=her.id)
                desk.clock.pass_time(minutes=1)
        assert tx.audit.count(EVERYTHING) == 8
        assert tx.audit.count(AuditFilter(staff_id=other.id)) == 4
        assert tx.audit.count(AuditFilter(resident_id=first.id)) == 5
        assert tx.audit.count(AuditFilter(acts=frozenset({Act.VIEW, Act.ADMIT}))) == 7
        hour = start + timedelta(hours=1)
        assert tx.audit.count(AuditFilter(since=hour)) == 5
        assert tx.audit.count(AuditFilter(until=hour)) == 3
        assert tx.audit.count(AuditFilter(since=hour, until=hour + timedelta(minutes=2))) == 2
        readers = tx.audit.readers_of(first.id)
        assert [(reader.staff_id, reader.times) for reader in readers] == [
            (other.id, 3),
            (desk.staff.id, 1),
        ]
        assert readers[0].last - readers[0].first == timedelta(minutes=2)


def test_nothing_to_vouch_for_is_a_mistake(desk: Desk) -> None:
    with desk.database.write() as tx:
        for ref in (Ref("record", "none"), Ref("weather", "x"), None):
            with pytest.raises(LookupError):
                tx.audit.append(desk.signer, Act.SIGN, ref=ref, hash_content=True)


def test_a_clock_set_back_tells_of_itself(desk: Desk) -> None:
    def acts() -> list[Act]:
        with desk.database.write() as tx:
            tx.audit.append(desk.signer, Act.SEARCH)
            return [entry.act for entry in tx.audit.entries(EVERYTHING, 99)]

    assert Act.CLOCK not in acts()
    desk.clock.moment -= timedelta(seconds=1)  # a small correction
    assert Act.CLOCK not in acts()
    desk.clock.pass_time(hours=2)
    desk.clock.moment -= timedelta(hours=1)  # later than the row before, yet set back
    assert acts()[:2] == [Act.SEARCH, Act.CLOCK]
    desk.clock.moment -= timedelta(days=365)
    assert acts().count(Act.CLOCK) == 2
    desk.clock.pass_time(minutes=5)
    assert acts().count(Act.CLOCK) == 2
    assert verify(desk.database, check).clean


def test_a_clock_set_back_while_closed_tells_of_itself(desk: Desk) -> None:
    desk.database.close()
    desk.clock.moment -= timedelta(days=1)
    desk.clock.mono = 0
    database = Database.open(desk.database.path, key(), desk.clock)
    with database.write() as tx:
        tx.audit.append(desk.signer, Act.UNLOCK)
        clock = tx.audit.entries(EVERYTHING, 2)[1]
        assert (clock.act, clock.detail) == (Act.CLOCK, "-86400 s")
    assert verify(database, check).clean
    database.close()


def test_verify_of_a_day_is_clean_and_counts(desk: Desk) -> None:
    desk.fill(3)
    steps: list[tuple[int, int]] = []
    result = verify(desk.database, check, lambda done, known: steps.append((done, known)))
    assert result.clean
    assert result.entries == result.head_seq == 13
    assert result.contents == 13  # the person of the staff, and four things of each resident
    assert steps[-1] == (29, 29)  # rows of the log, what they vouch for, people in the index


def test_changes_with_their_event_are_clean(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx)
        made = desk.write_note(tx, her)
        tx.residents.update(her)
        desk.log(tx, Act.UPDATE, Ref("resident", her.id), her.id)
        tx.notes.sign(made.id, desk.clock.now())
        desk.log(tx, Act.SIGN_NOTE, Ref("note", made.id), her.id)
        desk.log(tx, Act.CLOSE_QUESTION, Ref("closed_questions", her.id), her.id)
        tx.closed_questions.close(her.id, "q", desk.staff.id, desk.clock.now())
        desk.log(tx, Act.CLOSE_QUESTION, Ref("closed_questions", her.id), her.id)
    assert verify(desk.database, check).clean


def test_a_change_without_its_event_is_found(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx)
        desk.write_note(tx, her)
    with desk.database.write() as tx:
        tx.residents.update(her)
    assert verify(desk.database, check).faults == ((2, Fault.CONTENT),)


def test_another_persons_signature_does_not_pass(desk: Desk) -> None:
    other = person(2)
    forged = signer(other)
    with desk.database.write() as tx:
        tx.staff.add(other)
        desk.log(tx, Act.INVITE, Ref("staff", other.id))
        object.__setattr__(forged, "staff_id", desk.staff.id)
        seq = tx.audit.append(forged, Act.VIEW)
    assert verify(desk.database, check).faults == ((seq, Fault.SIGNATURE),)
