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
from shelter_desk.vault.vault import (
    GROUPS_OF_ROLE,
    Enrolled,
    Enrolment,
    OpenedVault,
    change_passphrase,
    confirm_recovery_key,
    create_vault,
    enrol_staff,
    new_recovery_key,
    open_with_passphrase,
)

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


def enter(desk: Desk, code: str = "412", phrase: str = PHRASE) -> OpenedVault:
    return open_with_passphrase(desk.folder, code, phrase, desk.store, CHEAP)


def enrol(desk: Desk, code: str, role: Role, device: bool = False) -> Enrolled:
    made, staged = enrol_staff(
        desk.folder,
        desk.opened,
        person(code, role, device),
        GROUPS_OF_ROLE[role],
        secrets.token_bytes,
        desk.store,
    )
    staged.complete()
    return made


def change(desk: Desk, old: str | None, new: str, opened: OpenedVault | None = None) -> None:
    who = opened or desk.opened
    change_passphrase(desk.folder, who, old, new, desk.store, secrets.token_bytes).complete()


def new_sheet(desk: Desk, opened: OpenedVault | None = None) -> str:
    """A new sheet, printed and typed back."""
    sheet, staged = new_recovery_key(desk.folder, opened or desk.opened, secrets.token_bytes)
    staged.complete()
    confirm_recovery_key(desk.folder, opened or desk.opened, sheet).complete()
    return sheet


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
        opened, sheet, staged = create_vault(folder, first, secrets.token_bytes, store, CHEAP)
        staged.complete()
        return Desk(folder, opened, sheet, store)

    return make


@pytest.fixture
def desk(make_desk: Callable[[bool], Desk]) -> Desk:
    return make_desk(False)


@pytest.fixture
def bound_desk(make_desk: Callable[[bool], Desk]) -> Desk:
    return make_desk(True)
