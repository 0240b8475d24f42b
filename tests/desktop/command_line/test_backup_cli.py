"""Backups for a scheduler: whole processes without a screen, the passphrase on standard input."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from shelter_desk.desktop.command_line import terminal
from shelter_desk.desktop.command_line.terminal import Asked
from shelter_desk.domain.backup_errors import BackupPlaceGone
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.folder_errors import AlreadyOpen, DamagedVault
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import first_run, unlock
from tests import factories
from tests.services.backups.test_backups import backed_up


@pytest.fixture
def house(tmp_path: Path) -> tuple[DeskParts, str, str]:
    made = first_run.create_desk(factories.make_parts(tmp_path / "desk"), factories.plan())
    code = made.desk.staff.sign_in_code
    factories.admit(made.desk)
    parts = made.desk.parts
    stop(made.desk)
    return parts, code, made.recovery_key


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def typed(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    import io

    monkeypatch.setattr(sys, "stdin", io.StringIO(words + "\n"))


def test_backup_verify_restore(
    house: tuple[DeskParts, str, str],
    stick: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(unlock, "harden", lambda: None)
    parts, code, sheet = house
    for command, place in (
        ("backup", stick),
        ("verify", stick),
        ("verify", stick / "archive-01.bak"),
    ):
        typed(monkeypatch, factories.MANAGER_PHRASE)
        asked = Asked(command, parts.folder, place, code, "en")
        assert terminal.run(asked, parts) == terminal.DONE, capsys.readouterr()
    said = capsys.readouterr()
    plain = re.sub("[\u2068\u2069]", "", said.out)
    assert "archive-01.bak was made and read back" in plain
    assert plain.count("is good. Files: 1.") == 2
    assert factories.MANAGER_PHRASE not in said.out + said.err
    for name, words, by_recovery in (
        ("new", factories.MANAGER_PHRASE, False),
        ("newer", sheet, True),
    ):
        typed(monkeypatch, words)
        new = factories.make_parts(tmp_path / name)
        asked = Asked(
            "restore", new.folder, stick / "archive-01.bak", code, "ar", by_recovery=by_recovery
        )
        assert terminal.run(asked, new) == terminal.DONE, capsys.readouterr()
        assert "شخص واحد" in capsys.readouterr().out  # one person alone, said plainly
        stop(unlock.unlock(new, code, factories.MANAGER_PHRASE))
    typed(monkeypatch, factories.MANAGER_PHRASE)
    again = Asked("restore", parts.folder, stick / "archive-01.bak", code, "en")
    assert terminal.run(again, parts) == terminal.FAILED
    assert "already holds a desk" in capsys.readouterr().err


def test_restoring_by_two_words(
    stick: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(unlock, "harden", lambda: None)
    made = first_run.create_desk(factories.make_parts(tmp_path / "desk"), factories.plan())
    code = made.desk.staff.sign_in_code
    officer = factories.add_worker(made.desk, Role.DATA_OFFICER)
    path = backed_up(made.desk, stick)
    stop(made.desk)
    new = factories.make_parts(tmp_path / "new")

    def asked(**second: Any) -> Asked:
        return Asked("restore", new.folder, path, code, "en", **second)

    typed(monkeypatch, factories.MANAGER_PHRASE)
    assert terminal.run(asked(), new) == terminal.REFUSED
    said = re.sub("[\u2068\u2069]", "", capsys.readouterr().err)
    assert f"Layla Hassan, with --second-code {officer}" in said
    assert "--second-recovery-key" in said
    assert "takes two in one sitting" in said
    typed(monkeypatch, "not the words")
    assert terminal.run(asked(), new) == terminal.REFUSED
    assert "Layla" not in capsys.readouterr().err
    for lines, second in (
        (f"{factories.MANAGER_PHRASE}\nnot hers", {"second_code": officer}),
        (f"{factories.MANAGER_PHRASE}\n{factories.MANAGER_PHRASE}", {"second_code": code}),
        (factories.MANAGER_PHRASE, {"second_code": officer}),
    ):
        typed(monkeypatch, lines)
        assert terminal.run(asked(**second), new) == terminal.REFUSED, second
    assert not list(new.folder.glob("*.db"))
    capsys.readouterr()
    typed(monkeypatch, f"{factories.MANAGER_PHRASE}\n{made.recovery_key}")
    assert terminal.run(asked(second_by_recovery=True), new) == terminal.DONE
    said = capsys.readouterr().out
    assert "alone" not in said
    assert factories.MANAGER_PHRASE not in said
    stop(unlock.unlock(new, officer, factories.WORKER_PHRASE))


def test_exit_codes(
    house: tuple[DeskParts, str, str],
    stick: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(unlock, "harden", lambda: None)
    parts, code, _sheet = house
    typed(monkeypatch, "not the words at all")
    assert terminal.run(Asked("backup", parts.folder, stick, code, "en"), parts) == 3
    typed(monkeypatch, factories.MANAGER_PHRASE)
    gone = Asked("backup", parts.folder, tmp_path / "gone", code, "en")
    assert terminal.run(gone, parts) == terminal.NO_PLACE
    (stick / "archive-02.bak").write_text("nothing of ours")
    typed(monkeypatch, factories.MANAGER_PHRASE)
    bad = Asked("verify", parts.folder, stick / "archive-02.bak", code, "en")
    assert terminal.run(bad, parts) == terminal.FAILED
    assert "not a backup" in capsys.readouterr().err
    assert terminal.exit_code(AlreadyOpen()) == terminal.BUSY
    assert terminal.exit_code(NotAllowed()) == terminal.REFUSED
    assert terminal.exit_code(DamagedVault()) == terminal.FAILED
    assert terminal.exit_code(BackupPlaceGone(place="x")) == terminal.NO_PLACE


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "The file|There|The records|This file"), ("ar", "[\u0600-\u06ff]{3}")],
)
def test_a_whole_process_without_a_screen(tmp_path: Path, language: str, words: str) -> None:
    bogus = tmp_path / "archive-01.bak"
    bogus.write_text("nothing of ours")
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    done = subprocess.run(
        [
            *(sys.executable, "-m", "shelter_desk", "restore", "--lang", language),
            *("--data", str(tmp_path / "d"), "--from", str(bogus), "--code", "123"),
        ],
        env={**kept, "HOME": str(tmp_path), "LANG": "C.UTF-8", "PYTHONIOENCODING": "utf-8"},
        input="some words\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1, done.stderr
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    if language == "en":
        assert re.match(words, done.stderr)


def test_a_passphrase_is_no_argument(capsys: pytest.CaptureFixture[str]) -> None:
    from shelter_desk.__main__ import parse

    for wrong in (
        ["backup", "--to", "x"],
        ["backup", "--code", "123"],
        ["backup", "--to", "x", "--code", "123", "--passphrase", "p"],
        ["restore", "--from", "x", "--code", "1", "--recovery-key"],
        ["restore", "--from", "x", "--code", "1", "--second-code", "2", "--second-recovery-key"],
        ["backup", "--to", "x", "--code", "1", "--second-code", "2"],
    ):
        with pytest.raises(SystemExit) as ended:
            parse(wrong)
        assert ended.value.code == 2
