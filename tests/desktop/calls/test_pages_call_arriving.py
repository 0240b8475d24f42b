"""A request becomes a file on the screen: had she one, does the bed fit, and where one goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.calls.page import CallsPage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.domain.calls import CallWords, WhyDeclined
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import CallId, ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.records import records, sentences
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import calls, retention
from shelter_desk.services.views.house import RoomWish
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.desktop.calls.call_pages import page_of
from tests.desktop.pages_kit import Kit, arrive, make_desk, make_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def call(kit: Kit) -> CallId:
    return calls.take_call(kit.desk, CallWords(called="Salma"))


def went(desk: Desk, called: str) -> ResidentId:
    her = arrive(desk, called)
    notice = ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING, told=True)
    retention.record_exit(desk, her, notice)
    return her


def offered(page: CallsPage) -> list[QuietButton]:
    known = page.side.known.known
    return [one for one in known.findChildren(QuietButton) if one.accessibleDescription()]


def beside_one_who_fears(kit: Kit, name: str, call: CallId) -> str:
    """The code of somebody in the room where a bed is kept for the request."""
    rooms.add_room(kit.desk, RoomWish("4", beds=2))
    first, second = (one.id for one in rooms.rooms(kit.desk)[0].beds)
    her = arrive(kit.desk, "هناء")
    beds.assign_bed(kit.desk, her, first)
    row = Answers.empty().with_value("name", name)
    answers = Answers.empty().with_rows("must_not_know", (row,))
    records.sign_record(kit.desk, her, "intake", answers)
    calls.keep_bed_for_call(kit.desk, call, second)
    return residents.resident_row(kit.desk, her).code


def test_who_was_here_before_is_shown_and_her_file_goes_on(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    her = went(kit.desk, "سلمى")
    page = page_of(kit, qtbot, call)
    assert page.side.known.isHidden()
    page.side.answering.here.click()
    assert not page.side.known.isHidden()
    assert "سلمى" in [one.text() for one in page.side.known.findChildren(QLabel)]
    assert kit.opened == [], "nothing is opened yet"
    look, back = offered(page)
    look.click()
    assert kit.opened == [(PageName.FILE, her)]
    page.refresh()
    assert not page.side.known.isHidden(), "the countdown does not put the question away"
    back.click()
    assert kit.opened[-1] == (PageName.FILE, her)
    with kit.desk.database.read() as tx:
        assert len(tx.residents.stays(her)) == 2
        assert [one.id for one in tx.calls.of_resident(her)] == [call]


def test_or_none_of_them_is_she(kit: Kit, qtbot: QtBot, call: CallId) -> None:
    before = went(kit.desk, "Salma")
    page = page_of(kit, qtbot, call)
    page.side.answering.here.click()
    page.side.known.new_file.click()
    (name, her) = kit.opened[-1]
    assert (name, her == before) == (PageName.FILE, False)


def test_a_request_for_somebody_in_the_house_is_put_to_her_file(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    her = arrive(kit.desk, "Salma")
    page = page_of(kit, qtbot, call)
    page.side.answering.here.click()
    (this_is_her,) = offered(page)
    this_is_her.click()
    with kit.desk.database.read() as tx:
        assert [one.id for one in tx.calls.of_resident(her)] == [call]
        assert len(tx.residents.stays(her)) == 1


def test_what_speaks_against_the_bed_is_said_and_takes_a_reason(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    code = beside_one_who_fears(kit, "سلمى", call)
    page = page_of(kit, qtbot, call)
    page.side.answering.here.click()
    known = page.side.known
    assert not known.isHidden()
    assert code in known.against.text()
    assert kit.opened == []
    assert not known.give.isEnabled(), "without a reason it is not given"
    known.reason.setText("سلمى أخرى")
    known.give.click()
    (name, her) = kit.opened[-1]
    assert name is PageName.FILE
    assert residents.resident_row(kit.desk, ResidentId(her)).bed == "4-2"


def test_half_a_reason_for_a_bed_waits_over_a_lock_until_it_is_used(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    other = calls.take_call(kit.desk, CallWords(called="Mariam"))
    beside_one_who_fears(kit, "سلمى", call)
    page = page_of(kit, qtbot, call)
    page.side.answering.here.click()
    page.side.known.reason.setText("ليست هي من")
    page.table.setCurrentIndex(page.rows.index(page.rows.position_of(other), 0))
    assert page.side.known.reason.text() == "", "nothing of it stands at another request"
    page.leave()
    again = page_of(kit, qtbot, call)
    again.side.answering.here.click()
    known = again.side.known
    assert not known.isHidden()
    assert known.reason.text() == "ليست هي من"
    assert known.give.isEnabled()
    known.give.click()
    assert sentences.kept_house_sentences(kit.desk, f"call/{call}").is_empty


def test_half_a_reason_for_a_bed_is_given_up_with_not_now(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    beside_one_who_fears(kit, "سلمى", call)
    page = page_of(kit, qtbot, call)
    page.side.answering.here.click()
    page.side.known.reason.setText("ليست هي من")
    page.side.keep()
    page.side.known.give_up.click()
    page.leave()
    assert sentences.kept_house_sentences(kit.desk, f"call/{call}").is_empty


def test_half_a_reason_lies_beside_a_request_that_was_changed_meanwhile(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    beside_one_who_fears(kit, "سلمى", call)
    page = page_of(kit, qtbot, call)
    page.side.answering.here.click()
    page.side.known.reason.setText("ليست هي من")
    page.leave()
    calls.change_call(kit.desk, call, CallWords(called="سلمى", reason="Wages"), 2)
    again = page_of(kit, qtbot, call)
    assert "ليست هي من" in "".join(one.text() for one in again.side.beside.findChildren(QLabel))
    again.side.beside.take.click()
    assert again.side.known.reason.text() == "ليست هي من"
    assert again.side.questions.text("reason") == "Wages"


def test_or_her_file_is_opened_without_the_bed(kit: Kit, qtbot: QtBot, call: CallId) -> None:
    beside_one_who_fears(kit, "Salma", call)
    page = page_of(kit, qtbot, call)
    page.side.answering.here.click()
    page.side.known.without.click()
    (_name, her) = kit.opened[-1]
    assert residents.resident_row(kit.desk, ResidentId(her)).bed == ""


def test_the_reason_of_a_no_stays_while_the_list_is_read_again_and_after_leaving(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    page = page_of(kit, qtbot, call)
    because = page.side.answering.because
    because.setCurrentIndex(because.findData(str(WhyDeclined.NEEDS_HOSPITAL)))
    page.side.answering.words.setText("مستشفى السلمانية")
    page.refresh()
    assert because.currentData() == str(WhyDeclined.NEEDS_HOSPITAL)
    assert page.side.answering.words.text() == "مستشفى السلمانية"
    page.leave()
    second = page_of(kit, qtbot, call)
    again = second.side.answering
    assert again.because.currentData() == str(WhyDeclined.NEEDS_HOSPITAL)
    again.no.click()
    with kit.desk.database.read() as tx:
        assert tx.calls.get(call).declined_because is WhyDeclined.NEEDS_HOSPITAL


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_night_shift_is_led_to_where_it_may_read(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    call = calls.take_call(desk, CallWords(called="Salma"))
    code = factories.add_worker(desk, Role.HOUSE)
    unlock.lock(desk, ReturnPlace())
    night = unlock.unlock(desk.parts, code, factories.WORKER_PHRASE)
    kit = make_kit(night, clock, language)
    qtbot.addWidget(kit.window)
    page = page_of(kit, qtbot, call)
    page.side.answering.here.click()
    (name, _her) = kit.opened[-1]
    assert name is PageName.NOTES
    said = "مسؤول الحالة" if language == "ar" else "caseworker"
    assert said in kit.told[-1][0]
    stop(night)
