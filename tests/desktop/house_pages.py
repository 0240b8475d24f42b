"""A walk through the pages of the house: the board with a bed of each kind, rooms set up."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.house.rooms_page import RoomsPage
from shelter_desk.services import beds, residents, rooms
from shelter_desk.services.house_views import BedState, RoomWish
from tests.desktop.every_page import House, Seen, settle


def pages(house: House) -> Iterator[Seen]:
    """Every state of the board's side, and a room being changed."""
    window = house.app.window
    residents.admit_resident(house.desk, called="سيلام")
    page = house.open(HousePage)
    yield "house", window
    views = [bed for room in beds.board(house.desk).rooms for bed in room.beds]
    for state in BedState:
        chosen = next(bed for bed in views if bed.state is state)
        page.board.beds[chosen.id].opened.emit()
        settle()
        yield f"house-{state}", window
    free = next(bed for bed in views if bed.state is BedState.FREE)
    waits = next(iter(page.board.people))
    page.board.people[waits].opened.emit()
    page.board.beds[free.id].opened.emit()
    settle()
    yield "house-person", window
    listed = house.open(RoomsPage)
    yield "rooms", window
    listed.table.setCurrentIndex(listed.rows.index(0, 0))
    settle()
    yield "rooms-one", window
    rooms.add_room(house.desk, RoomWish("9"))
