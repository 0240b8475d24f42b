"""From an open key slot to a desk, and back to nothing."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.desk import ShelterSettings
from shelter_desk.domain.errors import (
    DamagedKeyFile,
    DamagedVault,
    NotFound,
    ShelterDeskError,
    UnknownSignInCode,
)
from shelter_desk.domain.staff import Staff
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.storage.database import Database
from shelter_desk.storage.transaction import Transaction
from shelter_desk.vault.kdf import FLOOR, KdfCost
from shelter_desk.vault.vault import OpenedVault

EPOCH = "key_file_epoch"
LANGUAGE = "language"


def floor_of(parts: DeskParts) -> KdfCost:
    """The least cost that is accepted on reading: lower only where the parts say so."""
    cheap = parts.kdf is not None and not parts.kdf.is_sane(FLOOR)
    return parts.kdf if cheap and parts.kdf is not None else FLOOR


def start(parts: DeskParts, opened: OpenedVault) -> Desk:
    """The desk behind an open key slot; closes everything again when the file refuses.

    Raises the errors of ``Database.open``, ``DamagedVault`` when the staff table and the key
    file tell different things, ``DamagedKeyFile`` when an older key file was put back,
    ``UnknownSignInCode`` when the staff table does not know her.
    """
    database: Database | None = None
    try:
        database = Database.open(opened.database, opened.key, parts.clock, parts.randomness)
        with database.read() as tx:
            staff, shelter = _known(tx, opened)
            language = tx.settings.preference(staff.id, LANGUAGE) or "ar"
        return Desk(parts, opened, database, staff, shelter, language)
    except BaseException:
        if database is not None:
            database.close()
        opened.wipe()
        raise


def _known(tx: Transaction, opened: OpenedVault) -> tuple[Staff, ShelterSettings]:
    try:
        staff, shelter = tx.staff.get(opened.staff_id), tx.settings.shelter()
    except NotFound as error:
        # a slot whose enrolment was cut off by a power failure: nobody was told of it
        raise UnknownSignInCode from error
    same = staff.ed25519_public == opened.ed25519_public and staff.role is opened.role
    if shelter is None or not same or not staff.active:
        raise DamagedVault
    seen = tx.settings.preference(staff.id, EPOCH)
    if seen is not None and int(seen) > opened.epoch:
        raise DamagedKeyFile
    return staff, shelter


def log_opening(desk: Desk, failures: int, how: str = "") -> None:
    """The first lines of a session; failures were counted outside and are told now."""
    with desk.database.write() as tx:
        if failures:
            tx.audit.append(desk.signer, Act.FAILED_UNLOCK, detail=str(failures))
        tx.audit.append(desk.signer, Act.UNLOCK, detail=how)
        remember_epoch(desk, tx)


def remember_epoch(desk: Desk, tx: Transaction) -> None:
    """So that an older key file put back later is noticed."""
    tx.settings.set_preference(desk.staff.id, EPOCH, str(desk.opened.epoch))


def stop(desk: Desk) -> None:
    """Close the file and overwrite every key, whatever happens."""
    desk.is_open = False
    try:
        with suppress(ShelterDeskError):
            desk.database.close()
    finally:
        desk.opened.wipe()


def new_staff(opened: OpenedVault, plain: Staff) -> Staff:
    """``plain`` with the public keys of the person at the desk."""
    return replace(
        plain,
        ed25519_public=opened.ed25519_public,
        x25519_public=opened.x25519_public,
    )


def settings_ref() -> Ref:
    """The shelter's settings, for the log."""
    return Ref("settings", "shelter")
