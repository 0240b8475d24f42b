"""What is put into the file comes out again, and only changes the way it may."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import IntegrityError

from shelter_desk.domain.consents import DataItem, Decision, Scope, Withdrawal
from shelter_desk.domain.desk import ReturnPlace, ShelterSettings
from shelter_desk.domain.errors import AlreadySigned, ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import (
    AgencyId,
    DisclosureId,
    RecordId,
    ReferralId,
    ResidentId,
    StayId,
)
from shelter_desk.domain.notes import Addendum
from shelter_desk.domain.paper import Disclosure, DocumentKind, WayOut
from shelter_desk.domain.referrals import Agency, Referral, ReferralState, Urgency
from shelter_desk.domain.residents import CaseStatus, Stay
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.storage.repositories import residents
from shelter_desk.storage.results import ResidentFilter
from tests.storage.desk import Desk, person
from tests.storage.plans import scanned


def test_staff_and_settings(desk: Desk) -> None:
    other = person(2)
    shelter = ShelterSettings("بيت", "House", idle_minutes=7, practice=True)
    with desk.database.write() as tx:
        tx.staff.add(other)
        tx.staff.update(replace(other, active=False))
        assert tx.settings.shelter() is None
        tx.settings.set_shelter(ShelterSettings("قديم", "Old"))
        tx.settings.set_shelter(shelter)
        tx.settings.set_preference(desk.staff.id, "digits", "arabic")
        tx.settings.set_preference(desk.staff.id, "digits", "western")
        tx.settings.set_return_place(desk.staff.id, ReturnPlace("form", "resident-1", "q"))
    with desk.database.read() as tx:
        assert tx.staff.get(desk.staff.id) == desk.staff
        assert tx.staff.by_code("101") == desk.staff
        assert tx.staff.by_code("102") is None  # inactive
        assert len(tx.staff.all()) == 2
        assert tx.settings.shelter() == shelter
        assert tx.settings.preference(desk.staff.id, "digits") == "western"
        assert tx.settings.preference(other.id, "digits") is None
        assert tx.settings.return_place(desk.staff.id) == ReturnPlace("form", "resident-1", "q")
        with pytest.raises(NotFound):
            tx.staff.get(person(9).id)


def test_residents_round_trip_and_lost_updates(desk: Desk) -> None:
    with desk.database.write() as tx:
        assert [tx.residents.next_number(2026) for _ in range(3)] == [1, 2, 3]
        assert tx.residents.next_number(2027) == 1
        her = desk.admit(
            tx,
            "Fatima",
            names=("Fatima", "فاطمة"),
            birth_date="1995-03",
            birth_about=True,
            citizenships=("ETH",),
            languages=("am", "ar"),
            interpreter_needed=True,
            identifiers=("+97336123456", "P123"),
            do_not_confirm=True,
            status=CaseStatus.REOPENED,
        )
    with desk.database.write() as tx:
        assert tx.residents.get(her.id) == her
        assert tx.residents.by_code(her.code) == her
        assert tx.residents.by_code("nothing") is None
        newer = tx.residents.update(replace(her, called="Fatema"))
        assert newer.rev == 2
        with pytest.raises(ChangedMeanwhile):
            tx.residents.update(replace(her, called="lost"))
        with pytest.raises(NotFound):
            tx.residents.update(replace(her, id=ResidentId("nobody")))
        assert tx.residents.get(her.id).called == "Fatema"


def test_who_lived_here_between_two_days(desk: Desk) -> None:
    began = desk.clock.now()
    day = timedelta(days=1)
    with desk.database.write() as tx:
        first, second = desk.admit(tx, "Amina"), desk.admit(tx, "Huda")
        stay = tx.residents.stay(first.id)
        assert stay is not None
        desk.clock.pass_time(days=10)
        tx.residents.update_stay(replace(stay, ended_at=desk.clock.now()))
        desk.clock.pass_time(days=10)
        third = desk.admit(tx, "Zuhra")
        tx.residents.add_stay(Stay(StayId("again"), first.id, desk.clock.now(), ended_at=None))

        def between(since: int, until: int) -> list[ResidentId]:
            found = tx.residents.in_house_between(began + since * day, began + until * day)
            return [her.id for her in found]

        assert between(-9, -1) == []
        assert between(-9, 0) == between(10, 10) == between(3, 5) == [second.id, first.id]
        assert between(11, 19) == [second.id]
        assert between(15, 99) == [third.id, second.id, first.id], "each once"
        tx.residents.update(replace(third, status=CaseStatus.PURGED))
        assert between(20, 20) == [second.id, first.id]


def test_stays_and_the_list(desk: Desk) -> None:
    with desk.database.write() as tx:
        first, second = desk.admit(tx, "Amina"), desk.admit(tx, "Huda")
        stay = tx.residents.stay(first.id)
        assert stay is not None
        tx.residents.update_stay(replace(stay, ended_at=desk.clock.now(), bed="4b"))
        with pytest.raises(ChangedMeanwhile):
            tx.residents.update_stay(stay)
        assert [her.id for her, _ in tx.residents.in_house()] == [second.id]
        desk.clock.pass_time(days=1)
        tx.residents.add_stay(Stay(StayId("again"), first.id, desk.clock.now()))
        assert tx.residents.stay(first.id) == Stay(StayId("again"), first.id, desk.clock.now())
        tx.drafts.put(second.id, "needs", b"{}", {}, desk.staff.id, desk.clock.now())
        desk.sign(tx, second)
        today = desk.clock.now().date()
        for days, decision, scope in (
            (9, Decision.AGREED, Scope.SHELTER),
            (5, Decision.REFUSED, Scope.INTERVIEW),
            (-1, Decision.AGREED, Scope.KEEP_RECORD),
            (3, Decision.AGREED, Scope.CONTACT_FAMILY),
            (20, Decision.REFUSED, Scope.CONTACT_FAMILY),
            (4, Decision.AGREED, Scope.STATISTICS),
            (12, Decision.IN_PART, Scope.STATISTICS),
        ):
            until = today + timedelta(days=days)
            desk.agree(tx, second, valid_until=until, decision=decision, scope=scope)
        gone = desk.agree(
            tx, second, valid_until=today + timedelta(days=2), scope=Scope.MEDICAL_EXAM
        )
        tx.consents.withdraw(gone.id, Withdrawal(desk.clock.now(), desk.staff.id))
        rows = tx.residents.rows(ResidentFilter(), 10, today)
        assert [row.resident.id for row in rows] == [second.id, first.id]
        assert rows[0].draft_forms == ("needs",)
        assert rows[0].signed_forms == ("intake",)
        assert rows[0].next_consent_end == today + timedelta(days=9)
        assert rows[1].stay is not None
        assert rows[1].stay.id == "again"
        ordered = tx.residents.rows(ResidentFilter(ids=(first.id, second.id)), 10, today)
        assert [row.resident.id for row in ordered] == [first.id, second.id]
        house = ResidentFilter(in_house=True)
        assert tx.residents.count(house) == 2
        everybody = tx.residents.rows(house, None, today)
        assert [row.resident.id for row in everybody] == [second.id, first.id]
        assert tx.residents.rows(house, 1, today) == everybody[:1]
        assert scanned(desk, residents._lines(residents._HOUSE)) == {"stay"}
        closed = ResidentFilter(statuses=frozenset({CaseStatus.CLOSED}))
        assert tx.residents.rows(closed, 9, today) == ()
        assert len(tx.residents.rows(ResidentFilter(case_owner=desk.staff.id), 1, today)) == 1
        assert [her.id for her in tx.residents.recent(1)] == [second.id]


def test_drafts_keep_sealed_parts_that_are_not_given(desk: Desk) -> None:
    now = desk.clock.now()
    with desk.database.write() as tx:
        her = desk.admit(tx)
        sealed = {Compartment.HEALTH: b"h", Compartment.TESTIMONY: b"t"}
        assert tx.drafts.put(her.id, "intake", b"1", sealed, desk.staff.id, now) == 1
        changed = {Compartment.HEALTH: b"h2"}
        assert tx.drafts.put(her.id, "intake", b"2", changed, desk.staff.id, now) == 2
        draft = tx.drafts.get(her.id, "intake")
        assert draft is not None
        assert (draft.core, draft.rev, draft.saved_at) == (b"2", 2, now)
        assert draft.sealed == {Compartment.HEALTH: b"h2", Compartment.TESTIMONY: b"t"}
        tx.drafts.put(her.id, "intake", b"3", {Compartment.TESTIMONY: b""}, desk.staff.id, now)
        assert tx.drafts.all_for(desk.staff.id)[0].sealed == changed
        assert tx.drafts.all_for(None) == tx.drafts.of_resident(her.id)
        tx.drafts.delete(her.id, "intake")
        assert tx.drafts.get(her.id, "intake") is None
        tx.drafts.put(her.id, "intake", b"4", {}, desk.staff.id, now)
        again = tx.drafts.get(her.id, "intake")
        assert again is not None
        assert again.sealed == {}


def test_records_are_corrected_by_new_versions_only(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx)
        first = desk.sign(tx, her)
        second = desk.sign(tx, her, replaces=first.id, reason="typing", core=b"2")
        with pytest.raises(ChangedMeanwhile):
            tx.records.add(desk.record(her, replaces=first.id))
        assert tx.records.get(first.id) == first
        assert tx.records.of_form(her.id, "intake") == (second, first)
        assert tx.records.of_form(her.id, "needs") == ()
        assert tx.records.history(first.id) == tx.records.history(second.id) == (second, first)
        with pytest.raises(NotFound):
            tx.records.get(RecordId("none"))


def test_definitions_and_closed_questions(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx)
        tx.definitions.put_if_new("intake", 1, "h", b"spec", b"texts")
        tx.definitions.put_if_new("intake", 1, "h", b"other", b"other")
        kept = tx.definitions.get("intake", 1, "h")
        assert kept is not None
        assert (kept.spec, kept.texts) == (b"spec", b"texts")
        assert tx.definitions.get("intake", 2, "h") is None
        tx.closed_questions.close(her.id, "q1", desk.staff.id, desk.clock.now())
        assert tx.closed_questions.of(her.id)["q1"].at == desk.clock.now()
        tx.closed_questions.reopen(her.id, "q1")
        assert tx.closed_questions.of(her.id) == {}


def test_consents_freeze_their_texts(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx)
        first = desk.agree(tx, her, valid_until=date(2026, 4, 1))
        second = desk.agree(tx, her, decision=Decision.REFUSED)
        withdrawal = Withdrawal(desk.clock.now(), desk.staff.id, oral=True, note="changed her mind")
        tx.consents.withdraw(first.id, withdrawal)
        with pytest.raises(ChangedMeanwhile):
            tx.consents.withdraw(first.id, withdrawal)
        assert tx.consents.get(first.id) == replace(first, withdrawal=withdrawal)
        assert tx.consents.of_resident(her.id) == (second, replace(first, withdrawal=withdrawal))


def test_notes_lock_on_signing_and_after_a_day(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx)
        first, second = desk.write_note(tx, her, "one"), desk.write_note(tx, her, "two")
        changed = tx.notes.update(replace(first, minutes=20))
        assert tx.notes.get(first.id) == changed
        with pytest.raises(ChangedMeanwhile):
            tx.notes.update(first)
        tx.notes.sign(first.id, desk.clock.now())
        with pytest.raises(AlreadySigned):
            tx.notes.update(tx.notes.get(first.id))
        with pytest.raises(AlreadySigned):
            tx.notes.sign(first.id, desk.clock.now())
        words = Addendum(desk.clock.now(), desk.staff.id, "later")
        tx.notes.add_addendum(first.id, words)
        assert tx.notes.get(first.id).addenda == (words,)
        assert [note.id for note in tx.notes.of_resident(her.id)] == [second.id, first.id]
    desk.clock.pass_time(hours=24, seconds=1)
    with desk.database.write() as tx, pytest.raises(AlreadySigned):
        tx.notes.update(replace(second, minutes=5))


def test_referrals_agencies_and_disclosures(desk: Desk) -> None:
    agency = Agency(AgencyId("a1"), "عيادة", "Clinic", phone="+97317000000")
    with desk.database.write() as tx:
        her = desk.admit(tx)
        consent = desk.agree(tx, her)
        tx.agencies.add(agency)
        tx.agencies.update(replace(agency, focal_person="Dr Hind"))
        assert tx.agencies.all() == (replace(agency, focal_person="Dr Hind"),)
        referral = Referral(
            ReferralId("r1"),
            f"R-2026-{tx.referrals.next_number(2026):03d}",
            her.id,
            agency.id,
            desk.clock.now(),
            desk.staff.id,
            "health",
            "check-up",
            Urgency.URGENT,
            frozenset({DataItem.NAME, DataItem.NEEDS}),
            ((DataItem.NAME, "Fatima"), (DataItem.NEEDS, "طبيبة")),
            consent_id=consent.id,
        )
        tx.referrals.add(referral)
        assert tx.referrals.get(referral.id) == referral
        sent = tx.referrals.update(
            replace(referral, state=ReferralState.SENT, sent_at=desk.clock.now())
        )
        with pytest.raises(ChangedMeanwhile):
            tx.referrals.update(referral)
        assert tx.referrals.of_resident(her.id) == (sent,)
        for expected in (1, 2):
            number = tx.disclosures.next_copy_number("doc")
            assert number == expected
            copy = Disclosure(
                DisclosureId(f"d{number}"),
                her.id,
                DocumentKind.REFERRAL,
                "doc",
                number,
                2,
                WayOut.PRINTED,
                "Clinic",
                "referral",
                desk.clock.now(),
                desk.staff.id,
                "00" * 32,
                ("name",),
                consent.id,
            )
            tx.disclosures.add(copy)
        assert tx.disclosures.of_document("doc") == tx.disclosures.of_resident(her.id)
        assert tx.disclosures.of_document("doc")[0] == copy


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET reason = 'x'",
        "DELETE FROM audit",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit",
        "UPDATE record SET core = x'00'",
        "DELETE FROM record",
        "UPDATE record_part SET blob = x'00'",
        "DELETE FROM record_part",
        "UPDATE consent SET scope = 1",
        "DELETE FROM consent",
        "UPDATE consent_text SET title = ''",
        "DELETE FROM consent_text",
        "DELETE FROM note",
        "DELETE FROM resident",
        "INSERT OR REPLACE INTO record SELECT * FROM record",
        "INSERT INTO meta(key, value) VALUES(1, 'text')",
    ],
)
def test_what_is_signed_stays(desk: Desk, statement: str) -> None:
    desk.fill(1)
    with desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        with pytest.raises(dbapi2.IntegrityError):
            connection.execute(statement)


def test_a_unit_of_work_happens_as_a_whole(desk: Desk) -> None:
    with desk.database.read() as tx:
        before = tx.audit.head()

    def spoil() -> None:
        with desk.database.write() as tx:
            her = desk.admit(tx)
            tx.records.add(desk.record(her))
            tx.consents.add(replace(desk.consent(her), resident_id=ResidentId("nobody")))

    with pytest.raises(IntegrityError):
        spoil()
    with desk.database.read() as tx:
        assert tx.audit.head() == before
        assert tx.residents.recent(5) == ()
        assert tx.search.candidates("فاطمة") == ()


def test_reading_does_not_write(desk: Desk) -> None:
    with pytest.raises(RuntimeError, match="inside read"), desk.database.read() as tx:
        tx.settings.set_preference(desk.staff.id, "a", "b")
    with desk.database.read() as tx:
        assert tx.settings.preference(desk.staff.id, "a") is None
