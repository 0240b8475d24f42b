"""A file that was moved or deleted under an open desk: nothing is called saved that is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from shelter_desk.domain.folder_errors import RecordsMoved
from tests.storage.desk import Desk


def test_nothing_is_saved_into_a_file_without_a_name(desk: Desk, path: Path) -> None:
    desk.fill(1)
    away = path.parent.with_name("away")
    path.parent.rename(away)
    with pytest.raises(RecordsMoved):
        desk.fill(1)
    away.rename(path.parent)
    desk.fill(1)
    with desk.database.read() as tx:
        assert len(tx.residents.recent(9)) == 2, "back in its place it is the same file"


def test_a_copy_under_the_same_name_is_another_file(desk: Desk, path: Path) -> None:
    desk.fill(1)
    copy = path.with_name("copy")
    shutil.copyfile(path, copy)
    copy.replace(path)
    with pytest.raises(RecordsMoved):
        desk.fill(1)


def test_after_a_deletion_the_desk_still_reads_and_closes(desk: Desk, path: Path) -> None:
    desk.fill(1)
    shutil.rmtree(path.parent)
    with pytest.raises(RecordsMoved):
        desk.fill(1)
    with desk.database.read() as tx:
        assert len(tx.residents.recent(9)) == 1
    desk.database.close()
    assert not path.parent.exists()
