"""A person of the key file: who she is, what is wrapped for her now, how she gets in.

Who she is (``Identity``) was granted once by a manager and outlives every generation. What is
wrapped for her (``Wraps``) belongs to one generation and is made anew by the manager who makes
it. Somebody removed keeps her identity, so that old signatures stay hers, and a manager's word
that she left.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.vault.codec import Fields, Malformed, octets
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.keys import WRAPPED_KEY_BYTES
from shelter_desk.vault.slot_kinds import USER_ID, PassphraseSlot, Sealed

MAX_SLOTS = 4
MAX_COUNT = 999_999
MAX_NAME_BYTES = 4096
MAX_KEY_ID = 9_999

_CODE = re.compile(r"[0-9]{3}")
_ROLE = re.compile("|".join(role.value for role in Role))
_KEY_ID = re.compile(r"[1-9][0-9]{0,3}")

_IDENTITY = frozenset({"id", "code", "role", "x25519", "ed25519", "granted_by", "grant"})

KeyRing = Mapping[Compartment, Mapping[int, bytes]]
Circles = Mapping[Compartment, tuple[int, bytes]]
"""Each circle's newest key id, and the public key to give it something with."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who somebody is; ``granted_by`` is the signing key of the manager who vouches for it."""

    id: str
    code: str
    role: Role
    x25519: bytes
    ed25519: bytes
    granted_by: bytes
    grant: bytes

    def vouched(self) -> dict[str, object]:
        """What the grant signs."""
        return {
            "id": self.id,
            "code": self.code,
            "role": self.role.value,
            "x25519": self.x25519.hex(),
            "ed25519": self.ed25519.hex(),
            "granted_by": self.granted_by.hex(),
        }

    def as_json(self) -> dict[str, object]:
        """Its place in the file."""
        return self.vouched() | {"grant": self.grant.hex()}

    @classmethod
    def read(cls, fields: Fields) -> Identity:
        """From the file."""
        return cls(
            id=fields.text("id", USER_ID),
            code=fields.text("code", _CODE),
            role=Role(fields.text("role", _ROLE)),
            x25519=fields.octets("x25519", 32),
            ed25519=fields.octets("ed25519", 32),
            granted_by=fields.octets("granted_by", 32),
            grant=fields.octets("grant", 64),
        )

    @classmethod
    def read_alone(cls, value: object) -> Identity:
        """A former identity from the file."""
        return cls.read(Fields(value, _IDENTITY))


@dataclass(frozen=True, slots=True)
class Wraps:
    """What is wrapped for one person in one generation, signed by the manager who did it.

    ``circles`` is empty in a file from before circles could be given anything.
    """

    gen: int
    name: Sealed
    vk: bytes
    groups: KeyRing
    circles: Circles
    wrapped_by: bytes
    signature: bytes

    def vouched(self) -> dict[str, object]:
        """What the signature covers, together with whose they are."""
        rings = {
            compartment.value: {str(key_id): wrapped.hex() for key_id, wrapped in ring.items()}
            for compartment, ring in self.groups.items()
        }
        return {
            "gen": self.gen,
            "name": self.name.as_json(),
            "vk": self.vk.hex(),
            "groups": rings,
            "by": self.wrapped_by.hex(),
            **self._circles_as_json(),
        }

    def _circles_as_json(self) -> dict[str, object]:
        if not self.circles:
            return {}
        told = {
            compartment.value: {"id": key_id, "key": public.hex()}
            for compartment, (key_id, public) in self.circles.items()
        }
        return {"circles": told}

    def as_json(self) -> dict[str, object]:
        """Its place in the file."""
        return self.vouched() | {"sig": self.signature.hex()}

    @classmethod
    def read(cls, value: object) -> Wraps:
        """From the file."""
        names = {"gen", "name", "vk", "groups", "by", "sig"}
        told = isinstance(value, dict) and "circles" in value
        fields = Fields(value, frozenset(names | {"circles"} if told else names))
        return cls(
            gen=fields.integer("gen", 1, MAX_COUNT),
            name=Sealed.read(fields.value("name"), 1, MAX_NAME_BYTES),
            vk=fields.octets("vk", WRAPPED_KEY_BYTES),
            groups=_read_rings(fields.value("groups")),
            circles=_read_circles(fields.value("circles")) if told else {},
            wrapped_by=fields.octets("by", 32),
            signature=fields.octets("sig", 64),
        )


