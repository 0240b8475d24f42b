"""Days go by: the desk is locked, the tour's own clock leaps, somebody unlocks it again."""

from __future__ import annotations

from PySide6.QtCore import Qt

from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.widgets.click_row import ClickRow
from tests.tour.driver import CTRL, press, settle, wait_until
from tests.tour.stage import Tour
from tests.tour.steps_door import lock_by_key, unlock

MOMENT = 3.0
"""Seconds in which Today is whole."""


def go_by(tour: Tour, **time: int) -> None:
    """Let ``timedelta(**time)`` pass behind a locked desk."""
    lock_by_key(tour)
    tour.clock.leap(**time)
    unlock(tour)
    # the offscreen platform forgets whose turn it is when a dialog was open before the lock
    tour.window.activateWindow()
    settle()


def today(tour: Tour) -> TodayPage:
    """The page of what is due."""
    press(Qt.Key.Key_1, CTRL)
    page = tour.until_page(TodayPage)
    tour.until_quiet()
    return page


def due_row(page: TodayPage, words: str) -> ClickRow:
    """The line of Today that says ``words``; what belongs to the house comes a moment later."""

    def found() -> list[ClickRow]:
        rows = [one for one in page.findChildren(ClickRow) if one.isVisible()]
        return [one for one in rows if words in one.accessibleName()]

    wait_until(found, f"Today to say «{words}»", MOMENT)
    return found()[0]
