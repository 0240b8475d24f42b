"""The desk locks by the minutes of the manager, by the wall, and after twelve hours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from shelter_desk.desktop.guard.idle import LONGEST, SESSION_SECONDS, SHORTEST, IdleWatch


class Wall:
    """A clock on the wall."""

    def __init__(self) -> None:
        self.seconds = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def window(app: QApplication) -> QWidget:
    made = QWidget()
    made.show()
    app.processEvents()
    return made


def stir(window: QWidget) -> None:
    """Move the mouse a little."""
    place = QPointF(3, 3)
    none = Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, keys)
    QApplication.sendEvent(window.windowHandle(), event)


@pytest.mark.parametrize(("asked", "minutes"), [(0, SHORTEST), (5, 5), (60, LONGEST)])
def test_one_to_fifteen_minutes(app: QApplication, wall: Wall, asked: int, minutes: int) -> None:
    watch = IdleWatch(app, asked, now=wall)
    assert (SHORTEST, LONGEST) == (1, 15)
    assert watch._timer.interval() == minutes * 60_000
    watch.stop()


def test_a_computer_that_slept_without_telling_locks_at_the_first_stir(
    app: QApplication, wall: Wall, window: QWidget
) -> None:
    told: list[bool] = []
    watch = IdleWatch(app, 5, now=wall)
    watch.idle.connect(lambda: told.append(True))
    wall.seconds += 290
    stir(window)
    assert told == []
    wall.seconds += 301
    stir(window)
    assert told == [True]
    watch.stop()


def test_the_pulse_finds_it_without_a_stir(app: QApplication, wall: Wall) -> None:
    told: list[bool] = []
    watch = IdleWatch(app, 1, now=wall)
    watch.idle.connect(lambda: told.append(True))
    watch._pulse.timeout.emit()
    assert told == []
    wall.seconds += 61
    watch._pulse.timeout.emit()
    assert told == [True]
    watch.stop()


def test_twelve_hours_are_the_end_even_for_somebody_busy(
    app: QApplication, wall: Wall, window: QWidget
) -> None:
    told: list[bool] = []
    watch = IdleWatch(app, 15, now=wall)
    watch.idle.connect(lambda: told.append(True))
    assert SESSION_SECONDS == 12 * 3600
    for _ in range(12 * 60):
        wall.seconds += 60
        stir(window)
    assert told == []
    wall.seconds += 1
    stir(window)
    assert told
    watch.stop()


def test_a_clock_set_back_locks_nobody_out_and_counts_on(
    app: QApplication, wall: Wall, window: QWidget
) -> None:
    told: list[bool] = []
    watch = IdleWatch(app, 5, now=wall)
    watch.idle.connect(lambda: told.append(True))
    wall.seconds -= 365 * 86400
    stir(window)
    assert told == []
    wall.seconds += 301
    watch._pulse.timeout.emit()
    assert told == [True]
    watch.stop()


@pytest.mark.parametrize(("minutes", "counts"), [(1, False), (2, False), (3, True), (15, True)])
def test_two_quiet_minutes_are_told_where_the_lock_comes_later(
    app: QApplication, wall: Wall, minutes: int, counts: bool
) -> None:
    told: list[bool] = []
    watch = IdleWatch(app, minutes, now=wall)
    watch.quiet.connect(lambda: told.append(True))
    assert watch._quiet.interval() == 120_000
    assert watch._quiet.isActive() is counts
    watch._quiet.timeout.emit()
    assert told == [True]
    watch._quiet.stop()
    watch.stir()
    assert watch._quiet.isActive() is counts
    watch.set_minutes(1)
    assert not watch._quiet.isActive()
    watch.stop()
