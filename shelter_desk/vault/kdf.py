"""What a guess at a passphrase costs: Argon2id (RFC 9106) with bounds on both sides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from shelter_desk.domain.passphrase_errors import NotEnoughMemory
from shelter_desk.domain.ports import Clock

SALT_BYTES = 16
KEY_BYTES = 32
MAX_MEMORY_KIB = 1 << 20
MAX_TRAFFIC_KIB = 2 << 20
MAX_LANES = 8
SLOWEST_MS = 1000


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Argon2id's memory in KiB, passes over it, and lanes."""

    memory_kib: int
    passes: int
    lanes: int

    def is_sane(self, floor: KdfCost) -> bool:
        """True between ``floor`` and what cannot hang a desk (1 GiB, 2 GiB·passes, 8 lanes)."""
        return (
            floor.memory_kib <= self.memory_kib <= MAX_MEMORY_KIB
            and floor.passes <= self.passes
            and self.memory_kib * self.passes <= MAX_TRAFFIC_KIB
            and floor.lanes <= self.lanes <= MAX_LANES
        )


FLOOR = KdfCost(64 << 10, 3, 4)
DEFAULT_COST = KdfCost(256 << 10, 3, 4)


def stretch(passphrase: bytes, salt: bytes, cost: KdfCost) -> bytearray:
    """32 bytes from a normalised passphrase; raises ``NotEnoughMemory``."""
    key = bytearray(KEY_BYTES)
    argon = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        argon.derive_into(passphrase, key)
    except MemoryError as error:
        raise NotEnoughMemory from error
    return key


def calibrate(
    clock: Clock, run: Callable[[bytes, bytes, KdfCost], object] = stretch, floor: KdfCost = FLOOR
) -> KdfCost:
    """The default cost, halved down to ``floor`` while it takes over a second or lacks memory."""
    cost = DEFAULT_COST
    while cost.memory_kib > floor.memory_kib:
        started = clock.monotonic_ms()
        try:
            run(b"calibration", bytes(SALT_BYTES), cost)
        except NotEnoughMemory:
            pass
        else:
            if clock.monotonic_ms() - started <= SLOWEST_MS:
                break
        cost = KdfCost(max(cost.memory_kib // 2, floor.memory_kib), cost.passes, cost.lanes)
    return cost
