"""The pages of the procedure, in both languages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.file.ways import open_part
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.procedure.dialogs import StageDialog, StandardDialog
from shelter_desk.desktop.procedure.her_page import HerProcedurePage
from shelter_desk.desktop.procedure.house_page import ProcedurePage
from shelter_desk.domain.procedure import STANDARD, StageKey
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.procedure.procedure import procedure
from shelter_desk.services.records import records
from tests import factories
from tests.desktop import pages_kit
from tests.desktop.pages_kit import HandClock, Kit, kit_of


def _house_page(kit: Kit, qtbot: QtBot) -> ProcedurePage:
    page = ProcedurePage(kit.context)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.show_subject("")
    return page


def test_her_page_says_what_is_next_and_opens_it(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    her = factories.admit(desk)
    kit = kit_of(desk, language)
    page = HerProcedurePage(kit.context)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.show_subject(her)

    assert len(page.rows) == len(StageKey)
    name = page.rows[StageKey.ARRIVAL].accessibleName()
    assert ("Arrival" in name) is (language == "en")
    row = page.rows[StageKey.ARRIVAL]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert kit.opened[-1] == (PageName.FORM, f"{her}/arrival")

    records.sign_record(desk, her, "arrival", factories.signable(desk, "arrival", Answers.empty()))
    page.refresh()
    assert page.seen is not None
    assert page.seen.done == 2


def test_every_part_of_a_file_is_opened_by_one_map(app: QApplication, desk: Desk) -> None:
    kit = kit_of(desk, "en")
    open_part(kit.context, "her", "procedure")
    open_part(kit.context, "her", "intake")
    assert kit.opened == [
        *((PageName.HER_PROCEDURE, "her"), (PageName.FORM, "her/intake")),
    ]


def test_a_manager_adjusts_a_stage_and_takes_the_standard_one_again(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    page = _house_page(kit_of(desk, language), qtbot)
    page.buttons[StageKey.NEEDS].click()
    dialog = page.dialog
    assert isinstance(dialog, StageDialog)
    assert (dialog.amount.value(), dialog.unit.currentData()) == (7, 24)
    dialog.amount.setValue(3)
    dialog.name_ar.setText("حديث الاحتياجات")
    dialog.act.click()
    (kept,) = [one for one in procedure(desk) if one.key is StageKey.NEEDS]
    assert (kept.hours, kept.name_ar) == (72, "حديث الاحتياجات")

    page.refresh()
    page.standard.click()
    asked = page.dialog
    assert isinstance(asked, StandardDialog)
    asked.act.click()
    assert procedure(desk) == STANDARD


def test_what_is_typed_of_a_stage_waits_until_it_is_used_or_given_up(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    page = _house_page(kit_of(desk, language), qtbot)
    page.buttons[StageKey.NEEDS].click()
    dialog = page.dialog
    assert isinstance(dialog, StageDialog)
    QTest.keyClicks(dialog.gate_en, "A quiet room")
    dialog.reject()
    page.buttons[StageKey.NEEDS].click()
    again = page.dialog
    assert isinstance(again, StageDialog)
    assert again.gate_en.text() == "A quiet room"
    again.give_up()
    page.buttons[StageKey.NEEDS].click()
    third = page.dialog
    assert isinstance(third, StageDialog)
    assert not third.gate_en.text()


def test_a_stage_that_opens_nothing_takes_no_cursor(
    app: QApplication, desk: Desk, qtbot: QtBot
) -> None:
    her = factories.admit(desk)
    page = HerProcedurePage(kit_of(desk, "en").context)
    qtbot.addWidget(page)
    page.show_subject(her)
    rest, arrival = page.rows[StageKey.REST], page.rows[StageKey.ARRIVAL]
    assert rest.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert arrival.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_a_loop_is_said_beside_the_fields_and_the_dialog_stays(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    page = _house_page(kit_of(desk, language), qtbot)
    page.buttons[StageKey.PLAN].click()
    dialog = page.dialog
    assert isinstance(dialog, StageDialog)
    dialog.after.setCurrentIndex(dialog.after.findData("services"))
    dialog.act.click()
    assert dialog.isVisible()
    assert dialog.trouble.text()
    assert procedure(desk) == STANDARD


def test_without_a_clock_the_time_cannot_be_set(
    app: QApplication, desk: Desk, qtbot: QtBot
) -> None:
    page = _house_page(kit_of(desk, "en"), qtbot)
    page.buttons[StageKey.DECISION].click()
    dialog = page.dialog
    assert isinstance(dialog, StageDialog)
    assert not dialog.amount.isEnabled()
    assert dialog.wanted().hours is None
    dialog.clock.setChecked(True)
    assert dialog.amount.isEnabled()
    dialog.give_up()


def test_a_caseworker_reads_it_and_changes_nothing(
    app: QApplication, caseworker_desk: Desk, qtbot: QtBot
) -> None:
    clock = HandClock()
    page = _house_page(pages_kit.make_kit(caseworker_desk, clock, "en"), qtbot)
    assert len(page.stages) == len(StageKey)
    assert not page.buttons
    assert not page.standard.isVisible()
