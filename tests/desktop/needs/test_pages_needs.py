"""Needs over time as a drawing, and the list of the first day, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.look.tokens import PALETTES, Scheme, contrast
from shelter_desk.desktop.needs.chart import DayAxis
from shelter_desk.desktop.needs.page import NeedsPage
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.preview.source import gather, read_subject
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper_rules import Holder
from shelter_desk.services.desk import Desk
from shelter_desk.services.plan import first_day
from shelter_desk.services.records import records
from tests import factories
from tests.desktop import pages_kit
from tests.desktop.pages_kit import HandClock, Kit


def _open(desk: Desk, language: str, her: ResidentId, qtbot: QtBot) -> tuple[Kit, NeedsPage]:
    clock = desk.parts.clock
    assert isinstance(clock, HandClock)
    kit = pages_kit.make_kit(desk, clock, language)
    page = NeedsPage(kit.context, clock=clock)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_subject(her)
    return kit, page


def _talk(desk: Desk, her: ResidentId, **levels: str) -> None:
    answers = factories.answers(**levels)
    records.sign_record(desk, her, "needs", answers)


def test_levels_are_drawn_over_time_and_told_without_the_drawing(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    del app
    her = factories.admit(desk, "سيلام")
    _talk(desk, her, safety_level="1", safety_own_view="2")
    _talk(desk, her, basic_level="3")
    _talk(desk, her, safety_level="4", safety_own_view="2")
    kit, page = _open(desk, language, her, qtbot)
    assert page.table is not None
    assert len(page.table.strips) == 14
    strip = page.table.strips[0]

    worker, own = strip.points(own=False), strip.points(own=True)

    assert (worker[0].x() > worker[-1].x()) is (language == "ar"), "time runs as one reads"
    assert worker[0].y() > worker[-1].y(), "4 lies above 1"
    assert own[0].y() == own[-1].y()
    assert [len(one) for one in strip.strokes(own=False)] == [1, 1], "nothing is guessed between"
    said = strip.accessibleName()
    for words in (kit.context.fmt.date(kit.context.fmt.today()), "1", "4"):
        assert words in said
    assert said == strip.toolTip()
    days = page.table.findChildren(DayAxis)
    assert len(days) == 2
    boxes = [box for box, _day in days[0].shown()]
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert page.window().focusWidget() is page.table.strips[1]
    QTest.keyClick(page.table.strips[1], Qt.Key.Key_End)
    assert page.window().focusWidget() is page.table.strips[-1]
    stops = [one for one in page.table.strips if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1, "one stop of the Tab key for the whole chart"
    page.print.papers.actions()[0].trigger()
    where, subject = kit.opened[-1]
    assert where is PageName.PREVIEW
    source = read_subject(subject)
    assert source is not None
    assert source.first_holder is Holder.HERSELF
    assert gather(desk, source, 1)(desk).pdf.startswith(b"%PDF")


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_both_lines_stand_out_from_their_ground(scheme: Scheme) -> None:
    tokens = PALETTES[scheme]
    assert contrast(tokens.primary, tokens.surface) >= 3
    assert contrast(tokens.text, tokens.surface) >= 4.5


def test_the_first_day_is_ticked_on_the_page(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    del app
    her = factories.admit(desk, "سيلام")
    _kit, page = _open(desk, language, her, qtbot)
    assert page.table is None
    assert page.tonight is not None
    before = page.tonight.boxes
    assert not any(box.isChecked() for box in before.values())
    before["water_food"].click()
    assert page.tonight.boxes["water_food"].isChecked()
    done = {one.code: one.done for one in first_day.first_day(desk, her).things}["water_food"]
    assert done is not None
    told = page.tonight.boxes["water_food"].accessibleDescription()
    assert done.by_name in told
    page.tonight.boxes["water_food"].click()
    assert not page.tonight.boxes["water_food"].isChecked()
