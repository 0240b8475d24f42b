"""Rooms and beds of the house, and the bed of the woman who came."""

from __future__ import annotations

from PySide6.QtCore import Qt

from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.house.rooms_page import RoomsPage
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.views.house import BedState
from tests.tour.driver import CTRL, button, click, expect, into, press, wait_until
from tests.tour.stage import Tour

HOUSE_KEY = Qt.Key.Key_3
ROOM = ("غرفة الياسمين", "Jasmine room")


def open_house(tour: Tour) -> HousePage:
    """The board of beds, by its key."""
    press(HOUSE_KEY, CTRL)
    page = tour.until_page(HousePage)
    tour.until_quiet()
    return page


def rooms_set_up(tour: Tour) -> None:
    """Before anybody comes a manager says which rooms there are."""
    page = open_house(tour)
    tour.shot("house-without-rooms")
    click(button(page, tour.say("إعداد الغرف والأسرّة", "Set up rooms and beds")))
    rooms = tour.until_page(RoomsPage)
    tour.until_quiet()
    into(rooms.side.name, tour.say(*ROOM), replace=True)
    click(rooms.side.save)
    tour.until_quiet()
    wait_until(lambda: rooms.rows.rowCount() == 1, "the room in the list")
    tour.shot("rooms-set-up")


def bed_given(tour: Tour) -> None:
    """Who waits for a bed stands on the board; a bed, and it is hers."""
    page = open_house(tour)
    her = ResidentId(tour.resident)
    wait_until(lambda: her in page.board.people, "her among those without a bed")
    click(page.board.people[her])
    tour.until_quiet()
    wait_until(page.side.give.isEnabled, "beds to choose from")
    tour.shot("bed-to-choose")
    click(page.side.give)
    tour.until_quiet()
    wait_until(lambda: her not in page.board.people, "the board with her in a bed")
    mine = [
        bed
        for room in (page._board.rooms if page._board else ())
        for bed in room.beds
        if bed.resident is not None and bed.resident.id == her
    ]
    expect(len(mine) == 1 and mine[0].state is BedState.TAKEN, "she has one bed")
    click(page.board.beds[mine[0].id])
    tour.shot("bed-is-hers")


BEFORE = (rooms_set_up,)
STEPS = (bed_given,)
