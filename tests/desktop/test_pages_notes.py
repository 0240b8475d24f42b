from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.pages.note import NotePage
from shelter_desk.desktop.pages.note_found import FoundNotes
from shelter_desk.desktop.pages.note_parts import NoteCard, paragraphs
from shelter_desk.desktop.pages.notes import NotesPage
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.notes import BlockKind
from shelter_desk.services import audit, notes
from tests.desktop.pages_kit import Kit, arrive, make_desk, make_kit, write

LANGUAGES = ("ar", "en")


@pytest.fixture(params=LANGUAGES)
def kit(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Kit:
    desk, clock = make_desk(tmp_path / "desk")
    made = make_kit(desk, clock, request.param)
    qtbot.addWidget(made.window)
    return made


@pytest.fixture
def resident(kit: Kit) -> ResidentId:
    return arrive(kit.desk)


def notes_page(kit: Kit, qtbot: QtBot, subject: str) -> NotesPage:
    page = NotesPage(kit.context)
    qtbot.addWidget(page)
    kit.context.tasks.changed.connect(
        lambda topics: page.refresh() if topics & page.topics else None
    )
    page.resize(836, 584)
    page.show()
    page.show_subject(subject)
    return page


def note_page(kit: Kit, qtbot: QtBot, subject: str) -> NotePage:
    page = NotePage(kit.context, clock=kit.clock)
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject(subject)
    return page


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


def test_typing_rests_and_is_kept_once(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    page = note_page(kit, qtbot, resident)
    area = page.blocks.areas[BlockKind.FACT]
    qtbot.keyClicks(area, "first")
    qtbot.waitUntil(lambda: len(notes.notes_of(kit.desk, resident)) == 1, timeout=4000)
    qtbot.keyClicks(area, " second")
    page.leave()
    (view,) = notes.notes_of(kit.desk, resident)
    assert view.note.blocks[0].text == "first second"
    assert page.state.text()
    page.leave()
    assert notes.notes_of(kit.desk, resident)[0].note.rev == view.note.rev, "nothing new, no save"


def test_leaving_keeps_and_an_empty_page_keeps_nothing(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    page = note_page(kit, qtbot, resident)
    page.leave()
    assert notes.notes_of(kit.desk, resident) == ()
    page.blocks.areas[BlockKind.QUOTE].setPlainText("«لا أريد»")
    assert page.place().subject == f"{resident}/newest"
    page.leave()
    again = note_page(kit, qtbot, f"{resident}/newest")
    again.return_to("quote:3")
    assert again.blocks.areas[BlockKind.QUOTE].toPlainText() == "«لا أريد»"
    assert again.blocks.areas[BlockKind.QUOTE].caret() == 3
    place = again.place()
    assert place.subject == f"{resident}/{notes.notes_of(kit.desk, resident)[0].note.id}"


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
    assert again.blocks.areas[BlockKind.OBSERVATION].isReadOnly()
    assert again.sign.isHidden()


def test_words_stay_when_the_file_refuses(kit: Kit, qtbot: QtBot, resident: ResidentId) -> None:
    page = note_page(kit, qtbot, resident)
    area = page.blocks.areas[BlockKind.FACT]
    area.setPlainText("x" * 20_001)
    page._save()
    assert kit.told[-1][1] == "attention"
    assert len(area.toPlainText()) == 20_001
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
