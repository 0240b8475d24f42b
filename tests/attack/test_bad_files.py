"""Files that somebody cut, swapped, edited or made with another program."""

from __future__ import annotations

import errno
import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain import folder_errors, passphrase_errors
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import OlderKeyFile
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.people import settings
from shelter_desk.storage.connection.connecting import PAGE, connect_maintenance
from shelter_desk.storage.database import SCHEMA_VERSION
from tests import factories
from tests.attack.house import House
from tests.desktop.conftest import MakeDeskApp
from tests.places import ROOT

Spoil = Callable[[House], None]


def cut(size: Callable[[int], int]) -> Spoil:
    def spoil(house: House) -> None:
        os.truncate(house.records, size(house.records.stat().st_size))

    return spoil


def plain(house: House) -> None:
    house.records.unlink()
    with sqlite3.connect(house.records) as connection:
        connection.execute("CREATE TABLE resident(name TEXT)")
    connection.close()


def pragma(words: str) -> Spoil:
    def spoil(house: House) -> None:
        desk = house.open()
        desk.database.checkpoint()
        connection = connect_maintenance(desk.database.path, desk.opened.key)
        connection.execute(f"PRAGMA {words}")
        connection.close()
        stop(desk)

    return spoil


def foreign(house: House) -> None:
    other = House(house.folder.with_name("elsewhere"), stranger=True)
    house.records.write_bytes(other.records.read_bytes())


def folder_instead(house: House) -> None:
    house.records.unlink()
    house.records.mkdir()


def keys(content: bytes) -> Spoil:
    def spoil(house: House) -> None:
        house.keys.write_bytes(content)

    return spoil


def noise(house: House) -> None:
    house.records.write_bytes(random.Random(1).randbytes(8 * PAGE))


