"""The key file as values: who has a slot, what it is wrapped with, who vouches for it.

    {"v":1,"vault":hex16,"gen":1,"db":"vault-000001.db","epoch":1,"device":null|{nonce,ct},
     "users":[{"id","code","role","status","x25519","ed25519","name":{nonce,ct},"vk",
               "groups":{compartment:{key id: wrapped}},"granted_by","grant",
               "slots":[{"id","kind":"passphrase","v","kdf":{alg,m,t,p,salt},"device",
                         "nonce","ct","commit"}]}],
     "recovery":[{"id","user","kind":"recovery","v","nonce","ct","commit"}],
     "signed_by","sig"}

No name of a person or of the house is readable here: names are sealed (see ``names``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.vault.codec import Fields, FromNewerVersion, Malformed, canonical, octets, parse
from shelter_desk.vault.kdf import SALT_BYTES, KdfCost
from shelter_desk.vault.keys import NONCE_BYTES, SECRET_BYTES, TAG_BYTES, WRAPPED_KEY_BYTES

VERSION = 1
SLOT_VERSION = 1
SLOT_ID_BYTES = 8
VAULT_ID_BYTES = 16
COMMIT_BYTES = 32
MAX_USERS = 200
MAX_SLOTS = 4
MAX_COUNT = 999_999
MAX_NAME_BYTES = 4096

_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_CODE = re.compile(r"[0-9]{3}")
_DB = re.compile(r"vault-[0-9]{6}\.db")
_STATUS = re.compile(r"active|removed")
_ROLE = re.compile("|".join(role.value for role in Role))
_PASSPHRASE = re.compile("passphrase")
_RECOVERY = re.compile("recovery")
_ARGON = re.compile("argon2id")


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
    """A person's secret wrapped under passphrase and, when ``device``, this desk's secret."""

    id: bytes
    cost: KdfCost
    salt: bytes
    device: bool
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
            "kind": "passphrase",
            "v": SLOT_VERSION,
            "kdf": kdf,
            "device": self.device,
        }

    def as_json(self) -> dict[str, object]:
        """Its place in the file."""
        return self.header() | self.body.as_json() | {"commit": self.commit.hex()}

    @classmethod
    def read(cls, value: object, floor: KdfCost) -> PassphraseSlot:
        """From the file; a cost outside the bounds is refused before Argon2 is ever called."""
        names = {"id", "kind", "v", "kdf", "device", "nonce", "ct", "commit"}
        fields = Fields(value, frozenset(names))
        fields.text("kind", _PASSPHRASE)
        fields.version("v", SLOT_VERSION)
        kdf = Fields(fields.value("kdf"), frozenset({"alg", "m", "t", "p", "salt"}))
        kdf.text("alg", _ARGON)
        limit = 1 << 32
        cost = KdfCost(
            kdf.integer("m", 1, limit), kdf.integer("t", 1, limit), kdf.integer("p", 1, limit)
        )
        if not cost.is_sane(floor):
            raise Malformed("absurd cost")
        return cls(
            id=fields.octets("id", SLOT_ID_BYTES),
            cost=cost,
            salt=kdf.octets("salt", SALT_BYTES),
            device=fields.flag("device"),
            body=_body(fields),
            commit=fields.octets("commit", COMMIT_BYTES),
        )


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
        slot_id, user = fields.octets("id", SLOT_ID_BYTES), fields.text("user", _ID)
        return cls(slot_id, user, _body(fields), fields.octets("commit", COMMIT_BYTES))


def _body(fields: Fields) -> Sealed:
    ct = fields.octets("ct", SECRET_BYTES + TAG_BYTES)
    return Sealed(fields.octets("nonce", NONCE_BYTES), ct)


KeyRing = Mapping[Compartment, Mapping[int, bytes]]


@dataclass(frozen=True, slots=True)
class Member:
    """One person: everything but ``slots`` is vouched for by a manager's ``grant``."""

    id: str
    code: str
    role: Role
    active: bool
    x25519: bytes
    ed25519: bytes
    name: Sealed
    vk: bytes
    groups: KeyRing
    granted_by: str
    grant: bytes
    slots: tuple[PassphraseSlot, ...]

    def vouched(self) -> dict[str, object]:
        """What the grant signs."""
        rings = {
            compartment.value: {str(key_id): wrapped.hex() for key_id, wrapped in ring.items()}
            for compartment, ring in self.groups.items()
        }
        return {
            "id": self.id,
            "code": self.code,
            "role": self.role.value,
            "status": "active" if self.active else "removed",
            "x25519": self.x25519.hex(),
            "ed25519": self.ed25519.hex(),
            "name": self.name.as_json(),
            "vk": self.vk.hex(),
            "groups": rings,
            "granted_by": self.granted_by,
        }

    def as_json(self) -> dict[str, object]:
        """Its place in the file."""
        slots = [slot.as_json() for slot in self.slots]
        return self.vouched() | {"grant": self.grant.hex(), "slots": slots}

    @classmethod
    def read(cls, value: object, floor: KdfCost) -> Member:
        """From the file."""
        names = {"id", "code", "role", "status", "x25519", "ed25519", "name", "vk", "groups"}
        fields = Fields(value, frozenset(names | {"granted_by", "grant", "slots"}))
        return cls(
            id=fields.text("id", _ID),
            code=fields.text("code", _CODE),
            role=Role(fields.text("role", _ROLE)),
            active=fields.text("status", _STATUS) == "active",
            x25519=fields.octets("x25519", 32),
            ed25519=fields.octets("ed25519", 32),
            name=Sealed.read(fields.value("name"), 1, MAX_NAME_BYTES),
            vk=fields.octets("vk", WRAPPED_KEY_BYTES),
            groups=_read_rings(fields.value("groups")),
            granted_by=fields.text("granted_by", _ID),
            grant=fields.octets("grant", 64),
            slots=tuple(
                PassphraseSlot.read(item, floor) for item in fields.items("slots", MAX_SLOTS)
            ),
        )


