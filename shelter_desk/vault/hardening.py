"""Making this process a poor place to look for keys; the first thing ``main`` does.

Verified on Linux. The Windows and macOS branches follow the systems' documentation and are
untested until somebody runs them there.
"""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass

if sys.platform != "win32":
    import resource

_PR_SET_DUMPABLE = 4
_PT_DENY_ATTACH = 31
_SEM_NO_CRASH_WINDOW = 0x0001 | 0x0002
_DACL_SECURITY_INFORMATION = 0x4
_SDDL_REVISION_1 = 1
# The owner may end the process and ask its state, not read its memory; the system may do all.
_PROCESS_RIGHTS = "D:P(A;;0x101001;;;OW)(A;;0x1fffff;;;SY)"


@dataclass(frozen=True, slots=True)
class Hardening:
    """What could be switched off."""

    memory_hidden: bool
    no_core_files: bool


def harden_process() -> Hardening:
    """No core files, no reading of memory by the same user's programs, new files private."""
    os.umask(0o077)
    return _harden()


if sys.platform == "win32":

    def _harden() -> Hardening:
        kernel, security = ctypes.windll.kernel32, ctypes.windll.advapi32
        kernel.SetErrorMode(_SEM_NO_CRASH_WINDOW)
        descriptor = ctypes.c_void_p()
        made = security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
            ctypes.c_wchar_p(_PROCESS_RIGHTS),
            _SDDL_REVISION_1,
            ctypes.byref(descriptor),
            None,
        )
        if not made:
            return Hardening(memory_hidden=False, no_core_files=True)
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        process = ctypes.c_void_p(kernel.GetCurrentProcess())
        hidden = security.SetKernelObjectSecurity(process, _DACL_SECURITY_INFORMATION, descriptor)
        kernel.LocalFree(descriptor)
        return Hardening(memory_hidden=bool(hidden), no_core_files=True)

else:

    def _harden() -> Hardening:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            refused = libc.ptrace(_PT_DENY_ATTACH, 0, None, 0)
        else:
            refused = libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        return Hardening(memory_hidden=refused == 0, no_core_files=True)
