"""What a child may not ask the kernel for: a filter of system calls (seccomp), Linux alone.

Landlock knows files and TCP; this closes what it leaves open: programs, processes, sockets of any
kind, the memory of others. A refused call is an error to whoever asked. Verified on x86-64; the
numbers of 64-bit ARM are those of the kernel's table.
"""

from __future__ import annotations

import ctypes
import platform
import struct
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_SET_SECCOMP, _FILTER = 22, 2
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050001
"""Go on; end the process; ``EPERM``."""

_NUMBER_AT, _MACHINE_AT = 0, 4
_OTHER_CALLS: Final = 0x40000000
"""From here on the numbers of x32 begin, which no program of ours uses."""

_BOTH: Final = (425, 426, 427, 434, 435, 438)
"""io_uring, pidfd_open, clone3, pidfd_getfd: the same on every machine."""

_REFUSED: Final[Mapping[str, tuple[int, tuple[int, ...]]]] = MappingProxyType(
    {
        "x86_64": (
            0xC000003E,
            (
                *(41, 42, 43, 49, 50, 53, 288),  # socket … socketpair, accept4
                *(56, 57, 58, 59, 322),  # clone, fork, vfork, execve, execveat
                *(62, 101, 310, 311, 312),  # kill, ptrace, process_vm_*, kcmp
                *(165, 272, 304, 308),  # mount, unshare, open_by_handle_at, setns
                *(248, 249, 250, 298, 321, 323),  # keys, perf_event_open, bpf, userfaultfd
                *_BOTH,
            ),
        ),
        "aarch64": (
            0xC00000B7,
            (
                *(198, 199, 200, 201, 202, 203, 242),
                *(220, 221, 281),
                *(129, 117, 270, 271, 272),
                *(40, 97, 265, 268),
                *(217, 218, 219, 241, 280, 282),
                *_BOTH,
            ),
        ),
    }
)


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def refuse_calls() -> bool:
    """From now on and for good; needs ``PR_SET_NO_NEW_PRIVS``. False where it cannot be had."""
    found = _REFUSED.get(platform.machine())
    if found is None:
        return False
    steps = _steps(*found)
    kept = ctypes.create_string_buffer(steps, len(steps))
    program = _Program(len(steps) // 8, ctypes.addressof(kept))
    libc = ctypes.CDLL(None, use_errno=True)
    refused: int = libc.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0)
    return refused == 0


def _steps(machine: int, refused: tuple[int, ...]) -> bytes:
    """Another machine's calls end the process: their numbers would mean something else here."""
    return b"".join(
        (
            _step(_LOAD, _MACHINE_AT),
            _step(_EQUAL, machine, 1, 0),
            _step(_RETURN, _KILL),
            _step(_LOAD, _NUMBER_AT),
            _step(_AT_LEAST, _OTHER_CALLS, 0, 1),
            _step(_RETURN, _REFUSE),
            *(_step(_EQUAL, one, len(refused) - at, 0) for at, one in enumerate(refused)),
            _step(_RETURN, _ALLOW),
            _step(_RETURN, _REFUSE),
        )
    )


def _step(code: int, value: int, met: int = 0, else_: int = 0) -> bytes:
    return struct.pack("=HBBI", code, met, else_, value)
