from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.pages.access import AccessPage
from shelter_desk.desktop.pages.audit import AuditPage
from shelter_desk.desktop.pages.audit_rows import PAGE
from shelter_desk.domain.audit import Act
from shelter_desk.domain.notes import BlockKind
from shelter_desk.services import residents
from tests.desktop.pages_kit import Kit, arrive, make_desk, make_kit, write


@pytest.fixture(params=("ar", "en"))
def kit(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Kit:
    desk, clock = make_desk(tmp_path / "desk")
    made = make_kit(desk, clock, request.param)
    qtbot.addWidget(made.window)
    return made


def open_page(kit: Kit, qtbot: QtBot) -> AuditPage:
    page = AuditPage(kit.context)
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject("")
    return page


def acts(page: AuditPage) -> set[Act]:
    rows = page.table.rows
    return {rows.row(i).kind for i in range(rows.rowCount())}


def test_the_log_shows_acts_in_words_and_never_answers(kit: Kit, qtbot: QtBot) -> None:
    one = arrive(kit.desk, "بريا")
    write(kit.desk, one, (BlockKind.FACT, "sesame"))
    page = open_page(kit, qtbot)
    rows = page.table.rows
    cells = {
        str(rows.index(i, j).data())
        for i in range(rows.rowCount())
        for j in range(rows.columnCount())
    }
    assert {Act.ADMIT, Act.WRITE_NOTE, Act.CREATE_DESK} <= acts(page)
    assert not any("sesame" in cell or "بريا" in cell for cell in cells)
    assert not cells & {"contact", "people", "write_note"}
    assert page.count.text()


def test_filters_by_act_person_time_and_file(kit: Kit, qtbot: QtBot) -> None:
    one, other = arrive(kit.desk, "بريا"), arrive(kit.desk, "Grace")
    code = residents.resident_row(kit.desk, one).code
    residents.open_file(kit.desk, other)
    kit.clock.at += timedelta(days=2)
    page = open_page(kit, qtbot)
    assert Act.ADMIT not in acts(page), "two days ago is not today"
    page.filters.since.choose("7")
    assert Act.ADMIT in acts(page)
    page.filters.act.choose(str(Act.ADMIT))
    assert acts(page) == {Act.ADMIT}
    assert page.table.rows.rowCount() == 2
    page.filters.code.setText(code.lower())
    page.filters.code.editingFinished.emit()
    assert [page.table.rows.row(0).resident_id] == [one]
    assert page.table.rows.rowCount() == 1
    page.filters.code.setText("ZZ-1")
    page.filters.code.editingFinished.emit()
    assert kit.told[-1][1] == "attention"
    assert page.table.rows.rowCount() == 2
    page.filters.who.choose(str(kit.desk.staff.id))
    assert page.table.rows.rowCount() == 2


def test_the_table_reads_on_at_its_end(kit: Kit, qtbot: QtBot) -> None:
    one = arrive(kit.desk)
    for _ in range(PAGE + 20):
        residents.note_search(kit.desk, "x", 1)
    page = open_page(kit, qtbot)
    rows = page.table.rows
    # The view may have asked on already; from here every further page is asked for once.
    while rows.canFetchMore(rows.index(-1, -1)):
        rows.fetchMore(rows.index(-1, -1))
    numbers = [rows.row(i).seq for i in range(rows.rowCount())]
    assert len(numbers) > PAGE
    assert numbers == sorted(set(numbers), reverse=True), "no line twice, none out of order"
    assert numbers[-1] == 1
    assert one


def test_unusual_lines_are_marked_in_words_and_picture(kit: Kit, qtbot: QtBot) -> None:
    one = arrive(kit.desk)
    kit.clock.at += timedelta(hours=14)
    residents.open_file(kit.desk, one)
    page = open_page(kit, qtbot)
    assert page.table.rows.unusual() == 1
    assert not page.unusual.isHidden()
    assert page.table.currentIndex().row() == 0


def test_verify_says_the_result_in_words(kit: Kit, qtbot: QtBot) -> None:
    arrive(kit.desk)
    page = open_page(kit, qtbot)
    seen: list[tuple[int, int]] = []
    page.progressed.connect(lambda done, known: seen.append((done, known)))
    page.verify.click()
    assert not page.banner.isHidden()
    assert page.banner.words.text()
    assert page.banner.bar.isHidden()
    assert page.verify.isEnabled()
    assert seen


def test_a_row_leads_to_who_opened_the_file(kit: Kit, qtbot: QtBot) -> None:
    one = arrive(kit.desk)
    for _ in range(3):
        residents.open_file(kit.desk, one)
    page = open_page(kit, qtbot)
    rows = page.table.rows
    place = next(i for i in range(rows.rowCount()) if rows.row(i).resident_id == one)
    page.table.opened.emit(rows.index(place, 4))
    assert kit.opened[-1] == (PageName.ACCESS, one)
    access = AccessPage(kit.context)
    qtbot.addWidget(access)
    access.show()
    access.show_subject(one)
    assert access.readers.rowCount() == 1
    assert access.readers.row(0).times >= 3
    found = access.events.rows
    assert {found.row(i).resident_id for i in range(found.rowCount())} == {one}
    assert {found.row(i).kind for i in range(found.rowCount())} >= {Act.ADMIT, Act.VIEW}
