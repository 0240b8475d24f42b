"""The command line: nothing opens the desk; ``demo`` a practice file; ``doctor`` a check-up."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import platformdirs

from shelter_desk import __version__
from shelter_desk.desktop.start import run_desk, run_doctor


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked for; argparse ends the program with 2 on anything else."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data", type=Path, metavar="DIR", help="the folder of the records")
    shared.add_argument("--lang", choices=("ar", "en"), default="", help="language of the windows")
    parser = argparse.ArgumentParser(
        prog="shelter-desk",
        description="Encrypted, offline records for shelters.",
        parents=[shared],
    )
    parser.add_argument("--version", action="version", version=__version__)
    inner = argparse.ArgumentParser(add_help=False)
    inner.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    inner.add_argument("--lang", choices=("ar", "en"), default=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="demo | doctor")
    demo = commands.add_parser("demo", parents=[inner], help="a practice file of invented people")
    demo.add_argument("--throwaway", action="store_true", help=argparse.SUPPRESS)
    commands.add_parser("doctor", parents=[inner], help="check this computer and this desk")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; the exit code is 0, 1 (doctor found something grave, or it could not start) or 2."""
    os.umask(0o077)
    asked = parse(sys.argv[1:] if arguments is None else arguments)
    folder = asked.data or platformdirs.user_data_path("shelter-desk", appauthor=False)
    if asked.command == "doctor":
        return run_doctor(folder.absolute(), asked.lang)
    chosen = asked.data.absolute() if asked.data is not None else None
    if asked.command == "demo":
        return run_desk(chosen, asked.lang, demo=True, throwaway=asked.throwaway)
    return run_desk(folder.absolute(), asked.lang)


if __name__ == "__main__":
    sys.exit(main())
