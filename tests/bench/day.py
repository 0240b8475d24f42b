"""A day of somebody's work in the real windows, by keys and clicks; what it leaves in memory.

The lock in the middle ends the process as it does in life: another one takes its place.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from shelter_desk.desktop.app import make_application
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.relaunch import interpreter_flags
from tests.bench.bare import resident_mb
from tests.bench.day_acts import PRINTER, FakePrinter, Hands
from tests.bench.driving import Driver, open_program
from tests.tour.driver import CTRL, press

FILES, FORMS, NOTES, PREVIEWS, PRINTED = 40, 10, 10, 10, 4
SEARCHED = ("فاط", "fatima", "مريم", "SD-2016-0001", "priya sh")
SAID = ("passport", "وصلت متعبة", "تحدثت مع الطبيبة")
AFTER_LOCK = 5
"""Files opened and notes written after coming back."""


def morning(folder: Path, code: str, people: Sequence[str]) -> None:
    """Everything up to the lock, which turns this process into ``afternoon``."""
    told: dict[str, Any] = {}

    def go_on(_arguments: Sequence[str]) -> None:
        again = [*interpreter_flags(), "-m", "tests.bench.child", "afternoon", str(folder), code]
        os.execv(sys.executable, [sys.executable, *again, json.dumps(told)])

    hands, told["unlock_ms"] = _begin(folder, code, go_on)
    told["done"] = _work(hands, people)
    told |= _left(hands)
    press(Qt.Key.Key_L, CTRL)
    hands.driver.until(lambda: False)


def afternoon(folder: Path, code: str, people: Sequence[str], told: dict[str, Any]) -> None:
    """A little more work after the lock, and the figures of both."""
    hands, _unlocked = _begin(folder, code, lambda _arguments: None)
    for her in people[:AFTER_LOCK]:
        hands.driver.open(PageName.FILE, her)
        hands.write_note(her)
    later = _left(hands)
    told |= {"afternoon_mb": later["mb"], "paper_mb": max(told["paper_mb"], later["paper_mb"])}
    print(json.dumps(told), flush=True)
    os._exit(0)


def _begin(folder: Path, code: str, relaunch: Any) -> tuple[Hands, float]:
    app = make_application(sys.argv[:1])
    computer = FakePrinter(names=(PRINTER,))
    desk_app = open_program(
        app, folder, cheap=True, relaunch=relaunch, print_system=lambda _mark: computer
    )
    driver = Driver(app, desk_app)
    unlocked = driver.unlock(code)
    driver.rest()
    desk_app.window.activateWindow()
    return Hands(driver, computer, folder), unlocked


def _work(hands: Hands, people: Sequence[str]) -> dict[str, int]:
    """The morning; returns how much of what was done."""
    driver = hands.driver
    for typed in SEARCHED:
        hands.search(typed)
    for her in people[:FILES]:
        driver.open(PageName.FILE, her)
        hands.done["files"] += 1
    for place, her in enumerate(people[:FORMS]):
        hands.fill("needs", her, signs=place % 3 == 0)
    for her in people[:NOTES]:
        hands.write_note(her)
    for said in SAID:
        hands.search_notes(said)
    hands.attach(people[-1])
    hands.look_at_attached(people[0])
    for place, her in enumerate(people[:PREVIEWS]):
        driver.open(PageName.PREVIEW, f"{her}/consent-blank")
        hands.done["previews"] += 1
        if place < PRINTED:
            hands.print_shown()
    return hands.done


def _left(hands: Hands) -> dict[str, float]:
    hands.driver.go_home()
    return {"mb": resident_mb(), "paper_mb": hands.driver.paper_mb()}
