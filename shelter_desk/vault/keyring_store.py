"""The computer's own key store, through ``keyring``.

Only four known stores are ever asked, each made by name here. ``keyring`` would otherwise load
whatever an environment variable names, or its null store, which swallows what is written. The
store may prompt, hang, or come back with another value: every call has a time limit in a thread
of its own, every write is read back, and nothing depends on it but convenience and the tiles.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, kwallet, macOS

from shelter_desk.vault.device_store import SECRET_BYTES

SERVICE = "sd-desk"
LIMIT_SECONDS = 10.0
ALLOWED: tuple[type[KeyringBackend], ...] = (
    Windows.WinVaultKeyring,
    macOS.Keyring,
    SecretService.Keyring,
    kwallet.DBusKeyring,
)

_Answer = TypeVar("_Answer")


class KeyringStore:
    """The first of the allowed key stores that works on this computer."""

    def __init__(
        self,
        allowed: Sequence[type[KeyringBackend]] = ALLOWED,
        limit_seconds: float = LIMIT_SECONDS,
    ) -> None:
        self._limit = limit_seconds
        self._stuck = False
        self._backend: KeyringBackend | None = self._call(lambda: _first_viable(allowed))

    @property
    def name(self) -> str:
        """The store's class, such as ``SecretService.Keyring``; empty when there is none."""
        if self._backend is None:
            return ""
        kind = type(self._backend)
        return f"{kind.__module__.rpartition('.')[2]}.{kind.__qualname__}"

    def get(self, vault_id: str) -> bytes | None:
        """The secret, or ``None``: none kept, locked, too slow, not 32 bytes."""
        backend = self._backend
        if backend is None:
            return None
        kept = self._call(lambda: backend.get_password(SERVICE, vault_id))
        try:
            secret = bytes.fromhex(kept or "")
        except (ValueError, TypeError):
            return None
        return secret if len(secret) == SECRET_BYTES else None

    def set(self, vault_id: str, secret: bytes) -> bool:
        """True only when the secret was kept and read back."""
        backend = self._backend
        if backend is None:
            return False
        self._call(lambda: backend.set_password(SERVICE, vault_id, secret.hex()))
        return self.get(vault_id) == secret

    def delete(self, vault_id: str) -> None:
        """Forgets the secret, if there is one."""
        backend = self._backend
        if backend is not None:
            self._call(lambda: backend.delete_password(SERVICE, vault_id))

    def _call(self, ask: Callable[[], _Answer]) -> _Answer | None:
        if self._stuck:
            return None
        answers: list[_Answer] = []

        def run() -> None:
            try:
                answers.append(ask())
            except Exception:  # noqa: BLE001 - key stores raise anything; all mean "no answer"
                return

        worker = threading.Thread(target=run, name="key-store", daemon=True)
        worker.start()
        worker.join(self._limit)
        # One that hangs would hang again: waiting ten seconds once is enough.
        self._stuck = worker.is_alive()
        return answers[0] if answers else None


def _first_viable(allowed: Sequence[type[KeyringBackend]]) -> KeyringBackend | None:
    for kind in allowed:
        try:
            if kind.viable:
                return kind()
        except Exception:  # noqa: BLE001 - a store that cannot even say so is no store
            continue
    return None
