"""The house in numbers, in both languages: tiles, bars, lists, keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.overview.bars import BarButton, BarHeads, slot
from shelter_desk.desktop.overview.page import DAY, OverviewPage
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.paper_names import OVERVIEW, house_subject
from shelter_desk.desktop.widgets.cards import EmptyState
from shelter_desk.domain.calls import CallIn, CallState, CallWords, Sector
from shelter_desk.domain.ids import CallId, ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import rooms
from shelter_desk.services.records import records
from shelter_desk.services.views.house import RoomWish
from tests import factories
from tests.desktop.every_page import settle
from tests.desktop.pages_kit import Kit, kit_of, words_in_sight
from tests.desktop.running.late_answers import hold

HOSTILE = "\u202eسلام\u2066" + "x" * 300 + "\n" * 40 + "</b>"


def _page(kit: Kit, qtbot: QtBot, subject: str = "") -> OverviewPage:
    page = OverviewPage(kit.context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.show_subject(subject)
    settle()
    return page


def _arrives(
    desk: Desk, called: str, sector: Sector | None = None, days_ago: int = 0
) -> ResidentId:
    her = factories.admit(desk, called)
    at = desk.clock.now() - timedelta(days=days_ago)
    with desk.database.write() as tx:
        stay = tx.residents.stay(her)
        assert stay is not None
        tx.residents.update_stay(replace(stay, started_at=at))
        if sector is not None:
            made = CallIn(
                CallId(desk.ids.new()), f"IN-{her}", at, desk.staff.id, CallWords(sector=sector)
            )
            tx.calls.add(replace(made, state=CallState.ARRIVED, resident_id=her))
    return her


def _house(desk: Desk) -> list[ResidentId]:
    rooms.add_room(desk, RoomWish("4", beds=6))
    told = (
        ("Mariam", Sector.POLICE, 0),
        ("Salma", Sector.POLICE, 0),
        ("Hana", Sector.POLICE, 40),
        ("Noor", Sector.HEALTH, 0),
        ("Amal", None, 80),
    )
    made = [_arrives(desk, *one) for one in told]
    for level in ("1", "3"):
        said = Answers.empty().with_value("safety_level", level)
        records.sign_record(desk, made[0], "needs", said)
    return made


def _button(page: OverviewPage, key: str) -> BarButton:
    known = [one for card in page.charts for one in card.chart.buttons]
    return next(one for one in known if one.bar.key == key)


def test_six_tiles_and_two_charts_each_number_leading_to_its_list(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    _house(desk)
    kit = kit_of(desk, language)
    page = _page(kit, qtbot)
    assert len(page.tiles) == 6
    assert len(page.charts) == 2
    said = words_in_sight(page)
    assert ("0 of 6" in said) is (language == "en")
    assert ("الأسرّة" in said) is (language == "ar")
    assert page.seen is not None
    for row in [one for tile in page.tiles for one in tile.rows]:
        assert row.accessibleName()
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    named = {subject for name, subject in kit.opened if name is PageName.OVERVIEW}
    assert {"house", "house/no_bed", "stay", "consents/not_asked"} <= named
    assert (PageName.HOUSE, "") in kit.opened
    month = page.seen.months[-1].code
    _button(page, f"arrivals/police/{month}").click()
    assert kit.opened[-1] == (PageName.OVERVIEW, f"arrivals/police/{month}")
    _button(page, "needs/safety/steadier").click()
    assert kit.opened[-1] == (PageName.OVERVIEW, "needs/safety/steadier")


def test_the_page_is_printed_from_its_preview(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    kit = kit_of(desk, language)
    page = _page(kit, qtbot)
    page.print.click()
    assert kit.opened == [(PageName.PREVIEW, house_subject(OVERVIEW))]
    page.show_subject("overdue")
    assert not page.print.isVisible(), "a list has names in it"


def test_whoever_comes_back_from_a_list_finds_the_page_as_she_left_it(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    made = _house(desk)
    page = _page(kit_of(desk, language), qtbot)
    before = page.tiles[0]
    page.show_subject("house")
    page.show_subject("")
    settle()
    assert page.tiles[0] is before
    assert before.isVisible()
    factories.leaves(desk, made[0])
    page.refresh()
    settle()
    assert page.tiles[0] is not before, "other numbers, another page"
    assert len(page.tiles) == 6
    assert page.seen is not None
    assert page.seen.stay.left.n == 1


def test_a_bar_is_read_aloud_as_who_when_and_how_many(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    _house(desk)
    page = _page(kit_of(desk, language), qtbot)
    assert page.seen is not None
    bar = _button(page, f"arrivals/police/{page.seen.months[-1].code}")
    expected = ("Police", "November 2026", "2") if language == "en" else ("الشرطة", "2026", "شخصان")
    assert all(one in bar.accessibleName() for one in expected)
    heads = page.findChildren(BarHeads)
    assert all(one.accessibleName() for one in heads)


def test_arrows_go_from_bar_to_bar_as_they_are_seen_and_enter_opens(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    _house(desk)
    kit = kit_of(desk, language)
    page = _page(kit, qtbot)
    assert page.seen is not None
    older, newest = page.seen.months[-2].code, page.seen.months[-1].code
    first = _button(page, f"arrivals/police/{older}")
    page.activateWindow()
    first.setFocus()
    later = Qt.Key.Key_Right if language == "en" else Qt.Key.Key_Left
    qtbot.keyClick(first, later)
    now = _button(page, f"arrivals/police/{newest}")
    assert now.hasFocus()
    assert now.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert first.focusPolicy() is Qt.FocusPolicy.ClickFocus, "Tab leaves the chart"
    qtbot.keyClick(now, Qt.Key.Key_Down)
    below = _button(page, f"arrivals/health/{newest}")
    assert below.hasFocus()
    qtbot.keyClick(below, Qt.Key.Key_Return)
    assert kit.opened[-1] == (PageName.OVERVIEW, f"arrivals/health/{newest}")
    qtbot.keyClick(below, Qt.Key.Key_Up)
    qtbot.keyClick(now, Qt.Key.Key_Up)
    assert now.hasFocus(), "there is nothing above"


def test_time_runs_the_way_the_window_is_read() -> None:
    assert slot(0, 12, 120, rtl=False) == (0, 10)
    assert slot(0, 12, 120, rtl=True) == (110, 10)
    wide = [slot(place, 7, 100, rtl=True) for place in range(7)]
    assert sum(width for _left, width in wide) == 100, "no pixel is lost"


def test_a_line_of_a_list_opens_the_file(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    made = _house(desk)
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, "arrivals/not_said")
    assert page.rows.rowCount() == 1
    assert page.place().subject == "arrivals/not_said", "it comes back after a lock"
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert kit.opened == [(PageName.FILE, made[-1])]


def test_a_list_in_which_no_line_has_a_day_has_no_column_for_days(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    _house(desk)
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, "languages/not_said")
    assert page.rows.rowCount() > 0
    assert page.table.isColumnHidden(DAY)
    page.show_subject("arrivals/not_said")
    assert not page.table.isColumnHidden(DAY)
    assert any(map(str.isdigit, page.rows.index(0, DAY).data()))


def test_an_empty_house_says_so_and_an_empty_list_too(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    page = _page(kit_of(desk, language), qtbot)
    assert [one for one in page.findChildren(EmptyState) if one.isVisible()]
    assert page.tiles == []
    page.show_subject("overdue")
    settle()
    assert [one for one in page.findChildren(EmptyState) if one.isVisible()]
    assert page.rows.rowCount() == 0


def test_names_that_try_to_break_the_page_stay_in_their_cell(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    her = _arrives(desk, "Mariam")
    with desk.database.write() as tx:
        tx.residents.update(replace(tx.residents.get(her), called=HOSTILE))
    page = _page(kit_of(desk, language), qtbot, "house")
    heads = page.table.verticalHeader()
    assert heads.sectionSize(0) == heads.defaultSectionSize()
    shown = sum(page.table.columnWidth(one) for one in range(4))
    assert shown <= page.table.viewport().width(), "the day still stands in sight"


def test_numbers_that_come_late_do_not_cover_a_list_and_the_other_way_round(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _house(desk)
    kit = kit_of(desk, language)
    page = _page(kit, qtbot)
    late = hold(monkeypatch, kit.context.tasks, page)
    page.refresh()
    page.show_subject("house")
    late.waiting.reverse()
    late.come()
    assert page.rows.rowCount() == 5
    assert page.table.isVisible()
    late = hold(monkeypatch, kit.context.tasks, page)
    page.show_subject("stay")
    page.show_subject("")
    late.waiting.reverse()
    late.come()
    settle()
    assert page.rows.rowCount() == 0
    assert page.tiles[0].isVisible()
