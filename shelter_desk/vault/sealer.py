"""Who may read which part: AES-256-GCM under the group key of a compartment.

A part is ``version ‖ key id ‖ nonce ‖ ciphertext and tag``; bound to it are the vault, the
compartment, the key id and what the caller names (the record). Nonces are 96 random bits: safe
up to 2^32 parts under one group key, far more than a shelter writes in its life. What somebody
outside gave to the compartment has another form (see ``letterbox``) and is read here too, but
only where the caller says who gave it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from shelter_desk.domain.errors import NotEntitled
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.ports import Randomness
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.vault.codec import canonical
from shelter_desk.vault.keys import (
    NONCE_BYTES,
    TAG_BYTES,
    PersonKeys,
    Unopened,
    decrypt,
    encrypt,
    hand_over,
    wipe,
)
from shelter_desk.vault.letterbox import GIVEN, Slit, read_given
from shelter_desk.vault.members import KeyRing

_VERSION = b"\x01"
_KEY_ID_BYTES = 4
_HEAD = len(_VERSION) + _KEY_ID_BYTES + NONCE_BYTES

OpenRings = dict[Compartment, dict[int, bytearray]]


class GroupSealer:
    """A ``Sealer`` with the group keys of one person; new parts use the newest key of a ring.

    ``managers`` are the signing keys of all managers there ever were: they vouch for whoever
    gave something from outside.
    """

    def __init__(
        self,
        vault: str,
        rings: OpenRings,
        randomness: Randomness,
        managers: Collection[bytes] = frozenset(),
    ) -> None:
        self._vault = vault
        self._rings = rings
        self._randomness = randomness
        self._managers = managers

    def can_open(self, compartment: Compartment) -> bool:
        """True when the person at the desk belongs to ``compartment``."""
        return compartment in self._rings

    def seal(self, compartment: Compartment, plain: bytes, bound_to: bytes) -> bytes:
        """``plain`` for members of ``compartment`` only; raises ``NotEntitled``."""
        ring = self.ring(compartment)
        key_id = max(ring)
        nonce = self._randomness(NONCE_BYTES)
        bound = self._bound(compartment, key_id, bound_to)
        sealed = encrypt(ring[key_id], nonce, plain, bound)
        return _VERSION + key_id.to_bytes(_KEY_ID_BYTES, "big") + nonce + sealed

    def open(
        self, compartment: Compartment, blob: bytes, bound_to: bytes, by: StaffId | None = None
    ) -> bytes:
        """The plain bytes; raises ``NotEntitled`` without membership, ``DamagedVault``."""
        ring = self.ring(compartment)
        key_id = int.from_bytes(blob[1 : 1 + _KEY_ID_BYTES], "big")
        if len(blob) < _HEAD + TAG_BYTES or key_id not in ring:
            raise DamagedVault
        if by is not None and blob.startswith(GIVEN):
            slit = Slit(self._vault, compartment, key_id)
            return read_given(blob, slit, ring[key_id], bound_to, (by, self._managers))
        if blob[:1] != _VERSION:
            raise DamagedVault
        nonce = blob[1 + _KEY_ID_BYTES : _HEAD]
        bound = self._bound(compartment, key_id, bound_to)
        try:
            return bytes(decrypt(ring[key_id], nonce, blob[_HEAD:], bound))
        except Unopened as error:
            raise DamagedVault from error

    def ring(self, compartment: Compartment) -> Mapping[int, bytearray]:
        """Key ids and keys of ``compartment``, to hand on; raises ``NotEntitled``."""
        ring = self._rings.get(compartment)
        if not ring:
            raise NotEntitled
        return ring

    def rings_to_hand_on(self) -> OpenRings:
        """Every ring of the person at the desk, the keys themselves: do not wipe them."""
        return {compartment: dict(ring) for compartment, ring in self._rings.items()}

    def extend(self, newer: OpenRings) -> None:
        """Adds keys to the rings; what is sealed from now on uses them."""
        for compartment, ring in newer.items():
            self._rings.setdefault(compartment, {}).update(ring)

    def forget(self) -> None:
        """Overwrites every group key; afterwards nothing opens."""
        for ring in self._rings.values():
            wipe(*ring.values())
        self._rings = {}

    def _bound(self, compartment: Compartment, key_id: int, bound_to: bytes) -> bytes:
        head = canonical(["sd/part/v1", self._vault, compartment.value, key_id])
        return head + b"\0" + bound_to


def fresh_rings(randomness: Randomness) -> OpenRings:
    """A first key for every compartment, for a new desk."""
    return {compartment: {1: bytearray(randomness(32))} for compartment in Compartment}


def with_new_keys(
    rings: OpenRings, renewed: frozenset[Compartment], randomness: Randomness
) -> OpenRings:
    """One more key for each of ``renewed``: who left keeps the older ones at most."""
    return {
        compartment: {max(rings[compartment]) + 1: bytearray(randomness(32))}
        for compartment in sorted(renewed)
    }


def joined(rings: OpenRings, newer: OpenRings) -> OpenRings:
    """``rings`` with the keys of ``newer`` added."""
    return {
        compartment: {**ring, **newer.get(compartment, {})} for compartment, ring in rings.items()
    }


def hand_over_rings(rings: OpenRings, vault: str, user: str, to: bytes) -> KeyRing:
    """``rings`` wrapped for the person ``user`` with the public key ``to``."""
    return {
        compartment: {
            key_id: hand_over(key, to, group_purpose(vault, user, compartment, key_id))
            for key_id, key in ring.items()
        }
        for compartment, ring in rings.items()
    }


def receive_rings(wrapped: KeyRing, vault: str, user: str, keys: PersonKeys) -> OpenRings:
    """The group keys that were wrapped for ``user``; raises ``Unopened``."""
    return {
        compartment: {
            key_id: keys.receive(blob, group_purpose(vault, user, compartment, key_id))
            for key_id, blob in ring.items()
        }
        for compartment, ring in wrapped.items()
    }


def group_purpose(vault: str, user: str, compartment: Compartment, key_id: int) -> bytes:
    """What a wrapped group key is for; a wrap moved elsewhere does not open."""
    return canonical(["sd/group/v1", vault, user, compartment.value, key_id])


def vault_purpose(vault: str, generation: int, user: str) -> bytes:
    """What a wrapped vault key is for."""
    return canonical(["sd/vk/v1", vault, generation, user])
