"""A backup into a folder without an open desk: two words in one sitting, told and verifiable."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter
from shelter_desk.domain.backup_errors import (
    BackupNotForYou,
    ManagerMustGiveWord,
    NoLongerHere,
    SameWordTwice,
    SecondWordNeeded,
    TodaysWordNeeded,
)
from shelter_desk.domain.errors import NotAllowed, NotFound, ShelterDeskError
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.passphrase_errors import (
    TooManyAttempts,
    UnknownSignInCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from shelter_desk.domain.staff import Role
from shelter_desk.domain.witnesses import Step, message_of, split_detail
from shelter_desk.services.backups import restoring
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import people, settings
from shelter_desk.services.residents import residents
from shelter_desk.services.views.backup import Key, StaffOfBackup
from shelter_desk.services.views.people import Newcomer
from shelter_desk.vault.second import check_countersignature
from tests import factories
from tests.services.backups.test_backups import backed_up, fill, stick
from tests.vault.conftest import MemoryStore

__all__ = ["stick"]

NEW_PHRASE = "basket river seventeen candle moon"


@dataclass
class House:
    """A manager with a sheet, a data officer, a caseworker; a backup, and who came after it."""

    desk: Desk
    sheet: Key
    manager: Key
    officer: Key
    worker: Key
    backup: Path

    @property
    def parts(self) -> DeskParts:
        return self.desk.parts

    def hire(self, role: Role) -> Key:
        return Key(factories.add_worker(self.desk, role), factories.WORKER_PHRASE)

    def remove(self, key: Key) -> None:
        who = factories.staff_id(self.desk, key.code)
        self.desk.sure_until_ms = self.desk.clock.monotonic_ms() + 1_000
        people.remove(self.desk, who)

    def damage(self) -> bytes:
        """The records are not whole any more; everything else in the folder is."""
        stop(self.desk)
        path = self.desk.opened.database
        raw = bytearray(path.read_bytes())
        raw[100:300] = bytes(200)
        path.write_bytes(raw)
        with pytest.raises(DamagedVault):
            unlock.unlock(self.parts, self.manager.code, self.manager.passphrase)
        return bytes(raw)


@pytest.fixture
def house(parts: DeskParts, stick: Path) -> House:
    made = first_run.create_desk(parts, factories.plan())
    desk = made.desk
    fill(desk, 2)
    officer, worker = (
        Key(factories.add_worker(desk, role), factories.WORKER_PHRASE)
        for role in (Role.DATA_OFFICER, Role.CASEWORKER)
    )
    manager = Key(desk.staff.sign_in_code, factories.MANAGER_PHRASE)
    path = backed_up(desk, stick)
    return House(desk, Key(recovery_key=made.recovery_key), manager, officer, worker, path)


@pytest.fixture
def new(tmp_path: Path, fake_clock: factories.FakeClock) -> DeskParts:
    return factories.make_parts(tmp_path / "new computer", fake_clock)


def entry(desk: Desk, act: Act) -> AuditEntry:
    with desk.database.read() as tx:
        return tx.audit.entries(AuditFilter(acts=frozenset({act})), 1)[0]


def row_hash(desk: Desk, seq: int) -> bytes:
    with desk.database.maintenance() as connection:
        found = connection.execute("SELECT hash FROM audit WHERE seq = ?", (seq,)).fetchone()
    return bytes(found[0])


def open_as(parts: DeskParts, key: Key, phrase: str = "") -> Desk:
    return unlock.unlock(parts, key.code, phrase or key.passphrase)


def nothing_there(parts: DeskParts) -> bool:
    return {one.name for one in parts.folder.iterdir()} <= {"attempts.json", "backups"}


def test_one_word_alone_is_too_little(house: House, new: DeskParts) -> None:
    stop(house.desk)
    for only in (house.manager, house.officer, house.sheet):
        with pytest.raises(SecondWordNeeded):
            restoring.restore_closed(new, house.backup, only)
        assert nothing_there(new)


@pytest.mark.parametrize(
    "pair", ["manager officer", "officer manager", "sheet officer", "sheet manager"]
)
def test_two_words_are_told_and_can_be_checked(house: House, new: DeskParts, pair: str) -> None:
    stop(house.desk)
    first, second = (getattr(house, name) for name in pair.split())
    done = restoring.restore_closed(new, house.backup, first, second)
    assert (done.alone, done.today, done.residents) == (False, False, 2)
    desk = open_as(new, house.manager)
    row = entry(desk, Act.RESTORE)
    words, witness = split_detail(row.detail)
    assert witness is not None
    assert words.endswith(
        f" by={'paper' if first is house.sheet else 'passphrase'} with=passphrase"
    )
    by_code = {one.sign_in_code: one.id for one in factories.colleagues(desk)}
    assert witness.staff_id == by_code[second.code]
    assert row.staff_id == by_code[first.code or house.manager.code]
    with desk.database.read() as tx:
        public = tx.staff.get(witness.staff_id).ed25519_public
    head = row_hash(desk, witness.seq)
    assert witness.seq == row.seq - 1
    message = message_of(witness.seq, head, Step.RESTORE, None, head.hex())
    assert check_countersignature(public, message, witness.signature)
    assert not check_countersignature(public, message[:-1], witness.signature)
    assert audit.verify(desk).clean
    shown = next(
        one for one in audit.audit_page(desk, AuditFilter()).rows if one.kind is Act.RESTORE
    )
    assert "Layla Hassan" in str(shown.detail) or "Noora Salem" in str(shown.detail)
    stop(desk)


def test_the_same_word_twice(house: House, new: DeskParts) -> None:
    stop(house.desk)
    for word in (house.manager, house.officer, house.sheet):
        with pytest.raises(SameWordTwice):
            restoring.restore_closed(new, house.backup, word, word)
    arabic = house.manager.code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    spaced = house.sheet.recovery_key.lower().replace("-", " ")
    for word, again in (
        (house.manager, replace(house.manager, code=f" {arabic} ")),
        (house.manager, replace(house.manager, passphrase="not hers")),
        (house.sheet, Key(recovery_key=spaced)),
    ):
        with pytest.raises(SameWordTwice):
            restoring.restore_closed(new, house.backup, word, again)
    assert nothing_there(new)
    assert not (new.folder / "attempts.json").exists()


def test_wrong_words_wait_as_at_the_door_and_are_told(
    house: House, new: DeskParts, fake_clock: factories.FakeClock
) -> None:
    stop(house.desk)
    wrong = replace(house.officer, passphrase="not her words")
    for _ in range(4):
        with pytest.raises(WrongPassphrase):
            restoring.restore_closed(new, house.backup, house.manager, wrong)
    with pytest.raises(TooManyAttempts):
        restoring.restore_closed(new, house.backup, house.manager, house.officer)
    with pytest.raises(TooManyAttempts):  # the field of the first word is no way around
        restoring.second_word(new, house.backup, house.officer)
    fake_clock.advance(minutes=2)
    with pytest.raises(WrongPassphrase):
        restoring.second_word(new, house.backup, wrong)
    fake_clock.advance(minutes=2)
    assert restoring.second_word(new, house.backup, house.officer).needed
    restoring.restore_closed(new, house.backup, house.manager, house.officer)
    desk = open_as(new, house.manager)
    told = entry(desk, Act.FAILED_UNLOCK)
    assert told.detail == "5"
    assert told.ref is not None
    assert audit.verify(desk).clean
    stop(desk)


def test_who_gives_no_word(house: House, new: DeskParts, tmp_path: Path) -> None:
    other = first_run.create_desk(factories.make_parts(tmp_path / "other"), factories.plan())
    stop(other.desk)
    stop(house.desk)
    for first, second, refused in (
        (house.worker, house.manager, NotAllowed),
        (house.manager, house.worker, NotAllowed),
        (house.manager, Key("12", "x"), UnknownSignInCode),
        (house.manager, Key(recovery_key=other.recovery_key), WrongRecoveryKey),
    ):
        with pytest.raises(refused):
            restoring.restore_closed(new, house.backup, first, second)
    assert nothing_there(new)


def test_nobody_is_listed_before_a_first_word(house: House, new: DeskParts) -> None:
    stop(house.desk)
    for wrong in (replace(house.manager, passphrase="x"), Key("999", "x"), house.worker):
        with pytest.raises(ShelterDeskError) as refused:
            restoring.second_word(new, house.backup, wrong)
        assert "Layla" not in str(refused.value.params)
    by_manager = restoring.second_word(new, house.backup, house.manager)
    assert by_manager.needed
    assert by_manager.paper
    assert [one.code for one in by_manager.people] == [house.officer.code]
    assert by_manager.people[0].name_latin == "Layla Hassan"
    by_paper = restoring.second_word(new, house.backup, house.sheet)
    assert not by_paper.paper
    assert {one.code for one in by_paper.people} == {house.officer.code, house.manager.code}


@pytest.mark.parametrize("way", ["passphrase", "paper"])
def test_alone_only_where_nobody_else_can(
    parts: DeskParts, new: DeskParts, stick: Path, way: str
) -> None:
    made = first_run.create_desk(parts, factories.plan())
    desk, code = made.desk, made.desk.staff.sign_in_code
    factories.add_worker(desk)
    people.invite(desk, Newcomer("", "Not yet here", Role.MANAGER, "f"))
    path = backed_up(desk, stick)
    stop(desk)
    word = Key(recovery_key=made.recovery_key)
    if way == "passphrase":
        word = Key(code, factories.MANAGER_PHRASE)
    able = restoring.second_word(new, path, word)
    assert (able.needed, able.people == ()) == (False, way == "passphrase")
    assert restoring.restore_closed(new, path, word).alone
    again = unlock.unlock(new, code, factories.MANAGER_PHRASE)
    assert entry(again, Act.RESTORE).detail.endswith(f" by={way} alone")
    shown = next(
        one for one in audit.audit_page(again, AuditFilter()).rows if one.kind is Act.RESTORE
    )
    assert "alone" in str(shown.detail)
    assert audit.verify(again).clean
    stop(again)


def test_slots_of_another_computer_cannot_be_waited_for(
    tmp_path: Path, stick: Path, fake_clock: factories.FakeClock
) -> None:
    """Both passphrases need a key store that burnt; the sheet must still do, alone."""
    store = MemoryStore()
    parts = replace(factories.make_parts(tmp_path / "desk", fake_clock), device_store=store)
    made = first_run.create_desk(parts, factories.plan(use_device_secret=True))
    asked = people.invite(made.desk, Newcomer("", "Huda", Role.MANAGER, "f"))
    stop(made.desk)
    desk = unlock.unlock_first_time(parts, asked.sign_in_code, asked.code, NEW_PHRASE)
    assert desk.opened.device_bound
    path = backed_up(desk, stick)
    stop(desk)
    sheet = Key(recovery_key=made.recovery_key)
    here = replace(parts, folder=tmp_path / "beside")
    with pytest.raises(SecondWordNeeded):
        restoring.restore_closed(here, path, sheet)
    assert restoring.restore_closed(factories.make_parts(tmp_path / "new"), path, sheet).alone


def test_whoever_was_removed_stays_out(house: House) -> None:
    newcomer = house.hire(Role.HEALTH)
    house.remove(house.worker)
    settings.change_passphrase(house.desk, factories.MANAGER_PHRASE, NEW_PHRASE)
    gen, records = house.desk.opened.gen, house.desk.opened.database
    stop(house.desk)
    raw = bytearray(records.read_bytes())
    raw[100:300] = bytes(200)
    records.write_bytes(raw)
    today = replace(house.manager, passphrase=NEW_PHRASE)
    with pytest.raises(TodaysWordNeeded):
        restoring.restore_closed(
            house.parts, house.backup, house.manager, house.officer, replacing=True
        )
    done = restoring.restore_closed(house.parts, house.backup, today, house.officer, replacing=True)
    assert (done.today, done.alone, done.residents) == (True, False, 2)
    assert (Path(done.kept) / records.name).read_bytes() == bytes(raw)
    assert not records.exists()
    with pytest.raises(UnknownSignInCode):
        open_as(house.parts, house.worker)
    stop(open_as(house.parts, newcomer))
    desk = open_as(house.parts, today)
    assert desk.opened.gen == gen + 1
    assert len(residents.find(desk, "Mariam", 50)) == 2
    names = {one.sign_in_code: one for one in factories.colleagues(desk)}
    assert not names[house.worker.code].active
    assert names[newcomer.code].name_latin == "Layla Hassan"
    assert names[newcomer.code].role is Role.HEALTH
    assert audit.verify(desk).clean
    waits = people.staff_of_backup(desk)
    assert waits is not None
    assert waits.today
    assert house.worker.code not in {one.code for one in waits.people}
    row = entry(desk, Act.RESTORE)
    words, witness = split_detail(row.detail)
    assert witness is not None
    assert words.endswith("by=passphrase with=passphrase")
    head = row_hash(desk, witness.seq)
    with desk.database.read() as tx:
        public = tx.staff.get(witness.staff_id).ed25519_public
    message = message_of(witness.seq, head, Step.RESTORE, None, head.hex())
    assert check_countersignature(public, message, witness.signature)
    people.staff_checked(desk)
    stop(desk)


def test_a_manager_gives_one_of_the_words_where_keys_are_made(house: House) -> None:
    third = house.hire(Role.DATA_OFFICER)
    house.desk.sure_until_ms = house.desk.clock.monotonic_ms() + 1_000
    house.damage()
    with pytest.raises(BackupNotForYou):
        restoring.restore_closed(house.parts, house.backup, house.officer, third, replacing=True)
    done = restoring.restore_closed(
        house.parts, house.backup, house.officer, house.sheet, replacing=True
    )
    assert done.today
    desk = open_as(house.parts, house.manager)
    row = entry(desk, Act.RESTORE)
    words, witness = split_detail(row.detail)
    assert witness is not None
    # the manager makes the keys and signs, whoever of the two typed first
    assert row.staff_id == desk.staff.id
    assert words.endswith(" by=paper with=passphrase")
    assert witness.staff_id != desk.staff.id
    assert audit.verify(desk).clean
    stop(desk)
    stop(open_as(house.parts, third))


def test_two_data_officers_cannot_make_keys(parts: DeskParts, stick: Path) -> None:
    made = first_run.create_desk(parts, factories.plan())
    desk = made.desk
    first, second = (
        Key(factories.add_worker(desk, Role.DATA_OFFICER), factories.WORKER_PHRASE)
        for _ in range(2)
    )
    manager = Key(desk.staff.sign_in_code, factories.MANAGER_PHRASE)
    path = backed_up(desk, stick)
    house = House(desk, manager, manager, first, second, path)
    house.hire(Role.HOUSE)
    house.damage()
    before = sorted(one.name for one in parts.folder.iterdir())
    with pytest.raises(ManagerMustGiveWord):
        restoring.restore_closed(parts, path, first, second, replacing=True)
    assert sorted(one.name for one in parts.folder.iterdir()) == before
    assert restoring.restore_closed(parts, path, first, manager, replacing=True).today


def test_the_word_of_whoever_was_removed_counts_no_more(parts: DeskParts, stick: Path) -> None:
    made = first_run.create_desk(parts, factories.plan())
    desk = made.desk
    manager = Key(desk.staff.sign_in_code, factories.MANAGER_PHRASE)
    gone = Key(factories.add_worker(desk, Role.MANAGER), factories.WORKER_PHRASE)
    path = backed_up(desk, stick)
    house = House(desk, Key(recovery_key=made.recovery_key), manager, gone, gone, path)
    house.remove(gone)
    house.damage()
    for pair in ((gone, manager), (manager, gone), (gone, None)):
        with pytest.raises(NoLongerHere):
            restoring.restore_closed(parts, path, *pair, replacing=True)
    # the one who is left is not kept from her records by the one who left
    assert not restoring.second_word(parts, path, manager).needed
    assert restoring.restore_closed(parts, path, manager, replacing=True).alone


def test_a_manager_acknowledges_who_can_sign_in(house: House, new: DeskParts) -> None:
    house.remove(house.worker)
    day = house.desk.clock.now().date()
    stop(house.desk)
    restoring.restore_closed(new, house.backup, house.manager, house.officer)
    stop(open_as(new, house.worker))
    desk = open_as(new, house.manager)
    waits = people.staff_of_backup(desk)
    assert isinstance(waits, StaffOfBackup)
    assert waits.at.date() == day
    assert not waits.today
    codes = {house.manager.code, house.officer.code, house.worker.code}
    assert {one.code for one in waits.people} == codes
    house.desk = desk
    house.remove(house.worker)
    waits = people.staff_of_backup(desk)
    assert waits is not None
    assert {one.code for one in waits.people} == codes - {house.worker.code}
    people.staff_checked(desk)
    assert people.staff_of_backup(desk) is None
    with pytest.raises(NotFound):
        people.staff_checked(desk)
    assert entry(desk, Act.STAFF_CHECKED).staff_id == desk.staff.id
    assert audit.verify(desk).clean
    stop(desk)
    officer = open_as(new, house.officer)
    for act in (people.staff_of_backup, people.staff_checked):
        with pytest.raises(NotAllowed):
            act(officer)
    stop(officer)
