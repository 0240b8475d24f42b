"""slots.json against damage, forgery and power cuts (security facts 4.2 I2, 4.4)."""

from __future__ import annotations

import json
import os
import random
import secrets
import stat
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import DamagedKeyFile, FolderNotWritable, NewerVault
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.passphrase_errors import WrongPassphrase
from shelter_desk.domain.staff import Role
from shelter_desk.vault.codec import canonical
from shelter_desk.vault.generation import begin_generation
from shelter_desk.vault.keyfile import read_key_file, stage
from shelter_desk.vault.keys import PersonKeys
from shelter_desk.vault.members import Member
from shelter_desk.vault.people import change_role, invite_staff, reset_staff
from shelter_desk.vault.slots import SlotFile
from shelter_desk.vault.trust import granted, removal, signed, wrapped
from shelter_desk.vault.vault import OpenedVault, new_recovery_key
from tests.vault.conftest import CHEAP, PHRASE, Desk, change, enrol, enter, new_sheet, person

DAY = date(2026, 11, 23)

Edit = Callable[[dict[str, Any]], None]


def key_file(desk: Desk) -> Path:
    return desk.folder / "slots.json"


def refused(desk: Desk, raw: bytes) -> type[ShelterDeskError]:
    """How ``raw`` is refused as a key file; fails when it opens or crashes."""
    key_file(desk).write_bytes(raw)
    try:
        enter(desk)
    except ShelterDeskError as error:
        return type(error)
    raise AssertionError("an altered key file opened the desk")


def with_worker(desk: Desk) -> OpenedVault:
    enrol(desk, "520", Role.CASEWORKER)
    return enter(desk, "520")


def test_every_byte_flipped_in_three_ways_is_refused(desk: Desk) -> None:
    # Most of these die in the strict reader or at the signature, before the KDF: that is the
    # point. None may be called a wrong passphrase, for the person would blame her memory.
    raw = key_file(desk).read_bytes()
    answers = set()
    for place in range(len(raw)):
        for bit in (0, 1, 5):
            altered = bytearray(raw)
            altered[place] ^= 1 << bit
            answers.add(refused(desk, bytes(altered)))
    assert answers <= {DamagedKeyFile, NewerVault}
    key_file(desk).write_bytes(raw)
    assert enter(desk).key == desk.opened.key


def test_truncations_additions_and_noise_are_refused(desk: Desk) -> None:
    raw = key_file(desk).read_bytes()
    noise = random.Random(4)
    candidates = [raw[:cut] for cut in range(0, len(raw), 37)]
    candidates += [raw + tail for tail in (b"\n", b" ", b"\0", b"{}", raw)]
    candidates += [noise.randbytes(noise.randrange(5000)) for _ in range(300)]
    candidates += [b"\xef\xbb\xbf" + raw, raw.decode().encode("utf-16"), b"[" * 200_000]
    candidates += [b"1" * 100_000, b"null", b"[]", b'{"v":1}', b'{"v":NaN}', b'"\\ud800"']
    assert {refused(desk, candidate) for candidate in candidates} == {DamagedKeyFile}


def test_one_over_a_mebibyte_is_not_even_parsed(desk: Desk) -> None:
    started = time.monotonic()
    assert refused(desk, b'{"v":' + b" " * (3 << 20)) is DamagedKeyFile
    assert time.monotonic() - started < 1


def test_other_spellings_of_the_same_json_are_refused(desk: Desk) -> None:
    raw = key_file(desk).read_bytes()
    value = json.loads(raw)
    spellings = [
        json.dumps(value).encode(),
        json.dumps(value, separators=(",", ":")).encode()[::1].replace(b'"v":1', b'"v":1.0'),
        raw.replace(b'"gen":1', b'"gen":1,"gen":1'),
        raw.replace(b'"epoch":1', b'"epoch":true'),
        raw.replace(value["sig"].encode(), value["sig"].upper().encode()),
    ]
    assert {refused(desk, spelling) for spelling in spellings} == {DamagedKeyFile}


