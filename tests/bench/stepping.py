"""From question to question and from section to section, as somebody does who fills a form."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.formview.filling import FillingView
from shelter_desk.desktop.formview.section import Cover, SectionView
from shelter_desk.desktop.page_name import PageName
from shelter_desk.forms.catalog import BUILT_IN
from tests.bench.driving import Driver

STEPS = 14
ROUNDS = 5
"""The same step for so many people, each with a form of her own; a step counts as their median, so
that what the machine does beside it is nobody's slowness, and a slow question is slow each time."""
SLOWEST = 6
"""So many sections are entered again for the others, those that took longest the first time."""
MANY_SECTIONS = 15
"""Forms of so many sections are walked through from one to the next."""
STAY = 1.0
"""Seconds in a section before going on: a quick hand. Questions take longer."""


def walk(app: QApplication, driver: Driver, people: Sequence[str]) -> dict[str, Any]:
    """Milliseconds of each step, of each entry into a section, and where they were taken."""
    form = max(BUILT_IN.values(), key=lambda one: len(list(one.items())))
    longest = max(form.sections, key=lambda one: len(one.fields))
    rounds = [_questions(app, driver, one, form.key, longest.key) for one in people[:ROUNDS]]
    taken = [statistics.median(one) for one in zip(*rounds, strict=True)]
    entered: dict[str, float] = {}
    for each in BUILT_IN.values():
        if len(each.sections) >= MANY_SECTIONS:
            driver.open(PageName.FORM, f"{people[0]}/{each.key}")
            entered |= _sections(app, driver, driver.shell.page.filling, each.key)
    for where in sorted(entered, key=lambda one: -entered[one])[:SLOWEST]:
        again = [_enter_again(app, driver, one, where) for one in people[1:ROUNDS]]
        entered[where] = statistics.median([entered[where], *again])
    return {"taken": taken, "form": form.key, "section": longest.key, "entered": entered}


def _questions(
    app: QApplication, driver: Driver, resident: str, form: str, section: str
) -> list[float]:
    driver.open(PageName.FORM, f"{resident}/{form}")
    filling = driver.shell.page.filling
    filling.show_section(section, "")
    driver.rest()
    for cover in filling.body.findChildren(Cover):
        cover.button.click()
    driver.rest()
    view = next(one for one in filling.body.views if one.section.key == section)
    return [_step(app, driver, view) for _ in range(STEPS)]


def _step(app: QApplication, driver: Driver, view: SectionView) -> float:
    begun = time.perf_counter()
    view.next_question()
    app.processEvents()
    took = (time.perf_counter() - begun) * 1000
    driver.rest()
    return took


def _sections(
    app: QApplication, driver: Driver, filling: FillingView, form: str
) -> dict[str, float]:
    """Into each section after the first, until its first question is painted with the keyboard."""
    found = {}
    for _ in filling.model.sections()[1:]:
        took = _enter(app, driver, filling)
        found[f"{form}, {filling.section.key}"] = took
    return found


def _enter(app: QApplication, driver: Driver, filling: FillingView) -> float:
    _stay(app, driver)
    begun = time.perf_counter()
    filling.neighbour(1)
    while not _stands(filling):
        _turn(app)
    _turn(app)
    return (time.perf_counter() - begun) * 1000


def _enter_again(app: QApplication, driver: Driver, resident: str, where: str) -> float:
    """The section named so, from the one before it."""
    form, section = where.split(", ")
    driver.open(PageName.FORM, f"{resident}/{form}")
    filling = driver.shell.page.filling
    keys = [one.key for one in filling.model.sections()]
    filling.show_section(keys[keys.index(section) - 1], "")
    return _enter(app, driver, filling)


def _stands(filling: FillingView) -> bool:
    body = filling.body
    return all(view.is_built for view in body.views) and body.isAncestorOf(
        filling.window().focusWidget()
    )


def _turn(app: QApplication) -> None:
    """One turn of the loop, with what is thrown away in it."""
    app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _stay(app: QApplication, driver: Driver) -> None:
    end = time.monotonic() + STAY
    driver.rest()
    while time.monotonic() < end:
        _turn(app)
        time.sleep(0.001)
