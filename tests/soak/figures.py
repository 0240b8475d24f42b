"""A thousand shelters release figures for a year; nobody with all of them finds a small group."""

from __future__ import annotations

from pathlib import Path

from tests.domain.figures.year import Habits, attack


def run(_folder: Path, shelters: int) -> str:
    """Attack ``shelters`` made-up shelters of 5 to 400 files."""
    releases = 0
    for seed in range(shelters):
        found, made = attack(seed)
        assert not found, f"shelter {seed}: {found[:3]}"
        releases += made
    seen = sum(bool(attack(seed, Habits(ledger=False))[0]) for seed in range(12))
    assert seen, "without the ledger the attack finds nobody: it does not work"
    return f"{shelters} shelters, {releases} releases, 0 groups found; {seen} of 12 without ledger"
