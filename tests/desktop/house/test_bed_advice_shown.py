"""What the night shift reads beside the board before it gives a bed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.house.words import SEALED_NAMES
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.services.house import beds, rooms
from shelter_desk.services.inside.house.placement import _FIRST_NAME
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.records import records
from shelter_desk.services.views.house import RoomWish
from tests import factories
from tests.desktop.pages_kit import arrive, make_desk, make_kit


@pytest.mark.parametrize("language", ["ar", "en"])
def test_sealed_names_are_said_in_one_sentence_and_no_reason_is_asked(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    code = factories.add_worker(desk, Role.HOUSE)
    her, other = arrive(desk, "بريا"), arrive(desk, "Hana")
    rooms.add_room(desk, RoomWish("4", beds=2))
    rooms.add_room(desk, RoomWish("5", beds=1))
    first, second, alone = (bed.id for room in rooms.rooms(desk) for bed in room.beds)
    beds.assign_bed(desk, other, first)
    person = Answers.empty().with_value("name", "Rashid")
    records.sign_record(desk, her, "safety", Answers.empty().with_rows("concern_people", (person,)))
    stop(desk)
    kit = make_kit(unlock.unlock(desk.parts, code, factories.WORKER_PHRASE), clock, language)
    qtbot.addWidget(kit.window)
    page = HousePage(kit.context)
    qtbot.addWidget(page)
    page.show()
    page.show_subject(f"{her}/{alone}")
    assert page.side.sealed.isHidden(), "nobody sleeps there"
    page.side.choose("", str(second))
    assert page.side.sealed.isVisible()
    assert page.side.sealed.text() == kit.context.words(SEALED_NAMES)
    assert page.side.against.isHidden()
    assert page.side.reason.isHidden()
    page.side.give.click()
    with kit.desk.database.read() as tx:
        assert {one.bed_id for one in tx.beds.taken()} == {first, second}
    stop(kit.desk)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_first_name_is_called_one(tmp_path: Path, qtbot: QtBot, language: str) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    her, other = arrive(desk, "بريا"), arrive(desk, "فاطمة")
    rooms.add_room(desk, RoomWish("4", beds=2))
    first, second = (bed.id for bed in rooms.rooms(desk)[0].beds)
    beds.assign_bed(desk, other, first)
    person = Answers.empty().with_value("name", "Fatima")
    records.sign_record(desk, her, "intake", Answers.empty().with_rows("must_not_know", (person,)))
    kit = make_kit(desk, clock, language)
    qtbot.addWidget(kit.window)
    page = HousePage(kit.context)
    qtbot.addWidget(page)
    page.show()
    page.show_subject(f"{her}/{second}")
    before, after = kit.context.words(_FIRST_NAME).split("{code}")
    assert before in page.side.against.text()
    assert after in page.side.against.text()
    assert page.side.sealed.isHidden()
    stop(desk)
