"""Somebody lays another key file beside damaged records: who was removed stays out, nobody is
locked out, and nothing that was there is lost."""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import replace
from pathlib import Path

import pytest

from shelter_desk.domain.backup_errors import DamagedBackup, TodaysWordNeeded
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.passphrase_errors import UnknownSignInCode
from shelter_desk.domain.staff import Role
from shelter_desk.services.backups import restoring
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import people
from shelter_desk.services.views.backup import Key
from shelter_desk.vault.backup_keys import sign_header
from shelter_desk.vault.keyfile import read_key_file
from shelter_desk.vault.keys import PersonKeys
from shelter_desk.vault.members import Member
from shelter_desk.vault.opening import open_by_code
from shelter_desk.vault.slots import SlotFile
from shelter_desk.vault.succession import speaks_for
from shelter_desk.vault.trust import granted, removal, signed, wrapped
from tests import factories, new_desks
from tests.attack.test_backups import files_of_at_most
from tests.services.backups.test_backups import backed_up, stick
from tests.services.backups.test_two_words import House, house, new, open_as

__all__ = ["house", "new", "stick"]

FLOOR = new_desks.CHEAP


def keys_of(folder: Path, key: Key) -> tuple[PersonKeys, str]:
    """What somebody with a programming language keeps of herself."""
    found = open_by_code(
        read_key_file(folder, FLOOR),
        key.code,
        key.passphrase,
        factories.make_parts(folder).device_store,
    )
    return found.keys, found.member.id


def lay(folder: Path, file: SlotFile, keys: PersonKeys, writer: str) -> None:
    """A forged key file, newer than any."""
    forged = signed(replace(file, epoch=file.epoch + 5), writer, keys)
    (folder / "slots.json").write_bytes(forged.as_bytes())
    assert read_key_file(folder, FLOOR).epoch == file.epoch + 5


def manager_gone(file: SlotFile, by: PersonKeys, code: str) -> SlotFile:
    victim = next(one for one in file.members if one.active and one.who.code == code)
    word = removal(file.vault, victim.who, file.gen, by)
    return replace(file, members=file.with_member(Member(victim.who, None, word, ())), recovery=())


def back_again(file: SlotFile, by: PersonKeys, who: str, old: SlotFile) -> SlotFile:
    """The former manager as she was, and everything wrapped by her."""
    mine = old.member(who)
    assert mine is not None
    whole = replace(file, members=file.with_member(mine))
    members = tuple(
        one
        if one.wraps is None
        else replace(one, wraps=wrapped(file.vault, one.who, replace(one.wraps, gen=file.gen), by))
        for one in whole.members
    )
    return replace(whole, members=members)


@pytest.fixture
def former(house: House) -> tuple[Key, PersonKeys, str, SlotFile]:
    """A second manager who was removed before the backup, her keys, and the file of her days."""
    gone = house.hire(Role.MANAGER)
    keys, who = keys_of(house.parts.folder, gone)
    old = read_key_file(house.parts.folder, FLOOR)
    house.remove(gone)
    return gone, keys, who, old


def taken_out_of(house: House) -> None:
    """The newest backup, in the house's place for it."""
    house.backup = backed_up(house.desk, house.backup.parent)


@pytest.mark.parametrize("what", ["manager gone", "herself back", "both"])
def test_a_former_managers_word_counts_no_more(
    house: House, former: tuple[Key, PersonKeys, str, SlotFile], what: str
) -> None:
    gone, keys, who, old = former
    taken_out_of(house)
    file = read_key_file(house.parts.folder, FLOOR)
    forged = file
    if what != "manager gone":
        forged = back_again(forged, keys, who, old)
    writer = who if what != "manager gone" else keys_writer(house)
    if what != "herself back":
        forged = manager_gone(forged, keys, house.manager.code)
    house.damage()
    if what == "manager gone":
        own, _mine = keys_of(house.parts.folder, house.worker)
        lay(house.parts.folder, forged, own, writer)
    else:
        lay(house.parts.folder, forged, keys, who)
    done = restoring.restore_closed(
        house.parts, house.backup, house.manager, house.officer, replacing=True
    )
    # not by the forged file: by the backup's own, and managers are asked to look
    assert not done.today
    with pytest.raises(UnknownSignInCode):
        open_as(house.parts, gone)
    desk = open_as(house.parts, house.manager)
    assert people.staff_of_backup(desk) is not None
    assert audit.verify(desk).clean
    assert (Path(done.kept) / "slots.json").exists()
    stop(desk)


