"""Wrong passphrases are counted in one place, at the door and at the open desk."""

from __future__ import annotations

from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.opening.session import floor_of
from shelter_desk.vault.throttle import Throttle
from shelter_desk.vault.vault import desk_secret


def throttle_of(parts: DeskParts) -> Throttle:
    """The count of this desk; raises ``DamagedKeyFile`` or ``NewerVault``."""
    secret = desk_secret(parts.folder, parts.device_store, floor_of(parts))
    return Throttle(parts.folder, parts.clock, secret)
