"""Pictures of pages come and go by the megabyte, and glibc likes to keep their places.

Other systems' allocators are left alone.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_LARGE = 128 * 1024
_ARENAS = 2


def _glibc() -> Any:
    library = ctypes.CDLL(None) if sys.platform.startswith("linux") else None
    return library if hasattr(library, "mallopt") else None


def hold_little() -> None:
    """From now on large blocks go back to the system when they are freed.

    Left to itself glibc raises its idea of "large" with every large block that is freed, until
    pictures of pages lie between small blocks and hold their places.
    """
    library = _glibc()
    if library is not None:
        library.mallopt(_MMAP_THRESHOLD, _LARGE)
        library.mallopt(_TRIM_THRESHOLD, _LARGE)
        library.mallopt(_ARENA_MAX, _ARENAS)


def give_back() -> None:
    """Pages between blocks that are still held go back to the system; some milliseconds.

    For a worker, after something large has gone: freeing gives back only what lies at the end.
    """
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)
