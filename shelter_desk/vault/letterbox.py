"""What somebody puts into a circle she is not in, and what she keeps for herself alone.

Every group key has an X25519 pair that follows from it (HKDF), so members find the private half
in what they hold already and a new group key is a new pair. The public half of the newest one
stands in everybody's wraps, signed by the manager who made them. What is given is

    version ‖ key id ‖ HPKE(length ‖ who ‖ signature ‖ words)

bound to vault, circle, key id and what the caller names. Whoever has the public key can make such
a thing, so who gives it signs it, and lays her identity beside it as a manager granted it: it is
taken for nobody else's, also after her keys were renewed. Who was a manager once could still
grant such an identity to herself in another's name; the log then does not fit what she writes.

What she keeps (drafts) is AES-256-GCM under a key that follows from her own two private keys.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from shelter_desk.domain.errors import NotEntitled
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.ports import Randomness
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.vault.codec import Malformed, canonical, parse
from shelter_desk.vault.keys import (
    NONCE_BYTES,
    TAG_BYTES,
    PersonKeys,
    Unopened,
    decrypt,
    encrypt,
    hand_over,
    hkdf,
    unwrap,
    wipe,
)
from shelter_desk.vault.members import Circles, Identity
from shelter_desk.vault.signatures import check_signature
from shelter_desk.vault.trust import is_granted

GIVEN = b"\x02"
"""First byte of what was given; a part that a member sealed begins otherwise."""

_KEPT = b"\x03"
_KEY_ID_BYTES = 4
_HEAD = len(GIVEN) + _KEY_ID_BYTES
_LENGTH_BYTES, _SIGNATURE_BYTES = 2, 64
_BY = b"sd/given-by/v1\0"


@dataclass(frozen=True, slots=True)
class Slit:
    """Where something is given: into which circle of which vault, under which of its keys."""

    vault: str
    compartment: Compartment
    key_id: int

    def private(self, key: bytearray) -> X25519PrivateKey:
        """The private half of the pair that follows from the group key ``key``."""
        named = ["sd/letterbox/v1", self.vault, self.compartment.value, self.key_id]
        secret = hkdf(key, canonical(named))
        pair = X25519PrivateKey.from_private_bytes(secret)
        wipe(secret)
        return pair

    def public(self, key: bytearray) -> bytes:
        """32 bytes that anybody may know."""
        return self.private(key).public_key().public_bytes_raw()

    def bound(self, bound_to: bytes) -> bytes:
        """What HPKE ties the words to."""
        named = ["sd/given/v1", self.vault, self.compartment.value, self.key_id]
        return canonical(named) + b"\0" + bound_to

    def signed_words(self, who: Identity, words: bytes, bound_to: bytes) -> bytes:
        """What the giver signs."""
        place = [self.vault, self.compartment.value, self.key_id, bound_to.hex()]
        said = [who.id, who.ed25519.hex(), hashlib.sha256(words).hexdigest()]
        return _BY + canonical([*place, *said])


class PersonalLetterbox:
    """A ``Letterbox``: the person at the desk, with the public keys a manager handed her."""

    def __init__(
        self, vault: str, who: Identity, circles: Circles, keys: PersonKeys, randomness: Randomness
    ) -> None:
        self._vault = vault
        self._who = who
        self._circles = circles
        self._keys = keys
        self._randomness = randomness

    def can_give(self, compartment: Compartment) -> bool:
        """True when the key file has a key of that circle for her."""
        return compartment in self._circles

    def give(self, compartment: Compartment, plain: bytes, bound_to: bytes) -> bytes:
        """``plain`` for members of ``compartment``, in her name; raises ``NotEntitled``."""
        if compartment not in self._circles:
            raise NotEntitled
        key_id, public = self._circles[compartment]
        slit = Slit(self._vault, compartment, key_id)
        who = canonical(self._who.as_json())
        signature = self._keys.sign(slit.signed_words(self._who, plain, bound_to))
        inside = len(who).to_bytes(_LENGTH_BYTES, "big") + who + signature + plain
        sealed = hand_over(inside, public, slit.bound(bound_to))
        return GIVEN + key_id.to_bytes(_KEY_ID_BYTES, "big") + sealed

    def keep(self, plain: bytes, bound_to: bytes) -> bytes:
        """``plain`` for herself alone."""
        key, nonce = self._own_key(), self._randomness(NONCE_BYTES)
        try:
            return _KEPT + nonce + encrypt(key, nonce, plain, bound_to)
        finally:
            wipe(key)

    def is_kept(self, blob: bytes) -> bool:
        """True for what somebody kept for herself alone."""
        return blob.startswith(_KEPT)

    def take(self, blob: bytes, bound_to: bytes) -> bytes:
        """What she kept; raises ``DamagedVault`` (altered, or her keys are others now)."""
        start = len(_KEPT) + NONCE_BYTES
        if not self.is_kept(blob) or len(blob) < start + TAG_BYTES:
            raise DamagedVault
        key = self._own_key()
        try:
            return bytes(decrypt(key, blob[len(_KEPT) : start], blob[start:], bound_to))
        except Unopened as error:
            raise DamagedVault from error
        finally:
            wipe(key)

    def _own_key(self) -> bytearray:
        return self._keys.derive(canonical(["sd/own-words/v1", self._vault, self._who.id]))


def read_given(
    blob: bytes,
    slit: Slit,
    key: bytearray,
    bound_to: bytes,
    by: tuple[StaffId, Collection[bytes]],
) -> bytes:
    """The words that ``by[0]`` gave; ``by[1]`` are the signing keys of all managers ever.

    ``key`` is the group key that the blob names. Raises ``DamagedVault`` when anything of it was
    altered or somebody else gave it.
    """
    author, managers = by
    try:
        inside = bytes(unwrap(blob[_HEAD:], slit.private(key), slit.bound(bound_to)))
        who, signature, words = _taken_apart(inside)
    except (Unopened, Malformed) as error:
        raise DamagedVault from error
    said = slit.signed_words(who, words, bound_to)
    if (
        who.id != author
        or not is_granted(slit.vault, who, managers)
        or not check_signature(who.ed25519, said, signature)
    ):
        raise DamagedVault
    return words


def _taken_apart(inside: bytes) -> tuple[Identity, bytes, bytes]:
    end = _LENGTH_BYTES + int.from_bytes(inside[:_LENGTH_BYTES], "big")
    words = end + _SIGNATURE_BYTES
    if len(inside) < words:
        raise Malformed("cut off")
    who = Identity.read_alone(parse(inside[_LENGTH_BYTES:end]))
    return who, inside[end:words], inside[words:]


def circles_of(rings: Mapping[Compartment, Mapping[int, bytearray]], vault: str) -> Circles:
    """The newest public key of each circle, for somebody who holds the rings."""
    found = {}
    for compartment, ring in rings.items():
        key_id = max(ring)
        found[compartment] = (key_id, Slit(vault, compartment, key_id).public(ring[key_id]))
    return found
