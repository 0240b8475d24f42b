from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.staff import Role
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.vault import Enrolment, OpenedVault, create_vault

CHEAP = KdfCost(8, 1, 1)
PHRASE = "نهر مصباح 42 جسر قمر غيمة"


class MemoryStore:
    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    @property
    def name(self) -> str:
        return "memory"

    def get(self, vault_id: str) -> bytes | None:
        return self.kept.get(vault_id)

    def set(self, vault_id: str, secret: bytes) -> bool:
        self.kept[vault_id] = secret
        return True

    def delete(self, vault_id: str) -> None:
        self.kept.pop(vault_id, None)


class FakeClock:
    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 23, 8, tzinfo=UTC)
        self.ms = 0

    def now(self) -> datetime:
        return self.moment

    def monotonic_ms(self) -> int:
        return self.ms

    def pass_seconds(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)
        self.ms += int(seconds * 1000)


class Desk(NamedTuple):
    folder: Path
    opened: OpenedVault
    sheet: str
    store: DeviceStore


def person(code: str, role: Role, device: bool = False) -> Enrolment:
    return Enrolment(
        StaffId(f"staff-{code}"), code, f"اسم {code}", f"Name {code}", role, PHRASE, device
    )


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def make_desk(tmp_path: Path, store: MemoryStore) -> Callable[[bool], Desk]:
    def make(device: bool) -> Desk:
        folder = tmp_path / "مجلد desk"
        first = person("412", Role.MANAGER, device)
        opened, sheet = create_vault(folder, first, secrets.token_bytes, store, CHEAP)
        return Desk(folder, opened, sheet, store)

    return make


@pytest.fixture
def desk(make_desk: Callable[[bool], Desk]) -> Desk:
    return make_desk(False)


@pytest.fixture
def bound_desk(make_desk: Callable[[bool], Desk]) -> Desk:
    return make_desk(True)
