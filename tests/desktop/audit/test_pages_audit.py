from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.audit.access import AccessPage
from shelter_desk.desktop.audit.anchors import AnchorsPage
from shelter_desk.desktop.audit.page import AuditPage
from shelter_desk.desktop.audit.rows import PAGE
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.preview.source import read_subject
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.tables import RowsTable
from shelter_desk.domain.audit import Act
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.notes import BlockKind
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit, log_file
from shelter_desk.services.residents import residents
from tests.desktop.pages_kit import PASSPHRASE, Kit, arrive, make_kit, whole, write


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


def test_a_filter_that_is_offered_anew_keeps_one_menu(kit: Kit, qtbot: QtBot) -> None:
    who = open_page(kit, qtbot).filters.who
    for _ in range(3):
        who.offer({"": "zz 1", "a": "zz 2"}, "a")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert who.findChildren(QMenu) == [who.menu()]
    assert who.value == "a"


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


def test_the_banner_tells_the_last_check_and_goes_on_from_it(kit: Kit, qtbot: QtBot) -> None:
    arrive(kit.desk)
    page = open_page(kit, qtbot)
    assert page.banner.isHidden(), "nobody has checked yet"
    page.verify.click()
    whole = audit.last_check(kit.desk)
    assert whole is not None
    assert page.banner.limit.text()
    arrive(kit.desk, "Asha")
    page.show_subject("")
    assert not page.banner.since.isHidden()
    page.banner.since.click()
    assert page.banner.since.isHidden()
    later = audit.last_check(kit.desk)
    assert later is not None
    assert later.head.seq > whole.head.seq
    page.refresh()
    rows = page.table.rows
    shown = [rows.row(i) for i in range(rows.rowCount())]
    verified = [row.detail for row in shown if row.kind is Act.VERIFY]
    newest, first = (one.n for one in verified if isinstance(one, Message))
    assert newest is not None
    assert first is not None
    assert newest < first + 5, "the second one read only what came after the first"


def test_a_lock_shows_the_entry_and_no_hash(kit: Kit, qtbot: QtBot) -> None:
    arrive(kit.desk)
    unlock.lock(kit.desk, ReturnPlace())
    again = unlock.unlock(kit.desk.parts, kit.desk.staff.sign_in_code, PASSPHRASE)
    page = open_page(make_kit(again, kit.clock, kit.context.language), qtbot)
    rows = page.table.rows
    place = next(i for i in range(rows.rowCount()) if rows.row(i).kind is Act.LOCK)
    shown = str(rows.index(place, 5).data())
    assert str(rows.row(place).seq - 1) in shown
    assert len(shown) < 40


def test_unusual_reads_are_one_line_until_unfolded_and_lead_to_the_day(
    kit: Kit, qtbot: QtBot
) -> None:
    one = arrive(kit.desk)
    page = open_page(kit, qtbot)
    assert page.unusual_reads.isHidden()
    kit.clock.at += timedelta(hours=14)
    residents.open_file(kit.desk, one)
    kit.clock.at += timedelta(days=2)
    page.show_subject("")
    card = page.unusual_reads
    assert not card.isHidden()
    assert card.lines.isHidden()
    card.fold.click()
    assert not card.lines.isHidden()
    button = card.lines.findChildren(LinkButton)[0]
    assert kit.context.by_name(kit.desk.staff.name_ar, kit.desk.staff.name_latin) in button.text()
    button.click()
    wanted = page.filters.wanted()
    assert wanted.staff_id == kit.desk.staff.id
    assert wanted.until is not None
    assert wanted.since is not None
    assert wanted.until - wanted.since == timedelta(days=1)
    assert acts(page) == {Act.VIEW}
    page.filters.since.choose("1")
    assert page.filters.wanted().until is None


def test_the_report_carries_the_filters_to_the_preview(kit: Kit, qtbot: QtBot) -> None:
    arrive(kit.desk)
    page = open_page(kit, qtbot)
    page.filters.act.choose(str(Act.ADMIT))
    page.report.click()
    name, subject = kit.opened[-1]
    assert name is PageName.PREVIEW
    source = read_subject(subject)
    assert source is not None
    assert source.log == page.filters.wanted()
    assert (source.counts_copies, source.names_somebody) == (False, False)
    assert read_subject("log/x") is None
    assert read_subject("log///nothing//") is None
    preview = whole(PreviewPage(kit.context))
    qtbot.addWidget(preview)
    preview.show_subject(subject)
    assert preview.paper is not None
    assert preview.paper.kind is DocumentKind.LOG


def anchors_page(kit: Kit, qtbot: QtBot) -> AnchorsPage:
    page = AnchorsPage(kit.context)
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject("")
    return page


def test_a_line_for_the_house_book_is_made_and_fits_later(kit: Kit, qtbot: QtBot) -> None:
    page = anchors_page(kit, qtbot)
    assert page.line.isHidden()
    page.write.click()
    line = page.line.text()
    assert len(line.split()) == 6
    arrive(kit.desk)
    page.typed.setText(line.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")))
    page.check.click()
    assert line.split()[0] in page.result.text()
    assert page.check.isEnabled()
    assert page.bar.isHidden()
    page.refresh()
    assert page.rows.row(0).line == line
    page.typed.setText("12")
    page.check.click()
    assert page.result.text()
    page.leave()
    assert not page.line.text()
    assert not page.typed.text()


def test_who_may_not_read_the_log_writes_the_line_all_the_same(kit: Kit, qtbot: QtBot) -> None:
    kit.context.staff = replace(kit.context.staff, role=Role.HOUSE)
    page = anchors_page(kit, qtbot)
    assert not page.findChildren(RowsTable)
    page.write.click()
    assert page.line.text()


def test_the_log_is_saved_as_a_file(kit: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "log.jsonl"
    page = AnchorsPage(kit.context, place=lambda _page: target)
    qtbot.addWidget(page)
    page.show_subject("")
    page.save.click()
    assert log_file.check_log_file(target).clean
    assert page.save.isEnabled()
    assert kit.told
    stopped = AnchorsPage(kit.context, place=lambda _page: None)
    qtbot.addWidget(stopped)
    stopped.save.click()
    assert stopped.save.isEnabled()


def test_who_does_not_see_the_audit_page_finds_the_shift_line_on_today(
    kit: Kit, qtbot: QtBot
) -> None:
    def ways(role: Role) -> list[str]:
        kit.context.staff = replace(kit.context.staff, role=role)
        page = TodayPage(kit.context)
        qtbot.addWidget(page)
        kit.opened.clear()
        for button in page.findChildren(QuietButton):
            button.click()
        return [name for name, _subject in kit.opened]

    assert PageName.ANCHORS in ways(Role.HOUSE)
    assert PageName.ANCHORS not in ways(Role.MANAGER)
