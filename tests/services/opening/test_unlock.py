"""First run, unlock, lock, recovery, passphrases, damaged files."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from shelter_desk.domain import errors, folder_errors, passphrase_errors
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import Calendar, Digits, ReturnPlace
from shelter_desk.domain.folder_errors import OlderKeyFile
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.folders import is_network, is_synchronised
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import settings
from shelter_desk.services.records import records
from shelter_desk.services.today import today
from shelter_desk.services.views.desk import Preferences
from shelter_desk.storage.database import Database
from shelter_desk.storage.log.audit import AuditRepository
from tests import factories

NEW_PHRASE = "basket river seventeen candle paper moon"


def acts(desk: Desk) -> list[Act]:
    with desk.database.read() as tx:
        return [entry.act for entry in tx.audit.entries(AuditFilter(), 100)][::-1]


def test_a_new_desk_is_encrypted_private_and_opens_again(parts: DeskParts) -> None:
    assert first_run.is_new(parts.folder)
    made = first_run.create_desk(parts, factories.plan(digits=Digits.ARABIC)).desk
    assert not first_run.is_new(parts.folder)
    files = [path for path in parts.folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert path.stat().st_mode & 0o077 == 0, path
        raw = path.read_bytes()
        assert b"Noora" not in raw
        assert "نورة".encode() not in raw
    assert settings.preferences(made).digits is Digits.ARABIC
    unlock.lock(made, ReturnPlace("FORM", "x/intake", "birth_date"))
    assert not any(made.opened.key)
    again = factories.reopen(made)
    assert settings.return_place(again) == ReturnPlace("FORM", "x/intake", "birth_date")
    assert acts(again) == [Act.CREATE_DESK, Act.SETTINGS, Act.LOCK, Act.UNLOCK]
    assert audit.verify(again).clean
    stop(again)


def test_wrong_passphrases_are_told_at_the_next_opening(desk: Desk) -> None:
    unlock.lock(desk, ReturnPlace())
    for _ in range(2):
        with pytest.raises(passphrase_errors.WrongPassphrase):
            factories.reopen(desk, "not the right one at all")
    with pytest.raises(passphrase_errors.UnknownSignInCode):
        factories.reopen(desk, code="٠٠٠")
    again = factories.reopen(desk)
    assert acts(again)[-2:] == [Act.FAILED_UNLOCK, Act.UNLOCK]
    assert today.today(again).failed_unlocks == 2
    stop(again)


def test_the_desk_waits_after_many_wrong_passphrases(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    unlock.lock(desk, ReturnPlace())
    for _ in range(4):
        with pytest.raises(passphrase_errors.WrongPassphrase):
            factories.reopen(desk, "not the right one at all")
    with pytest.raises(passphrase_errors.TooManyAttempts):
        factories.reopen(desk)
    fake_clock.advance(seconds=61)
    stop(factories.reopen(desk))


def test_the_passphrase_opens_in_other_digits_and_spaces(parts: DeskParts) -> None:
    typed = "نخلة 7 بحر 1990 قمر لؤلؤ"
    made = first_run.create_desk(parts, factories.plan(passphrase=typed)).desk
    unlock.lock(made, ReturnPlace())
    stop(factories.reopen(made, "نخلة ٧  بحر ١٩٩٠ قمر لؤلؤ"))


def test_recovery_gives_a_new_passphrase(parts: DeskParts) -> None:
    made = first_run.create_desk(parts, factories.plan())
    unlock.lock(made.desk, ReturnPlace())
    with pytest.raises(passphrase_errors.WeakPassphrase):
        unlock.unlock_with_recovery(parts, made.recovery_key, "short")
    again = unlock.unlock_with_recovery(parts, made.recovery_key.lower(), NEW_PHRASE)
    assert Act.CHANGE_PASSPHRASE in acts(again)
    newest = settings.new_recovery_key(again)
    settings.confirm_recovery_key(again, newest)
    unlock.lock(again, ReturnPlace())
    with pytest.raises(passphrase_errors.WrongPassphrase):
        factories.reopen(made.desk)
    with pytest.raises(passphrase_errors.WrongRecoveryKey):
        unlock.unlock_with_recovery(parts, made.recovery_key, NEW_PHRASE)
    stop(factories.reopen(made.desk, NEW_PHRASE))
    stop(unlock.unlock_with_recovery(parts, newest, factories.MANAGER_PHRASE))


def test_the_sheet_is_confirmed_by_typing_parts_of_it(parts: DeskParts) -> None:
    made = first_run.create_desk(parts, factories.plan())
    asked = first_run.recovery_challenge(made.recovery_key)
    groups = first_run.recovery_groups(made.recovery_key)
    assert len(asked) >= 2
    assert len(groups) in asked
    typed = {at: groups[at - 1].lower() for at in asked}
    assert first_run.recovery_matches(made.recovery_key, typed)
    assert not first_run.recovery_matches(made.recovery_key, typed | {asked[0]: "QQQQ"})
    assert not first_run.recovery_matches(made.recovery_key, {asked[0]: typed[asked[0]]})
    pdf = first_run.recovery_sheet(made.desk, made.recovery_key)
    assert pdf.startswith(b"%PDF")
    stop(made.desk)


def test_a_weak_passphrase_makes_nothing(parts: DeskParts) -> None:
    with pytest.raises(passphrase_errors.WeakPassphrase):
        first_run.create_desk(parts, factories.plan(passphrase="password1234567"))
    assert first_run.is_new(parts.folder)


def test_a_failed_first_run_can_be_tried_again(
    parts: DeskParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise folder_errors.DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Database, "create", full)
        with pytest.raises(folder_errors.DiskFull):
            first_run.create_desk(parts, factories.plan())
    assert first_run.is_new(parts.folder)
    stop(first_run.create_desk(parts, factories.plan()).desk)


def test_offered_words_are_strong_and_own_ones_judged(parts: DeskParts) -> None:
    for language in ("ar", "en"):
        offered = first_run.generated_passphrase(parts, language)
        assert len(offered.split()) == 6
        assert first_run.passphrase_strength(offered, language).verdict == "strong"
    assert first_run.passphrase_strength("111111111111111", "en").verdict == "weak"


@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 4096, b"SQLite format 3\x00" + bytes(4080), b"junk" * 5000]
)
def test_a_broken_file_says_damaged_and_never_wrong_passphrase(desk: Desk, content: bytes) -> None:
    unlock.lock(desk, ReturnPlace())
    desk.opened.database.write_bytes(content)
    with pytest.raises((folder_errors.DamagedVault, folder_errors.ForeignVault)):
        factories.reopen(desk)


def test_a_missing_or_random_file_has_its_own_sentence(desk: Desk) -> None:
    unlock.lock(desk, ReturnPlace())
    kept = desk.opened.database.read_bytes()
    desk.opened.database.unlink()
    with pytest.raises(folder_errors.MissingVault):
        factories.reopen(desk)
    desk.opened.database.write_bytes(kept)
    (desk.parts.folder / "slots.json").write_bytes(b"\xff\x00 random")
    with pytest.raises(folder_errors.DamagedKeyFile):
        factories.reopen(desk)


def test_an_older_key_file_put_back_is_noticed(desk: Desk) -> None:
    path = desk.parts.folder / "slots.json"
    old = path.read_bytes()
    settings.change_passphrase(desk, factories.MANAGER_PHRASE, NEW_PHRASE)
    unlock.lock(desk, ReturnPlace())
    path.write_bytes(old)
    with pytest.raises(OlderKeyFile):
        factories.reopen(desk)


def test_a_colleague_comes_in_with_her_own_language(desk: Desk) -> None:
    code = factories.add_worker(desk)
    unlock.lock(desk, ReturnPlace())
    hers = factories.reopen(desk, factories.WORKER_PHRASE, code)
    liked = Preferences("ar", Digits.ARABIC, Calendar.HIJRI, "dark", 130)
    settings.set_preferences(hers, liked)
    assert settings.preferences(hers) == liked
    resident = factories.admit(hers)
    assert records.latest_record(hers, resident, "intake") is None
    with pytest.raises(errors.NotAllowed):
        audit.audit_page(hers, AuditFilter())
    stop(hers)


def test_a_lock_that_cannot_write_still_locks(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> None:
        raise folder_errors.DiskFull

    monkeypatch.setattr(desk.database, "write", full)
    unlock.lock(desk, ReturnPlace())
    assert not any(desk.opened.key)


def test_the_legal_cost_is_used_when_nothing_cheaper_is_allowed(tmp_path: Path) -> None:
    parts = replace(factories.make_parts(tmp_path / "desk"), kdf=None)
    made = first_run.create_desk(parts, factories.plan(practice=True)).desk
    unlock.lock(made, ReturnPlace())
    stop(factories.reopen(made))


def test_a_cheap_slot_is_refused_by_a_real_desk(desk: Desk) -> None:
    unlock.lock(desk, ReturnPlace())
    with pytest.raises(folder_errors.DamagedKeyFile):
        unlock.unlock(
            replace(desk.parts, kdf=None), desk.staff.sign_in_code, factories.MANAGER_PHRASE
        )


def test_the_clock_set_back_is_written_down(desk: Desk, fake_clock: factories.FakeClock) -> None:
    fake_clock.at -= timedelta(hours=3)
    factories.admit(desk)
    page = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.CLOCK})))
    assert page.total == 1
    assert page.rows[0].unusual


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
nas:/records /mnt/nas nfs4 rw 0 0
//srv/share /media/my\\040share cifs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "refused"),
    [
        ("/srv/a/desk", False),
        ("/mnt/nas/desk", True),
        ("/mnt/nasty/desk", False),
        ("/media/my share/desk", True),
        ("//server/share/desk", True),
    ],
)
def test_network_folders_are_known(folder: str, refused: bool) -> None:
    assert is_network(Path(folder), MOUNTS) is refused


@pytest.mark.parametrize(
    ("folder", "refused"),
    [
        ("/srv/a/OneDrive - House/desk", True),
        ("/srv/a/Dropbox/desk", True),
        ("/srv/a/Google Drive/desk", True),
        ("/data/a/Library/Mobile Documents/com~apple~CloudDocs/desk", True),
        ("/srv/a/Documents/desk", False),
    ],
)
def test_synchronised_folders_are_known(folder: str, refused: bool) -> None:
    assert is_synchronised(Path(folder)) is refused


def test_first_run_refuses_such_a_folder(tmp_path: Path) -> None:
    parts = factories.make_parts(tmp_path / "Dropbox" / "desk")
    with pytest.raises(folder_errors.UnsafeFolder):
        first_run.create_desk(parts, factories.plan())
    assert not parts.folder.exists()


def test_recovery_that_cannot_be_written_down_changes_no_passphrase(
    parts: DeskParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = first_run.create_desk(parts, factories.plan())
    unlock.lock(made.desk, ReturnPlace())
    key_file = parts.folder / "slots.json"
    before = key_file.read_bytes()

    append = AuditRepository.append

    def full(self: AuditRepository, signer: Any, act: Act, **about: Any) -> int:
        if act is Act.CHANGE_PASSPHRASE:
            raise folder_errors.DiskFull
        return append(self, signer, act, **about)

    with monkeypatch.context() as patch:
        patch.setattr(AuditRepository, "append", full)
        with pytest.raises(folder_errors.DiskFull):
            unlock.unlock_with_recovery(parts, made.recovery_key, NEW_PHRASE)
    assert key_file.read_bytes() == before
    stop(factories.reopen(made.desk))
    assert not (parts.folder / "slots.next.json").exists()
    stop(unlock.unlock_with_recovery(parts, made.recovery_key, NEW_PHRASE))


@pytest.mark.parametrize("step", ["start", "settings_ref"])
def test_a_first_run_that_fails_at_its_end_leaves_nothing_behind(
    parts: DeskParts, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_arguments: object) -> None:
        raise folder_errors.DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(first_run, step, full)
        with pytest.raises(folder_errors.DiskFull):
            first_run.create_desk(parts, factories.plan())
    assert not list(parts.folder.glob("vault-*"))
    assert first_run.is_new(parts.folder)
    stop(first_run.create_desk(parts, factories.plan()).desk)
