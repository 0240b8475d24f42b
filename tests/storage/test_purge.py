"""A purged person is gone from every table and page; her code, the log and a certificate stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from shelter_desk.domain.audit import Act, AuditFilter, Fault, Ref
from shelter_desk.domain.break_glass import BrokenGlass
from shelter_desk.domain.conflicts import Conflict
from shelter_desk.domain.consents import DataItem, Withdrawal
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import (
    AgencyId,
    CertificateId,
    ConflictId,
    DisclosureId,
    FindingId,
    GlassId,
    HouseRecordId,
    IncidentId,
    OverrideId,
    ReferralId,
    ResidentId,
    ReviewId,
    StaffId,
)
from shelter_desk.domain.notes import Addendum
from shelter_desk.domain.overrides import Ground, Override, Telling, said_by
from shelter_desk.domain.paper import Disclosure, DocumentKind, WayOut
from shelter_desk.domain.referrals import Agency, Referral, Urgency
from shelter_desk.domain.residents import CaseStatus, Resident
from shelter_desk.domain.retention import PurgeCertificate, Retention
from shelter_desk.domain.reviews import FileReview, Finding, ItemResult, ReviewItem, Sample
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.shifts import Channel, Incident
from shelter_desk.domain.teams import TeamMember
from shelter_desk.storage import purge
from shelter_desk.storage.checking.verification import verify
from shelter_desk.storage.purge import DELETED_FROM, purge_resident, tidy
from shelter_desk.storage.results import ResidentFilter
from shelter_desk.storage.tables import trust as tables_trust
from shelter_desk.storage.tables.parts import metadata
from shelter_desk.storage.transaction import Transaction
from tests.storage.attached_rows import fill_attached
from tests.storage.desk import NOON, Desk, check, person
from tests.storage.house_rows import fill_house, name_her, of_the_house
from tests.storage.referral_rows import fill_referrals

MARK = "زعفرانية"
LATIN = "Qamarmark"

NOT_TOLD = {
    *("note_index", "draft_part", "record_part", "attachment_piece", "house_record_part"),
    *("house_draft", "house_draft_part", "handover_draft", "paper_wait", "return_place"),
}
"""What a certificate does not count: parts of what it does, and what somebody only began."""


def certificate(desk: Desk) -> PurgeCertificate:
    return PurgeCertificate(
        CertificateId("c1"),
        "",
        desk.clock.now(),
        desk.staff.id,
        StaffId("staff-2"),
        last_backup_day=date(2027, 3, 1),
    )


def everything(desk: Desk, tx: Transaction, her: Resident) -> None:
    """A row in every table that knows a person."""
    words, at, by = f"{MARK} {LATIN}", desk.clock.now(), desk.staff.id
    signed = desk.sign(tx, her, core=words.encode())
    desk.sign(tx, her, core=words.encode(), replaces=signed.id, reason=words)
    agreed = desk.agree(tx, her, note=words)
    written = desk.write_note(tx, her, words)
    tx.notes.add_addendum(written.id, Addendum(at, by, words))
    desk.log(tx, Act.ADDENDUM, Ref("note", written.id), her.id)
    tx.consents.withdraw(agreed.id, _withdrawal(desk, words))
    desk.log(tx, Act.WITHDRAW, Ref("consent", agreed.id), her.id)
    tx.drafts.put(her.id, "intake", words.encode(), {Compartment.HEALTH: b"x"}, by, at)
    tx.closed_questions.close(her.id, "q", by, at)
    out = Disclosure(
        id=DisclosureId("d1"),
        resident_id=her.id,
        document=DocumentKind.REFERRAL,
        document_id="r",
        copy_number=1,
        copies=1,
        way=next(iter(WayOut)),
        receiver=words,
        reason=words,
        at=at,
        by=by,
        sha256="",
    )
    tx.disclosures.add(out)
    desk.log(tx, Act.PRINT, Ref("disclosure", out.id), her.id)
    tx.audit.append(desk.signer, Act.UNSEAL, resident_id=her.id, reason=words)
    _without_her(desk, tx, her, words)
    _of_trust(desk, tx, her, words)
    fill_house(desk, tx, her, signed.id, words)
    fill_attached(desk, tx, her, written.id, words)
    fill_referrals(desk, tx, her, ReferralId("r9"), words)


def _without_her(desk: Desk, tx: Transaction, her: Resident, words: str) -> None:
    """A referral, and what two managers decided about it."""
    at, by, day = desk.clock.now(), desk.staff.id, date(2026, 4, 1)
    second = next(one.id for one in tx.staff.all() if one.id != by)
    agency = Agency(AgencyId("a9"), "جهة", "Agency")
    tx.agencies.add(agency)
    desk.log(tx, Act.UPDATE, Ref("agency", agency.id))
    sent = Referral(
        id=ReferralId("r9"),
        number="R-9",
        resident_id=her.id,
        agency_id=agency.id,
        made_at=at,
        made_by=by,
        service="",
        reason=words,
        urgency=Urgency.NORMAL,
        items=frozenset({DataItem.NAME}),
    )
    tx.referrals.add(sent)
    desk.log(tx, Act.REFER, Ref("referral", sent.id), her.id)
    decided = Override(
        id=OverrideId("o9"),
        resident_id=her.id,
        referral_id=sent.id,
        agency_id=agency.id,
        items=sent.items,
        said=said_by(sent),
        ground=Ground.LEGAL_DUTY,
        law=words,
        reason=words,
        told_before=False,
        not_told_why=words,
        tell_on=day,
        day=day,
        at=at,
        by=by,
        second=second,
    )
    tx.overrides.add(decided)
    tx.overrides.tell(decided.id, Telling(day, at, by))
    assert tx.overrides.get(decided.id).telling == Telling(day, at, by)
    desk.log(tx, Act.OVERRIDE, Ref("override", decided.id), her.id)


def _of_trust(desk: Desk, tx: Transaction, her: Resident, words: str) -> None:
    at, by = desk.clock.now(), desk.staff.id
    tx.conflicts.add(Conflict(ConflictId("k1"), her.id, words, at, by, interpreter=words))
    desk.log(tx, Act.CONFLICT, Ref("conflict", "k1"), her.id)
    tx.teams.join(TeamMember(her.id, by, at))
    desk.log(tx, Act.UPDATE, Ref("team", her.id), her.id)
    tx.break_glass.add(BrokenGlass(GlassId("g1"), by, her.id, words, at, at))
    desk.log(tx, Act.BREAK_GLASS, Ref("break_glass", "g1"), her.id)
    review = FileReview(ReviewId("w1"), her.id, at, by, Sample.RANDOM, by)
    tx.reviews.add(review)
    tx.reviews.put_items(review.id, [ReviewItem(review.id, "consent", ItemResult.NO, words)])
    desk.log(tx, Act.REVIEW, Ref("file_review", "w1"), her.id)
    tx.reviews.add_finding(Finding(FindingId("f1"), review.id, words, by, date(2026, 4, 1)))
    desk.log(tx, Act.FINDING, Ref("finding", "f1"), her.id)
    tx.retention.start(Retention(her.id, at, words, date(2026, 9, 1)))
    desk.log(tx, Act.EXIT, Ref("retention", her.id), her.id)


def _withdrawal(desk: Desk, words: str) -> Withdrawal:
    return Withdrawal(at=desk.clock.now(), taken_by=desk.staff.id, oral=True, note=words)


@pytest.fixture
def her(desk: Desk) -> Resident:
    desk.fill(2)
    with desk.database.write() as tx:
        other = person(2)
        tx.staff.add(other)
        desk.log(tx, Act.INVITE, Ref("staff", other.id))
        her = desk.admit(tx, f"{MARK} {LATIN}", identifiers=("+97333345678",))
        everything(desk, tx, her)
    assert verify(desk.database, check).clean
    return her


def cells(desk: Desk) -> Iterator[tuple[str, Any]]:
    """Every cell of every table, those behind the search indexes included."""
    with desk.database.maintenance() as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (name,) in names.fetchall():
            for row in connection.execute(f'SELECT * FROM "{name}"').fetchall():
                for cell in row:
                    yield name, cell


def holding(desk: Desk, mark: str) -> set[str]:
    found = set()
    for name, cell in cells(desk):
        plain = cell.encode() if isinstance(cell, str) else cell
        if isinstance(plain, bytes) and mark.encode() in plain:
            found.add(name)
    return found


def test_every_table_that_knows_a_resident_is_purged(desk: Desk, her: Resident) -> None:
    assert tables_trust.retention.name in metadata.tables
    knows = {one.name for one in metadata.sorted_tables if "resident_id" in one.c}
    assert knows - {"audit"} <= set(DELETED_FROM)
    hang_on = {"record_part", "addendum", "consent_withdrawal", "review_item", "finding"}
    hang_on |= {"override_told", "belonging_movement", "handover_draft"}
    assert hang_on <= set(DELETED_FROM)
    with desk.database.maintenance() as connection:
        for table, which in DELETED_FROM.items():
            if table != "return_place":
                sql = f"SELECT count(*) FROM {table} WHERE {which}"
                assert connection.execute(sql, (her.id,)).fetchone()[0], table


def test_nothing_of_her_is_left_and_the_log_agrees(desk: Desk, her: Resident) -> None:
    assert len(holding(desk, MARK)) > 10
    done = purge_resident(desk.database, desk.signer, her.id, certificate(desk), detail="two")
    assert done.tidied
    assert holding(desk, MARK) == set()
    assert holding(desk, LATIN) == set()
    assert holding(desk, LATIN.lower()) == set()
    assert holding(desk, "33345678") == set()
    assert done.certificate.code == her.code
    counted = dict(one.rsplit(" ", 1) for one in done.certificate.counts)
    assert {"note": "1", "record": "2", "finding": "1", "stay": "1"}.items() <= counted.items()
    assert set(DELETED_FROM) - set(counted) == NOT_TOLD
    with desk.database.maintenance() as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone()[0] == 0
    found = verify(desk.database, check)
    assert found.clean, found.faults


def test_her_code_stays_and_lists_do_not_show_it(desk: Desk, her: Resident) -> None:
    purge_resident(desk.database, desk.signer, her.id, certificate(desk))
    with desk.database.read() as tx:
        left = tx.residents.get(her.id)
        assert (left.code, left.status) == (her.code, CaseStatus.PURGED)
        assert (left.called, left.names, left.identifiers, left.birth_date) == ("", (), (), "")
        assert tx.residents.stays(her.id) == ()
        assert her.id not in {one.id for one in tx.residents.recent(9)}
        rows = tx.residents.rows(ResidentFilter(), 9, NOON.date())
        assert her.id not in {one.resident.id for one in rows}
        assert tx.residents.count(ResidentFilter()) == 2
        assert tx.search.candidates(MARK) == ()
        assert tx.search.notes(LATIN, 9) == ()
        kept = tx.certificates.get(CertificateId("c1"))
        assert (kept.code, kept.second) == (her.code, StaffId("staff-2"))
        assert tx.certificates.all() == (kept,)
        assert {one.resident_id for one in tx.audit.entries(_of(her.id), 99)} == {her.id}


def _of(resident_id: ResidentId) -> AuditFilter:
    return AuditFilter(resident_id=resident_id)


def test_the_triggers_are_back(desk: Desk, her: Resident) -> None:
    def triggers() -> set[tuple[str, str]]:
        with desk.database.maintenance() as connection:
            return set(
                connection.execute(
                    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
                ).fetchall()
            )

    before = triggers()
    purge_resident(desk.database, desk.signer, her.id, certificate(desk))
    assert triggers() == before
    assert len(before) == 84


def test_others_stay_as_they_were_and_work_goes_on(desk: Desk, her: Resident) -> None:
    with desk.database.read() as tx:
        before = [tx.notes.of_resident(one.id) for one in tx.residents.recent(9)[1:]]
    purge_resident(desk.database, desk.signer, her.id, certificate(desk))
    with desk.database.read() as tx:
        assert [tx.notes.of_resident(one.id) for one in tx.residents.recent(9)] == before
    desk.fill(1)
    assert verify(desk.database, check).clean


def test_a_purge_that_fails_leaves_everything(
    desk: Desk, her: Resident, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(map(repr, cells(desk)))
    monkeypatch.setattr(purge, "certify", _stumble)
    with pytest.raises(MemoryError):
        purge_resident(desk.database, desk.signer, her.id, certificate(desk))
    assert sorted(map(repr, cells(desk))) == before
    assert verify(desk.database, check).clean


def _stumble(*_given: object) -> None:
    raise MemoryError


def test_a_file_is_purged_once(desk: Desk, her: Resident) -> None:
    purge_resident(desk.database, desk.signer, her.id, certificate(desk))
    for who in (her.id, ResidentId("nobody")):
        with pytest.raises(NotFound):
            purge_resident(desk.database, desk.signer, who, certificate(desk))


def test_a_purge_without_its_row_in_the_log_is_found(desk: Desk, her: Resident) -> None:
    """Somebody with the key deletes a file by hand and leaves a tombstone."""
    with desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("PRAGMA foreign_keys=OFF")
        kept = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _sql in kept:
            connection.execute(f"DROP TRIGGER {name}")
        for table, which in DELETED_FROM.items():
            connection.execute(f"DELETE FROM {table} WHERE {which}", (her.id,))
        connection.execute("DELETE FROM resident_index WHERE resident_id = ?", (her.id,))
        connection.execute("UPDATE resident SET status = 'Purged' WHERE id = ?", (her.id,))
        for _name, sql in kept:
            connection.execute(sql)
    faults = {fault for _seq, fault in verify(desk.database, check).faults}
    assert Fault.CONTENT in faults


def test_what_is_put_back_after_a_purge_is_found(desk: Desk, her: Resident) -> None:
    purge_resident(desk.database, desk.signer, her.id, certificate(desk))
    with desk.database.write() as tx:
        tx.notes.add(desk.note(her))
    assert (0, Fault.CONTENT) in verify(desk.database, check).faults


def test_tidy_waits_for_nobody_for_ever(desk: Desk, path: Path) -> None:
    assert tidy(desk.database)
    assert path.stat().st_size % 4096 == 0


def test_what_the_house_wrote_of_several_people_goes_with_the_last_of_them(desk: Desk) -> None:
    with desk.database.write() as tx:
        other = person(2)
        tx.staff.add(other)
        desk.log(tx, Act.INVITE, Ref("staff", other.id))
        first, second = desk.admit(tx, MARK), desk.admit(tx, "هناء")
        shared = of_the_house(desk, tx, 1, "both")
        for one in (first, second):
            name_her(desk, tx, shared, one.id)
        of_the_house(desk, tx, 2, "nobody")
        mistaken = of_the_house(desk, tx, 3, "a wrong code")
        named = name_her(desk, tx, mistaken, first.id)
        tx.incidents.take_back(named.id, desk.clock.now())
        desk.log(tx, Act.INCIDENT, Ref("incident_person", named.id), first.id)
        kept = desk.sign(tx, first, form_key="incident")
        hers = Incident(
            IncidentId("n9"), "I-2026-0004", first.id, kept.id, Channel.HOUSE, NOON, other.id
        )
        tx.incidents.next_number(2026)
        tx.incidents.add(hers)
        desk.log(tx, Act.INCIDENT, Ref("incident", hers.id), first.id)
        name_her(desk, tx, hers, second.id)
        assert [one.number for one in tx.incidents.naming(second.id)] == [
            "I-2026-0004",
            "I-2026-0001",
        ]
    assert verify(desk.database, check).clean
    purge_resident(desk.database, desk.signer, first.id, certificate(desk))
    found = verify(desk.database, check)
    assert found.clean, found.faults
    with desk.database.read() as tx:
        assert [one.number for one in tx.incidents.of_house(9)] == [
            "I-2026-0003",
            "I-2026-0002",
            "I-2026-0001",
        ]
        assert [one.number for one in tx.incidents.naming(second.id)] == ["I-2026-0001"]
    last = replace(certificate(desk), id=CertificateId("c2"))
    purge_resident(desk.database, desk.signer, second.id, last)
    found = verify(desk.database, check)
    assert found.clean, found.faults
    with desk.database.read() as tx:
        assert [one.number for one in tx.incidents.of_house(9)] == ["I-2026-0003", "I-2026-0002"]
        with pytest.raises(NotFound):
            tx.house_records.get(HouseRecordId("house-1"))


def test_an_incident_of_the_house_that_disappears_is_found(desk: Desk) -> None:
    with desk.database.write() as tx:
        of_the_house(desk, tx, 1, "gone")
    with desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("PRAGMA foreign_keys=OFF")
        for table in ("house_record_part", "house_record", "incident"):
            (trigger,) = connection.execute(
                "SELECT sql FROM sqlite_master WHERE name = ?", (f"{table}_no_delete",)
            ).fetchone()
            connection.execute(f"DROP TRIGGER {table}_no_delete")
            connection.execute(f"DELETE FROM {table}")
            connection.execute(trigger)
    faults = {fault for _seq, fault in verify(desk.database, check).faults}
    assert Fault.CONTENT in faults
