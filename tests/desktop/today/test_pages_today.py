"""Today in the window: what is due leads where it is done; a manager looks beside a colleague."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.today.page import ARRIVALS, TodayPage
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.domain.shifts import Shift
from shelter_desk.services.house import handovers, outings, rooms
from shelter_desk.services.labels.house import FREE_BEDS
from shelter_desk.services.residents import residents
from shelter_desk.services.views.due import DueWay
from shelter_desk.services.views.handover import HandoverWords
from shelter_desk.services.views.house import OutWords, RoomWish
from tests import factories
from tests.desktop.pages_kit import arrive, make_desk, make_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_every_way_is_a_page() -> None:
    assert {way.value for way in DueWay} <= {name.value for name in PageName}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_who_came_today_is_counted_and_her_file_is_one_press_away(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    arrive(desk, "Hana")
    clock.at += timedelta(days=20)
    came = [arrive(desk, "Lemlem")]
    clock.at += timedelta(days=2)
    came += [arrive(desk, name) for name in ("Mariam", "Selam")]
    kit = make_kit(desk, clock, language)
    page = TodayPage(kit.context)
    qtbot.addWidget(page)
    page.refresh()
    assert kit.context.words(ARRIVALS, 2) in page.day.text()
    rows = page._arrived.findChildren(ClickRow)
    assert sorted(row.accessibleName().split()[0] for row in rows) == ["Lemlem", "Mariam", "Selam"]
    for row in rows:
        row.opened.emit()
    assert sorted(kit.opened) == sorted((PageName.FILE, str(her)) for her in came)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_is_due_opens_and_a_manager_may_look_beside_a_colleague(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    code = factories.add_worker(desk)
    layla = factories.staff_id(desk, code)
    mine, theirs = arrive(desk, "Mariam"), arrive(desk, "Hana")
    residents.reassign(desk, theirs, layla)
    clock.at += timedelta(days=9)
    kit = make_kit(desk, clock, language)
    page = TodayPage(kit.context)
    qtbot.addWidget(page)
    page.refresh()

    def rows() -> list[ClickRow]:
        return page._due.findChildren(ClickRow)

    def named() -> list[str]:
        return [row.accessibleName().split()[0] for row in rows()]

    assert named() == ["Mariam"]
    rows()[0].opened.emit()
    assert kit.opened == [(PageName.FORM, f"{mine}/needs")]

    page._team.findChildren(ClickRow)[0].opened.emit()
    qtbot.waitUntil(lambda: named() == ["Hana"])
    page.mine.click()
    qtbot.waitUntil(lambda: named() == ["Mariam"])

    assert page.house is not None
    assert not page.house.isVisibleTo(page), "no rooms and no shift yet: nothing to tell"
    rooms.add_room(desk, RoomWish("4", beds=2))
    outings.go_out(desk, mine, OutWords(time(13)))
    handovers.hand_over(desk, HandoverWords(Shift.NIGHT))
    clock.at += timedelta(hours=2)
    page.refresh()
    kit.opened.clear()
    for row in page.house.rows:
        row.opened.emit()
    assert kit.opened == [
        (PageName.HOUSE, str(mine)),
        (PageName.HOUSE, ""),
        (PageName.HANDOVER, ""),
    ]
    assert kit.context.words(FREE_BEDS, 2) in page.house.rows[1].accessibleName()
