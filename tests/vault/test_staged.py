"""A change of the key file cut off at every system call: old or new, never in between.

The database is played by a small file that remembers a digest as the real one does; the same
with the real one, and with processes that are really killed, is under ``tests/services``.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.folder_errors import DamagedKeyFile, FolderNotWritable
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.passphrase_errors import (
    UnknownSignInCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from shelter_desk.domain.staff import Role
from shelter_desk.vault import keyfile
from shelter_desk.vault.changing import Staged, settle
from shelter_desk.vault.device_store import NoStore
from shelter_desk.vault.generation import begin_generation
from shelter_desk.vault.people import change_role, invite_staff, reset_staff
from shelter_desk.vault.vault import (
    GROUPS_OF_ROLE,
    OpenedVault,
    change_passphrase,
    confirm_recovery_key,
    create_vault,
    new_recovery_key,
    open_with_passphrase,
    open_with_recovery,
)
from tests.vault.conftest import CHEAP, PHRASE, Desk, change, enrol, enter, person
from tests.vault.crash import survived

NEW = "another phrase entirely"
TODAY = date(2026, 11, 23)


class Told(NamedTuple):
    """Everything the people know so far: sheets and phrases by sign-in code; who is to leave."""

    sheets: list[str]
    phrases: dict[str, list[str]]
    leaver: str


def remember(database: Path, digest: str) -> None:
    """What a commit does: all of it or nothing."""
    draft = database.with_suffix(".draft")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.write(handle, digest.encode())
    os.fsync(handle)
    os.close(handle)
    os.replace(draft, database)  # noqa: PTH105 - the call that is watched


def settled(folder: Path, attempt: Callable[[], OpenedVault]) -> OpenedVault:
    """What ``services.unlock`` does."""
    opened = attempt()
    if not settle(folder, opened, opened.database.read_text()):
        opened = attempt()
        assert settle(folder, opened, opened.database.read_text())
    return opened


def commit(desk: Desk, staged: Staged) -> None:
    remember(desk.opened.database, staged.digest)
    staged.complete()


def passphrase(desk: Desk, told: Told) -> None:
    told.phrases["412"].append(NEW)
    folder, random = desk.folder, secrets.token_bytes
    commit(desk, change_passphrase(folder, desk.opened, PHRASE, NEW, desk.store, random))


def sheet(desk: Desk, told: Told) -> None:
    key, staged = new_recovery_key(desk.folder, desk.opened, secrets.token_bytes)
    commit(desk, staged)
    told.sheets.append(key)
    commit(desk, confirm_recovery_key(desk.folder, desk.opened, key))
    told.sheets.remove(desk.sheet)


def invite(desk: Desk, told: Told) -> None:
    new = person("777", Role.CASEWORKER)
    groups = GROUPS_OF_ROLE[Role.CASEWORKER]
    _made, code, staged = invite_staff(
        desk.folder, desk.opened, new, groups, TODAY, secrets.token_bytes
    )
    commit(desk, staged)
    told.phrases["777"] = [code]


def reset(desk: Desk, told: Told) -> None:
    _made, code, staged = reset_staff(
        desk.folder, desk.opened, StaffId("staff-520"), TODAY, secrets.token_bytes
    )
    told.phrases["520"].append(code)
    commit(desk, staged)


def role(desk: Desk, told: Told) -> None:
    who = StaffId("staff-520")
    commit(desk, change_role(desk.folder, desk.opened, who, Role.HOUSE, secrets.token_bytes))


def removal(desk: Desk, told: Told) -> None:
    made = begin_generation(
        desk.folder, desk.opened, StaffId("staff-520"), secrets.token_bytes, desk.store
    )
    remember(made.database, made.staged.digest)
    made.staged.complete()


ACTS = {act.__name__: act for act in (passphrase, sheet, invite, reset, role, removal)}


class Trial(NamedTuple):
    """One run of an act on a copy of the desk: what people know, and the key file before."""

    folder: Path
    told: Told
    before: str
    points: int | None


def trial(desk: Desk, name: str, at: int | None) -> Trial:
    folder = copied(desk.folder, "copy")
    opened = open_with_passphrase(folder, "412", PHRASE, desk.store, CHEAP)
    leaver = "520" if name == "removal" else ""
    told = Told([desk.sheet], {"412": [PHRASE], "520": [PHRASE]}, leaver)
    here = desk._replace(folder=folder, opened=opened)
    before = opened.digest
    return Trial(folder, told, before, survived(lambda: ACTS[name](here, told), at))


def copied(folder: Path, name: str) -> Path:
    target = folder.parent / name
    shutil.rmtree(target, ignore_errors=True)
    return Path(shutil.copytree(folder, target))


@pytest.mark.parametrize("name", ACTS)
def test_cut_off_anywhere_the_desk_opens_as_before_or_as_after(desk: Desk, name: str) -> None:
    enrol(desk, "520", Role.CASEWORKER)
    remember(desk.opened.database, desk.opened.digest)
    points = trial(desk, name, None).points
    assert points is not None
    assert points > 10, "the crash test does not see the calls"
    ends = [end_of(trial(desk, name, at)) for at in range(points)]
    assert {"before", "after"} == set(ends)
    # once in force, always in force
    assert ends == sorted(ends, reverse=True)


def end_of(cut: Trial) -> str:
    """Each way in first on a copy of its own, then all of them on one; all must agree."""
    assert cut.points is None, "it did not die"
    firsts = {
        key_file_behind(copied(cut.folder, "way"), "412", phrase) for phrase in ways_of(cut)
    } - {None}
    assert len(firsts) == 1, "two ways in lead to two key files"
    whole = copied(cut.folder, "way")
    found = [key_file_behind(whole, "412", phrase) for phrase in ways_of(cut)]
    assert found.count(None) < len(found)
    assert any(key_file_behind(whole, "", sheet) for sheet in cut.told.sheets), "no sheet"
    for code, phrases in cut.told.phrases.items():
        opened = [phrase for phrase in phrases if key_file_behind(whole, code, phrase)]
        gone = code == cut.told.leaver and firsts != {cut.before}
        assert len(opened) == (0 if gone else 1), (code, len(opened))
    assert not (whole / "slots.next.json").exists()
    return "before" if firsts == {cut.before} else "after"


def ways_of(cut: Trial) -> list[str]:
    return [*cut.told.phrases["412"], *cut.told.sheets]


def key_file_behind(folder: Path, code: str, typed: str) -> str | None:
    """The digest of the key file that ``typed`` opens for good, ``None`` when it is refused."""

    def way() -> OpenedVault:
        if typed.count("-") == 13:
            return open_with_recovery(folder, typed, NoStore(), CHEAP)
        return open_with_passphrase(folder, code, typed, NoStore(), CHEAP, TODAY)

    try:
        return settled(folder, way).digest
    except (WrongPassphrase, WrongRecoveryKey, UnknownSignInCode):
        return None


def test_a_staged_change_without_the_databases_word_is_nothing(desk: Desk) -> None:
    remember(desk.opened.database, desk.opened.digest)
    change_passphrase(desk.folder, desk.opened, PHRASE, NEW, desk.store, secrets.token_bytes)
    assert key_file_behind(desk.folder, "412", NEW) is None
    assert not (desk.folder / "slots.next.json").exists()
    assert key_file_behind(desk.folder, "412", PHRASE)


def test_a_word_without_its_key_file_is_said_to_be_damage(desk: Desk) -> None:
    for digest in ("00" * 32, ""):
        remember(desk.opened.database, digest)
        with pytest.raises(DamagedKeyFile):
            key_file_behind(desk.folder, "412", PHRASE)


def test_an_older_or_another_staged_file_does_not_take_over(desk: Desk) -> None:
    old = (desk.folder / "slots.json").read_bytes()
    change(desk, PHRASE, NEW)
    remember(desk.opened.database, desk.opened.digest)
    (desk.folder / "slots.next.json").write_bytes(old)
    assert key_file_behind(desk.folder, "412", PHRASE) is None
    assert key_file_behind(desk.folder, "412", NEW) == desk.opened.digest


def test_a_rename_that_is_refused_now_is_made_good_later(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    staged = change_passphrase(
        desk.folder, desk.opened, PHRASE, NEW, desk.store, secrets.token_bytes
    )
    remember(desk.opened.database, staged.digest)

    def refused(*_paths: object) -> None:
        raise PermissionError(13, "in use")

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refused)
        staged.complete()
        with pytest.raises(FolderNotWritable):
            change(desk, NEW, "a third one")
    assert desk.opened.epoch == 2
    change(desk, NEW, "a third one")
    remember(desk.opened.database, desk.opened.digest)
    assert key_file_behind(desk.folder, "412", "a third one") == desk.opened.digest


def test_one_change_at_a_time(desk: Desk) -> None:
    first = change_passphrase(
        desk.folder, desk.opened, PHRASE, NEW, desk.store, secrets.token_bytes
    )
    with pytest.raises(RuntimeError):
        new_recovery_key(desk.folder, desk.opened, secrets.token_bytes)
    first.discard()
    change(desk, PHRASE, "a third one")
    assert enter(desk, phrase="a third one").epoch == 2


def test_a_new_sheet_works_beside_the_old_one_until_it_is_confirmed(desk: Desk) -> None:
    remember(desk.opened.database, desk.opened.digest)
    lost, staged = new_recovery_key(desk.folder, desk.opened, secrets.token_bytes)
    commit(desk, staged)
    newest, staged = new_recovery_key(desk.folder, desk.opened, secrets.token_bytes)
    commit(desk, staged)
    works = [bool(key_file_behind(desk.folder, "", key)) for key in (desk.sheet, lost, newest)]
    assert works == [True, False, True]
    for other in (desk.sheet, lost):
        with pytest.raises(NotAllowed):
            confirm_recovery_key(desk.folder, desk.opened, other)
    commit(desk, confirm_recovery_key(desk.folder, desk.opened, newest))
    works = [bool(key_file_behind(desk.folder, "", key)) for key in (desk.sheet, lost, newest)]
    assert works == [False, False, True]


def test_a_first_run_cut_off_leaves_a_folder_that_is_new_again(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    made = create_vault(folder, person("412", Role.MANAGER), secrets.token_bytes, NoStore(), CHEAP)
    database = made[0].database
    remember(database, made[2].digest)
    assert keyfile.is_unfinished(folder)
    copy = copied(folder, "copy")
    points = survived(lambda: keyfile.clear_unfinished(copy), None)
    assert points
    for at in range(points):
        copied(folder, "copy")
        assert survived(lambda: keyfile.clear_unfinished(copy), at) is None
        assert keyfile.is_unfinished(copy) or not list(copy.glob("vault-*"))
    made[2].complete()
    assert not keyfile.is_unfinished(folder)
    assert key_file_behind(folder, "412", PHRASE)


def test_a_desk_in_use_never_looks_unfinished(desk: Desk) -> None:
    change_passphrase(desk.folder, desk.opened, PHRASE, NEW, desk.store, secrets.token_bytes)
    (desk.folder / "slots.json").unlink()
    assert not keyfile.is_unfinished(desk.folder)
