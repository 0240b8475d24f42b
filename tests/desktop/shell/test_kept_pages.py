"""Pages that were not seen for a while are let go, and nothing that was typed goes with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shelter_desk.desktop.notes.page import NotesPage
from shelter_desk.desktop.notes.writing_page import NotePage
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.shell import kept_pages
from shelter_desk.domain.folder_errors import DiskFull
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import BlockKind
from shelter_desk.services.notes import notes
from tests import factories
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.pages_kit import arrive
from tests.desktop.shell.test_core_shell import Running
from tests.desktop.shell.test_way_back import signed_in

ROUND = (PageName.RESIDENTS, PageName.AUDIT, PageName.SETTINGS, PageName.TODAY)
HERS = (PageName.FILE, PageName.NOTES, PageName.NOTE, PageName.ATTACHMENTS, PageName.CONSENT)


@pytest.fixture
def running(make_desk_app: MakeDeskApp, tmp_path: Path, language: str) -> Iterator[Running]:
    yield from signed_in(make_desk_app, tmp_path, language, None)


@pytest.fixture(autouse=True)
def _no_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_pages, "CALM_MS", 5)


def _page(running: Running, name: PageName, subject: str) -> Page:
    running.shell.open_page(name, subject)
    page = running.shell.page
    assert page is not None
    return page


def _go_round(running: Running, qtbot: QtBot) -> None:
    for name in ROUND:
        running.shell.open_page(name)
    # a rest of the hands would be 5 ms here
    qtbot.wait(100)


@pytest.mark.parametrize("name", [*HERS, PageName.FORM])
def test_what_was_not_seen_for_a_while_goes_and_comes_back_from_the_file(
    running: Running, qtbot: QtBot, name: PageName
) -> None:
    her = arrive(running.desk)
    subject = f"{her}/needs" if name is PageName.FORM else str(her)
    page = _page(running, name, subject)
    for last in ROUND[:-1]:
        running.shell.open_page(last)
    qtbot.wait(100)
    assert isValid(page), "what was seen lately stands, so that one goes back at once"
    _go_round(running, qtbot)
    qtbot.waitUntil(lambda: not isValid(page))
    assert name not in running.shell.pages
    again = _page(running, name, subject)
    assert again.subject == subject


def test_what_is_in_sight_stays_whatever_is_built_ahead(running: Running, qtbot: QtBot) -> None:
    her = str(arrive(running.desk))
    page = _page(running, PageName.FILE, her)
    for ahead in (*ROUND, PageName.NOTES):
        running.shell.pages.make(ahead)
        list(running.shell.pages.build(ahead))
    qtbot.wait(100)
    _stays(running, page)
    assert running.shell.page is page


def test_pages_that_say_nothing_of_it_stay(running: Running, qtbot: QtBot) -> None:
    page = _page(running, PageName.HOUSE, "")
    _go_round(running, qtbot)
    _go_round(running, qtbot)
    assert _page(running, PageName.HOUSE, "") is page


def _full(*_given: object, **_named: object) -> Any:
    raise DiskFull


def _written(running: Running, her: ResidentId) -> NotePage:
    page = _page(running, PageName.NOTE, f"{her}/new")
    assert isinstance(page, NotePage)
    page.blocks.areas[BlockKind.FACT].setPlainText("She asked for her passport.")
    return page


def _stays(running: Running, page: Page) -> None:
    assert isValid(page)
    assert running.shell.pages[page.name] is page


def test_a_note_that_could_not_be_kept_stays_with_its_words(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _written(running, arrive(running.desk))
    monkeypatch.setattr(notes, "save_note_draft", _full)
    _go_round(running, qtbot)
    _go_round(running, qtbot)
    _stays(running, page)
    assert not page.may_go
    assert "passport" in page.blocks.areas[BlockKind.FACT].toPlainText()


def test_where_anything_was_refused_what_stands_stays_until_it_is_seen(
    running: Running, qtbot: QtBot
) -> None:
    her = arrive(running.desk)
    page = _page(running, PageName.CONSENT, str(her))
    running.session.tasks.refused.emit(DiskFull())
    _go_round(running, qtbot)
    _stays(running, page)
    running.shell.open_page(PageName.CONSENT, str(her))
    _go_round(running, qtbot)
    qtbot.waitUntil(lambda: not isValid(page))


def test_nothing_goes_while_an_answer_is_out(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _page(running, PageName.FILE, str(arrive(running.desk)))
    tasks = running.session.tasks
    with monkeypatch.context() as busy:
        busy.setattr(type(tasks), "is_calm", property(lambda _self: False))
        _go_round(running, qtbot)
        _stays(running, page)
    qtbot.waitUntil(lambda: not isValid(page))


def test_an_addendum_that_could_not_be_kept_is_there_again(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    her = arrive(running.desk)
    note_id = notes.write_note(running.desk, her, factories.note("asked about her wages"))
    page = _page(running, PageName.NOTES, str(her))
    assert isinstance(page, NotesPage)
    page._keep_typing(str(note_id), "and about her passport")
    with monkeypatch.context() as full:
        full.setattr(notes, "add_addendum", _full)
        _go_round(running, qtbot)
        _stays(running, page)
    again = _page(running, PageName.NOTES, str(her))
    assert again is page
    said = [one.toPlainText() for one in page.findChildren(QTextEdit)]
    assert any("passport" in one for one in said), "she would have to say it again"
