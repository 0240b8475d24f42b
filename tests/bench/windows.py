"""Start, unlock, calls on the window's thread, memory: each in processes of its own."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.desk import Desk
from shelter_desk.vault.kdf import stretch
from tests import factories, new_desks
from tests.attached_samples import big_picture
from tests.bench import talking
from tests.bench.day_acts import PICTURE
from tests.bench.filling import FILE_BYTES
from tests.bench.rows import Row, against, median_ms

STARTS = 7
DAYS = 3
UNLOCK_MS = 150.0
CALL_MS = 50.0
PREVIEW_MS = 150.0
DAY_MB = 120.0
AS_STARTED = ("-OO",)
"""How start.py and the bundle run the desk; the bare window runs so as well."""


def leave_for_children(desk: Desk, people: Sequence[ResidentId]) -> tuple[Path, str]:
    """Close the desk so that children may open it; they find ``people`` and a picture beside it."""
    folder, code = desk.parts.folder, desk.staff.sign_in_code
    (folder / PICTURE).write_bytes(big_picture(FILE_BYTES))
    (folder / "bench.json").write_text(json.dumps(list(people)))
    desk.database.close()
    return folder, code


def start(folder: Path) -> Row:
    """From the start of the process to the first painting, in turns with a bare window."""
    mine, theirs = [], []
    for _ in range(STARTS):
        mine.append(_child("gate", folder)[1])
        theirs.append(_child("bare", folder)[1])
    peer = "a bare PySide6 window with the same typeface"
    ours, bare = statistics.median(mine), statistics.median(theirs)
    return against("process start to unlock window painted", peer, ours, bare, 2.0)


def day(folder: Path, code: str, quick: bool) -> list[Row]:
    """Unlock to Today, and what a day of work leaves in memory before and after the lock in it."""
    runs = [_one_day(folder, code) for _ in range(1 if quick else DAYS)]
    each = ", ".join(f"{one['unlock_ms']:.0f}" for one in runs)
    unlock = statistics.median(one["unlock_ms"] for one in runs)
    phrase = factories.MANAGER_PHRASE.encode()
    derivation = median_ms(lambda: stretch(phrase, bytes(16), new_desks.CHEAP))
    return [
        Row(
            "unlock to Today painted, without the derivation",
            "nothing",
            unlock - derivation,
            UNLOCK_MS,
            "ms",
            f"{unlock:.0f} ms in all, {derivation:.1f} ms derivation at this file's cost; "
            f"each {each}",
        ),
        _memory(runs, _child("bare", folder)[0]["mb"]),
    ]


def _one_day(folder: Path, code: str) -> dict[str, Any]:
    """On a copy of the desk, so that each day begins with nothing written."""
    copy = folder.parent / "one-day"
    shutil.copytree(folder, copy)
    # or the first commit of the day would wait until the copy itself is on the disk
    os.sync()
    try:
        return _child("day", copy, code)[0]
    finally:
        shutil.rmtree(copy)


def _memory(runs: Sequence[dict[str, Any]], bare: float) -> Row:
    held = max(max(one["mb"], one["afternoon_mb"]) for one in runs)
    paper = max(one["paper_mb"] for one in runs)
    each = ", ".join(f"{one['mb']:.0f} then {one['afternoon_mb']:.0f}" for one in runs)
    done = ", ".join(f"{number} {what}" for what, number in runs[0]["done"].items())
    detail = f"{each} / {bare:.0f} MB; paper beside it at most {paper:.0f} MB; {done}"
    return Row(
        "memory after a day of work",
        "the bare window",
        held - bare if held else None,
        DAY_MB,
        "MB",
        detail if held else "this system does not tell",
    )


def calls(folder: Path, code: str) -> list[Row]:
    """The longest single call of the window's thread on each main page."""
    found: dict[str, tuple[float, str]] = _child("slices", folder, code)[0]["slices"]
    return [
        Row(f"longest call on the page {page}", "the frame budget", took, CALL_MS, "ms", what)
        for page, (took, what) in found.items()
    ]


def previews(folder: Path, code: str) -> Row:
    """From the wish to see a consent form of two pages to its first page on the screen."""
    found = _child("previews", folder, code)[0]
    taken = [ms for ms, pages in zip(found["taken"], found["pages"], strict=True) if pages == 2]
    took = statistics.median(taken)
    detail = f"gathered, typeset, drawn; slowest of {len(taken)} {max(taken):.0f} ms"
    return Row("preview of page 1 of two", "nothing", took, PREVIEW_MS, "ms", detail)


def questions(folder: Path, code: str) -> list[Row]:
    """From one question to the next in the longest form."""
    return talking.next_question(_child("next", folder, code)[0])


def _child(what: str, folder: Path, code: str = "") -> tuple[dict[str, Any], float]:
    """What a child said, and the milliseconds from its start until it did."""
    command = [sys.executable, *AS_STARTED, "-m", "tests.bench.child", what, str(folder), code]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # an installed program is compiled; what compiles it anew each time is slower and larger
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    surroundings["PYTHONPYCACHEPREFIX"] = str(folder.parent / "bytecode")
    begun = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=surroundings
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        said = child.stdout.readline()
        took = (time.perf_counter() - begun) * 1000
        complaint = child.stderr.read()
    if not said:
        raise RuntimeError(f"{what}: {complaint}")
    return json.loads(said), took
