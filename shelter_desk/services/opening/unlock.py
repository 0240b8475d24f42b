"""Opening the desk and closing it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from shelter_desk.domain.anchors import AnchorKind
from shelter_desk.domain.audit import Act
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, ShelterDeskError
from shelter_desk.domain.passphrase_errors import NewPassphraseNeeded, WrongPassphrase
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.sources import SystemClock, TimedIds, system_randomness
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.generations import sweep
from shelter_desk.services.inside.opening.key_file import hand_out_circles, keep_alone
from shelter_desk.services.inside.opening.patience import throttle_of
from shelter_desk.services.inside.opening.session import (
    SettledAnewError,
    floor_of,
    log_opening,
    start,
    stop,
)
from shelter_desk.services.inside.oversight.anchoring import beyond, keep_beside, leave, ref_of
from shelter_desk.services.inside.stays.forgetting import forget_at_opening
from shelter_desk.services.use_case import outside
from shelter_desk.services.views.desk import TileView
from shelter_desk.vault.device_store import DeviceStore, NoStore, OnDemand
from shelter_desk.vault.hardening import harden_process
from shelter_desk.vault.passphrase import check_own
from shelter_desk.vault.second import SecondPerson, stands_by
from shelter_desk.vault.throttle import Throttle
from shelter_desk.vault.vault import (
    OpenedVault,
    change_passphrase,
    open_with_passphrase,
    open_with_recovery,
    read_code,
)
from shelter_desk.vault.vault import only_code as vault_only_code
from shelter_desk.vault.vault import tiles as vault_tiles

_PAPER = "recovery key"
_ONCE = "one-time code"
_HEAVY = (
    "shelter_desk.storage.database",
    "shelter_desk.services.papers.paper",
    # which the first X25519 key of a process brings in
    "cryptography.hazmat.backends.openssl.backend",
    "phonenumbers",
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


@outside("the code stands in the key file in plain, and belongs to the one person there is")
def only_code(parts: DeskParts) -> str:
    """The sign-in code of a desk with one person alone, else empty.

    Who made a desk and lost the window before she noted her code is not locked out. Raises
    ``DamagedKeyFile`` or ``NewerVault``.
    """
    return vault_only_code(parts.folder, floor_of(parts))


@outside("the key slot decides; writes UNLOCK and what failed before")
def unlock(parts: DeskParts, code: str, passphrase: str) -> Desk:
    """The desk of the person with this sign-in code.

    Raises ``UnknownSignInCode``, ``WrongPassphrase``, ``TooManyAttempts``,
    ``SlotNeedsManager``, ``NotEnoughMemory``, ``DamagedKeyFile``, ``DeviceKeyMissing``, or an
    error of the records file itself; ``NewPassphraseNeeded`` when it was a one-time code, which
    then goes with a new passphrase to ``unlock_first_time``.
    """
    desk, throttle = _by_code(parts, code, passphrase)
    if desk.opened.must_change:
        stop(desk)
        raise NewPassphraseNeeded
    return _logged(desk, throttle, "")


@outside("the one-time code decides; writes UNLOCK and CHANGE_PASSPHRASE")
def unlock_first_time(parts: DeskParts, code: str, one_time_code: str, new: str) -> Desk:
    """The desk of somebody who was invited or reset, with a passphrase of her own from now on.

    Raises what ``unlock`` raises, ``WeakPassphrase``, ``OneTimeCodeExpired``, ``NotAllowed``
    when she has a passphrase already. When the change cannot be written down (``DiskFull``), the
    code stays good.
    """
    check_own(new, ())
    desk, throttle = _by_code(parts, code, one_time_code)
    if not desk.opened.must_change:
        stop(desk)
        raise NotAllowed
    _logged(desk, throttle, _ONCE)
    return _with_new_passphrase(desk, new, _ONCE)


def _by_code(parts: DeskParts, code: str, typed: str) -> tuple[Desk, Throttle]:
    digits = read_code(code)
    throttle = throttle_of(parts)
    throttle.check(digits)
    today = parts.clock.now().date()

    def slot() -> OpenedVault:
        return open_with_passphrase(
            parts.folder, digits, typed, parts.device_store, floor_of(parts), today
        )

    try:
        return _started(parts, slot), throttle
    except WrongPassphrase:
        throttle.failed(digits)
        raise


def _started(parts: DeskParts, slot: Callable[[], OpenedVault]) -> Desk:
    try:
        return start(parts, slot())
    except SettledAnewError:
        return start(parts, slot())


@outside("a manager's key slot decides; told in the log when the desk is next opened")
def manager_helps(parts: DeskParts, code: str, manager_code: str, passphrase: str) -> None:
    """After twenty wrong passphrases a manager stands by: twenty more tries for ``code``.

    Raises ``NotTheSecondPerson`` (no manager, or the same person), ``WrongPassphrase`` and the
    like for the manager's own slot, whose wrong passphrases are counted too.
    """
    whose, helper = read_code(code), read_code(manager_code)
    throttle = throttle_of(parts)
    throttle.check(helper)
    second = SecondPerson(helper, passphrase, frozenset({Role.MANAGER}))
    try:
        stands_by(parts.folder, second, whose, parts.device_store, floor_of(parts))
    except WrongPassphrase:
        throttle.failed(helper)
        raise
    throttle.release(whose, helper)


def _logged(desk: Desk, throttle: Throttle, how: str) -> Desk:
    code = desk.opened.sign_in_code
    helper = throttle.helper(code)
    try:
        log_opening(desk, throttle.succeeded(code), how, helper)
        hand_out_circles(desk)
        sweep(desk)
        forget_at_opening(desk)
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
    desk = _started(
        parts,
        lambda: open_with_recovery(parts.folder, key, parts.device_store, floor_of(parts)),
    )
    _logged(desk, throttle_of(parts), _PAPER)
    return _with_new_passphrase(desk, new_passphrase, _PAPER)


def _with_new_passphrase(desk: Desk, new: str, how: str) -> Desk:
    parts = desk.parts
    try:
        staged = change_passphrase(
            parts.folder, desk.opened, None, new, parts.device_store, parts.randomness
        )
        keep_alone(desk, staged, Act.CHANGE_PASSPHRASE, how)
    except BaseException:
        stop(desk)
        raise
    return desk


@outside("always possible; writes LOCK with the head of the log as its anchor")
def lock(desk: Desk, place: ReturnPlace) -> None:
    """Close the records and forget every key; she comes back to ``place``.

    Never fails: a full disk costs the return place and the anchor, not the lock. Locking twice
    is harmless.
    """
    if not desk.is_open:
        return
    try:
        with desk.database.write() as tx:
            tx.settings.set_return_place(desk.staff.id, place)
            left = leave(desk, tx, AnchorKind.LOCK)
            ref, detail = ref_of(left), str(left.seq)
            tx.audit.append(desk.signer, Act.LOCK, ref=ref, detail=detail, hash_content=True)
            left = beyond(left, tx)
        keep_beside(desk, left)
    except ShelterDeskError:
        return
    finally:
        stop(desk)


@outside("imports only, while the passphrase is typed")
def warm_up(parts: DeskParts) -> DeskParts:
    """Load SQLAlchemy, ReportLab, telephone numbers; ``parts`` with the SQL of the first page."""
    for name in _HEAVY:
        importlib.import_module(name)
    importlib.import_module(_HEAVY[0]).rehearse()
    first = importlib.import_module("shelter_desk.storage.asked_first")
    return replace(parts, asked_first=first.asked_first())
