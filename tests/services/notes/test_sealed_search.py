"""Searching sealed notes: read ahead in small steps, in memory alone, for those entitled."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotEntitled
from shelter_desk.domain.ids import NoteId
from shelter_desk.domain.sources import SystemClock
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.notes.sealed_notes import opened_note, sealed_note
from shelter_desk.services.notes import notes, sealed
from shelter_desk.services.opening import unlock
from shelter_desk.vault.sealer import GroupSealer
from tests import factories
from tests.services.sealed_house import MARKER, REASON, health, read_all


def test_search_reads_ahead_folds_alike_and_forgets_at_lock(desk: Desk) -> None:
    resident = factories.admit(desk)
    for number in range(60):
        notes.write_note(desk, resident, health(f"مُحَمَّد note {number}"))
        notes.write_note(desk, resident, factories.note(f"محمد plain {number}"))
    desk.sealed_words.forget()
    assert notes.find_notes(desk, "note").sealed == "reading"
    read_all(desk)
    found = notes.find_notes(desk, "محمد", 200)
    assert found.sealed == "searched"
    assert len(found.rows) == 120
    assert sum(one.compartment is not None for one in found.rows) == 60
    assert [one.note_id for one in found.rows] == sorted(
        (one.note_id for one in found.rows), reverse=True
    )
    assert notes.find_notes(desk, "محمد", 50).more
    (hit,) = notes.find_notes(desk, "note 59").rows
    assert (hit.match, hit.at) == ("note", factories.START)
    unlock.lock(desk, ReturnPlace())
    assert len(desk.sealed_words) == 0
    assert not desk.unsealed


def test_who_belongs_nowhere_reads_nothing_ahead(desk: Desk) -> None:
    resident = factories.admit(desk)
    notes.write_note(desk, resident, health())
    sealer = desk.opened.sealer
    desk.opened.sealer = GroupSealer(desk.opened.vault_id, {}, desk.parts.randomness)
    desk.sealed_words.forget()
    assert sealed.read_sealed_words(desk)
    assert len(desk.sealed_words) == 0
    assert notes.find_notes(desk, MARKER).sealed == ""
    with pytest.raises(NotEntitled):
        sealed.unseal(desk, resident, REASON)
    desk.opened.sealer = sealer


def test_five_thousand_sealed_notes_are_read_in_small_steps(desk: Desk) -> None:
    """Sealed at once into the file; the figures are wall clock, the limits far above them."""
    resident = factories.admit(desk)
    text = "كانت متعبة بعد الموعد الطبي وطلبت الراحة. She asked for rest after the visit. " * 5
    plain = notes.write_note(desk, resident, health(text))
    with desk.database.write() as tx:
        one = opened_note(desk.sealer, tx.notes.get(plain))
        for number in range(5000):
            copy = replace(one, id=NoteId(desk.ids.new()), addenda=())
            tx.notes.add(sealed_note(desk.sealer, replace(copy, minutes=number % 60)))
    desk.sealed_words.forget()
    desk.parts = replace(desk.parts, clock=SystemClock())
    longest, steps, begun = 0.0, 0, time.perf_counter()
    done = False
    while not done:
        at = time.perf_counter()
        done = sealed.read_sealed_words(desk)
        longest = max(longest, time.perf_counter() - at)
        steps += 1
    total = time.perf_counter() - begun
    at = time.perf_counter()
    assert len(notes.find_notes(desk, "متعبه rest").rows) == 50
    asked = time.perf_counter() - at
    print(
        f"{total:.2f} s in {steps} steps, longest {longest * 1000:.1f} ms, "
        f"search {asked * 1000:.1f} ms"
    )
    assert len(desk.sealed_words) == 5001
    assert longest < 0.5
    assert total < 30


def test_a_note_deleted_with_its_file_is_not_found_any_more(desk: Desk) -> None:
    resident = factories.admit(desk)
    made = notes.write_note(desk, resident, health())
    with desk.database.read() as tx:
        kept = opened_note(desk.sealer, tx.notes.get(made))
    desk.sealed_words.put(replace(kept, id=NoteId("gone")))
    assert [one.note_id for one in notes.find_notes(desk, MARKER).rows] == [made]
    assert len(desk.sealed_words) == 1


def test_a_damaged_note_does_not_keep_the_others_from_being_read(desk: Desk) -> None:
    resident = factories.admit(desk)
    made = notes.write_note(desk, resident, health())
    with desk.database.write() as tx:
        kept = tx.notes.get(made)
        tx.notes.add(replace(kept, id=NoteId("0" * 36)))
    desk.sealed_words.forget()
    read_all(desk)
    assert [one.note_id for one in notes.find_notes(desk, MARKER).rows] == [made]
