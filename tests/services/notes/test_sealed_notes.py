"""Notes for one compartment: sealed on the disk, opened for those entitled, found in memory."""

from __future__ import annotations

from contextlib import suppress
from copy import copy
from dataclasses import replace

import pytest

from shelter_desk.domain.audit import Act, AuditFilter, Fault
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import AlreadySigned, NotEntitled
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import NoteId, ResidentId, StaffId
from shelter_desk.domain.note_errors import GivenOnlySigned
from shelter_desk.domain.reach_errors import ReasonTooShort
from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.notes.sealed_notes import (
    TypedPlace,
    opened_note,
    sealed_addendum,
    typed_words,
)
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.typed.kept_words import WordsKey, WordsKind
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.notes import notes, sealed
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.storage.connection.connecting import connect_maintenance
from shelter_desk.vault.sealer import GroupSealer, with_new_keys
from tests import factories
from tests.services.colleagues import as_colleague
from tests.services.sealed_house import ADDED, MARKER, REASON, health, read_all


def whole_text_of(desk: Desk) -> str:
    """Every cell of every table of the decrypted database, the shadow tables of FTS too."""
    found = []
    with desk.database.maintenance() as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
        for (table,) in tables:
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                found += [one.decode("utf-8", "ignore") if isinstance(one, bytes) else str(one)
                          for one in row]  # fmt: skip
    return "\n".join(found)


def test_no_word_of_a_sealed_note_is_in_any_table(desk: Desk) -> None:
    resident = factories.admit(desk)
    typed = replace(health(), interpreter="Hidden Helper")
    notes.save_note_draft(desk, resident, factories.note("open words"), 0)
    notes.save_note_draft(desk, resident, typed, 1)
    assert MARKER not in whole_text_of(desk), "while it is typed"
    made = notes.write_note(desk, resident, typed)
    notes.sign_note(desk, made)
    notes.add_addendum(desk, made, ADDED)
    read_all(desk)
    whole = whole_text_of(desk)
    for word in (MARKER, ADDED, "came late", "Hidden Helper", "open words"):
        assert word not in whole, word
    # the same look does find what is not sealed, or it would be blind
    notes.write_note(desk, resident, factories.note("plainlyvisible"))
    assert "plainlyvisible" in whole_text_of(desk)
    (_, view) = notes.notes_of(desk, resident)
    assert view.note.blocks[0].text == f"{MARKER} came late"
    assert view.note.interpreter == "Hidden Helper"
    assert view.addenda[0].text == ADDED
    assert audit.verify(desk).clean


def test_the_vault_key_without_a_group_key_opens_nothing(desk: Desk) -> None:
    resident = factories.admit(desk)
    made = notes.write_note(desk, resident, health())
    notes.add_addendum(desk, made, ADDED)
    answers = Answers.empty().with_value("mental_note", MARKER)
    records.save_draft(desk, resident, "needs", answers, 0)
    thief = GroupSealer(desk.opened.vault_id, {}, desk.parts.randomness)
    blobs: list[tuple[str, bytes]] = []
    with desk.database.maintenance() as connection:
        for table in ("note", "addendum", "record_part", "draft_part"):
            column = "sealed" if table in ("note", "addendum") else "blob"
            sql = f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL"
            blobs += [(table, bytes(row[0])) for row in connection.execute(sql)]
    assert {table for table, _ in blobs} == {"note", "addendum", "draft_part"}
    read = 0
    for _table, blob in blobs:
        assert MARKER.encode() not in blob
        for part in Compartment:
            with suppress(NotEntitled):
                thief.open(part, blob, b"")
                read += 1
    assert read == 0


def test_signing_vouches_for_the_ciphertext(desk: Desk) -> None:
    resident = factories.admit(desk)
    made = notes.write_note(desk, resident, health())
    notes.sign_note(desk, made)
    assert audit.verify(desk).clean
    thief = connect_maintenance(desk.database.path, desk.opened.key)
    made_by = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'note'"
    triggers = thief.execute(made_by).fetchall()
    for name, _sql in triggers:
        thief.execute(f"DROP TRIGGER {name}")
    thief.execute("UPDATE note SET sealed = CAST(sealed || x'00' AS BLOB) WHERE id = ?", (made,))
    for _name, sql in triggers:
        thief.execute(sql)
    thief.close()
    (fault,) = audit.verify(desk).faults
    assert fault.text == labels.FAULTS[Fault.CONTENT]


def test_a_sealed_note_opens_nowhere_else(desk: Desk) -> None:
    resident = factories.admit(desk)
    made = notes.write_note(desk, resident, health())
    notes.add_addendum(desk, made, ADDED)
    with desk.database.read() as tx:
        kept = tx.notes.get(made)
    assert opened_note(desk.sealer, kept).addenda[0].text == ADDED
    (words,) = kept.addenda
    for other in (
        replace(kept, id=NoteId("other")),
        replace(kept, resident_id=ResidentId("other")),
        replace(kept, compartment=Compartment.LEGAL),
        replace(kept, addenda=(replace(words, by=StaffId("other")),)),
        replace(kept, addenda=(replace(words, at=kept.written_at),)),
    ):
        with pytest.raises(DamagedVault):
            opened_note(desk.sealer, other)


