"""C12 at the door: whatever the computer's key store does, a person comes in or is told why.

Rows: none, null, locked, slow, changed, hostile. A passphrase alone opens a slot that is not bound
to the computer; a bound one says that the computer's part is missing, and the sheet opens it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import null

from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain import folder_errors, passphrase_errors
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.vault.device_store import DeviceStore, NoStore
from shelter_desk.vault.keyring_store import KeyringStore
from tests import factories
from tests.desktop.conftest import MakeDeskApp
from tests.vault.conftest import MemoryStore
from tests.vault.test_device_store import (
    Broken,
    Changing,
    Locked,
    Nonsense,
    Swallowing,
    Working,
)

LIMIT = 0.3
PATIENCE = 4.0


class Hanging(Working):
    """Asks somebody who never answers."""

    release = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        del service, username
        self.release.wait(20)
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        del service, username, password
        self.release.wait(20)


class Hostile(Working):
    """Remembers all it is given, and answers with what would break a careless reader."""

    seen: list[str] = []  # noqa: RUF012 - one list for all, to be looked at afterwards

    def set_password(self, service: str, username: str, password: str) -> None:
        self.seen.append(password)
        raise OSError("\0" * 10_000)

    def get_password(self, service: str, username: str) -> str | None:
        del service, username
        return "ff" * 10_000_000


class Null(null.Keyring):
    """The store that swallows everything, under a name that could be allowed."""


BAD: dict[str, type[KeyringBackend] | None] = {
    "none": None,
    "null": Null,
    "locked": Locked,
    "slow": Hanging,
    "changed": Changing,
    "swallowing": Swallowing,
    "nonsense": Nonsense,
    "broken": Broken,
    "hostile": Hostile,
}


def store_of(kind: type[KeyringBackend] | None) -> DeviceStore:
    return NoStore() if kind is None else KeyringStore((kind,), LIMIT)


@pytest.fixture(autouse=True)
def _let_go() -> Iterator[None]:
    Hanging.release.clear()
    yield
    Hanging.release.set()


@pytest.mark.parametrize("kind", BAD.values(), ids=BAD.keys())
def test_a_desk_bound_to_the_computer_says_what_is_missing_and_the_sheet_opens(
    tmp_path: Path, kind: type[KeyringBackend] | None
) -> None:
    kept = MemoryStore()
    parts = replace(factories.make_parts(tmp_path / "desk"), device_store=kept)
    made = first_run.create_desk(parts, factories.plan(use_device_secret=True))
    code, secret = made.desk.staff.sign_in_code, next(iter(kept.kept.values()))
    stop(made.desk)
    bad = replace(parts, device_store=store_of(kind))
    started = time.monotonic()
    with pytest.raises(folder_errors.DeviceKeyMissing):
        unlock.unlock(bad, code, factories.MANAGER_PHRASE)
    assert unlock.tiles(bad) == ()
    assert time.monotonic() - started < PATIENCE
    stop(unlock.unlock_with_recovery(bad, made.recovery_key, factories.WORKER_PHRASE))
    _opens(bad, parts, code)
    for file in (one for one in (tmp_path / "desk").rglob("*") if one.is_file()):
        content = file.read_bytes()
        assert secret not in content
        assert secret.hex().encode() not in content


def _opens(bad: DeskParts, good: DeskParts, code: str) -> None:
    """After recovery the new passphrase opens, with the store as bad as it is or with the old."""
    for parts in (bad, good):
        try:
            stop(unlock.unlock(parts, code, factories.WORKER_PHRASE))
        except folder_errors.DeviceKeyMissing:
            continue
        return
    raise AssertionError("the new passphrase opens nowhere")


@pytest.mark.parametrize("kind", BAD.values(), ids=BAD.keys())
def test_a_desk_made_beside_a_bad_store_opens_by_passphrase_and_by_sheet(
    tmp_path: Path, kind: type[KeyringBackend] | None
) -> None:
    parts = replace(factories.make_parts(tmp_path / "desk"), device_store=store_of(kind))
    started = time.monotonic()
    made = first_run.create_desk(parts, factories.plan(use_device_secret=True))
    code = made.desk.staff.sign_in_code
    assert not made.desk.opened.device_bound
    stop(made.desk)
    stop(unlock.unlock(parts, code, factories.MANAGER_PHRASE))
    with pytest.raises(passphrase_errors.WrongPassphrase):
        unlock.unlock(parts, code, factories.WORKER_PHRASE)
    stop(unlock.unlock_with_recovery(parts, made.recovery_key, factories.WORKER_PHRASE))
    stop(unlock.unlock(parts, code, factories.WORKER_PHRASE))
    assert time.monotonic() - started < 2 * PATIENCE
    for phrase in (factories.MANAGER_PHRASE, factories.WORKER_PHRASE):
        assert phrase not in Hostile.seen


@pytest.mark.parametrize("kind", [Changing, Hostile, Nonsense])
def test_a_changed_answer_never_opens_and_never_locks_out(
    tmp_path: Path, kind: type[KeyringBackend]
) -> None:
    """The right store back in its place opens as before: nothing was written over."""
    kept = MemoryStore()
    parts = replace(factories.make_parts(tmp_path / "desk"), device_store=kept)
    made = first_run.create_desk(parts, factories.plan(use_device_secret=True)).desk
    code = made.staff.sign_in_code
    stop(made)
    before = (tmp_path / "desk" / "slots.json").read_bytes()
    bad = replace(parts, device_store=store_of(kind))
    for _ in range(5):
        with pytest.raises(folder_errors.DeviceKeyMissing):
            unlock.unlock(bad, code, factories.MANAGER_PHRASE)
    assert (tmp_path / "desk" / "slots.json").read_bytes() == before
    stop(unlock.unlock(parts, code, factories.MANAGER_PHRASE))


def test_the_door_says_that_the_key_store_is_missing_and_leads_to_the_sheet(
    make_desk_app: MakeDeskApp, tmp_path: Path, language: str
) -> None:
    folder = tmp_path / "desk"
    parts = replace(factories.make_parts(folder), device_store=MemoryStore())
    made = first_run.create_desk(parts, factories.plan(use_device_secret=True))
    code = made.desk.staff.sign_in_code
    stop(made.desk)
    before = (folder / "slots.json").read_bytes()
    desk_app, _relaunch, _screen = make_desk_app(folder, language)  # it has no store at all
    desk_app.start()
    page = desk_app.window.content
    assert isinstance(page, UnlockPage)
    page.ui.code.setText(code)
    page.ui.passphrase.setText(factories.MANAGER_PHRASE)
    page.unlock()
    assert page.ui.trouble.isVisible()
    assert page.ui.trouble.text() == desk_app.say(folder_errors.DeviceKeyMissing().message)
    assert SAID[language] in page.ui.trouble.text()
    assert page.ui.passphrase.text() == factories.MANAGER_PHRASE
    assert page.ui.open_button.isEnabled()
    assert (folder / "slots.json").read_bytes() == before
    page.ui.forgot.click()
    assert not isinstance(desk_app.window.content, UnlockPage)


SAID = {"ar": "لم يضِع شيء", "en": "Nothing is lost"}
