"""What a child gives up before it reads its first message; each as far as the system has it.

Linux: no new rights, no new processes, no file ever written, memory with an end, no sockets and
no programs (``calls``), and Landlock (5.13 and newer): files are read in the folders of the
program, of Python and of the fonts alone. Elsewhere a child has the rights of the program.
Verified on Linux 6.18; other Unix systems take the limits of ``resource``.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from shelter_desk.printing.press.calls import refuse_calls
from shelter_desk.printing.typesetting.font_files import main_font, other_fonts

if sys.platform != "win32":
    import resource

MOST_FILES: Final = 128
"""Open at once: fonts, each until its paper is done."""

_PACKAGE: Final = Path(__file__).resolve().parents[2]
_SYSTEM: Final = (
    *("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache"),
    *("/usr/share/fonts", "/usr/local/share/fonts", "/dev/urandom"),
)
"""Shared libraries; typefaces that a stranger's PDF names without bringing them; randomness."""

_NO_NEW_PRIVILEGES: Final = 38
_CREATE, _ADD, _RESTRICT = 444, 445, 446
_ASK_VERSION: Final = 1
_BENEATH: Final = 1
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
_ACCESSES: Final = (0, 13, 14, 15, 15, 16)
"""How many kinds of access to files Landlock knows, by version; the last from then on."""

_TCP: Final = 0b11
_OUTSIDE: Final = 0b11


class _Rules(ctypes.Structure):
    _fields_ = (
        ("files", ctypes.c_uint64),
        ("net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def confine(memory: int) -> None:
    """From now on and for good; ``memory`` in bytes."""
    if sys.platform == "win32":
        return
    for kind, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, MOST_FILES),
    ):
        _limit(kind, most)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        _landlock(_readable())
        refuse_calls()


if sys.platform != "win32":

    def _limit(kind: int, most: int) -> None:
        highest = resource.getrlimit(kind)[1]
        if highest != resource.RLIM_INFINITY:
            most = min(most, highest)
        try:
            resource.setrlimit(kind, (most, most))
        except (OSError, ValueError):
            # macOS knows some of them by name only
            return


def _readable() -> Iterable[str]:
    """Folders of code and of fonts, and nothing that lies beside them."""
    beside = str(_PACKAGE.parent)
    code = [place for place in sys.path if place and place != beside]
    fonts = {str(one.parent) for one in (main_font(400), *other_fonts())}
    # of a bundle: its folder, and the program itself, which holds the code
    bundle = (getattr(sys, "_MEIPASS", ""), sys.executable)
    return (str(_PACKAGE), *code, *fonts, f"{sys.base_prefix}/lib", *bundle, *_SYSTEM)


def _landlock(readable: Iterable[str]) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE, None, 0, _ASK_VERSION)
    if version < 1:
        return
    accesses = (1 << _ACCESSES[min(version, len(_ACCESSES) - 1)]) - 1
    rules = _Rules(accesses, _TCP if version >= 4 else 0, _OUTSIDE if version >= 6 else 0)
    # older systems know the beginning of the structure alone
    size = 8 if version < 4 else 16 if version < 6 else 24
    made = libc.syscall(_CREATE, ctypes.byref(rules), ctypes.c_size_t(size), 0)
    if made < 0:
        return
    try:
        for place in dict.fromkeys(filter(None, readable)):
            _allow(libc, made, place)
        libc.syscall(_RESTRICT, made, 0)
    finally:
        os.close(made)


def _allow(libc: ctypes.CDLL, rules: int, place: str) -> None:
    try:
        opened = os.open(place, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        access = _READ_FILE | (_READ_FOLDER if Path(place).is_dir() else 0)
        beneath = _Beneath(access, opened)
        libc.syscall(_ADD, rules, _BENEATH, ctypes.byref(beneath), 0)
    finally:
        os.close(opened)
