"""A walk through the pages of the house: the board with a bed of each kind, rooms set up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.model import Spot
from shelter_desk.desktop.house.handover_page import HandoverPage
from shelter_desk.desktop.house.incidents_page import IncidentsPage
from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.house.rooms_page import RoomsPage
from shelter_desk.desktop.house.things_page import ThingsPage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.preview.house import pen_subject
from shelter_desk.desktop.preview.source import RECEIPT
from shelter_desk.domain.belongings import Category, Given, Move
from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.services.house import beds, belongings, outings, rooms
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.views.belonging import IssueWords, MoveWords, ThingWords
from shelter_desk.services.views.house import BedState, OutWords, RoomWish
from tests.desktop.every_page import House, Seen, settle

FOOD = IssueWords(Given.FOOD)


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
    page.side.door.click()
    settle()
    yield "house-goes-out", window
    told = OutWords(None, house.desk.local_today(), "السوق · the market", "+97333000001")
    outings.go_out(house.desk, waits, told)
    page.refresh()
    page.board.out[waits].opened.emit()
    settle()
    yield "house-is-out", window
    with house.desk.database.write() as tx:
        away = next(one for one in tx.outings.out() if one.resident_id == waits)
        early = replace(away, expected_back=away.out_at)
        tx.outings.update(early)
    page.refresh()
    page.board.out[waits].opened.emit()
    settle()
    yield "house-worth-a-call", window
    yield from _at_the_door(house, waits)
    yield from _handover(house, waits)
    yield from _incidents(house, waits)
    listed = house.open(RoomsPage)
    yield "rooms", window
    listed.table.setCurrentIndex(listed.rows.index(0, 0))
    settle()
    yield "rooms-one", window
    rooms.add_room(house.desk, RoomWish("9"))
    yield from _things(house, waits)


def _at_the_door(house: House, her: ResidentId) -> Iterator[Seen]:
    """Nobody known, and somebody who must not come in."""
    feared = Answers.empty().with_value("name", "خالد المنصوري")
    answers = Answers.empty().with_rows("must_not_know", (feared,))
    opened = records.open_form(house.desk, her, "intake")
    records.save_draft(house.desk, her, "intake", answers, opened.rev)
    page = house.open(HousePage)
    page.head.at_the_door.click()
    for name, typed in (("nobody", "Zephyr"), ("keep-out", "Khalid")):
        page.visitor.name.setText(typed)
        page.visitor.look.click()
        settle()
        yield f"house-door-{name}", house.app.window


def _handover(house: House, her: ResidentId) -> Iterator[Seen]:
    """The last shift's page beside one that is being written."""
    page = house.open(HandoverPage)
    yield "handover", house.app.window
    code = residents.resident_row(house.desk, her).code
    page.lines.codes.setCurrentIndex(page.lines.codes.findText(code))
    page.lines.add.click()
    page.lines.rows[-1].edit.setText("الدواء في السابعة · medicine at seven")
    page.keep()
    settle()
    yield "handover-writing", house.app.window
    page.sign.click()
    settle()
    yield "handover-signed", house.app.window
    page.cards[0].print.click()
    settle()
    yield "handover-paper", house.app.window
    board = house.open(HousePage)
    board.head.papers.evacuation.trigger()
    settle()
    yield "house-evacuation", house.app.window
    yield "pen", house.go(PageName.PEN)
    yield "pen-incident", house.go(PageName.PREVIEW, pen_subject("incident"))


def _incidents(house: House, her: ResidentId) -> Iterator[Seen]:
    """Nothing reported, a report with somebody named, signed, and its versions."""
    window = house.app.window
    page = house.open(IncidentsPage)
    yield "incidents-empty", window
    page.report.click()
    settle()
    form = house.open(FormPage, "house/incident")
    assert form.filling is not None
    form.filling.model.set_value(Spot("what"), "verbal")
    settle()
    yield "incidents-report", window
    code = residents.resident_row(house.desk, her).code
    form.beside.naming.line.picked.emit(code)
    settle()
    yield "incidents-named", window
    form.leave()
    form.filling.foot.act.click()
    settle()
    form.review.foot.act.click()
    settle()
    yield "incidents-signed", window
    house.open(IncidentsPage)
    yield "incidents", window
    yield "tonight", house.go(PageName.TONIGHT, her)
    yield "incidents-versions", house.go(PageName.HISTORY, form.subject)


def _things(house: House, her: ResidentId) -> Iterator[Seen]:
    """The register, empty and filled, and each question beside it."""
    window = house.app.window
    yield "things-empty", house.go(PageName.BELONGINGS, her)
    passport = ThingWords(
        Category.IDENTITY,
        "ZZ 123456",
        seal_no="B-17",
        kept_in="2",
        original=True,
        expires_on=date(2025, 1, 31),
    )
    thing = belongings.receive_belonging(house.desk, her, passport)
    cash = ThingWords(Category.CASH, "", amount="12.500", received_from="سيلام")
    belongings.receive_belonging(house.desk, her, cash)
    belongings.move_belonging(house.desk, thing, MoveWords(Move.TAKEN_OUT))
    belongings.give_item(house.desk, her, IssueWords(Given.HYGIENE, quantity=2))
    belongings.take_back_line(house.desk, belongings.give_item(house.desk, her, FOOD))
    page = house.open(ThingsPage, her)
    yield "things", window
    page.receive.click()
    settle()
    yield "things-receive", window
    page.side.thing.set_value("category", str(Category.IDENTITY))
    page.side.thing.changed.emit()
    settle()
    yield "things-identity", window
    page.cards[thing].act.click()
    page.side.moving.set_value("move", str(Move.POLICE))
    page.side.moving.changed.emit()
    settle()
    yield "things-move", window
    page.everything.click()
    settle()
    yield "things-return", window
    page.give.click()
    settle()
    yield "things-give", window
    page.side.settled()
    yield "things-receipt", house.go(PageName.PREVIEW, f"{her}/{RECEIPT}")
