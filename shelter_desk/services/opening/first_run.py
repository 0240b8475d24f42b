"""The first time: where, who, which passphrase, and the key on paper."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from shelter_desk.domain import desk_folder
from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.conduct import ConductAcceptance
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.passphrase_errors import WeakPassphrase
from shelter_desk.domain.staff import Permission, Role, Staff
from shelter_desk.domain.text import Message
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening import sheet_proof
from shelter_desk.services.inside.opening.folders import check_place
from shelter_desk.services.inside.opening.session import new_staff, settings_ref, start
from shelter_desk.services.inside.papers.recovery_job import recovery_job
from shelter_desk.services.inside.papers.typesetting import typeset_job
from shelter_desk.services.inside.people.preferences import write_preferences
from shelter_desk.services.inside.typed.typed import LONGEST_LINE, typed_fields
from shelter_desk.services.practice_data.clock import DAYS, PracticeClock
from shelter_desk.services.use_case import Quiet, Topic, Work, command, outside, query
from shelter_desk.services.views.desk import FirstRunPlan, Preferences, StrengthView
from shelter_desk.storage.database import Database
from shelter_desk.storage.transaction import Transaction
from shelter_desk.vault.kdf import FLOOR, KdfCost, calibrate
from shelter_desk.vault.keyfile import clear_unfinished, is_unfinished
from shelter_desk.vault.passphrase import Verdict, check_own, offer_words, strength
from shelter_desk.vault.recovery import groups, is_group
from shelter_desk.vault.vault import (
    Enrolment,
    OpenedVault,
    Staged,
    create_vault,
    free_code,
)
from shelter_desk.vault.words import load_words

_VERDICTS: Mapping[Verdict, Literal["weak", "fair", "strong"]] = {
    Verdict.WEAK: "weak",
    Verdict.FAIR: "fair",
    Verdict.GOOD: "strong",
    Verdict.STRONG: "strong",
}


@dataclass(frozen=True, slots=True)
class FirstRunResult:
    """The open desk and the key that must go onto paper now; it is shown once."""

    desk: Desk
    recovery_key: str


@outside("looks whether a key file is there")
def is_new(folder: Path) -> bool:
    """True when no desk lives in ``folder`` yet, or one whose first run was cut off."""
    return desk_folder.is_new(folder)


@outside("looks at the folder's place, rights and room")
def check_folder(folder: Path) -> None:
    """Raise why records may not live there: ``UnsafeFolder``, ``FolderNotWritable``,
    ``DiskTooFull``."""
    check_place(folder)


@outside("randomness and a word list")
def generated_passphrase(parts: DeskParts, language: str) -> str:
    """Six words of 2,048: 66 bits. ``language``: "ar" or "en"."""
    return offer_words(parts.randomness, load_words(language))


@outside("judges what is typed; nothing is kept")
def passphrase_strength(
    phrase: str, language: str, forbidden: Collection[str] = ()
) -> StrengthView:
    """An honest estimate; ``forbidden`` are words an attacker knows (shelter, names)."""
    found = strength(phrase, language, load_words(language), forbidden)
    message = Message(found.verdict.label)
    taken = _is_taken(phrase, forbidden)
    return StrengthView(int(found.bits), _VERDICTS[found.verdict], message, taken)


def _is_taken(phrase: str, forbidden: Collection[str]) -> bool:
    try:
        check_own(phrase, forbidden)
    except WeakPassphrase:
        return False
    return True


def _cost(parts: DeskParts, plan: FirstRunPlan) -> KdfCost:
    if parts.kdf is not None:
        return parts.kdf
    if plan.practice:
        return FLOOR
    return calibrate(parts.clock)


@outside("nobody is there yet; writes CREATE_DESK")
def create_desk(parts: DeskParts, plan: FirstRunPlan) -> FirstRunResult:
    """Key file, encrypted records file and first manager; all of it or nothing.

    Raises ``UnsafeFolder``, ``FolderNotWritable``, ``DiskTooFull``, ``DiskFull``,
    ``WeakPassphrase``, ``TextTooLong``, ``DeskExists``, ``NotEnoughMemory``.
    """
    check_folder(parts.folder)
    if is_unfinished(parts.folder):
        clear_unfinished(parts.folder)
    if plan.practice:
        parts = replace(parts, clock=PracticeClock(parts.clock, DAYS))
    plan = replace(plan, shelter=typed_fields(plan.shelter, LONGEST_LINE))
    shelter = plan.shelter
    known = (shelter.name_ar, shelter.name_latin, plan.manager_name_ar, plan.manager_name_latin)
    check_own(plan.passphrase, [word for word in known if word])
    manager = Enrolment(
        staff_id=StaffId(parts.ids.new()),
        sign_in_code=free_code(parts.randomness),
        name_ar=plan.manager_name_ar,
        name_latin=plan.manager_name_latin,
        role=Role.MANAGER,
        passphrase=plan.passphrase,
        use_device_secret=plan.use_device_secret,
    )
    cost = _cost(parts, plan)
    opened, key, staged = create_vault(
        parts.folder, manager, parts.randomness, parts.device_store, cost
    )
    try:
        desk = _fill(parts, plan, manager, staged)
    except BaseException:
        opened.wipe()
        # neither key file nor records open anything alone, and each would stand in the way
        clear_unfinished(parts.folder)
        raise
    return FirstRunResult(desk, key)


def _fill(parts: DeskParts, plan: FirstRunPlan, manager: Enrolment, staged: Staged) -> Desk:
    opened = staged.opened
    database = Database.create(opened.database, opened.key, parts.clock, parts.randomness)
    try:
        with database.write() as tx:
            _first_rows(tx, plan, manager, opened, parts.clock.now())
            tx.settings.set_key_file(staged.digest, staged.epoch)
    finally:
        database.close()
    staged.complete()
    return start(parts, opened)


def _first_rows(
    tx: Transaction, plan: FirstRunPlan, manager: Enrolment, opened: OpenedVault, at: datetime
) -> None:
    staff = Staff(
        id=manager.staff_id,
        sign_in_code=manager.sign_in_code,
        name_ar=manager.name_ar,
        name_latin=manager.name_latin,
        role=Role.MANAGER,
        gender=plan.manager_gender,
        ed25519_public=b"",
        x25519_public=b"",
    )
    tx.staff.add(new_staff(opened, staff))
    tx.settings.set_shelter(replace(plan.shelter, practice=plan.practice))
    chosen = Preferences(plan.language, plan.digits, plan.calendar)
    write_preferences(tx, staff.id, chosen)
    if plan.conduct:
        tx.conducts.accept(ConductAcceptance(staff.id, plan.conduct, at))
    signer = opened.signer
    ref = settings_ref()
    tx.audit.append(signer, Act.CREATE_DESK, ref=ref, hash_content=True)
    tx.audit.append(
        signer, Act.SETTINGS, ref=Ref("staff", staff.id), hash_content=True, detail="manager"
    )


@outside("the key is on the screen already")
def recovery_groups(key: str) -> tuple[str, ...]:
    """The key as the sheet shows it, group by group."""
    return groups(key)


@outside("the key is on the screen already")
def recovery_challenge(key: str) -> tuple[int, ...]:
    """Which groups (from 1) she types to show that the sheet is really there.

    Always the last one, which checks the others, and two that the key itself picks.
    """
    pieces = groups(key)
    last = len(pieces)
    marks = sum(map(ord, key))
    first = marks % (last - 1) + 1
    second = (first + last // 2 - 1) % (last - 1) + 1
    return tuple(sorted({first, second, last}))


@outside("the key is on the screen already")
def recovery_matches(key: str, typed: Mapping[int, str]) -> bool:
    """True when every asked group was typed as on the sheet, in any case and digits."""
    asked = recovery_challenge(key)
    return set(asked) <= set(typed) and all(is_group(key, at, typed[at]) for at in asked)


@outside("checks Permission.MANAGE_DESK itself; the sheet is never a file")
def recovery_sheet(desk: Desk, key: str) -> bytes:
    """The sheet as a PDF in memory, for the printer only. Raises ``NotAllowed``."""
    if not desk.staff.may(Permission.MANAGE_DESK):
        raise NotAllowed
    return typeset_job(recovery_job(desk, groups(key)), desk.press, desk.translate)


@command(Permission.MANAGE_DESK, Act.NEW_RECOVERY_KEY)
def record_sheet_shown(work: Work) -> None:
    """The first sheet is about to be shown; Today reminds of it until it was typed back."""
    sheet_proof.begin(work)


@command(Permission.MANAGE_DESK, Act.NEW_RECOVERY_KEY)
def record_sheet_proven(work: Work) -> None:
    """The groups that were asked for were typed from the first sheet."""
    sheet_proof.prove(work)
    work.changed(Topic.SETTINGS)


@query(Permission.MANAGE_DESK, Quiet("whether a paper is there, nothing of a person"))
def sheet_waits(work: Work) -> bool:
    """True when the first run was cut off before anybody had the recovery sheet in hand."""
    return sheet_proof.waits(work)


@command(Permission.MANAGE_DESK, Act.PRINT)
def record_recovery_printed(work: Work, printer: str = "") -> None:
    """The sheet is about to be printed."""
    work.audit(detail=f"{DocumentKind.RECOVERY.value} {printer}".strip())
