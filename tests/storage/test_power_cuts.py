"""A few power cuts with every run of the tests; the long run makes two thousand."""

from __future__ import annotations

import random
import re
import sys
from pathlib import Path

import pytest

from tests.soak import power

STATES = 30


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace is Linux's")
def test_power_cuts_lose_nothing_and_the_control_does(tmp_path: Path) -> None:
    said = power.run(tmp_path, STATES)
    if said.startswith("skipped"):
        pytest.skip(said)
    assert f"{STATES} states" in said
    assert "0 lost" in said
    assert int(re.search(r"control: (\d+) of", said)[1]) > 0  # type: ignore[index]


def test_the_disk_keeps_what_was_synced_and_forgets_by_sectors() -> None:
    disk = power.Disk({"f": bytearray(b"a" * 2048)})
    disk.take(power.Step("write", "f", 0, b"b" * 1024))
    disk.take(power.Step("sync", "f"))
    disk.take(power.Step("write", "f", 1024, b"c" * 1024))
    rng, seen = random.Random(1), set()
    for _ in range(200):
        left = disk.after_a_cut(rng)["f"]
        assert left[:1024] == b"b" * 1024
        seen.add(left[1024:])
    whole, none = b"c" * 1024, b"a" * 1024
    assert {whole, none, b"c" * 512 + b"a" * 512, b"a" * 512 + b"c" * 512} == seen
