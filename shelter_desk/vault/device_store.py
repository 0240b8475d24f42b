"""Where one secret for the desk may rest on this computer, or nowhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Protocol

SECRET_BYTES = 32


class DeviceStore(Protocol):
    """Where one secret per desk may rest on this computer. None of these raises."""

    @property
    def name(self) -> str:
        """What ``doctor`` shows; empty when there is no store."""
        ...

    def get(self, vault_id: str) -> bytes | None:
        """The secret, or ``None``: none kept, locked, too slow, not ours."""
        ...

    def set(self, vault_id: str, secret: bytes) -> bool:
        """True only when the secret was kept and read back."""
        ...

    def delete(self, vault_id: str) -> None:
        """Forgets the secret, if there is one."""
        ...


class NoStore:
    """A computer that keeps nothing; the demo's and many a test's."""

    @property
    def name(self) -> str:
        """Always empty."""
        return ""

    def get(self, vault_id: str) -> bytes | None:  # noqa: ARG002 - the protocol's shape
        """Never anything."""
        return None

    def set(self, vault_id: str, secret: bytes) -> bool:  # noqa: ARG002 - the protocol's shape
        """Never kept."""
        return False

    def delete(self, vault_id: str) -> None:
        """Nothing to forget."""


class OnDemand:
    """A store that is looked for when it is first asked.

    Most desks bind nobody to their computer, and the key stores of four systems are some
    megabytes to load.
    """

    def __init__(self, find: Callable[[], DeviceStore]) -> None:
        self._find = find

    @cached_property
    def _store(self) -> DeviceStore:
        return self._find()

    @property
    def name(self) -> str:
        """What ``doctor`` shows."""
        return self._store.name

    def get(self, vault_id: str) -> bytes | None:
        """The secret, or ``None``."""
        return self._store.get(vault_id)

    def set(self, vault_id: str, secret: bytes) -> bool:
        """True only when the secret was kept and read back."""
        return self._store.set(vault_id, secret)

    def delete(self, vault_id: str) -> None:
        """Forgets the secret, if there is one."""
        self._store.delete(vault_id)
