"""What somebody types beside the board of beds waits over a lock, for the bed it was meant for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import BedId, ResidentId
from shelter_desk.services.house import rooms
from shelter_desk.services.opening import unlock
from shelter_desk.services.residents import residents
from shelter_desk.services.views.house import RoomWish
from tests import factories
from tests.desktop import every_page
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.open_desk import Open, kept

WHY = "هو يريد ذلك · his own wish"
WHOM = "امرأة وطفلها · a woman and her child"


@pytest.fixture
def opened(make_desk_app: MakeDeskApp, tmp_path: Path, language: str) -> Iterator[Open]:
    made = factories.create_desk(factories.make_parts(tmp_path / "desk"))
    code = made.desk.staff.sign_in_code
    for called in ("سيلام", "Hana"):
        her = factories.admit(made.desk, called)
        with made.desk.database.write() as tx:
            tx.residents.update(replace(tx.residents.get(her), gender="Masculine"))
    rooms.add_room(made.desk, RoomWish("4", RoomFor.WOMEN, beds=2))
    rooms.add_room(made.desk, RoomWish("5", RoomFor.MEN, beds=1))
    unlock.lock(made.desk, ReturnPlace())
    app, _relaunch, _screen = make_desk_app(tmp_path / "desk", language)
    app.start()
    app.window.resize(1366, 768)
    app.window.show()
    yield Open(app, code)
    if app.session is not None:
        app.window.close()


def people_of(opened: Open) -> tuple[ResidentId, ResidentId]:
    with opened.desk.database.read() as tx:
        first, second = sorted(tx.residents.recent(9), key=lambda one: one.code)
    return first.id, second.id


def beds_of(opened: Open) -> tuple[BedId, BedId, BedId]:
    first, second, free = (bed.id for room in rooms.rooms(opened.desk) for bed in room.beds)
    return first, second, free


def board(opened: Open, subject: str = "") -> HousePage:
    page = opened.go(PageName.HOUSE, subject)
    assert isinstance(page, HousePage)
    return page


def after_lock(opened: Open) -> HousePage:
    opened.lock()
    page = opened.page
    assert isinstance(page, HousePage), "the lock leads back"
    return page


def test_half_a_reason_is_there_again_with_its_person_and_its_bed(
    opened: Open, qtbot: QtBot
) -> None:
    her, other = people_of(opened)
    first, second, free = beds_of(opened)
    page = board(opened, f"{her}/{second}")
    assert page.side.reason.isVisible()
    page.side.reason.setText(WHY)
    again = after_lock(opened)
    assert (again.side.resident_id, again.side.bed.currentData()) == (her, second)
    assert (again.side.reason.isVisible(), again.side.reason.text()) == (True, WHY)
    again.side.choose("", str(first))
    assert again.side.reason.text() == "", "it was said of another bed"
    again.side.choose("", str(second))
    assert again.side.reason.text() == WHY
    again.side.choose(str(other), str(second))
    assert again.side.reason.text() == "", "and of somebody else"
    again.side.choose(str(her), str(second))
    qtbot.keyClick(again.side.reason, Qt.Key.Key_Return)
    every_page.settle()
    assert residents.resident_row(opened.desk, her).bed == "4-2"
    assert kept(opened.desk) == ""
    again.side.choose(str(her), str(free))
    again.side.choose(str(her), str(first))
    assert again.side.reason.text() == ""


def test_a_reason_for_one_bed_is_not_given_for_another(opened: Open) -> None:
    her, _other = people_of(opened)
    first, _second, free = beds_of(opened)
    page = board(opened, f"{her}/{first}")
    page.side.reason.setText(WHY)
    page.side.choose("", str(free))
    assert page.side.reason.isHidden()
    said: list[str] = []
    page.side.given.connect(lambda _her, _bed, reason: said.append(reason))
    page.side.give.click()
    every_page.settle()
    assert said == [""]
    assert kept(opened.desk) == "", "she has a bed: what was typed about others is gone"


def test_for_whom_a_bed_is_kept_comes_back_until_it_is_kept(opened: Open) -> None:
    her, _other = people_of(opened)
    first, second, _free = beds_of(opened)
    page = board(opened, f"/{first}")
    page.side.keeping.whom.setText(WHOM)
    page.side.keeping.minutes.setValue(45)
    page.side.choose_person(str(her))
    page.side.choose("", str(second))
    assert page.side.keeping.whom.text() == WHOM, "another bed for the same one on her way"
    again = after_lock(opened)
    keeping = again.side.keeping
    assert (keeping.whom.text(), keeping.minutes.value()) == (WHOM, 45)
    again._free(str(her))
    every_page.settle()
    assert keeping.whom.text() == WHOM, "an act about something else uses nothing"
    keeping.keep.click()
    every_page.settle()
    assert (keeping.whom.text(), kept(opened.desk)) == ("", "")


def test_it_outlives_another_language_and_size(opened: Open) -> None:
    her, _other = people_of(opened)
    first, _second, _free = beds_of(opened)
    page = board(opened, f"{her}/{first}")
    page.side.reason.setText(WHY)
    session = opened.app.session
    assert session is not None
    session._size(150)
    every_page.settle()
    again = opened.page
    assert isinstance(again, HousePage)
    assert again is not page
    assert (again.side.bed.currentData(), again.side.reason.text()) == (first, WHY)


def test_within_two_seconds_they_are_on_the_disk(opened: Open, qtbot: QtBot) -> None:
    her, _other = people_of(opened)
    first, _second, _free = beds_of(opened)
    page = board(opened, f"{her}/{first}")
    qtbot.keyClicks(page.side.reason, "his own")
    qtbot.waitUntil(lambda: "his own" in kept(opened.desk), timeout=2000)
    qtbot.keyClicks(page.side.keeping.whom, "two sisters")
    qtbot.waitUntil(lambda: "two sisters" in kept(opened.desk), timeout=2000)


def test_while_the_board_is_read_again_the_line_keeps_the_keyboard(
    opened: Open, qtbot: QtBot
) -> None:
    her, _other = people_of(opened)
    first, _second, _free = beds_of(opened)
    page = board(opened, f"{her}/{first}")
    qtbot.keyClicks(page.side.reason, "his ow")
    page.side.person_changed.disconnect()
    page.refresh()
    every_page.settle()
    assert page.side.reason.isVisible(), "the choices are on their way, and typing goes on"
    assert page.side.reason.text() == "his ow"


def test_who_goes_out_is_there_again_after_a_lock(opened: Open) -> None:
    her, _other = people_of(opened)
    page = board(opened)
    page._ask_door(str(her))
    page.door.questions.set_value("where_to", "المستشفى")
    again = after_lock(opened)
    assert again.aside.currentWidget() is again.door
    assert (again.door.resident_id, again.door.questions.text("where_to")) == (her, "المستشفى")
