"""No list ends silently: what is not shown is counted and can be had."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.notes import page as notes_page
from shelter_desk.desktop.notes.found import FoundNotes
from shelter_desk.desktop.notes.page import NotesPage
from shelter_desk.desktop.residents.page import ResidentsPage
from shelter_desk.desktop.shell import search as shell_search
from shelter_desk.desktop.today import page as today_page
from shelter_desk.desktop.today.page import FURTHER, TodayPage
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.search_box import SearchBox
from shelter_desk.domain.notes import BlockKind
from shelter_desk.services.notes import notes
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from tests.desktop.pages_kit import Kit, arrive, write


def test_a_long_list_says_how_many_more_and_gives_them(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(residents, "LIST_PAGE", 2)
    for number in range(5):
        arrive(kit.desk, f"سيلام {number}")
    page = ResidentsPage(kit.context)
    qtbot.addWidget(page)
    page.show()
    page.show_subject("")
    told = kit.context.fmt.number
    assert page.model.rowCount() == 2
    assert told(5) in page.count.text(), "the head counts everybody"
    assert told(3) in page.footer.text()
    assert told(2) in page.footer.text()
    assert "Ctrl+K" in page.footer.text()
    page.table.setCurrentIndex(page.model.index(1, 0))
    page.more.click()
    assert page.model.rowCount() == 4
    assert page.table.currentIndex().row() == 1, "the place is kept"
    page.refresh()
    assert page.model.rowCount() == 4
    page.more.click()
    assert page.model.rowCount() == 5
    assert page.more.isHidden()
    assert "Ctrl+K" not in page.footer.text()
    page._choose("all")
    assert page.model.rowCount() == 2


def test_today_counts_everybody_in_the_house(kit: Kit) -> None:
    for number in range(3):
        arrive(kit.desk, f"سيلام {number}")
    assert not hasattr(today, "HOUSE_LIMIT")
    assert today.today(kit.desk).in_house == 3
    assert residents.residents_list(kit.desk, "in_house", 1).total == 3


def test_today_says_how_much_else_is_due_and_gives_it(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today_page, "AT_ONCE", 2)
    for number in range(5):
        arrive(kit.desk, f"سيلام {number}")
    kit.clock.at += timedelta(days=9)
    due = len(today.today(kit.desk).due)
    assert due >= 5
    page = TodayPage(kit.context)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.show_subject("")
    shown = 2
    while shown < due:
        assert len(page._due.findChildren(ClickRow)) == shown
        (further,) = (
            one
            for one in page._due.findChildren(LinkButton)
            if one.text() == kit.context.words(FURTHER, due - shown)
        )
        further.click()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        shown = min(shown + 2, due)
    assert len(page._due.findChildren(ClickRow)) == due
    assert [one for one in page._due.findChildren(LinkButton) if one is not page.mine] == []


def test_her_notes_are_found_behind_those_of_others(kit: Kit) -> None:
    hers, other = arrive(kit.desk), arrive(kit.desk, "مريم")
    for number in range(3):
        write(kit.desk, hers, (BlockKind.FACT, f"السفارة {number}"))
    for number in range(9):
        write(kit.desk, other, (BlockKind.FACT, f"السفارة {number}"))
    found = notes.find_notes(kit.desk, "السفاره", 2, hers)
    assert [hit.resident_id for hit in found.rows] == [hers, hers]
    assert found.more
    everything = notes.find_notes(kit.desk, "السفاره", 3, hers)
    assert len(everything.rows) == 3
    assert not everything.more
    assert notes.find_notes(kit.desk, "السفاره", 11).more
    assert not notes.find_notes(kit.desk, "السفاره", 12).more


def test_found_notes_say_that_there_are_more_and_give_them(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notes_page, "HITS_AT_ONCE", 2)
    her = arrive(kit.desk)
    for number in range(3):
        write(kit.desk, her, (BlockKind.FACT, f"السفارة {number}"))
        kit.clock.at += timedelta(minutes=1)
    page = NotesPage(kit.context)
    qtbot.addWidget(page)
    page.show()
    page.show_subject("")
    page.search.setText("السفاره")
    page._search()
    (found,) = page.findChildren(FoundNotes)
    assert len(found.rows) == 2
    (button,) = found.findChildren(LinkButton)
    button.click()
    shown = [one for one in page.findChildren(FoundNotes) if one is not found]
    assert len(shown[-1].rows) == 3
    assert shown[-1].findChildren(LinkButton) == []


def test_the_search_box_says_when_it_shows_only_the_likeliest(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shell_search, "SHOWN", 2)
    kit.window.resize(900, 600)
    kit.window.show()
    box = SearchBox("x", kit.context.icons.pixmap("search", "muted", 16), kit.window)
    drop = shell_search.SearchDrop(kit.context, box, kit.window)
    for number in range(3):
        arrive(kit.desk, "سيلام")
        drop._typed("سيلام")
        assert drop._model.rowCount() == min(number + 1, 2)
        assert drop._more.isHidden() is (number < 2)
    assert drop.height() > drop.table.verticalHeader().defaultSectionSize() * 2
