"""What another program of the same user can see of ours."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import ctypes, os, resource, sys
from shelter_desk.vault.hardening import harden_process
dumpable_before = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
state = harden_process()
print(
    dumpable_before,
    ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
    *resource.getrlimit(resource.RLIMIT_CORE),
    oct(os.umask(0)),
    state.memory_hidden,
    state.no_core_files,
)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_no_dumps_no_core_files_private_files() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["1", "0", "0", "0", "0o77", "True", "True"]
