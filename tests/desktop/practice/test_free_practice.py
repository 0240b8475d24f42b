"""Free practice through its windows, in both languages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.practice.cases_page import CasesPage
from shelter_desk.desktop.practice.free_page import FreePage
from shelter_desk.desktop.practice.free_result_page import FreeResultPage
from shelter_desk.desktop.practice.role_window import RoleWindow
from shelter_desk.domain.practice.free import Came, Check
from shelter_desk.domain.practice.rules import RuleKey
from shelter_desk.services.residents import residents
from tests.desktop.every_page import House, settle
from tests.desktop.pages_kit import make_desk, make_kit, whole
from tests.desktop.practice.practice_pages import practised

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def arrived(house: House) -> FreePage:
    cases = house.open(CasesPage)
    cases.free.click()
    settle()
    page = house.shell.page
    assert isinstance(page, FreePage)
    page.arrives.click()
    settle()
    return page


def card_of(page: FreePage) -> RoleWindow:
    page.cards[0].click()
    settle()
    assert page.role is not None
    return page.role


def test_the_card_says_all_of_it_in_both_languages(house: House, language: str) -> None:
    role = card_of(arrived(house))
    assert role.isVisible()
    assert role.isWindow()
    assert not role.isModal()
    for spoken in (language, "en" if language == "ar" else "ar"):
        assert role.language == spoken
        right = role.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert right == (spoken == "ar")
        told, card = words_in(role), role.card
        lines = [card.state, *card.needs, card.later_says, card.trap]
        lines += [words for _subject, words in card.says]
        for line in lines:
            assert line.say(spoken) in told
        assert card.called.say(spoken) in told
        assert str(card.age) in told
        role.other.click()
        settle()


def test_the_card_stays_while_a_file_is_opened_and_goes_with_the_lock(house: House) -> None:
    page = arrived(house)
    role = card_of(page)
    house.go(PageName.ARRIVAL)
    assert role.isVisible()
    residents.admit_resident(house.desk, called="Somebody")
    page = house.open(FreePage)
    assert page.desk.talks[0].file is not None
    assert page.files[0].isVisible()
    page.files[0].click()
    settle()
    assert house.shell.page is not None
    assert house.shell.page.name is PageName.FILE
    assert role.isVisible()
    session = house.app.session
    assert session is not None
    session.lock()
    settle()
    assert not isValid(role) or not role.isVisible()


def test_a_second_arrival_puts_the_first_below(house: House) -> None:
    page = arrived(house)
    first = page.desk.talks[0].card
    page.arrives.click()
    settle()
    assert [one.card for one in page.desk.talks][1] == first
    assert len(page.cards) == 2


def test_a_real_desk_is_told_why_not(app: QApplication, tmp_path: Path, language: str) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    kit = make_kit(desk, clock, language)
    errors: list[tuple[str, str]] = kit.told
    page = whole(FreePage(kit.context, kit.window))
    page.show_subject("")
    page.arrives.click()
    assert len(errors) == 2
    assert page.desk.talks == ()
    assert page.cards == []
    assert page.arrives.isEnabled()
    assert not replace(desk.shelter).practice


def test_the_coach_tells_what_was_done_and_reads_again_what_changed(
    house: House, language: str
) -> None:
    page = arrived(house)
    assert page.coaches == []
    residents.admit_resident(house.desk, called="Somebody")
    page = house.open(FreePage)
    talk = page.desk.talks[0]
    page.coaches[0].click()
    settle()
    coach = house.shell.page
    assert isinstance(coach, FreeResultPage)
    assert coach.result is not None
    assert {one.came for one in coach.result.findings} == {Came.NOT_UP}
    # as another page does it, so that the desk tells whoever shows the file
    coach.context.tasks.submit(coach, lambda desk: practised(desk, talk), lambda _done: None)
    settle()
    assert coach.result.came(Came.KEPT)
    told = words_in(coach)
    rules = coach.result.rules
    missed = {one.check for one in coach.result.came(Came.MISSED)}
    assert Check.HER_WORD in missed
    assert rules[RuleKey.HER_CHOICE].says.say(language) in told
    assert rules[RuleKey.HER_CHOICE].source.say(language) in told
    # a rule that was kept is not preached
    assert rules[RuleKey.REST].says.say(language) not in told
    assert "{" not in told
    assert "Selam" not in told
    coach.file.click()
    settle()
    assert house.shell.page is not None
    assert house.shell.page.name is PageName.FILE


def test_a_talk_that_is_gone_shows_nothing_of_the_one_before(house: House) -> None:
    page = arrived(house)
    residents.admit_resident(house.desk, called="Somebody")
    page = house.open(FreePage)
    page.coaches[0].click()
    settle()
    coach = house.open(FreeResultPage, "2020-01-01T00:00:00+00:00")
    assert coach.result is None
    assert not coach.file.isVisible()
