"""The pages of the practice cases in the walk through every page."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.desktop.practice.cases_page import CasesPage
from shelter_desk.desktop.practice.free_page import FreePage
from shelter_desk.desktop.practice.play_page import CasePage
from shelter_desk.desktop.practice.result_page import CaseResultPage
from shelter_desk.domain.practice.order import offered
from shelter_desk.domain.practice.playing import Play
from shelter_desk.services import residents
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.practice_cases import packaged_cases
from shelter_desk.services.practice_views import PlayResult
from tests.desktop.every_page import House, Seen, settle
from tests.tour.steps_practice import worst_way


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
    house.open(FreePage)
    yield "free-file", window
