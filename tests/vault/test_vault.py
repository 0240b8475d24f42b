"""The ways in: passphrase, recovery key, second person; and what each refusal is called."""

from __future__ import annotations

import secrets
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from shelter_desk.domain.errors import NotAllowed, NotEntitled
from shelter_desk.domain.folder_errors import DamagedKeyFile, DeskExists, DeviceKeyMissing
from shelter_desk.domain.passphrase_errors import (
    MistypedRecoveryKey,
    SignInCodeTaken,
    UnknownSignInCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.vault.device_store import NoStore
from shelter_desk.vault.recovery import new_key
from shelter_desk.vault.signatures import check_signature
from shelter_desk.vault.vault import (
    FLOOR,
    KdfCost,
    Tile,
    create_vault,
    free_code,
    new_recovery_key,
    open_with_passphrase,
    open_with_recovery,
    tiles,
)
from tests.vault.conftest import (
    CHEAP,
    PHRASE,
    Desk,
    MemoryStore,
    change,
    enrol,
    enter,
    new_sheet,
    person,
)


def test_the_passphrase_gives_back_what_was_made(desk: Desk) -> None:
    again = enter(desk)
    assert again.key == desk.opened.key
    assert len(again.key) == 32
    assert again.database == desk.folder / "vault-000001.db"
    assert not again.database.exists()
    assert (again.staff_id, again.role) == ("staff-412", Role.MANAGER)
    assert again.ed25519_public == desk.opened.ed25519_public
    assert again.x25519_public == desk.opened.x25519_public
    assert again.epoch == 1
    assert not again.by_recovery


def test_two_desks_share_nothing(tmp_path: Path, store: MemoryStore) -> None:
    made = [
        create_vault(
            tmp_path / name, person("412", Role.MANAGER), secrets.token_bytes, store, CHEAP
        )
        for name in "ab"
    ]
    (first, first_sheet, staged), (second, second_sheet, _other) = made
    staged.complete()
    assert first.key != second.key
    assert first.vault_id != second.vault_id
    with pytest.raises(WrongRecoveryKey):
        open_with_recovery(tmp_path / "a", second_sheet, store, CHEAP)
    assert first_sheet != second_sheet


@pytest.mark.parametrize(
    "typed",
    [
        unicodedata.normalize("NFD", PHRASE),
        PHRASE.replace("42", "٤٢"),
        PHRASE.replace("42", "۴۲"),
        "  " + PHRASE.replace(" ", "   ") + "\u200f\n",
        PHRASE.replace("مصباح", "مصبـــاح"),
        PHRASE.replace("نهر", "ﻧﻬﺮ").replace("قمر", "ﻗﻤﺮ"),
        "\u202b" + PHRASE + "\u202c",
    ],
)
def test_other_forms_of_the_same_passphrase_open(desk: Desk, typed: str) -> None:
    assert enter(desk, phrase=typed).key == desk.opened.key


def test_the_sign_in_code_is_read_in_any_digits(desk: Desk) -> None:
    assert enter(desk, code=" ٤١٢ ").sign_in_code == "412"


def test_a_wrong_passphrase_is_called_wrong(desk: Desk) -> None:
    for phrase in ("", "wrong", PHRASE + "x", "\0", "\ud800", "ا" * 100_000):
        with pytest.raises(WrongPassphrase):
            enter(desk, phrase=phrase)


@pytest.mark.parametrize("code", ["413", "", "41", "4122", "abc", "²٣1", "\0\0\0"])
def test_an_unknown_code_is_called_unknown(desk: Desk, code: str) -> None:
    with pytest.raises(UnknownSignInCode):
        enter(desk, code=code)


def test_a_second_desk_is_never_made_over_the_first(desk: Desk) -> None:
    before = (desk.folder / "slots.json").read_bytes()
    with pytest.raises(DeskExists):
        create_vault(
            desk.folder, person("500", Role.MANAGER), secrets.token_bytes, desk.store, CHEAP
        )
    assert (desk.folder / "slots.json").read_bytes() == before


def test_a_cheap_desk_opens_only_where_the_floor_is_named(desk: Desk) -> None:
    with pytest.raises(DamagedKeyFile):
        open_with_passphrase(desk.folder, "412", PHRASE, desk.store)


def test_the_default_cost_passes_the_default_floor(tmp_path: Path) -> None:
    first = person("412", Role.MANAGER)
    create_vault(tmp_path, first, secrets.token_bytes, NoStore(), FLOOR)[2].complete()
    assert open_with_passphrase(tmp_path, "412", PHRASE, NoStore()).cost == FLOOR


def test_changing_the_passphrase(desk: Desk) -> None:
    opened = enter(desk)
    with pytest.raises(WrongPassphrase):
        change(desk, "not it", "new one", opened)
    with pytest.raises(NotAllowed):
        change(desk, None, "new one", opened)
    change(desk, PHRASE, "new one", opened)
    with pytest.raises(WrongPassphrase):
        enter(desk)
    again = enter(desk, phrase="new one")
    assert again.key == desk.opened.key
    assert again.epoch == opened.epoch == 2


def test_recovery_gives_the_manager_back_who_then_sets_a_passphrase(desk: Desk) -> None:
    back = open_with_recovery(desk.folder, desk.sheet.lower(), NoStore(), CHEAP)
    came_by_paper = back.by_recovery
    assert came_by_paper
    assert back.key == desk.opened.key
    assert back.staff_id == desk.opened.staff_id
    message = b"an audit row"
    assert check_signature(desk.opened.ed25519_public, message, back.signer.sign(message))
    sealed = desk.opened.sealer.seal(Compartment.MANAGEMENT, b"plan", b"r1")
    assert back.sealer.open(Compartment.MANAGEMENT, sealed, b"r1") == b"plan"
    change(desk._replace(store=NoStore()), None, "after the flood", back)
    assert not back.by_recovery
    assert enter(desk, phrase="after the flood").key == desk.opened.key
    assert open_with_recovery(desk.folder, desk.sheet, NoStore(), CHEAP).key == desk.opened.key


def test_a_new_sheet_voids_the_old_one(desk: Desk) -> None:
    sheet = new_sheet(desk)
    with pytest.raises(WrongRecoveryKey):
        open_with_recovery(desk.folder, desk.sheet, desk.store, CHEAP)
    assert open_with_recovery(desk.folder, sheet, desk.store, CHEAP).key == desk.opened.key
    assert enter(desk).key == desk.opened.key


def test_recovery_tells_a_slip_from_a_foreign_sheet(desk: Desk) -> None:
    with pytest.raises(WrongRecoveryKey):
        open_with_recovery(desk.folder, new_key(secrets.token_bytes), desk.store, CHEAP)
    with pytest.raises(MistypedRecoveryKey):
        open_with_recovery(desk.folder, desk.sheet[:-1], desk.store, CHEAP)


def test_all_three_kinds_of_user(desk: Desk) -> None:
    enrol(desk, "520", Role.CASEWORKER)
    enrol(desk, "630", Role.FORMS_DESK)
    worker, clerk = enter(desk, "520"), enter(desk, "630")
    assert worker.key == clerk.key == desk.opened.key
    assert worker.role is Role.CASEWORKER
    reads = {c for c in Compartment if worker.sealer.can_open(c)}
    assert reads == {Compartment.TESTIMONY, Compartment.HEALTH, Compartment.LEGAL}
    assert not any(clerk.sealer.can_open(c) for c in Compartment)
    sealed = worker.sealer.seal(Compartment.TESTIMONY, b"her words", b"r1/testimony")
    assert desk.opened.sealer.open(Compartment.TESTIMONY, sealed, b"r1/testimony") == b"her words"
    with pytest.raises(NotEntitled):
        clerk.sealer.open(Compartment.TESTIMONY, sealed, b"r1/testimony")
    assert len({worker.ed25519_public, clerk.ed25519_public, desk.opened.ed25519_public}) == 3
    assert [line.sign_in_code for line in clerk.roster] == ["412", "520", "630"]


def test_a_second_manager_can_enrol_and_print_her_own_sheet(desk: Desk) -> None:
    enrol(desk, "520", Role.MANAGER)
    second = desk._replace(opened=enter(desk, "520"))
    enrol(second, "630", Role.CASEWORKER)
    assert enter(desk, "630").role is Role.CASEWORKER
    sheet = new_sheet(desk, second.opened)
    assert open_with_recovery(desk.folder, sheet, desk.store, CHEAP).staff_id == "staff-520"


def test_only_a_manager_enrols_and_each_code_once(desk: Desk) -> None:
    enrol(desk, "520", Role.CASEWORKER)
    worker = desk._replace(opened=enter(desk, "520"))
    with pytest.raises(NotAllowed):
        enrol(worker, "630", Role.MANAGER)
    with pytest.raises(NotAllowed):
        new_recovery_key(desk.folder, worker.opened, secrets.token_bytes)
    with pytest.raises(SignInCodeTaken):
        enrol(desk, "520", Role.FORMS_DESK)


def test_a_caseworker_changes_her_first_passphrase_herself(desk: Desk) -> None:
    enrol(desk, "520", Role.CASEWORKER)
    worker = enter(desk, "520")
    change(desk, PHRASE, "my own", worker)
    assert enter(desk, "520", "my own").role is Role.CASEWORKER
    assert enter(desk).role is Role.MANAGER


def test_tiles_need_the_device_secret(bound_desk: Desk) -> None:
    enrol(bound_desk, "520", Role.CASEWORKER)
    assert tiles(bound_desk.folder, bound_desk.store, CHEAP) == (
        Tile("412", "اسم 412", "Name 412"),
        Tile("520", "اسم 520", "Name 520"),
    )
    assert tiles(bound_desk.folder, NoStore(), CHEAP) == ()
    other = MemoryStore()
    other.set(bound_desk.opened.vault_id, bytes(32))
    assert tiles(bound_desk.folder, other, CHEAP) == ()


def test_no_tiles_without_device_secret_and_no_names_in_the_file(desk: Desk) -> None:
    assert tiles(desk.folder, desk.store, CHEAP) == ()
    raw = (desk.folder / "slots.json").read_text("utf-8")
    assert "Name" not in raw
    assert "اسم" not in raw


def test_a_bound_slot_needs_this_computer(bound_desk: Desk) -> None:
    assert bound_desk.opened.device_bound
    assert enter(bound_desk).key == bound_desk.opened.key
    changed = MemoryStore()
    changed.set(bound_desk.opened.vault_id, secrets.token_bytes(32))
    for lost in (NoStore(), MemoryStore(), changed):
        with pytest.raises(DeviceKeyMissing):
            open_with_passphrase(bound_desk.folder, "412", PHRASE, lost, CHEAP)
    with pytest.raises(WrongPassphrase):
        enter(bound_desk, phrase="wrong")


def test_after_losing_the_computer_recovery_binds_the_new_one(bound_desk: Desk) -> None:
    elsewhere = MemoryStore()
    back = open_with_recovery(bound_desk.folder, bound_desk.sheet, elsewhere, CHEAP)
    change(bound_desk._replace(store=elsewhere), None, "new", back)
    assert back.device_bound
    assert open_with_passphrase(bound_desk.folder, "412", "new", elsewhere, CHEAP).key == back.key
    assert [tile.code for tile in tiles(bound_desk.folder, elsewhere, CHEAP)] == ["412"]
    with pytest.raises(DeviceKeyMissing):
        enter(bound_desk, phrase="new")


def test_a_locked_key_store_never_replaces_the_secret_others_depend_on(bound_desk: Desk) -> None:
    empty = MemoryStore()
    enrol(bound_desk._replace(store=empty), "520", Role.CASEWORKER, device=True)
    assert empty.kept == {}
    worker = open_with_passphrase(bound_desk.folder, "520", PHRASE, empty, CHEAP)
    assert not worker.device_bound
    assert enter(bound_desk).device_bound


def test_a_computer_without_key_store_still_gets_a_desk(tmp_path: Path) -> None:
    first = person("412", Role.MANAGER, device=True)
    opened, _, staged = create_vault(tmp_path, first, secrets.token_bytes, NoStore(), CHEAP)
    staged.complete()
    assert not opened.device_bound
    assert open_with_passphrase(tmp_path, "412", PHRASE, NoStore(), CHEAP).key == opened.key


def test_wipe_leaves_zeros_and_nothing_that_works(desk: Desk) -> None:
    opened = enter(desk)
    key, secret, signer, sealer = opened.key, opened.keys.secret, opened.signer, opened.sealer
    ring = sealer.ring(Compartment.HEALTH)
    group_key = ring[1]
    assert any(key)
    assert any(secret)
    assert any(group_key)
    opened.wipe()
    assert key == bytes(32)
    assert secret == bytes(96)
    assert group_key == bytes(32)
    with pytest.raises(RuntimeError):
        signer.sign(b"x")
    with pytest.raises(RuntimeError):
        opened.keys.sign(b"x")
    assert not sealer.can_open(Compartment.HEALTH)


def test_no_secret_is_shown_by_repr(desk: Desk) -> None:
    shown = repr(desk.opened) + repr(person("412", Role.MANAGER)) + repr(desk.opened.keys)
    assert desk.opened.key.hex() not in shown
    assert str(bytes(desk.opened.key)) not in shown
    assert PHRASE not in shown


def test_free_codes_are_three_digits_and_not_taken() -> None:
    taken = frozenset(str(number) for number in range(100, 990))
    found = {free_code(secrets.token_bytes, taken) for _ in range(30)}
    assert found <= {str(number) for number in range(990, 1000)}


@pytest.mark.skipif(sys.platform != "linux", reason="address-space limits are Linux's")
def test_too_little_memory_is_never_called_a_wrong_passphrase() -> None:
    program = """
import resource, sys
from shelter_desk.vault.kdf import DEFAULT_COST, stretch
from shelter_desk.domain.passphrase_errors import NotEnoughMemory
with open("/proc/self/statm") as sizes:
    used = int(sizes.read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + (64 << 20), used + (64 << 20)))
try:
    stretch(b"phrase", bytes(16), DEFAULT_COST)
except NotEnoughMemory:
    sys.exit(7)
"""
    done = subprocess.run([sys.executable, "-c", program], check=False, timeout=60)
    assert done.returncode == 7


def test_absurd_costs_are_not_sane() -> None:
    gib = 1 << 20
    for cost in (
        KdfCost(gib + 1, 1, 4),
        KdfCost(gib, 3, 4),
        KdfCost(FLOOR.memory_kib, 3, 9),
        KdfCost(FLOOR.memory_kib, 1 << 31, 4),
        KdfCost(FLOOR.memory_kib - 1, 3, 4),
        KdfCost(FLOOR.memory_kib, 2, 4),
        KdfCost(FLOOR.memory_kib, 3, 3),
    ):
        assert not cost.is_sane(FLOOR)
    assert KdfCost(gib, 2, 8).is_sane(KdfCost(1, 1, 1))
