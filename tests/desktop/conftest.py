"""Windows offscreen, with our own fonts, in a language and a palette."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.app import DeskApp, Ways
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.look.fonts import install_fonts
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from tests import factories
from tests.desktop.pages_kit import HandClock, Kit, arrive, make_desk, make_kit
from tests.desktop.relaunching import InProcessRelaunch
from tests.print_systems import Computer


@pytest.fixture(autouse=True)
def no_hand_stays_on_the_mouse() -> Iterator[None]:
    """A page does not scroll while a mouse button is held, in this test or in a later one."""
    yield
    assert QApplication.mouseButtons() is Qt.MouseButton.NoButton, "a button was never let go"


@pytest.fixture(autouse=True)
def collected_in_quiet_moments() -> Iterator[None]:
    """As in the program: nothing that Python has forgotten ends while something is painted."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def windows_end_with_their_test(qapp: QApplication) -> Iterator[None]:
    """What a test closed is gone: each window left behind takes the next style sheet too.

    Without a running event loop Qt never does what ``deleteLater`` asked for, unless told to.
    """
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def dressed_app(qapp: QApplication) -> QApplication:
    """The application with style and fonts, once."""
    QStandardPaths.setTestModeEnabled(True)
    qapp.setStyle("Fusion")
    install_fonts()
    return qapp


@pytest.fixture
def app(dressed_app: QApplication) -> Iterator[QApplication]:
    """The application; afterwards no language, direction, look or window is left behind."""
    yield dressed_app
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for translator in dressed_app.findChildren(QTranslator):
        dressed_app.removeTranslator(translator)
        translator.deleteLater()
    dressed_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    dressed_app.setStyleSheet("")


@pytest.fixture(params=["ar", "en"])
def language(request: pytest.FixtureRequest) -> str:
    """Each window test runs in both languages."""
    return str(request.param)


class MakeDeskApp(Protocol):
    """Makes the whole program; ``screen`` and ``computer`` are of the test's own."""

    def __call__(
        self,
        folder: Path,
        language: str,
        screen: ScreenLock | None = None,
        computer: Computer | None = None,
    ) -> tuple[DeskApp, InProcessRelaunch, ScreenLock]: ...


@pytest.fixture
def make_desk_app(app: QApplication) -> Iterator[MakeDeskApp]:
    """The whole program in this process, on real encrypted files with a cheap key derivation."""
    made: list[DeskApp] = []

    def make(
        folder: Path,
        language: str,
        screen: ScreenLock | None = None,
        computer: Computer | None = None,
    ) -> tuple[DeskApp, InProcessRelaunch, ScreenLock]:
        parts: DeskParts = factories.make_parts(folder)
        relaunch, screen = InProcessRelaunch(), screen or ScreenLock()
        ways = Ways(
            relaunch=relaunch,
            screen_lock=screen,
            restart=("--data", "x"),
            language=language,
            inline=True,
            open_door=lambda: Door(folder, Translations(), parts),
            open_print_system=lambda _mark: computer or Computer(),
        )
        desk_app = DeskApp(app, folder, ways)
        relaunch.again = desk_app.show_gate_again
        made.append(desk_app)
        return desk_app, relaunch, screen

    yield make
    for desk_app in made:
        desk_app.window.close()


@pytest.fixture(params=("ar", "en"))
def kit(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Iterator[Kit]:
    """A context for single pages over a desk of its own, in either language."""
    desk, clock = make_desk(tmp_path / "desk")
    made = make_kit(desk, clock, request.param)
    qtbot.addWidget(made.window)
    yield made
    stop(desk)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with the words of the windows, for ``kit_of``."""
    parts = factories.make_parts(tmp_path / "desk")
    made = factories.open_new_desk(replace(parts, translate=Translations(), clock=HandClock()))
    yield made
    stop(made)


@pytest.fixture
def resident(kit: Kit) -> ResidentId:
    """Somebody who arrived in it."""
    return arrive(kit.desk)


@pytest.fixture
def her(kit: Kit) -> ResidentId:
    """A resident of the desk behind ``kit``."""
    return arrive(kit.desk)
