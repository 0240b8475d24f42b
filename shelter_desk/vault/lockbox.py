"""Opening and closing one slot: a person's 96 secret bytes under what she knows or holds.

passphrase slot:  Argon2id(passphrase) ‖ device secret ──HKDF "sd/slot/v1" ‖ slot id──┐
recovery slot:    256-bit key on paper ──HKDF "sd/recovery/v1" ‖ slot id──────────────┤
                                             KEK (AES-256-GCM) and commitment key (HMAC)┘

AES-GCM alone does not commit to its key: one ciphertext can be made to open under two. The HMAC
over header, nonce and ciphertext closes that, and is what "wrong passphrase" is told by. The
header (vault, person, her public keys, the slot's own parameters) is authenticated twice over.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import date

from shelter_desk.domain.ports import Randomness
from shelter_desk.vault.codec import canonical
from shelter_desk.vault.kdf import SALT_BYTES, KdfCost, stretch
from shelter_desk.vault.keys import (
    NONCE_BYTES,
    PersonKeys,
    Unopened,
    decrypt,
    encrypt,
    hkdf,
    wipe,
)
from shelter_desk.vault.members import Identity
from shelter_desk.vault.slot_kinds import SLOT_ID_BYTES, PassphraseSlot, RecoverySlot, Sealed

_DOMAIN = b"sd/slot-header/v1\0"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose slot it is, as far as the file can say before it is opened."""

    vault: str
    user: str
    x25519: bytes
    ed25519: bytes

    @classmethod
    def of(cls, vault: str, who: Identity) -> Owner:
        """The owner as the file names her."""
        return cls(vault, who.id, who.x25519, who.ed25519)

    def header(self, slot: dict[str, object]) -> bytes:
        """The bytes a slot is bound to."""
        names = [self.vault, self.user, self.x25519.hex(), self.ed25519.hex()]
        return _DOMAIN + canonical([names, slot])


@dataclass(frozen=True, slots=True)
class Credential:
    """A normalised passphrase or one-time code and, where mixed in, the desk's secret.

    ``expires`` makes it a one-time code that is good until the end of that day.
    """

    passphrase: bytes
    device: bytes | None
    expires: date | None = None

    def __repr__(self) -> str:
        return "Credential(…)"


def close_with_passphrase(
    owner: Owner, secret: bytearray, credential: Credential, cost: KdfCost, randomness: Randomness
) -> PassphraseSlot:
    """A new slot for ``secret``; raises ``NotEnoughMemory``."""
    empty = PassphraseSlot(
        id=randomness(SLOT_ID_BYTES),
        cost=cost,
        salt=randomness(SALT_BYTES),
        device=credential.device is not None,
        expires=credential.expires,
        body=Sealed(randomness(NONCE_BYTES), b""),
        commit=b"",
    )
    pair = _passphrase_pair(empty, credential)
    body, commit = _close(pair, owner.header(empty.header()), empty.body.nonce, secret)
    return empty.closed(body, commit)


def open_with_credential(owner: Owner, slot: PassphraseSlot, credential: Credential) -> PersonKeys:
    """The person; raises ``Unopened`` for a wrong passphrase and ``NotEnoughMemory``."""
    pair = _passphrase_pair(slot, credential)
    return _open(pair, owner, slot)


def close_with_key(
    owner: Owner, secret: bytearray, key: bytes, randomness: Randomness
) -> RecoverySlot:
    """A new recovery slot for ``secret`` under the 32 bytes printed on paper."""
    slot_id, nonce = randomness(SLOT_ID_BYTES), randomness(NONCE_BYTES)
    empty = RecoverySlot(slot_id, owner.user, Sealed(nonce, b""), b"")
    pair = _recovery_pair(empty, key)
    body, commit = _close(pair, owner.header(empty.header()), nonce, secret)
    return RecoverySlot(slot_id, owner.user, body, commit)


def open_with_key(owner: Owner, slot: RecoverySlot, key: bytes) -> PersonKeys:
    """The person; raises ``Unopened`` for a key of another desk or an older sheet."""
    return _open(_recovery_pair(slot, key), owner, slot)


def _passphrase_pair(slot: PassphraseSlot, credential: Credential) -> bytearray:
    stretched = stretch(credential.passphrase, slot.salt, slot.cost)
    mixed = stretched + (credential.device or b"")
    pair = hkdf(mixed, b"sd/slot/v1" + slot.id, 64)
    wipe(stretched, mixed)
    return pair


def _recovery_pair(slot: RecoverySlot, key: bytes) -> bytearray:
    return hkdf(key, b"sd/recovery/v1" + slot.id, 64)


def _close(pair: bytearray, header: bytes, nonce: bytes, secret: bytearray) -> tuple[Sealed, bytes]:
    kek, committing = pair[:32], pair[32:]
    ct = encrypt(kek, nonce, secret, header)
    commit = hmac.digest(committing, header + nonce + ct, "sha256")
    wipe(pair, kek, committing)
    return Sealed(nonce, ct), commit


def _open(pair: bytearray, owner: Owner, slot: PassphraseSlot | RecoverySlot) -> PersonKeys:
    kek, committing = pair[:32], pair[32:]
    header = owner.header(slot.header())
    expected = hmac.digest(committing, header + slot.body.nonce + slot.body.ct, "sha256")
    try:
        if not hmac.compare_digest(expected, slot.commit):
            raise Unopened
        keys = PersonKeys(decrypt(kek, slot.body.nonce, slot.body.ct, header))
    finally:
        wipe(pair, kek, committing)
    if (keys.x25519_public, keys.ed25519_public) != (owner.x25519, owner.ed25519):
        raise Unopened
    return keys
