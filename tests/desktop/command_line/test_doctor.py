"""What the check-up must not let pass, a line for each thing, and the exit code of each."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shelter_desk.__main__ import main
from shelter_desk.desktop import start
from shelter_desk.desktop.command_line import check_up
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.i18n import Translations
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.opening import doctor
from tests.desktop.conftest import MakeDeskApp
from tests.print_systems import Computer

MB = 1_000_000
LINES = {
    "versions": ("Program", "Parts", "Windows (Qt)"),
    "encryption": ("Encryption of the records file", "Cryptography"),
    "key store": ("Key store of this computer",),
    "fonts": ("Fonts for paper",),
    "printers": ("Printers",),
    "disk": ("Free disk space",),
    "rights": ("Records folder", "Who may look into the folder"),
}
Told = dict[str, tuple[str, str]]
"""Name of a check → its mark and what it found."""
Doctor = Callable[..., tuple[int, Told]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "desk"
    made.mkdir(mode=0o700)
    return made


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> Computer:
    made = Computer()
    monkeypatch.setattr(check_up, "own_system", lambda: made)
    return made


@pytest.fixture
def asked(
    app: QApplication,
    folder: Path,
    computer: Computer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Doctor:
    """The real command in this process; what it printed, by the English name of each check."""
    monkeypatch.setattr(start, "own_screen_lock", ScreenLock)

    def ask(language: str = "en") -> tuple[int, Told]:
        code = main(["doctor", "--lang", language, "--data", str(folder)])
        printed = capsys.readouterr().out.strip().splitlines()
        told: Told = {}
        for name in (one for names in LINES.values() for one in names):
            here = Translations()(language, Text("doctor", name))
            assert (here == name) == (language == "en")
            (line,) = (one for one in printed if one[2:].startswith(here + ": "))
            told[name] = line[0], line[2 + len(here) + 2 :]
        return code, told

    return ask


def test_each_thing_has_one_line_and_all_is_well(asked: Doctor, language: str) -> None:
    code, told = asked(language)
    assert code == 0
    assert all(words.strip() for _mark, words in told.values())
    grave = {name for part in ("encryption", "fonts", "rights") for name in LINES[part]}
    assert {name for name in grave if told[name][0] != "✓"} == set()


def _plain(_parts: DeskParts, path: Path, _key: bytearray) -> tuple[str, bool]:
    """SQLite as it comes: takes the key, forgets it, and writes what everybody can read."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("CREATE TABLE kept(words TEXT)")
        connection.execute("INSERT INTO kept VALUES (?)", (doctor._MARK,))
    connection.close()
    return "4.6.1 community", True


def _no_cipher(_parts: DeskParts, path: Path, _key: bytearray) -> tuple[str, bool]:
    path.write_bytes(b"\x07" * 4096)
    return "", True


def _not_read_back(_parts: DeskParts, path: Path, _key: bytearray) -> tuple[str, bool]:
    path.write_bytes(b"\x07" * 4096)
    return "4.6.1 community", False


def _broken(_parts: DeskParts, _path: Path, _key: bytearray) -> tuple[str, bool]:
    raise OSError(5, "no")


@pytest.mark.parametrize("written", [_plain, _no_cipher, _not_read_back, _broken])
def test_encryption_that_is_off_is_grave(
    asked: Doctor, monkeypatch: pytest.MonkeyPatch, written: object, language: str
) -> None:
    monkeypatch.setattr(doctor, "_written", written)
    code, told = asked(language)
    assert code == 1
    mark, words = told["Encryption of the records file"]
    assert mark == "✗"
    text = doctor._BROKEN if written is _broken else doctor._READABLE
    assert words.startswith(Translations()(language, text).split("{")[0])


@pytest.mark.parametrize(
    ("free", "code", "mark"),
    [(0, 1, "✗"), (99, 1, "✗"), (100, 0, "✗"), (500, 0, "✓")],
)
def test_less_than_100_mb_is_grave(
    asked: Doctor, monkeypatch: pytest.MonkeyPatch, free: int, code: int, mark: str
) -> None:
    total, used, _free = shutil.disk_usage("/")
    usage = type(shutil.disk_usage("/"))(total, used, free * MB + 999)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage)
    ended, told = asked()
    assert ended == code
    assert told["Free disk space"] == (mark, f"{free} MB free")


@pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
@pytest.mark.parametrize(("rights", "spoken"), [(0o750, "ar"), (0o705, "en"), (0o701, "ar")])
def test_a_folder_that_others_may_look_into_is_grave(
    asked: Doctor, folder: Path, rights: int, spoken: str
) -> None:
    folder.chmod(rights)
    code, told = asked(spoken)
    assert code == 1
    mark, words = told["Who may look into the folder"]
    assert mark == "✗"
    assert str(folder) in words


def test_a_folder_that_cannot_be_one_is_grave(asked: Doctor, folder: Path) -> None:
    folder.rmdir()
    folder.write_text("a file stands where the folder should")
    code, told = asked()
    assert code == 1
    assert told["Records folder"][0] == "✗"


def test_printers_are_named_and_their_lack_is_not_grave(
    asked: Doctor, computer: Computer, language: str
) -> None:
    code, told = asked(language)
    assert (code, told["Printers"][0]) == (0, "–")
    computer.names = ("Office", "Kyocera upstairs")
    code, told = asked(language)
    assert (code, told["Printers"][0]) == (0, "✓")
    assert "Kyocera upstairs" in told["Printers"][1]


def test_the_check_up_makes_no_desk(
    asked: Doctor, make_desk_app: MakeDeskApp, folder: Path
) -> None:
    asked()
    assert list(folder.iterdir()) == []
    desk_app, _relaunch, _screen = make_desk_app(folder, "en")
    assert desk_app.is_new()
