"""The few cryptographic moves everything else is made of, and a person's own keys.

Secrets travel as ``bytearray`` so that they can be overwritten. What the libraries keep inside
(and what Python copied meanwhile) cannot be reached: that is why a lock starts a new process.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from shelter_desk.domain.ports import Randomness

NONCE_BYTES = 12
TAG_BYTES = 16
SECRET_BYTES = 96
WRAPPED_KEY_BYTES = 80


class Unopened(Exception):
    """The key does not fit, or the bytes were altered."""


def wipe(*buffers: bytearray) -> None:
    """Overwrites each buffer with zeros, in place."""
    for buffer in buffers:
        buffer[:] = bytes(len(buffer))


def hkdf(secret: bytes | bytearray, info: bytes, length: int = 32) -> bytearray:
    """``length`` bytes derived from a strong secret for the purpose ``info`` (RFC 5869)."""
    derived = bytearray(length)
    HKDF(algorithm=SHA256(), length=length, salt=None, info=info).derive_into(secret, derived)
    return derived


def encrypt(key: bytearray, nonce: bytes, plain: bytes | bytearray, bound_to: bytes) -> bytes:
    """AES-256-GCM: ciphertext and tag, together with what they are ``bound_to``."""
    return AESGCM(key).encrypt(nonce, plain, bound_to)


def decrypt(key: bytearray, nonce: bytes, sealed: bytes, bound_to: bytes) -> bytearray:
    """The plain bytes; raises ``Unopened``."""
    if len(sealed) < TAG_BYTES:
        raise Unopened
    plain = bytearray(len(sealed) - TAG_BYTES)
    try:
        AESGCM(key).decrypt_into(nonce, sealed, bound_to, plain)
    except InvalidTag as error:
        raise Unopened from error
    return plain


def _suite() -> Suite:
    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def hand_over(secret: bytes | bytearray, to: bytes, purpose: bytes) -> bytes:
    """``secret`` wrapped by HPKE (RFC 9180) for the owner of the public key ``to``."""
    return _suite().encrypt(secret, X25519PublicKey.from_public_bytes(to), purpose)


def unwrap(wrapped: bytes, private: X25519PrivateKey, purpose: bytes) -> bytearray:
    """What ``hand_over`` wrapped for the owner of ``private``; raises ``Unopened``."""
    try:
        return bytearray(_suite().decrypt(wrapped, private, purpose))
    except InvalidTag as error:
        raise Unopened from error


_Pair = tuple[X25519PrivateKey, Ed25519PrivateKey]


def _pair(private: bytearray) -> _Pair:
    exchange = X25519PrivateKey.from_private_bytes(private[:32])
    return exchange, Ed25519PrivateKey.from_private_bytes(private[32:64])


class PersonKeys:
    """What one person is: her X25519 and Ed25519 keys, and whom she trusts.

    The 96 bytes are both private keys and the public signing key of the desk's first manager
    (``root``). The last part is the anchor: it is sealed in with her own keys, so a key file
    rewritten by somebody else cannot name another authority.
    """

    def __init__(self, secret: bytearray) -> None:
        if len(secret) != SECRET_BYTES:
            raise Unopened
        self.secret = secret
        self._open: _Pair | None = _pair(secret)
        self.root = bytes(secret[64:])

    @classmethod
    def fresh(cls, randomness: Randomness, root: bytes | None = None) -> PersonKeys:
        """A new person; without ``root`` she is herself the first manager."""
        private = bytearray(randomness(64))
        anchor = _pair(private)[1].public_key().public_bytes_raw() if root is None else root
        keys = cls(private + anchor)
        wipe(private)
        return keys

    @property
    def _keys(self) -> _Pair:
        if self._open is None:
            raise RuntimeError("the desk is locked")
        return self._open

    @property
    def x25519_public(self) -> bytes:
        """32 bytes to hand her secrets with."""
        return self._keys[0].public_key().public_bytes_raw()

    @property
    def ed25519_public(self) -> bytes:
        """32 bytes to check her signature with."""
        return self._keys[1].public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """64 bytes of Ed25519 signature (RFC 8032)."""
        return self._keys[1].sign(message)

    def receive(self, wrapped: bytes, purpose: bytes) -> bytearray:
        """The secret that ``hand_over`` wrapped for her; raises ``Unopened``."""
        return unwrap(wrapped, self._keys[0], purpose)

    def derive(self, purpose: bytes) -> bytearray:
        """32 bytes that only she can work out again, for ``purpose`` alone."""
        if self._open is None:
            raise RuntimeError("the desk is locked")
        private = self.secret[:64]
        derived = hkdf(private, purpose)
        wipe(private)
        return derived

    def forget(self) -> None:
        """Overwrites the secret and lets go of the keys made from it."""
        wipe(self.secret)
        self._open = None
