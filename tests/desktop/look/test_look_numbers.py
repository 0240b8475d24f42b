"""Ones stand below ones, a line says what it has room for, and nobody is called a dash."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.i18n import install_language
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.overview.page import OverviewPage
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.labels import Strong
from shelter_desk.desktop.widgets.search_box import SearchBox
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import rooms
from shelter_desk.services.views.house import RoomWish
from tests import factories
from tests.desktop.every_page import settle
from tests.desktop.pages_kit import arrive, kit_of, make_desk, make_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = "بحث بالاسم أو الرمز أو الهاتف أو رقم الوثيقة"
SHORT = "البحث عن شخص"


def test_ones_stand_below_ones(app: QApplication, desk: Desk, language: str, qtbot: QtBot) -> None:
    rooms.add_room(desk, RoomWish("4", beds=12))
    factories.admit(desk, "Salma")
    page = OverviewPage(kit_of(desk, language).context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.show_subject("")
    settle()
    lengths = set()
    for tile in page.tiles:
        ends = {one.mapTo(tile, QPoint(one.width(), 0)).x() for one in tile.numbers}
        assert len(ends) <= 1
        lengths |= {len(one.text()) for one in tile.numbers}
    assert len(lengths) > 1, "a house in which every number has as many digits shows nothing"


@pytest.mark.parametrize("percent", [100, 175])
def test_a_search_line_invites_with_what_it_has_room_for(app: QApplication, percent: int) -> None:
    install_language(app, "ar")
    Theme().apply(app, "light", percent)
    line = SearchBox(LONG, QPixmap(18, 18), key_name="Ctrl K", short=SHORT)
    line.show()
    for width, said in ((900, LONG), (300, SHORT), (900, LONG)):
        line.resize(width, 36)
        settle()
        assert line.placeholderText() == said
        assert line.toolTip() == ("" if said == LONG else LONG)
    assert line.accessibleName() == LONG


def test_somebody_without_a_name_is_called_by_her_code(tmp_path: Path, qtbot: QtBot) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    arrive(desk, "")
    page = TodayPage(make_kit(desk, clock, "ar").context)
    qtbot.addWidget(page)
    page.refresh()
    settle()
    heads = [one.text() for row in page.findChildren(ClickRow) for one in row.findChildren(Strong)]
    assert heads
    assert not [one for one in heads if "—" in one]
