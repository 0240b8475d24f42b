"""The key file as values: who has a slot, what it is wrapped with, who vouches for it.

    {"v":1,"vault":hex16,"gen":1,"db":"vault-000001.db","epoch":1,"device":null|{nonce,ct},
     "users":[{"id","code","role","x25519","ed25519","granted_by","grant",
               "wraps":null|{"gen","name":{nonce,ct},"vk","groups":{compartment:{key id: wrapped}},
                             "circles":{compartment:{"id","key"}},"by","sig"},
               "removed":null|{"gen","by","sig"},
               "slots":[{"id","kind":"passphrase"|"once","v","kdf":{alg,m,t,p,salt},"device",
                         "expires":null|day,"nonce","ct","commit"}]}],
     "former":[{"id","code","role","x25519","ed25519","granted_by","grant"}],
     "recovery":[{"id","user","kind":"recovery","v","nonce","ct","commit"}],
     "signed_by","sig"}

``former`` are identities of managers who have other keys or another role now: the grants they
gave stand, so every chain still ends at the first manager. ``recovery`` holds the sheet that was
acknowledged and, behind it, a newer one until that is acknowledged too. No name of a person or
of the house is readable here: names are sealed (see ``names``). ``circles`` are the public keys
that anybody gives a note to a compartment with (see ``letterbox``); in files from before that,
the name is not there.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from shelter_desk.vault.codec import (
    MAX_BYTES,
    Fields,
    FromNewerVersion,
    Malformed,
    canonical,
    parse,
)
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.members import MAX_COUNT, MAX_SLOTS, Identity, Member
from shelter_desk.vault.slot_kinds import USER_ID, RecoverySlot, Sealed

VERSION = 1
VAULT_ID_BYTES = 16
MAX_USERS = 900
"""As many as there are sign-in codes of three digits; those who left are counted too."""

_DB = re.compile(r"vault-[0-9]{6}\.db")
_NAMES = frozenset(
    {"v", "vault", "gen", "db", "epoch", "device", "users", "former", "recovery", "signed_by"}
)


@dataclass(frozen=True, slots=True)
class SlotFile:
    """The whole of slots.json."""

    vault: str
    gen: int
    epoch: int
    device: Sealed | None
    members: tuple[Member, ...]
    former: tuple[Identity, ...]
    recovery: tuple[RecoverySlot, ...]
    signed_by: str
    signature: bytes

    @property
    def database(self) -> str:
        """The file name of this generation's database."""
        return database_name(self.gen)

    @property
    def digest(self) -> str:
        """SHA-256 over the file, as hexadecimal: what the database remembers it by."""
        return hashlib.sha256(self.as_bytes()).hexdigest()

    def member(self, staff_id: str) -> Member | None:
        """The person with that id."""
        return next((member for member in self.members if member.id == staff_id), None)

    def by_code(self, code: str) -> Member | None:
        """The active person who signs in with ``code``."""
        here = (member for member in self.members if member.active)
        return next((member for member in here if member.who.code == code), None)

    def with_member(self, changed: Member) -> tuple[Member, ...]:
        """All people, ``changed`` in her place."""
        return tuple(changed if one.id == changed.id else one for one in self.members)

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
            "former": [identity.as_json() for identity in self.former],
            "recovery": [slot.as_json() for slot in self.recovery],
            "signed_by": self.signed_by,
        }

    def as_bytes(self) -> bytes:
        """The file."""
        return canonical(self.unsigned() | {"sig": self.signature.hex()})

    @property
    def can_be_read(self) -> bool:
        """False for a file that ``from_bytes`` would refuse for its size alone."""
        few = max(len(self.members), len(self.former)) <= MAX_USERS
        return few and len(self.as_bytes()) <= MAX_BYTES

    @property
    def has_room(self) -> bool:
        """True while one more person leaves enough for all that can still happen to the others."""
        return len(self.members) < MAX_USERS and len(self.as_bytes()) < MAX_BYTES // 2

    @classmethod
    def from_bytes(cls, raw: bytes, floor: KdfCost) -> SlotFile:
        """The file read strictly; raises ``Malformed`` or ``FromNewerVersion``."""
        value = parse(raw)
        if isinstance(value, dict) and type(value.get("v")) is int and value["v"] > VERSION:
            raise FromNewerVersion("v")
        fields = Fields(value, _NAMES | {"sig"})
        fields.version("v", VERSION)
        device = fields.value("device")
        found = cls(
            vault=fields.octets("vault", VAULT_ID_BYTES).hex(),
            gen=fields.integer("gen", 1, MAX_COUNT),
            epoch=fields.integer("epoch", 1, MAX_COUNT),
            device=None if device is None else Sealed.read(device, 32, 32),
            members=tuple(Member.read(item, floor) for item in fields.items("users", MAX_USERS)),
            former=tuple(Identity.read_alone(item) for item in fields.items("former", MAX_USERS)),
            recovery=tuple(RecoverySlot.read(item) for item in fields.items("recovery", MAX_SLOTS)),
            signed_by=fields.text("signed_by", USER_ID),
            signature=fields.octets("sig", 64),
        )
        if fields.text("db", _DB) != found.database or not found._is_unambiguous():
            raise Malformed("contradiction")
        return found

    def _is_unambiguous(self) -> bool:
        ids = [member.id for member in self.members]
        codes = [member.who.code for member in self.members if member.active]
        return len(set(ids)) == len(ids) and len(set(codes)) == len(codes)


def database_name(generation: int) -> str:
    """``vault-000001.db`` for generation 1: never taken from a file as it stands."""
    return f"vault-{generation:06d}.db"
