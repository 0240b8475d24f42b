"""What a desk's folder is known by, for those who look at it before anything heavy is loaded."""

from __future__ import annotations

import os
from pathlib import Path

KEY_FILE = "slots.json"
"""The key slots of everybody; written by ``vault.keyfile``."""

_RECORDS = "vault-*.db"


def is_new(folder: Path) -> bool:
    """True while ``folder`` holds neither key file nor records.

    Records whose key file is lost lead to the door, which says so, not to a new desk.
    """
    return not os.path.lexists(folder / KEY_FILE) and not any(folder.glob(_RECORDS))
