"""Invite, reset, another role, removal: who opens what afterwards, and who vouches for whom."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shelter_desk.domain.errors import NotAllowed, NotEntitled
from shelter_desk.domain.folder_errors import DamagedKeyFile
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.passphrase_errors import (
    OneTimeCodeExpired,
    SignInCodeTaken,
    UnknownSignInCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.vault.changing import current_file
from shelter_desk.vault.device_store import NoStore
from shelter_desk.vault.enrolment import Enrolled
from shelter_desk.vault.generation import begin_generation, other_databases
from shelter_desk.vault.keyfile import read_key_file
from shelter_desk.vault.once import new_code, read_once
from shelter_desk.vault.people import change_role, invite_staff, reset_staff
from shelter_desk.vault.signatures import check_signature
from shelter_desk.vault.trust import check_grants, signed
from shelter_desk.vault.vault import (
    GROUPS_OF_ROLE,
    OpenedVault,
    change_passphrase,
    open_with_passphrase,
    open_with_recovery,
    tiles,
)
from tests.vault.conftest import CHEAP, PHRASE, Desk, change, enrol, enter, new_sheet, person

TODAY = date(2026, 11, 23)
HEALTH = Compartment.HEALTH


def who(code: str) -> StaffId:
    return StaffId(f"staff-{code}")


def first_time(desk: Desk, code: str, typed: str, today: date | None = TODAY) -> OpenedVault:
    return open_with_passphrase(desk.folder, code, typed, desk.store, CHEAP, today)


def invite(desk: Desk, code: str, role: Role) -> str:
    _made, once, staged = invite_staff(
        desk.folder,
        desk.opened,
        person(code, role),
        GROUPS_OF_ROLE[role],
        TODAY,
        secrets.token_bytes,
    )
    staged.complete()
    return once


def reset(desk: Desk, code: str) -> tuple[Enrolled, str]:
    made, once, staged = reset_staff(
        desk.folder, desk.opened, who(code), TODAY, secrets.token_bytes
    )
    staged.complete()
    return made, once


def give_role(desk: Desk, code: str, role: Role) -> None:
    change_role(desk.folder, desk.opened, who(code), role, secrets.token_bytes).complete()


def new_generation(desk: Desk, without: str | None = None) -> None:
    leaver = None if without is None else who(without)
    begin_generation(
        desk.folder, desk.opened, leaver, secrets.token_bytes, desk.store
    ).staged.complete()


def reads(opened: OpenedVault) -> set[Compartment]:
    return {one for one in Compartment if opened.sealer.can_open(one)}


def taken_over(desk: Desk, code: str) -> Desk:
    return desk._replace(opened=enter(desk, code))


def test_an_invited_colleague_chooses_her_own_passphrase(desk: Desk) -> None:
    once = invite(desk, "520", Role.CASEWORKER)
    with pytest.raises(WrongPassphrase):
        first_time(desk, "520", new_code(secrets.token_bytes))
    with pytest.raises(WrongPassphrase):
        first_time(desk, "520", PHRASE)
    hers = first_time(desk, "520", f" {once.lower().replace('-', ' ')} ")
    assert hers.must_change
    assert not hers.by_recovery
    assert hers.key == desk.opened.key
    assert [line.by_code for line in hers.roster] == [False, True]
    change(desk, None, "my own words", hers)
    assert not hers.must_change
    with pytest.raises(WrongPassphrase):
        first_time(desk, "520", once)
    again = enter(desk, "520", "my own words")
    assert not again.must_change
    assert reads(again) == GROUPS_OF_ROLE[Role.CASEWORKER]
    with pytest.raises(NotAllowed):
        change(desk, None, "not again", again)


def test_a_one_time_code_ends_with_its_day(desk: Desk) -> None:
    once = invite(desk, "520", Role.HOUSE)
    first_time(desk, "520", once, TODAY).wipe()
    for late in (TODAY + timedelta(days=1), None):
        with pytest.raises(OneTimeCodeExpired):
            first_time(desk, "520", once, late)
    with pytest.raises(WrongPassphrase):
        first_time(desk, "520", "0000-0000-0000-0000", TODAY + timedelta(days=1))


def test_one_time_codes_are_eighty_bits_read_in_any_spelling() -> None:
    codes = {new_code(secrets.token_bytes) for _ in range(50)}
    assert len(codes) == 50
    low, high = (new_code(lambda length, b=byte: b * length) for byte in (b"\0", b"\xff"))
    assert (low, high) == ("0000-0000-0000-0000", "ZZZZ-ZZZZ-ZZZZ-ZZZZ")
    assert read_once("oiL0 1١٢3-ABcd\u200f-efgh") == read_once("0110-1123-ABCD-EFGH")
    for wrong in ("", "0000", "0000-0000-0000-000U", "0" * 17, "ا" * 16, "0" * 100_000):
        assert read_once(wrong) is None


def test_an_invitation_is_bound_to_this_computer_only_when_the_desk_is(bound_desk: Desk) -> None:
    hers = first_time(bound_desk, "520", invite(bound_desk, "520", Role.HEALTH))
    change(bound_desk, None, "my own words", hers)
    assert hers.device_bound
    assert len(tiles(bound_desk.folder, bound_desk.store, CHEAP)) == 2


def test_only_a_manager_invites_resets_and_gives_roles(desk: Desk) -> None:
    enrol(desk, "520", Role.CASEWORKER)
    enrol(desk, "530", Role.HOUSE)
    worker = taken_over(desk, "520")
    before = (desk.folder / "slots.json").read_bytes()
    for act in (
        lambda: invite(worker, "540", Role.HOUSE),
        lambda: reset(worker, "530"),
        lambda: give_role(worker, "530", Role.MANAGER),
        lambda: new_generation(worker, "530"),
        lambda: new_generation(worker),
        lambda: reset(desk, "412"),
        lambda: give_role(desk, "412", Role.HOUSE),
        lambda: new_generation(desk, "412"),
        lambda: reset(desk, "999"),
    ):
        with pytest.raises(NotAllowed):
            act()
    with pytest.raises(SignInCodeTaken):
        invite(desk, "520", Role.HOUSE)
    assert (desk.folder / "slots.json").read_bytes() == before
    assert not (desk.folder / "slots.next.json").exists()


def test_a_reset_needs_no_passphrase_and_makes_new_keys(desk: Desk) -> None:
    enrol(desk, "520", Role.CASEWORKER)
    before = enter(desk, "520")
    sealed = before.sealer.seal(HEALTH, b"her words", b"r1")
    made, once = reset(desk, "520")
    with pytest.raises(WrongPassphrase):
        enter(desk, "520")
    hers = first_time(desk, "520", once)
    assert hers.ed25519_public == made.ed25519_public != before.ed25519_public
    assert hers.x25519_public == made.x25519_public != before.x25519_public
    assert hers.sealer.open(HEALTH, sealed, b"r1") == b"her words"
    change(desk, None, "new words", hers)
    assert enter(desk, "520", "new words").role is Role.CASEWORKER


def test_a_second_manager_resets_the_first_and_the_chain_still_ends_at_the_root(
    desk: Desk,
) -> None:
    enrol(desk, "520", Role.MANAGER)
    enrol(desk, "530", Role.CASEWORKER)
    second = taken_over(desk, "520")
    assert second.opened.sheet_of == "staff-412"
    _made, once = reset(second, "412")
    assert second.opened.sheet_of is None
    with pytest.raises(WrongRecoveryKey):
        open_with_recovery(desk.folder, desk.sheet, desk.store, CHEAP)
    first = desk._replace(opened=first_time(desk, "412", once))
    change(first, None, "first again", first.opened)
    assert enter(desk, "530").role is Role.CASEWORKER
    # she is a manager as before: vouched for by the second, she vouches for a third
    enrol(first, "540", Role.HEALTH)
    sheet = new_sheet(first)
    assert open_with_recovery(desk.folder, sheet, desk.store, CHEAP).staff_id == "staff-412"
    assert reads(enter(desk, "540")) == {HEALTH}
    file = read_key_file(desk.folder, CHEAP)
    assert [one.ed25519 for one in file.former] == [desk.opened.keys.root]
    with pytest.raises(DamagedKeyFile):
        check_grants(file, first.opened.ed25519_public)


@pytest.mark.parametrize("role", Role)
def test_each_role_is_in_its_compartments_and_in_no_other(desk: Desk, role: Role) -> None:
    enrol(desk, "520", role)
    hers = enter(desk, "520")
    assert reads(hers) == GROUPS_OF_ROLE[role]
    for one in set(Compartment) - GROUPS_OF_ROLE[role]:
        sealed = desk.opened.sealer.seal(one, b"x", b"r")
        with pytest.raises(NotEntitled):
            hers.sealer.open(one, sealed, b"r")


def test_a_withdrawn_compartment_gets_a_new_key(desk: Desk) -> None:
    enrol(desk, "520", Role.CASEWORKER)
    enrol(desk, "530", Role.HEALTH)
    worker = enter(desk, "520")
    old = desk.opened.sealer.seal(HEALTH, b"old", b"r")
    give_role(desk, "520", Role.LEGAL)
    new = desk.opened.sealer.seal(HEALTH, b"new", b"r")
    assert worker.sealer.open(HEALTH, old, b"r") == b"old"
    assert sorted(worker.sealer.ring(HEALTH)) == [1]
    assert sorted(desk.opened.sealer.ring(HEALTH)) == [1, 2]
    assert new[1:5] == (2).to_bytes(4, "big")
    after, nurse = enter(desk, "520"), enter(desk, "530")
    assert (after.role, reads(after)) == (Role.LEGAL, {Compartment.LEGAL})
    assert after.ed25519_public == worker.ed25519_public
    for reader in (nurse, desk.opened, enter(desk)):
        assert reader.sealer.open(HEALTH, old, b"r") == b"old"
        assert reader.sealer.open(HEALTH, new, b"r") == b"new"
    give_role(desk, "520", Role.MANAGER)
    assert enter(desk, "520").sealer.open(HEALTH, new, b"r") == b"new"


def test_a_manager_who_becomes_something_else_loses_sheet_and_say(desk: Desk) -> None:
    enrol(desk, "520", Role.MANAGER)
    second = taken_over(desk, "520")
    give_role(second, "412", Role.AUDITOR)
    assert second.opened.sheet_of is None
    with pytest.raises(WrongRecoveryKey):
        open_with_recovery(desk.folder, desk.sheet, desk.store, CHEAP)
    first = taken_over(desk, "412")
    assert (first.opened.role, reads(first.opened)) == (Role.AUDITOR, set())
    with pytest.raises(NotAllowed):
        enrol(first, "530", Role.HOUSE)
    enrol(second, "530", Role.CASEWORKER)
    assert enter(desk, "530").role is Role.CASEWORKER


def test_a_new_generation_without_somebody(desk: Desk) -> None:
    enrol(desk, "520", Role.CASEWORKER)
    enrol(desk, "530", Role.CASEWORKER)
    old_folder = Path(shutil.copytree(desk.folder, desk.folder.parent / "copy"))
    old_key, old_database = bytes(desk.opened.key), desk.opened.database
    leaver = enter(desk, "520")
    old = desk.opened.sealer.seal(HEALTH, b"old", b"r")
    new_generation(desk, "520")
    assert (desk.opened.gen, desk.opened.database.name) == (2, "vault-000002.db")
    assert bytes(desk.opened.key) != old_key
    with pytest.raises(UnknownSignInCode):
        enter(desk, "520")
    stays = enter(desk, "530")
    assert stays.key == desk.opened.key
    assert stays.database == desk.opened.database != old_database
    new = stays.sealer.seal(HEALTH, b"new", b"r")
    assert stays.sealer.open(HEALTH, old, b"r") == b"old"
    assert desk.opened.sealer.open(HEALTH, new, b"r") == b"new"
    assert max(leaver.sealer.ring(HEALTH)) < int.from_bytes(new[1:5], "big")
    # the old copy with the old passphrase gives the old key and nothing newer
    kept = open_with_passphrase(old_folder, "520", PHRASE, desk.store, CHEAP)
    assert bytes(kept.key) == old_key
    line = next(one for one in desk.opened.roster if one.staff_id == "staff-520")
    assert not line.active
    assert line.ed25519_public == leaver.ed25519_public
    back = open_with_recovery(desk.folder, desk.sheet, NoStore(), CHEAP)
    assert back.key == desk.opened.key
    assert enrol(desk, "540", Role.HOUSE).sign_in_code == "540"
    with pytest.raises(ValueError, match="slot already"):
        enrol(desk, "520", Role.HOUSE)


def test_the_first_manager_can_be_removed(desk: Desk) -> None:
    enrol(desk, "520", Role.MANAGER)
    second = taken_over(desk, "520")
    new_generation(second, "412")
    with pytest.raises(UnknownSignInCode):
        enter(desk)
    with pytest.raises(WrongRecoveryKey):
        open_with_recovery(desk.folder, desk.sheet, desk.store, CHEAP)
    enrol(second, "530", Role.CASEWORKER)
    assert enter(desk, "530").key == second.opened.key
    assert enter(desk, "520").sheet_of is None


def test_a_removed_colleague_cannot_put_herself_back(desk: Desk) -> None:
    enrol(desk, "520", Role.CASEWORKER)
    old = read_key_file(desk.folder, CHEAP).member("staff-520")
    assert old is not None
    new_generation(desk, "520")
    file = read_key_file(desk.folder, CHEAP)
    forged = replace(file, members=file.with_member(old))
    forged = signed(forged, desk.opened.staff_id, desk.opened.keys)
    (desk.folder / "slots.json").write_bytes(forged.as_bytes())
    with pytest.raises(DamagedKeyFile):
        enter(desk)


def test_whoever_left_costs_an_opening_two_signatures_and_a_change_none(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[bytes] = []

    def check(key: bytes, message: bytes, signature: bytes) -> bool:
        checked.append(message)
        return check_signature(key, message, signature)

    monkeypatch.setattr("shelter_desk.vault.trust.check_signature", check)
    costs = []
    for code in ("520", "530", "540"):
        enrol(desk, code, Role.CASEWORKER)
        new_generation(desk, code)
        checked.clear()
        opened = enter(desk)
        costs.append(len(checked))
    assert costs == [costs[0], costs[0] + 2, costs[0] + 4]
    checked.clear()
    file = current_file(desk.folder, opened)
    assert len(checked) == 1, "of the file itself; each grant in it was checked at the opening"
    back = replace(file.members[1], removed=None, wraps=file.members[0].wraps)
    forged = signed(replace(file, members=file.with_member(back)), opened.staff_id, opened.keys)
    (desk.folder / "slots.json").write_bytes(forged.as_bytes())
    with pytest.raises(DamagedKeyFile):
        current_file(desk.folder, opened)


def test_a_discarded_generation_changes_nothing(desk: Desk) -> None:
    key, database = bytes(desk.opened.key), desk.opened.database
    made = begin_generation(desk.folder, desk.opened, None, secrets.token_bytes, desk.store)
    assert made.database.name == "vault-000002.db"
    made.discard()
    assert not any(made.key)
    assert bytes(desk.opened.key) == key
    assert enter(desk).database == database
    for number in (1, 2, 3):
        (desk.folder / f"vault-00000{number}.db").write_bytes(b"")
    (desk.folder / "vault-backup.db").write_bytes(b"")
    earlier, unfinished = other_databases(desk.opened)
    assert earlier == ()
    assert [path.name for path in unfinished] == ["vault-000002.db", "vault-000003.db"]


def test_tiles_follow_a_new_generation_and_bound_slots_still_open(bound_desk: Desk) -> None:
    enrol(bound_desk, "520", Role.CASEWORKER, device=True)
    new_generation(bound_desk)
    assert len(tiles(bound_desk.folder, bound_desk.store, CHEAP)) == 2
    new_generation(bound_desk._replace(store=NoStore()))
    assert tiles(bound_desk.folder, bound_desk.store, CHEAP) == ()
    assert enter(bound_desk, "520").device_bound
    change_passphrase(
        bound_desk.folder, bound_desk.opened, PHRASE, PHRASE, bound_desk.store, secrets.token_bytes
    ).complete()
    assert len(tiles(bound_desk.folder, bound_desk.store, CHEAP)) == 2
