"""A new desk in a thirtieth of a second: made once in a process, then copied and opened.

Making one takes a quarter of a second (three schema steps, keys, a passphrase judged), and a
thousand tests begin with one. A copy is what ``create_desk`` leaves behind, byte for byte, opened
as it opens it; only the keys are those of its siblings. Tests of making a desk, and those with two
desks that must be strangers, call ``first_run.create_desk`` itself.
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
from shelter_desk.services import first_run
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.desk_views import FirstRunPlan
from shelter_desk.services.first_run import FirstRunResult
from shelter_desk.services.inside.session import start, stop
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


def new_desk(parts: DeskParts, plan: FirstRunPlan) -> FirstRunResult:
    """What ``create_desk`` gives for ``plan`` in an empty folder; ``parts.kdf`` must be cheap.

    The clock in ``parts`` stands afterwards where making the desk would have left it; one that
    was set before, or that nobody can set, makes its own desk.
    """
    clock: Any = parts.clock
    assert parts.kdf == CHEAP
    assert not plan.practice
    assert not plan.use_device_secret
    if not hasattr(clock, "at") or clock.at != type(clock)().at:
        return first_run.create_desk(parts, plan)
    mould = _mould(replace(parts, folder=Path(), clock=type(clock)()), plan)
    parts.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.copytree(mould.folder, parts.folder, dirs_exist_ok=True)
    clock.at = mould.ended
    opened = open_with_passphrase(
        parts.folder, mould.code, plan.passphrase, parts.device_store, CHEAP
    )
    return FirstRunResult(start(parts, opened), mould.recovery_key)


_MOULDS: dict[tuple[type, FirstRunPlan], _Mould] = {}


def _mould(parts: DeskParts, plan: FirstRunPlan) -> _Mould:
    key = (type(parts.clock), plan)
    if key not in _MOULDS:
        _MOULDS[key] = _made(parts, plan)
    return _MOULDS[key]


def _made(parts: DeskParts, plan: FirstRunPlan) -> _Mould:
    clock: Any = parts.clock
    folder = _scratch() / str(len(_MOULDS))
    ids = TimedIds(clock, parts.randomness)
    made = replace(parts, folder=folder, ids=ids, randomness=_of_a_known_code)
    result = first_run.create_desk(made, plan)
    stop(result.desk)
    return _Mould(folder, result.desk.staff.sign_in_code, result.recovery_key, clock.at)


def _of_a_known_code(size: int) -> bytes:
    """Randomness, but the manager's sign-in code, drawn as two bytes, is one no test gives out."""
    return _CODE.to_bytes(2, "big") if size == 2 else system_randomness(size)


@cache
def _scratch() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="desk-moulds-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
