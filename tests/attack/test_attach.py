"""Killed or out of room while a file is added: there is the whole of it, or nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from shelter_desk.services.attachments import attachments
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.oversight import audit
from tests import factories
from tests.attack.attach_child import FILE
from tests.attack.saver import real_parts
from tests.places import ROOT

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="kills and limits as POSIX has them"
)


def run(folder: Path, code: str, resident: str, point: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.attack.attach_child", str(folder), code, resident, point],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_no_row_without_its_file_and_no_file_without_its_row(tmp_path: Path) -> None:
    parts = real_parts(tmp_path / "desk")
    desk = factories.open_new_desk(parts)
    her, code = factories.admit(desk), desk.staff.sign_in_code
    stop(desk)
    expected = {"pieces": 0, "row": 0, "kept": 1}
    for point, count in expected.items():
        ended, told = run(parts.folder, code, her, point)
        assert ended == -signal.SIGKILL, told
        desk = factories.reopen(desk, code=code)
        kept = attachments.attachments_of(desk, her)
        assert len(kept) == count, point
        with desk.database.maintenance() as reader:
            (pieces,) = reader.execute("SELECT count(*) FROM attachment_piece").fetchone()
        assert (pieces > 0) is bool(count)
        assert all(
            attachments.look_at_attachment(desk, one.id).content == FILE.content for one in kept
        )
        assert audit.verify(desk).clean
        stop(desk)
    assert run(parts.folder, code, her, "full") == (0, "full 1 2\n")
    desk = factories.reopen(desk, code=code)
    assert audit.verify(desk).clean
    # nothing of it lies anywhere beside the vault
    assert not [one for one in parts.folder.rglob("*") if FILE.content[:64] in _bytes(one)]
    stop(desk)


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""
