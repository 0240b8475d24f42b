"""A quote in her own language and its translation: kept, sealed, found, told on paper."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.errors import NothingWritten, TextTooLong
from shelter_desk.domain.notes import BlockKind, NoteBlock, NoteKind
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.services.consents import consents
from shelter_desk.services.copies import hand_over, own_copy
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import notes
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.views.note import NoteDraft
from tests import factories
from tests.services.notes.test_sealed_notes import whole_text_of
from tests.services.sealed_house import read_all

SAID, MEANT, WHO = "ፓስፖርቴን እፈልጋለሁ", "zzpassport wanted", "zzalmaz"


def quote(desk: Desk, *blocks: NoteBlock, kind: NoteKind = NoteKind.CONTACT) -> NoteDraft:
    made = blocks or (NoteBlock(BlockKind.QUOTE, SAID, MEANT, WHO),)
    return NoteDraft(kind, desk.clock.now(), made)


def test_both_are_kept_as_they_were_typed_and_old_notes_stay_as_they_are(desk: Desk) -> None:
    her = factories.admit(desk)
    typed = quote(desk, NoteBlock(BlockKind.FACT, "plain"), NoteBlock(BlockKind.QUOTE, SAID, MEANT))
    notes.save_note_draft(desk, her, typed, 0)
    kept = notes.open_note_draft(desk, her)
    assert kept is not None
    assert kept.draft.blocks == typed.blocks
    notes.write_and_sign(desk, her, typed)
    assert notes.notes_of(desk, her)[0].note.blocks == typed.blocks
    assert '[["fact","plain"],["quote",' in whole_text_of(desk).replace(", ", ",")
    assert NoteBlock.unpacked(["quote", "of before"]) == NoteBlock(BlockKind.QUOTE, "of before")


def test_a_translation_alone_is_a_note_and_nothing_at_all_is_not(desk: Desk) -> None:
    her = factories.admit(desk)
    notes.write_note(desk, her, quote(desk, NoteBlock(BlockKind.QUOTE, " ", MEANT)))
    (entry,) = (one for one in residents.open_file(desk, her).timeline if one.kind == "note")
    assert entry.body == MEANT
    with pytest.raises(NothingWritten):
        notes.write_note(desk, her, quote(desk, NoteBlock(BlockKind.QUOTE, " ", "", WHO)))
    with pytest.raises(TextTooLong):
        notes.write_note(desk, her, quote(desk, NoteBlock(BlockKind.QUOTE, "x", "y" * 20_001)))


@pytest.mark.parametrize("part", [None, Compartment.HEALTH])
def test_a_search_finds_either_and_a_sealed_one_is_nowhere_else(
    desk: Desk, part: Compartment | None
) -> None:
    her = factories.admit(desk)
    typed = replace(quote(desk, kind=NoteKind.HEALTH), compartment=part)
    notes.save_note_draft(desk, her, typed, 0)
    for moment in ("typed", "written"):
        whole = whole_text_of(desk)
        for words in (SAID, MEANT, WHO):
            assert (words in whole) is (part is None), (moment, words)
        if moment == "typed":
            notes.write_note(desk, her, typed)
    read_all(desk)
    for asked in ("ፓስፖርቴን", "zzpassport"):
        (hit,) = notes.find_notes(desk, asked).rows
        assert asked in hit.match
    (view,) = notes.notes_of(desk, her)
    assert view.note.blocks == typed.blocks


def test_papers_tell_both_and_name_no_translator(desk: Desk) -> None:
    factories.admit(desk, "Genet")
    her = factories.admit(desk, "Selam")
    told = NoteBlock(BlockKind.QUOTE, SAID, f"{MEANT}, said Genet", WHO)
    notes.write_and_sign(desk, her, quote(desk, told))
    own = own_copy.gather_own_copy(desk, her)
    agency = referrals.add_agency(desk, "العيادة", "Clinic")
    items = frozenset({DataItem.WHOLE_FILE, DataItem.NAME, DataItem.STORY_SUMMARY})
    agreed = factories.handing(desk, agency, DataItem.NAME, DataItem.STORY_SUMMARY)
    consents.record_consent(desk, her, agreed)
    handed = hand_over.gather_hand_over(desk, her, agency, items - {DataItem.WHOLE_FILE})
    for job in (own, handed):
        for shown in (repr(job.sheets), json.dumps(json.loads(job.data), ensure_ascii=False)):
            assert SAID in shown
            assert MEANT in shown
            assert WHO not in shown
        assert "In translation" in repr(job.sheets)
    assert "Genet" not in repr(handed.sheets) + handed.data.decode()
    assert "SD-2026-0001" in repr(handed.sheets)
