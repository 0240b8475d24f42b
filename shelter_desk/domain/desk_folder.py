"""What a desk's folder is known by, for those who look at it before anything heavy is loaded."""

from __future__ import annotations

import json
import os
from pathlib import Path

KEY_FILE = "slots.json"
"""The key slots of everybody; written by ``vault.keyfile``."""

NEXT_KEY_FILE = "slots.next.json"
"""The key file that waits for the records to say that it counts."""

_RECORDS = "vault-*.db"
_LONGEST = 1 << 20


def is_new(folder: Path) -> bool:
    """True while no desk was ever opened in ``folder``, a first run that was cut off included.

    Records whose key file is lost lead to the door, which says so, not to a new desk.
    """
    if os.path.lexists(folder / KEY_FILE):
        return False
    return not any(folder.glob(_RECORDS)) or _is_first(folder / NEXT_KEY_FILE)


def _is_first(path: Path) -> bool:
    """Whether the waiting key file is a desk's very first: then nobody was told of the desk."""
    try:
        with path.open("rb") as stream:
            found = json.loads(stream.read(_LONGEST))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(found, dict) and found.get("gen") == found.get("epoch") == 1