def _slot(value: dict[str, Any]) -> dict[str, Any]:
    slot: dict[str, Any] = value["users"][0]["slots"][0]
    return slot


ABSURD: list[Edit] = [
    lambda value: _slot(value)["kdf"].update(m=(1 << 20) + 1),
    lambda value: _slot(value)["kdf"].update(m=1 << 40),
    lambda value: _slot(value)["kdf"].update(t=1 << 31),
    lambda value: _slot(value)["kdf"].update(p=9),
    lambda value: _slot(value)["kdf"].update(m=7),
    lambda value: _slot(value)["kdf"].update(t=0),
    lambda value: _slot(value)["kdf"].update(p=-1),
    lambda value: _slot(value)["kdf"].update(alg="argon2i"),
    lambda value: _slot(value)["kdf"].update(salt=""),
]


@pytest.mark.parametrize("edit", ABSURD)
def test_absurd_costs_are_refused_fast_even_when_signed(desk: Desk, edit: Edit) -> None:
    started = time.monotonic()
    assert refused(desk, resigned(desk, edit)) is DamagedKeyFile
    assert time.monotonic() - started < 0.5


STRUCTURE: list[tuple[Edit, type[ShelterDeskError]]] = [
    (lambda value: value.update(v=0), DamagedKeyFile),
    (lambda value: value.update(v=2), NewerVault),
    (lambda value: _slot(value).update(v=0), DamagedKeyFile),
    (lambda value: _slot(value).update(v=2), NewerVault),
    (lambda value: value.update(extra=1), DamagedKeyFile),
    (lambda value: value.pop("recovery"), DamagedKeyFile),
    (lambda value: value.update(db="../vault-1.db"), DamagedKeyFile),
    (lambda value: value.update(gen=2), DamagedKeyFile),
    (lambda value: value["users"].append(value["users"][0]), DamagedKeyFile),
    (lambda value: value["users"][0].update(role="director"), DamagedKeyFile),
    (
        lambda value: value["users"][0]["wraps"]["groups"].update(kitchen={"1": "00" * 80}),
        DamagedKeyFile,
    ),
    (
        lambda value: value["users"][0]["wraps"]["groups"].update(health={"01": "00" * 80}),
        DamagedKeyFile,
    ),
    (lambda value: value.update(users=[]), DamagedKeyFile),
    (lambda value: value["users"][0].update(wraps=None), DamagedKeyFile),
    (lambda value: value["users"][0]["wraps"].update(gen=2), DamagedKeyFile),
    (lambda value: value["users"][0].update(granted_by="00" * 32), DamagedKeyFile),
    (lambda value: value.update(former=[{}]), DamagedKeyFile),
    (lambda value: _slot(value).update(kind="once"), DamagedKeyFile),
    (lambda value: _slot(value).update(expires="2026-12-01"), DamagedKeyFile),
    (lambda value: _slot(value).update(kind="once", expires="2026-13-01"), DamagedKeyFile),
    (lambda value: value.update(signed_by="nobody"), DamagedKeyFile),
]


def resigned(desk: Desk, edit: Edit) -> bytes:
    """The file edited and signed anew by the manager's own key: only the reader stands guard."""
    value = json.loads(key_file(desk).read_bytes())
    edit(value)
    value.pop("sig")
    value["sig"] = desk.opened.keys.sign(b"sd/slots/v1\0" + canonical(value)).hex()
    return canonical(value)


def test_the_resigned_file_opens_when_nothing_was_edited(desk: Desk) -> None:
    # Negative control: without it the tests around it could pass by a wrong signature alone.
    key_file(desk).write_bytes(resigned(desk, lambda _value: None))
    assert enter(desk).key == desk.opened.key


@pytest.mark.parametrize(("edit", "error"), STRUCTURE)
def test_wrong_structure_is_refused_even_when_signed(
    desk: Desk, edit: Edit, error: type[ShelterDeskError]
) -> None:
    assert refused(desk, resigned(desk, edit)) is error


