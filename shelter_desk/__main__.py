"""The command line: nothing opens the desk; practice, check-up, and backups for a scheduler."""

from __future__ import annotations

import sys

if __name__ == "__main__" and sys.argv[1:2] == ["press"]:
    # a child that makes paper or looks into a stranger's file; no window is imported for it
    from shelter_desk.services.inside.papers.press_child import run_child

    sys.exit(run_child(sys.argv[2]))

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import platformdirs

from shelter_desk import __version__
from shelter_desk.desktop.start import run_desk, run_doctor, run_log_check, run_terminal


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
    parser.add_argument("--minimised", action="store_true", help=argparse.SUPPRESS)
    inner = argparse.ArgumentParser(add_help=False)
    inner.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    inner.add_argument("--lang", choices=("ar", "en"), default=argparse.SUPPRESS)
    commands = parser.add_subparsers(
        dest="command", metavar="demo | doctor | verify-log | backup | verify | restore"
    )
    demo = commands.add_parser("demo", parents=[inner], help="a practice file of invented people")
    demo.add_argument("--throwaway", action="store_true", help=argparse.SUPPRESS)
    demo.add_argument(
        "--minimised", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )
    commands.add_parser("doctor", parents=[inner], help="check this computer and this desk")
    log = commands.add_parser("verify-log", parents=[inner], help="check a log saved as a file")
    log.add_argument("file", type=Path, metavar="FILE")
    log.add_argument("--signer", default="", metavar="NUMBER", help="the key it should bear")
    _backup_commands(commands, inner)
    return parser.parse_args(arguments)


def _backup_commands(commands: Any, inner: argparse.ArgumentParser) -> None:
    """Passphrases are asked for or read from standard input; there is no argument for them."""
    words = {
        "backup": ("--to", "DIR", "make a verified backup in a folder or on a stick"),
        "verify": ("--from", "FILE", "check a backup, or the newest one in a folder"),
        "restore": ("--from", "FILE", "put a backup into a folder that holds no desk"),
    }
    for name, (option, shown, told) in words.items():
        one = commands.add_parser(name, parents=[inner], help=told)
        one.add_argument(option, dest="place", type=Path, metavar=shown, required=True)
        who = one.add_mutually_exclusive_group(required=True)
        who.add_argument("--code", default="", help="your sign-in code of three digits")
        if name == "restore":
            who.add_argument(
                "--recovery-key", action="store_true", help="the key on paper opens it instead"
            )
            second = one.add_mutually_exclusive_group()
            second.add_argument(
                "--second-code",
                default="",
                help="the sign-in code of whoever gives the second word",
            )
            second.add_argument(
                "--second-recovery-key",
                action="store_true",
                help="the key on paper is the second word",
            )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; the exit code is 0, 1 (something grave was found, or it could not be done) or 2.

    ``backup``, ``verify`` and ``restore`` also end with 3 (not let in, or the second word is
    missing), 4 (the desk is open) and 5 (the place cannot be written, or is full).
    """
    os.umask(0o077)
    asked = parse(sys.argv[1:] if arguments is None else arguments)
    folder = asked.data or platformdirs.user_data_path("shelter-desk", appauthor=False)
    if asked.command == "doctor":
        return run_doctor(folder.absolute(), asked.lang)
    if asked.command == "verify-log":
        return run_log_check(asked.file, asked.signer, asked.lang)
    if asked.command in ("backup", "verify", "restore"):
        return run_terminal(
            asked.command,
            (folder.absolute(), asked.place.absolute()),
            (
                (asked.code, getattr(asked, "recovery_key", False)),
                (getattr(asked, "second_code", ""), getattr(asked, "second_recovery_key", False)),
            ),
            asked.lang,
        )
    chosen = asked.data.absolute() if asked.data is not None else None
    if asked.command == "demo":
        return run_desk(
            chosen,
            asked.lang,
            demo=True,
            throwaway=asked.throwaway,
            minimised=asked.minimised,
        )
    return run_desk(folder.absolute(), asked.lang, minimised=asked.minimised)


if __name__ == "__main__":
    sys.exit(main())
