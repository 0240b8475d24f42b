"""Power cuts and full disks while people save and sign."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.domain import passphrase_errors
from shelter_desk.domain.audit import Act
from shelter_desk.domain.folder_errors import DiskFull
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import settings
from shelter_desk.services.records import records
from shelter_desk.services.views.record import Seen
from shelter_desk.storage.log.audit import AuditRepository
from tests import factories
from tests.attack.house import House, editable, session_of, type_into, words_on
from tests.attack.killing import kill_many, losses, saver
from tests.attack.saver import NEW_PHRASE, answers_of
from tests.desktop.conftest import MakeDeskApp
from tests.tour.driver import wait_until

KILLS = 50
posix = pytest.mark.skipif(sys.platform == "win32", reason="kills and limits as POSIX has them")


@posix
def test_fifty_kills_while_saving_and_signing_lose_nothing(house: House) -> None:
    told = kill_many(house.folder, house.code, house.resident, KILLS)
    assert len(told.saved) + len(told.signed) >= KILLS
    assert told.signed
    assert losses(house.folder, house.code, house.resident, told) == []


@posix
def test_the_kill_test_sees_what_is_lost(house: House) -> None:
    told = kill_many(house.folder, house.code, house.resident, 1)
    told.signed.append(10_000_000)
    told.saved.append(10_000_001)
    assert len(losses(house.folder, house.code, house.resident, told)) == 2


@posix
def test_a_full_disk_keeps_all_that_was_told_and_no_key_is_void(house: House) -> None:
    child = saver("full", house.folder, house.code, house.resident)
    out, _ = child.communicate(timeout=120)
    assert child.returncode == 0, out
    lines = dict(line.split(" ", 1) for line in out.splitlines() if line[:4] in ("kept", "room"))
    kept, there = map(int, lines["kept"].split())
    assert kept == there > 3
    assert int(lines["room"]) == kept + 1
    full = [line.split() for line in out.splitlines() if line.startswith("full")]
    assert full, out
    assert all(unchanged == "True" for _full, _name, unchanged in full), out
    for _full, name, _same in full:
        if name == "passphrase":
            stop(house.open())
        if name == "sheet":
            stop(unlock.unlock_with_recovery(house.parts, house.recovery_key, NEW_PHRASE))


class _FullAtCommit:
    """Lets the work be done and then says that it could not be kept."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        write = type(desk.database).write

        def full(database: object):  # type: ignore[no-untyped-def]
            from contextlib import contextmanager

            @contextmanager
            def unit():  # type: ignore[no-untyped-def]
                with write(database) as tx:  # type: ignore[arg-type]
                    yield tx
                    raise DiskFull

            return unit()

        monkeypatch.setattr(type(desk.database), "write", full)


KEY_ACTS = {
    "passphrase": lambda desk: settings.change_passphrase(
        desk, factories.MANAGER_PHRASE, NEW_PHRASE
    ),
    "sheet": settings.new_recovery_key,
    "staff": factories.add_worker,
}


@pytest.mark.parametrize("name", KEY_ACTS)
def test_the_key_file_changes_only_together_with_the_records(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    folder, code = desk.parts.folder, desk.staff.sign_in_code
    before, epoch = (folder / "slots.json").read_bytes(), desk.opened.epoch
    with monkeypatch.context() as patch:
        _FullAtCommit(desk, patch)
        with pytest.raises(DiskFull):
            KEY_ACTS[name](desk)
    assert (folder / "slots.json").read_bytes() == before
    assert desk.opened.epoch == epoch
    assert len(factories.colleagues(desk)) == 1
    KEY_ACTS[name](desk)
    assert (folder / "slots.json").read_bytes() != before
    stop(desk)
    phrase = NEW_PHRASE if name == "passphrase" else factories.MANAGER_PHRASE
    stop(unlock.unlock(desk.parts, code, phrase))


def test_a_slot_without_a_staff_row_opens_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a power cut between key file and records would leave."""
    monkeypatch.setattr("shelter_desk.services.inside.people.newcomers.free_code", lambda *_: "424")
    with monkeypatch.context() as patch:
        _FullAtCommit(desk, patch)
        with pytest.raises(DiskFull):
            factories.add_worker(desk, Role.CASEWORKER)
    assert b'"424"' not in (desk.parts.folder / "slots.json").read_bytes()
    assert b'"424"' in (desk.parts.folder / "slots.next.json").read_bytes()
    stop(desk)
    with pytest.raises(passphrase_errors.UnknownSignInCode):
        unlock.unlock(desk.parts, "424", factories.WORKER_PHRASE)


MARKER = "Qzvortexwords"


def type_somewhere(page: FormPage) -> None:
    """Into the first field that is for words."""
    assert page.autosave is not None
    for field in editable(page):
        field.setFocus()
        type_into(field, MARKER)
        QApplication.processEvents()
        if page.autosave.unsaved:
            return
    raise AssertionError("no field took the words")


def test_words_stay_on_the_screen_when_the_disk_is_full(
    house: House, make_desk_app: MakeDeskApp, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk_app, _relaunch, _screen = make_desk_app(house.folder, language)
    desk_app.start()
    house.sign_in(desk_app)
    shell = session_of(desk_app).shell
    assert shell is not None
    shell.open_page(PageName.FORM, f"{house.resident}/needs")
    QApplication.processEvents()
    page = shell.page
    assert isinstance(page, FormPage)
    wait_until(lambda: editable(page), "the form")
    assert page.autosave is not None
    desk = session_of(desk_app)._desk
    with monkeypatch.context() as patch:
        _FullAtCommit(desk, patch)
        type_somewhere(page)
        page.autosave.save()
    assert MARKER in words_on(page)
    sentence = desk_app.say(DiskFull().message)
    assert sentence in words_on(shell)
    assert page.autosave.unsaved
    page.autosave.save()
    assert not page.autosave.unsaved
    kept = records.open_form(desk, house.resident, "needs").answers
    assert any(MARKER in str(answer.value) for answer in kept.single.values())


def test_a_full_disk_signs_nothing_by_half(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    her = factories.admit(desk)
    saved = records.save_draft(desk, her, "needs", answers_of(1), 0)

    def full(*_all: object, **_named: object) -> int:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(AuditRepository, "append", full)
        with pytest.raises(DiskFull):
            records.sign_record(desk, her, "needs", answers_of(2), seen=Seen(saved.rev))
        with pytest.raises(DiskFull):
            notes.write_note(desk, her, factories.note("not kept"))
    assert records.open_form(desk, her, "needs").rev == saved.rev
    assert records.latest_record(desk, her, "needs") is None
    assert notes.notes_of(desk, her) == ()
    with desk.database.read() as tx:
        from shelter_desk.domain.audit import AuditFilter

        acts = [entry.act for entry in tx.audit.entries(AuditFilter(), 50)]
    assert Act.SIGN not in acts
