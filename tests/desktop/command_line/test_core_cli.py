from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shelter_desk.__main__ import parse
from shelter_desk.desktop.look.tokens import LIGHT
from shelter_desk.desktop.relaunch import command_line
from shelter_desk.desktop.start import has_display, restart_arguments

AMBER = LIGHT.practice.lower()
DEMO = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from shelter_desk.desktop import start

def look(window):
    frame, label = window.centralWidget(), window.practice_label
    edge = frame.grab().toImage().pixelColor(1, frame.height() // 2).name()
    print(frame.property("kind"), label.isVisible(), label.text(), edge, sep="|", flush=True)

class Watched(start.DeskApp):
    def start_practice(self):
        super().start_practice()
        look(self.window)
    def open_desk(self, desk):
        super().open_desk(desk)
        self.session.shown.connect(lambda: QTimer.singleShot(0, self, self.end))
    def end(self):
        look(self.window)
        self.window.close()

start.DeskApp = Watched
sys.exit(start.run_desk(None, sys.argv[1], demo=True))
"""


def _run(arguments: list[str], home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    own = {"HOME": str(home), "LANG": "C.UTF-8", "PYTHONIOENCODING": "utf-8", **environment}
    return subprocess.run(
        [sys.executable, "-m", "shelter_desk", *arguments],
        env={**kept, **own},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks a screen")
def test_without_a_screen_one_sentence_and_exit_two(tmp_path: Path) -> None:
    done = _run(["--lang", "en", "--data", str(tmp_path / "d")], tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.strip().splitlines() == [
        "There is no screen to open a window on. Start the program from a desktop session."
    ]
    assert not (tmp_path / "d").exists()


@pytest.mark.parametrize("spoken", ["ar", "en"])
def test_doctor_tells_one_line_a_check(tmp_path: Path, spoken: str) -> None:
    done = _run(["doctor", "--lang", spoken, "--data", str(tmp_path / "d")], tmp_path)
    lines = done.stdout.strip().splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(lines) >= 8
    assert all(line[0] in "✓✗–" for line in lines)
    arabic = [line for line in lines if any("\u0621" <= letter <= "\u064a" for letter in line)]
    assert arabic == (lines if spoken == "ar" else [])


def test_doctor_finds_a_folder_that_others_may_read(tmp_path: Path) -> None:
    folder = tmp_path / "d"
    folder.mkdir()
    folder.chmod(0o755)
    done = _run(["doctor", "--lang", "en", "--data", str(folder)], tmp_path)
    assert done.returncode == 1
    assert any(line.startswith("✗") for line in done.stdout.splitlines())


@pytest.mark.parametrize("spoken", ["ar", "en"])
def test_a_demo_without_a_folder_is_framed_and_leaves_nothing(tmp_path: Path, spoken: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DEMO, spoken],
        env={**os.environ, "HOME": str(tmp_path), "TMPDIR": str(tmp_path)}
        | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    waiting, inside = (line.split("|") for line in done.stdout.splitlines())
    words = {"ar": "تدريب", "en": "Practice"}[spoken]
    for kind, shown, label, edge in (waiting, inside):
        assert kind == "practice"
        assert shown == "True"
        assert words in label
        assert edge == AMBER
    assert not list(tmp_path.glob("desk-practice-*"))


def test_the_same_desk_is_started_again_after_a_lock(tmp_path: Path) -> None:
    again = restart_arguments(tmp_path, "ar", demo=True, throwaway=True)
    asked = parse(again)
    assert (asked.command, asked.data, asked.lang) == ("demo", tmp_path, "ar")
    assert asked.throwaway
    plain = parse(restart_arguments(tmp_path, "", demo=False, throwaway=False))
    assert (plain.command, plain.data, plain.lang) == (None, tmp_path, "")
    assert command_line(["x"]) == [sys.executable, "-m", "shelter_desk", "x"]


def test_it_is_as_sparing_as_before_the_lock() -> None:
    script = "from shelter_desk.desktop.relaunch import command_line; print(command_line(['x'])[1])"
    done = subprocess.run(
        [sys.executable, "-OO", "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "-OO"


@pytest.mark.parametrize("arguments", [["--lang", "fr"], ["dance"], ["--data"]])
def test_anything_else_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(arguments)
    assert ended.value.code == 2


def test_a_screen_is_known_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:size=10x10")
    assert has_display()
