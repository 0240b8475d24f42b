"""Why there is no answer is one key, in chips, lists, rows, ticks and dates alike."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.model import Spot
from shelter_desk.desktop.formview.question import QuestionView
from shelter_desk.desktop.formview.repeats import RepeatView
from shelter_desk.desktop.formview.states import STATE_KEYS
from shelter_desk.forms.answers import AnswerState
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.spec import Note, Repeat
from tests.desktop.form_bench import AR_EN, Bench, Open

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def one_of_each(form: str) -> dict[str, str]:
    """Kind of editor → a question of that kind that is always asked."""
    found: dict[str, str] = {}
    for section, item in BUILT_IN[form].items():
        if isinstance(item, Note | Repeat) or item.relevant or section.folded or section.relevant:
            continue
        many = len(getattr(item, "choices", ())) > 5
        found.setdefault(f"{type(item).__name__} {many}", item.key)
    return found


def pressed(qtbot: QtBot, bench: Bench, question: QuestionView) -> None:
    """Every key in its turn, as a hand at the keyboard would; at last it is asked anew."""
    question.take_focus()
    for key, name, state in STATE_KEYS:
        if state is AnswerState.DO_NOT_ASK_AGAIN:
            continue
        here = QApplication.focusWidget()
        assert here is not None
        assert question.isAncestorOf(here), f"{name} {question.spot}"
        qtbot.keyClick(here, key)
        assert bench.filling.model.answer(question.spot).state is state, f"{name} {question.spot}"


@AR_EN
@pytest.mark.parametrize(("form", "kinds"), [("arrival", 5), ("intake", 9)])
def test_each_key_works_in_each_kind(
    qtbot: QtBot, opened: Open, language: str, form: str, kinds: int
) -> None:
    bench = opened(language, form)
    each = one_of_each(form)
    assert len(each) >= kinds, each
    for spot in each.values():
        pressed(qtbot, bench, bench.question(spot))


@AR_EN
def test_and_in_a_row_of_a_group(qtbot: QtBot, opened: Open, language: str) -> None:
    bench = opened(language)
    bench.filling.show_section("papers", "")
    bench.filling.body.finish()
    group = bench.filling.body.findChild(RepeatView)
    assert group is not None
    group.add_row()
    bench.filling.body.finish()
    rows = [one for one in group.findChildren(QuestionView) if one.spot.group]
    assert len(rows) >= 4
    for question in rows:
        pressed(qtbot, bench, question)
    assert bench.filling.model.answer(Spot("own_phone")).state is AnswerState.NOT_ASKED
    assert Qt.Key.Key_F6 in [key for key, _name, _state in STATE_KEYS]
