"""Scores as they are typed: no key chooses what a scale does not have, and no total beyond it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.formview.chips import ChipsEditor
from shelter_desk.desktop.formview.question import QuestionView
from shelter_desk.forms.needs import NEEDS
from shelter_desk.forms.spec import IntegerField
from shelter_desk.forms.validation import check
from shelter_desk.services.records import records
from tests.desktop.form_bench import AR_EN, Bench, Open
from tests.tour.driver import CTRL, press, type_text

SCALE = ("1", "2", "3", "4")
TOTALS = ("mental_phq2", "mental_gad2", "mental_pcptsd5", "mental_who5")


def typed(bench: Bench, spot: str, words: str) -> QuestionView:
    """Letter by letter, as keys come in."""
    question = bench.question(spot)
    question.take_focus()
    press(Qt.Key.Key_A, CTRL)
    type_text(words)
    return question


def said(question: QuestionView) -> str:
    """What stands under the question."""
    return question._amiss.text() if question._amiss.isVisible() else ""


@AR_EN
def test_no_key_chooses_a_level_that_the_scale_does_not_have(opened: Open, language: str) -> None:
    bench = opened(language, "needs")
    for spot in ("safety_level", "safety_own_view"):
        question = bench.question(spot)
        assert isinstance(question.editor, ChipsEditor)
        offered = [one.value for one in question.editor.choices]
        assert [one for one in offered if one.isdigit()] == list(SCALE)
        typed(bench, spot, "2")
        assert bench.filling.model.answer(question.spot).value == "2"
        for key in ("0", "9", "٠", "٩", "-", "x"):
            type_text(key)
            value = bench.filling.model.answer(question.spot).value
            assert value in (None, *offered), f"{key} made {value}"
            assert value == "2", "what was chosen stays"


@AR_EN
@pytest.mark.parametrize("spot", TOTALS)
def test_a_total_beyond_its_scale_is_told_and_cannot_be_signed(
    opened: Open, language: str, spot: str
) -> None:
    bench = opened(language, "needs")
    field = bench.question(spot).field
    assert isinstance(field, IntegerField)
    assert field.maximum is not None
    for beyond in (str(field.maximum + 1), "٩٩٩", "-1"):
        question = typed(bench, spot, beyond)
        bench.question("mental_note").take_focus()
        QApplication.processEvents()
        answers = bench.filling.model.answers
        (problem,) = check(NEEDS, answers, bench.kit.desk.local_today())
        assert (problem.path, problem.message.params["limit"]) == (
            spot,
            "0" if beyond == "-1" else str(field.maximum),
        )
        assert said(question) == bench.kit.context.words(problem.message)
        assert any("\u0600" < one < "\u0700" for one in said(question)) is (language == "ar")
        bench.filling.foot.act.click()
        assert not bench.page.review.foot.act.isEnabled()
        bench.page.review.wanted.emit(spot)
        bench.filling.body.finish()
    typed(bench, spot, str(field.maximum))
    bench.question("mental_note").take_focus()
    QApplication.processEvents()
    assert said(bench.question(spot)) == ""
    bench.filling.foot.act.click()
    assert bench.page.review.foot.act.isEnabled()
    assert records.record_history(bench.kit.desk, bench.resident, "needs") == ()
