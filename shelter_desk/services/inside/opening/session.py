"""From an open key slot to a desk, and back to nothing."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.desk import ShelterSettings
from shelter_desk.domain.errors import NotFound, ShelterDeskError
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.staff import Staff
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.storage.database import Database
from shelter_desk.storage.transaction import Transaction
from shelter_desk.vault.changing import settle
from shelter_desk.vault.kdf import FLOOR, KdfCost
from shelter_desk.vault.vault import OpenedVault

LANGUAGE = "language"


class SettledAnewError(Exception):
    """A change of the key file was ended just now; what was typed has to be tried on it again."""


def floor_of(parts: DeskParts) -> KdfCost:
    """The least cost that is accepted on reading: lower only where the parts say so."""
    cheap = parts.kdf is not None and not parts.kdf.is_sane(FLOOR)
    return parts.kdf if cheap and parts.kdf is not None else FLOOR


def start(parts: DeskParts, opened: OpenedVault) -> Desk:
    """The desk behind an open key slot; closes everything again when the file refuses.

    Raises the errors of ``Database.open``, ``DamagedVault`` when the staff table and the key
    file tell different things, ``DamagedKeyFile`` when the records know another key file (an
    older one was put back), ``SettledAnewError`` when the other of two key files is in force.
    """
    database: Database | None = None
    try:
        database = Database.open(
            opened.database, opened.key, parts.clock, parts.randomness, parts.asked_first
        )
        with database.read() as tx:
            _settle(parts, opened, tx)
            staff, shelter = _known(tx, opened)
            language = tx.settings.preference(staff.id, LANGUAGE) or "ar"
        return Desk(parts, opened, database, staff, shelter, language)
    except BaseException:
        if database is not None:
            database.close()
        opened.wipe()
        raise


def _settle(parts: DeskParts, opened: OpenedVault, tx: Transaction) -> None:
    word = tx.settings.key_file()
    if word is None:
        raise DamagedVault
    if not settle(parts.folder, opened, word.digest):
        raise SettledAnewError


def _known(tx: Transaction, opened: OpenedVault) -> tuple[Staff, ShelterSettings]:
    try:
        staff, shelter = tx.staff.get(opened.staff_id), tx.settings.shelter()
    except NotFound as error:
        raise DamagedVault from error
    known = {
        (one.id, one.sign_in_code, one.role, one.ed25519_public, one.x25519_public)
        for one in tx.staff.all()
        if one.active
    }
    vouched = {
        (one.staff_id, one.sign_in_code, one.role, one.ed25519_public, one.x25519_public)
        for one in opened.roster
        if one.active
    }
    if shelter is None or known != vouched:
        raise DamagedVault
    return staff, shelter


def log_opening(desk: Desk, failures: int, how: str = "", helper: str = "") -> None:
    """The first lines of a session; failures were counted outside and are told now.

    ``helper`` is the sign-in code of a manager who stood by. A clock that stands before the
    newest line is told by a line of its own, and remembered for whoever comes in.
    """
    with desk.database.write() as tx:
        desk.clock_behind = tx.audit.clock_behind()
        if helper:
            tx.audit.append(desk.signer, Act.HELP_IN, detail=helper)
        if failures:
            tx.audit.append(desk.signer, Act.FAILED_UNLOCK, detail=str(failures))
        tx.audit.append(desk.signer, Act.UNLOCK, detail=how)


def stop(desk: Desk) -> None:
    """End the children, close the file and overwrite every key, whatever happens."""
    desk.is_open = False
    desk.sealed_words.forget()
    desk.unsealed.clear()
    try:
        desk.press.close()
    finally:
        _close_file(desk)


def _close_file(desk: Desk) -> None:
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
