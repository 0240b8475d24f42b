"""A short sign of what stands somewhere: the same for the same, another for anything other."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from shelter_desk.domain.calls import CallWords, People, Sign
from shelter_desk.services.inside.typed.versions import version_of

TOLD = CallWords(
    called="سلمى\ud800",
    present=frozenset({Sign.DANGER, Sign.INJURED, Sign.PREGNANT}),
    people=People(women=1),
    expected_at=datetime(2026, 11, 23, 9, tzinfo=UTC),
)


def test_it_follows_everything_that_stands_there() -> None:
    seen = {version_of(TOLD, "answer"), version_of(TOLD, ""), version_of(CallWords(), "")}
    for changed in (
        {"called": "Salma"},
        {"people": People(men=1)},
        {"present": frozenset({Sign.DANGER})},
        {"expected_at": None},
        {"interpreter_needed": True},
    ):
        seen.add(version_of(replace(TOLD, **changed), ""))
    assert len(seen) == 8
    with pytest.raises(TypeError):
        version_of(object())


def test_it_is_the_same_in_another_process() -> None:
    """Where letters are hashed otherwise, sets come in another order."""
    ask = (
        "from tests.services.records.test_versions import TOLD;"
        "from shelter_desk.services.inside.typed.versions import version_of;"
        "print(version_of(TOLD))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", ask],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2", "3")
    }
    assert found == {version_of(TOLD)}
