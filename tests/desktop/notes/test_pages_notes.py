from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.notes.found import FoundNotes
from shelter_desk.desktop.notes.page import NotesPage
from shelter_desk.desktop.notes.parts import NoteCard, paragraphs, quoted
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.writing_sheet import WritingArea
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.notes import BlockKind
from shelter_desk.services.notes import notes
from shelter_desk.services.oversight import audit
from shelter_desk.services.views.note import KeptNote
from tests.desktop.notes.notes_pages import note_page, notes_page
from tests.desktop.pages_kit import Kit, arrive, write

LANGUAGES = ("ar", "en")


def cards(page: NotesPage) -> list[NoteCard]:
    found = (page._rows.itemAt(i) for i in range(page._rows.count()))
    widgets = [item.widget() for item in found if item is not None]
    return [card for card in widgets if isinstance(card, NoteCard)]


def words(card: NoteCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel)]


def test_blocks_stay_apart_and_words_of_hers_are_quoted(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    write(kit.desk, resident, (BlockKind.FACT, "older"))
    write(
        kit.desk,
        resident,
        (BlockKind.QUOTE, "أريد جوازي"),
        (BlockKind.OPINION, "she is tired\nتحتاج إلى راحة"),
    )
    page = notes_page(kit, qtbot, resident)
    newest, older = cards(page)
    assert "«أريد جوازي»" in words(newest)
    assert {"she is tired", "تحتاج إلى راحة"} <= set(words(newest))
    muted = [one for one in newest.findChildren(QLabel) if one.text() == "she is tired"]
    assert muted[0].property("kind") == "muted"
    assert "older" in words(older)


def test_her_words_stand_between_the_marks_of_their_script() -> None:
    assert quoted("أريد جوازي") == "«أريد جوازي»"
    assert quoted("I want my passport") == "“I want my passport”"
    for already in ("«لا أريد»", "“No”", '"No"'):
        assert quoted(already) == already


def test_paragraphs_split_only_where_the_direction_changes() -> None:
    assert paragraphs("سطر\nسطر آخر\nEnglish\n12\n«عربي»") == [
        "سطر\nسطر آخر",
        "English\n12",
        "«عربي»",
    ]


def test_sign_locks_and_an_addendum_is_kept(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    write(kit.desk, resident, (BlockKind.FACT, "a talk"))
    page = notes_page(kit, qtbot, resident)
    card = cards(page)[0]
    assert set(card.buttons) == {"edit", "sign"}
    card.buttons["sign"].click()
    card = cards(page)[0]
    assert set(card.buttons) == {"add"}
    card.buttons["add"].click()
    assert card.area is not None
    card.area.setPlainText("later words")
    page.refresh()
    card = cards(page)[0]
    assert card.area is not None, "a refresh must not lose what is being typed"
    assert card.area.toPlainText() == "later words"
    card.buttons["keep"].click()
    view = notes.notes_of(kit.desk, resident)[0]
    assert [one.text for one in view.addenda] == ["later words"]
    assert "later words" in words(cards(page)[0])


def test_an_addendum_that_was_begun_survives_leaving(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    note_id = NoteId(write(kit.desk, resident, (BlockKind.FACT, "a talk")))
    notes.sign_note(kit.desk, note_id)
    page = notes_page(kit, qtbot, resident)
    card = cards(page)[0]
    card.buttons["add"].click()
    assert card.area is not None
    card.area.setPlainText("half a sent")
    page.leave()
    assert notes.notes_of(kit.desk, resident)[0].addenda[0].text == "half a sent"


def test_search_folds_arabic_and_shows_the_match_in_bold(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    write(kit.desk, resident, (BlockKind.FACT, "زارت السفارة <b>اليوم</b>"))
    write(kit.desk, arrive(kit.desk, "بريا"), (BlockKind.FACT, "السفارة غدًا"))
    mine = notes_page(kit, qtbot, resident)
    mine.search.setText("السفاره")
    qtbot.waitUntil(lambda: bool(mine.findChildren(FoundNotes)), timeout=2000)
    found = mine.findChildren(FoundNotes)[-1]
    assert len(found.rows) == 1
    shown = [one.text() for one in found.rows[0].findChildren(QLabel)]
    assert any("<b>السفارة</b>" in text and "&lt;b&gt;" in text for text in shown)
    everybody = notes_page(kit, qtbot, "")
    everybody.search.setText("السفاره")
    everybody._search()
    assert len(everybody.findChildren(FoundNotes)[-1].rows) == 2
    assert everybody.new.isHidden()


def test_a_search_is_logged_when_one_leaves_and_never_what_was_typed(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    write(kit.desk, resident, (BlockKind.FACT, "sesame"))
    page = notes_page(kit, qtbot, resident)
    page.search.setText("sesame")
    page._search()
    page.leave()
    rows = audit.audit_page(kit.desk, AuditFilter(acts=frozenset({Act.SEARCH}))).rows
    assert len(rows) == 1
    assert "sesame" not in repr(rows)


def drafted(kit: Kit, resident: ResidentId, note_id: NoteId | None = None) -> KeptNote:
    kept = notes.open_note_draft(kit.desk, resident, note_id)
    assert kept is not None
    return kept


def acts(kit: Kit) -> list[Act]:
    with kit.desk.database.read() as tx:
        return [entry.act for entry in tx.audit.entries(AuditFilter(), 200)]


def test_typing_rests_and_is_kept_as_a_draft(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    page = note_page(kit, qtbot, resident)
    area = page.blocks.areas[BlockKind.FACT]
    assert page.discard.isHidden()
    qtbot.keyClicks(area, "first")
    qtbot.waitUntil(lambda: notes.open_note_draft(kit.desk, resident) is not None, timeout=4000)
    assert notes.notes_of(kit.desk, resident) == (), "typing writes no note"
    assert not page.discard.isHidden()
    qtbot.keyClicks(area, " second")
    page.leave()
    kept = drafted(kit, resident)
    assert kept.draft.blocks[0].text == "first second"
    assert page.state.text()
    page.leave()
    assert drafted(kit, resident).rev == kept.rev, "nothing new, no save"


def test_twenty_pauses_leave_one_event_and_saving_one_more(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = note_page(kit, qtbot, resident)
    before = len(acts(kit))
    for number in range(20):
        page.blocks.areas[BlockKind.FACT].setPlainText(f"word {number}")
        page.leave()
    assert acts(kit)[:-before] == [Act.OPEN_DRAFT]
    page.save.click()
    assert acts(kit)[:-before] == [Act.WRITE_NOTE, Act.OPEN_DRAFT]
    assert notes.open_note_draft(kit.desk, resident) is None
    (view,) = notes.notes_of(kit.desk, resident)
    assert view.note.blocks[0].text == "word 19"
    assert page.discard.isHidden()
    page.blocks.areas[BlockKind.FACT].setPlainText("changed")
    page.leave()
    assert notes.notes_of(kit.desk, resident)[0].note.rev == view.note.rev
    assert drafted(kit, resident, view.note.id).draft.blocks[0].text == "changed"
    again = note_page(kit, qtbot, f"{resident}/{view.note.id}")
    assert again.blocks.areas[BlockKind.FACT].toPlainText() == "changed"
    again.sign.click()
    assert acts(kit)[:-before] == [
        Act.SIGN_NOTE,
        Act.OPEN_DRAFT,
        Act.WRITE_NOTE,
        Act.OPEN_DRAFT,
    ]
    (view,) = notes.notes_of(kit.desk, resident)
    assert view.note.signed_at is not None
    assert view.note.blocks[0].text == "changed"


def test_words_that_wait_are_shown_where_a_note_is_signed(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    note_id = NoteId(write(kit.desk, resident, (BlockKind.FACT, "in the file")))
    page = note_page(kit, qtbot, f"{resident}/{note_id}")
    page.blocks.areas[BlockKind.FACT].setPlainText("typed since")
    page.leave()
    assert set(cards(notes_page(kit, qtbot, resident))[0].buttons) == {"edit"}
    kit.clock.at += timedelta(hours=25)
    late = note_page(kit, qtbot, f"{resident}/{note_id}")
    assert late.blocks.areas[BlockKind.FACT].toPlainText() == "typed since", "no word is lost"
    assert late.blocks.areas[BlockKind.FACT].isReadOnly()
    assert not late.discard.isHidden()


def test_today_and_the_file_lead_to_what_waits(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    note_id = NoteId(write(kit.desk, resident, (BlockKind.FACT, "in the file")))
    for subject in (resident, f"{resident}/{note_id}"):
        page = note_page(kit, qtbot, subject)
        page.blocks.areas[BlockKind.FACT].setPlainText("typed")
        page.leave()
    wanted = {(PageName.NOTE, resident), (PageName.NOTE, f"{resident}/{note_id}")}
    today = TodayPage(kit.context)
    qtbot.addWidget(today)
    today.show_subject("")
    for row in today.findChildren(ClickRow):
        row.opened.emit()
    assert wanted <= set(kit.opened)
    kit.opened.clear()
    file = FilePage(kit.context)
    qtbot.addWidget(file)
    file.show_subject(resident)
    for row in file.timeline.findChildren(ClickRow):
        row.opened.emit()
    assert wanted <= set(kit.opened)


def test_discarding_asks_and_brings_back_what_is_in_the_file(
    kit: Kit, qtbot: QtBot, resident: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    note_id = NoteId(write(kit.desk, resident, (BlockKind.FACT, "in the file")))
    page = note_page(kit, qtbot, f"{resident}/{note_id}")
    area = page.blocks.areas[BlockKind.FACT]
    area.setPlainText("a slip")
    page.leave()
    monkeypatch.setattr(kit.context.messages, "ask", lambda *_: False)
    page.discard.click()
    assert area.toPlainText() == "a slip"
    monkeypatch.setattr(kit.context.messages, "ask", lambda *_: True)
    page.discard.click()
    assert area.toPlainText() == "in the file"
    assert page.discard.isHidden()
    assert notes.open_note_draft(kit.desk, resident, note_id) is None
    assert acts(kit)[0] is Act.DISCARD_DRAFT


def test_leaving_keeps_and_an_empty_page_keeps_nothing(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = note_page(kit, qtbot, resident)
    page.leave()
    assert notes.open_note_draft(kit.desk, resident) is None
    page.blocks.areas[BlockKind.QUOTE].setPlainText("«لا أريد»")
    page.about.set_value("minutes", 40)
    place = page.place()
    page.leave()
    again = note_page(kit, qtbot, place.subject)
    again.return_to("quote:3")
    assert again.blocks.areas[BlockKind.QUOTE].toPlainText() == "«لا أريد»"
    assert again.blocks.areas[BlockKind.QUOTE].caret() == 3
    assert again.about.value("minutes") == 40
    assert again.state.text()
    again.save.click()
    written = notes.notes_of(kit.desk, resident)[0].note
    assert again.place().subject == f"{resident}/{written.id}"


def _ground(area: WritingArea) -> QColor:
    return area.grab().toImage().pixelColor(area.width() // 2, area.height() - 6)


def test_sign_and_lock_goes_back_and_a_locked_note_is_read_only(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = note_page(kit, qtbot, resident)
    page.sign.click()
    assert kit.told[-1][1] == "attention", "nothing is written yet"
    page.blocks.areas[BlockKind.OBSERVATION].setPlainText("calm")
    page.about.set_value("minutes", 20)
    page.sign.click()
    (view,) = notes.notes_of(kit.desk, resident)
    assert view.note.signed_at is not None
    assert view.note.minutes == 20
    assert kit.backs == [True]
    again = note_page(kit, qtbot, f"{resident}/{view.note.id}")
    shown = {kind for kind, area in again.blocks.areas.items() if area.isVisibleTo(again)}
    assert shown == {BlockKind.OBSERVATION}, "nothing that looks as if it waited for words"
    paper = again.blocks.areas[BlockKind.OBSERVATION]
    assert (paper.isReadOnly(), paper.property("kind")) == (True, "read")
    assert again.about_card.prompts.isHidden()
    assert again.sign.isHidden()
    locked = _ground(paper)
    again.show_subject(str(resident))
    assert _ground(paper) != locked, "a new note waits for words, and looks so"
    assert _ground(paper) == _ground(page.blocks.areas[BlockKind.OBSERVATION])
    assert all(area.isVisibleTo(again) for area in again.blocks.areas.values())
    assert not paper.isReadOnly()


def test_words_stay_when_the_file_refuses(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    page = note_page(kit, qtbot, resident)
    area = page.blocks.areas[BlockKind.FACT]
    area.setPlainText("x" * 20_001)
    page._save()
    assert kit.told[-1][1] == "attention"
    assert len(area.toPlainText()) == 20_001
    assert len(drafted(kit, resident).draft.blocks[0].text) == 20_001, "and they are on the disk"
    assert notes.notes_of(kit.desk, resident) == ()


def test_pages_run_the_right_way_and_have_names(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = note_page(kit, qtbot, resident)
    rtl = kit.context.language == "ar"
    assert page.isRightToLeft() is rtl
    assert page.sign.x() < page.title.x() if rtl else page.sign.x() > page.title.x()
    assert all(area.accessibleName() for area in page.blocks.areas.values())
    area = page.blocks.areas[BlockKind.FACT]
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert not area.hasFocus(), "Tab goes on, it writes nothing"
    assert area.toPlainText() == ""
    assert kit.opened == [] or kit.opened[-1][0] is PageName.NOTE
