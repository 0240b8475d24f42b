"""Backups on real encrypted files: made, read back, refused, tried out, rotated."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.backup_errors import (
    BackupNotForYou,
    BackupOfAnotherDesk,
    BackupPlaceGone,
    BackupUnreadable,
    DamagedBackup,
    DamagedBackupHeader,
    NotABackup,
)
from shelter_desk.domain.backups import PlaceKind
from shelter_desk.domain.errors import NotAllowed, ShelterDeskError
from shelter_desk.domain.folder_errors import DamagedKeyFile, NewerVault
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.domain.passphrase_errors import WrongPassphrase
from shelter_desk.domain.staff import Role
from shelter_desk.services.backups import backups
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.backups.backup_opening import key_of
from shelter_desk.services.inside.backups.backup_places import backups_in, next_name, outlived
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.records import records
from shelter_desk.services.views.backup import Key
from shelter_desk.vault import backup_file
from tests import factories
from tests.attack.saver import FORM, answers_of

REFUSALS = (
    NotABackup,
    DamagedBackupHeader,
    DamagedBackup,
    DamagedKeyFile,
    NewerVault,
    BackupUnreadable,
)
MANAMA = ZoneInfo("Asia/Bahrain")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def fill(desk: Desk, people: int = 2) -> None:
    for number in range(people):
        her = factories.admit(desk, f"Mariam {number}")
        records.sign_record(desk, her, FORM, answers_of(number))
        notes.write_note(desk, her, factories.note())


def backed_up(desk: Desk, place: Path) -> Path:
    done = backups.make_backup(desk, place)
    assert done is not None
    backups.record_backup(desk, done)
    return done.made.path


def manager_key(desk: Desk) -> Key:
    return Key(desk.staff.sign_in_code, factories.MANAGER_PHRASE)


def test_a_backup_is_one_file_that_tells_nothing(desk: Desk, stick: Path) -> None:
    fill(desk)
    path = backed_up(desk, stick)
    assert [one.name for one in stick.iterdir()] == ["archive-01.bak"]
    assert path.stat().st_mode & 0o777 == 0o600
    raw = path.read_bytes()
    for word in (b"Mariam", "نورة".encode(), b"Noora", b"resident", b"SQLite", b"SD-2026"):
        assert word not in raw
    assert not list((desk.parts.folder / "backups").glob("making-*"))
    view = backups.backups_page(desk)
    (row,) = view.rows
    assert (row.label, row.kind, row.path) == ("archive-01.bak", PlaceKind.FOLDER, path)
    assert row.size == len(raw)
    assert row.verified_at is not None
    assert not view.standing.late
    assert view.standing.drill_due
    assert audit.verify(desk).clean
    with desk.database.read() as tx:
        acts = [one.act for one in tx.audit.entries(AuditFilter(), 9)]
    assert {Act.BACKUP, Act.ANCHOR} <= set(acts)


def test_it_holds_everything_and_is_checked_again(desk: Desk, stick: Path) -> None:
    fill(desk, 3)
    path = backed_up(desk, stick)
    fill(desk, 1)
    looked = backups.check_backup(desk, path)
    assert (looked.residents, looked.records, looked.notes) == (3, 3, 3)
    assert len(looked.codes) == 3
    backups.record_check(desk, looked)
    tried = backups.try_out(desk, path, manager_key(desk))
    assert tried.codes == looked.codes
    backups.record_drill(desk, tried)
    standing = backups.backup_standing(desk)
    assert standing.drill_days == 0
    assert not standing.drill_due
    assert audit.verify(desk).clean


def test_the_recovery_sheet_is_drilled_the_same_way(parts: DeskParts, stick: Path) -> None:
    made = first_run.create_desk(parts, factories.plan())
    path = backed_up(made.desk, stick)
    tried = backups.try_out(made.desk, path, Key(recovery_key=made.recovery_key))
    assert tried.way == "recovery key"
    backups.record_drill(made.desk, tried)
    with made.desk.database.read() as tx:
        (line,) = tx.audit.entries(AuditFilter(acts=frozenset({Act.DRILL})), 2)
    assert line.detail == "recovery key"
    wrong = ("A" if made.recovery_key[0] != "A" else "B") + made.recovery_key[1:]
    with pytest.raises(ShelterDeskError):
        backups.try_out(made.desk, path, Key(recovery_key=wrong))
    stop(made.desk)


def test_a_drill_needs_the_right_words(desk: Desk, stick: Path) -> None:
    path = backed_up(desk, stick)
    with pytest.raises(WrongPassphrase):
        backups.try_out(desk, path, Key(desk.staff.sign_in_code, factories.WORKER_PHRASE))


def damaged(path: Path, target: Path, chance: random.Random, size: int) -> str:
    raw = bytearray(path.read_bytes())
    how = chance.choice(("flip", "flip", "cut", "grow"))
    # half of them in the head, where every kind of field is
    place = chance.randrange(size if chance.random() < 0.5 else len(raw))
    if how == "flip":
        raw[place] ^= 1 << chance.randrange(8)
    elif how == "cut":
        del raw[place:]
    else:
        raw += bytes(chance.randrange(1, 5000))
    target.write_bytes(raw)
    return f"{how} at {place}"


def test_every_flip_and_cut_is_refused_without_any_key(desk: Desk, stick: Path) -> None:
    fill(desk, 1)
    path = backed_up(desk, stick)
    floor = desk.opened.floor
    start = backup_file.read(path, floor).start
    chance, other = random.Random(300), stick / "archive-99.bak"
    for _ in range(300):
        how = damaged(path, other, chance, start)
        try:
            backup_file.read_through(backup_file.read(other, floor), lambda _done, _known: None)
        except REFUSALS:
            continue
        pytest.fail(how)


def test_a_good_older_one_is_offered(desk: Desk, stick: Path, fake_clock: object) -> None:
    fill(desk, 1)
    older = backed_up(desk, stick)
    newer = backed_up(desk, stick)
    raw = bytearray(newer.read_bytes())
    raw[300] ^= 1
    newer.write_bytes(raw)
    assert [one.path for one in backups.found_in(desk, stick)] == [older]


@pytest.mark.parametrize("kind", ["empty", "text", "folder", "pipe", "head", "huge"])
def test_files_that_are_no_backup(desk: Desk, stick: Path, kind: str) -> None:
    import os

    path = stick / "archive-05.bak"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        huge = backup_file.MAGIC + b"\xff" * 16 + b"{}" * 4000
        made = {"empty": b"", "text": b"hello " * 900, "head": backup_file.MAGIC, "huge": huge}
        path.write_bytes(made[kind])
    with pytest.raises(REFUSALS):
        backups.check_backup(desk, path)
    assert backups.found_in(desk, stick) == ()


def test_hostile_heads_are_refused(desk: Desk, stick: Path) -> None:
    path = backed_up(desk, stick)
    raw = path.read_bytes()
    size = int.from_bytes(raw[8:12], "big")
    header, rest = raw[24 : 24 + size], raw[24 + size :]
    for old, new in (
        (b'"v":1', b'"v":2'),
        (b'"v":1', b'"v":true'),
        (b'"gen":1', b'"gen":-1'),
        (b'"gen":1', b'"gen":1e9'),
        (b'"by":"', b'"by":"../../'),
        (b'{"at"', b'{"a":[[[[]]]],"at"'),
        (b'{"at"', b'{"at":"x","at"'),
        (b'"schema":', b'"schema":9999'),
        (b'{"at"', b"[" * 30000 + b'{"at"'),
    ):
        changed = header.replace(old, new, 1)
        assert changed != header
        path.write_bytes(raw[:8] + len(changed).to_bytes(4, "big") + raw[12:24] + changed + rest)
        with pytest.raises((DamagedBackupHeader, NewerVault)):
            backups.check_backup(desk, path)


def test_names_of_others_are_left_alone(desk: Desk, stick: Path) -> None:
    names = ("archive-01.bak", "archive-7.bak", "archive-02.bak.txt", "archive-٠٣.bak", "a\nb.bak")
    for name in names:
        (stick / name).write_text("mine")
    (stick / "archive-40.bak").symlink_to(stick / "nowhere")
    (stick / "archive-41.part").write_text("somebody's")
    (stick / "archive-42.part").write_bytes(backup_file.MAGIC + b"cut off")
    path = backed_up(desk, stick)
    assert path.name == "archive-42.bak"
    assert all((stick / name).read_text() == "mine" for name in names)
    assert (stick / "archive-41.part").read_text() == "somebody's"
    assert not (stick / "archive-42.part").exists()
    assert next_name(stick) == "archive-43.bak"


def test_a_place_that_is_gone_or_closed(desk: Desk, stick: Path, tmp_path: Path) -> None:
    with pytest.raises(BackupPlaceGone):
        backups.make_backup(desk, tmp_path / "not there")
    if (tmp_path / "proc").exists():
        pytest.skip("unreachable")
    stick.chmod(0o500)
    try:
        if not __import__("os").access(stick, 2):
            with pytest.raises(CannotSaveThere):
                backups.make_backup(desk, stick)
    finally:
        stick.chmod(0o700)


def test_a_stick_that_is_pulled_out_while_writing(desk: Desk, stick: Path) -> None:
    fill(desk, 1)

    def pull(done: int, _known: int) -> None:
        if done >= 75 and stick.exists():
            stick.rename(stick.with_name("pocket"))

    with pytest.raises(BackupPlaceGone):
        backups.make_backup(desk, stick, pull)
    pocket = stick.with_name("pocket")
    assert not list(pocket.glob("*.bak"))
    pocket.rename(stick)
    assert backed_up(desk, stick).name == "archive-01.bak"
    assert not list(stick.glob("*.part"))


def test_who_may_what(desk: Desk, stick: Path) -> None:
    path = backed_up(desk, stick)
    code = factories.add_worker(desk)
    parts = desk.parts
    stop(desk)
    worker = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    for act in (
        lambda: backups.make_backup(worker, stick),
        lambda: backups.check_backup(worker, path),
        lambda: backups.try_out(worker, path, Key(code, factories.WORKER_PHRASE)),
        lambda: backups.found_in(worker, stick),
    ):
        with pytest.raises(NotAllowed):
            act()
    quiet = backups.make_automatic(worker)
    assert quiet is not None
    backups.record_backup(worker, quiet)
    file = backup_file.read(quiet.made.path, worker.opened.floor)
    with pytest.raises(BackupNotForYou), key_of(file, worker.opened):
        pytest.fail("a caseworker has no key to a backup")
    stop(worker)


def test_a_data_officer_makes_checks_and_drills_without_reading(desk: Desk, stick: Path) -> None:
    fill(desk, 1)
    code = factories.add_worker(desk, Role.DATA_OFFICER)
    parts = desk.parts
    stop(desk)
    officer = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    path = backed_up(officer, stick)
    backups.record_check(officer, backups.check_backup(officer, path))
    key = Key(code, factories.WORKER_PHRASE)
    backups.record_drill(officer, backups.try_out(officer, path, key))
    assert not backups.backup_standing(officer).drill_due
    stop(officer)


def test_a_backup_of_another_desk(desk: Desk, stick: Path, tmp_path: Path) -> None:
    other = factories.open_other_desk(factories.make_parts(tmp_path / "other"))
    path = backed_up(other, stick)
    stop(other)
    with pytest.raises(BackupOfAnotherDesk):
        backups.check_backup(desk, path)
    mine = backed_up(desk, stick)
    assert mine.name == "archive-02.bak"
    assert [one.ours for one in backups.found_in(desk, stick)].count(True) == 1
    assert path.exists()


def test_an_automatic_one_every_four_hours_of_work(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    assert backups.automatic_is_due(desk)
    done = backups.make_automatic(desk)
    assert done is not None
    backups.record_backup(desk, done)
    assert done.made.path.parent == desk.parts.folder / "backups"
    assert not backups.automatic_is_due(desk)
    fake_clock.advance(hours=5)
    assert not backups.automatic_is_due(desk), "nothing was written"
    fill(desk, 1)
    assert backups.automatic_is_due(desk)


def test_the_whole_log_is_read_once_a_week(
    desk: Desk, stick: Path, fake_clock: factories.FakeClock
) -> None:
    whole = []
    for days in (0, 1, 3, 4):
        fake_clock.advance(days=days)
        done = backups.make_backup(desk, stick)
        assert done is not None
        backups.record_backup(desk, done)
        whole.append(done.whole)
    assert whole == [True, False, False, True]


def test_rotation_keeps_days_weeks_and_months() -> None:
    start = datetime(2026, 11, 23, 9, tzinfo=UTC)
    every_six_hours = [start - timedelta(hours=6 * n) for n in range(4 * 800)]
    gone = set(outlived(every_six_hours, lambda one: one, MANAMA))
    stays = sorted(set(every_six_hours) - gone, reverse=True)
    assert stays[0] == start
    assert stays[:3] == every_six_hours[:3]
    days = list(dict.fromkeys(one.astimezone(MANAMA).date() for one in stays))
    assert days[:7] == [days[0] - timedelta(days=n) for n in range(7)]
    assert 7 + 4 + 10 <= len(days) <= 7 + 5 + 12
    assert (start - stays[-1]).days <= 366
    assert not outlived(stays, lambda one: one, MANAMA)


def test_what_is_outlived_is_deleted_and_told(desk: Desk, fake_clock: factories.FakeClock) -> None:
    place = desk.parts.folder / "backups"
    for _ in range(5):
        done = backups.make_automatic(desk)
        assert done is not None
        backups.record_backup(desk, done)
        fake_clock.advance(hours=1)
    lie = sorted(one.name for one in place.iterdir())
    assert lie == [f"archive-0{number}.bak" for number in (3, 4, 5)]
    read = [one.path.name for one in backups_in(place, desk.opened.floor)]
    assert read == lie[::-1], "a head that cannot be read"
    rows = backups.backups_page(desk).rows
    assert [row.gone_at is None for row in rows] == [True, True, True, False, False]
    view = audit.verify(desk)
    assert view.clean, view.faults


@pytest.mark.parametrize(
    ("name", "told"), [("archive-07.bak", ": archive-07.bak"), ("Mariam Ali.bak", "")]
)
def test_the_log_names_a_bad_backup_only_by_a_name_of_ours(
    desk: Desk, name: str, told: str
) -> None:
    backups.record_bad(desk, Path("/media") / name)
    with desk.database.read() as tx:
        row = tx.audit.entries(AuditFilter(acts=frozenset({Act.VERIFY_BACKUP})), 1)[0]
    assert (row.detail, row.reason) == (f"not good{told}", "")
