"""The ways into a person's secret, as values: passphrase, one-time code, key on paper."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from shelter_desk.vault.codec import Fields, Malformed
from shelter_desk.vault.kdf import SALT_BYTES, KdfCost
from shelter_desk.vault.keys import NONCE_BYTES, SECRET_BYTES, TAG_BYTES

SLOT_VERSION = 1
SLOT_ID_BYTES = 8
COMMIT_BYTES = 32

USER_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_TYPED = re.compile("passphrase|once")
_RECOVERY = re.compile("recovery")
_ARGON = re.compile("argon2id")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Sealed:
    """A nonce and what was sealed with it."""

    nonce: bytes
    ct: bytes

    def as_json(self) -> dict[str, object]:
        """Its place in the file."""
        return {"nonce": self.nonce.hex(), "ct": self.ct.hex()}

    @classmethod
    def read(cls, value: object, least: int, most: int) -> Sealed:
        """From the file, with the length of the plain text bounded."""
        fields = Fields(value, frozenset({"nonce", "ct"}))
        ct = fields.octets("ct", least + TAG_BYTES, most + TAG_BYTES)
        return cls(fields.octets("nonce", NONCE_BYTES), ct)


@dataclass(frozen=True, slots=True)
class PassphraseSlot:
    """A person's secret wrapped under what she types and, when ``device``, this desk's secret.

    ``expires`` is the last day of a one-time code (kind "once"); ``None`` for a passphrase.
    """

    id: bytes
    cost: KdfCost
    salt: bytes
    device: bool
    expires: date | None
    body: Sealed
    commit: bytes

    def header(self) -> dict[str, object]:
        """All that is known before the slot is opened; authenticated with it."""
        kdf = {
            "alg": "argon2id",
            "m": self.cost.memory_kib,
            "t": self.cost.passes,
            "p": self.cost.lanes,
            "salt": self.salt.hex(),
        }
        return {
            "id": self.id.hex(),
            "kind": "passphrase" if self.expires is None else "once",
            "v": SLOT_VERSION,
            "kdf": kdf,
            "device": self.device,
            "expires": None if self.expires is None else self.expires.isoformat(),
        }

    def closed(self, body: Sealed, commit: bytes) -> PassphraseSlot:
        """The slot with something in it."""
        return replace(self, body=body, commit=commit)

    def as_json(self) -> dict[str, object]:
        """Its place in the file."""
        return self.header() | self.body.as_json() | {"commit": self.commit.hex()}

    @classmethod
    def read(cls, value: object, floor: KdfCost) -> PassphraseSlot:
        """From the file; a cost outside the bounds is refused before Argon2 is ever called."""
        names = {"id", "kind", "v", "kdf", "device", "expires", "nonce", "ct", "commit"}
        fields = Fields(value, frozenset(names))
        fields.version("v", SLOT_VERSION)
        kind = fields.text("kind", _TYPED)
        if (kind == "once") is (fields.value("expires") is None):
            raise Malformed("expires")
        kdf = Fields(fields.value("kdf"), frozenset({"alg", "m", "t", "p", "salt"}))
        return cls(
            id=fields.octets("id", SLOT_ID_BYTES),
            cost=_cost(kdf, floor),
            salt=kdf.octets("salt", SALT_BYTES),
            device=fields.flag("device"),
            expires=_day(fields) if kind == "once" else None,
            body=_body(fields),
            commit=fields.octets("commit", COMMIT_BYTES),
        )


def _cost(kdf: Fields, floor: KdfCost) -> KdfCost:
    kdf.text("alg", _ARGON)
    limit = 1 << 32
    memory, passes, lanes = (kdf.integer(name, 1, limit) for name in ("m", "t", "p"))
    cost = KdfCost(memory, passes, lanes)
    if not cost.is_sane(floor):
        raise Malformed("absurd cost")
    return cost


def _day(fields: Fields) -> date:
    try:
        return date.fromisoformat(fields.text("expires", _DAY))
    except ValueError as error:
        raise Malformed("expires") from error


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """The same secret wrapped under the key on the paper sheet."""

    id: bytes
    user: str
    body: Sealed
    commit: bytes

    def header(self) -> dict[str, object]:
        """All that is known before the slot is opened; authenticated with it."""
        return {"id": self.id.hex(), "kind": "recovery", "v": SLOT_VERSION, "user": self.user}

    def as_json(self) -> dict[str, object]:
        """Its place in the file."""
        return self.header() | self.body.as_json() | {"commit": self.commit.hex()}

    @classmethod
    def read(cls, value: object) -> RecoverySlot:
        """From the file."""
        names = frozenset({"id", "kind", "v", "user", "nonce", "ct", "commit"})
        fields = Fields(value, names)
        fields.text("kind", _RECOVERY)
        fields.version("v", SLOT_VERSION)
        slot_id, user = fields.octets("id", SLOT_ID_BYTES), fields.text("user", USER_ID)
        return cls(slot_id, user, _body(fields), fields.octets("commit", COMMIT_BYTES))


def _body(fields: Fields) -> Sealed:
    ct = fields.octets("ct", SECRET_BYTES + TAG_BYTES)
    return Sealed(fields.octets("nonce", NONCE_BYTES), ct)
