"""An answer that comes late belongs to what was asked, not to what is shown by then."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.pages.calls import CallsPage
from shelter_desk.domain.calls import CallWords
from shelter_desk.domain.ids import CallId
from shelter_desk.services import calls
from tests.desktop.late_answers import hold
from tests.desktop.pages_kit import Kit, whole
from tests.desktop.test_pages_call_arriving import beside_one_who_fears, went

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def two(kit: Kit) -> tuple[CallId, CallId]:
    """Two requests."""
    first = calls.take_call(kit.desk, CallWords(called="سلمى"))
    return first, calls.take_call(kit.desk, CallWords(called="هيرين"))


def page_of(kit: Kit, qtbot: QtBot, call: CallId) -> CallsPage:
    page = whole(CallsPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(str(call))
    return page


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
