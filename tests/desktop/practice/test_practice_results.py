"""Who may look at what came of somebody's play, through the windows: oneself, and who trains."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.practice.cases_page import CasesPage
from shelter_desk.desktop.practice.result_page import CaseResultPage
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.practice.plays import KeptPlay
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.training.practice_cases import packaged_cases
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.training import practice_cases
from tests import factories
from tests.desktop.every_page import settle
from tests.desktop.pages_kit import HandClock, Kit, make_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FIRST, SECOND = packaged_cases()[:2]


class PracticeDesk:
    """One practice file at which a manager and colleagues sign in, one after the other."""

    def __init__(self, folder: Path, language: str) -> None:
        clock = HandClock()
        parts = replace(factories.make_parts(folder), translate=Translations(), clock=clock)
        plan = factories.plan(practice=True, shelter=replace(factories.shelter(), practice=True))
        self._clock, self._language = clock, language
        self.desk: Desk = first_run.create_desk(parts, plan).desk
        self.manager = self.desk.staff.sign_in_code
        self.worker = factories.add_worker(self.desk, Role.CASEWORKER)

    def sign_in(self, code: str) -> Kit:
        """The windows of whoever has this code."""
        phrase = factories.MANAGER_PHRASE if code == self.manager else factories.WORKER_PHRASE
        unlock.lock(self.desk, ReturnPlace())
        self.desk = factories.reopen(self.desk, phrase, code)
        return make_kit(self.desk, self._clock, self._language)

    def play(self, case: int = 0) -> KeptPlay:
        """A case by its good way."""
        played = (FIRST, SECOND)[case]
        *before, (_moment, last) = played.way
        for place, (_where, act) in enumerate(before):
            practice_cases.choose_act(self.desk, played.code, place, act)
        return practice_cases.finish_play(self.desk, played.code, len(before), last).found


@pytest.fixture
def house(tmp_path: Path, language: str) -> Iterator[PracticeDesk]:
    made = PracticeDesk(tmp_path / "desk", language)
    yield made
    stop(made.desk)


def words_on(page: QWidget) -> str:
    settle()
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def result_page(kit: Kit, qtbot: QtBot) -> CaseResultPage:
    page = CaseResultPage(kit.context)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    return page


def test_who_trains_opens_a_colleagues_result_and_is_told_whose_it_is(
    house: PracticeDesk, language: str, qtbot: QtBot
) -> None:
    house.sign_in(house.worker)
    hers, name = house.play(), house.desk.staff.name(language)
    kit = house.sign_in(house.manager)
    own = house.play(1)
    cases = CasesPage(kit.context)
    qtbot.addWidget(cases)
    cases.show_subject("")
    assert set(cases.group) == {hers.id}, "one's own stand with the cases"
    cases.group[hers.id].click()
    assert kit.opened[-1] == (PageName.CASE_RESULT, hers.id)
    page = result_page(kit, qtbot)
    page.show_subject(hers.id)
    assert FIRST.title.say(language) in words_on(page)
    assert name in words_on(page)
    assert page.again.isHidden(), "to try again is up to whoever played"
    page.show_subject(own.id)
    assert SECOND.title.say(language) in words_on(page)
    assert name not in words_on(page)
    assert page.again.isVisible()


def test_who_does_not_train_sees_no_colleagues_result(
    house: PracticeDesk, language: str, qtbot: QtBot
) -> None:
    managers = house.play()
    kit = house.sign_in(house.worker)
    own = house.play(1)
    cases = CasesPage(kit.context)
    qtbot.addWidget(cases)
    cases.show_subject("")
    assert cases.group == {}
    page = result_page(kit, qtbot)
    page.show_subject(own.id)
    assert SECOND.title.say(language) in words_on(page)
    page.show_subject(managers.id)
    assert kit.told[-1][0] == kit.context.words(NotFound().message)
    assert page.result is None
    assert page.again.isHidden()
    for title in (FIRST.title, SECOND.title):
        assert title.say(language) not in words_on(page), "nor what stood there before"
