"""Records without their key file are an accident to be told, never an empty desk."""

from __future__ import annotations

from pathlib import Path

from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.folder_errors import DamagedKeyFile
from tests.desktop.conftest import MakeDeskApp


def test_records_without_a_key_file_lead_to_the_door(
    make_desk_app: MakeDeskApp, tmp_path: Path
) -> None:
    records = tmp_path / "vault-000001.db"
    records.write_bytes(b"unreadable")
    desk_app, _relaunch, _screen = make_desk_app(tmp_path, "en")
    assert not desk_app.is_new()
    desk_app.start()
    (page,) = desk_app.window.findChildren(UnlockPage)
    page.ui.code.setText("123")
    page.ui.passphrase.setText("six words that open nothing here")
    page.unlock()
    assert page.ui.trouble.text() == desk_app.say(DamagedKeyFile().message)
    assert records.read_bytes() == b"unreadable"
