"""Key stores that are absent, locked, slow, forgetful or hostile (security facts 3.14, C12)."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import InitError, KeyringLocked

from shelter_desk.vault.device_store import DeviceStore, NoStore, OnDemand
from shelter_desk.vault.keyring_store import ALLOWED, KeyringStore

SECRET = bytes(range(32))
HELD = threading.Event()
EVIL = """
import pathlib, keyring.backend

class Keyring(keyring.backend.KeyringBackend):
    priority = 99
    def set_password(self, s, u, p): pathlib.Path('stolen').write_text(p)
    def get_password(self, s, u): return pathlib.Path('stolen').read_text()
    def delete_password(self, s, u): pass
"""
ASKING = """
from shelter_desk.vault.keyring_store import KeyringStore
store = KeyringStore(limit_seconds=5)
store.set('v1', bytes(32))
print('evil' in store.name)
"""


class Working(KeyringBackend):
    priority = 5.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Locked(Working):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("no prompt possible")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise InitError("no collection")


class Slow(Working):
    def get_password(self, service: str, username: str) -> str | None:
        HELD.wait(20)
        return None


class Changing(Working):
    def get_password(self, service: str, username: str) -> str | None:
        return "00" * 32


class Swallowing(Working):
    def set_password(self, service: str, username: str, password: str) -> None:
        return None


class Nonsense(Working):
    def get_password(self, service: str, username: str) -> str | None:
        return "not hexadecimal ٣"


class Broken(Working):
    def __init__(self) -> None:
        raise RuntimeError("bus gone")


def test_a_working_store_keeps_reads_back_and_forgets() -> None:
    store: DeviceStore = KeyringStore((Working,))
    assert store.name.endswith("Working")
    assert store.get("v1") is None
    assert store.set("v1", SECRET)
    assert store.get("v1") == SECRET
    assert store.get("v2") is None
    store.delete("v1")
    store.delete("v1")
    assert store.get("v1") is None


@pytest.mark.parametrize("kind", [Locked, Changing, Swallowing, Nonsense, Broken])
def test_what_is_not_read_back_was_not_kept(kind: type[KeyringBackend]) -> None:
    store = KeyringStore((kind,))
    assert not store.set("v1", SECRET)
    assert store.get("v1") != SECRET
    store.delete("v1")


def test_a_store_that_hangs_is_asked_once() -> None:
    store = KeyringStore((Slow,), limit_seconds=0.2)
    started = time.monotonic()
    assert store.get("v1") is None
    assert store.get("v1") is None
    assert not store.set("v1", SECRET)
    assert time.monotonic() - started < 2
    HELD.set()


def test_none_and_null_are_not_among_the_allowed() -> None:
    assert fail.Keyring not in ALLOWED
    assert null.Keyring not in ALLOWED
    assert [f"{kind.__module__}.{kind.__qualname__}" for kind in ALLOWED] == [
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    ]
    empty = KeyringStore(())
    assert (empty.name, empty.get("v"), empty.set("v", SECRET)) == ("", None, False)
    nothing: DeviceStore = NoStore()
    assert (nothing.name, nothing.get("v"), nothing.set("v", SECRET)) == ("", None, False)
    nothing.delete("v")


def test_a_backend_named_by_the_environment_never_sees_the_secret(tmp_path: Path) -> None:
    (tmp_path / "evilkr.py").write_text(EVIL, "utf-8")
    project = Path(__file__).parents[2]
    environment = {
        **{k: v for k, v in os.environ.items() if not k.startswith("DBUS")},
        "PYTHON_KEYRING_BACKEND": "evilkr.Keyring",
        "PYTHONPATH": f"{tmp_path}{os.pathsep}{project}",
    }
    done = subprocess.run(
        [sys.executable, "-c", ASKING],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "False"
    assert not (tmp_path / "stolen").exists()
    # Negative control: keyring itself does hand the secret to that class.
    subprocess.run(
        [sys.executable, "-c", "import keyring; keyring.set_password('s', 'u', 'p')"],
        cwd=tmp_path,
        env=environment,
        check=True,
        timeout=60,
    )
    assert (tmp_path / "stolen").exists()


def test_a_desk_that_binds_nobody_never_loads_a_key_store() -> None:
    looked: list[str] = []

    def find() -> DeviceStore:
        looked.append("looked")
        return NoStore()

    store = OnDemand(find)
    assert not looked
    assert store.get("7f") is None
    assert not store.set("7f", bytes(32))
    store.delete("7f")
    assert store.name == ""
    assert looked == ["looked"]
