"""Every packaged case played through the windows of a practice desk, and one of them badly."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.practice.cases_page import CasesPage
from shelter_desk.desktop.practice.play_page import CasePage
from shelter_desk.desktop.practice.result_page import CaseResultPage
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.practice.cases import PracticeCase
from shelter_desk.domain.practice.order import offered
from shelter_desk.domain.practice.playing import Play
from shelter_desk.domain.staff import Role
from shelter_desk.services.inside.training.practice_cases import packaged_cases
from shelter_desk.services.opening import demo, unlock
from tests.tour.driver import button, click, expect, into, press, type_text, wait_until
from tests.tour.stage import Tour, make_parts
from tests.tour.steps_door import lock_by_key

PEOPLE = 3
PICTURED = 2
"""So many acts of the first case are pictured."""


def practice_desk(tour: Tour) -> None:
    """A second folder, a file of invented people; its manager signs in."""
    if hasattr(tour, "desk_app"):
        tour.close()
    tour.folder = tour.home / "practice"
    made = demo.make_practice(
        tour.folder, make_parts(tour.folder, tour.clock), PEOPLE, tour.language
    )
    with made.desk.database.read() as tx:
        manager = next(one for one in tx.staff.all() if one.role is Role.MANAGER)
    unlock.lock(made.desk, ReturnPlace())
    tour.code, tour.passphrase = manager.sign_in_code, made.passphrase
    tour.open_program()
    _sign_in(tour)
    expect(tour.desk_app.window.practice_label.isVisible(), "no frame says that this is practice")
    expect(tour.shell.mapTo(tour.window, QPoint(0, 0)).x() > 0, "the page lies over the frame")
    expect(PageName.CASES in tour.shell.navigation.places, "no way to the cases")


def _sign_in(tour: Tour) -> None:
    gate = tour.gate
    into(gate.ui.code, tour.code, replace=True)
    into(gate.ui.passphrase, tour.passphrase)
    press(Qt.Key.Key_Return)
    wait_until(lambda: isinstance(tour.desk_app.window.content, Shell), "the desk")
    tour.until_quiet()


def _cases(tour: Tour) -> CasesPage:
    click(tour.shell.navigation._buttons[PageName.CASES])
    page = tour.until_page(CasesPage)
    tour.until_quiet()
    return page


def case_by_a_bad_way(tour: Tour) -> None:
    """Everything that tempts is done; a lock in the middle takes nothing away."""
    case = packaged_cases()[0]
    tour.shot("cases")
    page = _open(tour, case)
    tour.shot("case-begin")
    way = worst_way(Play(case))
    half = len(way) // 2
    _play(tour, page, Play(case), way[:half])
    click(page.coach)
    tour.shot("case-half-way")
    lock_by_key(tour)
    _sign_in(tour)
    page = tour.until_page(CasePage)
    tour.until_quiet()
    view = page.view
    expect(view is not None and view.play.chosen == way[:half], "the acts were lost by the lock")
    assert view is not None
    result = _ended(tour, page, view.play, way[half:])
    assert result.result is not None
    expect(result.result.found.missed, "a bad way missed nothing")
    tour.shot("case-result-to-try")
    click(result.way)
    tour.shot("case-result-way")
    click(result.again)
    tour.until_page(CasePage)


def every_case_by_its_good_way(tour: Tour) -> None:
    """Keys and clicks by turns; each keeps all that it trains."""
    for number, case in enumerate(packaged_cases()):
        _cases(tour)
        page = _open(tour, case)
        result = _ended(tour, page, Play(case), case.way)
        assert result.result is not None
        found = result.result.found
        expect(not found.missed, f"{case.code}: its good way misses {found.missed}")
        expect(set(case.teaches) <= set(found.kept), f"{case.code}: not all it trains")
        if number < PICTURED:
            tour.shot("case-result-kept")
    _cases(tour)
    tour.shot("cases-played")


def _open(tour: Tour, case: PracticeCase) -> CasePage:
    page = tour.page(CasesPage)
    click(page.choices[case.code])
    playing = tour.until_page(CasePage)
    tour.until_quiet()
    expect(playing.view is not None and playing.view.play.case.code == case.code, case.code)
    return playing


def _play(tour: Tour, page: CasePage, play: Play, way: Sequence[tuple[str, str]]) -> Play:
    """Act by act: by the number before it, and by a click."""
    for _moment, act in way:
        choices = [one.code for one in offered(play)]
        place = choices.index(act)
        wait_until(_stands(page, play), f"the choices of {play.case.code}")
        if len(play.chosen) % 2:
            click(page.choices[place])
        else:
            page.setFocus()
            type_text(str(place + 1))
        play = play.choose(act)
        tour.until_quiet()
    return play


def _stands(page: CasePage, play: Play) -> Callable[[], bool]:
    return lambda: page.view is not None and page.view.play.chosen == play.chosen


def _ended(
    tour: Tour, page: CasePage, play: Play, way: Sequence[tuple[str, str]]
) -> CaseResultPage:
    _play(tour, page, play, way)
    result = tour.until_page(CaseResultPage)
    wait_until(lambda: result.result is not None, "what came of it")
    tour.until_quiet()
    return result


def worst_way(play: Play) -> tuple[tuple[str, str], ...]:
    """Everything in each moment is done as it stands, before going on."""
    while play.moment is not None:
        staying = [one for one in play.open_acts if not one.then]
        going = [one for one in play.open_acts if one.then != "end"]
        play = play.choose((staying or going or list(play.open_acts))[0].code)
    return play.chosen


def way_to_the_cases(tour: Tour) -> None:
    """From the list at the side; F1 tells about it."""
    _cases(tour)
    press(Qt.Key.Key_F1)
    dialogs = [
        one for one in tour.shell.findChildren(QWidget) if one.isWindow() and one.isVisible()
    ]
    expect(dialogs, "no help")
    click(button(dialogs[0], tour.say("إغلاق", "Close")))


STEPS = (practice_desk, way_to_the_cases, case_by_a_bad_way, every_case_by_its_good_way)
