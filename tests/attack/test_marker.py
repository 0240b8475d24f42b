"""One word typed everywhere is found nowhere on the disk, in the log or on the terminal."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from tests.places import ROOT

LATIN = "Qzvortexwyn"
ARABIC = "ظغثخذضق"
WORD = f"{LATIN} {ARABIC}"
FIELDS = ROOT / "tests" / "data" / "fields_per_page.json"
"""How many fields each page has for words, the search box above it included."""
FOLDERS = ("home", "tmp", "data", "out", "config", "cache", "state", "share", "run")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends itself by a signal")


def spellings() -> list[bytes]:
    """Every form the marker could lie on a disk in."""
    found: list[bytes] = []
    for word in (LATIN, LATIN.lower(), LATIN.upper(), ARABIC):
        for coding in ("utf-8", "utf-16-le", "utf-16-be"):
            raw = word.encode(coding)
            found.append(raw)
            for shift in range(3):
                packed = base64.b64encode(b"\0" * shift + raw)
                # the letters at both ends depend on what stands beside the word
                found.append(packed[4 if shift else 0 : len(packed) // 4 * 4 - 4])
        found.append("".join(f"\\u{ord(letter):04x}" for letter in word).encode())
        found.append(word.encode().hex().encode())
    return [one for one in found if len(one) >= 8]


SPELLINGS = spellings()
_STREAM = re.compile(rb"stream\r?\n")


def readings(content: bytes) -> Iterator[bytes]:
    """The bytes themselves, and what is packed in them."""
    yield content
    for start in _STREAM.finditer(content):
        try:
            yield zlib.decompressobj().decompress(content[start.end() :])
        except zlib.error:
            continue
    if content.startswith(b"%PDF"):
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError:
            return
        for page in document:
            text = page.get_textpage()
            yield text.get_text_range().encode()
            text.close()
            page.close()
        document.close()


def holds(content: bytes) -> bool:
    return any(one in reading for reading in readings(content) for one in SPELLINGS)


def files_with_it(place: Path) -> set[str]:
    names = [one for one in place.rglob("*") if any(word in one.name for word in (LATIN, ARABIC))]
    files = [one for one in place.rglob("*") if one.is_file()]
    return {
        str(one.relative_to(place))
        for one in [*names, *(f for f in files if holds(f.read_bytes()))]
    }


def environment(place: Path) -> dict[str, str]:
    """Home, temporary and XDG folders of its own."""
    for name in FOLDERS:
        (place / name).mkdir(mode=0o700, exist_ok=True)
    keep = {
        name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ
    }
    own = {
        "HOME": place / "home",
        "TMPDIR": place / "tmp",
        "XDG_CONFIG_HOME": place / "config",
        "XDG_CACHE_HOME": place / "cache",
        "XDG_STATE_HOME": place / "state",
        "XDG_DATA_HOME": place / "share",
        "XDG_RUNTIME_DIR": place / "run",
        "PYTHONPATH": ROOT,
    }
    return {**keep, **{k: str(v) for k, v in own.items()}, "QT_QPA_PLATFORM": "offscreen"}


def typist(
    place: Path, *ways: str, tracer: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*tracer, sys.executable, "-m", "tests.attack.typist", str(place), WORD, *ways],
        cwd=ROOT,
        env=environment(place),
        capture_output=True,
        timeout=280,
        check=False,
    )


def test_what_is_typed_everywhere_lies_nowhere(tmp_path: Path) -> None:
    done = typist(tmp_path, "windows")
    assert b"typed" in done.stdout, done.stderr[-3000:]
    took = json.loads(re.search(rb"took (\{.*\})", done.stdout)[1])  # type: ignore[index]
    least = json.loads(FIELDS.read_text("utf-8"))
    assert set(took) == set(least)
    assert {page: took[page] for page in least if took[page] < least[page]} == {}
    assert not holds(done.stdout)
    assert not holds(done.stderr)
    assert (tmp_path / "out" / "closed.pdf").stat().st_size > 10_000
    # the copy that was saved in the open is the only one, and it shows that the search sees
    assert files_with_it(tmp_path) == {"out/plain.pdf"}
    history = tmp_path / "config" / "QtProject.conf"
    assert not history.exists() or b"lastVisited" not in history.read_bytes()


def test_the_search_finds_a_leak(tmp_path: Path) -> None:
    done = typist(tmp_path, "leak")
    assert b"typed" in done.stdout, done.stderr[-3000:]
    assert files_with_it(tmp_path) == {"out/plain.pdf", "data/leak.db"}


@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_search_sees_every_coding(coding: str) -> None:
    for word in (LATIN, ARABIC):
        raw = f"xx {word} yy".encode(coding)
        assert holds(raw)
        assert holds(base64.b64encode(raw))
        assert holds(base64.b64encode(b"a" + raw))
        assert holds(base64.b64encode(b"ab" + raw))
        assert holds(b"1 0 obj\nstream\n" + zlib.compress(raw) + b"\nendstream")
    assert not holds(b"stream\n" + os.urandom(4000))


TRACE = "trace=write,pwrite64,writev,pwritev,sendto,sendmsg"


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
@pytest.mark.parametrize("leaks", [False, True])
def test_no_write_of_the_program_carries_it(tmp_path: Path, leaks: bool) -> None:
    log = tmp_path / "trace.log"
    tracer = ("strace", "-f", "-qq", "-e", TRACE, "-y", "-s", "65536", "-o", str(log))
    done = typist(tmp_path, *(["leak"] if leaks else []), tracer=tracer)
    if b"typed" not in done.stdout:
        pytest.skip("strace may not trace here")
    lines = [line for line in log.read_bytes().splitlines() if LATIN.encode() in line]
    places = {re.search(rb"<([^>]*)>", line)[1].decode() for line in lines}  # type: ignore[index]
    # between the program and its children of paper; what those write is traced as well
    names = {Path(place).name for place in places if not place.startswith("pipe:[")}
    assert len(log.read_bytes().splitlines()) > 500
    # a PDF draws glyphs, so even the plain copy does not carry the letters
    assert names == ({"leak.db", "leak.db-journal"} & names if leaks else set())
    assert bool(names) == leaks
