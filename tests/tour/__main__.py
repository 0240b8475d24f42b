"""``python -m tests.tour``: the afternoon in Arabic and then in English, with pictures."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.places import ROOT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.tour import afternoon, shots
from tests.tour.shot_forms import Wanted


def main() -> int:
    """1 when a step failed or a picture shows what must not be there; why stands at the end."""
    words = argparse.ArgumentParser(prog="python -m tests.tour")
    words.add_argument("--lang", choices=("ar", "en"), help="one language alone")
    words.add_argument("--shots", action="store_true", help="every page instead of the afternoon")
    words.add_argument(
        "--look", action="append", choices=tuple(shots.LOOKS), default=[], help="these looks alone"
    )
    words.add_argument(
        "--page", action="append", default=[], help="pages whose name begins so; form: all forms"
    )
    words.add_argument("--until", default="", help="stop after the step of this name")
    asked = words.parse_args()
    languages = (asked.lang,) if asked.lang else ("ar", "en")
    failed: list[str] = []
    for language in languages:
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="desk-tour-", ignore_cleanup_errors=True) as home:
            if asked.shots:
                wanted = Wanted(tuple(asked.look), tuple(asked.page))
                report = shots.run(language, Path(home), ROOT / "build" / "shots", wanted)
            else:
                target = ROOT / "build" / "tour" / language
                report = afternoon.run(language, Path(home), target, until=asked.until)
        print(report.words(time.monotonic() - began))
        if report.failed:
            failed.append(f"{language}: {report.failed}")
        if report.amiss:
            failed.append(f"{language}: {report.amiss}")
    for line in failed:
        print(f"FAILED {line}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
