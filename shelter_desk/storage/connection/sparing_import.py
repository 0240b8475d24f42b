"""SQLAlchemy imports asyncio for drivers that nobody uses here; this brings it in without.

asyncio brings thirty modules and, through ``ssl``, a library of its own: over two megabytes for
nothing on a desk that has one file and one thread for it. SQLAlchemy 2.1 asks it for two classes
of errors when a connection fails, and for ``iscoroutine``, which it takes at its own import.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

_NAME = "asyncio"
_ITS_IMPORTERS = "sqlalchemy.dialects.sqlite"
"""Whose import brings all of SQLAlchemy that imports asyncio."""


def bring_in_sqlalchemy() -> None:
    """Import it while a module stands in for asyncio that asks the real one when it is asked.

    A module may answer so for what it does not hold (PEP 562). Whoever imports asyncio afterwards
    gets the real one; where that was done before, so does SQLAlchemy.
    """
    if _NAME in sys.modules:
        return
    stand_in = sys.modules[_NAME] = _stand_in()
    try:
        importlib.import_module(_ITS_IMPORTERS)
    finally:
        if sys.modules.get(_NAME) is stand_in:
            del sys.modules[_NAME]


def _stand_in() -> ModuleType:
    made = ModuleType(_NAME)

    def answer(asked: str) -> object:
        if sys.modules.get(_NAME) is made:
            # somebody needs it at once
            del sys.modules[_NAME]
        return getattr(importlib.import_module(_NAME), asked)

    def iscoroutine(what: object) -> object:
        asked: object = answer("iscoroutine")
        return callable(asked) and asked(what)

    vars(made).update(__getattr__=answer, iscoroutine=iscoroutine)
    return made
