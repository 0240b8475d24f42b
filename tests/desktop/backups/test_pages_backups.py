"""The page of backups in both languages: make, check, drill, put back."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.backups.page import BackupsPage
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.staff import Role
from shelter_desk.services.backups import backups
from tests import factories
from tests.desktop.every_page import House, make_house, settle

SHOTS = Path(os.environ.get("SHOTS", ""))


def shot(house: House, name: str) -> None:
    if os.environ.get("SHOTS"):
        settle()
        house.app.window.grab().save(str(SHOTS / f"E-{name}.png"))


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    made = make_house(qapp, tmp_path / "desk", (1200, 860))
    yield made
    made.app.window.close()
    settle()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_make_check_drill_and_put_back(
    house: House, tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    house.wear(language)
    page = house.open(BackupsPage)
    shot(house, f"empty-{language}")
    assert page.made.isHidden(), "that there is none is said once"
    page.ask_folder = lambda _parent, _title, _start: stick
    page.make()
    settle()
    (row,) = backups.backups_page(house.desk).rows
    assert row.path == stick / "archive-01.bak"
    assert page.make_button.isEnabled()
    assert not page.late.isVisible()
    assert page.drill_due.isVisible()
    assert page.made.isVisible()
    shot(house, f"made-{language}")

    page.ask_file = lambda _parent, _title, _start: row.path
    page.open_file()
    settle()
    chosen = page.chosen
    assert chosen.isVisible()
    chosen.check()
    settle()
    assert chosen.result.isVisible()
    assert not chosen.trouble.isVisible()
    chosen.drill_button.click()
    settle()
    shot(house, f"drill-{language}")
    chosen.key.other.click()
    assert page.window().focusWidget() is chosen.key.sheet
    chosen.key.other.click()
    assert page.window().focusWidget() is chosen.key.passphrase.edit
    chosen.key.passphrase.edit.setText("wrong words")
    chosen.try_out()
    settle()
    assert chosen.trouble.isVisible()
    chosen.key.passphrase.edit.setText(factories.MANAGER_PHRASE)
    chosen.try_out()
    settle()
    assert chosen.result.isVisible(), chosen.trouble.text()
    assert chosen.codes.isVisible()
    assert chosen.key.passphrase.edit.text() == ""
    assert not backups.backup_standing(house.desk).drill_due
    shot(house, f"drilled-{language}")

    put_back(house, page, language, monkeypatch)


def put_back(
    house: House, page: BackupsPage, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = page.chosen
    code = factories.add_worker(house.desk, Role.DATA_OFFICER)
    monkeypatch.setattr(page.context.messages, "ask", lambda *_words, **_more: True)
    chosen.back_button.click()
    settle()
    shot(house, f"back-{language}")
    chosen.second.code.setText(code)
    chosen.second.passphrase.edit.setText(factories.WORKER_PHRASE)
    before = house.desk.opened.gen
    chosen.put_back()
    settle()
    assert not chosen.trouble.isVisible(), chosen.trouble.text()
    assert house.desk.opened.gen == before + 1
    shot(house, f"restored-{language}")


def test_trouble_is_told_on_the_card(house: House, tmp_path: Path) -> None:
    bad = tmp_path / "archive-01.bak"
    done = backups.make_backup(house.desk, tmp_path)
    assert done is not None
    raw = bytearray(done.made.path.read_bytes())
    raw[-5000] ^= 1
    bad.write_bytes(raw)
    page = house.open(BackupsPage)
    page.chosen.show_file(bad, "today", len(raw))
    page.chosen.check()
    settle()
    assert page.chosen.trouble.isVisible()
    assert not page.chosen.result.isVisible()
    page.leave()
    assert page.chosen.isHidden()
    assert StaffId(house.desk.staff.id)
