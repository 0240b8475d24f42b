"""Python's own ``import``, which PySide replaces for a feature that this program does not use.

For ``from __feature__ import ...`` PySide reads the source of every module that is imported
after it, Qt or not, and ``linecache`` keeps the lines: a quarter of a second and 25 MB by the
time the desk is open, and a way into Shiboken from whichever thread imports. PySide documents
where it keeps the original (``considerations.html``, "The __feature__ import").
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - its import puts PySide's own in place


def put_back() -> None:
    """Import as Python does from now on; twice does no harm.

    PySide's own comes back when an import statement ends that began under it, so whoever starts
    the program calls this once more after its imports.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
