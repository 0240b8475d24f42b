"""She leaves, her file is kept a while, held where a court needs it, then gone by two people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditFilter, Fault, Ref
from shelter_desk.domain.backups import Backup, PlaceKind
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotFound, NothingWritten, ShelterDeskError
from shelter_desk.domain.exit_errors import (
    FileOnHold,
    ImpossibleExitDay,
    KeptLonger,
    NotInTheHouse,
    NotThisCode,
    StillInTheHouse,
)
from shelter_desk.domain.ids import BackupId, CertificateId, ResidentId
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.passphrase_errors import (
    NotTheSecondPerson,
    PassphraseAgain,
    TooManyAttempts,
    UnknownSignInCode,
    WrongPassphrase,
)
from shelter_desk.domain.reach_errors import ConflictOfInterest
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.retention import (
    ExitReason,
    PurgeCertificate,
    months_after,
    status_after,
)
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message
from shelter_desk.domain.witnesses import Step, message_of, split_detail
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import again, unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.retention import ExitNotice, PurgeOrder
from shelter_desk.storage.checking.verification import verify
from shelter_desk.storage.purge import purge_resident
from shelter_desk.vault.second import check_countersignature
from shelter_desk.vault.signatures import check_signature
from tests import factories, papers
from tests.services.marked import LATIN, MARK, WORDS, decrypted_pages, hits, in_every_text


def today(desk: Desk) -> date:
    return desk.local_today()


def leave(desk: Desk, her: ResidentId, reason: ExitReason = ExitReason.OWN_HOUSING) -> date:
    return retention.record_exit(desk, her, ExitNotice(today(desk), reason, told=True))


def a_year(desk: Desk, clock: factories.FakeClock) -> None:
    """A year and a day go by, and she shows that it is still she."""
    clock.advance(days=366)
    again.confirm_myself(desk, factories.MANAGER_PHRASE)


def rows(desk: Desk) -> dict[str, str]:
    return {row.code: row.state for row in retention.kept_files(desk).rows}


def code_of(desk: Desk, her: ResidentId) -> str:
    with desk.database.read() as tx:
        return tx.residents.get(her).code


def clean(desk: Desk) -> bool:
    found = verify(desk.database, check_signature)
    assert not found.faults, found.faults
    return found.clean


def test_leaving_ends_the_stay_and_starts_the_clock(desk: Desk) -> None:
    her = factories.admit(desk)
    until = leave(desk, her)
    assert until == months_after(today(desk), 12)
    with desk.database.read() as tx:
        assert tx.residents.get(her).status is CaseStatus.CLOSED
        stay = tx.residents.stay(her)
        assert stay is not None
        assert stay.ended_at is not None
    left = retention.left(desk, her)
    assert left is not None
    assert left.keep_until == until
    assert left.told
    assert rows(desk) == {code_of(desk, her): "later"}
    acts = audit.audit_page(desk, AuditFilter(resident_id=her, acts=frozenset({Act.EXIT}))).rows
    assert len(acts) == 1
    assert not residents.residents_list(desk, "in_house").rows
    with pytest.raises(NotInTheHouse):
        leave(desk, her)
    assert clean(desk)


@pytest.mark.parametrize(
    ("reason", "status"),
    [
        (ExitReason.AUTHORITY, CaseStatus.CLOSED_REFERRED),
        (ExitReason.OTHER_SHELTER, CaseStatus.CLOSED_REFERRED),
        (ExitReason.NEW_EMPLOYER, CaseStatus.CLOSED),
        (ExitReason.DIED, CaseStatus.CLOSED),
    ],
)
def test_the_status_follows_reason_and_her_consent(
    desk: Desk, reason: ExitReason, status: CaseStatus
) -> None:
    her = factories.admit(desk)
    leave(desk, her, reason)
    with desk.database.read() as tx:
        assert tx.residents.get(her).status is status
    agreed = status_after(reason, follow_up=True)
    contact = status is CaseStatus.CLOSED and reason is not ExitReason.DIED
    assert agreed is (CaseStatus.FOLLOW_UP if contact else status)


def test_a_day_that_cannot_be_and_a_reason_without_words_are_refused(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    her = factories.admit(desk)
    fake_clock.advance(days=3)
    for off in (1, -4):
        day = today(desk) + timedelta(days=off)
        with pytest.raises(ImpossibleExitDay):
            retention.record_exit(desk, her, ExitNotice(day, ExitReason.GOALS_MET))
    for reason in (ExitReason.OTHER, ExitReason.ASKED_TO_LEAVE):
        with pytest.raises(NothingWritten):
            retention.record_exit(desk, her, ExitNotice(today(desk), reason, "  "))
    day = today(desk) - timedelta(days=3)
    retention.record_exit(desk, her, ExitNotice(day, ExitReason.GOALS_MET))
    left = retention.left(desk, her)
    assert left is not None
    assert left.day == day
    assert left.keep_until == months_after(day, 12)


def test_an_exit_by_mistake_and_a_return_stop_the_clock(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    her = factories.admit(desk)
    leave(desk, her)
    with pytest.raises(NothingWritten):
        retention.undo_exit(desk, her, " ")
    retention.undo_exit(desk, her, "the wrong file was open")
    with desk.database.read() as tx:
        assert tx.residents.get(her).status is CaseStatus.ACTIVE
        assert len(tx.residents.stays(her)) == 1
    assert rows(desk) == {}
    assert retention.left(desk, her) is None
    with pytest.raises(StillInTheHouse):
        retention.undo_exit(desk, her, "again")
    leave(desk, her)
    fake_clock.advance(days=30)
    retention.readmit(desk, her)
    with desk.database.read() as tx:
        assert tx.residents.get(her).status is CaseStatus.REOPENED
        assert len(tx.residents.stays(her)) == 2
    assert rows(desk) == {}
    with pytest.raises(StillInTheHouse):
        retention.readmit(desk, her)
    fake_clock.advance(days=30)
    assert leave(desk, her) == months_after(today(desk), 12)
    page = audit.audit_page(desk, AuditFilter(resident_id=her, acts=frozenset({Act.EXIT})))
    assert len(page.rows) == 4, "nothing is taken out of the log"
    assert clean(desk)


def test_the_shelter_decides_how_long_and_a_hold_outlasts_the_day(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    one, other = factories.admit(desk), factories.admit(desk, "Grace")
    assert retention.months_kept(desk) == 12
    leave(desk, one)
    retention.set_months_kept(desk, 3)
    assert leave(desk, other) == months_after(today(desk), 3)
    code, short = code_of(desk, one), code_of(desk, other)
    assert rows(desk) == {code: "later", short: "later"}
    fake_clock.advance(days=60)
    assert rows(desk)[short] == "soon"
    with pytest.raises(NothingWritten):
        retention.hold(desk, other, "")
    retention.hold(desk, other, "wage claim 12 of 2026")
    fake_clock.advance(days=400)
    assert rows(desk) == {code: "over", short: "held"}
    held = retention.kept_files(desk).rows[-1]
    assert (held.hold_reason, held.held_by) == ("wage claim 12 of 2026", "Noora Salem")
    retention.readmit(desk, other)
    leave(desk, other)
    assert rows(desk)[short] == "held", "a hold is not lost by coming back"
    retention.lift_hold(desk, other, "judgment given")
    assert rows(desk)[short] == "later"
    with pytest.raises(NotFound):
        retention.lift_hold(desk, other, "twice")
    assert clean(desk)


def test_who_is_tied_to_her_sets_no_hold_and_lifts_none(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    gone, here = factories.admit(desk), factories.admit(desk, "Hana")
    leave(desk, gone)
    with pytest.raises(NotFound):
        retention.hold(desk, here, "she has not left")
    retention.hold(desk, gone, "wage claim 12 of 2026")
    reach.tie_staff(desk, gone, desk.staff.id, "The employer is her own cousin")
    for act in (retention.hold, retention.lift_hold):
        with pytest.raises(ConflictOfInterest):
            act(desk, gone, "no need any more")
    with desk.database.read() as tx:
        clock = tx.retention.of(gone)
    assert clock is not None
    assert clock.on_hold


@pytest.fixture
def her(desk: Desk) -> ResidentId:
    """Somebody with a mark in every field, note, draft, consent and paper, who left."""
    made = residents.admit_resident(
        desk, called=WORDS, names=(WORDS,), identifiers=(LATIN, "+97333445566")
    )
    for key in ("intake", "needs"):
        answers = in_every_text(key)
        assert answers.single
        records.sign_record(desk, made, key, answers)
        open_form = records.open_form(desk, made, key)
        records.save_draft(desk, made, key, answers, open_form.rev)
    note = notes.write_and_sign(desk, made, factories.note(WORDS))
    notes.add_addendum(desk, note, WORDS)
    notes.save_note_draft(desk, made, factories.note(WORDS, NoteKind.HEALTH), 0)
    consents.record_consent(desk, made, factories.decision(desk, purpose=WORDS, note=WORDS))
    consents.record_consent(
        desk, made, factories.decision(desk, Scope.EMERGENCY_CONTACT, contact_name=f"{LATIN} Aunt")
    )
    wallet = consents.wallet(desk, made)
    shown = papers.consent_paper(desk, made, [wallet[0].consent.id])
    paper.record_printed(desk, shown, "for her")
    notice = ExitNotice(today(desk), ExitReason.OTHER, WORDS)
    retention.record_exit(desk, made, notice)
    return made


def order(desk: Desk, her: ResidentId, typed_code: str = "", *, wish: bool = False) -> PurgeOrder:
    return PurgeOrder(her, typed_code or code_of(desk, her), wish)


def test_nothing_of_her_is_left_and_the_log_still_stands(
    desk: Desk, her: ResidentId, second: str, fake_clock: factories.FakeClock, tmp_path: Path
) -> None:
    before = hits(desk)
    assert {"resident", "record", "note", "draft", "consent", "retention"} <= before
    assert any(name.startswith("note_index") for name in before)
    assert MARK.encode() in decrypted_pages(desk, tmp_path / "before.db")
    a_year(desk, fake_clock)
    desk.take_changes()
    done = retention.purge(desk, order(desk, her), second, factories.WORKER_PHRASE)
    assert {Topic.RETENTION, Topic.RESIDENTS, Topic.FILE, Topic.AUDIT} <= desk.take_changes()
    assert done.tidied
    assert hits(desk) == set()
    pages = decrypted_pages(desk, tmp_path / "after.db")
    assert not [m for m in (MARK, LATIN, LATIN.lower(), "97333445566") if m.encode() in pages]
    with desk.database.maintenance() as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    assert clean(desk)
    with pytest.raises(NotFound):
        residents.open_file(desk, her)
    with pytest.raises(NotFound):
        retention.may_purge(desk, order(desk, her))
    assert not residents.find(desk, LATIN)
    assert not notes.find_notes(desk, LATIN).rows
    with pytest.raises(NotFound):
        retention.readmit(desk, her)
    page = audit.audit_page(desk, AuditFilter(resident_id=her))
    assert {Act.ADMIT, Act.SIGN, Act.PRINT, Act.EXIT, Act.PURGE} <= {row.kind for row in page.rows}
    assert {row.code for row in page.rows} == {code_of(desk, her)}


def test_the_second_person_s_word_stands_in_the_log(
    desk: Desk, her: ResidentId, second: str, fake_clock: factories.FakeClock
) -> None:
    a_year(desk, fake_clock)
    retention.purge(desk, order(desk, her), second, factories.WORKER_PHRASE)
    with desk.database.read() as tx:
        first = tx.audit.entries(AuditFilter(acts=frozenset({Act.PURGE})), 2)[-1]
        _words, witness = split_detail(first.detail)
        assert witness is not None
        who = tx.staff.get(witness.staff_id)
    assert (who.sign_in_code, first.seq) == (second, witness.seq + 1)
    with desk.database.maintenance() as connection:
        (head,) = connection.execute(
            "SELECT hash FROM audit WHERE seq = ?", (witness.seq,)
        ).fetchone()
    from_log = message_of(witness.seq, head, Step.PURGE, her, "")
    assert check_countersignature(who.ed25519_public, from_log, witness.signature)


@pytest.mark.parametrize("forged", ["alone", "her word of before", "another's word", "herself"])
def test_one_manager_alone_cannot_write_that_two_deleted(
    desk: Desk, second: str, fake_clock: factories.FakeClock, forged: str
) -> None:
    gone, another = factories.admit(desk), factories.admit(desk, "Hana")
    for one in (gone, another):
        leave(desk, one)
    a_year(desk, fake_clock)
    retention.purge(desk, order(desk, gone), second, factories.WORKER_PHRASE)
    assert audit.verify(desk).clean
    with desk.database.read() as tx:
        word = tx.audit.entries(AuditFilter(acts=frozenset({Act.PURGE})), 1)[0].detail
    _words, witness = split_detail(word)
    assert witness is not None
    detail = {
        "alone": "",
        "her word of before": word,
        "another's word": replace(witness, signature=bytes(64)).told(""),
        "herself": replace(witness, staff_id=desk.staff.id).told(""),
    }[forged]
    made = PurgeCertificate(
        CertificateId("forged"), "", desk.clock.now(), desk.staff.id, witness.staff_id
    )
    purge_resident(desk.database, desk.signer, another, made, detail=detail)
    found = audit.verify(desk).faults
    assert {one.text for one in found} == {labels.FAULTS[Fault.SECOND]}
    assert len(found) == 2, "each of both rows"


def test_what_is_refused_deletes_nothing(
    desk: Desk, her: ResidentId, second: str, fake_clock: factories.FakeClock
) -> None:
    right, phrase = order(desk, her), factories.WORKER_PHRASE
    before = hits(desk)

    def refused(fault: type[ShelterDeskError], asked: PurgeOrder, code: str, words: str) -> None:
        with pytest.raises(fault):
            retention.purge(desk, asked, code, words)
        assert hits(desk) == before

    refused(KeptLonger, right, second, phrase)
    a_year(desk, fake_clock)
    refused(NotThisCode, order(desk, her, typed_code="SD-1"), second, phrase)
    refused(UnknownSignInCode, right, "x", phrase)
    refused(NotTheSecondPerson, right, desk.staff.sign_in_code, factories.MANAGER_PHRASE)
    worker = factories.add_worker(desk, Role.CASEWORKER)
    refused(NotTheSecondPerson, right, worker, phrase)
    for _ in range(4):
        refused(WrongPassphrase, right, second, "not hers at all")
    refused(TooManyAttempts, right, second, phrase)
    fake_clock.advance(minutes=2)
    again.confirm_myself(desk, factories.MANAGER_PHRASE)
    retention.hold(desk, her, "a trial")
    refused(FileOnHold, right, second, phrase)
    refused(FileOnHold, order(desk, her, wish=True), second, phrase)
    retention.lift_hold(desk, her, "over")
    retention.readmit(desk, her)
    with pytest.raises(StillInTheHouse):
        retention.may_purge(desk, right)
    assert clean(desk)


def test_her_own_written_wish_goes_before_the_day_and_stands_in_the_log(
    desk: Desk, her: ResidentId, second: str
) -> None:
    asked = order(desk, her, wish=True)
    retention.purge(desk, asked, second, factories.WORKER_PHRASE)
    page = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.PURGE})))
    assert {row.reason for row in page.rows} == {""}
    assert [isinstance(row.detail, Message) for row in page.rows] == [True, True]
    assert {str(row.detail.params["detail"]) for row in page.rows} == {"wish"}  # type: ignore[union-attr]
    assert hits(desk) == set()


def test_a_passer_by_at_an_open_desk_deletes_nothing(
    desk: Desk, her: ResidentId, second: str, fake_clock: factories.FakeClock
) -> None:
    fake_clock.advance(days=366)
    with pytest.raises(PassphraseAgain):
        retention.purge(desk, order(desk, her), second, factories.WORKER_PHRASE)
    assert hits(desk)


def test_a_data_officer_stands_by_and_does_not_begin(
    desk: Desk, her: ResidentId, second: str, fake_clock: factories.FakeClock
) -> None:
    a_year(desk, fake_clock)
    asked, code = order(desk, her), desk.staff.sign_in_code
    unlock.lock(desk, ReturnPlace())
    officer = factories.reopen(desk, factories.WORKER_PHRASE, second)
    try:
        assert [row.state for row in retention.kept_files(officer).rows] == ["over"]
        for act in (retention.hold, retention.lift_hold):
            with pytest.raises(NotAllowed):
                act(officer, her, "why")
        with pytest.raises(NotAllowed):
            retention.purge(officer, asked, code, factories.MANAGER_PHRASE)
        with pytest.raises(NotAllowed):
            retention.record_exit(officer, her, ExitNotice(today(officer), ExitReason.DIED))
    finally:
        stop(officer)


def backup(desk: Desk, number: int) -> Backup:
    now = desk.clock.now()
    return Backup(
        BackupId(f"b{number}"), now, desk.staff.id, PlaceKind.STICK, "blue", 1, b"x", "", 1
    )


def test_the_certificate_names_nobody_and_says_what_remains(
    desk: Desk, her: ResidentId, second: str, fake_clock: factories.FakeClock
) -> None:
    a_year(desk, fake_clock)
    with desk.database.write() as tx:
        for number in range(9):
            tx.backups.add(backup(desk, number))
            ref = Ref("backup", f"b{number}")
            tx.audit.append(desk.signer, Act.BACKUP, ref=ref, hash_content=True)
    gone = months_after(today(desk), 12)
    assert retention.may_purge(desk, order(desk, her)) == gone
    done = retention.purge(desk, order(desk, her), second, factories.WORKER_PHRASE)
    code = code_of(desk, her)
    (row,) = retention.kept_files(desk).certificates
    assert (row.code, row.second, row.by) == (code, second, desk.staff.sign_in_code)
    assert row.last_backup_day == gone
    job = retention.gather_certificate(desk, done.certificate_id)
    shown = paper.typeset(desk, job)
    assert shown.resident_id is None
    assert shown.copy_numbers == (1,)
    text = repr(job.sheets)
    assert code in text
    assert second in text
    assert not [name for name in (MARK, LATIN, "Noora", "نورة", "Layla", "ليلى") if name in text]
    (sheet,) = job.sheets
    assert (len(sheet.backups), sheet.older) == (3, 6)  # type: ignore[union-attr]
    assert len(paper.page_pictures(desk, shown.pdf, 40)) == 1
    assert clean(desk)
