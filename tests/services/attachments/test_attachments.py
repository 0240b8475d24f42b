"""A file in her file: whole or not at all, for those it is for, and gone when it is taken away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shelter_desk.domain import attachment_errors as errors
from shelter_desk.domain.attachments import Shows
from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter
from shelter_desk.domain.consent_errors import ItemsNotCovered, NoConsent
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.errors import (
    NotAllowed,
    NotEntitled,
    NotFound,
    NothingWritten,
    ShelterDeskError,
    TextTooLong,
)
from shelter_desk.domain.folder_errors import DamagedVault, DiskFull
from shelter_desk.domain.ids import AttachmentId, ResidentId, StaffId
from shelter_desk.domain.paper import DocumentKind, WayOut
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.domain.passphrase_errors import WeakPassphrase
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.services.attachments import attachments
from shelter_desk.services.backups import restoring
from shelter_desk.services.consents import consents
from shelter_desk.services.copies import own_copy
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.second_person import Beside
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import sealed
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.people import people, reach
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.views.attachment import HandOver, NewFile
from shelter_desk.storage.repositories.attachments import AttachmentRepository as Repository
from tests import attached_samples as samples
from tests import factories
from tests.attached_samples import GOOD
from tests.services.attachments.test_attached_types import BAD
from tests.services.backups.test_backups import backed_up, stick
from tests.services.backups.test_restoring import beside

__all__ = ["beside", "stick"]

PIECES = "attachment_piece"
MARK = "قمرالزمان Qamarmark"
BIG = samples.noise(900_000)
LETTER = NewFile("رسالة.txt", f"{MARK}\n".encode() * 20_000, Shows.LETTER)
HERS = HandOver(None, "she asked for it")
HEALTH = replace(LETTER, shows=Shows.MEDICAL, compartment=Compartment.HEALTH)


def rows(desk: Desk, table: str) -> list[Any]:
    with desk.database.maintenance() as connection:
        return list(connection.execute(f"SELECT * FROM {table}").fetchall())


def log(desk: Desk, *acts: Act) -> tuple[AuditEntry, ...]:
    with desk.database.read() as tx:
        return tx.audit.entries(AuditFilter(acts=frozenset(acts)), 50)


def colleague(desk: Desk, role: Role) -> Desk:
    """Somebody of ``role`` at the same computer; stop what comes out."""
    code = factories.add_worker(desk, role)
    stop(desk)
    return factories.reopen(desk, factories.WORKER_PHRASE, code)


def test_every_kind_of_file_comes_back_as_it_was_and_the_log_knows(desk: Desk) -> None:
    her = factories.admit(desk)
    for media, (name, content) in GOOD.items():
        made = attachments.attach(desk, her, NewFile(name, content, Shows.WORK))
        view = attachments.attachments_of(desk, her)[0]
        opened = attachments.look_at_attachment(desk, made)
        assert opened.content == content
        assert opened.facts == view.facts
        assert (opened.facts.media, opened.facts.size) == (media, len(content))
        assert opened.facts.title == name.rpartition(".")[0]
    lines = log(desk, Act.ATTACH, Act.LOOK)
    assert [one.act for one in lines] == [Act.LOOK, Act.ATTACH] * len(GOOD)
    assert {one.resident_id for one in lines} == {her}
    assert audit.verify(desk).clean


def test_nothing_is_half_kept(desk: Desk) -> None:
    her = factories.admit(desk)
    for name, content, error in BAD.values():
        with pytest.raises(error):
            attachments.attach(desk, her, NewFile(name, content))
    assert rows(desk, "attachment") == rows(desk, PIECES) == []
    assert log(desk, Act.ATTACH) == ()


def test_a_file_for_nobody_and_a_title_without_end_are_refused(desk: Desk) -> None:
    her = factories.admit(desk)
    with pytest.raises(NotFound):
        attachments.attach(desk, ResidentId("nobody"), LETTER)
    with pytest.raises(TextTooLong):
        attachments.attach(desk, her, replace(LETTER, title="x" * 301))
    with pytest.raises(NotFound):
        attachments.look_at_attachment(desk, AttachmentId("none"))
    assert rows(desk, "attachment_piece") == []


def test_a_hostile_name_is_kept_as_words_without_tricks(desk: Desk) -> None:
    her = factories.admit(desk)
    attachments.attach(desk, her, replace(LETTER, name="..\\x/passport\u202egpj\x00.txt"))
    (view,) = attachments.attachments_of(desk, her)
    assert view.facts is not None
    assert view.facts.title == "passportgpj"


def test_a_circle_alone_knows_what_it_is_and_opens_it(desk: Desk) -> None:
    her = factories.admit(desk)
    made = attachments.attach(desk, her, HEALTH)
    (kept,) = rows(desk, "attachment")
    assert all(b"Qamar" not in bytes(cell) for cell in kept if isinstance(cell, bytes))
    assert all(word not in str(kept) for word in ("medical", "text/plain", "رسالة"))
    (line,) = log(desk, Act.ATTACH)
    assert line.detail == "health"
    nurse_code = factories.add_worker(desk, Role.HEALTH)
    lawyer = colleague(desk, Role.LEGAL)
    (view,) = attachments.attachments_of(lawyer, her)
    assert (view.cover, view.facts) == ("sealed", None)
    with pytest.raises(NotEntitled):
        attachments.look_at_attachment(lawyer, made)
    stop(lawyer)
    nurse = factories.reopen(desk, factories.WORKER_PHRASE, nurse_code)
    (view,) = attachments.attachments_of(nurse, her)
    assert view.cover == "asks_reason"
    with pytest.raises(NotEntitled):
        attachments.look_at_attachment(nurse, made)
    sealed.unseal(nurse, her, "on duty tonight")
    assert attachments.look_at_attachment(nurse, made).content == HEALTH.content
    stop(nurse)


def test_whoever_is_outside_gives_a_file_and_cannot_open_it(desk: Desk) -> None:
    her = factories.admit(desk)
    lawyer = colleague(desk, Role.LEGAL)
    made = attachments.attach(lawyer, her, HEALTH)
    with pytest.raises(NotEntitled):
        attachments.look_at_attachment(lawyer, made)
    stop(lawyer)
    manager = factories.reopen(desk)
    assert attachments.look_at_attachment(manager, made).content == HEALTH.content
    # given in her name: with another name beside it, it does not open
    other = manager.staff.id
    with writing(manager) as connection:
        connection.execute("UPDATE attachment SET added_by = ?", (other,))
    with pytest.raises(DamagedVault):
        attachments.look_at_attachment(manager, made)
    stop(manager)


def test_who_reads_no_files_meets_no_attachment(desk: Desk, tmp_path: Path) -> None:
    her = factories.admit(desk)
    made = attachments.attach(desk, her, LETTER)
    for role in (Role.HOUSE, Role.FORMS_DESK, Role.AUDITOR, Role.DATA_OFFICER):
        other = replace(desk, staff=replace(desk.staff, role=role))
        for act in (
            lambda at=other: attachments.attach(at, her, LETTER),
            lambda at=other: attachments.attachments_of(at, her),
            lambda at=other: attachments.look_at_attachment(at, made),
            lambda at=other: attachments.take_away(at, made, "mistake"),
            lambda at=other: attachments.hand_over(at, made, tmp_path / "out", HERS),
        ):
            with pytest.raises(NotAllowed):
                act()


TAMPERED = {
    "a piece swapped": (
        f"UPDATE {PIECES} SET place = 9 WHERE place = 1",
        f"UPDATE {PIECES} SET place = 1 WHERE place = 2",
        f"UPDATE {PIECES} SET place = 2 WHERE place = 9",
    ),
    "the last cut off": (f"DELETE FROM {PIECES} WHERE place = 3",),
    "one left out": (f"DELETE FROM {PIECES} WHERE place = 1",),
    "one altered": (f"UPDATE {PIECES} SET blob = zeroblob(length(blob)) WHERE place = 2",),
    "one torn": (f"UPDATE {PIECES} SET blob = substr(blob, 1, 5000) WHERE place = 2",),
    "of another file": (
        f"UPDATE {PIECES} SET blob = (SELECT blob FROM {PIECES} AS b WHERE b.place = 1 "
        f"AND b.attachment_id <> {PIECES}.attachment_id) WHERE place = 1",
    ),
    "a piece too many": (
        f"INSERT INTO {PIECES} SELECT attachment_id, 8, blob FROM {PIECES} WHERE place = 0",
    ),
    "another key": (
        "UPDATE attachment SET head = CAST(replace(CAST(head AS TEXT), "
        '\'"key":"\', \'"key":"00\') AS BLOB)',
    ),
    "no key": ("UPDATE attachment SET head = x'7b7d'",),
}


def test_what_was_altered_in_the_vault_is_found(desk: Desk) -> None:
    her = factories.admit(desk)
    made = attachments.attach(desk, her, NewFile("a.flac", samples.flac() + BIG))
    attachments.attach(desk, her, NewFile("b.flac", samples.flac() + samples.noise(900_000, 2)))
    whole = {table: rows(desk, table) for table in ("attachment", PIECES)}
    for how, statements in TAMPERED.items():
        with writing(desk) as connection:
            for statement in statements:
                assert connection.execute(statement).rowcount, how
        assert not audit.verify(desk).clean, how
        with pytest.raises(DamagedVault):
            attachments.look_at_attachment(desk, made)
        with writing(desk) as connection:
            for table, lines in whole.items():
                connection.execute(f"DELETE FROM {table}")
                places = ", ".join("?" * len(lines[0]))
                connection.executemany(f"INSERT INTO {table} VALUES({places})", lines)
        assert attachments.look_at_attachment(desk, made).content.endswith(BIG), how


@contextmanager
def writing(desk: Desk) -> Iterator[Any]:
    """A connection of somebody with the vault's key and a programming language."""
    with desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("PRAGMA foreign_keys=OFF")
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        yield connection


