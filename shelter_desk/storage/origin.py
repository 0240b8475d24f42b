"""Where audit rows come from: secrets and names that hold for one opening of the file."""

from __future__ import annotations

from dataclasses import dataclass, field

from shelter_desk.domain.ports import Clock, Randomness


@dataclass(frozen=True, slots=True)
class Origin:
    """``audit_key``: 32 bytes from inside the file. ``session``: fresh at every opening.
    ``randomness``: for the salt of each reason.
    """

    clock: Clock
    audit_key: bytes = field(repr=False)
    desk_id: str
    session: str
    randomness: Randomness
