"""A new desk in a thirtieth of a second: made once in a process, then copied and opened.

Making one takes a quarter of a second (three schema steps, keys, a passphrase judged), and a
thousand tests begin with one; filling one with invented people takes seconds. A copy is what
``create_desk`` or ``fill_practice`` leaves behind, byte for byte, opened as they open it; only the
keys are those of its siblings. Tests of making a desk, and those with two desks that must be
strangers, call ``first_run.create_desk`` itself.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from shelter_desk.domain.sources import TimedIds, system_randomness
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import start, stop
from shelter_desk.services.opening import first_run
from shelter_desk.services.opening.first_run import FirstRunResult
from shelter_desk.services.practice_data.clock import DAYS, PracticeClock
from shelter_desk.services.views.desk import FirstRunPlan
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.opening import open_with_passphrase

CHEAP = KdfCost(64, 1, 1)
"""A thousandth of the legal floor; accepted only where the parts say so."""


_CODE = 846


@dataclass(frozen=True)
class _Mould:
    folder: Path
    code: str
    recovery_key: str
    ended: datetime
    """What the clock said afterwards, and the invented one of a practice desk."""
    invented: datetime


def new_desk(parts: DeskParts, plan: FirstRunPlan) -> FirstRunResult:
    """What ``create_desk`` gives for ``plan`` in an empty folder; ``parts.kdf`` must be cheap.

    The clock in ``parts`` stands afterwards where making the desk would have left it; one that
    was set before, or that nobody can set, makes its own desk.
    """
    clock: Any = parts.clock
    assert parts.kdf == CHEAP
    assert not plan.use_device_secret
    if not hasattr(clock, "at") or clock.at != type(clock)().at:
        return first_run.create_desk(parts, plan)
    mould = _mould(replace(parts, folder=Path(), clock=type(clock)()), plan)
    if plan.practice:
        invented = PracticeClock(clock, DAYS)
        invented.go_to(mould.invented)
        parts = replace(parts, clock=invented)
    clock.at = mould.ended
    return FirstRunResult(_opened(mould, parts, plan), mould.recovery_key)


def filled_house(parts: DeskParts, plan: FirstRunPlan, people: int) -> Desk:
    """A practice desk of that many invented people, its manager signed in.

    By the real clock: what happened in it just now did so within the hour.
    """
    assert parts.kdf == CHEAP
    key: tuple[type | str, FirstRunPlan] = (f"{people} people at {parts.clock.now():%F %H}", plan)
    if key not in _MOULDS:
        made = first_run.create_desk(replace(parts, folder=_next_folder()), plan)
        from shelter_desk.services.opening import demo

        demo.fill_practice(made.desk, people)
        _MOULDS[key] = _taken_from(made, made.desk.clock.now())
    desk = _opened(_MOULDS[key], parts, plan)
    desk.sure_until_ms = 0  # she typed her passphrase when the invented history began
    return desk


def _opened(mould: _Mould, parts: DeskParts, plan: FirstRunPlan) -> Desk:
    parts.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.copytree(mould.folder, parts.folder, dirs_exist_ok=True)
    opened = open_with_passphrase(
        parts.folder, mould.code, plan.passphrase, parts.device_store, CHEAP
    )
    return start(parts, opened)


_MOULDS: dict[tuple[type | str, FirstRunPlan], _Mould] = {}


def _mould(parts: DeskParts, plan: FirstRunPlan) -> _Mould:
    clock: Any = parts.clock
    key: tuple[type | str, FirstRunPlan] = (type(clock), plan)
    if key not in _MOULDS:
        ids = TimedIds(clock, parts.randomness)
        made = replace(parts, folder=_next_folder(), ids=ids, randomness=_of_a_known_code)
        _MOULDS[key] = _taken_from(first_run.create_desk(made, plan), clock.at)
    return _MOULDS[key]


def _taken_from(made: FirstRunResult, ended: datetime) -> _Mould:
    desk = made.desk
    invented = desk.clock.now() if isinstance(desk.clock, PracticeClock) else ended
    stop(desk)
    return _Mould(desk.parts.folder, desk.staff.sign_in_code, made.recovery_key, ended, invented)


def _next_folder() -> Path:
    return _scratch() / str(len(_MOULDS))


def _of_a_known_code(size: int) -> bytes:
    """Randomness, but the manager's sign-in code, drawn as two bytes, is one no test gives out."""
    return _CODE.to_bytes(2, "big") if size == 2 else system_randomness(size)


@cache
def _scratch() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="desk-moulds-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
