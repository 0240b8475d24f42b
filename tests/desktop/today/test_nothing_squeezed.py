"""Where Today is higher than the window its cards are scrolled to, never pressed together."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shelter_desk.desktop.today.house import MOST_EXPECTED, HouseCard
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.services.house import beds
from shelter_desk.services.residents import residents
from shelter_desk.services.views.house import BedState
from tests.desktop.every_page import House, make_house

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SMALLEST = (1024, 640)
CAME = 8
"""Enough that the page cannot give every list all the room it would like."""
FOR_WHOM = "من المستشفى مع طفلتها، بعد العشاء"


@pytest.fixture(params=[100, 150])
def today(
    app: QApplication, tmp_path: Path, language: str, request: pytest.FixtureRequest
) -> Iterator[TodayPage]:
    house = make_house(app, tmp_path, SMALLEST)
    _fill(house)
    house.wear(language, "light", request.param)
    yield house.open(TodayPage)
    house.app.window.close()


def _fill(house: House) -> None:
    for number in range(CAME):
        residents.admit_resident(house.desk, called=f"سيلام {number}", names=(f"سيلام {number}",))
    free = [
        bed.id
        for room in beds.board(house.desk).rooms
        for bed in room.beds
        if bed.state is BedState.FREE
    ]
    for bed_id in free[:MOST_EXPECTED]:
        beds.hold_bed(house.desk, bed_id, FOR_WHOM)


def _needs(part: QWidget) -> int:
    """How high it must be for its words at the width it has."""
    return (
        part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
    )


def test_no_word_beside_what_is_due_is_lower_than_its_letters(today: TodayPage) -> None:
    cards = (today._due, today._team, today._arrived, today.house)
    for card in cards:
        assert card is not None
        assert card.isVisible()
        parts = [one for one in (*_parts(card, Chip), *_parts(card, QLabel)) if one.isVisible()]
        assert len(parts) >= (2 * MOST_EXPECTED if isinstance(card, HouseCard) else 2)
        low = {
            _words(one): (one.height(), _needs(one)) for one in parts if one.height() < _needs(one)
        }
        assert not low, type(card).__name__


def _parts(card: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return list(card.findChildren(kind))


def _words(part: QWidget) -> str:
    return part.text() if isinstance(part, Chip | QLabel) else ""


def test_the_cards_stand_below_one_another_with_air_between(today: TodayPage) -> None:
    beside = [one for one in (today._team, today._arrived, today.house) if one is not None]
    for upper, lower in pairwise(beside):
        assert upper.geometry().bottom() < lower.y()
        assert upper.width() == lower.width()
    last, around = beside[-1], beside[-1].parentWidget()
    assert around is not None
    assert last.geometry().bottom() <= around.height(), "the last is not cut off at the foot"
