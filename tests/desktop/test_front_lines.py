"""Pages for front lines through the windows: found, chosen, printed by who prints nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.preview.source import read_subject
from shelter_desk.desktop.procedure.front_lines_page import (
    HOUSE_LABEL,
    URGENT_LABEL,
    FrontLinesPage,
)
from shelter_desk.desktop.procedure.house_page import ProcedurePage
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.front_line import CallNumbers, FrontLine
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Role
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.papers.front_line import call_numbers, keep_call_numbers
from tests import factories
from tests.desktop.pages_kit import Kit, make_kit, whole


def _page(kit: Kit, qtbot: QtBot) -> FrontLinesPage:
    page = FrontLinesPage(kit.context)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.show_subject("")
    return page


def test_the_procedure_of_the_house_leads_there(kit: Kit, qtbot: QtBot) -> None:
    page = ProcedurePage(kit.context)
    qtbot.addWidget(page)
    page.show_subject("")
    page.pages.click()
    assert kit.opened[-1] == (PageName.FRONT_LINES, "")


def test_each_page_opens_in_the_language_that_was_chosen(kit: Kit, qtbot: QtBot) -> None:
    page = _page(kit, qtbot)
    ours = kit.context.language
    assert page.choices[ours].isChecked()
    other = "en" if ours == "ar" else "ar"
    for language in (ours, other):
        page.choices[language].click()
        for who, button in page.buttons.items():
            button.click()
            assert kit.opened[-1] == (PageName.PREVIEW, f"house/front-line/{who}/{language}")
            source = read_subject(kit.opened[-1][1])
            assert source is not None
            assert source.counts_copies
            assert not source.names_somebody
    assert list(page.buttons) == list(FrontLine)
    assert read_subject("house/front-line/nobody/ar") is None


def test_a_manager_writes_the_numbers_and_what_is_typed_waits(kit: Kit, qtbot: QtBot) -> None:
    page = _page(kit, qtbot)
    before = page.shown[HOUSE_LABEL].text()
    page.change.click()
    assert page.dialog is not None
    qtbot.keyClicks(page.dialog.urgent, "999")
    page.dialog.reject()
    page.change.click()
    assert page.dialog.urgent.text() == "999"
    page.dialog.act.click()
    assert call_numbers(kit.desk) == CallNumbers("999", "")
    page.refresh()
    assert "999" in page.shown[URGENT_LABEL].text()
    assert page.shown[HOUSE_LABEL].text() == before


def test_only_the_line_that_was_changed_waits(kit: Kit, qtbot: QtBot) -> None:
    keep_call_numbers(kit.desk, CallNumbers("999", "111"))
    page = _page(kit, qtbot)
    page.change.click()
    assert page.dialog is not None
    page.dialog.urgent.clear()
    qtbot.keyClicks(page.dialog.urgent, "998")
    page.dialog.reject()
    keep_call_numbers(kit.desk, CallNumbers("999", "222"))
    page.refresh()
    page.change.click()
    assert (page.dialog.urgent.text(), page.dialog.house.text()) == ("998", "222")
    page.dialog.act.click()
    assert call_numbers(kit.desk) == CallNumbers("998", "222")


def test_a_line_that_was_emptied_waits_empty(kit: Kit, qtbot: QtBot) -> None:
    keep_call_numbers(kit.desk, CallNumbers("999", "111"))
    page = _page(kit, qtbot)
    page.change.click()
    assert page.dialog is not None
    page.dialog.house.clear()
    page.dialog.reject()
    page.change.click()
    assert (page.dialog.urgent.text(), page.dialog.house.text()) == ("999", "")


def test_the_numbers_are_there_before_they_can_be_changed(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    late: list[Callable[[], None]] = []
    tasks = kit.context.tasks
    plain = tasks.submit
    with monkeypatch.context() as slow:
        slow.setattr(tasks, "submit", lambda *a, **named: late.append(lambda: plain(*a, **named)))
        page = _page(kit, qtbot)
    assert not page.change.isEnabled()
    for answer in late:
        answer()
    assert page.change.isEnabled()


def test_an_auditor_prints_one_and_changes_no_number(kit: Kit, qtbot: QtBot) -> None:
    code = factories.add_worker(kit.desk, Role.AUDITOR)
    unlock.lock(kit.desk, ReturnPlace())
    desk = unlock.unlock(kit.desk.parts, code, factories.WORKER_PHRASE)
    other = make_kit(desk, kit.clock, kit.context.language)
    qtbot.addWidget(other.window)
    page = _page(other, qtbot)
    assert not page.change.isVisible()
    page.buttons[FrontLine.POLICE].click()
    other.computer.names = ("Hall",)
    shown = whole(PreviewPage(other.context))
    qtbot.addWidget(shown)
    shown.resize(1178, 712)
    shown.show()
    shown.show_subject(other.opened[-1][1])
    assert shown.paper is not None
    assert shown.paper.kind is DocumentKind.FRONT_LINE
    assert not shown.side.save.isVisible()
    assert shown.side.reason.isHidden()
    shown.side.print_wanted.emit()
    assert other.computer.sent == [("Hall", 1)]
    stop(desk)
