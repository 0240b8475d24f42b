"""Set up a private environment and run the program in it, with nothing but Python.

    python3 start.py demo    the practice file, in a window
    python3 start.py test    every check and test that CI runs
    python3 start.py run     the desk itself

Works with any pip that Python 3.11 or newer brings, on Debian, Windows and macOS.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
DEBIAN_PARTS = (
    "python3-venv libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xinerama0"
)


def python_inside() -> Path:
    """The Python of the private environment."""
    if os.name == "nt":
        return ENVIRONMENT / "Scripts" / "python.exe"
    return ENVIRONMENT / "bin" / "python"


def make_environment() -> None:
    """Create ``.venv`` where it is missing."""
    if python_inside().exists():
        return
    try:
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
    except (OSError, subprocess.CalledProcessError):
        sys.exit(f"Python cannot make an environment here. On Debian: apt install {DEBIAN_PARTS}")


def install(extra: str) -> None:
    """Install the program, again only when pyproject.toml changed."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    mark = ENVIRONMENT / f"installed-{extra or 'program'}"
    if mark.exists() and mark.read_text() == wanted:
        return
    print(
        "Setting up in .venv, once: this takes a minute or two and fetches from PyPI.", flush=True
    )
    target = f".[{extra}]" if extra else "."
    pip = [str(python_inside()), "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "--editable", target], cwd=ROOT, check=True)
    mark.write_text(wanted)


def check_windows_can_open(*, on_screen: bool) -> None:
    """Say what is missing before Qt says it in riddles; ``on_screen``: a window is wanted."""
    mark = ENVIRONMENT / "windows-open"
    if mark.exists():
        return
    line = "from PySide6.QtWidgets import QApplication"
    line += "; QApplication([])" if on_screen else ""
    command = [str(python_inside()), "-c", line]
    probe = subprocess.run(command, capture_output=True, text=True, check=False)
    if probe.returncode and "could not connect to display" in probe.stderr:
        sys.exit("There is no screen here to show a window on. Start it from a desktop session.")
    if probe.returncode:
        sys.exit(f"Qt lacks parts of the system. On Debian: apt install {DEBIAN_PARTS}")
    if on_screen:
        mark.touch()


def main(arguments: list[str]) -> int:
    """Run one of the three ways; further arguments go to the program."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this very file may meet an older Python
        sys.exit("Shelter Desk needs Python 3.11 or newer.")
    ways = {"demo": "", "run": "", "test": "dev"}
    if not arguments or arguments[0] not in ways:
        sys.exit(__doc__)
    way, rest = arguments[0], arguments[1:]
    make_environment()
    install(ways[way])
    check_windows_can_open(on_screen=way != "test")
    inside = str(python_inside())
    if way == "test":
        command = [inside, "-m", "poethepoet", "check", *rest]
    else:
        # -OO leaves out what only those read who build it: 4 MB of what the desk holds
        desk = [inside, "-OO", "-m", "shelter_desk"]
        command = [*desk, *(["demo"] if way == "demo" else []), *rest]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
