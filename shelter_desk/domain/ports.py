"""The sockets through which the layers are joined without knowing one another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Text


class Clock(Protocol):
    """Where time comes from."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...

    def monotonic_ms(self) -> int:
        """Milliseconds that never run backwards while the computer is up."""
        ...


class Ids(Protocol):
    """Where new identifiers come from."""

    def new(self) -> str:
        """A fresh UUIDv7 as 36 characters; later ones sort after earlier ones."""
        ...


class Randomness(Protocol):
    """Where secret bytes come from."""

    def __call__(self, length: int, /) -> bytes:
        """``length`` unpredictable bytes."""
        ...


class Translate(Protocol):
    """Words below Qt: the one way from a ``Text`` to a sentence in a language.

    The answer still holds its ``{name}`` places; ``n`` picks the plural form and fills ``%n``.
    A text that is missing in the language is returned in English.
    """

    def __call__(self, language: str, text: Text, n: int | None = None) -> str:
        """The wording of ``text`` in ``language`` (ISO 639-1 code)."""
        ...


class Signer(Protocol):
    """The person at the desk, as the audit log knows her (Ed25519)."""

    @property
    def staff_id(self) -> StaffId:
        """Whose signature it is."""
        ...

    def sign(self, message: bytes) -> bytes:
        """64 bytes of signature over ``message``."""
        ...


class SignatureCheck(Protocol):
    """How storage checks signatures without knowing cryptography."""

    def __call__(self, public_key: bytes, message: bytes, signature: bytes) -> bool:
        """True when ``signature`` was made over ``message`` by the owner of ``public_key``."""
        ...


class Sealer(Protocol):
    """Who may read which sealed part (AES-256-GCM under the group key of a compartment).

    ``bound_to`` (the record's id and compartment) is authenticated: a blob moved to another
    record does not open. ``open`` raises ``NotEntitled`` without membership and ``DamagedVault``
    when the blob was altered, or was given from outside (``Letterbox``) by anybody but ``by``.
    """

    def can_open(self, compartment: Compartment) -> bool:
        """True when the person at the desk belongs to ``compartment``."""
        ...

    def seal(self, compartment: Compartment, plain: bytes, bound_to: bytes) -> bytes:
        """``plain`` sealed so that only members of ``compartment`` read it."""
        ...

    def open(
        self, compartment: Compartment, blob: bytes, bound_to: bytes, by: StaffId | None = None
    ) -> bytes:
        """The plain bytes of a sealed part."""
        ...


class Letterbox(Protocol):
    """What the person at the desk puts into a circle she is not in, and keeps for herself."""

    def can_give(self, compartment: Compartment) -> bool:
        """True when she can give something to ``compartment``."""
        ...

    def give(self, compartment: Compartment, plain: bytes, bound_to: bytes) -> bytes:
        """``plain`` in her name, for members alone: she cannot open it afterwards."""
        ...

    def keep(self, plain: bytes, bound_to: bytes) -> bytes:
        """``plain`` for herself alone."""
        ...

    def is_kept(self, blob: bytes) -> bool:
        """True for what somebody kept for herself."""
        ...

    def take(self, blob: bytes, bound_to: bytes) -> bytes:
        """What she kept; raises ``DamagedVault``, also once her keys are others."""
        ...


class Relaunch(Protocol):
    """Starts the program afresh after a lock, so that nothing of the old memory stays."""

    def __call__(self, arguments: Sequence[str]) -> None:
        """Replace this process by a new one with ``arguments``; may not return."""
        ...
