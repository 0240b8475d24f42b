"""Leaving the house, how long a file is kept afterwards, and deleting it for good by two people.

The clock starts when she leaves and stops when she comes back. A court or a wage claim needs a
legal hold: it keeps a file whatever its day is. Deleting is the one act that cannot be undone, so
a manager and a second person do it in one sitting (security 3.11, domain facts 6.1, stage 15).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotAllowed, NotFound, NothingWritten
from shelter_desk.domain.exit_errors import StillInTheHouse
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.retention import (
    LONGEST_MONTHS,
    Retention,
)
from shelter_desk.domain.staff import Permission
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.second_person import Beside
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.stays.exits import (
    clock_ref,
    fill_form,
    leave_house,
    set_status,
    stop_clock,
    written_facts,
)
from shelter_desk.services.inside.stays.kept_files import (
    KEEP_MONTHS,
    certificate_rows,
    day_of,
    house_kept,
    incident_rows,
    keep_months,
    kept_row,
)
from shelter_desk.services.inside.stays.purge_sheets import certificate_job
from shelter_desk.services.inside.stays.purging import (
    PurgeWord,
    carry_out,
    check_order,
    last_backup_day,
    witnessed,
)
from shelter_desk.services.inside.stays.welcoming import come_again
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.scope import check_tie
from shelter_desk.services.use_case import Quiet, Topic, Work, command, outside, query
from shelter_desk.services.views.retention import (
    ExitFacts,
    ExitNotice,
    KeptFiles,
    Left,
    PurgeDone,
    PurgeOrder,
)

MISTAKE: Final = "mistake"


@command(Permission.RECORD_EXIT, Act.EXIT)
def record_exit(work: Work, resident_id: ResidentId, notice: ExitNotice) -> date:
    """She left: her stay ends, the case has another status, the clock of her file starts.

    The answer is the day until which the file is kept. A hold from an earlier stay goes on.
    Raises ``NotInTheHouse``, ``ImpossibleExitDay``, ``NothingWritten`` where the reason needs a
    sentence, ``TextTooLong``.
    """
    kept_until = leave_house(work, resident_id, notice)
    fill_form(work, resident_id, notice)
    return kept_until


@query(Permission.READ_FILE, Quiet("part of a file whose opening was logged"))
def exit_facts(work: Work, resident_id: ResidentId) -> ExitFacts:
    """What the exit form says already, so that nobody writes it twice."""
    return written_facts(work, resident_id)


@command(Permission.RECORD_EXIT, Act.EXIT)
def undo_exit(work: Work, resident_id: ResidentId, reason: str) -> None:
    """The exit was written down by mistake: she never left. The log keeps both.

    Raises ``NothingWritten`` without a reason, ``StillInTheHouse``.
    """
    words = typed_line(reason)
    if not words:
        raise NothingWritten
    stay = work.tx.residents.stay(resident_id)
    if stay is None:
        raise NotFound
    if stay.ended_at is None:
        raise StillInTheHouse
    work.tx.residents.update_stay(replace(stay, ended_at=None))
    again = len(work.tx.residents.stays(resident_id)) > 1
    set_status(work, resident_id, CaseStatus.REOPENED if again else CaseStatus.ACTIVE)
    stop_clock(work, resident_id, MISTAKE, words, act=Act.EXIT)


@command(Permission.ADMIT, Act.ADMIT)
def readmit(work: Work, resident_id: ResidentId) -> None:
    """She came back: a new stay begins in the same file and the clock stops.

    Raises ``StillInTheHouse``, ``NotFound``, also for a file that was deleted.
    """
    come_again(work, resident_id)


@query(Permission.READ_FILE, Quiet("part of a file whose opening was logged"))
def left(work: Work, resident_id: ResidentId) -> Left | None:
    """When and why she left, while she is away; ``None`` while she is in the house."""
    clock = work.tx.retention.of(resident_id)
    if clock is None or clock.stopped_at is not None:
        return None
    return Left(
        day=day_of(work, clock.exit_at),
        reason=clock.reason,
        words=clock.words,
        told=clock.told,
        keep_until=clock.keep_until,
        held=clock.on_hold,
    )


@query(Permission.USE_DESK, Quiet("a number, nothing of a person"))
def months_kept(work: Work) -> int:
    """How many months a file is kept after exit."""
    return keep_months(work)


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def set_months_kept(work: Work, months: int) -> None:
    """From now on; clocks that run keep their day. 1 to 120 months, what is beyond is cut."""
    work.tx.settings.set_value(KEEP_MONTHS, str(min(max(months, 1), LONGEST_MONTHS)))
    work.audit(ref=Ref("setting", KEEP_MONTHS), fields=[KEEP_MONTHS])
    work.changed(Topic.SETTINGS, Topic.RETENTION)


@query(Permission.RETENTION, Quiet("codes and days, nothing of a person"))
def kept_files(work: Work) -> KeptFiles:
    """Every file whose clock runs, the first to go first, and what was deleted.

    Incidents of the house that name nobody stand in it once their time is over.
    """
    names, today = Names(work), work.desk.local_today()
    rows = [kept_row(work, clock, names, today) for clock in work.tx.retention.all()]
    rows += [row for row in incident_rows(work) if row.state == "over"]
    order = {"over": 0, "soon": 1, "later": 2, "held": 3}
    return KeptFiles(
        rows=tuple(sorted(rows, key=lambda row: (order[row.state], row.keep_until, row.code))),
        certificates=certificate_rows(work),
        months=keep_months(work),
        house=house_kept(work),
    )


@command(Permission.RETENTION, Act.HOLD)
def hold(work: Work, resident_id: ResidentId, reason: str) -> None:
    """A court, a wage claim, a complaint: the file stays until somebody lifts the hold.

    Raises ``NotAllowed`` for a data officer, ``ConflictOfInterest``, ``NothingWritten`` without a
    reason, ``NotFound`` where she never left.
    """
    clock = _clock_of(work, resident_id)
    words = typed_line(reason)
    if not words:
        raise NothingWritten
    now, by = work.desk.clock.now(), work.desk.staff.id
    work.tx.retention.update(replace(clock, hold_reason=words, held_by=by, held_at=now))
    work.audit(resident_id=resident_id, ref=clock_ref(resident_id), detail="held", reason=words)
    work.changed(Topic.RETENTION, Topic.FILE)


@command(Permission.RETENTION, Act.HOLD)
def lift_hold(work: Work, resident_id: ResidentId, reason: str) -> None:
    """Nobody needs the file any more; its clock counts again. Raises as ``hold``."""
    clock = _clock_of(work, resident_id)
    words = typed_line(reason)
    if not words:
        raise NothingWritten
    if not clock.on_hold:
        raise NotFound
    work.tx.retention.update(replace(clock, hold_reason="", held_by=None, held_at=None))
    work.audit(resident_id=resident_id, ref=clock_ref(resident_id), detail="lifted", reason=words)
    work.changed(Topic.RETENTION, Topic.FILE)


def _clock_of(work: Work, resident_id: ResidentId) -> Retention:
    if not work.desk.staff.may(Permission.MANAGE_DESK):
        raise NotAllowed
    check_tie(work.desk, work.tx, resident_id)
    clock = work.tx.retention.of(resident_id)
    if clock is None:
        raise NotFound
    return clock


@query(Permission.RETENTION, Quiet("checked again when it is done"), again=True)
def may_purge(work: Work, order: PurgeOrder) -> date | None:
    """Until when a backup will still hold the file; ``None`` when none does.

    Raises ``NotAllowed`` (a data officer stands by only), ``NotFound``, ``StillInTheHouse``,
    ``FileOnHold``, ``KeptLonger`` before the day and without her own wish, ``NotThisCode``. Of an
    incident of the house that names somebody now ``NotFound``: it goes with her file.
    """
    check_order(work, order)
    return last_backup_day(work)


@command(Permission.RETENTION, Quiet("told by the rows of the deletion itself"), again=True)
def _two_people(work: Work, order: PurgeOrder, beside: Beside) -> PurgeWord:
    return witnessed(work, order, beside)


@outside("may_purge's law decides; the rows of the log are written with the deletion itself")
def purge(desk: Desk, order: PurgeOrder, second_code: str, passphrase: str) -> PurgeDone:
    """Delete a file, or an incident of the house, for good, two people in one sitting.

    What is left is its code, or its number.

    The second person is another manager or a data officer, with her own code and passphrase.
    Raises what ``may_purge`` raises, ``NotTheSecondPerson``, ``ConflictOfInterest``,
    ``WrongPassphrase``, ``UnknownSignInCode``, ``TooManyAttempts``, ``SlotNeedsManager``,
    ``DiskFull``; nothing is deleted then.
    """
    word = _two_people(desk, order, Beside(second_code, passphrase))
    done = carry_out(desk, order, word)
    changed = {Topic.RESIDENTS, Topic.FILE, Topic.RETENTION, Topic.AUDIT, Topic.HOUSE, Topic.DRAFTS}
    desk.note_changes(changed)
    return done


@query(Permission.RETENTION, Act.PREVIEW)
def gather_certificate(work: Work, certificate_id: str) -> PaperJob:
    """The certificate of a deletion as a paper; it names nobody. Raises ``NotFound``."""
    return audit_gathered(work, certificate_job(work, certificate_id))
