"""Notes for a circle the writer is not in: hers while she types, theirs once she gave them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditFilter, Fault
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import AlreadySigned, NotAllowed, NotEntitled
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.note_errors import GivenOnlySigned
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.reach_errors import ConflictOfInterest, InterpreterInConflict, NotInScope
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role, Scope
from shelter_desk.services.backups import backups, restoring
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.copies.own_file import read_own_file
from shelter_desk.services.inside.notes.sealed_notes import given_note, opened_note, sealed_note
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.notes import notes, sealed
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import people, reach
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.today import today
from shelter_desk.services.use_case import Quiet, Work
from shelter_desk.services.views.note import NoteDraft
from shelter_desk.services.views.retention import ExitNotice, PurgeOrder
from shelter_desk.storage.connection.connecting import connect_maintenance
from tests import factories
from tests.services.backups.test_backups import backed_up, manager_key, stick
from tests.services.notes.test_sealed_notes import whole_text_of
from tests.services.sealed_house import ADDED, MARKER, REASON, read_all

__all__ = ["stick"]

HEALTH = Compartment.HEALTH


def heard(text: str = f"{MARKER} came late", part: Compartment | None = HEALTH) -> NoteDraft:
    return replace(factories.note(text, NoteKind.HOUSE_SHIFT), compartment=part)


class House:
    """One resident, a manager, and colleagues who come to the same desk one after the other."""

    def __init__(self, desk: Desk) -> None:
        self.manager = desk
        self.her = factories.admit(desk)
        self.codes = {
            role: factories.add_worker(desk, role) for role in (Role.HOUSE, Role.HEALTH, Role.LEGAL)
        }
        self.by_code = {one.sign_in_code: one.id for one in factories.colleagues(desk)}
        unlock.lock(desk, ReturnPlace())

    @contextmanager
    def at(self, role: Role) -> Iterator[Desk]:
        if role is Role.MANAGER:
            desk = factories.reopen(self.manager)
        else:
            desk = factories.reopen(self.manager, factories.WORKER_PHRASE, self.codes[role])
        try:
            yield desk
        finally:
            unlock.lock(desk, ReturnPlace())
            stop(desk)

    def given(self, draft: NoteDraft | None = None) -> NoteId:
        with self.at(Role.HOUSE) as desk:
            return notes.write_and_sign(desk, self.her, draft or heard())


@pytest.fixture
def house(desk: Desk) -> House:
    return House(desk)


def test_her_draft_is_hers_until_she_gives_it_and_then_nobodys(house: House) -> None:
    typed = replace(heard(), interpreter="هناء", minutes=10)
    with house.at(Role.HOUSE) as desk:
        saved = notes.save_note_draft(desk, house.her, typed, 0)
        notes.save_note_draft(desk, house.her, typed, saved.rev)
        assert MARKER not in whole_text_of(desk), "never in plain core"
    with house.at(Role.MANAGER) as desk:
        assert MARKER not in whole_text_of(desk)
        assert notes.open_note_draft(desk, house.her) is None
    with house.at(Role.HOUSE) as desk:
        kept = notes.open_note_draft(desk, house.her)
        assert kept is not None
        assert (kept.draft, kept.lost) == (typed, False), "after a lock she goes on"
        assert [one.kind for one in today.today(desk).drafts] == ["note"]
        made = notes.write_and_sign(desk, house.her, kept.draft)
        assert notes.open_note_draft(desk, house.her) is None
        with desk.database.maintenance() as connection:
            for table in ("draft", "draft_part"):
                (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
                assert count == 0
        (view,) = notes.notes_of(desk, house.her)
        assert (view.cover, view.mine, view.locked, view.gives) == ("sealed", True, True, True)
        assert (view.note.blocks, view.note.interpreter, view.note.id) == ((), "", made)
        assert len(desk.sealed_words) == 0
        assert MARKER not in whole_text_of(desk)
    with house.at(Role.MANAGER) as desk:
        (view,) = notes.notes_of(desk, house.her)
        assert view.note.blocks[0].text == f"{MARKER} came late"
        assert view.note.interpreter == "هناء"
        assert view.note.signed_at is not None
        assert audit.verify(desk).clean
        with desk.database.read() as tx:
            acts = [one.act for one in tx.audit.entries(AuditFilter(resident_id=house.her), 50)]
        assert acts.count(Act.SIGN_NOTE) == 1
        assert acts.count(Act.OPEN_DRAFT) == 1, "a draft is quiet"


def test_members_read_search_and_answer_it_like_any_sealed_note(house: House) -> None:
    made = house.given()
    with house.at(Role.HEALTH) as desk:
        (view,) = notes.notes_of(desk, house.her)
        assert (view.cover, view.gives) == ("asks_reason", False)
        read_all(desk)
        (hit,) = notes.find_notes(desk, MARKER).rows
        assert (hit.note_id, hit.match, hit.compartment) == (made, "", HEALTH)
        sealed.unseal(desk, house.her, REASON)
        (view,) = notes.notes_of(desk, house.her)
        assert MARKER in view.note.blocks[0].text
        assert notes.find_notes(desk, MARKER).rows[0].match == MARKER
        notes.add_addendum(desk, made, "the nurse saw her")
        timeline = residents.open_file(desk, house.her).timeline
        assert any(one.kind == "note" for one in timeline)
    with house.at(Role.HOUSE) as desk:
        (view,) = notes.notes_of(desk, house.her)
        assert [one.text for one in view.addenda] == [""]
    with house.at(Role.LEGAL) as desk:
        (view,) = notes.notes_of(desk, house.her)
        assert (view.cover, view.mine) == ("sealed", False)
        read_all(desk)
        assert notes.find_notes(desk, MARKER).rows == ()


def test_what_she_adds_is_given_too(house: House) -> None:
    made = house.given()
    with house.at(Role.HOUSE) as desk:
        notes.add_addendum(desk, made, ADDED)
        assert ADDED not in whole_text_of(desk)
        assert len(desk.sealed_words) == 0
        (view,) = notes.notes_of(desk, house.her)
        assert [one.text for one in view.addenda] == [""]
    with house.at(Role.MANAGER) as desk:
        (view,) = notes.notes_of(desk, house.her)
        assert [one.text for one in view.addenda] == [ADDED]
        read_all(desk)
        (hit,) = notes.find_notes(desk, ADDED).rows
        assert hit.note_id == made
        assert audit.verify(desk).clean


def test_what_a_member_wrote_may_be_added_to_from_outside(house: House) -> None:
    with house.at(Role.MANAGER) as desk:
        draft = replace(factories.note("from inside", NoteKind.HEALTH), compartment=HEALTH)
        made = notes.write_and_sign(desk, house.her, draft)
    with house.at(Role.LEGAL) as desk:
        notes.add_addendum(desk, made, ADDED)
    with house.at(Role.HOUSE) as desk, pytest.raises(NotAllowed):
        notes.add_addendum(desk, made, "not a note of her kinds")
    with house.at(Role.MANAGER) as desk:
        (view,) = notes.notes_of(desk, house.her)
        assert view.note.blocks[0].text == "from inside"
        assert [one.text for one in view.addenda] == [ADDED]


def test_it_is_given_in_one_step_or_not_at_all(house: House) -> None:
    with house.at(Role.HOUSE) as desk:
        notes.save_note_draft(desk, house.her, heard(), 0)
        with pytest.raises(GivenOnlySigned):
            notes.write_note(desk, house.her, heard())
        assert notes.open_note_draft(desk, house.her) is not None
        assert notes.notes_of(desk, house.her) == ()
        made = notes.write_and_sign(desk, house.her, heard())
        for again in (
            lambda: notes.sign_note(desk, made),
            lambda: notes.write_and_sign(desk, house.her, heard(), made, 2),
            lambda: notes.write_and_sign(desk, house.her, heard(part=None), made, 2),
            lambda: notes.revise_note(desk, made, heard(part=None), 2),
        ):
            with pytest.raises((AlreadySigned, NotEntitled)):
                again()
    with house.at(Role.MANAGER) as desk:
        (view,) = notes.notes_of(desk, house.her)
        assert MARKER in view.note.blocks[0].text


def test_an_ordinary_note_may_be_given_while_it_is_open(house: House) -> None:
    with house.at(Role.HOUSE) as desk:
        made = notes.write_note(desk, house.her, heard(part=None))
        assert MARKER in whole_text_of(desk)
        with pytest.raises(GivenOnlySigned):
            notes.revise_note(desk, made, heard(), 1)
        notes.save_note_draft(desk, house.her, heard(), 0, made)
        notes.write_and_sign(desk, house.her, heard(), made, 1)
        assert MARKER not in whole_text_of(desk), "nor in the index of search"
        assert notes.open_note_draft(desk, house.her, made) is None
    with house.at(Role.MANAGER) as desk:
        (view,) = notes.notes_of(desk, house.her)
        assert MARKER in view.note.blocks[0].text


def test_a_draft_changes_between_everybody_herself_and_her_circle(house: House) -> None:
    with house.at(Role.LEGAL) as desk:
        rev = 0
        for part in (None, HEALTH, Compartment.LEGAL, Compartment.MANAGEMENT, None, HEALTH):
            draft = replace(heard(), kind=NoteKind.LEGAL, compartment=part)
            rev = notes.save_note_draft(desk, house.her, draft, rev).rev
            kept = notes.open_note_draft(desk, house.her)
            assert kept is not None
            assert kept.draft == draft
            assert (MARKER in whole_text_of(desk)) is (part is None)


def test_new_keys_lose_a_draft_and_say_so(house: House) -> None:
    with house.at(Role.HOUSE) as desk:
        notes.save_note_draft(desk, house.her, heard(), 0)
    with house.at(Role.MANAGER) as desk:
        hers = house.by_code[house.codes[Role.HOUSE]]
        once = people.reset(desk, hers)
        parts = desk.parts
    desk = unlock.unlock_first_time(
        parts, once.sign_in_code, once.code, factories.WORKER_PHRASE + " anew"
    )
    kept = notes.open_note_draft(desk, house.her)
    assert kept is not None
    assert (kept.lost, kept.draft.blocks) == (True, ())
    rev = notes.save_note_draft(desk, house.her, heard("again"), kept.rev).rev
    again = notes.open_note_draft(desk, house.her)
    assert again is not None
    assert (again.rev, again.lost, again.draft) == (rev, False, heard("again"))
    stop(desk)


def test_a_draft_outlives_another_role(house: House) -> None:
    with house.at(Role.HOUSE) as desk:
        notes.save_note_draft(desk, house.her, heard(), 0)
    with house.at(Role.MANAGER) as desk:
        people.change_role(desk, house.by_code[house.codes[Role.HOUSE]], Role.HEALTH)
    with house.at(Role.HOUSE) as desk:
        kept = notes.open_note_draft(desk, house.her)
        assert kept is not None
        assert kept.draft == heard()
        assert notes.write_note(desk, house.her, kept.draft), "it is her own circle now"


def test_after_somebody_left_the_circle_she_reads_nothing_given_later(house: House) -> None:
    with house.at(Role.HEALTH) as desk:
        rings = {part: dict(r) for part, r in desk.opened.sealer.rings_to_hand_on().items()}
        taken = {part: {k: bytearray(v) for k, v in ring.items()} for part, ring in rings.items()}
    before = house.given()
    with house.at(Role.MANAGER) as desk:
        people.change_role(desk, house.by_code[house.codes[Role.HEALTH]], Role.LEGAL)
    after = house.given(heard("after she left"))
    with house.at(Role.MANAGER) as desk:
        sealer = desk.opened.sealer
        sealer.forget()
        sealer.extend(taken)
        with desk.database.read() as tx:
            assert opened_note(desk.sealer, tx.notes.get(before)).blocks
            with pytest.raises(DamagedVault):
                opened_note(desk.sealer, tx.notes.get(after))


def test_permission_reach_and_ties_stay_as_they_are(house: House) -> None:
    with house.at(Role.MANAGER) as desk:
        hers = house.by_code[house.codes[Role.HOUSE]]
        tie = reach.tie_staff(desk, house.her, hers, "A neighbour of hers")
        reach.tie_interpreter(desk, house.her, "Hidden Helper", "An uncle of hers, she says")
        code = factories.add_worker(desk, Role.FORMS_DESK)
        case = factories.add_worker(desk, Role.CASEWORKER)
    made = NoteId("x")
    with house.at(Role.HOUSE) as desk:
        with pytest.raises(ConflictOfInterest):
            notes.write_and_sign(desk, house.her, heard())
        with pytest.raises(ConflictOfInterest):
            notes.save_note_draft(desk, house.her, heard(), 0)
    with house.at(Role.MANAGER) as desk:
        reach.end_tie(desk, tie)
    with house.at(Role.HOUSE) as desk:
        wrong = replace(heard(), kind=NoteKind.HEALTH)
        with pytest.raises(NotAllowed):
            notes.write_and_sign(desk, house.her, wrong)
        with pytest.raises(InterpreterInConflict):
            notes.write_and_sign(desk, house.her, replace(heard(), interpreter="hidden helper"))
        made = notes.write_and_sign(desk, house.her, heard())
    for other, refusal in ((code, NotAllowed), (case, NotInScope)):
        desk = factories.reopen(house.manager, factories.WORKER_PHRASE, other)
        desk.shelter = replace(desk.shelter, record_scope=Scope.OWN)
        draft = replace(heard(), compartment=Compartment.MANAGEMENT)
        for act in (
            lambda d=desk, n=draft: notes.write_and_sign(d, house.her, n),
            lambda d=desk: notes.add_addendum(d, made, "more"),
        ):
            with pytest.raises(refusal):
                act()
        stop(desk)


def test_a_script_cannot_move_or_swap_what_was_given(house: House) -> None:
    made = house.given()
    with house.at(Role.HOUSE) as desk:
        notes.add_addendum(desk, made, ADDED)
    with house.at(Role.MANAGER) as desk:
        with desk.database.read() as tx:
            kept = tx.notes.get(made)
        assert opened_note(desk.sealer, kept).addenda[0].text == ADDED
        (words,) = kept.addenda
        for other in (
            replace(kept, id=NoteId("other")),
            replace(kept, resident_id=ResidentId("other")),
            replace(kept, compartment=Compartment.LEGAL),
            replace(kept, written_by=desk.staff.id),
            replace(kept, sealed=words.sealed),
            replace(kept, addenda=(replace(words, by=desk.staff.id),)),
            replace(kept, addenda=(replace(words, at=words.at + timedelta(seconds=1)),)),
            replace(kept, addenda=(replace(words, sealed=kept.sealed),)),
        ):
            with pytest.raises(DamagedVault):
                opened_note(desk.sealer, other)


def test_nobody_outside_puts_other_words_in_place_of_a_members(house: House) -> None:
    """Giving needs no membership, so a stranger's words must not pass for a nurse's."""
    with house.at(Role.HEALTH) as desk:
        draft = replace(heard("the nurse's own"), kind=NoteKind.HEALTH)
        made = notes.write_and_sign(desk, house.her, draft)
    with house.at(Role.LEGAL) as desk:
        with desk.database.read() as tx:
            kept = tx.notes.get(made)
        forged = replace(kept, blocks=heard("words she never wrote").blocks)
        blob = given_note(desk.letterbox, forged, HEALTH).sealed
        thief = connect_maintenance(desk.database.path, desk.opened.key)
        made_by = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'note'"
        triggers = thief.execute(made_by).fetchall()
        for name, _sql in triggers:
            thief.execute(f"DROP TRIGGER {name}")
        thief.execute("UPDATE note SET sealed = ? WHERE id = ?", (blob, made))
        for _name, sql in triggers:
            thief.execute(sql)
        thief.close()
    with house.at(Role.MANAGER) as desk:
        with pytest.raises(DamagedVault):
            notes.notes_of(desk, house.her)
        (fault,) = audit.verify(desk).faults
        assert fault.text == labels.FAULTS[Fault.CONTENT]


def test_her_own_copy_counts_it_and_members_put_it_in(house: House) -> None:
    house.given(replace(heard(), kind=NoteKind.HOUSE_SHIFT))
    with house.at(Role.LEGAL) as desk:
        draft = replace(heard(), kind=NoteKind.CONTACT)
        notes.write_and_sign(desk, house.her, draft)
        with desk.database.read() as tx:
            file = read_own_file(Work(desk, tx, Quiet("a test")), house.her)
        assert (file.sealed_notes, file.notes) == (1, ())
    with house.at(Role.MANAGER) as desk:
        with desk.database.read() as tx:
            file = read_own_file(Work(desk, tx, Quiet("a test")), house.her)
        assert MARKER in file.notes[0].blocks[0].text


def test_it_comes_back_from_a_backup_and_is_read_by_members(
    house: House, stick: Path, tmp_path: Path
) -> None:
    house.given()
    with house.at(Role.MANAGER) as desk:
        path = backed_up(desk, stick)
        assert backups.check_backup(desk, path).notes == 1
        key, code = manager_key(desk), desk.staff.sign_in_code
    new = factories.make_parts(tmp_path / "new computer")
    restoring.restore_closed(new, path, key)
    reader = unlock.unlock(new, code, factories.MANAGER_PHRASE)
    (view,) = notes.notes_of(reader, house.her)
    assert MARKER in view.note.blocks[0].text
    stop(reader)
    hers = unlock.unlock(new, house.codes[Role.HOUSE], factories.WORKER_PHRASE)
    (view,) = notes.notes_of(hers, house.her)
    assert view.cover == "sealed"
    assert notes.write_and_sign(hers, house.her, heard("and again"))
    stop(hers)


def test_after_a_removal_what_was_given_is_read_and_more_is_given(house: House) -> None:
    house.given()
    with house.at(Role.MANAGER) as desk:
        people.remove(desk, house.by_code[house.codes[Role.HEALTH]])
    house.given(heard("and again"))
    with house.at(Role.MANAGER) as desk:
        views = notes.notes_of(desk, house.her)
        assert [one.note.blocks[0].text for one in views] == ["and again", f"{MARKER} came late"]
        assert [one.note.sealed[4] for one in views if one.note.sealed] == [2, 1]
        assert audit.verify(desk).clean


def test_it_goes_with_the_file(house: House, fake_clock: factories.FakeClock) -> None:
    with house.at(Role.HOUSE) as desk:
        made = notes.write_and_sign(desk, house.her, heard())
        notes.add_addendum(desk, made, ADDED)
        notes.save_note_draft(desk, house.her, heard(), 0)
    with house.at(Role.MANAGER) as desk:
        second = factories.add_worker(desk, Role.DATA_OFFICER)
        notice = ExitNotice(desk.local_today(), ExitReason.OTHER, "home")
        retention.record_exit(desk, house.her, notice)
        short = residents.resident_row(desk, house.her).code
    fake_clock.advance(days=366)
    with house.at(Role.MANAGER) as desk:
        read_all(desk)
        retention.purge(desk, PurgeOrder(house.her, short), second, factories.WORKER_PHRASE)
        assert notes.find_notes(desk, MARKER).rows == ()
        with desk.database.maintenance() as connection:
            for table in ("note", "addendum", "draft", "draft_part"):
                (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
                assert count == 0, table
        assert audit.verify(desk).clean


def test_members_seal_as_before(house: House) -> None:
    with house.at(Role.HEALTH) as desk:
        draft = replace(heard(), kind=NoteKind.HEALTH)
        made = notes.write_note(desk, house.her, draft)
        with desk.database.read() as tx:
            kept = tx.notes.get(made)
        assert kept.sealed is not None
        assert kept.sealed[:1] == b"\x01"
        assert opened_note(desk.sealer, kept) == replace(
            opened_note(desk.sealer, sealed_note(desk.sealer, opened_note(desk.sealer, kept))),
            sealed=kept.sealed,
        )
