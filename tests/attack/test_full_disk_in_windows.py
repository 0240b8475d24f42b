"""The disk fills up at a note, a consent and a bed: words stay, it is said, nothing is halved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.notes.writing_page import NotePage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.domain.audit import AuditFilter
from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.folder_errors import DiskFull
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import BlockKind
from shelter_desk.services.consents import consents
from shelter_desk.services.house import rooms
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.residents import residents
from shelter_desk.services.views.house import RoomWish
from tests import factories
from tests.attack.test_saving import _FullAtCommit
from tests.desktop import every_page
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.consents.test_consent_questions import agree, finish
from tests.desktop.open_desk import Open

WORDS = "قالت إنها تنام now, and eats again"


@pytest.fixture
def opened(make_desk_app: MakeDeskApp, tmp_path: Path, language: str) -> Iterator[Open]:
    desk = factories.create_desk(factories.make_parts(tmp_path / "desk")).desk
    code = desk.staff.sign_in_code
    her = factories.admit(desk, "سيلام")
    with desk.database.write() as tx:
        tx.residents.update(replace(tx.residents.get(her), gender="Masculine"))
    residents.set_do_not_confirm(desk, her, wanted=False)  # the log vouches for the change
    rooms.add_room(desk, RoomWish("4", RoomFor.WOMEN, beds=1))
    unlock.lock(desk, ReturnPlace())
    app, _relaunch, _screen = make_desk_app(tmp_path / "desk", language)
    app.start()
    app.window.resize(1366, 768)
    yield Open(app, code)
    if app.session is not None:
        app.window.close()


@pytest.fixture
def her(opened: Open) -> ResidentId:
    with opened.desk.database.read() as tx:
        (one,) = tx.residents.recent(9)
    return one.id


def entries(opened: Open) -> int:
    with opened.desk.database.read() as tx:
        return len(tx.audit.entries(AuditFilter(), 500))


@contextmanager
def full_disk(opened: Open, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every save fails; afterwards it was said so, and the log has not one entry more."""
    before = entries(opened)
    bar = opened.app.session.shell.bar
    with monkeypatch.context() as patch:
        _FullAtCommit(opened.desk, patch)
        yield
        every_page.settle()
        assert bar.isVisible()
        assert bar.words == opened.app.say(DiskFull().message)
    assert entries(opened) == before


@pytest.mark.parametrize("act", ["save", "sign"])
def test_a_note(opened: Open, her: ResidentId, monkeypatch: pytest.MonkeyPatch, act: str) -> None:
    page = opened.go(PageName.NOTE, her)
    assert isinstance(page, NotePage)
    area = page.blocks.areas[BlockKind.FACT]
    with full_disk(opened, monkeypatch):
        area.setPlainText(WORDS)
        getattr(page, act).click()
    assert opened.page is page
    assert area.isVisible()
    assert (area.toPlainText(), area.isReadOnly()) == (WORDS, False)
    assert notes.notes_of(opened.desk, her) == ()
    getattr(page, act).click()
    every_page.settle()
    (kept,) = notes.notes_of(opened.desk, her)
    assert [block.text for block in kept.note.blocks] == [WORDS]
    assert kept.locked is (act == "sign")
    assert audit.verify(opened.desk).clean


@pytest.mark.parametrize("said", ["agreed", "refused"])
def test_a_consent(
    opened: Open, her: ResidentId, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    page = opened.go(PageName.CONSENT, her)
    assert isinstance(page, ConsentPage)
    page.wallet.talk_buttons[int(Scope.SHELTER)].click()
    every_page.settle()
    with full_disk(opened, monkeypatch):
        agree(page)
        page.talk.back.set_value("note", WORDS)
        page.talk.mark.set_value("witness_1", "Huda")
        if said == "agreed":
            finish(page)
        else:
            page.talk.says_no.click()
    assert page.talk.isVisible(), "the talk stays open"
    assert page.talk.back.text("note") == WORDS
    assert page.talk.mark.text("witness_1") == "Huda"
    assert all(tick.isChecked() for tick in page.talk.reading.ticks)
    assert consents.wallet(opened.desk, her) == ()
    if said == "agreed":
        finish(page)
    else:
        page.talk.says_no.click()
    every_page.settle()
    (row,) = consents.wallet(opened.desk, her)
    assert row.consent.details.decision == said
    assert audit.verify(opened.desk).clean


def test_a_bed(
    opened: Open, her: ResidentId, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ((bed,),) = ([bed.id for bed in room.beds] for room in rooms.rooms(opened.desk))
    page = opened.go(PageName.HOUSE, f"{her}/{bed}")
    assert isinstance(page, HousePage)
    side = page.side
    assert side.reason.isVisible(), "a bed among women wants a reason"
    with full_disk(opened, monkeypatch):
        side.reason.setText(WORDS)
        qtbot.keyClick(side.reason, Qt.Key.Key_Return)
    assert (side.resident_id, side.bed.currentData()) == (her, bed)
    assert side.reason.isVisible()
    assert side.reason.text() == WORDS
    assert residents.resident_row(opened.desk, her).bed == ""
    qtbot.keyClick(side.reason, Qt.Key.Key_Return)
    every_page.settle()
    assert residents.resident_row(opened.desk, her).bed == "4-1"
    assert audit.verify(opened.desk).clean
