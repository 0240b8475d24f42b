"""Every schema that ever was opens in this build, with every row and the same head of the log."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.folder_errors import DiskFull, ManagerMustUpdate, NewerVault, OlderVault
from shelter_desk.domain.staff import Role
from shelter_desk.services.backups import backups, migrating
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.opening import key_file
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.views.desk import UpdateStep
from shelter_desk.storage import database as database_module
from shelter_desk.storage import stepping
from shelter_desk.storage.connection.connecting import connect_maintenance
from tests import factories
from tests.data.vaults.make import KEPT
from tests.places import VAULTS
from tests.storage import step_of_tomorrow

FOLDERS = sorted(one.name for one in VAULTS.iterdir() if one.name.isdigit())


def nobody(_step: UpdateStep, _done: int, _known: int) -> None:
    """Nobody watches."""


def laid_out(tmp_path: Path, name: str) -> tuple[DeskParts, dict[str, object]]:
    folder = tmp_path / "desk"
    folder.mkdir(mode=0o700)
    for one in KEPT:
        shutil.copyfile(VAULTS / name / one, folder / one)
    told = json.loads((VAULTS / name / "told.json").read_text(encoding="utf-8"))
    return factories.make_parts(folder, factories.FakeClock(factories.START, 10_000_000)), told


def test_the_first_schema_is_kept() -> None:
    assert FOLDERS[0] == "0001"


@pytest.mark.parametrize("name", FOLDERS)
def test_an_old_vault_opens_as_it_was(tmp_path: Path, name: str) -> None:
    parts, told = laid_out(tmp_path, name)
    code = str(told["code"])
    try:
        desk = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    except OlderVault:
        migrating.bring_up_to_date(parts, code, factories.MANAGER_PHRASE, nobody)
        desk = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    with desk.database.maintenance() as reader:
        (head,) = reader.execute("SELECT hash FROM audit WHERE seq = ?", (told["seq"],)).fetchone()
    assert head.hex() == told["head"]
    with desk.database.read() as tx:
        assert sorted(one.code for one in tx.residents.recent(9)) == told["codes"]
    assert audit.verify(desk).clean
    stop(desk)


def test_opening_an_old_key_file_hands_out_the_keys_to_give_to_circles(tmp_path: Path) -> None:
    parts, told = laid_out(tmp_path, FOLDERS[-1])
    keys, code = parts.folder / "slots.json", str(told["code"])
    assert b'"circles"' not in keys.read_bytes()
    first = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    assert not first.opened.gives_everywhere
    worker = factories.add_worker(first, Role.HOUSE)
    assert audit.verify(first).clean
    stop(first)
    written = keys.read_bytes()
    for who, phrase in ((worker, factories.WORKER_PHRASE), (code, factories.MANAGER_PHRASE)):
        desk = unlock.unlock(parts, who, phrase)
        assert desk.opened.gives_everywhere
        stop(desk)
    assert keys.read_bytes() == written, "once is enough"


def test_a_full_disk_does_not_keep_the_manager_of_an_old_key_file_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts, told = laid_out(tmp_path, FOLDERS[-1])
    code, before = str(told["code"]), (parts.folder / "slots.json").read_bytes()

    def no_room(*_given: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(key_file, "renew_wraps", no_room)
        stop(unlock.unlock(parts, code, factories.MANAGER_PHRASE))
    assert (parts.folder / "slots.json").read_bytes() == before
    stop(unlock.unlock(parts, code, factories.MANAGER_PHRASE))
    assert (parts.folder / "slots.json").read_bytes() != before


@pytest.fixture
def tomorrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program whose schema is one step further."""
    monkeypatch.setattr(stepping, "STEPS", (*stepping.STEPS, step_of_tomorrow))
    from shelter_desk.services.inside.backups import backup_opening, putting_back
    from shelter_desk.storage import generation

    for module in (database_module, generation, migrating, backup_opening, putting_back):
        monkeypatch.setattr(module, "SCHEMA_VERSION", step_of_tomorrow.NUMBER)


def test_a_migration_is_a_backup_a_copy_and_a_switch(
    tmp_path: Path, tomorrow: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts, told = laid_out(tmp_path, "0001")
    code, old = str(told["code"]), parts.folder / "vault-000001.db"
    before = old.read_bytes()
    with pytest.raises(OlderVault):
        unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    assert old.read_bytes() == before
    migrating.bring_up_to_date(parts, code, factories.MANAGER_PHRASE, nobody)
    desk = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    assert desk.opened.database.name == "vault-000002.db"
    assert audit.verify(desk).clean
    with desk.database.read() as tx:
        (line,) = tx.audit.entries(AuditFilter(acts=frozenset({Act.MIGRATE})), 2)
    assert line.detail == f"1 to {step_of_tomorrow.NUMBER}"
    (kept,) = (parts.folder / "earlier").iterdir()
    assert (kept / old.name).read_bytes() == before
    # the backup of before was verified and can be put back by this program
    (found,) = backups.found_in(desk, parts.folder / "backups")
    looked = backups.check_backup(desk, found.path)
    assert looked.residents == 2
    stop(desk)
    monkeypatch.undo()
    with pytest.raises(NewerVault):
        unlock.unlock(parts, code, factories.MANAGER_PHRASE)


def test_a_migration_that_fails_leaves_the_old_file(
    tmp_path: Path, tomorrow: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts, told = laid_out(tmp_path, "0001")
    code, old = str(told["code"]), parts.folder / "vault-000001.db"
    before = old.read_bytes(), (parts.folder / "slots.json").read_bytes()

    def no_room(*_given: object, **_named: object) -> None:
        raise DiskFull

    for step in ("copy_to_new_key", "migrate_copy", "verify_copy", "make"):
        with monkeypatch.context() as patch:
            patch.setattr(migrating, step, no_room)
            with pytest.raises(DiskFull):
                migrating.bring_up_to_date(parts, code, factories.MANAGER_PHRASE, nobody)
        assert (old.read_bytes(), (parts.folder / "slots.json").read_bytes()) == before
        assert sorted(one.name for one in parts.folder.glob("vault-*")) == [old.name]
    migrating.bring_up_to_date(parts, code, factories.MANAGER_PHRASE, nobody)
    stop(unlock.unlock(parts, code, factories.MANAGER_PHRASE))


def test_only_a_manager_brings_records_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = factories.open_new_desk(factories.make_parts(tmp_path / "desk"))
    code, parts = factories.add_worker(desk), desk.parts
    stop(desk)
    with pytest.raises(ManagerMustUpdate):
        migrating.bring_up_to_date(parts, code, factories.WORKER_PHRASE, nobody)


def test_a_newer_file_is_refused_and_not_touched(tmp_path: Path) -> None:
    desk = factories.open_new_desk(factories.make_parts(tmp_path / "desk"))
    parts, code, key = desk.parts, desk.staff.sign_in_code, bytearray(desk.opened.key)
    path = desk.opened.database
    stop(desk)
    connection = connect_maintenance(path, key)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerVault):
        unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    assert path.read_bytes() == before
