"""Letters run the way Unicode says: held against Unicode's own test file."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_desk.printing.typesetting import bidi, bidi_rules

_FOLDERS = (Path("/usr/share/unicode"), Path("/usr/share/unicode/ucd"))


def _unicode_lines(name: str) -> Iterator[str]:
    for folder in _FOLDERS:
        if (folder / name).is_file():
            with (folder / name).open(encoding="utf-8") as plain:
                yield from plain
            return
        if (folder / f"{name}.gz").is_file():
            with gzip.open(folder / f"{name}.gz", "rt", encoding="utf-8") as packed:
                yield from packed
            return
    pytest.skip(f"{name} is not here (Debian package unicode-data)")


def _failure(line: str) -> str:
    letters, direction, base, levels, order = line.split(";")
    text = "".join(chr(int(code, 16)) for code in letters.split())
    found = bidi.resolve(text, None if direction == "2" else int(direction))
    ours = found.line(0, len(text))
    wanted = levels.split()
    shown = [at for at, level in enumerate(wanted) if level != "x"]
    same = found.base == int(base) and all(ours[at] == int(wanted[at]) for at in shown)
    visual = [at for at in bidi.visual_order(ours) if wanted[at] != "x"]
    if same and visual == [int(at) for at in order.split()]:
        return ""
    return f"{line!r}: {found.base} {ours} {visual}"


def test_every_line_of_the_unicode_character_test() -> None:
    count = 0
    failures = []
    for line in _unicode_lines("BidiCharacterTest.txt"):
        if line[0] in "#\n":
            continue
        count += 1
        failure = _failure(line.strip())
        if failure:
            failures.append(failure)
    assert failures[:10] == []
    assert count > 90_000


def test_bracket_pairs_are_those_of_unicode() -> None:
    wanted = {}
    for line in _unicode_lines("BidiBrackets.txt"):
        fields = [field.strip() for field in line.partition("#")[0].split(";")]
        if len(fields) == 3 and fields[2] == "o":
            wanted[chr(int(fields[0], 16))] = chr(int(fields[1], 16))
    # The two angle brackets are replaced by their canonical equals before the look-up.
    ours = dict(bidi_rules.OPENING)
    assert wanted.pop("\u2329") == "\u232a"
    ours.pop("\u2329", None)
    assert ours == wanted


@pytest.mark.parametrize(
    ("text", "visible"),
    [
        ("رقم \u2066SD-2026-0147\u2069 لها", "اهل SD-2026-0147 مقر"),
        ("هاتف \u2066+973 3612 3456\u2069", "+973 3612 3456 فتاه"),
        ("في \u20662026-03-15\u2069 مساءً", "\u064bءاسم 2026-03-15 يف"),
    ],
)
def test_codes_stay_whole_inside_arabic(text: str, visible: str) -> None:
    found = bidi.resolve(text, 1)
    order = bidi.visual_order(found.line(0, len(text)))
    assert "".join(text[at] for at in order if text[at] not in "\u2066\u2069") == visible


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(codec="utf-16"), max_size=60), st.sampled_from([None, 0, 1]))
def test_any_text_gets_levels_and_an_order(text: str, base: int | None) -> None:
    found = bidi.resolve(text, base)
    levels = found.line(0, len(text))
    assert len(levels) == len(text)
    assert all(0 <= level <= bidi.MAX_DEPTH + 1 for level in levels)
    assert sorted(bidi.visual_order(levels)) == list(range(len(text)))


def test_deep_nesting_and_many_brackets_end() -> None:
    for text in ("\u202b" * 500 + "a", "\u2067" * 500 + "a" + "\u2069" * 500, "(" * 500 + ")ا"):
        assert len(bidi.resolve(text).levels) == len(text)
