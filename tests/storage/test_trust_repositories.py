"""What the tables of trust give back, and what they refuse."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.backups import Backup, PlaceKind
from shelter_desk.domain.break_glass import BrokenGlass
from shelter_desk.domain.conduct import ConductAcceptance
from shelter_desk.domain.conflicts import Conflict
from shelter_desk.domain.desk import KeyFileWord
from shelter_desk.domain.errors import AlreadySigned, ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import (
    BackupId,
    ConflictId,
    FindingId,
    GlassId,
    ResidentId,
    ReviewId,
    StaffId,
)
from shelter_desk.domain.notes import Addendum
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.retention import Retention
from shelter_desk.domain.reviews import (
    FileReview,
    Finding,
    FindingState,
    ItemResult,
    ReviewItem,
    Sample,
)
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Staff
from shelter_desk.domain.teams import TeamMember
from shelter_desk.storage.checking.verification import verify
from tests.storage.desk import NOON, Desk, check, person

SOON = NOON + timedelta(hours=2)


@pytest.fixture
def other(desk: Desk) -> Staff:
    other = replace(person(2), languages=("ar", "am"), supervisor=desk.staff.id)
    with desk.database.write() as tx:
        tx.staff.add(other)
        desk.log(tx, Act.INVITE, Ref("staff", other.id))
    return other


@pytest.fixture
def her(desk: Desk, other: Staff) -> Resident:
    with desk.database.write() as tx:
        return desk.admit(tx)


def test_the_word_about_the_key_file_is_kept_with_its_row(desk: Desk) -> None:
    with desk.database.read() as tx:
        assert tx.settings.key_file() is None
        assert tx.settings.value("generation") is None
    with desk.database.write() as tx:
        tx.settings.set_key_file("ab" * 32, 7)
        tx.settings.set_value("generation", "2")
        desk.log(tx, Act.INVITE, Ref("setting", "key_file"))
    with desk.database.read() as tx:
        assert tx.settings.key_file() == KeyFileWord("ab" * 32, 7)
        assert tx.settings.value("generation") == "2"
    assert verify(desk.database, check).clean
    with pytest.raises(NotFound):
        _stumble_after_the_word(desk)
    with desk.database.write() as tx:
        assert tx.settings.key_file() == KeyFileWord("ab" * 32, 7)
        tx.settings.set_key_file("cd" * 32, 8)
    assert not verify(desk.database, check).clean


def _stumble_after_the_word(desk: Desk) -> None:
    with desk.database.write() as tx:
        tx.settings.set_key_file("cd" * 32, 8)
        tx.staff.get(StaffId("nobody"))


def test_staff_with_languages_supervisor_and_keys(desk: Desk, other: Staff) -> None:
    with desk.database.write() as tx:
        assert tx.staff.get(other.id) == other
        tx.staff.update(replace(other, name_latin="Rana"))
        assert len(tx.staff.keys(other.id)) == 1
        with pytest.raises(NotFound):
            tx.staff.update(person(9))


def test_conduct_is_accepted_once_per_version(desk: Desk) -> None:
    first = ConductAcceptance(desk.staff.id, 1, NOON)
    with desk.database.write() as tx:
        tx.conducts.accept(first)
        tx.conducts.accept(replace(first, at=SOON))
        tx.conducts.accept(replace(first, version=2))
        desk.log(tx, Act.CONDUCT, Ref("staff", desk.staff.id))
        assert tx.conducts.of(desk.staff.id) == (replace(first, version=2), first)
        assert tx.conducts.all() == tx.conducts.of(desk.staff.id)
    assert verify(desk.database, check).clean


def test_conflicts_of_staff_and_interpreters(desk: Desk, her: Resident, other: Staff) -> None:
    by = desk.staff.id
    staff = Conflict(ConflictId("k1"), her.id, "cousin", NOON, by, staff_id=other.id)
    interpreter = Conflict(ConflictId("k2"), her.id, "known", NOON, by, interpreter="Lulwa")
    with desk.database.write() as tx:
        for one in (staff, interpreter):
            tx.conflicts.add(one)
            desk.log(tx, Act.CONFLICT, Ref("conflict", one.id), her.id)
        assert tx.conflicts.of_resident(her.id) == (interpreter, staff)
        assert tx.conflicts.residents_of(other.id) == {her.id}
        tx.conflicts.end(staff.id, SOON)
        desk.log(tx, Act.CONFLICT, Ref("conflict", staff.id), her.id)
        assert tx.conflicts.residents_of(other.id) == frozenset()
        assert tx.conflicts.get(staff.id).ended_at == SOON
        assert len(tx.conflicts.all()) == 2
        with pytest.raises(NotFound):
            tx.conflicts.end(staff.id, SOON)
    assert verify(desk.database, check).clean
    for wrong in (replace(staff, interpreter="x"), replace(interpreter, interpreter="")):
        with pytest.raises(dbapi2.IntegrityError), desk.database.write() as tx:
            tx.conflicts.add(replace(wrong, id=ConflictId("k3")))


def test_teams_and_whose_files_they_open(desk: Desk, her: Resident, other: Staff) -> None:
    with desk.database.write() as tx:
        tx.teams.join(TeamMember(her.id, other.id, NOON))
        tx.teams.join(TeamMember(her.id, other.id, SOON))
        assert [one.since for one in tx.teams.of(her.id)] == [NOON]
        assert tx.teams.files_of(other.id) == tx.teams.files_of(desk.staff.id) == {her.id}
        for one in (other.id, desk.staff.id):
            assert tx.teams.files_among(one, (her.id, ResidentId("nobody"))) == {her.id}
        assert tx.teams.files_among(other.id, ()) == frozenset()
        tx.teams.leave(her.id, other.id, SOON)
        assert tx.teams.files_of(other.id) == frozenset()
        assert tx.teams.files_among(other.id, (her.id,)) == frozenset()
        with pytest.raises(NotFound):
            tx.teams.leave(her.id, other.id, SOON)
        tx.teams.join(TeamMember(her.id, other.id, SOON))
        assert tx.teams.files_of(other.id) == {her.id}


def test_broken_glass_until_somebody_saw_it(desk: Desk, her: Resident, other: Staff) -> None:
    broken = BrokenGlass(GlassId("g1"), other.id, her.id, "night call about her", NOON, SOON)
    with desk.database.write() as tx:
        tx.break_glass.add(broken)
        assert tx.break_glass.unseen() == tx.break_glass.of_resident(her.id) == (broken,)
        assert tx.break_glass.files_of(other.id, NOON) == {her.id}
        assert tx.break_glass.files_of(other.id, SOON) == frozenset()
        assert tx.break_glass.files_of(desk.staff.id, NOON) == frozenset()
        tx.break_glass.acknowledge(broken.id, desk.staff.id, SOON)
        assert tx.break_glass.unseen() == ()
        seen = tx.break_glass.get(broken.id)
        assert (seen.seen_by, seen.seen_at) == (desk.staff.id, SOON)
        with pytest.raises(NotFound):
            tx.break_glass.acknowledge(broken.id, desk.staff.id, SOON)


def test_backups_and_what_became_of_them(desk: Desk) -> None:
    made = Backup(
        BackupId("b1"), NOON, desk.staff.id, PlaceKind.STICK, "archive-07", 1, bytes(32), "ab", 9
    )
    with desk.database.write() as tx:
        tx.backups.add(made)
        tx.backups.verified(made.id, NOON)
        tx.backups.drilled(made.id, SOON)
        assert tx.backups.there() == (replace(made, verified_at=NOON, drilled_at=SOON),)
        tx.backups.gone(made.id, SOON)
        assert tx.backups.there() == ()
        assert tx.backups.all() == (tx.backups.get(made.id),)
        with pytest.raises(NotFound):
            tx.backups.verified(BackupId("none"), NOON)


def test_a_review_and_its_findings(desk: Desk, her: Resident, other: Staff) -> None:
    by = desk.staff.id
    drawn = FileReview(ReviewId("w1"), her.id, NOON, by, Sample.CHOSEN, other.id)
    found = Finding(FindingId("f1"), drawn.id, "consent ran out", other.id, date(2026, 4, 1))
    with desk.database.write() as tx:
        tx.reviews.add(drawn)
        tx.reviews.put_items(drawn.id, [ReviewItem(drawn.id, "consent", ItemResult.UNKNOWN)])
        tx.reviews.put_items(drawn.id, [ReviewItem(drawn.id, "consent", ItemResult.NO, "late")])
        assert [one.words for one in tx.reviews.items(drawn.id)] == ["late"]
        done = tx.reviews.finish(drawn, SOON)
        assert tx.reviews.all(5) == tx.reviews.of_resident(her.id) == (done,)
        with pytest.raises(AlreadySigned):
            tx.reviews.put_items(drawn.id, [])
        tx.reviews.add_finding(found)
        assert tx.reviews.unsettled() == tx.reviews.unsettled(other.id) == (found,)
        assert tx.reviews.unsettled(by) == ()
        answered = tx.reviews.update_finding(
            replace(found, state=FindingState.ANSWERED, answer="renewed", answered_at=SOON)
        )
        with pytest.raises(ChangedMeanwhile):
            tx.reviews.update_finding(found)
        settled = replace(answered, state=FindingState.SETTLED, settled_by=by, settled_at=SOON)
        tx.reviews.update_finding(settled)
        assert tx.reviews.unsettled() == ()
        assert tx.reviews.findings(drawn.id) == tx.reviews.findings_on(her.id)
        with pytest.raises(AlreadySigned):
            tx.reviews.update_finding(tx.reviews.finding(found.id))


def test_clocks_run_out_unless_held(desk: Desk, her: Resident) -> None:
    clock = Retention(her.id, NOON, "went home", date(2026, 9, 1))
    with desk.database.write() as tx:
        assert tx.retention.of(her.id) is None
        tx.retention.start(clock)
        assert tx.retention.due(date(2026, 8, 31)) == ()
        assert tx.retention.due(date(2026, 9, 1)) == tx.retention.all() == (clock,)
        held = replace(clock, hold_reason="court", held_by=desk.staff.id, held_at=SOON)
        newer = tx.retention.update(held)
        assert tx.retention.of(her.id) == newer
        assert tx.retention.due(date(2030, 1, 1)) == ()
        with pytest.raises(ChangedMeanwhile):
            tx.retention.update(clock)


def test_a_sealed_note_keeps_its_words_from_tables_and_index(
    desk: Desk, her: Resident, path: Path
) -> None:
    open_note = desk.note(her, "she slept")
    sealed = replace(
        desk.note(her), blocks=(), compartment=Compartment.HEALTH, sealed=b"\x01ciphertext"
    )
    with desk.database.write() as tx:
        for one in (open_note, sealed):
            tx.notes.add(one)
            desk.log(tx, Act.WRITE_NOTE, Ref("note", one.id), her.id)
        tx.notes.add_addendum(sealed.id, Addendum(SOON, desk.staff.id, "", b"\x02more"))
        desk.log(tx, Act.ADDENDUM, Ref("note", sealed.id), her.id)
        kept = tx.notes.get(sealed.id)
        assert (kept.compartment, kept.sealed) == (Compartment.HEALTH, b"\x01ciphertext")
        assert kept.addenda[0].sealed == b"\x02more"
        heads = tx.notes.heads(her.id)
        assert [(one.begins, one.compartment) for one in heads] == [
            ("", Compartment.HEALTH),
            ("she slept", None),
        ]
    assert verify(desk.database, check).clean
    leaking = (
        replace(sealed, blocks=open_note.blocks),
        replace(sealed, compartment=None),
        replace(open_note, compartment=Compartment.LEGAL),
    )
    for one in leaking:
        with pytest.raises(dbapi2.IntegrityError), desk.database.write() as tx:
            tx.notes.add(replace(one, id=desk.note(her).id))
    with pytest.raises(dbapi2.IntegrityError), desk.database.write() as tx:
        tx.notes.add_addendum(sealed.id, Addendum(SOON, desk.staff.id, "plain", b"\x02"))


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE staff_key SET from_seq = 9",
        "DELETE FROM staff_key",
        "UPDATE conduct_acceptance SET version = 9",
        "DELETE FROM conflict_of_interest",
        "DELETE FROM break_glass",
    ],
)
def test_what_was_written_for_good_is_refused_a_change(
    desk: Desk, her: Resident, other: Staff, change: str
) -> None:
    with desk.database.write() as tx:
        tx.conducts.accept(ConductAcceptance(StaffId(other.id), 1, NOON))
        by = desk.staff.id
        tx.conflicts.add(Conflict(ConflictId("k"), her.id, "r", NOON, by, interpreter="x"))
        tx.break_glass.add(BrokenGlass(GlassId("g"), by, her.id, "r", NOON, SOON))
    with desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        with pytest.raises(dbapi2.IntegrityError, match="append-only"):
            connection.execute(change)
