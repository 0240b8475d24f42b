"""The first command of the README: what is missing is named before Qt says it in riddles."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.places import ROOT

SCRIPT = ROOT / "start.py"


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    found = runpy.run_path(str(SCRIPT), run_name="start")
    inside = found["check_windows_can_open"].__globals__
    inside["ENVIRONMENT"] = tmp_path
    inside["python_inside"] = lambda: Path(sys.executable)
    return found


@pytest.mark.parametrize("platform", ["offscreen", "none-such"])
def test_a_window_is_tried_once_before_the_program(
    script: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    if platform == "offscreen":
        script["check_windows_can_open"](on_screen=True)
        monkeypatch.setenv("QT_QPA_PLATFORM", "none-such")
        script["check_windows_can_open"](on_screen=True)
        return
    with pytest.raises(SystemExit, match="apt install"):
        script["check_windows_can_open"](on_screen=True)
    assert not list(tmp_path.iterdir()), "it is tried again after the parts were installed"
    script["check_windows_can_open"](on_screen=False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a screen is always there")
def test_without_a_screen_it_says_so(
    script: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    with pytest.raises(SystemExit, match=r"no screen|apt install"):
        script["check_windows_can_open"](on_screen=True)


def test_what_the_readme_says_is_what_ci_runs_and_that_is_every_check(
    script: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = (ROOT / "README.md").read_text("utf-8")
    ran = (ROOT / ".ci" / "run").read_text("utf-8").strip().splitlines()
    assert "\npython3 start.py test " in told
    assert ran[-1] == "python3 start.py test"
    commands = list[list[str]]()
    inside = script["main"].__globals__
    for step in ("make_environment", "install", "check_windows_can_open"):
        inside[step] = lambda *_given, **_named: None

    class Done:
        returncode = 7

    def run(command: list[str], **_named: object) -> Done:
        commands.append(command[1:])
        return Done()

    monkeypatch.setattr(inside["subprocess"], "run", run)
    assert script["main"](["test"]) == 7, "a failed check fails the command"
    assert script["main"](["demo", "--lang", "ar"]) == 7
    assert commands == [
        ["-m", "poethepoet", "check"],
        ["-OO", "-m", "shelter_desk", "demo", "--lang", "ar"],
    ]