HEADER: list[Edit] = [
    lambda value: _slot(value)["kdf"].update(m=16),
    lambda value: _slot(value)["kdf"].update(t=2),
    lambda value: _slot(value)["kdf"].update(salt="00" * 16),
    lambda value: _slot(value).update(id="00" * 8),
    lambda value: _slot(value).update(nonce="00" * 12),
    lambda value: _slot(value).update(commit="00" * 32),
    lambda value: _slot(value).update(ct="00" * 112),
]


@pytest.mark.parametrize("edit", HEADER)
def test_a_slot_is_bound_to_its_whole_header(desk: Desk, edit: Edit) -> None:
    assert refused(desk, resigned(desk, edit)) is WrongPassphrase


def publish_forged(desk: Desk, file: SlotFile, writer: OpenedVault) -> None:
    forged = signed(file, writer.staff_id, writer.keys)
    key_file(desk).write_bytes(forged.as_bytes())


def test_a_caseworker_cannot_make_herself_a_manager(desk: Desk) -> None:
    worker = with_worker(desk)
    file = read_key_file(desk.folder, CHEAP)
    me = file.member(worker.staff_id)
    assert me is not None
    raised = replace(me.who, role=Role.MANAGER)
    for forged in (raised, granted(file.vault, raised, worker.keys)):
        publish_forged(
            desk, replace(file, members=file.with_member(replace(me, who=forged))), worker
        )
        for code in ("412", "520"):
            with pytest.raises(DamagedKeyFile):
                enter(desk, code)


def test_a_caseworker_cannot_bring_in_an_accomplice_or_swap_group_keys(desk: Desk) -> None:
    worker = with_worker(desk)
    file = read_key_file(desk.folder, CHEAP)
    manager, me = file.members
    assert manager.wraps is not None
    assert me.wraps is not None
    stranger = PersonKeys.fresh(secrets.token_bytes)
    accomplice = granted(
        file.vault,
        replace(
            me.who,
            id="x",
            code="999",
            x25519=stranger.x25519_public,
            ed25519=stranger.ed25519_public,
        ),
        worker.keys,
    )
    fewer = replace(manager.wraps, groups=me.wraps.groups)
    swapped = (replace(manager, wraps=me.wraps), replace(manager, wraps=fewer))
    resealed = replace(manager, wraps=wrapped(file.vault, manager.who, fewer, worker.keys))
    sent_away = Member(manager.who, None, removal(file.vault, manager.who, 1, worker.keys), ())
    brought = replace(file, former=(accomplice,))
    changed = [
        replace(file, members=(manager, me, replace(me, who=accomplice))),
        *(replace(file, members=(one, me)) for one in (*swapped, resealed)),
        brought,
    ]
    for forged in changed:
        publish_forged(desk, forged, worker)
        with pytest.raises(DamagedKeyFile):
            enter(desk)
    publish_forged(desk, replace(file, members=(sent_away, me)), worker)
    with pytest.raises(DamagedKeyFile):
        enter(desk, "520")


def test_a_whole_file_of_a_stranger_opens_for_nobody(desk: Desk) -> None:
    # She rewrites everything with her own authority, but cannot make a slot for the manager.
    file = read_key_file(desk.folder, CHEAP)
    stranger = PersonKeys.fresh(secrets.token_bytes)
    first = file.members[0]
    mine = replace(first.who, ed25519=stranger.ed25519_public, x25519=stranger.x25519_public)
    vouched = granted(file.vault, mine, stranger)
    forged = replace(file, members=(replace(first, who=vouched),))
    key_file(desk).write_bytes(signed(forged, vouched.id, stranger).as_bytes())
    with pytest.raises(WrongPassphrase):
        enter(desk)