def _read_rings(value: object) -> KeyRing:
    if not isinstance(value, dict) or not value.keys() <= {c.value for c in Compartment}:
        raise Malformed("groups")
    return {Compartment(name): _read_ring(ring) for name, ring in value.items()}


def _read_ring(value: object) -> Mapping[int, bytes]:
    if not isinstance(value, dict) or not value:
        raise Malformed("groups")
    if any(not re.fullmatch(r"[1-9][0-9]{0,3}", key_id) for key_id in value):
        raise Malformed("groups")
    return {int(key_id): octets(wrapped, WRAPPED_KEY_BYTES) for key_id, wrapped in value.items()}


@dataclass(frozen=True, slots=True)
class SlotFile:
    """The whole of slots.json."""

    vault: str
    gen: int
    epoch: int
    device: Sealed | None
    members: tuple[Member, ...]
    recovery: tuple[RecoverySlot, ...]
    signed_by: str
    signature: bytes

    @property
    def database(self) -> str:
        """The file name of this generation's database."""
        return database_name(self.gen)

    def member(self, staff_id: str) -> Member | None:
        """The person with that id."""
        return next((member for member in self.members if member.id == staff_id), None)

    def unsigned(self) -> dict[str, object]:
        """What the writer signs."""
        return {
            "v": VERSION,
            "vault": self.vault,
            "gen": self.gen,
            "db": self.database,
            "epoch": self.epoch,
            "device": None if self.device is None else self.device.as_json(),
            "users": [member.as_json() for member in self.members],
            "recovery": [slot.as_json() for slot in self.recovery],
            "signed_by": self.signed_by,
        }

    def as_bytes(self) -> bytes:
        """The file."""
        return canonical(self.unsigned() | {"sig": self.signature.hex()})

    @classmethod
    def from_bytes(cls, raw: bytes, floor: KdfCost) -> SlotFile:
        """The file read strictly; raises ``Malformed`` or ``FromNewerVersion``."""
        value = parse(raw)
        if isinstance(value, dict) and type(value.get("v")) is int and value["v"] > VERSION:
            raise FromNewerVersion("v")
        names = {"v", "vault", "gen", "db", "epoch", "device", "users", "recovery", "signed_by"}
        fields = Fields(value, frozenset(names | {"sig"}))
        fields.version("v", VERSION)
        device = fields.value("device")
        found = cls(
            vault=fields.octets("vault", VAULT_ID_BYTES).hex(),
            gen=fields.integer("gen", 1, MAX_COUNT),
            epoch=fields.integer("epoch", 1, MAX_COUNT),
            device=None if device is None else Sealed.read(device, 32, 32),
            members=tuple(Member.read(item, floor) for item in fields.items("users", MAX_USERS)),
            recovery=tuple(RecoverySlot.read(item) for item in fields.items("recovery", MAX_SLOTS)),
            signed_by=fields.text("signed_by", _ID),
            signature=fields.octets("sig", 64),
        )
        if fields.text("db", _DB) != found.database or not found._is_unambiguous():
            raise Malformed("contradiction")
        return found

    def _is_unambiguous(self) -> bool:
        ids = [member.id for member in self.members]
        codes = [member.code for member in self.members if member.active]
        return len(set(ids)) == len(ids) and len(set(codes)) == len(codes)


def database_name(generation: int) -> str:
    """``vault-000001.db`` for generation 1: never taken from a file as it stands."""
    return f"vault-{generation:06d}.db"