def newer_keys(house: House) -> None:
    held = json.loads(house.keys.read_text())
    text = json.dumps(held | {"v": 2}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    house.keys.write_text(text, encoding="utf-8")


def absurd_cost(house: House) -> None:
    held = json.loads(house.keys.read_text())
    held["users"][0]["slots"][0]["kdf"]["m"] = 1 << 40
    text = json.dumps(held, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    house.keys.write_text(text, encoding="utf-8")


def older_keys(house: House) -> None:
    """As it was before a change that the records know of."""
    old = house.keys.read_bytes()
    desk = house.open()
    settings.new_recovery_key(desk)
    stop(desk)
    assert house.keys.read_bytes() != old
    house.keys.write_bytes(old)


DAMAGED, FOREIGN, KEYS = (
    folder_errors.DamagedVault,
    folder_errors.ForeignVault,
    folder_errors.DamagedKeyFile,
)
BAD: dict[str, tuple[Spoil, type[ShelterDeskError]]] = {
    **{f"cut to {size}": (cut(lambda _, s=size: s), DAMAGED) for size in (0, 15, 100, 4095, 4096)},  # type: ignore[misc]
    "cut mid page": (cut(lambda size: size // PAGE // 2 * PAGE + 77), DAMAGED),
    "cut at a page": (cut(lambda size: size // PAGE // 2 * PAGE), DAMAGED),
    "cut by a page": (cut(lambda size: size - PAGE), DAMAGED),
    "cut by a byte": (cut(lambda size: size - 1), DAMAGED),
    "a byte more": (cut(lambda size: size + 1), DAMAGED),
    "a page more": (cut(lambda size: size + PAGE), DAMAGED),
    "noise": (noise, DAMAGED),
    "of another desk": (foreign, DAMAGED),
    "plain": (plain, FOREIGN),
    "of another program": (pragma("application_id=7"), FOREIGN),
    "newer": (pragma(f"user_version={SCHEMA_VERSION + 1}"), folder_errors.NewerVault),
    "missing": (lambda h: h.records.unlink(), folder_errors.MissingVault),
    "a folder": (folder_instead, FOREIGN),
    "keys empty": (keys(b""), KEYS),
    "keys noise": (keys(random.Random(2).randbytes(4000)), KEYS),
    "keys not json": (keys(b"{" * 5000), KEYS),
    "keys deep": (keys(b"[" * 200_000), KEYS),
    "keys huge": (keys(b" " * (2 << 20)), KEYS),
    "keys newer": (newer_keys, folder_errors.NewerVault),
    "keys absurd cost": (absurd_cost, KEYS),
    "keys older than the records": (older_keys, OlderKeyFile),
}


@pytest.mark.parametrize(("spoil", "fault"), BAD.values(), ids=BAD.keys())
def test_each_bad_file_has_its_own_sentence_at_the_door(
    house: House,
    make_desk_app: MakeDeskApp,
    language: str,
    spoil: Spoil,
    fault: type[ShelterDeskError],
) -> None:
    spoil(house)
    before = (
        {one: one.read_bytes() for one in (house.records, house.keys) if one.is_file()}
        if (fault is not folder_errors.MissingVault)
        else {}
    )
    desk_app, _relaunch, _screen = make_desk_app(house.folder, language)
    desk_app.start()
    started = time.monotonic()
    house.sign_in(desk_app)
    assert time.monotonic() - started < 5
    page = desk_app.window.content
    assert isinstance(page, UnlockPage)
    said = page.ui.trouble.text()
    assert said == desk_app.say(fault().message)
    assert said != desk_app.say(passphrase_errors.WrongPassphrase().message)
    assert not page.ui.trouble.isHidden()
    assert isinstance(page.ui.trouble, QLabel)
    assert page.ui.passphrase.text() == factories.MANAGER_PHRASE
    assert page.ui.open_button.isEnabled()
    arabic = any("\u0600" <= letter <= "\u06ff" for letter in said)
    assert arabic == (language == "ar"), said
    for file, content in before.items():
        assert file.read_bytes() == content, "a refused file was written to"


def deny(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    """Take the permission to read away; root may read everything, so it is told no instead."""
    if os.geteuid():
        file.chmod(0)
        return
    opened = Path.open

    def refusing(path: Path, *way: Any, **more: Any) -> Any:
        if path == file:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return opened(path, *way, **more)

    monkeypatch.setattr(Path, "open", refusing)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
@pytest.mark.parametrize("which", ["records", "keys"])
def test_a_file_that_may_not_be_read_says_so_and_stays(
    house: House,
    make_desk_app: MakeDeskApp,
    language: str,
    which: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file: Path = getattr(house, which)
    before = file.read_bytes()
    desk_app, _relaunch, _screen = make_desk_app(house.folder, language)
    desk_app.start()
    with monkeypatch.context() as denied:
        deny(denied, file)
        house.sign_in(desk_app)
    page = desk_app.window.content
    assert isinstance(page, UnlockPage)
    told = desk_app.say(folder_errors.FolderNotWritable(folder=str(house.folder)).message)
    assert page.ui.trouble.text() == told
    assert not page.ui.trouble.isHidden()
    assert page.ui.passphrase.text() == factories.MANAGER_PHRASE
    file.chmod(0o600)
    assert file.read_bytes() == before
    stop(house.open())


def test_sentences_of_different_causes_differ(house: House) -> None:
    faults = {fault for _spoil, fault in BAD.values()} | {passphrase_errors.WrongPassphrase}
    sentences = {fault.text.source for fault in faults}
    assert len(sentences) == len(faults)


PHRASE = "نخلة مُؤدب ٧ بحر 1990 café لؤلؤ"


@pytest.mark.parametrize(
    "typed",
    [
        "نخلة مُؤدب 7 بحر ١٩٩٠ café لؤلؤ",
        "نخلة مُؤدب ۷ بحر 1990 cafe\u0301 لؤلؤ",
        "نخلة مُو\u0654دب ٧ بحر 1990 café لو\u0654لو\u0654",
        "\ufee7\ufea8\ufee0\ufe94 مُؤدب ٧ بحر 1990 café لؤلؤ",
        "\u202bنخلة مُؤدب ٧ بحر 1990 café لؤلؤ\u202c",
        "  نخلة   مُؤدب ٧ بحر 1990 café لؤلؤ ",
    ],
)
def test_the_passphrase_opens_in_other_unicode_forms(tmp_path: Path, typed: str) -> None:
    parts = factories.make_parts(tmp_path / "desk")
    made = first_run.create_desk(parts, factories.plan(passphrase=PHRASE)).desk
    code = made.staff.sign_in_code
    stop(made)
    stop(unlock.unlock(parts, code, typed))
    with pytest.raises(passphrase_errors.WrongPassphrase):
        unlock.unlock(parts, code, typed.replace("caf", "kaf"))


SECOND = """
import sys
from pathlib import Path
from shelter_desk.desktop.start import run_desk
sys.exit(run_desk(Path(sys.argv[1]), sys.argv[2]))
"""


@pytest.mark.parametrize(("spoken", "word"), [("ar", "مفتوح"), ("en", "already open")])
def test_a_second_instance_says_so_and_touches_nothing(
    house: House, make_desk_app: MakeDeskApp, spoken: str, word: str
) -> None:
    desk_app, _relaunch, _screen = make_desk_app(house.folder, spoken)
    desk_app.start()
    before = house.records.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", SECOND, str(house.folder), spoken],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert word in done.stderr
    assert "Traceback" not in done.stderr
    assert house.records.read_bytes() == before
