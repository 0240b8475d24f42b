"""Records put back: over an open desk, a damaged one, and on a new computer."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditFilter, Fault
from shelter_desk.domain.backup_errors import BackupOfAnotherDesk, DamagedBackup, ManagerMustRestore
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.folder_errors import DamagedVault, DeskExists
from shelter_desk.domain.passphrase_errors import (
    NotTheSecondPerson,
    UnknownSignInCode,
    WrongPassphrase,
)
from shelter_desk.domain.staff import Role
from shelter_desk.domain.witnesses import split_detail
from shelter_desk.services.backups import backups, restoring
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.backups.kept_generations import EARLIER, clear_kept
from shelter_desk.services.inside.opening.second_person import Beside
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import people, settings
from shelter_desk.services.residents import residents
from shelter_desk.services.views.backup import Key
from tests import factories
from tests.services.backups.test_backups import backed_up, fill, manager_key, stick

__all__ = ["stick"]


@pytest.fixture
def beside(desk: Desk) -> Beside:
    """A data officer who stands by."""
    code = factories.add_worker(desk, Role.DATA_OFFICER)
    return Beside(code, factories.WORKER_PHRASE)


def codes(desk: Desk) -> set[str]:
    return {row.code for row in residents.find(desk, "Mariam", 50)}


def test_a_restore_is_a_new_generation_and_says_so(desk: Desk, stick: Path, beside: Beside) -> None:
    fill(desk, 2)
    path = backed_up(desk, stick)
    then = codes(desk)
    fill(desk, 1)
    old, raw_head = desk.opened.database, desk.opened.gen
    done = restoring.restore(desk, path, None, beside)
    assert done.residents == 2
    assert codes(desk) == then
    assert desk.opened.gen == raw_head + 1
    assert not old.exists()
    kept = Path(done.kept)
    assert (kept / old.name).exists()
    assert (kept / "slots.json").exists()
    assert audit.verify(desk).clean
    with desk.database.read() as tx:
        (line,) = tx.audit.entries(AuditFilter(acts=frozenset({Act.RESTORE})), 5)
        assert " over " in line.detail
        assert "second=" in line.detail
        rows = tx.backups.all()
    # the one it came from, and the one of the moment before
    assert len(rows) == 2
    fill(desk, 1)
    again = factories.reopen(desk)
    assert len(codes(again)) == 3
    # the records of before can be had back
    newest = next(row for row in backups.backups_page(again).rows if row.path)
    assert newest.path is not None
    restoring.restore(again, newest.path, None, beside)
    assert len(codes(again)) == 3
    assert audit.verify(again).clean
    stop(again)


def test_the_second_word_of_a_restore_can_be_checked_for_ever(
    desk: Desk, stick: Path, beside: Beside
) -> None:
    path = backed_up(desk, stick)
    with pytest.raises(WrongPassphrase):
        restoring.restore(desk, path, None, replace(beside, passphrase="mistyped once or twice"))
    restoring.restore(desk, path, None, beside)
    assert audit.verify(desk).clean
    with desk.database.write() as tx:
        (line,) = tx.audit.entries(AuditFilter(acts=frozenset({Act.RESTORE})), 5)
        words, witness = split_detail(line.detail)
        assert witness is not None
        other = words.replace(words.split()[1], "00" * 32)
        for false in (words, witness.told(other), witness.told("1 00"), witness.told("x y over z")):
            tx.audit.append(desk.signer, Act.RESTORE, detail=false)
        tx.audit.append(desk.signer, Act.RESTORE, detail=replace(witness, seq=1).told(words))
    found = audit.verify(desk).faults
    assert [one.text for one in found] == [labels.FAULTS[Fault.SECOND]] * 5


def test_nobody_who_left_comes_back_and_nobody_new_is_shut_out(
    desk: Desk, stick: Path, beside: Beside
) -> None:
    leaver = factories.add_worker(desk)
    path = backed_up(desk, stick)
    who = next(one.staff_id for one in desk.opened.roster if one.sign_in_code == leaver)
    people.remove(desk, who)
    newcomer = factories.add_worker(desk, Role.HEALTH)
    settings.change_passphrase(desk, factories.MANAGER_PHRASE, "basket river seventeen candle moon")
    restoring.restore(desk, path, None, beside)
    parts, code = desk.parts, desk.staff.sign_in_code
    stop(desk)
    with pytest.raises(UnknownSignInCode):
        unlock.unlock(parts, leaver, factories.WORKER_PHRASE)
    with pytest.raises(WrongPassphrase):
        unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    stop(unlock.unlock(parts, newcomer, factories.WORKER_PHRASE))
    again = unlock.unlock(parts, code, "basket river seventeen candle moon")
    assert audit.verify(again).clean
    stop(again)


def test_who_may_restore_and_who_stands_by(
    desk: Desk, stick: Path, beside: Beside, tmp_path: Path
) -> None:
    path = backed_up(desk, stick)
    worker = factories.add_worker(desk)
    before = desk.opened.digest
    mine = Beside(desk.staff.sign_in_code, factories.MANAGER_PHRASE)
    for wrong, error in (
        (mine, NotTheSecondPerson),
        (Beside(worker, factories.WORKER_PHRASE), NotTheSecondPerson),
        (Beside(beside.code, "wrong words"), WrongPassphrase),
    ):
        with pytest.raises(error):
            restoring.restore(desk, path, None, wrong)
    assert desk.opened.digest == before
    other = factories.open_other_desk(factories.make_parts(tmp_path / "other"))
    strange = backed_up(other, stick)
    stop(other)
    with pytest.raises(BackupOfAnotherDesk):
        restoring.restore(desk, strange, None, beside)
    parts = desk.parts
    stop(desk)
    refusals = ((worker, NotAllowed), (beside.code, ManagerMustRestore))
    for code, refused in refusals:
        somebody = unlock.unlock(parts, code, factories.WORKER_PHRASE)
        with pytest.raises(refused):
            restoring.restore(somebody, path, None, mine)
        stop(somebody)


def test_a_damaged_backup_changes_nothing(desk: Desk, stick: Path, beside: Beside) -> None:
    fill(desk, 1)
    path = backed_up(desk, stick)
    raw = bytearray(path.read_bytes())
    raw[-2000] ^= 8
    path.write_bytes(raw)
    before = codes(desk), desk.opened.digest
    with pytest.raises(DamagedBackup):
        restoring.restore(desk, path, None, beside)
    assert (codes(desk), desk.opened.digest) == before
    assert not (desk.parts.folder / EARLIER).exists()


@pytest.mark.parametrize("way", ["passphrase", "recovery"])
def test_on_a_new_computer(parts: DeskParts, stick: Path, tmp_path: Path, way: str) -> None:
    made = first_run.create_desk(parts, factories.plan())
    desk = made.desk
    fill(desk, 2)
    path = backed_up(desk, stick)
    code = desk.staff.sign_in_code
    stop(desk)
    key = Key(recovery_key=made.recovery_key) if way == "recovery" else manager_key(desk)
    new = factories.make_parts(tmp_path / "new computer")
    assert restoring.look(new, path).entries > 5
    done = restoring.restore_closed(new, path, key)
    assert (done.residents, done.kept) == (2, "")
    if way == "recovery":
        words = "basket river seventeen candle moon"
        again = unlock.unlock_with_recovery(new, made.recovery_key, words)
    else:
        again = unlock.unlock(new, code, factories.MANAGER_PHRASE)
    assert len(codes(again)) == 2
    assert audit.verify(again).clean
    with again.database.read() as tx:
        assert tx.audit.entries(AuditFilter(acts=frozenset({Act.RESTORE})), 5)
    stop(again)
    with pytest.raises(DeskExists):
        restoring.restore_closed(new, path, key)


def test_a_damaged_desk_is_offered_its_newest_good_backup(desk: Desk) -> None:
    fill(desk, 2)
    place = desk.parts.folder / "backups"
    place.mkdir(exist_ok=True)
    newest = [backed_up(desk, place) for _ in range(2)][-1]
    parts, code, records = desk.parts, desk.staff.sign_in_code, desk.opened.database
    stop(desk)
    raw = bytearray(records.read_bytes())
    raw[100:300] = bytes(200)
    records.write_bytes(raw)
    with pytest.raises(DamagedVault):
        unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    broken = bytearray(newest.read_bytes())
    broken[500] ^= 1
    newest.write_bytes(broken)
    offered = restoring.newest_here(parts)
    assert offered is not None
    assert offered.path.name == "archive-01.bak"
    back = restoring.restore_closed(parts, offered.path, manager_key(desk), replacing=True)
    assert back.residents == 2
    assert (Path(back.kept) / records.name).read_bytes() == bytes(raw)
    again = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    assert len(codes(again)) == 2
    assert audit.verify(again).clean
    stop(again)


def test_what_is_kept_goes_after_thirty_days(
    desk: Desk, stick: Path, beside: Beside, fake_clock: factories.FakeClock
) -> None:
    path = backed_up(desk, stick)
    done = restoring.restore(desk, path, None, beside)
    now = fake_clock.now()
    clear_kept(desk.parts.folder, now + timedelta(days=29))
    assert Path(done.kept).exists()
    clear_kept(desk.parts.folder, now + timedelta(days=31))
    assert not Path(done.kept).exists()


@pytest.mark.parametrize("damage", ["nothing", "keys", "everything"])
def test_a_backup_tells_whether_it_is_of_the_desk_in_the_folder(
    desk: Desk, stick: Path, tmp_path: Path, damage: str
) -> None:
    own = backed_up(desk, stick)
    other = factories.open_other_desk(factories.make_parts(tmp_path / "other"))
    strange = backed_up(other, stick)
    stop(other)
    parts = desk.parts
    stop(desk)
    if damage == "keys":
        (parts.folder / "slots.json").write_bytes(b"torn")
        local = parts.folder / "backups"
        local.mkdir(exist_ok=True)
        (local / own.name).write_bytes(own.read_bytes())
    if damage == "everything":
        shutil.rmtree(parts.folder)
    assert restoring.look(parts, own).ours
    assert restoring.look(parts, strange).ours is (damage == "everything")