@pytest.mark.parametrize("role", [Role.HEALTH, Role.LEGAL, Role.CASEWORKER])
def test_who_may_read_write_and_seal(desk: Desk, role: Role) -> None:
    resident = factories.admit(desk)
    made = notes.write_note(desk, resident, health())
    notes.sign_note(desk, made)
    with as_colleague(desk, role) as other:
        member = role is not Role.LEGAL
        circles = {one.compartment: one for one in sealed.circles(other)}
        assert set(circles) == set(Compartment)
        assert circles[Compartment.HEALTH].mine is member
        assert all((role in one.roles) is one.mine for one in circles.values())
        (view,) = notes.notes_of(other, resident)
        assert view.cover == ("asks_reason" if member else "sealed")
        assert view.note.blocks == ()
        assert view.by_name
        timeline = residents.open_file(other, resident).timeline
        (entry,) = (one for one in timeline if one.kind == "note")
        assert entry.title.text.source == "A health note"
        assert isinstance(entry.body, Message)
        assert entry.body.text.source == "Sealed: for health"
        if not member:
            with pytest.raises(GivenOnlySigned):
                notes.write_note(other, resident, health())
            read_all(other)
            assert notes.find_notes(other, MARKER).rows == ()
            return
        hers = notes.write_note(other, resident, health("her own"))
        views = {one.note.id: one for one in notes.notes_of(other, resident)}
        assert views[hers].cover == "", "one's own words need no reason"
        sealed.unseal(other, resident, REASON)
        assert {one.cover for one in notes.notes_of(other, resident)} == {""}


def test_a_reason_is_asked_once_for_a_file_and_session(desk: Desk) -> None:
    first, second = factories.admit(desk), factories.admit(desk, "Other")
    for resident in (first, second):
        notes.write_note(desk, resident, health())
    assert notes.notes_of(desk, first)[0].cover == "", "the file's own worker is not asked"
    with as_colleague(desk, Role.HEALTH) as other:
        read_all(other)
        found = notes.find_notes(other, MARKER)
        assert [(one.match, one.compartment) for one in found.rows] == [
            ("", Compartment.HEALTH),
            ("", Compartment.HEALTH),
        ], "that there is one, not a word of it"
        with pytest.raises(ReasonTooShort):
            sealed.unseal(other, first, " . 1 2 .")
        sealed.unseal(other, first, REASON)
        assert notes.notes_of(other, first)[0].note.blocks
        assert notes.notes_of(other, second)[0].cover == "asks_reason"
        shown = {one.resident_id: one.match for one in notes.find_notes(other, MARKER).rows}
        assert shown == {first: MARKER, second: ""}
        with other.database.read() as tx:
            (event,) = tx.audit.entries(AuditFilter(acts=frozenset({Act.UNSEAL})), 10)
        assert (event.resident_id, event.detail, event.reason) == (first, "health", REASON)
        code = other.staff.sign_in_code
        unlock.lock(other, ReturnPlace())
        again = factories.reopen(desk, factories.WORKER_PHRASE, code)
        assert notes.notes_of(again, first)[0].cover == "asks_reason", "a new session"
        stop(again)


def test_sealed_answers_wait_for_a_reason_and_are_never_lost(desk: Desk) -> None:
    resident = factories.admit(desk)
    answers = Answers.empty().with_value("mental_note", MARKER).with_value("safety_note", "open")
    made = records.sign_record(desk, resident, "needs", answers)
    with as_colleague(desk, Role.HEALTH) as other:
        opened = records.start_correction(other, made)
        assert opened.asks_reason
        assert Compartment.HEALTH in opened.sealed
        assert opened.answers.get("mental_note").value is None
        changed = opened.answers.with_value("safety_note", "changed")
        rev = records.save_draft(
            other, resident, opened.draft_key, changed, opened.rev, opened.sealed
        ).rev
        sealed.unseal(other, resident, REASON)
        # a page that was opened before goes on as it was: what it could not see stays
        records.save_draft(other, resident, opened.draft_key, changed, rev, opened.sealed)
        whole = records.start_correction(other, made)
        assert not whole.asks_reason
        assert Compartment.HEALTH not in whole.sealed
        assert whole.answers.get("mental_note").value == MARKER
        assert whole.answers.get("safety_note").value == "changed"
        (version,) = records.record_history(other, resident, "needs")
        assert version.answers.get("mental_note").value == MARKER


