"""The pages of the practice cases in the walk through every page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.practice.cases_page import CasesPage
from shelter_desk.desktop.practice.free_page import FreePage
from shelter_desk.desktop.practice.free_result_page import FreeResultPage
from shelter_desk.desktop.practice.play_page import CasePage
from shelter_desk.desktop.practice.result_page import CaseResultPage
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.practice.order import offered
from shelter_desk.domain.practice.playing import Play
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Source
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.training.practice_cases import packaged_cases
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.views.practice import PlayResult
from shelter_desk.services.views.practice_free import FreeTalk
from tests import factories
from tests.desktop import every_page
from tests.desktop.every_page import House, Seen, settle
from tests.tour.steps_practice import worst_way


def house_of_one(
    app: QApplication, folder: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[House]:
    """A practice house of one resident, its manager signed in, through all its windows."""
    monkeypatch.setattr(every_page, "PEOPLE", 1)
    made = every_page.make_house(app, folder, (1366, 768))
    made.wear(language)
    yield made
    made.app.window.close()
    settle()


def choose(page: CasePage, act: str) -> None:
    """Press the choice that is ``act``."""
    assert page.view is not None
    place = [one.code for one in offered(page.view.play)].index(act)
    page.choices[place].click()
    settle()


def result_of(desk: Desk, page: object) -> PlayResult:
    """What the page in sight shows."""
    assert isinstance(page, CaseResultPage)
    assert page.result is not None
    assert page.result.found.staff_id == desk.staff.id
    return page.result


def pages(house: House) -> Iterator[Seen]:
    """The list before and after, a play at its begin, in the middle with hints, two results."""
    window, case = house.app.window, packaged_cases()[0]
    house.open(CasesPage)
    yield "cases", window
    for name, way in (("bad", worst_way(Play(case))), ("good", case.way)):
        page = house.open(CasePage, case.code)
        if name == "bad":
            yield "case-begin", window
        for number, (_moment, act) in enumerate(way):
            if name == "bad" and number == 5:
                for _more in range(2):
                    page.coach.click()
                    settle()
                yield "case-half-way", window
            choose(page, act)
        result = house.shell.page
        assert isinstance(result, CaseResultPage)
        yield f"case-result-{name}", window
        assert result.way is not None
        result.way.click()
        settle()
        yield f"case-result-{name}-way", window
    house.open(CasesPage)
    yield "cases-played", window
    yield from free_pages(house)


def free_pages(house: House) -> Iterator[Seen]:
    """Nobody arrived yet, somebody did, her card, and her file."""
    window = house.app.window
    page = house.open(FreePage)
    yield "free-nobody", window
    for _more in range(2):
        page.arrives.click()
        settle()
    yield "free", window
    page.cards[0].click()
    settle()
    assert page.role is not None
    yield "free-role-card", page.role
    page.role.close()
    settle()
    residents.admit_resident(house.desk, called=page.desk.talks[0].card.called.en)
    page = house.open(FreePage)
    yield "free-file", window
    page.coaches[0].click()
    settle()
    assert isinstance(house.shell.page, FreeResultPage)
    yield "free-coach-nothing", window
    practised(house.desk, page.desk.talks[0])
    house.shell.page.refresh()
    settle()
    yield "free-coach", window


def practised(desk: Desk, talk: FreeTalk) -> None:
    """Rest and consent, then a question; and a yes where the card says no."""
    assert talk.file is not None
    her, now = talk.file.id, desk.clock.now().astimezone(UTC).isoformat(timespec="seconds")
    rested = Answers.empty().with_answer("rest_offered", _said(desk, now, now))
    records.sign_record(desk, her, "arrival", rested)
    consents.record_consent(desk, her, factories.decision(desk, Scope.INTERVIEW))
    consents.record_consent(desk, her, factories.decision(desk, Scope.PHOTO_AUDIO))
    later = desk.clock.now().astimezone(UTC).isoformat(timespec="seconds")
    asked = Answers.empty().with_answer("nickname", _said(desk, "Selam", later))
    records.sign_record(desk, her, "intake", asked)


def _said(desk: Desk, value: str, at: str) -> Answer:
    staff = str(desk.staff.id)
    return Answer(value, AnswerState.ANSWERED, Source.SELF.value, staff, at, "ar")
