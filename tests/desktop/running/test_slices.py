"""Work in slices, and what lives from it: pages built ahead, rows that come one by one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.guard.idle import IdleWatch
from shelter_desk.desktop.i18n import install_language
from shelter_desk.desktop.running.slices import Slices
from shelter_desk.desktop.widgets.column import cards_column
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Body
from shelter_desk.desktop.widgets.page_ground import PageGround
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.spin import StillSpinBox

MINUTE = 60_000


def _until(ready: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not ready():
        assert time.monotonic() < end
        QApplication.processEvents()


def _counting(done: list[int], steps: int) -> Iterator[None]:
    for step in range(steps):
        done.append(step)
        yield


def test_one_step_a_slice_comes_back_to_the_window(app: QApplication) -> None:
    owner, done = QObject(), list[int]()
    Slices(owner, seconds=0.0).run(_counting(done, 3))
    assert done == [0]
    _until(lambda: done == [0, 1, 2])


def test_a_new_run_replaces_the_old_and_stop_ends_it(app: QApplication) -> None:
    owner, old, new = QObject(), list[int](), list[int]()
    slices = Slices(owner, seconds=0.0)
    slices.run(_counting(old, 9))
    slices.run(_counting(new, 9))
    _until(lambda: len(new) == 3)
    slices.stop()
    QApplication.processEvents()
    assert (old, new) == ([0], [0, 1, 2])


def test_a_step_may_begin_another_run(app: QApplication) -> None:
    owner, done = QObject(), list[int]()
    slices = Slices(owner, seconds=0.0)

    def turning() -> Iterator[None]:
        slices.run(_counting(done, 2))
        yield
        done.append(99)

    slices.run(turning())
    _until(lambda: done == [0, 1])
    QApplication.processEvents()
    assert done == [0, 1]


def test_at_once_does_everything_in_the_call(app: QApplication) -> None:
    owner, done = QObject(), list[int]()
    Slices(owner, at_once=True).run(_counting(done, 5))
    assert done == [0, 1, 2, 3, 4]


def test_a_page_that_was_built_in_pauses_has_the_whole_room(app: QApplication) -> None:
    ground = PageGround()
    ground.resize(800, 600)
    ground.show()
    page = QWidget(ground.viewport())
    column = cards_column(page, 400)
    for _ in range(3):
        column.addWidget(Body("a card"))
        # the window does its own work between two steps, and asks the page for nothing later on
        QApplication.processEvents()
    ground.hold(page)
    QApplication.processEvents()
    assert page.size() == ground.viewport().size()


def _number() -> StillSpinBox:
    made = StillSpinBox()
    made.setValue(1)
    return made


def _choice() -> StillComboBox:
    made = StillComboBox()
    made.addItems(["a", "b", "c"])
    made.setCurrentIndex(1)
    return made


@pytest.mark.parametrize("make", [_number, _choice])
def test_a_wheel_that_scrolls_the_page_changes_no_field(
    app: QApplication, make: Callable[[], StillSpinBox | StillComboBox]
) -> None:
    field = make()
    field.show()
    middle, down = QPointF(field.rect().center()), QPoint(0, -120)
    turn = QWheelEvent(
        middle,
        middle,
        QPoint(),
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    field.clearFocus()
    QApplication.sendEvent(field, turn)
    stands = field.value() if isinstance(field, StillSpinBox) else field.currentIndex()
    assert (stands, turn.isAccepted()) == (1, False)
    assert field.focusPolicy() is Qt.FocusPolicy.StrongFocus


@pytest.fixture
def watch(app: QApplication) -> Iterator[tuple[IdleWatch, QWidget]]:
    window = QWidget()
    window.show()
    made = IdleWatch(app, 15)
    yield made, window
    made.stop()


def _restarts(watch: IdleWatch, act: Callable[[], object]) -> bool:
    watch._timer.setTimerType(Qt.TimerType.PreciseTimer)
    watch._timer.start(10 * MINUTE)
    time.sleep(0.06)
    before = watch._timer.remainingTime()
    act()
    return watch._timer.remainingTime() > before


def test_the_mouse_over_a_window_is_a_sign_of_life(watch: tuple[IdleWatch, QWidget]) -> None:
    idle, window = watch
    at, none = QPointF(5, 5), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    assert _restarts(idle, lambda: QApplication.sendEvent(window.windowHandle(), move))


def test_an_input_method_is_a_sign_of_life(watch: tuple[IdleWatch, QWidget]) -> None:
    idle, window = watch
    line = QLineEdit(window)
    idle._watch_writing(line)
    assert _restarts(idle, lambda: QApplication.sendEvent(line, QInputMethodEvent()))
    idle._watch_writing(None)
    assert not _restarts(idle, lambda: QApplication.sendEvent(line, QInputMethodEvent()))


def test_a_row_measures_again_when_its_words_change(app: QApplication) -> None:
    holder = QWidget()
    row = WrapRow()
    holder.setLayout(row)
    first, second = Body("one"), Body("two")
    row.addWidget(first)
    row.addWidget(second)
    holder.resize(400, 100)
    holder.show()
    QApplication.processEvents()
    low = row.heightForWidth(400)
    second.setText("many words " * 20)
    QApplication.processEvents()
    assert row.heightForWidth(400) > low
    row.takeAt(1)
    second.deleteLater()
    assert row.heightForWidth(400) == low


def test_a_number_is_typed_in_western_digits_on_a_computer_of_the_gulf(app: QApplication) -> None:
    window = QWidget()
    window.setLocale(QLocale(QLocale.Language.Arabic, QLocale.Country.Bahrain))
    install_language(app, "ar")
    number = StillSpinBox()
    number.setValue(12)
    QVBoxLayout(window).addWidget(number)
    assert number.text() == "12"
    assert number.valueFromText("34") == 34
    install_language(app, "en")
