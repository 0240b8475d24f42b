"""Twenty markers, Arabic and Latin, through a full day: none of them lies anywhere afterwards."""

from __future__ import annotations

import base64
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.attack.test_marker import environment, readings
from tests.places import ROOT

LATIN = tuple(f"Qzv{one}wyrtex" for one in "abdfghjkmp")
ARABIC = tuple(f"ظغث{one}خذضق" for one in "بتجدرسشصطع")
MARKERS = tuple(word for pair in zip(LATIN, ARABIC, strict=True) for word in pair)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends itself by a signal")


def spellings(word: str) -> set[bytes]:
    """Every form a word could lie on a disk in."""
    found = {"".join(f"\\u{ord(letter):04x}" for letter in word).encode()}
    for shape in {word, word.lower(), word.upper()}:
        for coding in ("utf-8", "utf-16-le", "utf-16-be"):
            raw = shape.encode(coding)
            found |= {raw, raw.hex().encode()}
            for shift in range(3):
                packed = base64.b64encode(b"\0" * shift + raw)
                # the letters at both ends depend on what stands beside the word
                found.add(packed[4 if shift else 0 : len(packed) // 4 * 4 - 4])
    return {one for one in found if len(one) >= 8}


ANY = re.compile(b"|".join(re.escape(one) for word in MARKERS for one in spellings(word)))


def holds(content: bytes) -> bool:
    return any(ANY.search(reading) for reading in readings(content))


def files_with_one(place: Path) -> set[str]:
    return {
        str(one.relative_to(place))
        for one in place.rglob("*")
        if any(word in one.name for word in MARKERS) or (one.is_file() and holds(one.read_bytes()))
    }


def test_a_full_day_leaves_none_of_twenty_markers(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.attack.day", str(tmp_path), ",".join(MARKERS)],
        cwd=ROOT,
        env=environment(tmp_path),
        capture_output=True,
        timeout=280,
        check=False,
    )
    assert b"open 0" in done.stdout, done.stderr[-3000:]
    assert int(re.search(rb"took (\d+)", done.stdout)[1]) >= 8  # type: ignore[index]
    assert len(MARKERS) == 20
    assert not holds(done.stdout)
    assert not holds(done.stderr)
    # the copies that were saved in the open are the only ones, and show that the search sees
    assert files_with_one(tmp_path) == {f"out/{number}/plain.pdf" for number in range(10)}
    assert all((tmp_path / f"out/{number}/own.pdf").stat().st_size > 5_000 for number in range(3))
    assert not [one for one in tmp_path.rglob("core*") if one.is_file()]


@pytest.mark.parametrize(("store", "leaks"), [("FILE", True), ("MEMORY", False)])
def test_the_look_at_open_files_sees_what_sorting_spills(
    tmp_path: Path, store: str, leaks: bool
) -> None:
    """The control: with temporary files allowed the marker does lie on the disk."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.attack.spill", str(tmp_path), LATIN[0], store],
        cwd=ROOT,
        env=environment(tmp_path),
        capture_output=True,
        timeout=120,
        check=True,
    )
    held = int(re.search(rb"held (\d+)", done.stdout)[1])  # type: ignore[index]
    assert bool(held) is leaks


@pytest.mark.parametrize("word", [LATIN[3], ARABIC[3]])
@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_search_sees_every_word_in_every_coding(word: str, coding: str) -> None:
    raw = f"xx {word} yy".encode(coding)
    assert holds(raw)
    assert holds(base64.b64encode(b"a" + raw))
    assert not holds(os.urandom(4000))
