"""The page of what was printed, for a manager and for who prints."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.audit.page import AuditPage
from shelter_desk.desktop.house.print_menu import HousePrint
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.print_queue.printed import PrintedPage
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import ConsentId, ResidentId
from shelter_desk.domain.print_runs import PrintedAgain, SheetsCame, WhyAgain
from shelter_desk.domain.staff import Role
from shelter_desk.services.labels.papers import WHY_AGAIN
from shelter_desk.services.papers import house_papers, paper, sheets
from tests import papers
from tests.desktop.pages_kit import Kit, agree, arrive, hospital, whole


def _prints(kit: Kit) -> ResidentId:
    """A consent form that jammed and was printed again, and a list of nobody."""
    desk, her = kit.desk, arrive(kit.desk)
    given = ConsentId(agree(desk, her, hospital(desk), DataItem.NAME))
    first = papers.consent_paper(desk, her, [given], 2)
    paper.record_printed(desk, first, "her copy", "Office")
    sheets.record_sheets(desk, first, SheetsCame(0, 2))
    second = papers.consent_paper(desk, her, [given], 2)
    again = PrintedAgain(first.document_id, 1, WhyAgain.JAM)
    paper.record_printed(desk, second, "her copy", "Office", again)
    sheets.record_sheets(desk, second, SheetsCame(2, 2))
    listed = paper.typeset(desk, house_papers.gather_evacuation(desk))
    paper.record_printed(desk, listed, "", "Office")
    return her


def _open(kit: Kit, qtbot: QtBot) -> PrintedPage:
    page = whole(PrintedPage(kit.context))
    qtbot.addWidget(page)
    page.resize(1178, 712)
    page.show()
    page.show_subject("")
    return page


def _cells(page: PrintedPage, row: int) -> list[str]:
    return [str(page.rows.index(row, one).data()) for one in range(page.rows.columnCount())]


def test_the_list_says_what_came_out_and_in_place_of_what(kit: Kit, qtbot: QtBot) -> None:
    _prints(kit)
    page = _open(kit, qtbot)
    number, say = kit.context.fmt.number, kit.context.words
    listed, second, first = (_cells(page, row) for row in range(3))
    assert number(3) in second[4]
    assert number(4) in second[4]
    assert say(WHY_AGAIN[WhyAgain.JAM]) in second[6]
    assert "her copy" in second[6]
    assert number(2) in second[5]
    assert first[5] not in (second[5], listed[5]), "none came, all came, nobody counted"
    assert [
        page.rows.index(row, 5).data(int(Qt.ItemDataRole.UserRole) + 1) for row in range(3)
    ] == [
        "attention",
        "",
        "attention",
    ]
    assert listed[3] == "—"


def test_who_reads_the_log_goes_on_to_who_opened_the_file(kit: Kit, qtbot: QtBot) -> None:
    her = _prints(kit)
    page = _open(kit, qtbot)
    page.table.opened.emit(page.rows.index(0, 0))
    assert kit.opened == [], "the list is about nobody"
    page.table.opened.emit(page.rows.index(1, 0))
    assert kit.opened[-1] == (PageName.ACCESS, her)


def test_who_prints_alone_has_her_own_without_a_column_for_who(kit: Kit, qtbot: QtBot) -> None:
    her = _prints(kit)
    kit.context.staff = replace(kit.context.staff, role=Role.CASEWORKER)
    page = _open(kit, qtbot)
    assert page.rows.columnCount() == 6
    assert page.rows.rowCount() == 3
    page.table.opened.emit(page.rows.index(1, 0))
    assert kit.opened[-1] == (PageName.FILE, her)


def test_a_time_without_prints_says_so(kit: Kit, qtbot: QtBot) -> None:
    page = _open(kit, qtbot)
    assert page._stack.currentIndex() == 1
    _prints(kit)
    page.since.choose("1")
    assert page.rows.rowCount() == 3


def test_the_ways_to_it(kit: Kit, qtbot: QtBot) -> None:
    audit = AuditPage(kit.context)
    qtbot.addWidget(audit)
    audit.printed.click()
    assert kit.opened[-1] == (PageName.PRINTED, "")
    kit.opened.clear()
    menu = HousePrint(kit.context)
    qtbot.addWidget(menu)
    menu.printed.trigger()
    assert kit.opened == [(PageName.PRINTED, "")]