def test_an_older_file_is_not_built_upon(desk: Desk) -> None:
    old = key_file(desk).read_bytes()
    new_sheet(desk)
    key_file(desk).write_bytes(old)
    with pytest.raises(DamagedKeyFile):
        new_sheet(desk)
    assert enter(desk).epoch < desk.opened.epoch


def test_what_is_missing_or_no_file_is_damaged(desk: Desk) -> None:
    key_file(desk).unlink()
    with pytest.raises(DamagedKeyFile):
        enter(desk)
    key_file(desk).mkdir()
    with pytest.raises(DamagedKeyFile):
        enter(desk)


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX pipe and modes")
def test_a_pipe_does_not_hang_the_reader_and_modes_are_private(desk: Desk) -> None:
    mode = stat.S_IMODE(key_file(desk).stat().st_mode)
    assert mode == 0o600
    assert stat.S_IMODE(desk.folder.stat().st_mode) == 0o700
    key_file(desk).unlink()
    os.mkfifo(key_file(desk))
    with pytest.raises(DamagedKeyFile):
        enter(desk)


def test_two_earlier_versions_are_kept_and_both_open(desk: Desk) -> None:
    for count in range(5):
        change(desk, PHRASE, PHRASE)
        assert desk.opened.epoch == count + 2
    kept = sorted((desk.folder / "backups").iterdir())
    assert [json.loads(path.read_bytes())["epoch"] for path in kept] == [4, 5]
    for path in kept:
        key_file(desk).write_bytes(path.read_bytes())
        assert enter(desk).key == desk.opened.key


def test_a_failed_write_leaves_the_old_file_and_no_draft(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = key_file(desk).read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ShelterDeskError) as caught:
        new_recovery_key(desk.folder, desk.opened, secrets.token_bytes)
    assert type(caught.value).__name__ == "DiskFull"
    assert key_file(desk).read_bytes() == before
    assert not list(desk.folder.rglob("*.tmp"))
    assert not (desk.folder / "slots.next.json").exists()
    assert desk.opened.epoch == 1
    monkeypatch.undo()
    new_sheet(desk)


def test_a_leftover_draft_of_a_crash_is_no_obstacle(desk: Desk) -> None:
    for name in ("slots.json.tmp", "slots.next.json.tmp", "slots.next.json"):
        (desk.folder / name).write_bytes(b"half")
    change(desk, PHRASE, PHRASE)
    assert enter(desk).epoch == 2


def test_a_folder_that_cannot_be_made_is_said_so(desk: Desk, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_bytes(b"")
    file = read_key_file(desk.folder, CHEAP)
    with pytest.raises(FolderNotWritable):
        stage(in_the_way / "desk", file)


def test_a_file_of_every_kind_of_person_is_guarded_as_well(desk: Desk) -> None:
    """Invited, reset, demoted, removed: every part of the format is under the same flips."""
    for code in ("520", "530", "540"):
        enrol(desk, code, Role.MANAGER)
    random_bytes = secrets.token_bytes
    folder, opened = desk.folder, desk.opened
    invited = person("550", Role.HOUSE)
    invite_staff(folder, opened, invited, frozenset(), DAY, random_bytes)[2].complete()
    reset_staff(folder, opened, StaffId("staff-520"), DAY, random_bytes)[2].complete()
    change_role(folder, opened, StaffId("staff-530"), Role.LEGAL, random_bytes).complete()
    leaver = StaffId("staff-540")
    begin_generation(folder, opened, leaver, random_bytes, desk.store).staged.complete()
    raw = key_file(desk).read_bytes()
    assert len(json.loads(raw)["former"]) == 2
    noise, answers = random.Random(9), set()
    for place in noise.sample(range(len(raw)), 900):
        altered = bytearray(raw)
        altered[place] ^= 1 << noise.choice((0, 1, 5))
        answers.add(refused(desk, bytes(altered)))
    assert answers <= {DamagedKeyFile, NewerVault}
    key_file(desk).write_bytes(raw)
    assert enter(desk).key == desk.opened.key