@dataclass(frozen=True, slots=True)
class Removal:
    """A manager's word that somebody left with the generation before ``gen``."""

    gen: int
    by: bytes
    signature: bytes

    def as_json(self) -> dict[str, object]:
        """Its place in the file."""
        return {"gen": self.gen, "by": self.by.hex(), "sig": self.signature.hex()}

    @classmethod
    def read(cls, value: object) -> Removal:
        """From the file."""
        fields = Fields(value, frozenset({"gen", "by", "sig"}))
        gen = fields.integer("gen", 1, MAX_COUNT)
        return cls(gen, fields.octets("by", 32), fields.octets("sig", 64))


@dataclass(frozen=True, slots=True)
class Member:
    """One person. Active: ``wraps`` and slots, no ``removed``. Left: ``removed`` and neither."""

    who: Identity
    wraps: Wraps | None
    removed: Removal | None
    slots: tuple[PassphraseSlot, ...]

    @property
    def id(self) -> str:
        """Her id in the staff table."""
        return self.who.id

    @property
    def active(self) -> bool:
        """False once she was removed."""
        return self.removed is None

    @property
    def groups(self) -> frozenset[Compartment]:
        """The compartments she is in."""
        return frozenset(self.wraps.groups) if self.wraps is not None else frozenset()

    def as_json(self) -> dict[str, object]:
        """Its place in the file."""
        return self.who.as_json() | {
            "wraps": None if self.wraps is None else self.wraps.as_json(),
            "removed": None if self.removed is None else self.removed.as_json(),
            "slots": [slot.as_json() for slot in self.slots],
        }

    @classmethod
    def read(cls, value: object, floor: KdfCost) -> Member:
        """From the file; raises ``Malformed`` for somebody half here and half gone."""
        fields = Fields(value, _IDENTITY | {"wraps", "removed", "slots"})
        wraps, removed = fields.value("wraps"), fields.value("removed")
        slots = tuple(PassphraseSlot.read(item, floor) for item in fields.items("slots", MAX_SLOTS))
        if (wraps is None) is (removed is None) or (removed is not None and slots):
            raise Malformed("neither here nor gone")
        return cls(
            who=Identity.read(fields),
            wraps=None if wraps is None else Wraps.read(wraps),
            removed=None if removed is None else Removal.read(removed),
            slots=slots,
        )


def _read_rings(value: object) -> KeyRing:
    if not isinstance(value, dict) or not value.keys() <= {c.value for c in Compartment}:
        raise Malformed("groups")
    return {Compartment(name): _read_ring(ring) for name, ring in value.items()}


def _read_circles(value: object) -> Circles:
    if not isinstance(value, dict) or not value or not value.keys() <= {*Compartment}:
        raise Malformed("circles")
    found = {}
    for name, one in value.items():
        fields = Fields(one, frozenset({"id", "key"}))
        found[Compartment(name)] = (fields.integer("id", 1, MAX_KEY_ID), fields.octets("key", 32))
    return found


def _read_ring(value: object) -> Mapping[int, bytes]:
    if not isinstance(value, dict) or not value:
        raise Malformed("groups")
    if any(not _KEY_ID.fullmatch(key_id) for key_id in value):
        raise Malformed("groups")
    return {int(key_id): octets(wrapped, WRAPPED_KEY_BYTES) for key_id, wrapped in value.items()}