def test_the_vault_refuses_to_change_or_lose_a_kept_file(desk: Desk) -> None:
    her = factories.admit(desk)
    attachments.attach(desk, her, LETTER)
    with desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        for statement in (
            "DELETE FROM attachment",
            "UPDATE attachment SET head = x'00'",
            f"DELETE FROM {PIECES}",
            f"UPDATE {PIECES} SET place = 7",
        ):
            with pytest.raises(Exception, match=r"append-only|kept"):
                connection.execute(statement)


def test_taking_away_leaves_who_and_why_but_no_byte_and_no_key(desk: Desk) -> None:
    her = factories.admit(desk)
    made = attachments.attach(desk, her, LETTER)
    with pytest.raises(NothingWritten):
        attachments.take_away(desk, made, "  ")
    attachments.take_away(desk, made, "another person’s letter")
    (view,) = attachments.attachments_of(desk, her)
    assert (view.facts, view.may_take_away, view.removed_by_name) == (None, False, "Noora Salem")
    assert rows(desk, PIECES) == []
    with pytest.raises(errors.TakenAway):
        attachments.look_at_attachment(desk, made)
    with pytest.raises(errors.TakenAway):
        attachments.take_away(desk, made, "again")
    (line,) = log(desk, Act.DETACH)
    assert line.reason == "another person’s letter"
    assert audit.verify(desk).clean
    left = desk.database.path.read_bytes()
    assert MARK.encode() not in left


