"""``poe bench`` ends with 1 when one row misses its goal, and says which."""

from __future__ import annotations

import tomllib

import pytest

from tests.bench import __main__ as bench
from tests.bench import exporting, paper
from tests.bench.rows import Row
from tests.places import ROOT


def row(value: float | None) -> Row:
    return Row("consent form, warm", "WeasyPrint", value, 0.5, "x", "12 ms against 40 ms")


@pytest.mark.parametrize(
    ("values", "code", "last"),
    [
        ((0.3, 0.4, 0.5), 0, "every goal held"),
        ((0.3, 0.51, 0.4), 1, "1 missed"),
        ((0.6, 0.7, None), 1, "2 missed"),
        ((None, 0.1, 0.2), 0, "every goal held"),
    ],
)
def test_a_missed_row_is_the_exit_code(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    values: tuple[float | None, float | None, float | None],
    code: int,
    last: str,
) -> None:
    warm, cold, whole = map(row, values)
    monkeypatch.setattr(paper, "warm", lambda: warm)
    monkeypatch.setattr(paper, "cold", lambda: cold)
    monkeypatch.setattr(exporting, "whole_file", lambda: whole)
    assert bench.main(["--only", "paper"]) == code
    printed = capsys.readouterr().out.splitlines()
    assert printed[-1] == last
    signs = {True: "held", False: "MISSED", None: "skipped"}
    assert [line.split()[0] for line in printed[:-1]] == [
        signs[one.held] for one in (warm, cold, whole)
    ]


def test_poe_bench_is_that_program() -> None:
    tasks = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["poe"]["tasks"]
    assert tasks["bench"]["cmd"] == "python -m tests.bench"
