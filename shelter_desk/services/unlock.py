"""Opening the desk and closing it."""

from __future__ import annotations

import importlib
from pathlib import Path

from shelter_desk.domain.audit import Act
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ShelterDeskError, WrongPassphrase
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.sources import SystemClock, TimedIds, system_randomness
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.desk_views import TileView
from shelter_desk.services.inside.session import floor_of, log_opening, remember_epoch, start, stop
from shelter_desk.services.use_case import outside
from shelter_desk.vault.device_store import DeviceStore, NoStore, OnDemand
from shelter_desk.vault.hardening import harden_process
from shelter_desk.vault.passphrase import check_own
from shelter_desk.vault.throttle import Throttle
from shelter_desk.vault.vault import (
    Snapshot,
    change_passphrase,
    desk_secret,
    open_with_passphrase,
    open_with_recovery,
    read_code,
)
from shelter_desk.vault.vault import tiles as vault_tiles

_HEAVY = (
    "shelter_desk.storage.database",
    "shelter_desk.services.paper",
    # which the first X25519 key of a process brings in
    "cryptography.hazmat.backends.openssl.backend",
    "phonenumbers",
    "babel.dates",
)
_FIRST_ASKED = tuple(
    f"shelter_desk.storage.{name}"
    for name in (
        *("staff", "settings", "audit", "residents"),
        *("drafts", "consents", "referrals", "agencies"),
    )
)


@outside("before anything is open")
def harden() -> None:
    """The first thing the program does: no core files, private files, memory kept to itself."""
    harden_process()


@outside("before anything is open")
def desk_parts(folder: Path, translate: Translate, use_keyring: bool = True) -> DeskParts:
    """The real clock, randomness and key store for the desk in ``folder``."""
    clock = SystemClock()
    store: DeviceStore = OnDemand(_key_store) if use_keyring else NoStore()
    return DeskParts(
        folder=folder,
        clock=clock,
        ids=TimedIds(clock, system_randomness),
        randomness=system_randomness,
        translate=translate,
        device_store=store,
    )


def _key_store() -> DeviceStore:
    store: DeviceStore = importlib.import_module("shelter_desk.vault.keyring_store").KeyringStore()
    return store


@outside("names come only from a computer that holds the device secret")
def tiles(parts: DeskParts) -> tuple[TileView, ...]:
    """The people of this desk for the unlock page; empty where they must be typed.

    Raises ``DamagedKeyFile`` or ``NewerVault``.
    """
    found = vault_tiles(parts.folder, parts.device_store, floor_of(parts))
    return tuple(TileView(one.code, one.name_ar, one.name_latin) for one in found)


@outside("the key slot decides; writes UNLOCK and what failed before")
def unlock(parts: DeskParts, code: str, passphrase: str) -> Desk:
    """The desk of the person with this sign-in code.

    Raises ``UnknownSignInCode``, ``WrongPassphrase``, ``TooManyAttempts``,
    ``SlotNeedsManager``, ``NotEnoughMemory``, ``DamagedKeyFile``, ``DeviceKeyMissing``, or an
    error of the records file itself.
    """
    digits = read_code(code)
    throttle = _throttle(parts)
    throttle.check(digits)
    try:
        opened = open_with_passphrase(
            parts.folder, digits, passphrase, parts.device_store, floor_of(parts)
        )
    except WrongPassphrase:
        throttle.failed(digits)
        raise
    desk = start(parts, opened)
    return _logged(desk, throttle.succeeded(digits), "")


def _throttle(parts: DeskParts) -> Throttle:
    secret = desk_secret(parts.folder, parts.device_store, floor_of(parts))
    return Throttle(parts.folder, parts.clock, secret)


def _logged(desk: Desk, failures: int, how: str) -> Desk:
    try:
        log_opening(desk, failures, how)
    except BaseException:
        stop(desk)
        raise
    return desk


@outside("the paper key decides; writes UNLOCK and CHANGE_PASSPHRASE")
def unlock_with_recovery(parts: DeskParts, key: str, new_passphrase: str) -> Desk:
    """The desk of the manager whose sheet it is, with a new passphrase from now on.

    Raises ``MistypedRecoveryKey``, ``WrongRecoveryKey``, ``WeakPassphrase`` (nothing changed),
    or an error of the records file. When the change cannot be written down (``DiskFull``), the
    old passphrase and the sheet stay as they were.
    """
    check_own(new_passphrase, ())
    opened = open_with_recovery(parts.folder, key, parts.device_store, floor_of(parts))
    code = opened.sign_in_code
    throttle = _throttle(parts)
    desk = _logged(start(parts, opened), throttle.succeeded(code), "recovery key")
    try:
        _change_by_recovery(desk, new_passphrase)
    except BaseException:
        stop(desk)
        raise
    return desk


def _change_by_recovery(desk: Desk, new_passphrase: str) -> None:
    parts, opened = desk.parts, desk.opened
    before = Snapshot.of(parts.folder, opened)
    try:
        change_passphrase(
            parts.folder, opened, None, new_passphrase, parts.device_store, parts.randomness
        )
        with desk.database.write() as tx:
            tx.audit.append(desk.signer, Act.CHANGE_PASSPHRASE, detail="recovery key")
            remember_epoch(desk, tx)
    except BaseException:
        before.put_back()
        raise


@outside("always possible; writes LOCK with the head of the log as its anchor")
def lock(desk: Desk, place: ReturnPlace) -> None:
    """Close the records and forget every key; she comes back to ``place``.

    Never fails: a full disk costs the return place, not the lock. Locking twice is harmless.
    """
    if not desk.is_open:
        return
    try:
        with desk.database.write() as tx:
            tx.settings.set_return_place(desk.staff.id, place)
            seq, head = tx.audit.head()
            tx.audit.append(desk.signer, Act.LOCK, detail=f"{seq} {head.hex()[:16]}")
            remember_epoch(desk, tx)
    except ShelterDeskError:
        return
    finally:
        stop(desk)


@outside("imports only, while the passphrase is typed")
def warm_up() -> None:
    """Load SQLAlchemy, ReportLab, telephone numbers; make the SQL of the first page."""
    for name in _HEAVY:
        importlib.import_module(name)
    prepared = importlib.import_module("shelter_desk.storage.prepared")
    for name in _FIRST_ASKED:
        prepared.compile_all(importlib.import_module(name))
