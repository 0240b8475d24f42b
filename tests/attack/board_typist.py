"""Run as a program: types beside the board of beds, and two seconds later it is killed.

``board_typist.py FOLDER CODE SUBJECT WORDS``. ``SUBJECT`` is a person and a bed. The desk runs as
it does for people: with its workers, and no answer comes at once.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.desktop.unlock.page import UnlockPage
from tests import factories
from tests.attack.typist import open_program

SECONDS = 2.0


def until(true: Callable[[], bool], seconds: float = 60.0) -> None:
    """Let the window live until something is so, or end as a failure."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            sys.exit("it never came to that")
        QApplication.processEvents()
        time.sleep(0.005)


def shell_of(desk_app: DeskApp) -> Shell | None:
    return None if desk_app.session is None else desk_app.session.shell


def main() -> None:
    """Type, wait as long as the house promises, then end as a power cut would."""
    folder, code, subject, words = Path(sys.argv[1]), *sys.argv[2:5]
    desk_app = open_program(folder, inline=False)
    desk_app.window.show()
    until(lambda: isinstance(desk_app.window.content, UnlockPage))
    gate = desk_app.window.content
    assert isinstance(gate, UnlockPage)
    gate.ui.code.setText(code)
    gate.ui.passphrase.setText(factories.MANAGER_PHRASE)
    gate.unlock()
    until(lambda: shell_of(desk_app) is not None)
    shell = shell_of(desk_app)
    assert shell is not None
    shell.open_page(PageName.HOUSE, subject)
    until(lambda: isinstance(shell.page, HousePage) and shell.page.side.reason.isVisible())
    page = shell.page
    assert isinstance(page, HousePage)
    QTest.keyClicks(page.side.reason, words)
    QTest.keyClicks(page.side.keeping.whom, words)
    end = time.monotonic() + SECONDS
    until(lambda: time.monotonic() > end)
    print("typed", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
