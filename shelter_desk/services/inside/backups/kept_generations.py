"""Records that others took the place of: kept for thirty days under a name of their own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

EARLIER: Final = "earlier"
KEPT_DAYS: Final = 30
_STAMP: Final = "%Y%m%d-%H%M%S"
_BESIDE: Final = ("", "-wal", "-shm", "-journal")


def kept_folder(folder: Path, now: datetime) -> Path:
    """A new private folder for what is put aside at this moment. Raises ``OSError``."""
    earlier = folder / EARLIER
    earlier.mkdir(mode=0o700, parents=True, exist_ok=True)
    place = earlier / now.strftime(_STAMP)
    number = 1
    while place.exists():
        number += 1
        place = earlier / f"{now.strftime(_STAMP)}-{number}"
    place.mkdir(mode=0o700)
    return place


def keep_also(path: Path, place: Path) -> None:
    """``path`` stays, and lies in ``place`` as well. Raises ``OSError``."""
    if not path.exists():
        return
    try:
        os.link(path, place / path.name)
    except OSError:
        # a file system without links
        shutil.copy2(path, place / path.name)


def put_aside(paths: Iterable[Path], place: Path) -> None:
    """Move files out of the way, with what lies beside a database. Raises ``OSError``."""
    for path in paths:
        for end in _BESIDE:
            one = path.with_name(path.name + end)
            if os.path.lexists(one):
                one.replace(place / one.name)


def put_back(place: Path, folder: Path) -> None:
    """Undo ``put_aside`` as far as possible; never raises."""
    with suppress(OSError):
        for one in place.iterdir():
            if not (folder / one.name).exists():
                one.replace(folder / one.name)
        shutil.rmtree(place, ignore_errors=True)


def clear_kept(folder: Path, now: datetime) -> None:
    """Take away what was put aside more than thirty days ago; never raises."""
    with suppress(OSError):
        for one in (folder / EARLIER).iterdir():
            with suppress(ValueError):
                moment = datetime.strptime(one.name[:15], _STAMP).replace(tzinfo=now.tzinfo)
                if now - moment > timedelta(days=KEPT_DAYS):
                    shutil.rmtree(one, ignore_errors=True)
