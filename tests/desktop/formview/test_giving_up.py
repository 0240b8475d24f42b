"""The draft of a form in a file is given up from its page, where no colleague wrote in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.desktop.formview.kept_draft import ASK_DISCARD
from shelter_desk.desktop.formview.model import Spot
from shelter_desk.desktop.page_name import PageName
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.services.records import records
from shelter_desk.services.today import today
from tests.desktop.form_bench import AR_EN, Bench, Open, World
from tests.desktop.pages_kit import arrive


def _answer_yes(bench: Bench, monkeypatch: pytest.MonkeyPatch, asked: list[object]) -> None:
    def ask(question: object, act: object, **_how: object) -> bool:
        asked.append((question, act))
        return True

    monkeypatch.setattr(bench.kit.context.messages, "ask", ask)


@AR_EN
def test_a_form_begun_in_the_wrong_file_is_given_up(
    opened: Open, world: World, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    desk, _clock = world
    her = arrive(desk, "سيلام")
    bench = opened(language, "intake", her)
    asked: list[object] = []
    _answer_yes(bench, monkeypatch, asked)
    discard = bench.filling.save_state.discard
    assert discard.isHidden(), "nothing is kept yet"
    bench.write("name_latin", "Hana")
    bench.page.leave()
    assert not discard.isHidden()
    assert discard.text() == {"ar": "إلغاء المسودة", "en": "Discard draft"}[language]
    discard.click()
    assert asked == [(ASK_DISCARD, discard.text())]
    assert bench.kit.opened[-1] == (PageName.FILE, str(her))
    bench.page.leave()
    assert her not in {row.resident_id for row in today.today(desk).drafts}
    assert bench.stored().get("name_latin").value is None


@AR_EN
def test_a_correction_begun_by_mistake_is_given_up_and_what_is_signed_is_back(
    opened: Open, world: World, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    desk, _clock = world
    her = arrive(desk, "سيلام")
    signed = Answers.empty().with_value("name_latin", "Selam")
    records.sign_record(desk, her, "intake", signed)
    again = records.open_form(desk, her, "intake")
    mine = Answer("Hana", AnswerState.ANSWERED, asked_by=desk.staff.id)
    words = again.answers.with_answer("name_latin", mine)
    records.save_draft(desk, her, "intake", words, again.rev, again.sealed)
    bench = opened(language, "intake", her)
    _answer_yes(bench, monkeypatch, [])
    assert not bench.filling.save_state.discard.isHidden()
    bench.filling.save_state.discard.click()
    assert bench.page.stack.currentWidget() is bench.page.signed
    assert bench.stored().get("name_latin").value == "Selam"


def test_what_a_colleague_wrote_cannot_be_given_up(opened: Open, world: World) -> None:
    desk, _clock = world
    her = arrive(desk, "سيلام")
    first = records.open_form(desk, her, "intake")
    theirs = replace(Answer("Hana", AnswerState.ANSWERED), asked_by="somebody-else")
    words = first.answers.with_answer("name_latin", theirs)
    records.save_draft(desk, her, "intake", words, first.rev, first.sealed)
    bench = opened("ar", "intake", her)
    bench.filling.model.set_value(Spot("nickname"), "س")
    bench.page.leave()
    assert bench.filling.save_state.discard.isHidden()
