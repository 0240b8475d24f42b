"""Filling a plan: steps choose among the goals that stand there, and follow them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.model import Spot
from shelter_desk.desktop.formview.repeats import RepeatView
from shelter_desk.desktop.formview.row_chips import RowChipsEditor
from tests.desktop.form_bench import Bench, Open, World, open_world, opener

AR_EN = pytest.mark.parametrize("language", ["ar", "en"])
LONG = "أن أستعيد جواز سفري وأجوري عن الأشهر السبعة الأخيرة ثم أعود إلى أمي في القرية"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    yield from open_world(Path(tmp_path_factory.mktemp("plan")) / "desk")


@pytest.fixture
def opened(qtbot: QtBot, world: World) -> Open:
    return opener(qtbot, world)


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
