"""What waits was typed over a record that a colleague changed since: it lies beside, not over."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.agencies.page import AgenciesPage
from shelter_desk.desktop.calls.page import CallsPage
from shelter_desk.domain.calls import CallState, CallWords, WhyDeclined
from shelter_desk.domain.ids import AgencyId, CallId
from shelter_desk.forms.answers import Answers
from shelter_desk.services.records import sentences
from shelter_desk.services.referrals import agencies
from shelter_desk.services.stays import calls
from shelter_desk.services.views.agency import AgencySearch, AgencyWish
from shelter_desk.services.views.call import CallAnswer, CallRow
from tests.desktop.pages_kit import Kit, whole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MINE, HERS = "كلمات كتبتها أنا", "What a colleague wrote down"


@pytest.fixture
def call(kit: Kit) -> CallId:
    return calls.take_call(kit.desk, CallWords(called="سيلام", caller="عادل"))


@pytest.fixture
def clinic(kit: Kit) -> AgencyId:
    return agencies.enter_agency(kit.desk, AgencyWish("عيادة النور", phone="+97317000000"))


def calls_page(kit: Kit, qtbot: QtBot, subject: str) -> CallsPage:
    page = whole(CallsPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(subject)
    return page


def agencies_page(kit: Kit, qtbot: QtBot, subject: str) -> AgenciesPage:
    page = whole(AgenciesPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(subject)
    return page


def row_of(kit: Kit, call: CallId) -> CallRow:
    return next(one for one in calls.call_queue(kit.desk).rows if one.call.id == call)


def change_call(kit: Kit, call: CallId, words: CallWords) -> None:
    calls.change_call(kit.desk, call, words, row_of(kit, call).call.rev)


def change_agency(kit: Kit, clinic: AgencyId, wish: AgencyWish) -> None:
    (row,) = agencies.directory(kit.desk, AgencySearch(retired=True))
    agencies.change_agency(kit.desk, clinic, wish, row.version)


def said(part: QWidget) -> list[str]:
    return [one.text() for one in part.findChildren(QLabel)]


def type_and_leave(kit: Kit, qtbot: QtBot, call: CallId) -> None:
    page = calls_page(kit, qtbot, str(call))
    page.side.questions.set_value("reason", MINE)
    page.side.answering.words.setText("بعد ساعة")
    page.leave()


def test_words_for_a_request_that_a_colleague_changed_lie_beside_it(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    type_and_leave(kit, qtbot, call)
    change_call(kit, call, CallWords(called="سيلام", caller="أمل", reason=HERS))
    page = calls_page(kit, qtbot, str(call))
    side = page.side
    assert side.questions.text("reason") == HERS
    assert side.answering.words.text() == ""
    assert not side.beside.isHidden()
    lines = said(side.beside)
    assert MINE in lines
    assert "بعد ساعة" in lines
    assert "عادل" not in lines, "who called was typed by nobody here"
    assert not side.save.isEnabled()
    assert not side.questions.isEnabled()
    assert not side.answering.here.isEnabled()
    page.leave()
    again = calls_page(kit, qtbot, str(call))
    assert MINE in said(again.side.beside), "looking at it does not use it up"
    assert row_of(kit, call).call.words.reason == HERS


def test_it_goes_into_the_form_when_it_is_wanted(kit: Kit, qtbot: QtBot, call: CallId) -> None:
    type_and_leave(kit, qtbot, call)
    change_call(kit, call, CallWords(called="سيلام", caller="أمل", reason=HERS))
    page = calls_page(kit, qtbot, str(call))
    page.side.beside.take.click()
    assert page.side.beside.isHidden()
    assert page.side.questions.text("reason") == MINE
    assert page.side.answering.words.text() == "بعد ساعة"
    page.leave()
    again = calls_page(kit, qtbot, str(call))
    assert again.side.beside.isHidden(), "it is typed over what stands now"
    assert again.side.questions.text("reason") == MINE
    again.side.save.click()
    words = row_of(kit, call).call.words
    assert (words.reason, words.caller) == (MINE, "أمل"), "what she alone changed stays"


def test_or_it_is_given_up(kit: Kit, qtbot: QtBot, call: CallId) -> None:
    type_and_leave(kit, qtbot, call)
    change_call(kit, call, CallWords(called="سيلام", reason=HERS))
    page = calls_page(kit, qtbot, str(call))
    page.side.beside.give_up.click()
    assert page.side.beside.isHidden()
    assert page.side.questions.isEnabled()
    assert page.side.questions.text("reason") == HERS
    assert sentences.kept_house_sentences(kit.desk, f"call/{call}").is_empty


def test_an_answer_of_a_colleague_is_not_hidden_by_older_words(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    type_and_leave(kit, qtbot, call)
    no = CallAnswer(CallState.DECLINED, WhyDeclined.NO_BED, HERS)
    calls.answer_call(kit.desk, call, no)
    page = calls_page(kit, qtbot, str(call))
    assert page.side.answering.words.text() == HERS
    assert page.side.answering.because.currentData() == str(WhyDeclined.NO_BED)
    assert "بعد ساعة" in said(page.side.beside)


def test_what_changes_while_one_types_is_told_as_well(kit: Kit, qtbot: QtBot, call: CallId) -> None:
    page = calls_page(kit, qtbot, str(call))
    page.side.questions.set_value("reason", MINE)
    change_call(kit, call, CallWords(called="سيلام", reason=HERS))
    page.refresh()
    assert page.side.questions.text("reason") == HERS
    assert MINE in said(page.side.beside)


def test_a_record_that_changed_is_shown_when_nothing_was_typed(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    page = calls_page(kit, qtbot, str(call))
    change_call(kit, call, CallWords(called="سيلام", reason=HERS))
    page.refresh()
    assert page.side.questions.text("reason") == HERS
    assert page.side.beside.isHidden()


def test_one_s_own_answer_and_bed_set_nothing_aside(kit: Kit, qtbot: QtBot, call: CallId) -> None:
    page = calls_page(kit, qtbot, str(call))
    page.side.questions.set_value("reason", MINE)
    page.side.answering.words.setText("بعد ساعة")
    page.side.answering.wait.click()
    assert page.side.beside.isHidden()
    assert page.side.questions.text("reason") == MINE
    page.side.answering.tell.click()
    page.leave()
    again = calls_page(kit, qtbot, str(call))
    assert again.side.beside.isHidden()
    assert again.side.questions.text("reason") == MINE
    assert again.side.answering.words.text() == "بعد ساعة"
    again.side.save.click()
    assert row_of(kit, call).call.words.reason == MINE


def test_an_answer_that_was_given_waits_no_more(kit: Kit, qtbot: QtBot, call: CallId) -> None:
    page = calls_page(kit, qtbot, str(call))
    page.side.answering.words.setText("بعد ساعة")
    page.leave()
    again = calls_page(kit, qtbot, str(call))
    again.side.answering.yes.click()
    again.leave()
    assert sentences.kept_house_sentences(kit.desk, f"call/{call}").is_empty
    assert row_of(kit, call).call.answer == "بعد ساعة"


def test_the_same_words_of_a_colleague_leave_nothing_to_ask(
    kit: Kit, qtbot: QtBot, call: CallId
) -> None:
    page = calls_page(kit, qtbot, str(call))
    page.side.questions.set_value("reason", MINE)
    page.leave()
    change_call(kit, call, CallWords(called="سيلام", caller="عادل", reason=MINE))
    again = calls_page(kit, qtbot, str(call))
    assert again.side.beside.isHidden()
    assert sentences.kept_house_sentences(kit.desk, f"call/{call}").is_empty


def test_what_is_typed_and_taken_back_waits_nowhere(kit: Kit, qtbot: QtBot, call: CallId) -> None:
    page = calls_page(kit, qtbot, str(call))
    page.side.questions.set_value("reason", MINE)
    page.leave()
    page.side.questions.set_value("reason", None)
    page.leave()
    assert sentences.kept_house_sentences(kit.desk, f"call/{call}").is_empty


def test_words_for_an_agency_that_a_colleague_changed_lie_beside_it(
    kit: Kit, qtbot: QtBot, clinic: AgencyId
) -> None:
    page = agencies_page(kit, qtbot, str(clinic))
    page.side.questions.set_value("about", MINE)
    page.leave()
    change_agency(kit, clinic, AgencyWish("عيادة النور", phone="+97317000001", about=HERS))
    again = agencies_page(kit, qtbot, str(clinic))
    side = again.side
    assert (side.questions.text("about"), side.save.isEnabled()) == (HERS, False)
    lines = said(side.beside)
    assert MINE in lines
    assert not any("+973" in one for one in lines), "the number was typed by nobody here"
    side.beside.take.click()
    assert side.questions.text("about") == MINE
    side.save.click()
    kept = agencies.directory(kit.desk)[0].agency
    assert (kept.about, kept.phone) == (MINE, "+97317000001")


@pytest.mark.parametrize("keeps_on", [True, False])
def test_what_is_typed_of_an_agency_outlives_that_it_is_put_away(
    kit: Kit, qtbot: QtBot, clinic: AgencyId, keeps_on: bool
) -> None:
    page = agencies_page(kit, qtbot, str(clinic))
    page.side.questions.set_value("about", MINE)
    page.side.switch.click()
    assert agencies.directory(kit.desk) == ()
    assert page.side.agency_id == clinic, "it stays in sight with what is typed"
    if not keeps_on:
        page.leave()
        page = agencies_page(kit, qtbot, "")
        page.retired.setChecked(True)
        page.table.setCurrentIndex(page.rows.index(0, 0))
    assert page.side.questions.text("about") == MINE
    assert page.side.beside.isHidden()
    page.side.save.click()
    (row,) = agencies.directory(kit.desk, AgencySearch(retired=True))
    assert (row.agency.about, row.agency.retired) == (MINE, True)


def test_a_line_that_was_emptied_is_told_and_emptied_when_it_is_taken(
    kit: Kit, qtbot: QtBot, clinic: AgencyId
) -> None:
    page = agencies_page(kit, qtbot, str(clinic))
    page.side.questions.set_value("phone", None)
    page.leave()
    change_agency(kit, clinic, AgencyWish("عيادة النور", phone="+97317000001"))
    again = agencies_page(kit, qtbot, str(clinic))
    side = again.side
    assert len(side.beside.findChildren(QLabel)) == 3
    side.beside.take.click()
    assert side.questions.text("phone") == ""
    side.save.click()
    assert agencies.directory(kit.desk)[0].agency.phone == ""


def test_words_kept_before_versions_were_told_lie_beside(
    kit: Kit, qtbot: QtBot, clinic: AgencyId
) -> None:
    words = Answers.empty().with_value("about", MINE)
    sentences.keep_house_sentences(kit.desk, f"agency/{clinic}", words)
    page = agencies_page(kit, qtbot, str(clinic))
    assert MINE in said(page.side.beside)
    assert page.side.questions.text("about") == ""