def keys_writer(house: House) -> str:
    """The caseworker, who helps her by signing the file."""
    file = read_key_file(house.parts.folder, FLOOR)
    return next(one.id for one in file.members if one.active and one.who.code == house.worker.code)


def test_an_older_key_file_brings_nobody_back_unseen(house: House, tmp_path: Path) -> None:
    older = (house.parts.folder / "slots.json").read_bytes()
    house.remove(house.worker)
    taken_out_of(house)
    house.damage()
    (house.parts.folder / "slots.json").write_bytes(older)
    done = restoring.restore_closed(
        house.parts, house.backup, house.manager, house.officer, replacing=True
    )
    assert not done.today
    with pytest.raises(UnknownSignInCode):
        open_as(house.parts, house.worker)
    desk = open_as(house.parts, house.manager)
    assert audit.verify(desk).clean
    stop(desk)


def test_an_older_one_that_is_newer_than_the_backup_is_shown_to_managers(house: House) -> None:
    house.hire(Role.HOUSE)
    between = (house.parts.folder / "slots.json").read_bytes()
    house.remove(house.worker)
    records = house.desk.opened.database
    whole = records.read_bytes()
    house.damage()
    records.write_bytes(whole)  # only the key file was changed; the records are good
    (house.parts.folder / "slots.json").write_bytes(between)
    done = restoring.restore_closed(
        house.parts, house.backup, house.manager, house.officer, replacing=True
    )
    assert done.today
    assert (Path(done.kept) / records.name).read_bytes() == whole
    desk = open_as(house.parts, house.manager)
    waits = people.staff_of_backup(desk)
    assert waits is not None
    assert house.worker.code in {one.code for one in waits.people}
    assert audit.verify(desk).clean
    stop(desk)


def test_spoilt_slots_lock_nobody_out_for_good(house: House, tmp_path: Path) -> None:
    """A caseworker spoils the others' ways in and signs: an empty folder is always left."""
    own, who = keys_of(house.parts.folder, house.worker)
    file = read_key_file(house.parts.folder, FLOOR)
    mine = file.member(who)
    assert mine is not None
    members = tuple(
        one if one.id == who else replace(one, slots=mine.slots) for one in file.members
    )
    house.damage()
    lay(house.parts.folder, replace(file, members=members, recovery=()), own, who)
    before = {one.name: one.read_bytes() for one in house.parts.folder.iterdir() if one.is_file()}
    for pair in ((house.manager, house.officer), (house.sheet, house.manager)):
        with pytest.raises(TodaysWordNeeded):
            restoring.restore_closed(house.parts, house.backup, *pair, replacing=True)
    after = {one.name: one.read_bytes() for one in house.parts.folder.iterdir() if one.is_file()}
    assert after == before
    new = factories.make_parts(tmp_path / "empty")
    restoring.restore_closed(new, house.backup, house.manager, house.officer)
    stop(open_as(new, house.manager))


def test_what_is_no_key_file_is_put_aside(house: House) -> None:
    house.hire(Role.HOUSE)
    house.damage()
    (house.parts.folder / "slots.json").write_bytes(b"\x00" * 4096)
    done = restoring.restore_closed(
        house.parts, house.backup, house.manager, house.officer, replacing=True
    )
    assert not done.today
    stop(open_as(house.parts, house.manager))


def test_files_in_the_way_stop_nothing_and_stay(house: House) -> None:
    house.hire(Role.HOUSE)
    gen = house.desk.opened.gen
    house.damage()
    strays = [house.parts.folder / f"vault-{gen + more:06d}.db" for more in (1, 2)]
    for one in strays:
        one.write_bytes(b"perhaps the records of somebody")
    done = restoring.restore_closed(
        house.parts, house.backup, house.manager, house.officer, replacing=True
    )
    assert done.today
    for one in strays:
        assert (Path(done.kept) / one.name).read_bytes() == b"perhaps the records of somebody"
    desk = open_as(house.parts, house.manager)
    assert desk.opened.gen == gen + 3
    stop(desk)