def test_a_mistake_is_mended_within_a_day_and_later_by_a_manager(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    her = factories.admit(desk)
    of_manager = attachments.attach(desk, her, LETTER)
    worker = colleague(desk, Role.HEALTH)
    hers, late = (attachments.attach(worker, her, LETTER) for _ in range(2))
    with pytest.raises(errors.NotYoursToTakeAway):
        attachments.take_away(worker, of_manager, "not mine")
    attachments.take_away(worker, hers, "mistake")
    fake_clock.advance(hours=25)
    assert not any(one.may_take_away for one in attachments.attachments_of(worker, her))
    with pytest.raises(errors.NotYoursToTakeAway):
        attachments.take_away(worker, late, "mistake")
    stop(worker)
    manager = factories.reopen(desk)
    attachments.take_away(manager, late, "mistake")
    assert audit.verify(manager).clean
    stop(manager)


def test_her_copy_leaves_numbered_with_a_reason_and_bare(desk: Desk, tmp_path: Path) -> None:
    her = factories.admit(desk)
    photo = samples.photo_with_place()
    made = attachments.attach(desk, her, NewFile("a.jpg", photo, Shows.PHOTO))
    target = tmp_path / "out.jpg"
    with pytest.raises(NothingWritten):
        attachments.hand_over(desk, made, target, replace(HERS, reason=" "))
    with pytest.raises(CannotSaveThere):
        attachments.hand_over(desk, made, tmp_path / "none" / "x.jpg", HERS)
    assert list(tmp_path.glob("*.jpg")) == []
    attachments.hand_over(desk, made, target, HERS)
    assert b"Qamar" not in target.read_bytes()
    assert target.stat().st_mode & 0o777 == 0o600
    attachments.hand_over(desk, made, target, replace(HERS, bare=False))
    assert target.read_bytes() == photo
    copies = paper.copies_of(desk, her)
    assert [one.copy_number for one in copies] == [2, 1]
    assert {(one.document, one.way) for one in copies} == {
        (DocumentKind.ATTACHMENT, WayOut.SAVED_PLAIN)
    }
    assert [one.detail for one in log(desk, Act.SAVE_COPY)] == ["plain", "plain"]
    assert audit.verify(desk).clean


def test_an_agency_gets_only_what_she_agreed_to(desk: Desk, tmp_path: Path) -> None:
    her = factories.admit(desk)
    made = attachments.attach(desk, her, NewFile("a.pdf", samples.pdf(), Shows.MEDICAL))
    agency = referrals.add_agency(desk, "عيادة", "Clinic")
    how, target = HandOver(agency, "the doctor asked"), tmp_path / "out.pdf"
    with pytest.raises(NoConsent):
        attachments.hand_over(desk, made, target, how)
    consents.record_consent(desk, her, factories.sharing(desk, agency, DataItem.DOCUMENTS))
    with pytest.raises(ItemsNotCovered):
        attachments.hand_over(desk, made, target, how)
    assert not target.exists()
    items = (DataItem.DOCUMENTS, DataItem.MEDICAL_SUMMARY)
    agreed = consents.record_consent(desk, her, factories.sharing(desk, agency, *items))
    with pytest.raises(WeakPassphrase):
        attachments.hand_over(desk, made, target, replace(how, passphrase="short"))
    attachments.hand_over(desk, made, target, replace(how, passphrase=factories.WORKER_PHRASE))
    assert b"/Encrypt" in target.read_bytes()
    (copy,) = paper.copies_of(desk, her)
    assert (copy.receiver, copy.consent_id, copy.way) == (
        "Clinic",
        agreed,
        WayOut.SAVED_ENCRYPTED,
    )
    consents.withdraw_consent(desk, agreed, oral=True)
    with pytest.raises(NoConsent):
        attachments.hand_over(desk, made, target, how)


def test_her_own_copy_lists_them_and_says_what_is_sealed(desk: Desk) -> None:
    her = factories.admit(desk)
    attachments.attach(desk, her, replace(LETTER, title="Letter of her sister"))
    gone = attachments.attach(desk, her, LETTER)
    attachments.take_away(desk, gone, "mistake")
    job = own_copy.gather_own_copy(desk, her)
    told = json.loads(job.data)
    (one,) = told["attachments"]
    assert (one["title"], one["media_type"]) == ("Letter of her sister", "text/plain")
    assert one["size"] == len(LETTER.content)
    assert "attachments" in job.items
    nurse_only = replace(HEALTH, compartment=Compartment.HEALTH)
    attachments.attach(desk, her, nurse_only)
    worker = colleague(desk, Role.CASEWORKER)
    reach_in(worker, her)
    told = json.loads(own_copy.gather_own_copy(worker, her).data)
    assert told["left_out"]["sealed_attachments"] == 1
    stop(worker)


def reach_in(worker: Desk, her: ResidentId) -> None:
    """A caseworker who is not on the case breaks the glass."""
    reach.break_glass(worker, her, "the night before the court")


def test_the_page_of_her_file_counts_them_and_tells_when(desk: Desk) -> None:
    her = factories.admit(desk)
    attachments.attach(desk, her, replace(LETTER, title="Pay slip"))
    attachments.attach(desk, her, HEALTH)
    file = residents.open_file(desk, her)
    (section,) = [one for one in file.sections if one.key == "attachments"]
    assert section.message.n == 2
    bodies = [one.body for one in file.timeline if one.kind == "attachment"]
    assert "Pay slip" in bodies
    assert not any(isinstance(one, str) and "رسالة" in one for one in bodies)


def test_a_removal_of_staff_carries_files_to_the_new_key(desk: Desk) -> None:
    her = factories.admit(desk)
    made = attachments.attach(desk, her, HEALTH)
    code = factories.add_worker(desk, Role.HEALTH)
    (left,) = [one.id for one in factories.colleagues(desk) if one.sign_in_code == code]
    before = desk.opened.gen
    desk.sure_until_ms = desk.clock.monotonic_ms() + 1_000
    people.remove(desk, StaffId(left))
    assert desk.opened.gen == before + 1
    assert attachments.look_at_attachment(desk, made).content == HEALTH.content
    again = attachments.attach(desk, her, HEALTH)
    assert attachments.look_at_attachment(desk, again).content == HEALTH.content
    assert audit.verify(desk).clean


def test_a_disk_that_fills_up_between_file_and_row_keeps_neither(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    her = factories.admit(desk)
    whole = Repository.add

    for count in (2, 99):

        def full(self: Repository, made: Any, pieces: Any, most: int = count) -> None:
            whole(self, made, pieces[:most])
            raise DiskFull

        with monkeypatch.context() as patch:
            patch.setattr(Repository, "add", full)
            with pytest.raises(DiskFull):
                attachments.attach(desk, her, NewFile("a.flac", samples.flac() + BIG))
    assert rows(desk, "attachment") == rows(desk, PIECES) == []
    attachments.attach(desk, her, LETTER)
    assert audit.verify(desk).clean


def test_every_error_of_attachments_is_a_sentence_of_its_own() -> None:
    made = [one for one in vars(errors).values() if isinstance(one, type)]
    texts = [
        one.text.source
        for one in made
        if issubclass(one, ShelterDeskError) and one is not ShelterDeskError
    ]
    assert len(texts) == len(set(texts)) == 17


def test_a_backup_brings_a_file_back_and_the_check_sees_it(
    desk: Desk, stick: Path, beside: Beside
) -> None:
    her = factories.admit(desk)
    made = attachments.attach(desk, her, HEALTH)
    path = backed_up(desk, stick)
    attachments.take_away(desk, made, "mistake")
    restoring.restore(desk, path, None, beside)
    assert attachments.look_at_attachment(desk, made).content == HEALTH.content
    assert audit.verify(desk).clean
