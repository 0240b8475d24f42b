"""Which jobs this desk made and how far they are: a lock ends the process, not what it printed.

Numbers alone, in a file of its own: no name of a paper, a person or a printer, and no hour. Beside
them stands the mark that every job of this desk bears, by which it is told from those of others.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from shelter_desk.desktop.print_system.port import Fate
from shelter_desk.domain.ports import Randomness
from shelter_desk.domain.sources import system_randomness

FILE_NAME = "prints.json"
MOST = 200
"""What nobody asks for any more makes room for what is newer."""
UNKNOWN = 0
"""The number of a job that is being made: killed in that moment, it is found by its mark."""
_NUMBERS = range(-(2**31), 2**31)
"""What a print system can be asked for."""
_MARK_BYTES = 8
_MARK = re.compile(f"[0-9a-f]{{{2 * _MARK_BYTES}}}")


class JobBook:
    """Used on the printer's worker; ``folder`` is ``None`` where nothing outlasts the run."""

    def __init__(
        self, folder: Path | None = None, randomness: Randomness = system_randomness
    ) -> None:
        self._path = None if folder is None else folder / FILE_NAME
        found = _read(self._path)
        self.mark = _mark_in(found) or randomness(_MARK_BYTES).hex()
        self._jobs = _jobs_in(found)

    @property
    def jobs(self) -> Mapping[int, Fate]:
        """All that is known; those without a number of the print system count down from -1."""
        return MappingProxyType(self._jobs)

    def of(self, *fates: Fate) -> tuple[int, ...]:
        """Jobs with one of these fates, in the order in which they were made."""
        return tuple(job for job, fate in self._jobs.items() if fate in fates)

    def put(self, job: int, fate: Fate) -> None:
        """Note what became of a job."""
        if self._jobs.get(job) is not fate:
            self._jobs[job] = fate
            for old in [*self._jobs][:-MOST]:
                del self._jobs[old]
            self._write()

    def drop(self, *jobs: int) -> None:
        """Nobody needs to know of them any more."""
        known = [job for job in jobs if self._jobs.pop(job, None) is not None]
        if known:
            self._write()

    def unnumbered(self) -> int:
        """What stands for a job to which the print system gave no number."""
        return min([0, *self._jobs]) - 1

    def _write(self) -> None:
        if self._path is None:
            return
        words = json.dumps({"mark": self.mark, "jobs": self._jobs})
        beside = self._path.with_suffix(".json.new")
        # what cannot be written down is still taken back while the program runs
        with contextlib.suppress(OSError):
            opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(opened, "w") as out:
                out.write(words)
            beside.replace(self._path)


def _read(path: Path | None) -> dict[str, object]:
    try:
        found = {} if path is None else json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _mark_in(found: Mapping[str, object]) -> str:
    mark = found.get("mark")
    return mark if isinstance(mark, str) and _MARK.fullmatch(mark) else ""


def _jobs_in(found: Mapping[str, object]) -> dict[int, Fate]:
    told = found.get("jobs")
    jobs: dict[int, Fate] = {}
    for job, fate in told.items() if isinstance(told, dict) else ():
        with contextlib.suppress(ValueError, TypeError):
            if (number := int(job)) in _NUMBERS:
                jobs[number] = Fate(fate)
    return jobs
