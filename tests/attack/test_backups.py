"""Killed, out of room, on a medium that fails: the desk opens and no bad backup has a name."""

from __future__ import annotations

import errno
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from shelter_desk.domain.backup_errors import BackupPlaceFull, BackupPlaceGone, BackupTooBigForPlace
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.services.backups import backups, restoring
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.views.backup import Key
from shelter_desk.vault import backup_file
from tests import factories
from tests.attack.house import House
from tests.soak import kills_backup

KILLS = 10


@pytest.mark.parametrize("how", ["backup", "restore", "closed", "today", "migrate"])
def test_killed_at_any_moment_nobody_is_locked_out(tmp_path: Path, how: str) -> None:
    killing = kills_backup.Killing(tmp_path, how)
    if how == "migrate":
        with kills_backup.tomorrow():
            killing.run(KILLS)
    else:
        killing.run(KILLS)


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """The disk is full once a file would grow beyond ``size``."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_is_full_at_any_step(tmp_path: Path) -> None:
    house = House(tmp_path / "desk")
    desk = house.open()
    stick = tmp_path / "stick"
    stick.mkdir()
    good = backups.make_backup(desk, stick)
    assert good is not None
    size, refused = good.made.size, 0
    database = desk.database.path.stat().st_size
    # in the copy, between copy and container, in the container's head and body, at its end
    for limit in (0, 4096, database // 2, database - 1, database, database + 100, size - 1):
        try:
            with files_of_at_most(limit):
                backups.make_backup(desk, stick)
        except ShelterDeskError:
            refused += 1
        assert [one.name for one in stick.iterdir()] == ["archive-01.bak"], limit
        assert not list((house.folder / "backups").glob("making-*"))
    assert refused == 7
    with desk.database.read() as tx:
        assert len(tx.residents.recent(9)) == 1
    assert backups.make_backup(desk, stick) is not None
    assert audit.verify(desk).clean
    stop(desk)


def test_a_disk_that_is_full_while_restoring(tmp_path: Path) -> None:
    house = House(tmp_path / "desk")
    desk = house.open()
    stick = tmp_path / "stick"
    stick.mkdir()
    good = backups.make_backup(desk, stick)
    assert good is not None
    database, key = desk.database.path.stat().st_size, Key(house.code, factories.MANAGER_PHRASE)
    stop(desk)
    new = factories.make_parts(tmp_path / "new")
    for limit in (0, 4096, database // 2, database - 1):
        with files_of_at_most(limit), pytest.raises(ShelterDeskError):
            restoring.restore_closed(new, good.made.path, key)
        assert not list(new.folder.glob("*.db"))
        assert not list(new.folder.glob("slots*"))
    restoring.restore_closed(new, good.made.path, key)
    stop(unlock.unlock(new, house.code, factories.MANAGER_PHRASE))


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (errno.ENOSPC, BackupPlaceFull),
        (errno.EDQUOT, BackupPlaceFull),
        (errno.EFBIG, BackupTooBigForPlace),
        (errno.EROFS, CannotSaveThere),
        (errno.EIO, BackupPlaceGone),
        (errno.ENODEV, BackupPlaceGone),
    ],
)
def test_a_medium_that_fails_says_its_own_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, error: type[ShelterDeskError]
) -> None:
    house = House(tmp_path / "desk")
    desk = house.open()
    stick = tmp_path / "stick"
    stick.mkdir()

    def fails(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    real = backup_file.write

    def write(*given: Any) -> None:
        # storage syncs the local copy through the same function; that one works
        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(os, "fsync", fails)
            real(*given)

    monkeypatch.setattr(backup_file, "write", write)
    with pytest.raises(error):
        backups.make_backup(desk, stick)
    assert not list(stick.iterdir())
    stop(desk)
