"""Who did it: Ed25519 signatures for the audit log and the key file."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from shelter_desk.domain.ids import StaffId
from shelter_desk.vault.keys import PersonKeys


def check_signature(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """True when the owner of ``public_key`` signed ``message`` (a ``SignatureCheck``)."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


class PersonSigner:
    """A ``Signer``: the person at the desk."""

    def __init__(self, staff_id: StaffId, keys: PersonKeys) -> None:
        self._staff_id = staff_id
        self._keys: PersonKeys | None = keys

    @property
    def staff_id(self) -> StaffId:
        """Whose signature it is."""
        return self._staff_id

    def sign(self, message: bytes) -> bytes:
        """64 bytes of signature; raises ``RuntimeError`` after the desk was locked."""
        if self._keys is None:
            raise RuntimeError("the desk is locked")
        return self._keys.sign(message)

    def forget(self) -> None:
        """Lets go of the key."""
        self._keys = None
