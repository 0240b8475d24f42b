"""Who works on which file, who is kept out of it, and opening one that is not hers."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.break_glass import BrokenGlass
from shelter_desk.domain.conflicts import Conflict
from shelter_desk.domain.errors import NotAllowed, NothingWritten
from shelter_desk.domain.folding import fold
from shelter_desk.domain.ids import ConflictId, GlassId, ResidentId, StaffId
from shelter_desk.domain.people_errors import NoFileWithCode
from shelter_desk.domain.reach_errors import ReasonTooShort
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.teams import TeamMember
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.typed.typed import typed_line, typed_words
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.people import GlassView, TeamView, TieView

LEAST_REASON: Final = 10
_NOTICES = Quiet("what managers are told of what the log already holds")


def _reason(typed: str) -> str:
    words = typed_words(typed).strip()
    if sum(letter.isalpha() for letter in words) < LEAST_REASON:
        raise ReasonTooShort(least=str(LEAST_REASON))
    return words


@command(Permission.BREAK_GLASS, Act.BREAK_GLASS)
def break_glass(work: Work, resident_id: ResidentId, reason: str) -> datetime:
    """Open a file outside one's scope until the end of the day; managers see it.

    The answer is the moment it closes again. Raises ``ReasonTooShort``, ``ConflictOfInterest``,
    ``NotFound``.
    """
    desk, words = work.desk, _reason(reason)
    resident_id = work.tx.residents.get(resident_id).id
    midnight = datetime.combine(
        desk.local_today() + timedelta(days=1), time(), ZoneInfo(desk.shelter.time_zone)
    )
    broken = BrokenGlass(
        id=GlassId(desk.ids.new()),
        staff_id=desk.staff.id,
        resident_id=resident_id,
        reason=words,
        at=desk.clock.now(),
        until=midnight,
    )
    work.tx.break_glass.add(broken)
    work.audit(resident_id=resident_id, ref=Ref("break_glass", broken.id), reason=words)
    work.changed(Topic.RESIDENTS, Topic.AUDIT)
    return midnight


@query(Permission.MANAGE_PEOPLE, _NOTICES)
def broken_glasses(work: Work) -> tuple[GlassView, ...]:
    """What no manager has acknowledged yet, newest first; nobody acknowledges her own."""
    names = Names(work)
    return tuple(
        GlassView(
            id=one.id,
            who=names.of(one.staff_id),
            resident_id=one.resident_id,
            code=work.tx.residents.get(one.resident_id).code,
            reason=one.reason,
            at=one.at,
        )
        for one in work.tx.break_glass.unseen()
        if one.staff_id != work.desk.staff.id
    )


@command(Permission.MANAGE_PEOPLE, Act.ACKNOWLEDGE)
def acknowledge(work: Work, glass_id: GlassId) -> None:
    """A manager has seen it. Raises ``NotFound``, ``NotAllowed`` (one's own)."""
    broken = work.tx.break_glass.get(glass_id)
    if broken.staff_id == work.desk.staff.id:
        raise NotAllowed
    work.tx.break_glass.acknowledge(glass_id, work.desk.staff.id, work.desk.clock.now())
    work.audit(resident_id=broken.resident_id, ref=Ref("break_glass", glass_id))
    work.changed(Topic.AUDIT)


@command(Permission.MANAGE_PEOPLE, Act.CONFLICT)
def tie_staff(work: Work, resident_id: ResidentId, staff_id: StaffId, reason: str) -> ConflictId:
    """Keep a colleague out of a file, oneself too, from this moment.

    She leaves its team; a file she is the worker of has to be handed over. Raises
    ``NotFound``, ``ReasonTooShort``.
    """
    staff = work.tx.staff.get(staff_id)
    on_team = work.tx.teams.of(resident_id)
    if any(one.staff_id == staff.id and one.until is None for one in on_team):
        work.tx.teams.leave(resident_id, staff.id, work.desk.clock.now())
        work.audit(resident_id=resident_id, ref=Ref("team", resident_id), act=Act.UPDATE)
    return _tie(work, resident_id, reason, staff_id=staff.id)


@command(Permission.MANAGE_PEOPLE, Act.CONFLICT)
def tie_interpreter(work: Work, resident_id: ResidentId, name: str, reason: str) -> ConflictId:
    """Keep an interpreter, known by her name, from interpreting for somebody.

    Raises ``NothingWritten``, ``NotFound``, ``ReasonTooShort``, ``TextTooLong``.
    """
    interpreter = typed_line(name)
    if not interpreter:
        raise NothingWritten
    return _tie(work, resident_id, reason, interpreter=interpreter)


def _tie(
    work: Work,
    resident_id: ResidentId,
    reason: str,
    *,
    staff_id: StaffId | None = None,
    interpreter: str = "",
) -> ConflictId:
    tie = Conflict(
        id=ConflictId(work.desk.ids.new()),
        resident_id=work.tx.residents.get(resident_id).id,
        reason=_reason(reason),
        at=work.desk.clock.now(),
        by=work.desk.staff.id,
        staff_id=staff_id,
        interpreter=interpreter,
    )
    work.tx.conflicts.add(tie)
    work.audit(resident_id=resident_id, ref=Ref("conflict", tie.id), detail="begins")
    work.changed(Topic.STAFF, Topic.RESIDENTS)
    return tie.id


@command(Permission.MANAGE_PEOPLE, Act.CONFLICT)
def end_tie(work: Work, conflict_id: ConflictId) -> None:
    """It no longer stands; nobody ends her own. Raises ``NotFound``, ``NotAllowed``."""
    tie = work.tx.conflicts.get(conflict_id)
    if tie.staff_id == work.desk.staff.id:
        raise NotAllowed
    work.tx.conflicts.end(conflict_id, work.desk.clock.now())
    work.audit(resident_id=tie.resident_id, ref=Ref("conflict", conflict_id), detail="ends")
    work.changed(Topic.STAFF, Topic.RESIDENTS)


@query(Permission.MANAGE_PEOPLE, Quiet("codes of files and names of staff"))
def ties(work: Work) -> tuple[TieView, ...]:
    """Every tie that stands, newest first."""
    names = Names(work)
    return tuple(
        TieView(
            id=one.id,
            who=one.interpreter if one.staff_id is None else names.of(one.staff_id),
            interpreter=one.staff_id is None,
            resident_id=one.resident_id,
            code=work.tx.residents.get(one.resident_id).code,
            reason=one.reason,
            at=one.at,
        )
        for one in work.tx.conflicts.all()
        if one.ended_at is None
    )


@query(Permission.MANAGE_PEOPLE, Quiet("a code and names of staff"))
def team_of(work: Work, resident_id: ResidentId) -> TeamView:
    """Who works on a file. Raises ``NotFound``."""
    names, person = Names(work), work.tx.residents.get(resident_id)
    now = [one.staff_id for one in work.tx.teams.of(resident_id) if one.until is None]
    return TeamView(
        resident_id=resident_id,
        code=person.code,
        worker=person.case_owner,
        worker_name=names.of(person.case_owner),
        members=tuple((one, names.of(one)) for one in now),
    )


@query(Permission.MANAGE_PEOPLE, Quiet("a code is looked up, nothing of a person"))
def file_by_code(work: Work, code: str) -> ResidentId:
    """Which file bears a code, in any digits and letters of any size. Raises ``NoFileWithCode``."""
    typed = typed_line(code)
    found = work.tx.residents.by_code(fold(typed).upper())
    if found is None:
        raise NoFileWithCode(code=f"\u2068{typed}\u2069")
    return found.id


@command(Permission.MANAGE_PEOPLE, Act.UPDATE)
def join_team(work: Work, resident_id: ResidentId, staff_id: StaffId) -> None:
    """Somebody works on a file beside its worker. Raises ``NotFound``, ``NotAllowed`` (tied)."""
    staff = work.tx.staff.get(staff_id)
    if not staff.active or resident_id in work.tx.conflicts.residents_of(staff_id):
        raise NotAllowed
    resident_id = work.tx.residents.get(resident_id).id
    work.tx.teams.join(TeamMember(resident_id, staff_id, work.desk.clock.now()))
    work.audit(resident_id=resident_id, ref=Ref("team", resident_id), detail="joins")
    work.changed(Topic.STAFF, Topic.RESIDENTS)


@command(Permission.MANAGE_PEOPLE, Act.UPDATE)
def leave_team(work: Work, resident_id: ResidentId, staff_id: StaffId) -> None:
    """She no longer works on it. Raises ``NotFound``."""
    work.tx.teams.leave(resident_id, staff_id, work.desk.clock.now())
    work.audit(resident_id=resident_id, ref=Ref("team", resident_id), detail="leaves")
    work.changed(Topic.STAFF, Topic.RESIDENTS)
