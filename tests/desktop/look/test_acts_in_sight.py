"""The one act of a page is in sight at the largest letters in the smallest window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.consents.talk import STEPS
from shelter_desk.desktop.residents.arrival_start import ArrivalStartPage
from shelter_desk.desktop.retention.leaving_house import ExitPage
from shelter_desk.desktop.widgets.kept_foot import Acts
from shelter_desk.domain.consents import Scope
from shelter_desk.services.residents import residents
from tests.desktop.every_page import House, make_house, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(app: QApplication, tmp_path: Path, language: str) -> Iterator[House]:
    made = make_house(app, tmp_path, (1024, 640))
    made.wear(language, "light", 175)
    yield made
    made.app.window.close()


def _her(house: House) -> str:
    return str(residents.residents_list(house.desk, "in_house").rows[0].id)


def _is_whole(widget: QWidget) -> bool:
    seen = widget.visibleRegion().boundingRect()
    return widget.isVisible() and seen.size() == widget.size()


def _acts(widget: QWidget) -> Acts:
    around = widget.parentWidget()
    assert isinstance(around, Acts)
    return around


def _ground(widget: QWidget) -> QScrollArea:
    around: QWidget | None = widget
    while not isinstance(around, QScrollArea):
        assert around is not None
        around = around.parentWidget()
    return around


def test_a_file_can_be_opened_from_any_line_of_the_arrival(house: House) -> None:
    page = house.open(ArrivalStartPage)
    lines = (page.called, page.other, page.phone, page.document)
    for line in lines:
        assert line.hasFocus()
        assert _is_whole(page.open_new)
        covered = _acts(page.open_new)
        over = QRect(covered.mapToGlobal(QPoint(0, 0)), covered.size())
        at = QRect(line.mapToGlobal(QPoint(0, 0)), line.size())
        assert not over.intersects(at), "the acts lie over the line that is typed in"
        assert _is_whole(line)
        QTest.keyClick(line, Qt.Key.Key_Return)
        settle()
    bar = _ground(page).verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    assert not _acts(page.open_new).floats, "at the end of the page they stand in their place"
    assert _is_whole(page.open_new)


def test_she_can_say_no_in_every_step_of_a_talk(house: House) -> None:
    page = house.open(ConsentPage, f"{_her(house)}/{int(Scope.KEEP_RECORD)}/")
    for step in range(len(STEPS)):
        page.talk.go_to(step)
        settle()
        for act in (page.talk.says_no, page.talk.next):
            assert _is_whole(act), (step, act.text())
    page._end_talk()


def test_that_she_left_can_be_recorded(house: House) -> None:
    page = house.open(ExitPage, _her(house))
    assert _is_whole(page.record)
