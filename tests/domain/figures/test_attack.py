"""Nobody with every release in hand finds a group smaller than its audience may see.

A quick share of ``tests.soak.figures``, which attacks a thousand shelters.
"""

from __future__ import annotations

from tests.domain.figures.year import Habits, attack

QUICK = 12


def test_nobody_is_found_in_a_year_of_releases() -> None:
    releases = 0
    for seed in range(QUICK):
        found, made = attack(seed)
        assert not found, (seed, found[:3])
        releases += made
    assert releases > 10 * QUICK, "there was something to attack"


def test_without_the_ledger_somebody_is_found() -> None:
    assert attack(6, Habits(ledger=False))[0]


def test_without_a_second_cell_somebody_is_found() -> None:
    assert attack(1, Habits(second_cells=False))[0]
