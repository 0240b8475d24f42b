"""What the parent process measures from outside: one window a process, no screen needed.

``python -m tests.bench.child bare|gate|day|next|previews|slices FOLDER [CODE]``: "bare" is an
empty PySide6 window in our typeface, "gate" the program up to its unlock page; both say "painted"
and end. "day" unlocks and works through a day, and becomes "afternoon" when it locks; "next" goes
from question to question; "previews" looks at consent forms; "slices" times each call of the
window's thread.
"""

from __future__ import annotations

import sys

if __name__ == "__main__" and sys.argv[1] == "bare":
    # nothing of ours may be imported before its window stands
    from tests.bench.bare import show_bare

    show_bare()

import json
import os
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.app import make_application
from shelter_desk.desktop.page_name import PageName
from tests.bench.bare import Painted
from tests.bench.driving import Driver, open_program


def gate(folder: Path) -> None:
    """From nothing to the unlock page."""
    app = make_application(sys.argv[:1])
    desk_app = open_program(app, folder, cheap=False)
    Painted(desk_app.window, lambda: _say({"painted": True}))
    app.exec()


def _say(found: dict[str, Any]) -> None:
    print(json.dumps(found), flush=True)
    os._exit(0)


class Timed(QApplication):
    """Knows how long each delivery of an event took; nested ones count with the outer one."""

    longest = 0.0
    what = ""

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver and time."""
        begun = time.perf_counter()
        done = super().notify(receiver, event)
        took = (time.perf_counter() - begun) * 1000
        if took > self.longest:
            self.longest = took
            self.what = f"{event.type().name} of {type(receiver).__name__}"
        return done


def _in_house(folder: Path) -> list[str]:
    return json.loads((folder / "bench.json").read_text())  # type: ignore[no-any-return]


def previews(folder: Path, code: str) -> None:
    """From the wish to see an empty consent form of two pages to its first page on the screen."""
    from shelter_desk.desktop.preview.house import consent_about, pen_subject
    from shelter_desk.domain.consents import Scope

    app = make_application(sys.argv[:1])
    driver = Driver(app, open_program(app, folder, cheap=True))
    driver.unlock(code)
    driver.rest()
    people = _in_house(folder)
    driver.open(PageName.PREVIEW, f"{people[0]}/consent-blank")
    taken, pages = [], []
    for her, scope in zip(people, Scope, strict=False):
        driver.open(PageName.FILE, her)
        taken.append(driver.first_page(pen_subject(consent_about(scope), "ar")))
        pages.append(len(driver.shell.page.view.sheets))
    driver.go_home()
    _say({"taken": taken, "pages": pages})


def slices(folder: Path, code: str) -> None:
    """The longest single call on each page, built for the first time and again."""
    app = Timed(sys.argv[:1])
    _dress(app)
    desk_app = open_program(app, folder, cheap=True)
    driver = Driver(app, desk_app)
    driver.unlock(code)
    driver.rest()
    found: dict[str, tuple[float, str]] = {}
    people = _in_house(folder)
    pages = (
        (PageName.RESIDENTS, ""),
        (PageName.FILE, people[0]),
        (PageName.FORM, f"{people[1]}/intake"),
        (PageName.CONSENT, people[1]),
        (PageName.FORM, f"{people[2]}/needs"),
        (PageName.NEEDS, people[1]),
        (PageName.NOTES, people[0]),
        (PageName.NOTE, f"{people[0]}/new"),
        (PageName.REFERRALS, ""),
        (PageName.REFERRAL, f"{people[0]}/new"),
        (PageName.PREVIEW, f"{people[0]}/consent-blank"),
        (PageName.ARRIVAL, ""),
        (PageName.SETTINGS, ""),
        (PageName.ACCESS, people[0]),
        (PageName.AUDIT, ""),
        (PageName.TODAY, ""),
    )
    for name, subject in pages:
        app.longest = 0.0
        driver.open(name, subject)
        driver.scroll_through()
        driver.rest()
        found[f"{name} {subject.partition('/')[2]}".strip()] = (app.longest, app.what)
    _say({"slices": found})


def questions(folder: Path, code: str) -> None:
    """From question to question, and from section to section, in the longest forms."""
    app = make_application(sys.argv[:1])
    driver = Driver(app, open_program(app, folder, cheap=True))
    driver.unlock(code)
    driver.rest()
    from tests.bench.stepping import walk

    found = walk(app, driver, _in_house(folder))
    driver.go_home()
    _say(found)


def _work(part: str, folder: Path, told: list[str]) -> None:
    """A day of work, which says its figures itself; only here is so much of it imported."""
    from tests.bench import day

    if part == "day":
        day.morning(folder, told[0], _in_house(folder))
    else:
        day.afternoon(folder, told[0], _in_house(folder), json.loads(told[1]))


def _dress(app: QApplication) -> None:
    """What ``make_application`` does, for an application of our own class."""
    from shelter_desk.desktop.look.fonts import install_fonts
    from shelter_desk.desktop.running.workers import take_short_turns

    take_short_turns()
    app.setApplicationName("Desk")
    app.setStyle("Fusion")
    install_fonts()


def main(arguments: list[str]) -> None:
    """One measurement, as its first argument says."""
    what, folder = arguments[0], Path(arguments[1])
    if what == "gate":
        gate(folder)
    elif what in ("day", "afternoon"):
        _work(what, folder, arguments[2:])
    elif what == "next":
        questions(folder, arguments[2])
    elif what == "previews":
        previews(folder, arguments[2])
    else:
        slices(folder, arguments[2])


if __name__ == "__main__":
    main(sys.argv[1:])
