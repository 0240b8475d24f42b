"""The board of beds through its windows: given by keyboard, kept, taken by another meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.history_page import HistoryPage
from shelter_desk.desktop.formview.model import Spot
from shelter_desk.desktop.house.board import CARD_WIDTH
from shelter_desk.desktop.house.handover_cards import HandoverCard
from shelter_desk.desktop.house.handover_page import HandoverPage
from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.house.rooms_page import RoomsPage
from shelter_desk.desktop.house.things_page import ThingsPage
from shelter_desk.desktop.house.things_words import ANY_TIME
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.preview.source import RECEIPT
from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.belongings import Category, Where
from shelter_desk.domain.house_errors import BedTaken
from shelter_desk.domain.ids import BedId
from shelter_desk.domain.shifts import Shift
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.services.house import beds, belongings, handovers, rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.labels.house import CALL
from shelter_desk.services.opening import unlock
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.views.belonging import ThingWords
from shelter_desk.services.views.house import BedState, RoomWish
from tests import factories
from tests.desktop.pages_kit import Kit, arrive, make_desk, make_kit, whole


def board_of(kit: Kit, qtbot: QtBot) -> HousePage:
    page = HousePage(kit.context)
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject("")
    return page


def state_of(kit: Kit, bed_id: BedId) -> BedState:
    views = [bed for room in beds.board(kit.desk).rooms for bed in room.beds]
    return next(bed.state for bed in views if bed.id == bed_id)


def test_beds_from_an_empty_house_to_two_windows_at_once(kit: Kit, qtbot: QtBot) -> None:
    her, other = arrive(kit.desk, "بريا"), arrive(kit.desk, "Hana")
    page = board_of(kit, qtbot)
    assert page.stack.currentIndex() == 1, "no rooms yet"
    setting_up = RoomsPage(kit.context)
    qtbot.addWidget(setting_up)
    setting_up.show()
    setting_up.show_subject("")
    setting_up.side.name.setText("4")
    setting_up.side.how_many.setValue(2)
    qtbot.keyClick(setting_up.side.name, Qt.Key.Key_Return)
    room = rooms.rooms(kit.desk)[0]
    assert (room.name, room.meant_for, len(room.beds)) == ("4", RoomFor.WOMEN, 2)
    assert setting_up.side.room_id == str(room.id)
    setting_up.side.bed_name.setText("small")
    setting_up.side.cot.setChecked(True)
    setting_up.side.add_bed.click()
    first, second, small = (bed.id for bed in rooms.rooms(kit.desk)[0].beds)
    page.refresh()
    assert page.stack.currentIndex() == 0
    qtbot.keyClick(page.board.people[her], Qt.Key.Key_Return)
    assert page.side.resident_id == her
    qtbot.keyClick(page.board.beds[first], Qt.Key.Key_Space)
    assert page.side.bed.currentData() == first
    qtbot.keyClick(page.side.give, Qt.Key.Key_Space)
    assert residents.resident_row(kit.desk, her).bed == "4-1"
    assert her not in page.board.people
    # another window was faster: the one here is told, and sees how it is
    page.board.people[other].opened.emit()
    page.board.beds[second].opened.emit()
    third = arrive(kit.desk, "Mona")
    beds.assign_bed(kit.desk, third, second)
    page.side.give.click()
    assert kit.told[-1] == (kit.context.words(BedTaken().message), "attention")
    assert residents.resident_row(kit.desk, other).bed == ""
    assert state_of(kit, second) is BedState.TAKEN
    # kept by mouse, longer, and ended
    page.board.beds[small].opened.emit()
    page.side.keeping.whom.setText("a mother and her child")
    page.side.keeping.keep.click()
    assert state_of(kit, small) is BedState.HELD
    page.board.beds[small].opened.emit()
    assert page.side.keeping.longer.isVisible()
    page.side.keeping.longer.click()
    page.board.beds[small].opened.emit()
    page.side.keeping.end.click()
    assert state_of(kit, small) is BedState.FREE
    page.board.beds[first].opened.emit()
    page.side.free.click()
    assert state_of(kit, first) is BedState.FREE


def test_the_same_room_is_chosen_again_after_a_new_one(kit: Kit, qtbot: QtBot) -> None:
    room = rooms.add_room(kit.desk, RoomWish("4", beds=1))
    page = RoomsPage(kit.context)
    qtbot.addWidget(page)
    page.show_subject("")
    page.table.setCurrentIndex(page.rows.index(0, 0))
    assert page.side.room_id == room
    page.new.click()
    assert page.side.room_id == ""
    page.table.setCurrentIndex(page.rows.index(0, 0))
    assert page.side.room_id == room


def test_she_goes_out_is_asked_after_and_comes_back(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk, "بريا")
    rooms.add_room(kit.desk, RoomWish("4", beds=1))
    page = board_of(kit, qtbot)
    qtbot.keyClick(page.board.people[her], Qt.Key.Key_Return)
    qtbot.keyClick(page.side.door, Qt.Key.Key_Space)
    assert page.door.isVisible()
    page.door.questions.set_value("back_at", "noon")
    page.door.act.setFocus()
    page.door.act.click()
    assert beds.board(kit.desk).out == (), "no time of day"
    page.door.questions.set_value("back_at", "15:00")
    page.door.questions.set_value("where_to", "السوق")
    page.door.keep()
    page._to_beds()
    page._ask_door(str(her))
    assert page.door.questions.text("where_to") == "السوق", "what was typed waits"
    qtbot.keyClick(page.door.act, Qt.Key.Key_Space)
    assert not page.door.isVisible()
    (seen,) = beds.board(kit.desk).out
    assert (seen.where_to, seen.call) == ("السوق", False)
    kit.clock.at += timedelta(hours=7)
    page.refresh()
    row = page.board.out[her]
    assert kit.context.words(CALL) in row.accessibleName()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert page.door.well.isVisible()
    page.door.well.click()
    assert kit.context.words(CALL) not in page.board.out[her].accessibleName()
    page.show_subject(str(her))
    assert page.door.isVisible(), "Today leads here"
    page.door.questions.set_value("back_at", "23:30")
    page.door.new_time.click()
    assert beds.board(kit.desk).out[0].asked_after_at is not None
    page.board.out[her].opened.emit()
    page.door.act.click()
    assert beds.board(kit.desk).out == ()


def test_the_cards_of_a_line_fill_it_also_when_the_window_shrinks(kit: Kit, qtbot: QtBot) -> None:
    for name in "123456":
        rooms.add_room(kit.desk, RoomWish(name, RoomFor.WOMEN, beds=1))
    page = board_of(kit, qtbot)
    for width in (1340, 1000, 836):
        page.resize(width, 584)
        qtbot.wait(1)
        cards = [card for card in page.board._cards if card.y() == page.board._cards[0].y()]
        assert len(cards) > 1
        left, right = min(one.x() for one in cards), max(one.x() + one.width() for one in cards)
        assert page.board.width() - len(cards) <= right - left <= page.board.width()
        assert min(one.width() for one in cards) >= kit.context.theme.px(CARD_WIDTH)


def test_what_speaks_against_a_bed_is_read_before_it_is_given(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk, "بريا")
    with kit.desk.database.write() as tx:
        tx.residents.update(replace(tx.residents.get(her), gender="Masculine"))
    rooms.add_room(kit.desk, RoomWish("4", RoomFor.WOMEN, beds=1))
    page = board_of(kit, qtbot)
    page.board.people[her].opened.emit()
    assert page.side.against.isVisible()
    assert page.side.reason.isVisible()
    page.side.give.click()
    assert residents.resident_row(kit.desk, her).bed == ""
    page.side.reason.setText("his own wish")
    qtbot.keyClick(page.side.reason, Qt.Key.Key_Return)
    assert residents.resident_row(kit.desk, her).bed == "4-1"


def test_at_the_door_it_says_whom_to_call(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk, "بريا")
    row = Answers.empty().with_value("name", "خالد المنصوري")
    records.save_draft(
        kit.desk, her, "intake", Answers.empty().with_rows("must_not_know", (row,)), 0
    )
    rooms.add_room(kit.desk, RoomWish("4", beds=1))
    page = board_of(kit, qtbot)
    qtbot.keyClick(page.head.at_the_door, Qt.Key.Key_Space)
    assert page.visitor.isVisible()
    page.visitor.name.setText("Zephyr")
    qtbot.keyClick(page.visitor.name, Qt.Key.Key_Return)
    assert page.visitor.calm.isVisible()
    page.visitor.name.setText("Khalid")
    qtbot.keyClick(page.visitor.name, Qt.Key.Key_Return)
    assert page.visitor.keep_out.isVisible()
    manager = kit.desk.staff.name(kit.context.language)
    assert manager in page.visitor.keep_out.text()
    assert "بريا" not in page.visitor.keep_out.text()
    assert page.visitor.first_name.isVisible()
    page.visitor.name.setText("Khalid Mansoori")
    qtbot.keyClick(page.visitor.name, Qt.Key.Key_Return)
    assert page.visitor.keep_out.isVisible()
    assert page.visitor.first_name.isHidden()
    page.leave()
    assert page.visitor.name.text() == "", "whoever asked is not kept"


def test_a_shift_is_handed_over_by_code_and_taken_over(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk, "بريا")
    code = residents.resident_row(kit.desk, her).code
    page = HandoverPage(kit.context)
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject("")
    qtbot.keyClick(page.lines.add, Qt.Key.Key_Space)
    (row,) = page.lines.rows
    qtbot.keyClicks(row.edit, "Priya")
    row.edit.setText("بريا لم تنم")
    page.leave()
    assert handovers.handover_desk(kit.desk).words.lines[0].words == "بريا لم تنم"
    again = HandoverPage(kit.context)
    qtbot.addWidget(again)
    again.show()
    again.show_subject("")
    (row,) = again.lines.rows
    assert row.edit.text() == "بريا لم تنم", "what was typed waits"
    again.sign.click()
    assert kit.told[-1][1] == "attention"
    assert code in kit.told[-1][0]
    assert handovers.handover_desk(kit.desk).last == ()
    assert row.edit.text() == "بريا لم تنم", "nothing typed is lost"
    row.edit.setText("لم تنم")
    again.which.set_value("shift", "evening")
    again.rest.set_value("tasks", "الدواء في السابعة")
    again.sign.click()
    (signed,) = handovers.handover_desk(kit.desk).last
    assert (signed.shift, signed.lines[0].words) == (Shift.EVENING, "لم تنم")
    assert again.lines.rows == []
    told = " ".join(label.text() for label in again.cards[0].findChildren(QLabel))
    assert code in told
    assert "بريا" not in told
    assert not hasattr(again.cards[0], "take"), "one does not take over one's own page"
    card = HandoverCard(kit.context, replace(signed, own=False))
    qtbot.addWidget(card)
    taken: list[object] = []
    card.taken.connect(taken.append)
    card.take.click()
    assert len(taken) == 1


def test_a_passport_is_received_taken_out_and_printed_on_a_receipt(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk, "بريا")
    page = ThingsPage(kit.context)
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject(str(her))
    assert not page.receipt.isEnabled()
    page.receive.click()
    asked = page.side.thing
    page.side.save_thing.click()
    assert belongings.reread_register(kit.desk, her).things == (), "nothing was said yet"
    for key, value in (("category", "identity"), ("original", "yes"), ("description", "ZZ 1")):
        asked.set_value(key, value)
    asked.changed.emit()
    assert not asked.editors["amount"].isVisible()
    page.side.save_thing.click()
    (row,) = belongings.reread_register(kit.desk, her).things
    assert row.may_take
    card = page.cards[row.thing.id]
    told = " ".join(label.text() for label in card.findChildren(QLabel))
    assert kit.context.words(ANY_TIME) in told
    card.act.click()
    page.side.moving.set_value("move", "taken_out")
    page.side.save_move.click()
    assert belongings.reread_register(kit.desk, her).things[0].where is Where.OUT
    page.give.click()
    page.side.gift.set_value("kind", "money")
    page.side.gift.set_value("amount", "five")
    page.side.save_gift.click()
    assert kit.told[-1][1] == "attention", "not an amount"
    page.side.gift.set_value("amount", "5")
    page.side.save_gift.click()
    page.everything.click()
    page.side.save_move.click()
    assert belongings.reread_register(kit.desk, her).with_us == 0
    page.receipt.click()
    assert kit.opened[-1] == (PageName.PREVIEW, f"{her}/{RECEIPT}")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_night_shift_writes_an_incident_and_prints_a_receipt(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    code = factories.add_worker(desk, Role.HOUSE)
    her = arrive(desk, "بريا")
    belongings.receive_belonging(desk, her, ThingWords(Category.KEY, "A key"))
    stop(desk)
    guard = unlock.unlock(desk.parts, code, factories.WORKER_PHRASE)
    kit = make_kit(guard, clock, language)
    qtbot.addWidget(kit.window)
    board = board_of(kit, qtbot)
    board.board.people[her].opened.emit()
    board.side.incident.click()
    assert kit.opened == [(PageName.FORM, f"{her}/incident")]
    page = whole(FormPage(kit.context, kit.window, clock=clock))
    page.show_subject(f"{her}/incident")
    assert page.filling is not None
    assert "بريا" not in page.header.who.text()
    for key, value in (("what", "gate"), ("facts", "A man asked for somebody by name")):
        page.filling.model.set_value(Spot(key), value)
    page.leave()
    page.filling.foot.act.click()
    page.review.foot.act.click()
    assert page.stack.currentWidget() is page.signed
    assert not page.signed.correct_button.isHidden(), "she signed it herself"
    page.signed.foot.act.click()
    assert kit.opened[-1] == (PageName.INCIDENTS, ""), "she opens no file"
    again = whole(FormPage(kit.context, kit.window, clock=clock))
    again.show_subject(page.subject)
    again.signed.correct_button.click()
    again.signed.reason.line.setText("the hour")
    qtbot.keyClick(again.signed.reason.line, Qt.Key.Key_Return)
    assert again.filling is not None
    again.filling.model.set_value(Spot("place"), "The gate")
    again.filling.foot.act.click()
    again.review.foot.act.click()
    again.signed.history_wanted.emit()
    history = HistoryPage(kit.context, kit.window, clock=clock)
    history.show_subject(kit.opened[-1][1])
    assert [one.version_no for one in history.versions] == [2, 1]
    with guard.database.read() as tx:
        assert [one.number for one in tx.incidents.of_resident(her)] == ["I-2026-0001"]
    things = ThingsPage(kit.context, kit.window)
    things.show_subject(str(her))
    assert not things.receipt.isHidden()
    preview = whole(PreviewPage(kit.context, kit.window))
    preview.show_subject(f"{her}/{RECEIPT}")
    assert preview.paper is not None
    assert preview.side.save.isHidden()
    stop(guard)
