"""The pace of a talk, and what was told before, on the form page in both languages."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview import calm
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.page import PageName
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Source
from shelter_desk.services.records import records
from tests.desktop.form_bench import AR_EN, Open
from tests.desktop.pages_kit import whole, words


class SteadyClock:
    """A wall clock that somebody sets back, over a monotonic one that nobody can."""

    def __init__(self) -> None:
        self.ms = 0


def test_the_clock_goes_on_with_the_same_person_and_not_with_another(
    qtbot: QtBot, opened: Open
) -> None:
    bench = opened("en", "arrival")
    bench.kit.clock.at += timedelta(minutes=20)
    bench.page.hide()
    bench.kit.clock.at += timedelta(minutes=5)
    other = whole(FormPage(bench.kit.context, bench.kit.window, clock=bench.kit.clock))
    other.show()
    other.show_subject(f"{bench.resident}/intake")
    assert other.clock.minutes == 25, "another form of hers, in the same talk"
    bench.kit.clock.at += timedelta(minutes=6)
    other.clock.tick()
    assert len(bench.kit.told) == 1, "a break is due after thirty minutes over both forms"
    stranger = opened("en", "arrival")
    assert stranger.page.clock.minutes == 0
    other.hide()


def test_setting_the_computer_clock_back_does_no_harm(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    steady = SteadyClock()
    bench = opened("en")
    monkeypatch.setattr(bench.page.clock, "_now", lambda: steady.ms)
    bench.page.clock.end()
    bench.page.pacing.begin(bench.page._loaded, bench.filling)  # type: ignore[arg-type]
    steady.ms += 31 * 60_000
    bench.kit.clock.at -= timedelta(hours=3)
    bench.page.clock.tick()
    assert "31" in bench.page.header.minutes.text()
    assert len(bench.kit.told) == 1
    bench.write("nickname", "Selam")
    bench.page.leave()
    assert bench.stored().get("nickname").value == "Selam"
    bench.kit.clock.at += timedelta(hours=3)


@AR_EN
def test_stopping_at_a_heavy_question_asks_for_a_lighter_word_first(
    qtbot: QtBot, opened: Open, language: str
) -> None:
    bench = opened(language, "arrival")
    bench.kit.clock.at += timedelta(days=2)
    bench = opened(language, "screening", resident=bench.resident)
    lighter = bench.kit.context.words(calm._LIGHTER)
    bench.page.header.stop_button.click()
    assert lighter not in words(bench.page.calm)
    bench.page._back_to_filling()
    bench.filling.show_section("held", "")
    bench.page.header.stop_button.click()
    assert lighter in words(bench.page.calm)
    assert not bench.page.clock.running
    bench.page.calm.button.click()
    assert bench.kit.opened[-1] == (PageName.FILE, bench.resident)
    assert bench.kit.told == [], "nothing nags"


@AR_EN
def test_what_was_told_is_shown_with_its_source_and_taken_over_with_one_key(
    qtbot: QtBot, opened: Open, language: str
) -> None:
    first = opened(language, "arrival")
    her = first.resident
    first.kit.clock.at += timedelta(days=2)
    said = Answer("phone", AnswerState.ANSWERED, Source.DOCUMENT.value, "", "", "")
    intake = Answers.empty().with_value("interpreter_needed", "yes")
    intake = intake.with_answer("interpreter_mode", said).with_value("interpreter_name", "Hiwot")
    records.sign_record(first.kit.desk, her, "intake", intake)
    bench = opened(language, "screening", resident=her)
    question = bench.question("interpreter_mode")
    assert question._muted is not None
    told = question._muted.text()
    assert first.kit.context.fmt.date(first.kit.context.fmt.today()) in told
    question.take_focus()
    QTest.keyClick(question._muted, Qt.Key.Key_F5)
    assert bench.filling.model.answers.get("interpreter_mode") == said
    assert question.told.line is not None
    assert question.told.line.isHidden()
    name = bench.question("interpreter_name")
    assert name._muted is not None
    assert "Hiwot" in name._muted.text()
    name.take_focus()
    QTest.keyClick(name._muted, Qt.Key.Key_F8)
    assert name.editor is not None
    assert not name.editor.isHidden(), "asked all the same"
    assert bench.filling.model.answers.get("interpreter_name").state is AnswerState.NOT_ASKED
