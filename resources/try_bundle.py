"""Start the finished bundle without a screen: ``python -m resources.try_bundle``; 1 when it fails.

PyInstaller cannot see what is imported by name, and a part that was left out shows only when it
is asked for. So the check-up must find nothing grave, the fonts where paper is made, and the code
of a paper where strangers' files are read, each in a process of its own; and the practice file
must come into being, which takes encryption, schema steps, texts, and a look into a PDF.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "build" / "dist" / "shelter-desk"
PROGRAM = FOLDER / ("shelter-desk.exe" if os.name == "nt" else "shelter-desk")
ALSO = ("✓ Fonts for paper", "✓ Codes of signed papers")
PATIENCE_SECONDS = 180.0


def checks_up(environment: dict[str, str], data: Path) -> bool:
    """Whether ``doctor`` finds nothing grave, and makes and reads paper; its lines are shown."""
    command = [str(PROGRAM), "doctor", "--data", str(data), "--lang", "en"]
    done = subprocess.run(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    print(done.stdout)
    return done.returncode == 0 and all(one in done.stdout for one in ALSO)


def practises(environment: dict[str, str], data: Path) -> bool:
    """Whether ``demo`` makes the practice file and is still there afterwards."""
    command = [str(PROGRAM), "demo", "--data", str(data), "--lang", "ar"]
    with subprocess.Popen(command, env=environment) as running:
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end and running.poll() is None and not _made(data):
            time.sleep(0.2)
        # the window is filled right after the file is made
        time.sleep(2)
        alive = running.poll() is None
        running.kill()
    return alive and _made(data)


def _made(data: Path) -> bool:
    try:
        known = json.loads((data / "desk.json").read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return bool(known.get("practice_code"))


def main() -> int:
    """Both, in a throwaway folder and in an environment without this Python."""
    environment = {name: value for name, value in os.environ.items() if "PYTHON" not in name}
    environment |= {"QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory(prefix="desk-bundle-") as folder:
        right = checks_up(environment, Path(folder) / "none")
        right = practises(environment, Path(folder) / "practice") and right
    size = sum(one.lstat().st_size for one in FOLDER.rglob("*") if one.is_file())
    print(f"{FOLDER}: {size // 1_000_000} MB, {'works' if right else 'DOES NOT WORK'}")
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
