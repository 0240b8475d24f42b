"""Playing the cases through the windows, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.practice.cases_page import CasesPage
from shelter_desk.desktop.practice.play_page import CasePage
from shelter_desk.desktop.practice.result_page import CaseResultPage
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.domain.practice.cases import PracticeCase
from shelter_desk.domain.practice.order import offered, worth_a_look
from shelter_desk.domain.practice.playing import Play
from shelter_desk.services.inside.training.practice_cases import packaged_cases, packaged_rules
from shelter_desk.services.training import practice_cases
from tests import factories
from tests.desktop import every_page
from tests.desktop.every_page import House, settle
from tests.desktop.practice.practice_pages import choose, result_of
from tests.tour.steps_practice import worst_way

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CASES = packaged_cases()
RULES = packaged_rules()
FIRST = CASES[0]


def words_on(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def key(page: QWidget, what: str | Qt.Key) -> None:
    target = page.window().focusWidget() or page
    if isinstance(what, str):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, what)
            QApplication.sendEvent(target, event)
    else:
        QTest.keyClick(target, what)
    settle()


def play(house: House, case: PracticeCase, way: tuple[tuple[str, str], ...]) -> CaseResultPage:
    page = house.open(CasePage, case.code)
    for _moment, act in way:
        choose(page, act)
    found = house.shell.page
    assert isinstance(found, CaseResultPage)
    return found


def test_every_case_is_played_to_its_end(house: House, language: str) -> None:
    for case in CASES:
        page = play(house, case, case.way)
        found = result_of(house.desk, page).found
        assert found.case_code == case.code
        assert found.missed == ()
        said = words_on(page)
        assert case.title.say(language) in said
        assert case.afterwards.say(language) in said
        for rule in found.kept:
            assert RULES[rule].title.say(language) in said
    house.open(CasesPage)
    kept = practice_cases.practice_cases(house.desk)
    assert [row.times for row in kept.rows] == [1] * len(CASES)


def test_what_was_missed_stands_with_its_act_its_rule_and_its_source(
    house: House, language: str
) -> None:
    way = worst_way(Play(FIRST))
    page = play(house, FIRST, way)
    result = result_of(house.desk, page)
    said = words_on(page)
    assert result.found.missed
    assert result.coached is not None
    for remark in result.coached.remarks:
        if remark.kept:
            continue
        rule = RULES[remark.rule]
        act = FIRST.moment(remark.moment).act(remark.act)
        why = remark.why or rule.missed
        for told in (rule.title, rule.says, rule.source, why, act.do):
            assert told.say(language) in said, told.en
    good = FIRST.moment(FIRST.way[1][0]).act(FIRST.way[1][1]).do.say(language)
    assert page.way is not None
    assert page.way_card is not None
    assert not page.way_card.isVisible()
    page.way.click()
    settle()
    assert good in words_on(page.way_card)
    page.again.click()
    settle()
    again = house.shell.page
    assert isinstance(again, CasePage)
    assert again.view is not None
    assert again.view.play.chosen == ()


def test_it_is_chosen_and_played_by_keys_alone(house: House, language: str) -> None:
    page = house.open(CasesPage)
    page.setFocus()
    key(page, Qt.Key.Key_Down)
    assert page.choices[FIRST.code].hasFocus()
    key(page, Qt.Key.Key_Return)
    playing = house.shell.page
    assert isinstance(playing, CasePage)
    state = Play(FIRST)
    for number, (_moment, act) in enumerate(FIRST.way):
        place = [one.code for one in offered(state)].index(act)
        digits = "123456789" if number % 2 else "١٢٣٤٥٦٧٨٩"
        if number == 2:
            for _step in range(place + 1):
                key(playing, Qt.Key.Key_Down)
            assert playing.choices[place].hasFocus()
            key(playing, Qt.Key.Key_Space)
        else:
            key(playing, digits[place])
        state = state.choose(act)
        if state.moment is not None:
            assert playing.view is not None
            assert playing.view.play == state
    assert result_of(house.desk, house.shell.page).play == state


def test_a_key_that_is_no_choice_does_nothing(house: House) -> None:
    page = house.open(CasePage, FIRST.code)
    for wrong in ("9", "0", "٠", "²", "x"):
        key(page, wrong)
    QTest.keyClick(page, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    settle()
    assert page.view is not None
    assert page.view.play.chosen == ()
    assert page.isVisible()


def test_the_coach_is_silent_until_asked_and_gives_no_act_away(house: House, language: str) -> None:
    page = house.open(CasePage, FIRST.code)
    worth = worth_a_look(Play(FIRST))
    titles = [RULES[rule].title.say(language) for rule in worth]
    assert not any(title in words_on(page).split("\n") for title in titles)
    for number, title in enumerate(titles, start=1):
        page.coach.click()
        settle()
        assert title in words_on(page)
        assert page.coach.isEnabled() is (number < len(titles))
    choose(page, FIRST.way[0][1])
    assert not any(title in words_on(page).split("\n") for title in titles)
    assert page.coach.isEnabled()


def test_a_play_goes_on_after_a_lock_where_it_stood(house: House, language: str) -> None:
    page = house.open(CasePage, FIRST.code)
    for _moment, act in FIRST.way[:3]:
        choose(page, act)
    code = house.desk.staff.sign_in_code
    house.shell.lock_wanted.emit()
    settle()
    back = factories.reopen(house.desk, factories.MANAGER_PHRASE, code)
    house.app.open_desk(back)
    house.desk = back
    house.wear(language)
    again = house.shell.page
    assert isinstance(again, CasePage)
    assert again.view is not None
    assert again.view.play.chosen == FIRST.way[:3]
    said = words_on(again)
    for moment, act in FIRST.way[:3]:
        assert FIRST.moment(moment).act(act).said.say(language) in said
    again.again.click()
    settle()
    assert again.view.play.chosen == ()
    assert FIRST.moment(FIRST.way[0][0]).act(FIRST.way[0][1]).said.say(language) not in words_on(
        again
    )


def test_a_real_desk_shows_no_cases_and_refuses_them(
    app: QApplication, tmp_path: Path, language: str
) -> None:
    desk = factories.open_new_desk(every_page.make_parts(tmp_path / "desk"))
    desk_app = every_page.make_app(app, tmp_path / "desk", "")
    desk_app.window.show()
    desk_app.open_desk(desk)
    house = House(desk_app, desk, (1366, 768))
    house.wear(language)
    assert PageName.CASES not in house.shell.navigation.places
    page = house.open(CasesPage)
    assert page.choices == {}
    assert house.shell.bar.words
    house.open(TodayPage)
    desk_app.window.close()
