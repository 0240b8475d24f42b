"""The key file with every byte changed."""

from __future__ import annotations

import random
import time
from pathlib import Path

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import DamagedKeyFile, NewerVault
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from tests import factories
from tests.attack.house import House

WAYS = 24
SLOWEST_SECONDS = 2.0


def run(folder: Path, every: int) -> str:
    """Each byte in 24 ways; with ``every`` only each so many of them."""
    house = House(folder / "desk")
    whole, rng = house.keys.read_bytes(), random.Random(3)
    tried, slowest, step = 0, 0.0, every or 1
    changes = [(at, way) for at in range(len(whole)) for way in range(WAYS)][::step]
    for at, way in changes:
        other = whole[at] ^ (1 << way) if way < 8 else rng.randrange(256)
        if other == whole[at]:
            continue
        house.keys.write_bytes(whole[:at] + bytes([other]) + whole[at + 1 :])
        started = time.monotonic()
        try:
            stop(unlock.unlock(house.parts, house.code, factories.MANAGER_PHRASE))
        except (DamagedKeyFile, NewerVault):
            tried += 1
        except ShelterDeskError as fault:
            raise AssertionError(f"byte {at}: {type(fault).__name__}") from fault
        else:
            raise AssertionError(f"byte {at} as {other} was accepted")
        slowest = max(slowest, time.monotonic() - started)
    assert slowest < SLOWEST_SECONDS, slowest
    house.keys.write_bytes(whole)
    stop(unlock.unlock(house.parts, house.code, factories.MANAGER_PHRASE))
    return f"{tried} changed files refused, slowest {slowest * 1000:.0f} ms"