def test_a_disk_that_is_full_while_new_keys_are_made(house: House) -> None:
    house.remove(house.worker)
    raw = house.damage()
    records, folder = house.desk.opened.database, house.parts.folder
    slots, there = (folder / "slots.json").read_bytes(), set(folder.glob("vault-*.db"))
    for limit in (0, 4096, len(raw) // 2, len(raw) - 1):
        with files_of_at_most(limit), pytest.raises(ShelterDeskError):
            restoring.restore_closed(
                house.parts, house.backup, house.manager, house.officer, replacing=True
            )
        assert (folder / "slots.json").read_bytes() == slots
        assert records.read_bytes() == raw
        assert set(folder.glob("vault-*.db")) == there
    assert restoring.restore_closed(
        house.parts, house.backup, house.manager, house.officer, replacing=True
    ).today
    with pytest.raises(UnknownSignInCode):
        open_as(house.parts, house.worker)
    stop(open_as(house.parts, house.manager))
    # a file whose key the one who left may hold is nowhere any more
    assert not list(folder.rglob("vault-000001.db"))


def test_a_backup_without_its_second_holder_is_damaged(house: House, tmp_path: Path) -> None:
    """The caseworker rewrites a backup so that the manager seems to be the only one."""
    own, who = keys_of(house.parts.folder, house.worker)
    file = read_key_file(house.parts.folder, FLOOR)
    fewer = signed(
        replace(
            file,
            members=tuple(one for one in file.members if one.who.code != house.officer.code),
        ),
        who,
        own,
    )
    rewritten = rewrite(house, own, who, fewer.as_bytes())
    stop(house.desk)
    new = factories.make_parts(tmp_path / "new")
    with pytest.raises(DamagedBackup):
        restoring.restore_closed(new, rewritten, house.manager)
    assert not list(new.folder.glob("*.db"))


def rewrite(house: House, keys: PersonKeys, who: str, slots: bytes) -> Path:
    """The same backup with another key file in it, signed by ``who``."""
    raw = house.backup.read_bytes()
    lengths = struct.Struct(">8sIIQ")
    magic, head_size, slots_size, size = lengths.unpack(raw[: lengths.size])
    head = json.loads(raw[lengths.size : lengths.size + head_size])
    head["slots"] = [len(slots), hashlib.sha256(slots).hexdigest()]
    head["by"] = who
    new_head = json.dumps(head, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    body = raw[lengths.size + head_size + 64 + slots_size :]
    house.desk.opened.keys, kept = keys, house.desk.opened.keys
    signature = sign_header(house.desk.opened, new_head)
    house.desk.opened.keys = kept
    made = house.backup.with_name("archive-66.bak")
    made.write_bytes(
        lengths.pack(magic, len(new_head), len(slots), size) + new_head + signature + slots + body
    )
    return made


def test_what_a_newer_key_file_may_say(house: House) -> None:
    """Each lie for itself, by somebody who is a manager now or by somebody who never was."""
    folder = house.parts.folder
    then = read_key_file(folder, FLOOR)
    boss, boss_id = keys_of(folder, house.manager)
    worker, _who = keys_of(folder, house.worker)
    root = boss.root
    assert speaks_for(then, then, root)
    house.remove(house.worker)
    after = read_key_file(folder, FLOOR)
    assert speaks_for(then, after, root)
    assert not speaks_for(after, then, root)  # who had gone does not come back
    mine = then.member(boss_id)
    assert mine is not None
    own_end = Member(mine.who, None, removal(then.vault, mine.who, then.gen, boss), ())
    lies = {
        "somebody is missing": replace(then, members=then.members[:-1]),
        "ended by herself": replace(then, members=then.with_member(own_end)),
        "ended by no manager": manager_gone(then, worker, house.manager.code),
        "made a manager by herself": replace(
            then,
            members=tuple(
                replace(one, who=granted(then.vault, replace(one.who, role=Role.MANAGER), worker))
                if one.who.code == house.worker.code
                else one
                for one in then.members
            ),
        ),
        "wrapped by no manager": replace(
            then,
            members=tuple(
                replace(one, wraps=wrapped(then.vault, one.who, one.wraps, worker))
                if one.wraps is not None
                else one
                for one in then.members
            ),
        ),
    }
    for lie, file in lies.items():
        assert not speaks_for(then, file, root), lie
    stop(house.desk)
