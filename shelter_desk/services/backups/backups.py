"""Backups: making them, seeing that they are good, and trying them out before they are needed.

The long part (``make_backup``, ``check_backup``, ``try_out``) runs on worker 2 beside the work
of the day; the short part that follows (``record_…``) writes it down on worker 1.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from shelter_desk.domain.anchors import AnchorKind
from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.backup_errors import BackupOfAnotherDesk
from shelter_desk.domain.backups import Backup, PlaceKind
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.ids import BackupId
from shelter_desk.domain.staff import Permission
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.backups.backup_opening import (
    TakenOut,
    check,
    codes_in,
    found,
    key_of,
    opened_by,
    taken_out,
)
from shelter_desk.services.inside.backups.backup_places import (
    backups_in,
    kind_of,
    local_folder,
    name_of_ours,
    outlived,
)
from shelter_desk.services.inside.backups.backup_work import Made, Source, check_from, make
from shelter_desk.services.inside.backups.kept_generations import clear_kept
from shelter_desk.services.inside.oversight.anchoring import left_with
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Quiet, Topic, Work, command, outside, query
from shelter_desk.services.views.backup import (
    BackupRow,
    BackupStanding,
    BackupsView,
    FoundBackup,
    Key,
    LookedAt,
)
from shelter_desk.storage.shelf_reading import WHOLE, verified_up_to
from shelter_desk.storage.tables.columns import to_micros
from shelter_desk.vault.backup_file import BackupFile, is_same_moment, read

Progress = Callable[[int, int], None]
PLACE = "backup_place"
EVERY_HOURS = 4
WHOLE_EVERY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class MadeBackup:
    """A verified backup, and those that were rotated out by it, for ``record_backup``.

    ``whole``: the log was checked from its first row; otherwise from where the backup before
    this one had found it clean, which is done for a week at most.
    """

    made: Made
    gone: tuple[BackupFile, ...]
    whole: bool


def _nobody(_done: int, _known: int) -> None:
    """Nobody watches."""


@outside("checks Permission.BACKUP itself; record_backup writes the event")
def make_backup(desk: Desk, place: Path, progress: Progress | None = None) -> MadeBackup | None:
    """A verified backup in the folder or on the stick ``place`` (worker 2).

    ``None`` when the desk was closed meanwhile. Raises ``NotAllowed``, ``BackupPlaceGone``,
    ``BackupPlaceFull``, ``BackupTooBigForPlace``, ``CannotSaveThere``, ``DiskFull``,
    ``BackupNotGood``.
    """
    if not desk.staff.may(Permission.BACKUP):
        raise NotAllowed
    return _made(desk, place, progress or _nobody)


@outside("anybody's desk keeps its own copy, which opens for managers alone; record_backup tells")
def make_automatic(desk: Desk) -> MadeBackup | None:
    """The backup of quiet moments, beside the records (worker 2). Raises as ``make_backup``."""
    return _made(desk, local_folder(desk.parts.folder), _nobody)


def _made(desk: Desk, place: Path, progress: Progress) -> MadeBackup | None:
    database = desk.database
    try:
        head = verified_up_to(database, to_micros(desk.clock.now() - WHOLE_EVERY))
        source = Source(desk.parts, desk.opened, database, database.path, check_from(head))
        made = make(source, place, progress)
        clear_kept(desk.parts.folder, desk.clock.now())
        return MadeBackup(made, _rotate(desk, place), head is None)
    except (InterruptedError, RuntimeError):
        if database.closed:
            return None
        raise


def _rotate(desk: Desk, place: Path) -> tuple[BackupFile, ...]:
    """Delete what the newer ones outlived; only backups of this desk."""
    floor, vault = desk.opened.floor, desk.opened.vault_id
    ours = [one for one in backups_in(place, floor) if one.vault == vault]
    gone = []
    for one in outlived(ours, lambda one: one.at, ZoneInfo(desk.shelter.time_zone)):
        with suppress(OSError):
            one.path.unlink()
            gone.append(one)
    return tuple(gone)


@query(Permission.USE_DESK, Quiet("only the day of the newest backup"))
def automatic_is_due(work: Work) -> bool:
    """True when the newest backup on this computer is more than four hours old.

    Nothing is due while nothing was written since.
    """
    if work.desk.shelter.practice:
        return False
    here = [one for one in work.tx.backups.there() if one.place_kind is PlaceKind.LOCAL]
    if not here:
        return True
    newest = max(here, key=lambda one: one.at)
    old = (work.desk.clock.now() - newest.at).total_seconds() > EVERY_HOURS * 3600
    # the two lines that tell of the backup itself are no reason for another one
    return old and work.tx.audit.head()[0] > newest.head_seq + len(("backup", "anchor"))


@command(Permission.USE_DESK, Act.BACKUP)
def record_backup(work: Work, done: MadeBackup) -> BackupId:
    """Write down a backup that was made, and which ones are gone.

    Raises ``NotAllowed`` for a stick or folder without ``Permission.BACKUP``.
    """
    made = done.made
    desk = work.desk
    if made.kind is not PlaceKind.LOCAL and not desk.staff.may(Permission.BACKUP):
        raise NotAllowed
    one = Backup(
        id=BackupId(desk.ids.new()),
        at=made.at,
        made_by=desk.staff.id,
        place_kind=made.kind,
        label=made.path.name,
        head_seq=made.head.seq,
        head_hash=made.head.hash,
        sha256=made.sha256,
        size=made.size,
        verified_at=desk.clock.now(),
    )
    work.tx.backups.add(one)
    if made.kind is not PlaceKind.LOCAL:
        work.tx.settings.set_value(PLACE, str(made.path.parent))
        work.audit(act=Act.SETTINGS, ref=Ref("setting", PLACE), detail="backup place")
    detail = f"{made.kind.value} {WHOLE}" if done.whole else made.kind.value
    work.audit(ref=Ref("backup", one.id), detail=detail)
    _tell_gone(work, done.gone)
    left_with(work, AnchorKind.BACKUP)
    work.changed(Topic.BACKUPS, Topic.AUDIT)
    return one.id


def _tell_gone(work: Work, gone: tuple[BackupFile, ...]) -> None:
    here = local_folder(work.desk.parts.folder)
    rotated = {(one.head.hash, one.at) for one in gone}
    for one in work.tx.backups.there():
        lost = one.place_kind is PlaceKind.LOCAL and not (here / one.label).exists()
        if lost or (one.head_hash, one.at) in rotated:
            work.tx.backups.gone(one.id, work.desk.clock.now())
            work.audit(ref=Ref("backup", one.id), detail="gone")


@query(Permission.BACKUP, Quiet("a list of backups; no record is shown"))
def backups_page(work: Work) -> BackupsView:
    """Every backup that was made, newest first."""
    names, place = Names(work), work.tx.settings.value(PLACE) or ""
    folder = work.desk.parts.folder
    rows = []
    for one in work.tx.backups.all():
        at = local_folder(folder) if one.place_kind is PlaceKind.LOCAL else Path(place or folder)
        path = at / one.label
        lies = one.gone_at is None and path.is_file()
        rows.append(
            BackupRow(
                id=one.id,
                at=one.at,
                who=names.of(one.made_by),
                kind=one.place_kind,
                label=one.label,
                size=one.size,
                verified_at=one.verified_at,
                drilled_at=one.drilled_at,
                gone_at=one.gone_at,
                path=path if lies else None,
            )
        )
    return BackupsView(tuple(rows), _standing(work), place)


@query(Permission.BACKUP, Quiet("only how old the newest backup and drill are"))
def backup_standing(work: Work) -> BackupStanding:
    """For the reminder on Today."""
    return _standing(work)


def _standing(work: Work) -> BackupStanding:
    made = [one.at for one in work.tx.backups.there()]
    tried = [one.drilled_at for one in work.tx.backups.all() if one.drilled_at is not None]
    last, drilled = max(made, default=None), max(tried, default=None)
    now = work.desk.clock.now()
    return BackupStanding(last, _days(last, now), drilled, _days(drilled, now))


def _days(then: datetime | None, now: datetime) -> int | None:
    return None if then is None else max((now - then).days, 0)


@outside("checks Permission.BACKUP itself; heads of files only")
def found_in(desk: Desk, place: Path) -> tuple[FoundBackup, ...]:
    """Backups that lie on a stick or in a folder, newest first. Raises ``NotAllowed``."""
    if not desk.staff.may(Permission.BACKUP):
        raise NotAllowed
    there = backups_in(place, desk.opened.floor)
    return tuple(found(one, desk.opened.vault_id) for one in there)


@outside("checks Permission.BACKUP itself; record_check writes the event")
def check_backup(desk: Desk, path: Path, progress: Progress | None = None) -> LookedAt:
    """Open a backup with the keys of the person at the desk and check all of it (worker 2).

    Raises ``NotABackup``, ``DamagedBackupHeader``, ``DamagedBackup``, ``BackupUnreadable``,
    ``BackupOfAnotherDesk``, ``BackupNotForYou``, ``DiskFull``, ``NotAllowed``.
    """
    file = _ours(desk, path)
    tell = progress or _nobody
    with key_of(file, desk.opened) as key, taken_out(desk.parts, file, key, tell) as taken:
        check(taken, desk.opened, tell)
        return _looked_at(taken)


@outside("checks Permission.BACKUP itself; record_drill writes the event")
def try_out(desk: Desk, path: Path, key: Key, progress: Progress | None = None) -> LookedAt:
    """The drill: open a backup as on the day it is needed, with what was typed (worker 2).

    With the recovery key it is the recovery drill as well. Everything happens in a private
    folder, in memory where there is room. Raises what ``check_backup`` raises,
    ``WrongPassphrase``, ``UnknownSignInCode``, ``WrongRecoveryKey``, ``MistypedRecoveryKey``.
    """
    file = _ours(desk, path)
    tell = progress or _nobody
    with (
        opened_by(desk.parts, file, key) as (opened, secret),
        taken_out(desk.parts, file, secret, tell) as taken,
    ):
        check(taken, opened, tell)
        return _looked_at(taken, key.way)


def _ours(desk: Desk, path: Path) -> BackupFile:
    if not desk.staff.may(Permission.BACKUP):
        raise NotAllowed
    file = read(path, desk.opened.floor)
    if file.vault != desk.opened.vault_id:
        raise BackupOfAnotherDesk
    return file


def _looked_at(taken: TakenOut, way: str = "") -> LookedAt:
    counts, file = taken.facts.counts, taken.file
    return LookedAt(
        path=file.path,
        at=file.at,
        head=file.head,
        residents=counts.get("resident", 0),
        records=counts.get("record", 0),
        notes=counts.get("note", 0),
        entries=file.head.seq,
        codes=codes_in(taken),
        way=way,
    )


@command(Permission.BACKUP, Act.VERIFY_BACKUP)
def record_check(work: Work, looked: LookedAt) -> None:
    """Write down that a backup was opened and found good."""
    one = _known(work, looked)
    if one is None:
        work.audit(detail=f"{looked.entries}")
    else:
        work.tx.backups.verified(one.id, work.desk.clock.now())
        work.audit(ref=Ref("backup", one.id), detail=f"{looked.entries}")
    work.changed(Topic.BACKUPS, Topic.AUDIT)


@command(Permission.BACKUP, Act.VERIFY_BACKUP)
def record_bad(work: Work, path: Path) -> None:
    """Write down that a backup was looked at and is not good.

    The log names it only by a name of ours: any other may tell of somebody, and would stay.
    """
    named = name_of_ours(path)
    work.audit(detail=f"not good: {named}" if named else "not good")
    work.changed(Topic.BACKUPS, Topic.AUDIT)


@command(Permission.BACKUP, Act.DRILL)
def record_drill(work: Work, looked: LookedAt) -> None:
    """Write down that a backup was tried out, and with what it was opened."""
    one = _known(work, looked)
    if one is None:
        work.audit(detail=looked.way)
    else:
        work.tx.backups.drilled(one.id, work.desk.clock.now())
        work.audit(ref=Ref("backup", one.id), detail=looked.way)
    work.changed(Topic.BACKUPS, Topic.AUDIT)


def _known(work: Work, looked: LookedAt) -> Backup | None:
    """The line of the list that tells of this file."""
    for one in work.tx.backups.all():
        same = one.head_hash == looked.head.hash and one.head_seq == looked.head.seq
        if same and is_same_moment(one.at, looked.at):
            return one
    return None


@outside("the kind of a place, by its path")
def place_kind(desk: Desk, place: Path) -> PlaceKind:
    """Whether it looks like a stick."""
    return kind_of(place, desk.parts.folder)
