"""Her words in her own language, and beside them what they mean and who translated (rule 19)."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.notes.parts import NoteCard
from shelter_desk.desktop.notes.writing_page import NotePage
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import BlockKind, NoteBlock
from shelter_desk.services.copies import own_copy
from shelter_desk.services.labels.note_words import TRANSLATED_BY, TRANSLATION
from shelter_desk.services.notes import notes
from tests.desktop.notes.notes_pages import note_page, notes_page
from tests.desktop.pages_kit import Kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SAID = "ፓስፖርቴን እፈልጋለሁ"
MEANT = {"ar": "أريد جواز سفري", "en": "I want my passport"}
WHO = "Almaz, by telephone"


def write(kit: Kit, page: NotePage, qtbot: QtBot) -> None:
    page.blocks.areas[BlockKind.QUOTE].setPlainText(SAID)
    assert page.blocks.translated.isVisibleTo(page)
    page.blocks.translated.area.setPlainText(MEANT[kit.context.language])
    qtbot.keyClicks(page.blocks.translated.who, WHO)


def test_it_is_asked_once_there_are_words_of_hers(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = note_page(kit, qtbot, resident)
    beside = page.blocks.translated
    assert not beside.isVisibleTo(page)
    page.blocks.areas[BlockKind.FACT].setPlainText("x")
    assert not beside.isVisibleTo(page)
    page.blocks.areas[BlockKind.QUOTE].setPlainText(SAID)
    assert beside.isVisibleTo(page)
    page.blocks.areas[BlockKind.QUOTE].setPlainText("")
    assert not beside.isVisibleTo(page)
    beside.area.setPlainText("kept")
    beside.offer(asked=False)
    assert beside.isVisibleTo(page), "no word stands out of sight"
    (fact, quote) = page.blocks.blocks()
    assert (fact.kind, quote) == (BlockKind.FACT, NoteBlock(BlockKind.QUOTE, "", "kept"))


def test_draft_note_and_locked_note_hold_both(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    meant = MEANT[kit.context.language]
    page = note_page(kit, qtbot, resident)
    write(kit, page, qtbot)
    page.leave()
    again = note_page(kit, qtbot, resident)
    assert again.blocks.translated.area.toPlainText() == meant
    assert again.blocks.translated.who.text() == WHO
    assert again.blocks.translated.isVisibleTo(again)
    again.sign.click()
    (view,) = notes.notes_of(kit.desk, resident)
    assert view.note.blocks == (NoteBlock(BlockKind.QUOTE, SAID, meant, WHO),)
    locked = note_page(kit, qtbot, f"{resident}/{view.note.id}")
    assert locked.blocks.translated.area.isVisibleTo(locked)
    assert locked.blocks.translated.area.isReadOnly()
    assert locked.blocks.translated.who.isReadOnly()
    locked.show_subject(str(resident))
    assert not locked.blocks.translated.has_words, "nothing of another note stays behind"
    assert not locked.blocks.translated.isVisibleTo(locked)


def test_both_are_shown_found_and_printed(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    meant = MEANT[kit.context.language]
    page = note_page(kit, qtbot, resident)
    write(kit, page, qtbot)
    page.save.click()
    shown = notes_page(kit, qtbot, resident)
    (card,) = shown.findChildren(NoteCard)
    labels = [one.text() for one in card.findChildren(QLabel)]
    marks = {"ar": f"«{meant}»", "en": f"“{meant}”"}
    for one in (f"“{SAID}”", marks[kit.context.language], WHO):
        assert one in labels
    for label in (TRANSLATION, TRANSLATED_BY):
        assert kit.context.words(label) in labels
    for typed in (SAID.split(maxsplit=1)[0], meant.split()[-1]):
        (hit,) = notes.find_notes(kit.desk, typed).rows
        assert hit.resident_id == resident, typed
        assert hit.match
    told = json.loads(own_copy.gather_own_copy(kit.desk, resident).data)
    (block,) = told["notes"][0]["blocks"]
    assert (block["text"], block["translation"]) == (SAID, meant)


def test_the_keys_walk_from_her_words_to_the_translation(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = note_page(kit, qtbot, resident)
    page.blocks.areas[BlockKind.QUOTE].setPlainText(SAID)
    page.blocks.areas[BlockKind.QUOTE].setFocus()
    qtbot.keyClick(page.blocks.areas[BlockKind.QUOTE], Qt.Key.Key_Tab)
    assert page.focusWidget() is page.blocks.translated.area
    qtbot.keyClick(page.blocks.translated.area, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.blocks.translated.who
    qtbot.keyClick(page.blocks.translated.who, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.blocks.areas[BlockKind.OBSERVATION]