def test_an_empty_sealed_part_may_be_filled_without_a_reason(desk: Desk) -> None:
    resident = factories.admit(desk)
    with as_colleague(desk, Role.HEALTH) as other:
        opened = records.open_form(other, resident, "needs")
        assert not opened.asks_reason
        assert Compartment.HEALTH not in opened.sealed
        answers = opened.answers.with_value("mental_note", MARKER)
        records.save_draft(other, resident, "needs", answers, 0, opened.sealed)
        assert records.open_form(other, resident, "needs").asks_reason
        sealed.unseal(other, resident, REASON)
        assert records.open_form(other, resident, "needs").answers.get("mental_note").value


def test_a_draft_is_sealed_and_comes_back(desk: Desk) -> None:
    resident = factories.admit(desk)
    typed = replace(health(), interpreter="هناء", minutes=10)
    notes.save_note_draft(desk, resident, typed, 0)
    kept = notes.open_note_draft(desk, resident)
    assert kept is not None
    assert kept.draft == typed
    notes.save_note_draft(desk, resident, replace(typed, compartment=Compartment.LEGAL), 1)
    legal = notes.open_note_draft(desk, resident)
    assert legal is not None
    assert legal.draft.compartment is Compartment.LEGAL
    notes.save_note_draft(desk, resident, replace(typed, compartment=None), 2)
    plain = notes.open_note_draft(desk, resident)
    assert plain is not None
    assert plain.draft == replace(typed, compartment=None)
    with desk.database.maintenance() as connection:
        assert connection.execute("SELECT count(*) FROM draft_part").fetchone() == (0,)


def test_a_note_may_become_sealed_and_open_again_while_it_is_open(desk: Desk) -> None:
    resident = factories.admit(desk)
    read_all(desk)
    made = notes.write_note(desk, resident, factories.note(f"{MARKER} in the open"))
    assert notes.find_notes(desk, MARKER).rows
    rev = notes.revise_note(desk, made, health(), 1)
    assert MARKER not in whole_text_of(desk)
    (hit,) = notes.find_notes(desk, MARKER).rows
    assert hit.compartment is Compartment.HEALTH
    notes.revise_note(desk, made, factories.note(f"{MARKER} again"), rev)
    (hit,) = notes.find_notes(desk, MARKER).rows
    assert hit.compartment is None
    notes.add_addendum(desk, made, "more")
    with pytest.raises(AlreadySigned):
        notes.revise_note(desk, made, health(), rev + 1)


def test_after_somebody_left_new_parts_use_a_key_she_never_had(desk: Desk) -> None:
    resident = factories.admit(desk)
    before = notes.write_note(desk, resident, health("before"))
    hers = {part: dict(ring) for part, ring in desk.opened.sealer.rings_to_hand_on().items()}
    leaver = GroupSealer(desk.opened.vault_id, hers, desk.parts.randomness)
    newer = with_new_keys(hers, frozenset({Compartment.HEALTH}), desk.parts.randomness)
    desk.opened.sealer.extend(newer)
    after = notes.write_note(desk, resident, health("after"))
    with desk.database.read() as tx:
        old, new = tx.notes.get(before), tx.notes.get(after)
    assert opened_note(leaver, old).blocks[0].text == "before"
    with pytest.raises(DamagedVault):
        opened_note(leaver, new)
    assert opened_note(desk.sealer, old).blocks[0].text == "before"
    assert opened_note(desk.sealer, new).blocks[0].text == "after"


def test_every_painful_question_lies_in_a_compartment() -> None:
    painful = 0
    for key in ("arrival", "intake", "needs"):
        for section, item in BUILT_IN[key].items():
            if section.tier_of(item) is Tier.PAINFUL:
                painful += 1
                assert section.compartment_of(item) is not None, f"{key}.{item.key}"
    assert painful >= 8


def test_an_addendum_to_an_ordinary_note_stays_ordinary(desk: Desk) -> None:
    resident = factories.admit(desk)
    made = notes.write_note(desk, resident, factories.note("open"))
    with desk.database.read() as tx:
        note = tx.notes.get(made)
    words = opened_note(desk.sealer, note)
    assert words == note
    notes.add_addendum(desk, made, "more")
    (view,) = notes.notes_of(desk, resident)
    assert view.addenda[0].text == "more"
    assert sealed_addendum(desk.sealer, note, view.note.addenda[0]).sealed is None


def test_what_can_neither_be_sealed_nor_given_is_not_kept_as_it_is_typed(desk: Desk) -> None:
    nobody = GroupSealer(desk.opened.vault_id, {}, desk.parts.randomness)
    alone = copy(desk.opened.letterbox)
    vars(alone)["_circles"] = {}
    place = TypedPlace(ResidentId("her"), WordsKey(WordsKind.NOTE))
    with pytest.raises(NotEntitled):
        typed_words((nobody, alone), place, health())
    core, parts = typed_words((desk.sealer, alone), place, health())
    assert MARKER.encode() not in core
    assert set(parts) == {Compartment.HEALTH}
