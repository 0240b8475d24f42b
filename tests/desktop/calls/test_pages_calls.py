"""Who asks for a bed: written down, answered, a bed kept, then a file; what is typed waits."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.calls.page import CallsPage
from shelter_desk.desktop.formview.chips import RadioChip
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.referrals.page import ReferralsPage
from shelter_desk.desktop.residents.arrival_start import ArrivalStartPage
from shelter_desk.domain.calls import CallState, CallWords, Sign, WhyAsked, WhyDeclined
from shelter_desk.domain.ids import CallId, ResidentId
from shelter_desk.services.house import rooms
from shelter_desk.services.labels.calls import WHY_ASKED
from shelter_desk.services.records import sentences
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import calls
from shelter_desk.services.views.house import RoomWish
from tests.desktop.pages_kit import Kit, whole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def page_of(kit: Kit, qtbot: QtBot, subject: str = "") -> CallsPage:
    page = whole(CallsPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(subject)
    return page


@pytest.fixture
def call(kit: Kit) -> CallId:
    return calls.take_call(kit.desk, CallWords(organisation="تفتيش الشمال", called="سيلام"))


def kept(kit: Kit, call: CallId) -> CallState:
    with kit.desk.database.read() as tx:
        return tx.calls.get(call).state


def test_two_pages_lead_here(kit: Kit, qtbot: QtBot) -> None:
    for make in (ArrivalStartPage, ReferralsPage):
        page = whole(make(kit.context))
        qtbot.addWidget(page)
        page.calls.click()
        assert kit.opened[-1] == (PageName.CALLS, "")


def test_a_request_is_written_down_and_put_right(kit: Kit, qtbot: QtBot) -> None:
    page = page_of(kit, qtbot)
    assert page.stack.currentIndex() == 1
    assert page.side.answering.isHidden()
    ask = page.side.questions
    ask.set_value("organisation", "تفتيش الشمال")
    ask.set_value("present", ("injured",))
    ask.set_value("women", 2)
    ask.set_value("expected", "2026-11-23T12:00:00+00:00")
    page.side.save.click()
    (row,) = calls.call_queue(kit.desk).rows
    assert (row.call.words.organisation, row.call.words.people.women) == ("تفتيش الشمال", 2)
    assert row.call.words.present == {Sign.INJURED}
    assert row.call.words.expected_at is not None
    assert page.side.call_id == row.call.id
    assert not page.side.answering.isHidden()
    ask.set_value("caller", "عادل")
    page.side.save.click()
    assert calls.call_queue(kit.desk).rows[0].call.words.caller == "عادل"


def test_why_they_ask_is_chosen_and_written_in_their_words(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    page = page_of(kit, qtbot, str(call))
    assert page.side.questions.value("why") is None, "nobody is made to say it"
    shown = [chip.text() for chip in page.side.questions.editors["why"].findChildren(RadioChip)]
    assert shown == [kit.context.words(one) for one in WHY_ASKED.values()]
    page.side.questions.set_value("why", str(WhyAsked.SAFETY))
    page.side.questions.set_value("reason", "لا مكان آخر")
    page.side.save.click()
    words = calls.call_queue(kit.desk).rows[0].call.words
    assert (words.why, words.reason) == (WhyAsked.SAFETY, "لا مكان آخر")
    again = page_of(kit, qtbot, str(call))
    assert again.side.questions.text("why") == str(WhyAsked.SAFETY)


def test_a_no_wants_a_reason(kit: Kit, qtbot: QtBot, call: CallId) -> None:
    page = page_of(kit, qtbot, str(call))
    page.side.answering.no.click()
    assert kit.told[-1][1] == "attention"
    assert kept(kit, call) is CallState.OPEN
    page.side.answering.because.setCurrentIndex(
        page.side.answering.because.findData(str(WhyDeclined.NO_BED))
    )
    page.side.answering.no.click()
    assert kept(kit, call) is CallState.DECLINED
    assert page.side.answering.here.isHidden()
    assert not page.side.answering.tell.isHidden()
    page.side.answering.tell.click()
    assert page.side.answering.tell.isHidden()


def test_a_bed_is_kept_and_the_minutes_run_down(kit: Kit, qtbot: QtBot, call: CallId) -> None:
    rooms.add_room(kit.desk, RoomWish("4", beds=1))
    page = page_of(kit, qtbot, str(call))
    page.side.answering.yes.click()
    page.side.answering.keep_bed.click()
    assert not page.side.answering.bed.isHidden()
    before = page.side.answering.bed.text()
    kit.clock.at += timedelta(minutes=20)
    page.refresh()
    assert page.side.answering.bed.text() != before
    assert page.side.answering.keep_bed.isHidden(), "no other bed is free"
    kit.clock.at += timedelta(minutes=80)
    page.refresh()
    assert page.side.answering.bed.isHidden()


def test_she_is_here_and_what_was_typed_last_goes_along(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    page = page_of(kit, qtbot, str(call))
    page.side.questions.set_value("called", "سيلام تسفاي")
    page.side.answering.here.click()
    (name, her) = kit.opened[-1]
    assert name is PageName.FILE
    assert residents.open_file(kit.desk, ResidentId(her)).resident.called == "سيلام تسفاي"
    assert calls.call_queue(kit.desk).rows == ()


def test_what_is_typed_waits_until_it_is_written_down(kit: Kit, qtbot: QtBot, call: CallId) -> None:
    page = page_of(kit, qtbot, str(call))
    page.side.questions.set_value("reason", "لا مكان آخر")
    page.side.answering.words.setText("بعد ساعة")
    page.leave()
    assert not sentences.kept_house_sentences(kit.desk, f"call/{call}").is_empty
    again = page_of(kit, qtbot, str(call))
    assert again.side.questions.text("reason") == "لا مكان آخر"
    assert again.side.answering.words.text() == "بعد ساعة"
    again.refresh()
    assert again.side.answering.words.text() == "بعد ساعة", "the countdown takes nothing away"
    again.side.undo.click()
    assert again.side.questions.text("reason") == ""


def test_the_same_request_is_chosen_again_after_a_new_one(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    page = page_of(kit, qtbot, str(call))
    page.new.click()
    assert page.side.call_id == ""
    page.table.setCurrentIndex(page.rows.index(0, 0))
    assert page.side.call_id == call
