"""What was told before she came stands on every page where somebody may act on it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.needs.page import NeedsPage
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.plan.safety_page import SafetyPage
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.domain.calls import CallWords, Sector, Sign
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Text
from shelter_desk.services.labels.calls import SIGNS
from shelter_desk.services.stays import calls
from tests.desktop.pages_kit import Kit, whole

BY_CALLER = Text("care", "Told by the caller, not by her")
CARE = Text("chips", "Health looks after her: told by the caller, not by her")
MEDICINE = Text("first_day", "Her medicine: the request said that she needs some")
STAY = Text(
    "first_day", "Stay with her and call health: the request said that somebody fears for her life"
)


@pytest.fixture
def her(kit: Kit) -> ResidentId:
    so, not_so = frozenset(Sign) - {Sign.PREGNANT}, frozenset({Sign.PREGNANT})
    told = CallWords(sector=Sector.POLICE, called="سيلام", present=so, absent=not_so)
    return calls.open_file_from_call(kit.desk, calls.take_call(kit.desk, told))


def shown(page: Page, qtbot: QtBot, subject: str = "") -> Page:
    whole(page)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_subject(subject)
    return page


def words(widget: QWidget) -> str:
    labels = [one.text() for one in widget.findChildren(QLabel)]
    return "\n".join((*labels, *(one.text() for one in widget.findChildren(QCheckBox))))


def test_the_file_tells_the_signs_and_who_told_them(
    kit: Kit, qtbot: QtBot, her: ResidentId
) -> None:
    seen = words(shown(FilePage(kit.context), qtbot, her))
    for sign in SIGNS.values():
        assert kit.context.words(sign) in seen
    assert kit.context.words(CARE) in seen


def test_the_first_night_and_safety_begin_with_them(
    kit: Kit, qtbot: QtBot, her: ResidentId
) -> None:
    seen = words(shown(NeedsPage(kit.context), qtbot, her))
    for thing in (MEDICINE, STAY):
        assert kit.context.words(thing) in seen
    assert kit.context.words(BY_CALLER) in words(shown(SafetyPage(kit.context), qtbot, her))


def test_today_says_who_told_it(kit: Kit, qtbot: QtBot, her: ResidentId) -> None:
    assert kit.context.words(BY_CALLER) in words(shown(TodayPage(kit.context), qtbot))
