"""Where backups lie: their neutral names, which of them stay, and what a medium may refuse."""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from shelter_desk.domain.backup_errors import BackupPlaceFull, BackupPlaceGone, BackupTooBigForPlace
from shelter_desk.domain.backups import PlaceKind
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import DiskFull
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.vault.backup_file import BackupFile, is_ours, read
from shelter_desk.vault.kdf import KdfCost

LOCAL: Final = "backups"
"""The folder of this computer's own backups, inside that of the records."""

DAILY, WEEKLY, MONTHLY = 7, 5, 12
"""How many days, weeks and months each keep their newest backup."""

NEWEST = 3
"""These stay in any case: a newest one that is damaged must not be the only one of its day."""

_WORKING: Final = "making"
_DRILL: Final = "desk-drill-"
_STALE_SECONDS: Final = 6 * 3600
_NAME: Final = re.compile(r"archive-([0-9]{2,6})\.bak")
_UNFINISHED: Final = re.compile(r"archive-[0-9]{2,6}\.part")
_TAKEN: Final = re.compile(r"archive-([0-9]{2,6})\.(bak|part)")
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_REFUSED: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM, errno.ENAMETOOLONG})
_MEMORY: Final = (Path("/dev/shm"),)
_STICKS: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_SPARE: Final = 8 << 20

T = TypeVar("T")


def local_folder(folder: Path) -> Path:
    """Where this computer keeps its own backups of the desk in ``folder``."""
    return folder / LOCAL


def kind_of(place: Path, desk_folder: Path) -> PlaceKind:
    """What sort of place it is, as far as its path tells."""
    full = str(place.absolute())
    if place.absolute() == local_folder(desk_folder).absolute():
        return PlaceKind.LOCAL
    on_stick = full.startswith(_STICKS) or (place.drive not in ("", "C:") and ":" in place.drive)
    return PlaceKind.STICK if on_stick else PlaceKind.FOLDER


@contextmanager
def place_errors(place: Path) -> Iterator[None]:
    """What writing to a medium may end with, as sentences."""
    try:
        yield
    except OSError as fault:
        raise place_fault(fault, place) from fault


def place_fault(fault: OSError, place: Path) -> ShelterDeskError:
    """The sentence for ``fault`` on a medium that was written to."""
    told = str(place)
    if fault.errno in _FULL:
        return BackupPlaceFull(place=told)
    if fault.errno == errno.EFBIG:
        return BackupTooBigForPlace(place=told)
    if fault.errno in _REFUSED:
        return CannotSaveThere(place=told)
    return BackupPlaceGone(place=told)


def check_room(place: Path, needed: int) -> None:
    """Raise why ``needed`` bytes cannot go to ``place``; looks only.

    Raises ``BackupPlaceGone``, ``CannotSaveThere`` and ``BackupPlaceFull``.
    """
    if not place.is_dir():
        raise BackupPlaceGone(place=str(place))
    if not os.access(place, os.W_OK | os.X_OK):
        raise CannotSaveThere(place=str(place))
    with place_errors(place):
        if shutil.disk_usage(place).free < needed + _SPARE:
            raise BackupPlaceFull(place=str(place))


def next_name(place: Path) -> str:
    """A name that tells nothing and is not taken: ``archive-07.bak``."""
    with place_errors(place):
        found = (_TAKEN.fullmatch(one.name) for one in place.iterdir())
        taken = [int(one.group(1)) for one in found if one is not None]
    return f"archive-{max(taken, default=0) + 1:02d}.bak"


def name_of_ours(path: Path) -> str:
    """The name of the file where this program gave it, else ""."""
    return path.name if _NAME.fullmatch(path.name) else ""


def clear_unfinished(place: Path) -> None:
    """Take away what an earlier backup left when it was cut off; only what is ours."""
    with suppress(OSError):
        for one in place.iterdir():
            if _UNFINISHED.fullmatch(one.name) and is_ours(one):
                one.unlink()


def backups_in(place: Path, floor: KdfCost) -> tuple[BackupFile, ...]:
    """Every backup with a good head in ``place``, newest first; never raises.

    Only regular files with names of ours are opened.
    """
    found = []
    with suppress(OSError):
        for one in sorted(place.iterdir()):
            if not _NAME.fullmatch(one.name) or one.is_symlink():
                continue
            with suppress(ShelterDeskError):
                found.append(read(one, floor))
    return tuple(sorted(found, key=lambda one: (one.at, one.head.seq), reverse=True))


def outlived(found: Iterable[T], moment: Callable[[T], datetime], zone: ZoneInfo) -> tuple[T, ...]:
    """Which of ``found`` go: all but three, and the newest of 7 days, 5 weeks and 12 months.

    The order is newest first.
    """
    newest_first = sorted(found, key=moment, reverse=True)
    stays = set(range(NEWEST))
    for most, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        seen: set[object] = set()
        for place, one in enumerate(newest_first):
            which = period(moment(one).astimezone(zone).date())
            if which not in seen and len(seen) < most:
                seen.add(which)
                stays.add(place)
    return tuple(one for place, one in enumerate(newest_first) if place not in stays)


def _day(on: date) -> object:
    return on


def _week(on: date) -> object:
    return on.isocalendar()[:2]


def _month(on: date) -> object:
    return (on.year, on.month)


@contextmanager
def working_folder(folder: Path) -> Iterator[Path]:
    """A private folder beside the records for one copy; emptied before and gone afterwards.

    Raises ``DiskFull`` or ``CannotSaveThere``.
    """
    place = local_folder(folder)
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        _clear_working(place)
        made = Path(tempfile.mkdtemp(prefix=f"{_WORKING}-", dir=place))
    except OSError as fault:
        if fault.errno in _FULL:
            raise DiskFull from fault
        raise CannotSaveThere(place=str(place)) from fault
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _clear_working(place: Path) -> None:
    for one in place.glob(f"{_WORKING}-*"):
        if one.is_dir() and not one.is_symlink():
            shutil.rmtree(one, ignore_errors=True)


@contextmanager
def memory_folder(folder: Path, needed: int) -> Iterator[Path]:
    """A private folder in memory where there is room, otherwise beside the records."""
    for place in _MEMORY:
        _clear_memory(place)
        try:
            roomy = place.is_dir() and shutil.disk_usage(place).free > 2 * needed + _SPARE
            made = Path(tempfile.mkdtemp(prefix=_DRILL, dir=place)) if roomy else None
        except OSError:
            made = None
        if made is not None:
            try:
                yield made
            finally:
                shutil.rmtree(made, ignore_errors=True)
            return
    with working_folder(folder) as made:
        yield made


def _clear_memory(place: Path) -> None:
    """What a drill left that was killed; still nothing but encrypted pages."""
    with suppress(OSError):
        for one in place.glob(f"{_DRILL}*"):
            about = one.lstat()
            old = time.time() - about.st_mtime > _STALE_SECONDS
            if old and about.st_uid == os.getuid() and stat.S_ISDIR(about.st_mode):
                shutil.rmtree(one, ignore_errors=True)
