"""Groups that are trained, through the window: by keys alone, words kept, a colleague's change."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.preview.source import read_subject
from shelter_desk.desktop.training.group_dialogs import (
    DetailsDialog,
    ScoreDialog,
    SittingDialog,
    TraineeDialog,
)
from shelter_desk.desktop.training.group_table import FIXED
from shelter_desk.desktop.training.groups_page import GroupsPage
from shelter_desk.desktop.training.page import TrainingPage
from shelter_desk.domain.training_groups import Score, TrainingGroup
from shelter_desk.services.inside.training.practice_cases import packaged_cases
from shelter_desk.services.training import training_groups
from tests.desktop.pages_kit import Kit

CASES = [one.code for one in packaged_cases()]


def _group(kit: Kit) -> TrainingGroup:
    (found,) = training_groups.training_groups(kit.desk).groups
    return found


def _page(kit: Kit, qtbot: QtBot, target: Path | None = None) -> GroupsPage:
    def place(_parent: QWidget) -> Path | None:
        return target

    page = GroupsPage(kit.context, place=place)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.show_subject("")
    return page


def _begun(kit: Kit, name: str = "R&D <b>spring</b>", *, days: int = 0) -> str:
    group_id = training_groups.begin_group(kit.desk, name, "Room 2")
    training_groups.write_trainee(kit.desk, group_id, "Mona", None)
    training_groups.write_trainee(kit.desk, group_id, "سلوى", None)
    on = kit.desk.local_today() - timedelta(days=days)
    training_groups.add_sitting(kit.desk, group_id, on, "Rules")
    return group_id


def test_the_training_page_leads_there(kit: Kit, qtbot: QtBot) -> None:
    page = TrainingPage(kit.context)
    qtbot.addWidget(page)
    page.groups.click()
    assert kit.opened[-1] == (PageName.GROUPS, "")


def test_a_group_is_made_from_nothing(kit: Kit, qtbot: QtBot) -> None:
    page = _page(kit, qtbot)
    assert page.nobody.isVisible()
    assert not page.table.isVisible()
    assert not page.delete.isVisible()
    page.new.click()
    assert isinstance(page.dialog, DetailsDialog)
    page.dialog.act.click()
    assert page.dialog.trouble.text(), "a group has a name"
    page.dialog.questions.set_value("name", "Airport")
    page.dialog.questions.set_value("trainers", "Layla, Adel")
    page.dialog.act.click()
    assert page.title.text()
    assert "Layla, Adel" in page.trainers.text()
    page.add.click()
    assert isinstance(page.dialog, TraineeDialog)
    page.dialog.questions.set_value("name", "Mona")
    page.dialog.questions.set_value("sector", "police")
    page.dialog.act.click()
    page.sit.click()
    assert isinstance(page.dialog, SittingDialog)
    page.dialog.act.click()
    page.refresh()
    group = _group(kit)
    assert [one.name for one in group.trainees] == ["Mona"]
    assert [one.on for one in group.sittings] == [kit.desk.local_today()]
    assert page.table.isVisible()
    assert "Airport" in page.title.text()


def test_ticks_and_scores_by_keys_alone(kit: Kit, qtbot: QtBot) -> None:
    _begun(kit)
    page = _page(kit, qtbot)
    table = page.table
    table.setCurrentIndex(table.cells.index(1, FIXED))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.currentIndex().data() == "✓"
    (there,) = _group(kit).present
    assert there[0] == _group(kit).trainees[1].id
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert not _group(kit).present
    page.refresh()
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, FIXED)
    page.score.click()
    dialog = page.dialog
    assert isinstance(dialog, ScoreDialog)
    dialog.act.click()
    assert dialog.trouble.text(), "a case and two numbers"
    dialog.questions.set_value("case", CASES[2])
    dialog.questions.set_value("kept", 7)
    dialog.questions.set_value("came_up", 9)
    dialog.act.click()
    page.refresh()
    who = _group(kit).trainees[1].id
    assert _group(kit).scores == {(who, CASES[2]): Score(7, 9)}
    cell = table.cells.index(1, FIXED + 1)
    shown = cell.data()
    assert "7" in shown or "٧" in shown
    table.setCurrentIndex(cell)
    QTest.keyClick(table, Qt.Key.Key_Return)
    dialog = page.dialog
    assert isinstance(dialog, ScoreDialog)
    assert dialog.questions.value("kept") == 7
    for key in ("kept", "came_up"):
        dialog.questions.set_value(key, None)
    dialog.act.click()
    assert not _group(kit).scores


def test_what_is_typed_waits_and_a_change_meanwhile_is_said(kit: Kit, qtbot: QtBot) -> None:
    group_id = _begun(kit)
    page = _page(kit, qtbot)
    table = page.table
    table.setCurrentIndex(table.cells.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    dialog = page.dialog
    assert isinstance(dialog, TraineeDialog)
    dialog.questions.set_value("name", "Mona Lisa")
    dialog.keeper.touched()
    dialog.reject()
    QTest.keyClick(table, Qt.Key.Key_Return)
    dialog = page.dialog
    assert isinstance(dialog, TraineeDialog)
    assert dialog.questions.text("name") == "Mona Lisa"
    seen = _group(kit).trainees[0]
    training_groups.write_trainee(kit.desk, group_id, "Another", None, seen)
    dialog.act.click()
    assert dialog.trouble.text()
    assert dialog.questions.text("name") == "Mona Lisa"
    assert _group(kit).trainees[0].name == "Another"


def test_a_tick_for_somebody_who_was_taken_out_is_said(kit: Kit, qtbot: QtBot) -> None:
    group_id = _begun(kit)
    page = _page(kit, qtbot)
    page.table.setCurrentIndex(page.table.cells.index(1, FIXED))
    training_groups.remove_trainee(kit.desk, group_id, _group(kit).trainees[1].id)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert page.table.cells.rowCount() == 1
    assert not _group(kit).present


def test_somebody_and_a_sitting_are_taken_out_after_one_question(kit: Kit, qtbot: QtBot) -> None:
    _begun(kit)
    page = _page(kit, qtbot)
    page.table.setCurrentIndex(page.table.cells.index(0, 0))
    asked: list[object] = []

    def ask(*said: object, **_more: object) -> bool:
        asked.append(said)
        return True

    kit.context.messages.ask = ask  # type: ignore[method-assign]
    page.fill_menu()
    acts = page.menu.actions()
    assert len(acts) == 3
    acts[2].trigger()
    acts[1].trigger()
    assert len(asked) == 2
    group = _group(kit)
    assert ([one.name for one in group.trainees], group.sittings) == (["سلوى"], ())
    page.refresh()
    page.fill_menu()
    page.menu.actions()[0].trigger()
    assert isinstance(page.dialog, DetailsDialog)
    assert page.dialog.questions.text("place") == "Room 2"
    assert not page.trainers.isVisible()
    page.dialog.questions.set_value("trainers", "ليلى")
    page.dialog.act.click()
    page.refresh()
    assert (_group(kit).trainers, _group(kit).place) == ("ليلى", "Room 2")


def test_an_old_group_is_proposed_for_deletion_and_asked_once(kit: Kit, qtbot: QtBot) -> None:
    new = training_groups.begin_group(kit.desk, "Spring", "")
    old = _begun(kit, "Old", days=800)
    page = _page(kit, qtbot)
    page.choices[new].click()
    assert not page.over.isVisible()
    page.choices[old].click()
    assert page.over.isVisible()
    answers = [False, True]
    kit.context.messages.ask = lambda *_said, **_more: answers.pop(0)  # type: ignore[method-assign]
    page.delete.click()
    assert len(training_groups.training_groups(kit.desk).groups) == 2
    page.delete.click()
    assert [one.id for one in training_groups.training_groups(kit.desk).groups] == [new]
    page.refresh()
    assert list(page.choices) == [new]
    assert page.choices[new].isChecked()


def test_report_and_table_leave_by_the_normal_ways(kit: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    group_id = _begun(kit)
    target = tmp_path / "group.csv"
    page = _page(kit, qtbot, target)
    page.save.click()
    assert "Mona" in target.read_text("utf-8-sig")
    page.report.click()
    name, subject = kit.opened[-1]
    assert (name, subject) == (
        PageName.PREVIEW,
        f"house/training/group.{group_id}/{kit.context.language}",
    )
    source = read_subject(subject)
    assert source is not None
    assert not source.names_somebody
