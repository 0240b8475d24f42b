"""The log as a file: whole, signed, free of names, and checked on a computer without the desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from shelter_desk.__main__ import main
from shelter_desk.domain.audit import Act, AuditFilter, Fault
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.oversight import log_file
from shelter_desk.storage.checking.log_export import check_export
from shelter_desk.vault.signatures import check_signature
from tests import factories


@pytest.fixture
def saved(desk: Desk, tmp_path: Path) -> tuple[Path, str]:
    factories.admit(desk, "Sesame")
    target = tmp_path / "log.jsonl"
    return target, log_file.save_log(desk, log_file.gather_log(desk), target)


def test_a_saved_log_fits_and_names_the_key(
    desk: Desk, saved: tuple[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    path, key = saved
    found = log_file.check_log_file(path, key)
    assert found.clean
    assert found.message.params == {"key": key}
    assert main(["verify-log", str(path), "--signer", key.lower(), "--lang", "en"]) == 0
    assert key in capsys.readouterr().out
    with desk.database.read() as tx:
        told = tx.audit.entries(AuditFilter(acts=frozenset({Act.SAVE_COPY})), 1)[0]
    assert told.detail == "log plain"
    assert "Sesame" not in path.read_text("utf-8")
    assert factories.shelter().name_latin not in path.read_text("utf-8")


def test_another_key_and_a_missing_file_are_said(
    saved: tuple[Path, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, key = saved
    assert main(["verify-log", str(path), "--signer", "0" * 16, "--lang", "en"]) == 1
    assert key in capsys.readouterr().out
    assert main(["verify-log", str(tmp_path / "none"), "--lang", "en"]) == 1


def test_a_change_is_named_with_its_entry(saved: tuple[Path, str]) -> None:
    raw = saved[0].read_bytes()
    changed = raw.replace(b'"admit"', b'"views"', 1)
    found = check_export(changed, check_signature)
    assert (0, Fault.FILE) in found.faults
    assert any(seq and fault is Fault.CHAIN for seq, fault in found.faults)


@pytest.mark.parametrize("bad", [b"", b"\n", b"{}\n", b"[[]]\n" * 3, b"\xff" * 90, b"[" * 9999])
def test_what_is_no_log_is_no_log(bad: bytes) -> None:
    assert not check_export(bad, check_signature).clean


def test_lines_left_out_or_turned_round_show(saved: tuple[Path, str]) -> None:
    lines = saved[0].read_bytes().splitlines(keepends=True)
    others = (
        lines[:-2] + lines[-1:],
        lines[:1] + lines[2:],
        lines[:-1],
        lines[:1] + lines[1:-1][::-1] + lines[-1:],
    )
    for other in others:
        assert not check_export(b"".join(other), check_signature).clean


def test_who_may_not_read_the_log_gets_none(desk: Desk) -> None:
    code = factories.add_worker(desk, Role.CASEWORKER)
    stop(desk)
    worker = factories.reopen(desk, factories.WORKER_PHRASE, code)
    with pytest.raises(NotAllowed):
        log_file.gather_log(worker)
    stop(worker)
