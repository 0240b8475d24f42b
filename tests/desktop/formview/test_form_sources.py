"""Every answer carries where it came from, who asked, when, and in which language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.history_page import HistoryPage
from shelter_desk.desktop.formview.model import FormModel, Spot, Talk
from shelter_desk.desktop.formview.record_view import summaries_of, usual_origin
from shelter_desk.desktop.formview.talk_bar import Spoken
from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Source
from shelter_desk.forms.catalog import form
from shelter_desk.forms.lists import language_name
from shelter_desk.forms.spec import FormSpec, Repeat, Section, TextField
from shelter_desk.services.records import records
from tests.desktop.form_bench import AR_EN, Bench, Open, World
from tests.desktop.pages_kit import HandClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NAME = Spot("nickname")


def answer(bench: Bench, spot: Spot = NAME) -> Answer:
    return bench.filling.model.answer(spot)


def shown(widget: QLabel | None) -> str:
    return widget.text() if widget is not None and not widget.isHidden() else ""


def menu_in_sight() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@AR_EN
def test_the_source_is_chosen_by_keys_and_shown_beside_the_state(
    qtbot: QtBot, opened: Open, language: str
) -> None:
    bench = opened(language)
    question = bench.write("nickname", "Selam")
    assert shown(question._from) == ""
    qtbot.keyClick(question.focusWidget() or question, Qt.Key.Key_F9)
    menu = menu_in_sight()
    assert menu.activeAction().data() == Source.SELF.value
    for _ in range(3):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert answer(bench).source == Source.DOCUMENT.value
    words = bench.page.kit.words(Source.DOCUMENT.label)
    assert shown(question._from) == words
    assert words in question.state.accessibleName()
    assert bench.filling.body.current() is question
    bench.write("nickname", "Selamawit")
    assert (answer(bench).value, answer(bench).source) == ("Selamawit", "document")
    bench.page.leave()
    assert bench.stored().get("nickname").source == "document"


@AR_EN
def test_the_menu_marks_the_state_and_the_source_apart(opened: Open, language: str) -> None:
    bench = opened(language)
    question = bench.write("nickname", "Selam")
    question.set_source(Source.OBSERVATION)
    question.set_state(AnswerState.DECLINED)
    menu = question.state.menu_of_states()
    ticked = {action.data() for action in menu.actions() if action.isChecked()}
    assert ticked == {AnswerState.DECLINED.value, Source.OBSERVATION.value}
    assert answer(bench).source == Source.OBSERVATION.value
    offered = [action.data() for action in menu.actions() if action.isEnabled()]
    assert [one for one in offered if one in set(Source)] == [one.value for one in Source]
    menu.deleteLater()


@AR_EN
def test_a_source_chosen_first_waits_for_the_answer_and_is_cleared_with_it(
    opened: Open, language: str
) -> None:
    bench = opened(language)
    question = bench.question("nickname")
    question.set_state(AnswerState.NOT_ASKED)
    question.set_source(Source.REFERRER)
    assert answer(bench) == Answer()
    assert shown(question._from)
    bench.write("nickname", "Selam")
    assert answer(bench).source == Source.REFERRER.value
    question.set_state(AnswerState.NOT_ASKED)
    assert shown(question._from) == ""
    bench.write("nickname", "Selam")
    assert answer(bench).source == Source.SELF.value


@AR_EN
def test_the_language_of_the_talk_goes_into_what_is_answered_from_then_on(
    qtbot: QtBot, opened: Open, language: str
) -> None:
    bench = opened(language)
    header = bench.page.header
    before = bench.write("name_latin", "Selam")
    header.talk_button.click()
    assert header.talk_bar.isVisibleTo(bench.page)
    pick = header.talk_bar.pick
    assert pick.isAncestorOf(bench.kit.window.focusWidget())
    line = bench.kit.window.focusWidget()
    for words in ("Amharic", ""):
        qtbot.keyClicks(line, words) if words else qtbot.keyClick(line, Qt.Key.Key_Return)
    header.talk_bar.interpreter.click()
    header.talk_bar.closed.emit()
    assert not header.talk_bar.isVisibleTo(bench.page)
    assert bench.filling.body.current() is before
    header.break_button.setFocus()
    assert bench.page.place().field == "names|name_latin|5|am+"
    assert language_name("am", language) in header.talk_button.text()
    assert answer(bench, Spot("name_latin")).language == ""
    bench.write("nickname", "Selam")
    said = answer(bench)
    assert (said.source, said.language) == ("interpreter", "am")
    assert said.asked_by == bench.kit.desk.staff.id
    assert said.asked_at.startswith("2026-11-2")
    question = bench.question("nickname")
    assert shown(question._from) == bench.page.kit.words(Source.INTERPRETER.label)
    question.set_source(Source.DOCUMENT)
    assert answer(bench).language == ""
    question.set_source(Source.SELF)
    assert (answer(bench).source, answer(bench).language) == ("self", "am")
    bench.page.leave()
    assert bench.stored().get("nickname") == answer(bench)


@AR_EN
def test_the_talk_survives_a_lock_a_break_and_the_next_form(opened: Open, language: str) -> None:
    bench = opened(language)
    talk = Spoken("am", interpreted=True)
    bench.page.header.talk_bar.changed.emit(talk)
    place = bench.page.place()
    bench.page.leave()
    after = opened(language, resident=bench.resident)
    after.page.return_to(place.field)
    assert after.page.spoken.now == talk
    after.page.header.break_button.click()
    after.page.calm.button.click()
    assert after.page.spoken.now == talk
    after.page.show_subject(f"{bench.resident}/needs")
    assert after.filling.model.talk.language == "am"
    assert after.filling.model.talk.source is Source.INTERPRETER
    other = opened(language)
    assert other.page.spoken.now == Spoken()


@AR_EN
def test_the_talk_goes_on_from_the_draft_of_the_same_day_only(
    opened: Open, language: str, world: World
) -> None:
    bench = opened(language)
    bench.page.header.talk_bar.changed.emit(Spoken("tl", interpreted=True))
    bench.write("nickname", "Maria")
    bench.page.leave()
    assert opened(language, resident=bench.resident).page.spoken.now == Spoken("tl", True)
    clock: HandClock = world[1]
    day = clock.at
    try:
        clock.at = day.replace(day=day.day + 2)
        assert opened(language, resident=bench.resident).page.spoken.now == Spoken()
    finally:
        clock.at = day


@AR_EN
def test_the_talk_begins_in_her_first_language_once_it_is_known(
    opened: Open, language: str
) -> None:
    bench = opened(language)
    button = bench.page.header.talk_button
    asked = button.text()
    bench.filling.model.set_value(Spot("primary_language"), "am")
    assert bench.page.spoken.now == Spoken("am")
    assert button.text() == language_name("am", language) != asked
    bench.write("nickname", "Selam")
    assert answer(bench).language == "am"
    bench.filling.model.set_value(Spot("primary_language"), "ti")
    assert bench.page.spoken.now == Spoken("am")
    bench.filling.foot.act.click()
    bench.page.review.foot.act.click()
    needs = opened(language, "needs", resident=bench.resident)
    assert needs.page.spoken.now == Spoken("ti")


def _texts(widget: object) -> list[str]:
    assert hasattr(widget, "findChildren")
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


@AR_EN
def test_review_signed_form_and_history_say_where_answers_came_from(
    opened: Open, language: str
) -> None:
    bench = opened(language)
    bench.write("nickname", "Selam").set_source(Source.DOCUMENT)
    paper = bench.page.kit.words(Source.DOCUMENT.label)
    said = bench.page.kit.words(Source.SELF.label)
    bench.filling.foot.act.click()
    review = bench.page.review
    review.record.finish()
    assert paper in _texts(review.record)
    assert said not in _texts(review.record)
    assert review.record.usually.isHidden()
    review.foot.act.click()
    bench.page.signed.record.finish()
    assert paper in _texts(bench.page.signed.record)
    history = HistoryPage(bench.kit.context, bench.kit.window, clock=bench.kit.clock)
    history.show_subject(f"{bench.resident}/intake")
    assert any(paper in text for text in _texts(history.comparison))


@AR_EN
def test_what_holds_for_most_lines_is_said_once(opened: Open, language: str) -> None:
    page = opened(language).page
    told = Answer("x", AnswerState.ANSWERED, "interpreter", "s", "2026-11-23T09:00:00+00:00", "am")
    answers = Answers()
    for key in ("nickname", "name_latin", "name_ar", "family_name"):
        answers = answers.with_answer(key, told)
    answers = answers.with_value("father_name", "x")
    summaries = summaries_of(page.kit, page.context.translate, form("intake"), answers)
    usual = usual_origin(page.kit, summaries)
    assert language_name("am", language) in usual
    page.review.record.show_record(summaries)
    page.review.record.finish()
    texts = _texts(page.review.record)
    assert usual not in texts
    assert usual in page.review.record.usually.text()
    assert not page.review.record.usually.isHidden()
    assert texts.count(page.kit.words(Source.SELF.label)) == 1


ROWS = FormSpec(
    "rows",
    1,
    Text("t", "Rows"),
    (
        Section(
            "one",
            Text("t", "One"),
            (
                Repeat(
                    "papers",
                    Text("t", "Papers"),
                    fields=(TextField("number", Text("t", "Number")),),
                    row_label=Text("t", "Paper"),
                    add_label=Text("t", "Add"),
                ),
            ),
            tier=Tier.IDENTITY,
        ),
    ),
    tier=Tier.IDENTITY,
)


def test_the_source_of_a_row_does_not_stay_behind_when_the_row_goes(world: World) -> None:
    clock = world[1]
    model = FormModel(ROWS, Answers(), Talk("s", clock.now))
    first, second = Spot("number", "papers", 0), Spot("number", "papers", 1)
    model.add_row("papers")
    model.add_row("papers")
    model.set_source(first, Source.DOCUMENT)
    model.set_value(first, "EP 1")
    model.set_value(second, "EP 2")
    assert [model.source(spot) for spot in (first, second)] == [Source.DOCUMENT, Source.SELF]
    model.remove_row("papers", 0)
    model.set_value(first, "EP 22")
    assert model.source(first) is Source.SELF


def test_a_source_of_a_later_version_is_kept_and_shown_as_another(world: World) -> None:
    strange = Answer("x", AnswerState.ANSWERED, "satellite", "s", "2026-01-01T00:00:00+00:00", "")
    answers = Answers().with_answer("nickname", strange)
    model = FormModel(form("intake"), answers, Talk("s", world[1].now))
    assert model.source(NAME) is Source.OTHER
    assert model.answers.get("nickname").source == "satellite"


@AR_EN
def test_no_words_are_marked_in_a_field_that_says_why_there_is_no_answer(
    qtbot: QtBot, opened: Open, language: str
) -> None:
    bench = opened(language)
    question = bench.write("family_name", "Tesfaye")
    qtbot.keyClick(question.focusWidget() or question, Qt.Key.Key_F7)
    muted = question._muted
    assert muted is not None
    assert muted.hasFocus()
    assert not muted.hasSelectedText()
    muted.selectAll()
    assert not muted.hasSelectedText()
    bench.question("name_latin").take_focus()
    muted.setFocus(Qt.FocusReason.TabFocusReason)
    assert muted.hasFocus()
    assert not muted.hasSelectedText()


@AR_EN
def test_none_gives_way_and_what_gave_way_comes_back(opened: Open, language: str) -> None:
    bench = opened(language, "needs")
    spec = bench.filling.model.spec
    section = spec.section_of("mental_self_harm_items")
    bench.filling.show_section(section.key, "")
    bench.filling.body.finish()
    covers = [view._cover for view in bench.filling.body.views if view._cover is not None]
    covers[0].button.click()
    editor = bench.question("mental_self_harm_items").editor
    assert editor is not None
    today, ever, _plan, none = editor.chips  # type: ignore[attr-defined]
    spot = Spot("mental_self_harm_items")
    steps = (
        (today, ("today",)),
        (ever, ("today", "ever")),
        (none, ("none",)),
        (none, ("today", "ever")),
        (none, ("none",)),
        (ever, ("ever",)),
        (none, ("none",)),
        (none, ("ever",)),
    )
    for chip, value in steps:
        chip.click()
        assert answer(bench, spot).value == value
        assert editor.value() == value
    bench.page.leave()
    stored = records.open_form(bench.kit.desk, bench.resident, "needs").answers
    assert stored.get("mental_self_harm_items").value == ("ever",)
    editor.set_value(("today", "none"))
    assert editor.value() == ("today", "none")


@AR_EN
def test_a_tick_is_noted_as_seen_and_says_so_only_when_it_is_not(
    opened: Open, language: str
) -> None:
    bench = opened(language, "arrival")
    bench.page.header.talk_bar.changed.emit(Spoken("am", interpreted=True))
    water = bench.question("water_food")
    assert water.editor is not None
    water.editor.tick.click()  # type: ignore[attr-defined]
    done = answer(bench, Spot("water_food"))
    assert (done.source, done.language) == ("observation", "")
    assert shown(water._from) == ""
    water.set_source(Source.REFERRER)
    assert shown(water._from) == bench.page.kit.words(Source.REFERRER.label)
