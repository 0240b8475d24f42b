"""The one place that imports what is heavy, on the worker, while the passphrase is typed."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any

from shelter_desk.desktop.doorway import Doorway
from shelter_desk.desktop.plain_imports import put_back
from shelter_desk.domain.ports import Translate

HEAVY = (
    "shelter_desk.desktop.door",
    "shelter_desk.desktop.session",
    "shelter_desk.desktop.rehearsal",
    "shelter_desk.desktop.look.fmt",
)


class Later:
    """The acts of a module of ``services`` that many a day does without; calling one imports it.

    That may be on a worker: our modules import one another in no ring, so that two threads never
    meet half of one.
    """

    def __init__(self, name: str) -> None:
        self.module = f"shelter_desk.services.{name}"

    def __getattr__(self, act: str) -> Callable[..., Any]:
        def called(*given: object, **named: object) -> Any:
            return getattr(importlib.import_module(self.module), act)(*given, **named)

        called.__name__ = act
        return called


class GatePage(Enum):
    """Pages before the desk that most mornings do without: module and class."""

    FIRST_RUN = ("first_run.wizard", "FirstRunWizard")
    FIRST_TIME = ("unlock.first_time", "FirstTimePage")
    HELPER = ("unlock.helper", "HelperPage")
    OLDER = ("unlock.older", "OlderPage")
    RECOVERY = ("unlock.recovery", "RecoveryPage")
    RESTORE = ("unlock.restore", "RestorePage")


def warm_door(folder: Path, translate: Translate) -> Doorway:
    """The real door of the desk in ``folder``; slow the first time."""
    put_back()
    door, _session, _rehearsal, fmt = (importlib.import_module(name) for name in HEAVY)
    fmt.warm_up()
    made: Doorway = door.Door(folder, translate)
    for page in GatePage:
        # whoever lost her passphrase should not wait for a page either
        gate_page(page)
    return made


def gate_page(page: GatePage) -> Any:
    """The class of a page; without the worker's warming it takes a moment the first time."""
    return load_page(*page.value)


def begin_session(desk: object, world: object) -> Any:
    """The session of an open desk, from the module that ``warm_door`` has brought in."""
    session = importlib.import_module(HEAVY[1])
    return session.Session(desk, world)


def rehearse(world: object) -> Iterator[object]:
    """The steps of ``rehearsal.rehearse``, once ``warm_door`` has brought it in."""
    steps: Iterator[object] = importlib.import_module(HEAVY[2]).rehearse(world)
    return steps


def load_practice() -> Any:
    """The invented people, of whom a desk in earnest never hears."""
    return importlib.import_module("shelter_desk.services.opening.demo")


def load_page(module: str, name: str) -> Any:
    """A page that many a day does without."""
    return getattr(importlib.import_module(f"shelter_desk.desktop.{module}"), name)


def load_check_up() -> Any:
    """The module behind ``doctor``, which the desk itself never needs."""
    return importlib.import_module("shelter_desk.desktop.command_line.check_up")


def load_log_check() -> Any:
    """The module behind ``verify-log``."""
    return importlib.import_module("shelter_desk.desktop.command_line.log_check")


def load_terminal() -> Any:
    """The module behind ``backup``, ``verify`` and ``restore``."""
    return importlib.import_module("shelter_desk.desktop.command_line.terminal")


def load_print_system(mark: str) -> Any:
    """The print system of this computer; nobody prints in the first second."""
    return importlib.import_module("shelter_desk.desktop.print_system.here").own_system(mark)
