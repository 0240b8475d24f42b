"""Starting afresh after a lock, so that nothing of the old memory stays."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QProcess

from shelter_desk.domain.ports import Relaunch


def command_line(arguments: Sequence[str]) -> list[str]:
    """How this very program is started, from source or as a bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, *interpreter_flags(), "-m", "shelter_desk", *arguments]


def interpreter_flags() -> list[str]:
    """The flag that leaves out what only those read who build it, where we were started so."""
    return [f"-{'O' * sys.flags.optimize}"] if sys.flags.optimize else []


class ExecRelaunch:
    """POSIX: the process becomes the new one."""

    def __call__(self, arguments: Sequence[str]) -> None:
        """Does not return."""
        command = command_line(arguments)
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(command[0], command)


class DetachedRelaunch:
    """Windows: a new process is started, this one ends."""

    def __call__(self, arguments: Sequence[str]) -> None:
        """Start the other and quit."""
        program, *rest = command_line(arguments)
        QProcess.startDetached(program, rest)
        QCoreApplication.quit()


def system_relaunch() -> Relaunch:
    """The way of this operating system."""
    return DetachedRelaunch() if os.name == "nt" else ExecRelaunch()
