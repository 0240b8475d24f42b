"""Removing somebody with the real records file, cut off at every call: she is here, or gone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from shelter_desk.domain.audit import Act, AuditFilter, Ref
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.passphrase_errors import UnknownSignInCode
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.key_file import KEY_FILE
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.oversight import audit
from shelter_desk.storage.database import Database
from shelter_desk.storage.generation import copy_to_new_key, delete_generation
from shelter_desk.vault.generation import begin_generation, other_databases
from tests import factories
from tests.attack.saver import real_parts
from tests.vault.crash import survived


def remove(desk: Desk, leaver: StaffId) -> None:
    """The order that ``generation`` asks of its caller."""
    parts, opened = desk.parts, desk.opened
    for stray in other_databases(opened)[1]:
        delete_generation(stray)
    made = begin_generation(parts.folder, opened, leaver, parts.randomness, parts.device_store)
    copy_to_new_key(desk.database, made.database, made.key)
    copy = Database.open(made.database, made.key, parts.clock, parts.randomness)
    try:
        with copy.write() as tx:
            tx.staff.update(replace(tx.staff.get(leaver), active=False))
            tx.settings.set_key_file(made.staged.digest, made.staged.epoch)
            ref = Ref("staff", leaver)
            tx.audit.append(desk.signer, Act.REMOVE, ref=ref, hash_content=True)
            tx.audit.append(desk.signer, Act.SETTINGS, ref=KEY_FILE, hash_content=True)
    finally:
        copy.close()
    desk.database.close()
    made.staged.complete()


def hired(parts: DeskParts, manager: str) -> tuple[str, StaffId]:
    desk = unlock.unlock(parts, manager, factories.MANAGER_PHRASE)
    code = factories.add_worker(desk)
    who = next(one.staff_id for one in desk.opened.roster if one.sign_in_code == code)
    stop(desk)
    return code, who


def is_gone(parts: DeskParts, manager: str, code: str, told_before: int) -> bool:
    """What the manager finds; her log, the staff table and the slot must say the same."""
    desk = unlock.unlock(parts, manager, factories.MANAGER_PHRASE)
    with desk.database.read() as tx:
        removals = AuditFilter(acts=frozenset({Act.REMOVE}))
        told = len(tx.audit.entries(removals, 1000)) > told_before
        here = any(one.active for one in tx.staff.all() if one.sign_in_code == code)
    stop(desk)
    try:
        stop(unlock.unlock(parts, code, factories.WORKER_PHRASE))
        opens = True
    except UnknownSignInCode:
        opens = False
    assert told is not here
    assert opens is here
    assert not (parts.folder / "slots.next.json").exists()
    return not here


def test_a_removal_cut_off_anywhere_has_happened_or_has_not(tmp_path: Path) -> None:
    parts = real_parts(tmp_path / "desk")
    made = first_run.create_desk(parts, factories.plan())
    manager = made.desk.staff.sign_in_code
    stop(made.desk)
    code, who = hired(parts, manager)
    at, removed, ends = 0, 0, []
    while True:
        desk = unlock.unlock(parts, manager, factories.MANAGER_PHRASE)
        points = survived(partial(remove, desk, who), at)
        stop(desk)
        ends.append(is_gone(parts, manager, code, removed))
        if ends[-1]:
            removed += 1
            code, who = hired(parts, manager)
        if points is not None:
            break
        at += 1
    assert at > 15
    # how many calls there are depends on what the try before left behind
    assert ends.count(False) > 5
    assert ends.count(True) > 1
    desk = unlock.unlock(parts, manager, factories.MANAGER_PHRASE)
    assert audit.verify(desk).clean
    earlier, unfinished = other_databases(desk.opened)
    assert not unfinished
    for path in earlier:
        delete_generation(path)
    stop(desk)
    stop(unlock.unlock_with_recovery(parts, made.recovery_key, factories.WORKER_PHRASE))
