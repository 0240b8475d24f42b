"""What a lock, and the end of the program, leave of the processes that make paper."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.paper_errors import PaperStopped
from shelter_desk.printing.press.press import Press
from shelter_desk.services.attachments import attachment_showing
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.opening import unlock
from shelter_desk.services.papers import paper
from tests import factories
from tests.attached_samples import picture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="asks for processes by signals")


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _until(ready: Callable[[], bool]) -> bool:
    end = time.monotonic() + 20
    while not ready() and time.monotonic() < end:
        time.sleep(0.02)
    return ready()


def test_a_lock_ends_both_and_nothing_is_made_afterwards(parts: DeskParts) -> None:
    desk = factories.open_new_desk(replace(parts, new_press=Press))
    job = paper.gather_blank_consent(desk, [Scope.SHELTER])
    made = paper.typeset(desk, job)
    attachment_showing.picture_of(desk, picture(), 10)
    pids = (desk.press.paper.pid, desk.press.reader.pid)
    assert all(map(_lives, pids))
    unlock.lock(desk, ReturnPlace())
    assert not any(map(_lives, pids))
    for late in (lambda: paper.typeset(desk, job), lambda: paper.page_pictures(desk, made.pdf, 30)):
        with pytest.raises(PaperStopped):
            late()
    paper_pid, reader_pid = desk.press.paper.pid, desk.press.reader.pid
    assert (paper_pid, reader_pid) == (0, 0)


def test_a_file_that_is_closed_leaves_no_process(parts: DeskParts) -> None:
    desk = factories.open_new_desk(replace(parts, new_press=Press))
    attachment_showing.picture_of(desk, picture(), 10)
    pid = desk.press.reader.pid
    attachment_showing.forget(desk)
    assert not _lives(pid)
    attachment_showing.warm(desk)
    fresh = desk.press.reader.pid
    attachment_showing.forget(desk)
    assert desk.press.reader.pid == fresh, "one that saw nothing may wait"
    unlock.lock(desk, ReturnPlace())


KILLED = """
import os, signal
from shelter_desk.printing.press.press import Press
press = Press()
press.missing("a")
print(press.paper.pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_program_that_is_killed_leaves_no_child() -> None:
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-c", KILLED], cwd=root, capture_output=True, check=False, timeout=60
    )
    assert done.returncode == -signal.SIGKILL
    pid = int(done.stdout)
    assert _until(lambda: not _lives(pid) or b") Z " in Path(f"/proc/{pid}/stat").read_bytes())
