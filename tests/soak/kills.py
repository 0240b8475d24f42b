"""People are killed at work; nothing they were told of is lost."""

from __future__ import annotations

from pathlib import Path

from tests.attack.house import House
from tests.attack.killing import kill_many, losses


def run(folder: Path, kills: int) -> str:
    """``kills`` kills in groups of 50, each on a desk of its own."""
    told = groups = 0
    while groups * 50 < kills:
        house = House(folder / f"desk-{groups}")
        some = kill_many(house.folder, house.code, house.resident, min(50, kills - groups * 50))
        found = losses(house.folder, house.code, house.resident, some)
        assert not found, found[:5]
        told += len(some.saved) + len(some.signed)
        groups += 1
    return f"{kills} kills, {told} saves and signatures told, 0 lost"
