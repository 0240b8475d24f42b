"""The night shift ticks the list of a first day through the windows, by code alone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.house.tonight_page import TonightPage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.today.rows import TodayRows
from shelter_desk.domain.staff import Role
from shelter_desk.services.house import rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.plan import first_day
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.views.house import RoomWish
from tests import factories
from tests.desktop.pages_kit import arrive, make_desk, make_kit


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_to_do_tonight_is_ticked_by_code(tmp_path: Path, qtbot: QtBot, language: str) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    code = factories.add_worker(desk, Role.HOUSE)
    her = arrive(desk, "بريا")
    hers = residents.resident_row(desk, her).code
    rooms.add_room(desk, RoomWish("4", beds=1))
    stop(desk)
    guard = unlock.unlock(desk.parts, code, factories.WORKER_PHRASE)
    kit = make_kit(guard, clock, language)
    qtbot.addWidget(kit.window)
    (due,) = today.today(guard).due
    line = TodayRows(kit.context, lambda _finding: None).due(due)
    line.opened.emit()
    assert kit.opened[-1] == (PageName.TONIGHT, her)
    board = HousePage(kit.context, kit.window)
    board.show_subject(str(her))
    assert not board.side.tonight.isHidden()
    board.side.tonight.click()
    assert kit.opened[-1] == (PageName.TONIGHT, her)
    page = TonightPage(kit.context)
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject(her)
    assert hers in page.who.text()
    assert not any("بريا" in label.text() for label in page.findChildren(QLabel))
    assert page.card is not None
    qtbot.keyClick(page.card.boxes["water_food"], Qt.Key.Key_Space)
    assert page.card.boxes["water_food"].isChecked()
    done = {one.code for one in first_day.first_day(guard, her).things if one.done}
    assert done == {"water_food"}
    page.card.boxes["water_food"].click()
    assert not page.card.boxes["water_food"].isChecked()
    clock.at += timedelta(hours=25)
    page.refresh()
    assert page.card is None
    board.refresh()
    assert board.side.tonight.isHidden()
    stop(guard)
