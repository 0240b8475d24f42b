"""An answer that comes late belongs to what was asked, not to what is shown by then."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.agencies.page import AgenciesPage
from shelter_desk.desktop.calls.page import CallsPage
from shelter_desk.domain.calls import CallState, CallWords
from shelter_desk.domain.ids import CallId
from shelter_desk.services.records import sentences
from shelter_desk.services.referrals import agencies
from shelter_desk.services.stays import calls
from shelter_desk.services.views.agency import AgencyWish
from shelter_desk.services.views.call import CallAnswer
from tests.desktop.calls.call_pages import page_of
from tests.desktop.calls.test_pages_call_arriving import beside_one_who_fears, went
from tests.desktop.pages_kit import Kit, whole
from tests.desktop.running.late_answers import hold

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def two(kit: Kit) -> tuple[CallId, CallId]:
    """Two requests."""
    first = calls.take_call(kit.desk, CallWords(called="سلمى"))
    return first, calls.take_call(kit.desk, CallWords(called="هيرين"))


def choose(page: CallsPage, call: CallId) -> None:
    page.table.setCurrentIndex(page.rows.index(page.rows.position_of(str(call)), 0))
    assert page.side.call_id == call


@pytest.mark.parametrize("known", [False, True])
def test_no_file_is_opened_from_a_request_chosen_meanwhile(
    kit: Kit,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    two: tuple[CallId, CallId],
    *,
    known: bool,
) -> None:
    first, second = two
    if known:
        went(kit.desk, "سلمى")
    page = page_of(kit, qtbot, first)
    late = hold(monkeypatch, kit.context.tasks, page)
    page.side.answering.here.click()
    choose(page, second)
    late.come()
    assert kit.opened == []
    assert page.side.known.isHidden(), "nobody is offered for another request"
    assert {row.call.id for row in calls.call_queue(kit.desk).rows} == {first, second}
    assert page.side.answering.here.isEnabled()


def test_what_speaks_against_a_bed_is_not_asked_about_another_request(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, two: tuple[CallId, CallId]
) -> None:
    first, second = two
    code = beside_one_who_fears(kit, "سلمى", first)
    page = page_of(kit, qtbot, first)
    late = hold(monkeypatch, kit.context.tasks, page)
    page.side.open_file()
    choose(page, second)
    late.come()
    assert page.side.known.isHidden()
    assert code in kit.told[-1][0], "it is said all the same"
    assert page.side.answering.here.isEnabled()


def test_a_double_click_asks_once(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, two: tuple[CallId, CallId]
) -> None:
    first, _second = two
    beside_one_who_fears(kit, "سلمى", first)
    page = page_of(kit, qtbot, first)
    late = hold(monkeypatch, kit.context.tasks, page)
    page.side.answering.here.click()
    page.side.answering.here.click()
    assert late.names == ["known"]
    late.come()
    assert not page.side.known.against.isHidden()
    assert page.side.answering.here.isEnabled(), "after a refusal it can be asked again"


@pytest.mark.parametrize("act", ["save", "open"])
def test_what_is_typed_over_another_request_stays(
    kit: Kit,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    two: tuple[CallId, CallId],
    act: str,
) -> None:
    first, second = two
    page = page_of(kit, qtbot, first)
    late = hold(monkeypatch, kit.context.tasks, page)
    if act == "open":
        page.side.open_file()
    else:
        page.side.save.click()
    choose(page, second)
    page.side.questions.set_value("reason", "لا مكان آخر")
    page.side.keep()
    late.come()
    assert kit.told, "it is told that it was done"
    assert page.side.call_id == second
    assert page.side.questions.text("reason") == "لا مكان آخر"
    assert not sentences.kept_house_sentences(kit.desk, f"call/{second}").is_empty


def test_a_new_request_is_not_left_for_the_one_that_was_saved(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, two: tuple[CallId, CallId]
) -> None:
    page = page_of(kit, qtbot, two[0])
    late = hold(monkeypatch, kit.context.tasks, page)
    page.side.save.click()
    page.new.click()
    page.side.questions.set_value("reason", "لا مكان آخر")
    late.come()
    assert page.side.call_id == ""
    assert page.side.questions.text("reason") == "لا مكان آخر"


@pytest.mark.parametrize("meanwhile", ["another", "a new one"])
def test_an_agency_put_away_late_leaves_alone_what_is_typed_about_another(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, meanwhile: str
) -> None:
    clinic = agencies.enter_agency(kit.desk, AgencyWish("عيادة النور", "Al Noor Clinic"))
    other = agencies.enter_agency(kit.desk, AgencyWish("عون", "Legal Aid"))
    page = whole(AgenciesPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(clinic)
    late = hold(monkeypatch, kit.context.tasks, page)
    page.side.switch.click()
    if meanwhile == "another":
        page.table.setCurrentIndex(page.rows.index(page.rows.position_of(other), 0))
    else:
        page.new.click()
    page.side.questions.set_value("about", "Ring twice")
    late.come()
    shown = {"another": other, "a new one": ""}[meanwhile]
    assert (page.side.agency_id, page.side.questions.text("about")) == (shown, "Ring twice")
    assert not page.retired.isChecked(), "the list is as it was asked for"
    assert [page.rows.row(at).agency.id for at in range(page.rows.rowCount())] == [other]
    assert kit.told, "that it is put away is said all the same"


def test_what_is_typed_over_another_agency_stays(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic = agencies.enter_agency(kit.desk, AgencyWish("عيادة النور", "Al Noor Clinic"))
    other = agencies.enter_agency(kit.desk, AgencyWish("عون", "Legal Aid"))
    page = whole(AgenciesPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(str(clinic))
    late = hold(monkeypatch, kit.context.tasks, page)
    page.side.save.click()
    page.table.setCurrentIndex(page.rows.index(page.rows.position_of(str(other)), 0))
    page.side.questions.set_value("about", "بجانب السوق")
    page.side.keep()
    late.come()
    assert kit.told
    assert page.side.agency_id == other
    assert page.side.questions.text("about") == "بجانب السوق"
    assert not sentences.kept_house_sentences(kit.desk, f"agency/{other}").is_empty


def test_a_colleagues_answer_is_not_taken_for_one_given_here(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, two: tuple[CallId, CallId]
) -> None:
    first, second = two
    page = page_of(kit, qtbot, first)
    late = hold(monkeypatch, kit.context.tasks, page)
    page.side.answering.yes.click()
    choose(page, second)
    page.side.questions.set_value("reason", "لا مكان آخر")
    page.side.keep()
    calls.answer_call(kit.desk, second, CallAnswer(CallState.WAIT, words="بعد ساعة"))
    late.come()
    assert page.side.call_id == second
    assert not page.side.free
    assert page.side.questions.text("reason") == "", "it lies beside"
