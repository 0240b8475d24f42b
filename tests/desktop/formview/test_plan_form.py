"""Filling a plan: steps choose among the goals that stand there, and follow them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.editor import TextEditor
from shelter_desk.desktop.formview.model import Spot
from shelter_desk.desktop.formview.repeats import RepeatView
from shelter_desk.desktop.formview.row_chips import RowChipsEditor
from shelter_desk.services.labels.referral import SERVICES
from tests.desktop.form_bench import AR_EN, Bench, Open

# Popups do not raise or grab the keyboard on the offscreen screen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG = "أن أستعيد جواز سفري وأجوري عن الأشهر السبعة الأخيرة ثم أعود إلى أمي في القرية"


def _rows(bench: Bench) -> RepeatView:
    bench.filling.body.finish()
    return bench.filling.body.findChildren(RepeatView)[-1]


def _goal(bench: Bench, step: int) -> RowChipsEditor:
    editor = bench.question(f"actions.{step}.goal").editor
    assert isinstance(editor, RowChipsEditor)
    return editor


@AR_EN
def test_a_step_chooses_its_goal_and_keeps_it(opened: Open, language: str) -> None:
    bench = opened(language, "plan")
    model, goals = bench.filling.model, ("school", LONG, "papers")
    bench.filling.show_section("actions", "")
    _rows(bench).add_row()
    assert _goal(bench, 0).chips == [], "there is no goal yet, and that is said"
    for at, words in enumerate(goals):
        model.add_row("goals")
        model.set_value(Spot("statement", "goals", at), words)
    editor = _goal(bench, 0)
    assert len(editor.chips) == len(goals)
    assert "…" in editor.chips[1].text(), "long words are cut on the chip alone"
    editor.chips[2].setChecked(True)
    assert model.answer(Spot("goal", "actions", 0)).value == "3"
    taken = model.remove_row("goals", 0)
    assert _goal(bench, 0).value() == "2", "it is the same goal, which moved up"
    assert _goal(bench, 0).chips[1].isChecked()
    model.restore_row("goals", 0, taken)
    gone = model.remove_row("goals", 2)
    editor = _goal(bench, 0)
    assert editor.problem() is not None
    assert not any(chip.isChecked() for chip in editor.chips)
    model.restore_row("goals", 2, gone)
    assert _goal(bench, 0).value() == "3"
    assert _goal(bench, 0).problem() is None
    bench.page.leave()  # what was typed is saved now, not after the desk is gone


@AR_EN
def test_a_step_chooses_a_service_or_says_it_in_other_words(
    opened: Open, language: str, qtbot: QtBot
) -> None:
    bench = opened(language, "plan")
    bench.filling.show_section("actions", "")
    _rows(bench).add_row()
    editor = bench.question("actions.0.service").editor
    assert isinstance(editor, TextEditor)
    assert editor.offered is not None
    known = editor.line.completer()
    assert known is not None
    services = [bench.kit.context.words(one) for one in SERVICES.values()]
    qtbot.keyClick(editor.line, Qt.Key.Key_Down)
    listed = known.popup()
    assert listed is not None
    assert listed.isVisible(), "the down arrow shows all of them"
    model = known.completionModel()
    assert model is not None
    shown = [model.index(at, 0).data() for at in range(model.rowCount())]
    assert shown == services
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert bench.filling.model.answer(Spot("service", "actions", 0)).value == services[0]
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, "the tailor in the next street")
    kept = bench.filling.model.answer(Spot("service", "actions", 0)).value
    assert kept == "the tailor in the next street", "free words stay"
    bench.page.leave()
